/// X.500 names as RFC 4514 writes them.
enum DistinguishedName {
  /// - Parameter element: a Name; the text begins with its last part, as Java and RFC 4514 have it.
  static func text(of element: DERElement) throws(DERError) -> String {
    var parts: [String] = []
    for set in try element.children(limit: 200) {
      try set.requireTag(.set)
      var values: [String] = []
      for pair in try set.children(limit: 200) {
        var fields = pair.reader
        let kind = try fields.required(.objectIdentifier)
        let value = try fields.required()
        let identifier = kind.objectIdentifier ?? "?"
        values.append(
          "\(names[identifier] ?? identifier)=\(DirectoryString.text(of: value).map(escaped) ?? hex(value))")
      }
      parts.append(values.joined(separator: "+"))
    }
    return parts.reversed().joined(separator: ", ")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case ",", "+", "\"", "\\", "<", ">", ";": result += "\\"
      case "#" where index == 0: result += "\\"
      case " " where index == 0 || index == scalars.count - 1: result += "\\"
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static func hex(_ element: DERElement) -> String {
    "#" + element.bytes.array(element.range).prefix(256).map { HexadecimalText.pair($0) }.joined()
  }

  private static let names = [
    "2.5.4.3": "CN", "2.5.4.4": "SURNAME", "2.5.4.5": "SERIALNUMBER", "2.5.4.6": "C", "2.5.4.7": "L", "2.5.4.8": "ST",
    "2.5.4.9": "STREET", "2.5.4.10": "O", "2.5.4.11": "OU", "2.5.4.12": "T", "2.5.4.42": "GIVENNAME",
    "2.5.4.44": "GENERATION", "2.5.4.43": "INITIALS", "2.5.4.46": "DNQUALIFIER",
    "1.2.840.113549.1.9.1": "EMAILADDRESS", "0.9.2342.19200300.100.1.25": "DC", "0.9.2342.19200300.100.1.1": "UID",
  ]
}

/// The string types of ASN.1.
enum DirectoryString {
  /// Nil for a value that is no text.
  static func text(of element: DERElement) -> String? {
    guard !element.tag.hasParts else { return nil }
    let bytes = element.bytes.array(element.content)
    switch element.tag.byte {
    // UTF8String, and NumericString, PrintableString, IA5String, VisibleString: subsets of ASCII.
    case 12, 18, 19, 22, 26: return String(decoding: bytes, as: UTF8.self)
    // TeletexString: what is written in it is Latin-1.
    case 20: return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case 30: return wide(bytes)
    default: return nil
    }
  }

  /// BMPString: UTF-16, high byte first.
  static func wide(_ bytes: [UInt8]) -> String {
    let units = stride(from: 0, to: bytes.count - bytes.count % 2, by: 2)
      .map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self)
  }
}
