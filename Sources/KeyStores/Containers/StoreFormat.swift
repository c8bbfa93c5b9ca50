/// What a file is by its first bytes.
enum StoreFormat {
  case java(KeyStore.Kind)
  case pkcs12
  case pem
  case certificate
  /// What it looks like instead, in words; nil where nothing is known.
  case other(String?)

  init(of bytes: SecretBytes) {
    let first = bytes.array(0..<min(bytes.count, 4_096))
    if first.isEmpty {
      self = .other("an empty file")
    } else if first.starts(with: [0xFE, 0xED, 0xFE, 0xED]) {
      self = .java(.jks)
    } else if first.starts(with: [0xCE, 0xCE, 0xCE, 0xCE]) {
      self = .java(.jceks)
    } else if first[0] == 0x30, let format = Self.sequence(first) {
      self = format
    } else if Self.contains(first, "-----BEGIN ") {
      self = .pem
    } else {
      self = .other(Self.likeness(first))
    }
  }

  /// A SEQUENCE is PKCS#12 when it begins with the number 3, a certificate when it begins with a SEQUENCE.
  private static func sequence(_ first: [UInt8]) -> StoreFormat? {
    guard first.count > 1 else { return nil }
    let header = first[1] > 0x80 ? 2 + Int(first[1] & 0x7F) : 2
    guard header < first.count else { return nil }
    switch first[header] {
    case DERTag.integer.byte: return .pkcs12
    case DERTag.sequence.byte: return .certificate
    default: return nil
    }
  }

  private static func likeness(_ first: [UInt8]) -> String? {
    if first[0] == 5, first.count > 1, first[1] == 1 || first[1] == 2 { return "a keytab" }
    if first.starts(with: [0x1F, 0x8B]) { return "a gzip archive" }
    if first.starts(with: "PK\u{3}\u{4}".utf8) { return "a zip archive" }
    let text = first.drop { $0 == 0x20 || (0x09...0x0D).contains($0) || [0xEF, 0xBB, 0xBF].contains($0) }
    if text.starts(with: "<".utf8) { return "a web page, which a download gave instead of the file" }
    if text.starts(with: "MII".utf8) || text.starts(with: "/u3+7".utf8) || text.starts(with: "zs7Oz".utf8) {
      return "base64 text, to be decoded first"
    }
    if text.starts(with: "{".utf8) { return "JSON" }
    if text.starts(with: "ssh-".utf8) { return "a public key of SSH" }
    let isText = first.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
    return isText ? "text" : nil
  }

  private static func contains(_ bytes: [UInt8], _ text: StaticString) -> Bool {
    let text = text.description.utf8
    return bytes.indices.contains { bytes[$0...].starts(with: text) }
  }
}
