/// The escapes of JSON strings.
enum JSONEscape {
  /// The UTF-8 of a string's content. What is no escape is kept as it stands.
  static func decode(_ content: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var index = 0
    while index < content.count {
      let byte = content[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < content.count else {
        text.append(byte)
        index += 1
        continue
      }
      if let unit = codeUnit(in: content, at: index) {
        index += 6
        if UTF16.isLeadSurrogate(unit), let trail = codeUnit(in: content, at: index), UTF16.isTrailSurrogate(trail) {
          index += 6
          append(UTF16.decode(UTF16.EncodedScalar([unit, trail])), to: &text)
        } else {
          append(Unicode.Scalar(unit) ?? "\u{FFFD}", to: &text)
        }
      } else if let meant = simple(content[index + 1]) {
        text.append(meant)
        index += 2
      } else {
        text.append(byte)
        index += 1
      }
    }
    return text
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
  }

  /// What a backslash and `letter` mean; nil where they mean nothing. `'` is an escape of single-quoted strings.
  static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The UTF-16 code unit of a whole escape (`\uXXXX`) at `index`; nil where none stands.
  static func codeUnit(in text: Span<UInt8>, at index: Int) -> UInt16? {
    guard index + 6 <= text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for place in index + 2..<index + 6 {
      guard let value = hexadecimal(text[place]) else { return nil }
      unit = unit << 4 | UInt16(value)
    }
    return unit
  }

  static func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
