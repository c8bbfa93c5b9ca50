/// Encryption types by the names that MIT's library gives them.
public enum KeytabEncryption {
  /// As `klist -e` shows it: `aes256-cts-hmac-sha1-96`, `DEPRECATED:arcfour-hmac`, `DEPRECATED:etype 99`.
  public static func listed(_ number: Int) -> String {
    let name = name(of: number)
    return isDeprecated(number) ? "DEPRECATED:\(name)" : name
  }

  /// `etype 99` where there is no name.
  public static func name(of number: Int) -> String {
    switch number {
    case 1: "des-cbc-crc"
    case 2: "des-cbc-md4"
    case 3: "des-cbc-md5"
    case 4: "des-cbc-raw"
    case 6: "des3-cbc-raw"
    case 8: "des-hmac-sha1"
    case 16: "des3-cbc-sha1"
    case 17: "aes128-cts-hmac-sha1-96"
    case 18: "aes256-cts-hmac-sha1-96"
    case 19: "aes128-cts-hmac-sha256-128"
    case 20: "aes256-cts-hmac-sha384-192"
    case 23: "arcfour-hmac"
    case 24: "arcfour-hmac-exp"
    case 25: "camellia128-cts-cmac"
    case 26: "camellia256-cts-cmac"
    default: "etype \(number)"
    }
  }

  private static func isDeprecated(_ number: Int) -> Bool {
    ![17, 18, 19, 20, 25, 26].contains(number)
  }
}
