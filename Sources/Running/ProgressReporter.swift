import Engine
import Synchronization
import Threading

/// Says how far a job has come: five times a second on a terminal, every ten seconds as a line elsewhere.
final class ProgressReporter: Sendable {
  private let counters: JobCounters
  private let log: RunLog
  private let ranges: [PartitionRange]
  private let isOver = Monitor(false)

  init(counters: JobCounters, log: RunLog, ranges: [PartitionRange]) {
    self.counters = counters
    self.log = log
    self.ranges = ranges
  }

  func start() throws(ThreadError) {
    let period = log.isTerminal ? 0.2 : 10.0
    _ = try BackgroundThread.start {
      var before = self.counters.snapshot
      var time = MonotonicTime.now
      while self.isOver.wait(until: .after(seconds: period), { $0 ? true : nil }) == nil {
        let (snapshot, now) = (self.counters.snapshot, MonotonicTime.now)
        self.tell(snapshot, since: before, seconds: now.seconds(since: time))
        (before, time) = (snapshot, now)
      }
    }
  }

  /// No progress is shown after this has returned.
  func stop() {
    isOver.update { $0 = true }
    log.erase()
  }

  private func tell(_ now: JobCounters.Snapshot, since before: JobCounters.Snapshot, seconds: Double) {
    let rate = seconds > 0 ? Double(now.read.records - before.read.records) / seconds : 0
    let bytes = seconds > 0 ? Double(now.read.bytes - before.read.bytes) / seconds : 0
    // What matters most stands first: a narrow terminal shows the beginning.
    var parts = share(now).map { ["\(RunReport.decimal($0 * 100, places: 1)) %"] } ?? []
    parts += [
      "\(RunReport.grouped(Int(rate))) records/s", "\(RunReport.grouped(now.dirty)) dirty",
      "\(RunReport.size(Int(bytes)))/s", "\(RunReport.grouped(now.read.records)) read",
      "\(RunReport.grouped(now.written.records)) written",
    ]
    let line = parts.joined(separator: "  ")
    guard !isOver.withLock({ $0 }) else { return }
    if log.isTerminal {
      log.draw(line)
    } else {
      log.write(
        .info, line,
        fields: [
          ("read", String(now.read.records)), ("readBytes", String(now.read.bytes)),
          ("written", String(now.written.records)), ("writtenBytes", String(now.written.bytes)),
          ("dirty", String(now.dirty)), ("share", share(now).map { RunReport.decimal($0, places: 4) } ?? "null"),
        ])
    }
  }

  /// How much of all ranges has been seen, from 0 to 1; nil where there are none.
  private func share(_ snapshot: JobCounters.Snapshot) -> Double? {
    var (done, all) = (0.0, 0.0)
    for range in ranges where !range.isEmpty {
      let next = snapshot.partitions[range.partition]?.next ?? range.begin
      all += Double(range.end) - Double(range.begin)
      done += Double(min(next, range.end)) - Double(range.begin)
    }
    return all > 0 ? done / all : nil
  }
}
