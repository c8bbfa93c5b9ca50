import JobModel
public import Rules

/// Which files hold credentials, by their names and their first bytes.
extension CredentialKind {
  /// Nil for a name that says nothing. Asked for every name of every folder, so the last letter decides first.
  static func of(_ name: UnsafeBufferPointer<UInt8>) -> CredentialKind? {
    guard let last = name.last else { return nil }
    switch last {
    case UInt8(ascii: "s"):
      if ends(name, with: ".jaas") { return .jaas }
      return ends(name, with: ".jks") || ends(name, with: ".jceks") ? .store : nil
    case UInt8(ascii: "f"):
      guard ByteComparison.ends(name, with: ".conf") else { return nil }
      if contains(name, "jaas") { return .jaas }
      return contains(name, "krb5") ? .kerberos : nil
    case UInt8(ascii: "5"): return ends(name, with: ".krb5") ? .kerberos : nil
    case UInt8(ascii: "b"): return ends(name, with: ".keytab") ? .keytab : nil
    case UInt8(ascii: "2"): return ends(name, with: ".p12") ? .store : nil
    case UInt8(ascii: "x"): return ends(name, with: ".pfx") ? .store : nil
    case UInt8(ascii: "e"): return ends(name, with: ".truststore") || ends(name, with: ".keystore") ? .store : nil
    default: return nil
    }
  }

  /// A file whose whole name is the ending has no name.
  private static func ends(_ name: UnsafeBufferPointer<UInt8>, with ending: StaticString) -> Bool {
    name.count > ending.utf8CodeUnitCount && ByteComparison.ends(name, with: ending)
  }

  private static func contains(_ name: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard name.count >= count else { return false }
    return (0...(name.count - count)).contains { start in
      (0..<count).allSatisfy { name[start + $0] | 0x20 == word.utf8Start[$0] | 0x20 }
    }
  }

  /// By its first bytes, its name, or its words; nil for a file that is no credential.
  public static func of(name: ArraySlice<UInt8>, bytes: [UInt8]) -> CredentialKind? {
    of(firstBytes: bytes) ?? name.withUnsafeBufferPointer { of($0) } ?? of(text: bytes)
  }

  /// By the marks that binary files begin with; PKCS#12 has none that is its own.
  static func of(firstBytes bytes: [UInt8]) -> CredentialKind? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0x05, bytes[1] == 0x01 || bytes[1] == 0x02 { return .keytab }
    if bytes.starts(with: [0xFE, 0xED, 0xFE, 0xED]) || bytes.starts(with: [0xCE, 0xCE, 0xCE, 0xCE]) { return .store }
    return nil
  }

  /// Bytes of a text that are looked at to tell what it is.
  private static let recognizedLength = 64 << 10

  /// By the words of a text that somebody named, whatever its name.
  static func of(text bytes: [UInt8]) -> CredentialKind? {
    let start = String(decoding: bytes.prefix(recognizedLength), as: UTF8.self)
    if start.contains("LoginModule") || start.contains("KafkaClient") { return .jaas }
    return start.contains("[libdefaults]") || start.contains("[realms]") ? .kerberos : nil
  }

  /// What the data source takes the file for.
  init(_ use: CredentialUse) {
    self =
      switch use.role {
      case .jaas: .jaas
      case .krb5: .kerberos
      case .keytab: .keytab
      case .truststore, .keystore: .store
      }
  }
}

extension FileDiscovery {
  /// Whether a file is a JAAS file or a krb5.conf by its name.
  public static func holdsLogin(_ name: ArraySlice<UInt8>) -> Bool {
    let kind = FileKind.of(name)
    return kind == .credential(.jaas) || kind == .credential(.kerberos)
  }
}
