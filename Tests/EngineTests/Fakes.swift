import Records
import Synchronization
import Threading

@testable import Engine

/// What happened, in order, over all threads.
final class Journal: Sendable {
  private let lines = Mutex<[String]>([])

  func add(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}

/// Gives the records `range` of one partition, so many a batch, and can fail or be dirty at one of them.
final class FakeReader: RecordReader {
  private let partition: Int32
  private var next: Int64
  private let end: Int64
  private let batch: Int
  private let failAt: Int64?
  private let dirtyAt: @Sendable (Int64) -> Bool

  init(
    partition: Int32 = 0, _ range: Range<Int64>, batch: Int = 10, failAt: Int64? = nil,
    dirtyAt: @escaping @Sendable (Int64) -> Bool = { _ in false }
  ) {
    self.partition = partition
    next = range.lowerBound
    end = range.upperBound
    self.batch = batch
    self.failAt = failAt
    self.dirtyAt = dirtyAt
  }

  func read(into batch: inout Batch, _ context: ReadContext) throws(JobFailure) -> ReadResult {
    let begin = next
    defer { batch.progress = [PartitionProgress(partition: partition, next: next, read: Int(next - begin))] }
    while next < end, batch.read < self.batch {
      if next == failAt { throw JobFailure(.data, "the source broke") }
      batch.read += 1
      batch.bytes += 100
      if dirtyAt(next) {
        let (offset, partition) = (next, partition)
        try context.dirty.add {
          DirtyEntry(
            reason: "bad", column: "a", place: .offset(topic: "t", partition: partition, offset: offset), record: "{}")
        }
      } else {
        batch.records.append(.long(next))
        batch.records.finishRecord(RecordOrigin(partition: partition, offset: next, keyBytes: 0, valueBytes: 100))
      }
      next += 1
    }
    return next < end ? .more : .end
  }
}

/// Keeps what it is given.
final class FakeWriter: RecordWriter {
  let journal: Journal
  var rows: [Int64] = []
  var failAtRow: Int?
  var dirtyAtRow: Int?
  var finishFailure: JobFailure?
  var isKept = true
  var onWrite: (FakeWriter) -> Void = { _ in }

  init(_ journal: Journal) {
    self.journal = journal
  }

  func write(_ batch: borrowing Batch, handled: inout Int, _ context: WriteContext) throws(JobFailure) {
    journal.add("write")
    for (index, origin) in batch.records.origins.enumerated() {
      handled = index
      if rows.count == failAtRow { throw JobFailure(.data, "the target broke") }
      if rows.count == dirtyAtRow {
        try context.dirty.add {
          DirtyEntry(reason: "bad", column: nil, place: context.source.place(of: origin), record: "[]")
        }
      }
      rows.append(origin.offset)
    }
    handled = batch.records.count
    onWrite(self)
  }

  func attend(_ context: WriteContext) throws(JobFailure) {}

  func finish(_ ending: WriteEnding, _ context: WriteContext) throws(JobFailure) -> Bool {
    journal.add("finish \(ending)")
    if let finishFailure { throw finishFailure }
    return isKept
  }

  func abandon() { journal.add("abandon") }

  var written: WriteCount { WriteCount(records: rows.count, bytes: rows.count * 100) }
}

/// Time that passes only while somebody sleeps, or when a test says so.
final class FakeClock: EngineClock {
  private let time = Mutex(MonotonicTime(nanoseconds: 1_000_000_000))

  var now: MonotonicTime { time.withLock { $0 } }

  func sleep(until end: MonotonicTime, unless stop: StopSignal) {
    time.withLock { $0 = max($0, end) }
  }

  func pass(seconds: Double) {
    time.withLock { $0 = $0.advanced(bySeconds: seconds) }
  }
}

/// A pipeline over fakes.
struct Rig {
  let journal = Journal()
  let stop = StopSignal()
  let dirty: DirtyLedger
  let counters: JobCounters
  let writer: FakeWriter
  var limits = PipelineLimits()

  init(dirtyLimit: Int? = nil) {
    dirty = DirtyLedger(limit: dirtyLimit)
    counters = JobCounters(dirty: dirty)
    writer = FakeWriter(journal)
  }

  func run(_ readers: [ReadPlan.Open], ranges: [PartitionRange] = []) -> PipelineOutcome {
    let journal = journal
    let plan = ReadPlan(source: .topic("t"), readers: readers, ranges: ranges) { progress throws(JobFailure) in
      let offsets = progress.map { "\($0.partition)=\($0.next)" }
      journal.add("commit " + offsets.joined(separator: " "))
    }
    return Pipeline(plan, to: writer, dirty: dirty, counters: counters, stop: stop, limits: limits).run()
  }
}

func range(_ partition: Int32, _ begin: Int64, _ end: Int64) -> PartitionRange {
  PartitionRange(topic: "t", partition: partition, begin: begin, end: end)
}

func opening(_ make: @escaping @Sendable () -> FakeReader) -> ReadPlan.Open {
  { _ throws(JobFailure) in make() }
}

func refusal(_ failure: JobFailure) -> ReadPlan.Open {
  { _ throws(JobFailure) in throw failure }
}
