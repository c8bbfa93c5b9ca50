/// Where a byte stands for a person: both numbers start at 1, columns count Unicode scalars.
public struct Position: Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// The line starts of a text. Built only for files that have something to show: parsers work in bytes.
///
/// A line ends with LF, CR LF or a CR alone.
public struct LineTable: Sendable {
  /// Offset of each line's first byte; never empty.
  public let starts: [UInt32]
  private let bytes: [UInt8]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts: [UInt32] = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !Self.isLineFeed(bytes, at: index)) {
        starts.append(UInt32(index))
      }
    }
    self.starts = starts
  }

  private static func isLineFeed(_ bytes: [UInt8], at index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: "\n")
  }

  public var lineCount: Int { starts.count }

  /// Index into `starts` of the line that holds `offset`; an offset past the end counts to the last line.
  public func lineIndex(of offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  public func position(of offset: UInt32) -> Position {
    let line = lineIndex(of: offset)
    var column = 1
    var index = Int(starts[line])
    let end = min(Int(offset), bytes.count)
    while index < end {
      // Continuation bytes belong to the scalar before them.
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    return Position(line: line + 1, column: column)
  }

  /// The bytes of a line (index from 0) without its line end.
  public func contents(ofLine line: Int) -> ByteRange {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : UInt32(bytes.count)
    while end > start, bytes[Int(end) - 1] == UInt8(ascii: "\n") || bytes[Int(end) - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return ByteRange(start, end)
  }
}
