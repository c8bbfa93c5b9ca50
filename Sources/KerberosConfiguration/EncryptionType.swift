/// A Kerberos encryption type.
public struct EncryptionType: Hashable, Sendable {
  public let number: Int
  /// The name that is shown.
  public let name: String
  /// Others, as either reader takes them.
  public let aliases: [String]
  /// Single DES, triple DES and RC4.
  public let isWeak: Bool
  /// Java 17 to 25 uses it without `allow_weak_crypto`, MIT 1.20 to 1.22 as well.
  public let isJavas: Bool
  public let isMITs: Bool

  public static let known: [EncryptionType] = [
    EncryptionType(
      number: 18, name: "aes256-cts-hmac-sha1-96", aliases: ["aes256-cts", "aes256-sha1"], isWeak: false,
      isJavas: true, isMITs: true),
    EncryptionType(
      number: 17, name: "aes128-cts-hmac-sha1-96", aliases: ["aes128-cts", "aes128-sha1"], isWeak: false,
      isJavas: true, isMITs: true),
    EncryptionType(
      number: 20, name: "aes256-cts-hmac-sha384-192", aliases: ["aes256-sha2"], isWeak: false, isJavas: true,
      isMITs: true),
    EncryptionType(
      number: 19, name: "aes128-cts-hmac-sha256-128", aliases: ["aes128-sha2"], isWeak: false, isJavas: true,
      isMITs: true),
    EncryptionType(
      number: 16, name: "des3-cbc-sha1", aliases: ["des3-hmac-sha1", "des3-cbc-sha1-kd", "des3-cbc-hmac-sha1-kd"],
      isWeak: true, isJavas: false, isMITs: true),
    EncryptionType(
      number: 23, name: "arcfour-hmac", aliases: ["arcfour-hmac-md5", "rc4-hmac"], isWeak: true, isJavas: false,
      isMITs: true),
    EncryptionType(
      number: 24, name: "arcfour-hmac-exp", aliases: ["rc4-hmac-exp", "arcfour-hmac-md5-exp"], isWeak: true,
      isJavas: false, isMITs: false),
    EncryptionType(
      number: 25, name: "camellia128-cts-cmac", aliases: ["camellia128-cts"], isWeak: false, isJavas: false,
      isMITs: true),
    EncryptionType(
      number: 26, name: "camellia256-cts-cmac", aliases: ["camellia256-cts"], isWeak: false, isJavas: false,
      isMITs: true),
    EncryptionType(number: 3, name: "des-cbc-md5", aliases: ["des"], isWeak: true, isJavas: false, isMITs: false),
    EncryptionType(number: 1, name: "des-cbc-crc", aliases: [], isWeak: true, isJavas: false, isMITs: false),
    EncryptionType(number: 2, name: "des-cbc-md4", aliases: [], isWeak: true, isJavas: false, isMITs: false),
  ]

  /// By a name or an alias, in any letter case.
  public static func named(_ name: String) -> EncryptionType? {
    let name = name.lowercased()
    return known.first { $0.name == name || $0.aliases.contains(name) }
  }

  public static func numbered(_ number: Int) -> EncryptionType? {
    known.first { $0.number == number }
  }
}

/// A list of encryption types, as it stands in a krb5.conf.
public struct EncryptionTypeList: Hashable, Sendable {
  /// One word of the list.
  public struct Item: Hashable, Sendable {
    /// Without `+` or `-`.
    public let word: String
    /// `-`: what is named is taken out.
    public let isRemoved: Bool
    /// Offset of the word in the value's bytes.
    public let offset: Int
    /// What the word stands for, to MIT's library; empty for one that it does not know.
    public let types: [EncryptionType]
    /// `DEFAULT`, or the name of a family, which Java does not know.
    public let isFamily: Bool
  }

  public let items: [Item]
  /// In the order of MIT's library.
  public let mit: [EncryptionType]
  /// In Java's.
  public let java: [EncryptionType]

  public init(_ text: String) {
    let bytes = Array(text.utf8)
    items = Self.items(bytes)
    mit = Self.resolved(items)
    java = Self.javaNames(bytes).compactMap { EncryptionType.named($0) }
  }

  private static func items(_ bytes: [UInt8]) -> [Item] {
    var items: [Item] = []
    var index = 0
    while index < bytes.count {
      guard !isSeparator(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, !isSeparator(bytes[index]) { index += 1 }
      let sign = bytes[start]
      let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
      let word = String(decoding: bytes[(start + (isSigned ? 1 : 0))..<index], as: UTF8.self)
      let family = family(word)
      items.append(
        Item(
          word: word, isRemoved: sign == UInt8(ascii: "-"), offset: start,
          types: family ?? EncryptionType.named(word).map { [$0] } ?? [], isFamily: family != nil))
    }
    return items
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ",")
  }

  private static func family(_ word: String) -> [EncryptionType]? {
    let numbers: [Int]
    switch word.lowercased() {
    case "default": numbers = [18, 17, 20, 19, 16, 23, 25, 26]
    case "aes": numbers = [18, 17, 20, 19]
    case "rc4": numbers = [23]
    case "des3": numbers = [16]
    case "camellia": numbers = [26, 25]
    default: return nil
    }
    return numbers.compactMap(EncryptionType.numbered)
  }

  private static func resolved(_ items: [Item]) -> [EncryptionType] {
    var types: [EncryptionType] = []
    for item in items {
      if item.isRemoved {
        types.removeAll { item.types.contains($0) }
      } else {
        for type in item.types where !types.contains(type) { types.append(type) }
      }
    }
    return types
  }

  /// With a comma anywhere commas alone part names, and blanks belong to them; without one it is single blanks.
  private static func javaNames(_ bytes: [UInt8]) -> [String] {
    let separator = bytes.contains(UInt8(ascii: ",")) ? UInt8(ascii: ",") : 0x20
    return bytes.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
  }
}
