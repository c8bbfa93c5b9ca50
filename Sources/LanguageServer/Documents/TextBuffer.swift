import SourceText

/// The text of an open document, and where its lines are.
struct TextBuffer {
  private(set) var bytes: [UInt8]
  private(set) var lines: LineTable

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineTable(bytes)
  }

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// Puts a text in the place of a range.
  mutating func replace(_ range: ByteRange, with text: String) {
    bytes.replaceSubrange(range.indices, with: text.utf8)
    lines = LineTable(bytes)
  }

  // MARK: Places

  /// The byte at a position. One past its line counts to the line's end, one past the text to the text's; one within a character to
  /// the character's beginning.
  func offset(of position: TextPosition, _ encoding: PositionEncoding) -> UInt32 {
    guard position.line < lines.lineCount else { return UInt32(clamping: bytes.count) }
    let line = lines.contents(ofLine: position.line)
    var index = line.start
    var units = 0
    while index < line.end {
      let lead = bytes[Int(index)]
      units += encoding.units(ofScalarWith: lead)
      if units > position.character { return index }
      index = min(line.end, index + UInt32(PositionEncoding.utf8.units(ofScalarWith: lead)))
    }
    return index
  }

  func range(of range: TextRange, _ encoding: PositionEncoding) -> ByteRange {
    let start = offset(of: range.start, encoding)
    return ByteRange(start, max(start, offset(of: range.end, encoding)))
  }

  func position(of offset: UInt32, _ encoding: PositionEncoding) -> TextPosition {
    let offset = min(offset, UInt32(clamping: bytes.count))
    let line = lines.lineIndex(of: offset)
    var character = 0
    for byte in bytes[Int(lines.starts[line])..<Int(offset)] where byte & 0xC0 != 0x80 {
      character += encoding.units(ofScalarWith: byte)
    }
    return TextPosition(line: line, character: character)
  }

  func range(of range: ByteRange, _ encoding: PositionEncoding) -> TextRange {
    TextRange(start: position(of: range.start, encoding), end: position(of: range.end, encoding))
  }
}
