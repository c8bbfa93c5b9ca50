import Records
import Threading

/// How a job may run.
public struct PipelineLimits: Sendable {
  /// Bytes per second over the whole job; nil without a limit.
  public var bytesPerSecond: Double?
  /// Memory of the batches between readers and writer.
  public var channelBytes: Int
  /// Dirty records in per cent of those read that make the job fail at its end; nil without a limit.
  public var dirtyPercentage: Double?

  public init(bytesPerSecond: Double? = nil, channelBytes: Int = 16 << 20, dirtyPercentage: Double? = nil) {
    self.bytesPerSecond = bytesPerSecond
    self.channelBytes = channelBytes
    self.dirtyPercentage = dirtyPercentage
  }
}

/// What became of a job.
public struct PipelineOutcome: Sendable {
  /// Why it did not end well; nil when it did, or when a signal ended it in order.
  public var failure: JobFailure?
  /// The number of the signal that ended it.
  public var signal: Int32?
  /// True when the offsets of what the writer took were committed.
  public var isCommitted: Bool
}

/// Moves records from readers to a writer: readers each on a thread of their own, the writer on the thread that runs
/// the pipeline, a channel of bounded memory between them.
public final class Pipeline {
  private let plan: ReadPlan
  private let writer: any RecordWriter
  private let dirty: DirtyLedger
  private let stop: StopSignal
  private let counters: JobCounters
  private let limits: PipelineLimits
  private let throttle: Throttle?
  private let channel: BatchChannel
  /// What the writer has taken, by partition: the offset after it.
  private var taken: [Int32: Int64] = [:]

  public init(
    _ plan: ReadPlan, to writer: any RecordWriter, dirty: DirtyLedger, counters: JobCounters, stop: StopSignal,
    limits: PipelineLimits = PipelineLimits(), clock: any EngineClock = SystemClock()
  ) {
    self.plan = plan
    self.writer = writer
    self.dirty = dirty
    self.counters = counters
    self.stop = stop
    self.limits = limits
    throttle = limits.bytesPerSecond.map { Throttle(bytesPerSecond: $0, clock: clock) }
    channel = BatchChannel(readers: plan.readers.count, capacity: limits.channelBytes)
  }

  /// Runs the job to its end. Once.
  public func run() -> PipelineOutcome {
    for open in plan.readers {
      let reading = Reading(
        context: ReadContext(dirty: dirty, stop: stop), channel: channel, counters: counters, throttle: throttle)
      do {
        _ = try BackgroundThread.start { reading.run(open) }
      } catch {
        channel.readerEnded(isComplete: false, JobFailure(.environment, "\(error)"))
      }
    }
    let context = WriteContext(dirty: dirty, stop: stop, source: plan.source)
    do {
      try drain(context)
    } catch {
      if error.kind == .dirty { return end(after: error, context) }
      return abandon(because: error)
    }
    return end(after: channel.failure ?? percentageFailure(), context)
  }

  /// Takes batches until there are no more.
  private func drain(_ context: WriteContext) throws(JobFailure) {
    var nextCall = Deadline.after(seconds: 0.1)
    while true {
      switch channel.receive(until: nextCall) {
      case .batch(let batch):
        try take(batch, context)
        channel.recycle(batch)
      case .nothing:
        break
      case .end:
        return
      }
      if nextCall.hasPassed {
        try writer.attend(context)
        counters.set(written: writer.written)
        nextCall = .after(seconds: 0.1)
      }
      if stop.graceIsOver { throw tooLate }
    }
  }

  private func take(_ batch: borrowing Batch, _ context: WriteContext) throws(JobFailure) {
    var handled = 0
    do {
      try writer.write(batch, handled: &handled, context)
    } catch {
      // A commit stands before the record that was one too many.
      for origin in batch.records.origins.prefix(handled) where origin.partition >= 0 {
        taken[origin.partition] = max(taken[origin.partition] ?? 0, origin.offset &+ 1)
      }
      throw error
    }
    for entry in batch.progress {
      taken[entry.partition] = max(taken[entry.partition] ?? 0, entry.next)
    }
  }

  /// The writer is sound: what it was given is brought to its place, then committed.
  private func end(after failure: JobFailure?, _ context: WriteContext) -> PipelineOutcome {
    channel.halt()
    let isComplete = failure == nil && channel.isComplete
    let signal = isComplete ? nil : stop.cause
    let isKept: Bool
    do {
      isKept = try writer.finish(isComplete ? .complete : .early, context)
    } catch {
      // The first failure is the cause; the second often only its consequence.
      return abandon(because: failure ?? error)
    }
    counters.set(written: writer.written)
    var outcome = PipelineOutcome(failure: failure, signal: signal, isCommitted: false)
    guard isKept, let commit = plan.commit else { return outcome }
    do {
      try commit(committable(isComplete: isComplete))
      outcome.isCommitted = true
    } catch {
      outcome.failure = failure ?? error
    }
    return outcome
  }

  private func abandon(because failure: JobFailure) -> PipelineOutcome {
    channel.halt()
    writer.abandon()
    counters.set(written: writer.written)
    return PipelineOutcome(failure: failure, signal: stop.cause, isCommitted: false)
  }

  /// Every partition of the range after a whole run; after an early end those that have moved.
  private func committable(isComplete: Bool) -> [PartitionProgress] {
    plan.ranges.compactMap { range in
      guard let next = taken[range.partition] else {
        return isComplete ? PartitionProgress(partition: range.partition, next: range.begin, read: 0) : nil
      }
      return PartitionProgress(partition: range.partition, next: next, read: 0)
    }
  }

  private func percentageFailure() -> JobFailure? {
    guard let limit = limits.dirtyPercentage, stop.cause == nil else { return nil }
    let snapshot = counters.snapshot
    guard snapshot.read.records > 0 else { return nil }
    let share = Double(snapshot.dirty) * 100 / Double(snapshot.read.records)
    guard share > limit else { return nil }
    return JobFailure(
      .dirty, "\(snapshot.dirty) of \(snapshot.read.records) records are dirty, more than \(limit) per cent",
      advice: "repair the data, raise errorLimit.percentage, or keep dirty records with --dirty FILE")
  }

  private var tooLate: JobFailure {
    JobFailure(
      .interrupted, "what was in flight at the signal could not be finished within \(Int(stop.grace)) s",
      advice: "see what keeps the writer's side from taking records")
  }
}

/// One reader's thread.
private final class Reading: Sendable {
  let context: ReadContext
  let channel: BatchChannel
  let counters: JobCounters
  let throttle: Throttle?

  init(context: ReadContext, channel: BatchChannel, counters: JobCounters, throttle: Throttle?) {
    self.context = context
    self.channel = channel
    self.counters = counters
    self.throttle = throttle
  }

  func run(_ open: ReadPlan.Open) {
    do {
      let reader = try open(context)
      channel.readerEnded(isComplete: try readAll(reader))
    } catch {
      channel.readerEnded(isComplete: false, error)
    }
  }

  /// - Returns: Whether the reader came to its own end.
  private func readAll(_ reader: any RecordReader) throws(JobFailure) -> Bool {
    while !context.stop.isRaised, !channel.isOver {
      var batch = channel.emptyBatch()
      let result: ReadResult
      do {
        result = try reader.read(into: &batch, context)
      } catch {
        _ = pass(batch)
        throw error
      }
      guard pass(batch) else { return false }
      if case .end = result { return true }
    }
    return false
  }

  private func pass(_ batch: consuming Batch) -> Bool {
    guard !batch.isEmpty else {
      channel.recycle(batch)
      return true
    }
    counters.add(read: batch)
    throttle?.admit(bytes: batch.bytes, unless: context.stop)
    return channel.send(batch)
  }
}
