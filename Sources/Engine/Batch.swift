public import Records

/// How far a partition has come with a batch.
public struct PartitionProgress: Hashable, Sendable {
  public var partition: Int32
  /// The offset after the last that was seen.
  public var next: Int64
  /// Records of it that were read in this batch.
  public var read: Int

  public init(partition: Int32, next: Int64, read: Int) {
    self.partition = partition
    self.next = next
    self.read = read
  }
}

/// Records on their way from a reader to the writer, and what they count for. Batches are reused.
public struct Batch: Sendable {
  public var records = RecordBatch()
  /// Records that were read for this batch, dirty ones among them.
  public var read = 0
  /// Bytes of those: key and value for Kafka, columns elsewhere.
  public var bytes = 0
  /// Records that were left out because they lie past the end.
  public var skipped = 0
  /// Of the partitions that were touched; one entry each.
  public var progress: [PartitionProgress] = []

  public init() {}

  /// Nothing to be written, nothing to be counted.
  public var isEmpty: Bool { records.isEmpty && read == 0 && skipped == 0 && progress.isEmpty }

  /// What a batch weighs in the channel: its memory, near enough.
  var weight: Int { records.arenaSize + records.count * 64 + 64 }

  /// Forgets everything and keeps the memory, save that of an unusually large record.
  mutating func clear() {
    if records.arenaSize > 4 << 20 { records = RecordBatch() } else { records.removeAll() }
    read = 0
    bytes = 0
    skipped = 0
    progress.removeAll(keepingCapacity: true)
  }
}
