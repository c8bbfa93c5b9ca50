import JSONSyntax

/// How the client counts the characters of a line.
enum PositionEncoding: String {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// Units of the scalar that begins with a byte of UTF-8.
  func units(ofScalarWith lead: UInt8) -> Int {
    switch self {
    case .utf8: lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    case .utf16: lead < 0xF0 ? 1 : 2
    case .utf32: 1
    }
  }
}

/// A place as the protocol has it: both numbers from 0.
struct TextPosition: Hashable {
  var line: Int
  /// In units of the encoding.
  var character: Int

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Nil where a number is absent or below 0.
  init?(_ value: JSONValue?) {
    guard let line = value?["line"]?.integer, let character = value?["character"]?.integer, line >= 0, character >= 0
    else { return nil }
    self.init(line: line, character: character)
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("line", line)
      writer.field("character", character)
    }
  }
}

struct TextRange: Hashable {
  var start: TextPosition
  var end: TextPosition

  init(start: TextPosition, end: TextPosition) {
    self.start = start
    self.end = end
  }

  init?(_ value: JSONValue?) {
    guard let start = TextPosition(value?["start"]), let end = TextPosition(value?["end"]) else { return nil }
    self.init(start: start, end: end)
  }
}

extension JSONWriter {
  mutating func field(_ name: String, _ range: TextRange) {
    object(name) { writer in
      writer.key("start")
      range.start.write(to: &writer)
      writer.key("end")
      range.end.write(to: &writer)
    }
  }
}
