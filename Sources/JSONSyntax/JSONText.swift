/// Strings as JSON literals, for everything that writes JSON.
public enum JSONText {
  /// What is escaped beside quotes and backslashes.
  public enum Escapes: Sendable {
    /// Control characters, DEL, the C1 controls and the line separators U+2028 and U+2029, so that the literal is one
    /// line and moves no terminal.
    case controls
    /// The format characters too, which hide or reorder what stands beside them: direction marks, joiners, tags.
    case controlsAndFormats
  }

  /// Appends `text` as a string literal, quotes included.
  public static func append(
    _ text: some StringProtocol, to output: inout [UInt8], escaping escapes: Escapes = .controls
  ) {
    output.append(UInt8(ascii: "\""))
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output, escapes) }
    if isDone == nil {
      append(Array(text.utf8), to: &output, escapes)
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

  /// The UTF-8 that the content of a literal (without its quotes) means.
  public static func decoded(_ content: some Collection<UInt8>) -> [UInt8] {
    JSONEscape.decode(Array(content).span)
  }

  private static func append<Bytes: RandomAccessCollection<UInt8>>(
    _ text: Bytes, to output: inout [UInt8], _ escapes: Escapes
  ) where Bytes.Index == Int {
    var written = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      var length = 1
      var escaped: Unicode.Scalar?
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F:
        escaped = Unicode.Scalar(byte)
      case 0xC2 where index + 1 < text.endIndex && text[index + 1] < 0xA0:
        escaped = Unicode.Scalar(text[index + 1])
        length = 2
      case 0xE2 where index + 2 < text.endIndex && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
        escaped = Unicode.Scalar(0x2000 + UInt16(text[index + 2] & 0x3F))
        length = 3
      case 0xC2... where escapes == .controlsAndFormats:
        length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, text.endIndex - index)
        escaped = formatCharacter(text[index..<index + length])
      default:
        break
      }
      if let escaped {
        output.append(contentsOf: text[written..<index])
        for unit in UTF16.encode(escaped) ?? UTF16.encodedReplacementCharacter { appendEscape(unit, to: &output) }
        written = index + length
      }
      index += length
    }
    output.append(contentsOf: text[written..<text.endIndex])
  }

  /// The scalar of a UTF-8 sequence where it is a format character.
  private static func formatCharacter(_ sequence: some Collection<UInt8>) -> Unicode.Scalar? {
    var value = UInt32(sequence.first ?? 0) & (0x7F >> UInt32(sequence.count))
    for byte in sequence.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value).flatMap { $0.properties.generalCategory == .format ? $0 : nil }
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
