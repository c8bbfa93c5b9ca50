/// The names of a certificate beside its subject (RFC 5280, 4.2.1.6): what a client compares a broker's host with.
enum AlternativeNames {
  /// - Parameter value: the extension's octets around GeneralNames.
  static func texts(of value: DERElement) throws(DERError) -> [String] {
    var outer = value.reader
    var texts: [String] = []
    for name in try outer.required(.sequence).children(limit: 2_000) {
      let bytes = name.bytes.array(name.content)
      switch name.tag {
      case DERTag(.context, 1): texts.append("email:\(ascii(bytes))")
      case DERTag(.context, 2): texts.append("DNS:\(ascii(bytes))")
      case DERTag(.context, 6): texts.append("URI:\(ascii(bytes))")
      case DERTag(.context, 7): texts.append("IP:\(address(bytes))")
      case .context(4):
        var inner = name.reader
        texts.append("DirName:\(try DistinguishedName.text(of: inner.required(.sequence)))")
      default: texts.append("other")
      }
    }
    return texts
  }

  private static func ascii(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func address(_ bytes: [UInt8]) -> String {
    switch bytes.count {
    case 4: bytes.map { String($0) }.joined(separator: ".")
    case 16:
      stride(from: 0, to: 16, by: 2).map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
        .joined(separator: ":")
    default: bytes.map { HexadecimalText.pair($0) }.joined()
    }
  }
}
