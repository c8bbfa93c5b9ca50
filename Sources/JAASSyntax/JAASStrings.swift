import SourceText

/// The text that a token stands for.
enum JAASStrings {
  /// Bytes of a word as Java decodes them.
  static func word(_ bytes: [UInt8], _ range: ByteRange) -> String {
    var scalars = String.UnicodeScalarView()
    var index = Int(range.start)
    while index < Int(range.end) {
      let (code, length) = JavaUTF8.next(bytes, at: index, end: Int(range.end))
      append(code, to: &scalars)
      index += length
    }
    return String(scalars)
  }

  /// What stands between the quotes, escapes resolved.
  static func string(_ bytes: [UInt8], _ token: JAASToken) -> String {
    var scalars = String.UnicodeScalarView()
    var index = Int(token.range.start) + 1
    let end = Int(token.range.end) - (token.isClosed ? 1 : 0)
    while index < end {
      let (code, length) = JavaUTF8.next(bytes, at: index, end: end)
      index += length
      guard code == 0x5C else {
        append(code, to: &scalars)
        continue
      }
      append(escape(bytes, &index, end), to: &scalars)
    }
    return String(scalars)
  }

  private static func append(_ code: UInt32, to scalars: inout String.UnicodeScalarView) {
    scalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
  }

  /// The character behind a backslash at `index`, which moves past it.
  private static func escape(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> UInt32 {
    // Java makes a character of the end of the text.
    guard index < end else { return 0xFFFF }
    let (code, length) = JavaUTF8.next(bytes, at: index, end: end)
    index += length
    switch code {
    case 0x30...0x37:
      var value = code - 0x30
      // Three digits at most, and no more than \377.
      var room = code <= 0x33 ? 2 : 1
      while room > 0, index < end, bytes[index] & 0xF8 == 0x30 {
        value = value << 3 + UInt32(bytes[index] - 0x30)
        index += 1
        room -= 1
      }
      return value
    case 0x61: return 0x07
    case 0x62: return 0x08
    case 0x66: return 0x0C
    case 0x6E: return 0x0A
    case 0x72: return 0x0D
    case 0x74: return 0x09
    case 0x76: return 0x0B
    default: return code
    }
  }
}
