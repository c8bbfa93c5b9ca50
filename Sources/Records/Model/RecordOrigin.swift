/// Where a record came from, for commits, dirty lines and reports.
@frozen
public struct RecordOrigin: Hashable, Sendable {
  /// The Kafka offset, or the number of a line, from 1.
  public var offset: Int64
  /// The Kafka partition; -1 where there is none.
  public var partition: Int32
  /// Bytes of the Kafka key, 0 for a null one.
  public var keyBytes: UInt32
  /// Bytes of the Kafka value, 0 for a null one; elsewhere bytes of the columns.
  public var valueBytes: UInt32

  @inlinable
  public init(partition: Int32 = -1, offset: Int64, keyBytes: UInt32 = 0, valueBytes: UInt32 = 0) {
    self.partition = partition
    self.offset = offset
    self.keyBytes = keyBytes
    self.valueBytes = valueBytes
  }
}
