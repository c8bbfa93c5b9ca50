/// What both readers do to a piece of a line.
enum KerberosText {
  /// Without what Java trims: all up to U+0020.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// As C's `isspace` says.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// Without the quotes around it and the blanks within them.
  static func javaValue(_ bytes: [UInt8], _ text: Range<Int>) -> ArraySlice<UInt8> {
    guard text.count > 1, let first = text.first.map({ bytes[$0] }),
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"), bytes[text.upperBound - 1] == first
    else { return bytes[text] }
    return bytes[trimmed(bytes, (text.lowerBound + 1)..<(text.upperBound - 1))]
  }

  /// A value in double quotes ends at the next of them, and has escapes.
  static func mitValue(_ bytes: [UInt8], _ text: Range<Int>) -> ArraySlice<UInt8> {
    guard text.first.map({ bytes[$0] }) == UInt8(ascii: "\"") else { return bytes[text] }
    var value: [UInt8] = []
    var index = text.lowerBound + 1
    while index < text.upperBound, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < text.upperBound {
        index += 1
        value.append(escaped(bytes[index]))
      } else {
        value.append(bytes[index])
      }
      index += 1
    }
    return value[...]
  }

  private static func escaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "b"): 0x08
    default: byte
    }
  }

  /// The number of bytes of the UTF-8 sequence at an index; 0 where it is none.
  static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      second = 0xA0...0xBF
    case 0xED:
      length = 3
      second = 0x80...0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      second = 0x90...0xBF
    case 0xF1...0xF3: length = 4
    case 0xF4:
      length = 4
      second = 0x80...0x8F
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
