import Synchronization

/// What a running job has done so far: read by whoever shows progress, at any time.
public final class JobCounters: Sendable {
  /// One moment's numbers.
  public struct Snapshot: Sendable {
    public var read = WriteCount()
    public var written = WriteCount()
    public var skipped = 0
    public var dirty = 0
    /// By partition: the offset after the last that was seen, and the records read.
    public var partitions: [Int32: (next: Int64, read: Int)] = [:]

    public init() {}
  }

  private let state = Mutex(Snapshot())
  private let dirty: DirtyLedger

  public init(dirty: DirtyLedger) {
    self.dirty = dirty
  }

  public var snapshot: Snapshot {
    var snapshot = state.withLock { $0 }
    snapshot.dirty = dirty.count
    return snapshot
  }

  func add(read batch: borrowing Batch) {
    let read = WriteCount(records: batch.read, bytes: batch.bytes)
    let skipped = batch.skipped
    let progress = batch.progress
    state.withLock { state in
      state.read.records += read.records
      state.read.bytes += read.bytes
      state.skipped += skipped
      for entry in progress {
        let before = state.partitions[entry.partition]
        state.partitions[entry.partition] = (max(entry.next, before?.next ?? 0), (before?.read ?? 0) + entry.read)
      }
    }
  }

  func set(written: WriteCount) {
    state.withLock { $0.written = written }
  }
}
