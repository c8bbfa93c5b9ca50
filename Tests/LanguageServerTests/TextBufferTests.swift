import SourceText
import Testing

@testable import LanguageServer

/// Positions of the protocol, and texts that change.
@Suite struct TextBufferTests {
  private static let text = "a😀é\r\nß\n\n𝕏y"

  @Test func encodings() {
    let buffer = TextBuffer(Self.text)
    let behind = UInt32("a😀é".utf8.count)
    #expect(buffer.position(of: behind, .utf8) == TextPosition(line: 0, character: 7))
    #expect(buffer.position(of: behind, .utf16) == TextPosition(line: 0, character: 4))
    #expect(buffer.position(of: behind, .utf32) == TextPosition(line: 0, character: 3))
    let last = UInt32(Self.text.utf8.count)
    #expect(buffer.position(of: last, .utf8) == TextPosition(line: 3, character: 5))
    #expect(buffer.position(of: last, .utf16) == TextPosition(line: 3, character: 3))
    #expect(buffer.position(of: last, .utf32) == TextPosition(line: 3, character: 2))
  }

  @Test(arguments: [PositionEncoding.utf8, .utf16, .utf32]) func thereAndBack(_ encoding: PositionEncoding) {
    let buffer = TextBuffer(Self.text)
    var offset: UInt32 = 0
    for character in Self.text {
      #expect(buffer.offset(of: buffer.position(of: offset, encoding), encoding) == offset)
      offset += UInt32(String(character).utf8.count)
    }
    #expect(buffer.offset(of: buffer.position(of: offset, encoding), encoding) == offset)
  }

  @Test func positionsThatAreNone() {
    let buffer = TextBuffer(Self.text)
    func offset(_ line: Int, _ character: Int, _ encoding: PositionEncoding) -> UInt32 {
      buffer.offset(of: TextPosition(line: line, character: character), encoding)
    }
    // Within a pair of surrogates, and within the bytes of a character.
    #expect(offset(0, 2, .utf16) == 1)
    #expect(offset(0, 3, .utf8) == 1)
    // Past a line, past the text, past all numbers.
    #expect(offset(0, 99, .utf16) == 7)
    #expect(offset(2, 5, .utf32) == offset(2, 0, .utf32))
    #expect(offset(9, 0, .utf8) == UInt32(Self.text.utf8.count))
    #expect(offset(.max, .max, .utf16) == UInt32(Self.text.utf8.count))
    #expect(offset(3, .max, .utf8) == UInt32(Self.text.utf8.count))
  }

  /// Edits by ranges leave the same text as editing the UTF-16 that most clients hold.
  @Test(arguments: 0..<200 as Range<UInt64>) func randomEdits(_ seed: UInt64) throws {
    var random = Generator(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    let pieces = ["a", "\n", "\r\n", "\r", "😀", "é", "𝕏", "{", "", "\"key\": 1,\n", "\u{2028}", "漢字"]
    var units = Array(Self.text.utf16)
    var buffer = TextBuffer(Self.text)
    for _ in 0..<40 {
      let encoding = [PositionEncoding.utf8, .utf16, .utf32].randomElement(using: &random) ?? .utf16
      let bounds = Self.boundaries(of: units)
      let ends = [bounds.randomElement(using: &random) ?? 0, bounds.randomElement(using: &random) ?? 0].sorted()
      let piece = pieces.randomElement(using: &random) ?? ""
      let range = TextRange(
        start: Self.position(of: ends[0], in: units, encoding), end: Self.position(of: ends[1], in: units, encoding))
      buffer.replace(buffer.range(of: range, encoding), with: piece)
      units.replaceSubrange(ends[0]..<ends[1], with: piece.utf16)
      try #require(String(decoding: buffer.bytes, as: UTF8.self) == String(decoding: units, as: UTF16.self))
    }
    let whole = TextBuffer(String(decoding: units, as: UTF16.self))
    #expect(buffer.lines.starts == whole.lines.starts)
  }

  /// Places between characters; a client cannot name the one between CR and LF.
  private static func boundaries(of units: [UInt16]) -> [Int] {
    (0...units.count).filter { index in
      guard index > 0, index < units.count else { return true }
      return !UTF16.isTrailSurrogate(units[index]) && !(units[index - 1] == 13 && units[index] == 10)
    }
  }

  /// Counts lines and units anew, in the simplest way.
  private static func position(of place: Int, in units: [UInt16], _ encoding: PositionEncoding) -> TextPosition {
    var line = 0
    var start = 0
    for index in 0..<place
    where units[index] == 10 || units[index] == 13 && !(index + 1 < units.count && units[index + 1] == 10) {
      line += 1
      start = index + 1
    }
    let before = String(decoding: units[start..<place], as: UTF16.self)
    switch encoding {
    case .utf8: return TextPosition(line: line, character: before.utf8.count)
    case .utf16: return TextPosition(line: line, character: before.utf16.count)
    case .utf32: return TextPosition(line: line, character: before.unicodeScalars.count)
    }
  }
}

/// Random numbers that are the same in every run (xorshift).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
