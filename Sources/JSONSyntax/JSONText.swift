/// Strings as JSON literals, for everything that writes JSON.
public enum JSONText {
  /// Appends `text` as a string literal, quotes included. Control characters, DEL, the C1 controls and the
  /// line separators U+2028 and U+2029 are escaped, so that the literal is one line and moves no terminal.
  public static func append(_ text: some StringProtocol, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output) }
    if isDone == nil {
      append(Array(text.utf8), to: &output)
    }
    output.append(UInt8(ascii: "\""))
  }

  public static func append(_ text: some StringProtocol, to output: inout String) {
    output += literal(text)
  }

  /// `text` as a string literal, quotes included.
  public static func literal(_ text: some StringProtocol) -> String {
    var output: [UInt8] = []
    append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func append<Bytes: RandomAccessCollection<UInt8>>(_ text: Bytes, to output: inout [UInt8])
  where Bytes.Index == Int {
    var written = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      var length = 1
      let escaped: UInt16?
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F:
        escaped = UInt16(byte)
      case 0xC2 where index + 1 < text.endIndex && text[index + 1] < 0xA0:
        escaped = UInt16(text[index + 1])
        length = 2
      case 0xE2 where index + 2 < text.endIndex && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
        escaped = 0x2000 + UInt16(text[index + 2] & 0x3F)
        length = 3
      default:
        escaped = nil
      }
      if let escaped {
        output.append(contentsOf: text[written..<index])
        appendEscape(escaped, to: &output)
        written = index + length
      }
      index += length
    }
    output.append(contentsOf: text[written..<text.endIndex])
  }

  private static func appendEscape(_ unit: UInt16, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\\"))
    switch unit {
    case 0x22, 0x5C: output.append(UInt8(unit))
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    default:
      output.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt16] {
        let digit = UInt8(unit >> shift & 0xF)
        output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
