/// A half-open range of bytes in one file. Files are at most 4 GiB, so offsets are 32 bits wide.
@frozen
public struct ByteRange: Hashable, Sendable {
  /// Offset of the first byte, from 0.
  public var start: UInt32
  /// Offset of the byte after the last.
  public var end: UInt32

  @inlinable
  public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end
  }

  /// The empty range before the byte at `offset`.
  @inlinable
  public init(at offset: UInt32) {
    self.init(offset, offset)
  }

  @inlinable public var count: Int { Int(end) - Int(start) }
  @inlinable public var isEmpty: Bool { start == end }
  /// The same range as array indices.
  @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }

  @inlinable
  public func contains(_ other: ByteRange) -> Bool {
    start <= other.start && other.end <= end
  }
}
