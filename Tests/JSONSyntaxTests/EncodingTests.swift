import JSONSyntax
import SourceText
import Testing

/// Files in other encodings, and bytes that are no text.
struct EncodingTests {
  static let text = "{\"a\": 1}\n"

  static func encoded(_ encoding: JSONEncoding, withMark: Bool) -> [UInt8] {
    let scalars = (withMark ? "\u{FEFF}" : "") + text
    return scalars.unicodeScalars.flatMap { scalar -> [UInt8] in
      let (high, low) = (UInt8(scalar.value >> 8), UInt8(scalar.value & 0xFF))
      return switch encoding {
      case .utf16LittleEndian: [low, high]
      case .utf16BigEndian: [high, low]
      case .utf32LittleEndian: [low, high, 0, 0]
      case .utf32BigEndian: [0, 0, high, low]
      }
    }
  }

  @Test(
    arguments: [JSONEncoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian], [true, false])
  func wideEncodingsAreNamed(encoding: JSONEncoding, withMark: Bool) {
    let document = JSONDocument(parsing: Self.encoded(encoding, withMark: withMark))
    #expect(document.problems.map(\.kind) == [.encoding(encoding)])
    #expect(document.problems.first?.message == "the file is \(encoding.rawValue); JSON is UTF-8")
    #expect(document.nodes.isEmpty)
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0x80],
    [0xFF], [0xC3], [0xE4, 0xB8], [0xF0, 0x9F, 0x98], [0xB6, 0xA9, 0xB5, 0xA5],
  ])
  func badBytesAreOneProblemARun(bytes: [UInt8]) throws {
    let document = JSONDocument(parsing: Array("[\"é".utf8) + bytes + Array("x\", 1]".utf8))
    #expect(document.problems.map(\.kind) == [.invalidUTF8(others: 0)])
    #expect(document.problems.map(\.range) == [ByteRange(4, 4 + UInt32(bytes.count))])
    let string = try #require(document.node(at: "/0"))
    #expect(document[string].flags.contains(.isDamaged))
    #expect(document.text(of: string).hasSuffix("x"))
    #expect(document.nodes.count == 3)
  }

  @Test func manyBadBytesAreCounted() throws {
    var bytes = [UInt8(ascii: "[")]
    for _ in 0..<20 { bytes += [UInt8(ascii: "\""), 0xB6, UInt8(ascii: "\""), UInt8(ascii: ",")] }
    let document = JSONDocument(parsing: bytes + Array("1]".utf8))
    #expect(document.problems.count == 8)
    #expect(document.problems.last?.kind == .invalidUTF8(others: 12))
    #expect(document.problems.last?.message == "bytes that are not UTF-8; there are 12 more places")
    #expect(document.nodes.count == 22)
  }

  @Test func badBytesOutsideOfStrings() {
    let document = JSONDocument(parsing: Array("[1, ".utf8) + [0xFF, 0xFE] + Array(", 2]".utf8))
    #expect(document.problems.map(\.message) == ["expected a value, found a byte that is not UTF-8"])
    #expect(outline(document) == "[1 ? 2]")
  }

  @Test func badBytesInComments() {
    let document = JSONDocument(parsing: Array("// ".utf8) + [0xFF] + Array("\n[]".utf8))
    #expect(document.problems.map(\.kind) == [.comment, .invalidUTF8(others: 0)])
  }

  @Test func compressedFiles() {
    let document = JSONDocument(parsing: [0x1F, 0x8B, 0x08, 0x00, 0x7B, 0x22, 0x5B, 0x7D])
    #expect(document.problems.map(\.message) == ["expected a JSON object, found the control character U+001F"])
    #expect(document.nodes.isEmpty)
  }

  @Test func mixedUp() {
    // Text and stray zeros are not UTF-16.
    let document = JSONDocument(parsing: Array("[\"a\0\"]".utf8))
    #expect(document.problems.map(\.kind) == [.controlCharacter(0)])
  }
}
