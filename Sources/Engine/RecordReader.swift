public import Records

/// What a reader has for the engine.
public enum ReadResult: Sendable {
  /// There may be more.
  case more
  /// This reader has come to its end.
  case end
}

/// What the engine gives to a reader.
public struct ReadContext: Sendable {
  public let dirty: DirtyLedger
  public let stop: StopSignal

  public init(dirty: DirtyLedger, stop: StopSignal) {
    self.dirty = dirty
    self.stop = stop
  }
}

/// Reads records, batch by batch, on a thread of its own.
public protocol RecordReader: AnyObject {
  /// Fills the batch. Returns within about a tenth of a second, with an empty batch when nothing came, and earlier when
  /// the stop signal is raised.
  ///
  /// What stands in the batch when it throws is passed on: those records were read.
  func read(into batch: inout Batch, _ context: ReadContext) throws(JobFailure) -> ReadResult
}

/// How a job reads: one or several readers that run side by side, and what is done once the writer has taken
/// everything.
public struct ReadPlan: Sendable {
  /// Called on the reader's own thread.
  public typealias Open = @Sendable (ReadContext) throws(JobFailure) -> any RecordReader
  /// Called once, after the writer has finished.
  public typealias Commit = @Sendable ([PartitionProgress]) throws(JobFailure) -> Void

  /// What the records are, for what is said about them.
  public var source: RecordSource
  public var readers: [Open]
  /// Where each partition begins and ends; empty for sources without partitions.
  public var ranges: [PartitionRange]
  /// Takes note of what the writer has taken; nil where there is nobody to note it.
  public var commit: Commit?

  public init(
    source: RecordSource, readers: [Open], ranges: [PartitionRange] = [],
    commit: Commit? = nil
  ) {
    self.source = source
    self.readers = readers
    self.ranges = ranges
    self.commit = commit
  }
}

/// What a job's records come from.
public enum RecordSource: Hashable, Sendable {
  /// A Kafka topic: offsets in partitions.
  case topic(String)
  /// Lines of a file, or of standard input.
  case lines(String)
  /// Records that were made up.
  case generated

  /// Where one of its records stands.
  public func place(of origin: RecordOrigin) -> DirtyEntry.Place {
    switch self {
    case .topic(let topic): .offset(topic: topic, partition: origin.partition, offset: origin.offset)
    case .lines(let file): .line(file: file, number: origin.offset)
    case .generated: .nowhere
    }
  }
}

/// The offsets of a partition that a job reads: half-open.
public struct PartitionRange: Hashable, Sendable {
  public var topic: String
  public var partition: Int32
  public var begin: Int64
  public var end: Int64

  public init(topic: String, partition: Int32, begin: Int64, end: Int64) {
    self.topic = topic
    self.partition = partition
    self.begin = begin
    self.end = end
  }

  public var isEmpty: Bool { begin >= end }
}
