/// How a job came to its end, as far as the writer is concerned.
public enum WriteEnding: Sendable {
  /// Every record was handed over.
  case complete
  /// The job ends early: what was handed over is all there will be.
  case early
}

/// What the engine gives to a writer.
public struct WriteContext: Sendable {
  public let dirty: DirtyLedger
  public let stop: StopSignal
  /// What the records come from.
  public let source: RecordSource

  public init(dirty: DirtyLedger, stop: StopSignal, source: RecordSource) {
    self.dirty = dirty
    self.stop = stop
    self.source = source
  }
}

/// Records and bytes that a writer was given and took.
public struct WriteCount: Hashable, Sendable {
  public var records: Int
  public var bytes: Int

  public init(records: Int = 0, bytes: Int = 0) {
    self.records = records
    self.bytes = bytes
  }
}

/// Writes records, batch by batch, all on one thread.
public protocol RecordWriter: AnyObject {
  /// Takes the records of the batch.
  ///
  /// - Parameter handled: How many records of the batch have been dealt with: kept true to the end, and also when it
  ///   throws, since a commit must not pass a record that was not taken.
  func write(_ batch: borrowing Batch, handled: inout Int, _ context: WriteContext) throws(JobFailure)
  /// Called when nothing comes for a while, and about ten times in a second otherwise.
  func attend(_ context: WriteContext) throws(JobFailure)
  /// Brings everything that was taken to its place.
  /// - Returns: Whether the records are kept: a file that must be complete is not, after an early end.
  func finish(_ ending: WriteEnding, _ context: WriteContext) throws(JobFailure) -> Bool
  /// Drops what is not yet in its place, after a failure.
  func abandon()
  /// What has been written so far; acknowledged, where there are acknowledgements.
  var written: WriteCount { get }
  /// The same by partition, where there are partitions.
  var writtenByPartition: [(topic: String, partition: Int32, records: Int)] { get }
}

extension RecordWriter {
  public var writtenByPartition: [(topic: String, partition: Int32, records: Int)] { [] }
}
