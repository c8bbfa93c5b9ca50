import Findings
import JSONSyntax
import SourceText

/// A range of a file as SARIF tells it: by lines and columns, by characters, and by bytes.
struct SARIFRegion {
  var start: Position
  var end: Position
  /// Characters before the region; nil where the file is no UTF-8 and has none to count.
  var characterOffset: Int?
  var characterCount = 0
  /// Bytes; nil where the lines and columns cannot say the same.
  var bytes: ByteRange?
  var snippet: String?

  /// The beginning of a file that was not read.
  static let beginning = SARIFRegion(start: Position(line: 1, column: 1), end: Position(line: 1, column: 1))

  func write(to writer: inout JSONWriter) {
    writer.object { region in
      region.field("startLine", start.line)
      region.field("startColumn", start.column)
      region.field("endLine", end.line)
      region.field("endColumn", end.column)
      if let characterOffset {
        region.field("charOffset", characterOffset)
        region.field("charLength", characterCount)
      }
      if let bytes {
        region.field("byteOffset", Int(bytes.start))
        region.field("byteLength", bytes.count)
      }
      if let snippet { region.object("snippet") { $0.field("text", snippet) } }
    }
  }
}

/// A file of the report, and how its places are told.
struct SARIFSource {
  /// A snippet longer than this shows no more than the place itself.
  private static let snippetLimit = 400

  let source: LocatedSource
  let isUTF8: Bool
  private let hasByteOrderMark: Bool

  init(_ source: LocatedSource) {
    self.source = source
    isUTF8 = String(validating: source.file.bytes, as: UTF8.self) != nil
    hasByteOrderMark = source.file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  var length: Int { source.file.bytes.count }

  func region(_ range: ByteRange) -> SARIFRegion {
    let range = source.clamped(range)
    var region = SARIFRegion(start: position(of: range.start), end: position(of: range.end))
    if isUTF8 {
      let start = characters(before: range.start)
      region.characterOffset = start
      region.characterCount = characters(before: range.end) - start
    }
    // No text position can be in the mark, nor inside of a character.
    let isExact = !(hasByteOrderMark && range.start < 3) && isBorder(range.start) && isBorder(range.end)
    if isExact { region.bytes = range }
    if isExact, isUTF8, !range.isEmpty, range.count <= Self.snippetLimit {
      region.snippet = String(decoding: source.masked(range), as: UTF8.self)
    }
    return region
  }

  func hasSecret(in range: ByteRange) -> Bool {
    source.file.secrets.contains { $0.end > range.start && $0.start < range.end }
  }

  func startLine(of range: ByteRange) -> Int {
    source.position(of: source.clamped(range).start).line
  }

  func lineFingerprints(_ lines: Set<Int>) -> LineFingerprints {
    LineFingerprints(of: source.file.bytes, lines: lines)
  }

  /// Text positions are the same with and without a byte-order mark.
  private func position(of offset: UInt32) -> Position {
    var position = source.position(of: offset)
    if hasByteOrderMark, position.line == 1 { position.column = max(1, position.column - 1) }
    return position
  }

  private func characters(before offset: UInt32) -> Int {
    max(0, source.scalars(before: Int(offset)) - (hasByteOrderMark ? 1 : 0))
  }

  private func isBorder(_ offset: UInt32) -> Bool {
    source.scalarStart(at: Int(offset)) == Int(offset)
  }
}
