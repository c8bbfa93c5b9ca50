import Connectors
import Engine
import Glibc
import KafkaClient
import Records
import Threading
import TimeZones

/// Runs one job and tells what became of it. One in a process.
public final class JobRunner: Sendable {
  private let configuration: JobConfiguration
  private let options: RunOptions
  private let mask: SecretMask
  private let log: RunLog
  private let stop = StopSignal()
  private let begun = MonotonicTime.now
  /// Whether records move, or the run has ended: a signal before that has nothing to wait for.
  private let phase = Monitor(Phase.starting)

  private enum Phase: Sendable {
    case starting
    case moving
    case ended
  }

  public init(_ configuration: JobConfiguration, _ options: RunOptions) {
    self.configuration = configuration
    self.options = options
    mask = SecretMask(configuration.secrets)
    log = RunLog(options, mask: mask)
  }

  /// Runs the job to its end. Call it on the main thread, before others are started.
  /// - Returns: The process's exit code.
  public func run() -> Int32 {
    let report: OutputFile?
    do {
      report = try options.report.map { path throws(JobFailure) in try OutputFile(path: path, for: "--report") }
    } catch {
      log.write(.error, error.description)
      return ExitStatus(error, signal: nil).code
    }
    do {
      try SignalWatcher.start { number in self.signalled(number, report) }
    } catch {
      return end(failed(JobFailure(.environment, "\(error)")), report)
    }
    return end(execute(), report)
  }

  // MARK: Signals

  private func signalled(_ number: Int32, _ report: OutputFile?) {
    if stop.isRaised {
      // Asked for the second time: at once.
      log.erase()
      _exit(128 + number)
    }
    stop.raise(cause: number)
    let isStarting = phase.update { phase in
      guard phase == .starting else { return false }
      phase = .ended
      return true
    }
    guard isStarting else {
      log.write(.info, "signal \(number): finishing what is in flight, at most \(Int(stop.grace)) s")
      return
    }
    var outcome = RunReport(
      job: configuration.name, status: .interrupted(number), message: "a signal came before the first record",
      seconds: MonotonicTime.now.seconds(since: begun), counts: JobCounters.Snapshot(), ranges: [], written: [])
    outcome.message = mask.masked(outcome.message ?? "")
    tell(outcome, report)
    _exit(outcome.status.code)
  }

  // MARK: Running

  private func execute() -> RunReport {
    do {
      let sink = try options.dirty.map { path throws(JobFailure) in try DirtyFile(path: path, mask: mask) }
      let dirty = DirtyLedger(limit: configuration.dirtyLimit, sink: sink)
      let cluster = try embeddedCluster()
      let configuration = cluster?.configuration ?? configuration
      sayNotes(configuration)
      let plan = try readPlan(configuration, cluster)
      let writer = try recordWriter(configuration)
      let report = try move(plan, to: writer, dirty)
      try cluster?.showWritten(log)
      return report
    } catch {
      return failed(error)
    }
  }

  private func embeddedCluster() throws(JobFailure) -> EmbeddedRun? {
    guard options.isEmbedded else { return nil }
    return try EmbeddedRun(configuration, sample: options.sample, log: log)
  }

  private func readPlan(_ configuration: JobConfiguration, _ cluster: EmbeddedRun?) throws(JobFailure) -> ReadPlan {
    switch configuration.reader {
    case .kafka(let reader):
      return try KafkaReaderPlan(reader, log: clientLog).prepare(
        readers: configuration.concurrent, timeIndex: cluster?.timeIndex)
    case .stream(let reader):
      return reader.plan(readers: configuration.concurrent, lingerSeconds: lingerSeconds(configuration))
    }
  }

  private func recordWriter(_ configuration: JobConfiguration) throws(JobFailure) -> any RecordWriter {
    switch configuration.writer {
    case .kafka(let writer): try KafkaRecordWriter(writer, log: clientLog)
    case .stream(let writer): try StreamRecordWriter(writer)
    }
  }

  /// A batch of lines waits for more no longer than the writer's `linger.ms`.
  private func lingerSeconds(_ configuration: JobConfiguration) -> Double {
    guard case .kafka(let writer) = configuration.writer, let linger = writer.clientSettings["linger.ms"],
      let milliseconds = Double(linger)
    else { return 0.005 }
    return milliseconds / 1000
  }

  private func move(
    _ plan: ReadPlan, to writer: any RecordWriter, _ dirty: DirtyLedger
  ) throws(JobFailure) -> RunReport {
    let counters = JobCounters(dirty: dirty)
    let progress = ProgressReporter(counters: counters, log: log, ranges: plan.ranges)
    let limits = PipelineLimits(
      bytesPerSecond: configuration.bytesPerSecond, dirtyPercentage: configuration.dirtyPercentage)
    let pipeline = Pipeline(plan, to: writer, dirty: dirty, counters: counters, stop: stop, limits: limits)
    phase.update { if $0 == .starting { $0 = .moving } }
    if !printsToTerminal {
      do {
        try progress.start()
      } catch {
        throw JobFailure(.environment, "\(error)")
      }
    }
    let outcome = pipeline.run()
    progress.stop()
    if let group = groupWords(plan), outcome.isCommitted { log.write(.debug, "offsets committed to group \(group)") }
    var report = RunReport(
      job: configuration.name, status: .done, message: nil, seconds: MonotonicTime.now.seconds(since: begun),
      counts: counters.snapshot, ranges: plan.ranges, written: writer.writtenByPartition)
    if let failure = outcome.failure {
      report.status = ExitStatus(failure, signal: outcome.signal)
      report.message = mask.masked(failure.description)
      if failure.kind != .outputClosed { log.write(.error, failure.description) }
    } else if let signal = outcome.signal {
      report.status = .interrupted(signal)
      report.message = "ended by signal \(signal) after what was in flight was finished"
    }
    return report
  }

  /// Records that appear on the terminal would be torn by a line of progress.
  private var printsToTerminal: Bool {
    guard case .stream(let writer) = configuration.writer, writer.target == .standardOutput else { return false }
    return isatty(1) == 1
  }

  private func groupWords(_ plan: ReadPlan) -> String? {
    guard case .kafka(let reader) = configuration.reader, plan.commit != nil else { return nil }
    return reader.group
  }

  // MARK: Words

  private var clientLog: ClientLog {
    let log = log
    return { level, message in
      switch level {
      // The client goes on after its errors: what ends the job is said by the job.
      case .error, .warning: log.write(.warning, message)
      case .info, .debug: log.write(.debug, message)
      }
    }
  }

  private func sayNotes(_ configuration: JobConfiguration) {
    var notes: [SettingNote] = []
    if case .kafka(let reader) = configuration.reader { notes += reader.clientSettings.notes }
    if case .kafka(let writer) = configuration.writer { notes += writer.clientSettings.notes }
    for note in notes {
      let level: LogLevel = note.kind == .translated ? .info : .warning
      log.write(level, "\(note.message) (\(note.origin))")
    }
  }

  private func failed(_ failure: JobFailure) -> RunReport {
    log.write(.error, failure.description)
    return RunReport(
      job: configuration.name, status: ExitStatus(failure, signal: stop.cause),
      message: mask.masked(failure.description), seconds: MonotonicTime.now.seconds(since: begun),
      counts: JobCounters.Snapshot(), ranges: [], written: [])
  }

  private func end(_ outcome: RunReport, _ report: OutputFile?) -> Int32 {
    let isMine = phase.update { phase in
      defer { phase = .ended }
      return phase != .ended
    }
    // A signal that came at the start is ending the process.
    if !isMine { while true { pause() } }
    return tell(outcome, report) ?? outcome.status.code
  }

  /// Writes the report and the summary.
  /// - Returns: An exit code where the report could not be written.
  @discardableResult
  private func tell(_ outcome: RunReport, _ report: OutputFile?) -> Int32? {
    log.erase()
    log.write(
      .info, outcome.summary,
      fields: [
        ("status", "\"\(outcome.status.word)\""), ("exitCode", String(outcome.status.code)),
        ("read", String(outcome.counts.read.records)), ("written", String(outcome.counts.written.records)),
        ("dirty", String(outcome.counts.dirty)), ("skipped", String(outcome.counts.skipped)),
        ("seconds", RunReport.decimal(outcome.seconds, places: 3)),
      ])
    do {
      try report?.write(outcome.json)
      return nil
    } catch {
      log.write(.error, error.description)
      return outcome.status == .done ? ExitStatus.couldNotRun.code : nil
    }
  }
}
