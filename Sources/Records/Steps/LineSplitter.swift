import Glibc

/// Makes records of lines: columns of text between delimiters, every byte as it came. A line ends with a line feed or
/// with the input; a carriage return before it belongs to the last column.
public struct LineSplitter: Sendable {
  private let delimiter: [UInt8]
  /// Lines seen so far.
  public private(set) var lineCount: Int64 = 0

  /// - Parameter delimiter: not empty.
  public init(delimiter: [UInt8]) {
    precondition(!delimiter.isEmpty, "a delimiter has at least one byte")
    self.delimiter = delimiter
  }

  /// Appends records for the lines in `bytes`, at most `limit`.
  ///
  /// - Parameter isEnd: whether the input ends with `bytes`: then its last line needs no line feed.
  /// - Returns: the bytes that were used; the rest is the start of a line and comes again, with more behind it.
  public mutating func append(
    _ bytes: UnsafeRawBufferPointer, isEnd: Bool, limit: Int, to batch: inout RecordBatch
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var start = 0
    var left = limit
    while start < bytes.count && left > 0 {
      var end = bytes.count
      var next = bytes.count
      if let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start) {
        end = UnsafeRawPointer(found) - base
        next = end + 1
      } else if !isEnd {
        break
      }
      appendLine(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), to: &batch)
      start = next
      left -= 1
    }
    return start
  }

  private mutating func appendLine(_ line: UnsafeRawBufferPointer, to batch: inout RecordBatch) {
    lineCount += 1
    var start = 0
    while let end = Self.find(delimiter, in: line, from: start) {
      batch.append(.text, UnsafeRawBufferPointer(rebasing: line[start..<end]))
      start = end + delimiter.count
    }
    batch.append(.text, UnsafeRawBufferPointer(rebasing: line[start...]))
    batch.finishRecord(number: lineCount)
  }

  private static func find(_ delimiter: [UInt8], in line: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let base = line.baseAddress, let first = delimiter.first else { return nil }
    var index = start
    while index + delimiter.count <= line.count,
      let found = memchr(base + index, Int32(first), line.count - delimiter.count + 1 - index)
    {
      index = UnsafeRawPointer(found) - base
      if delimiter.count == 1 || line[index..<index + delimiter.count].elementsEqual(delimiter) { return index }
      index += 1
    }
    return nil
  }
}
