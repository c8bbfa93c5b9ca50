public import Engine
import Findings
import Glibc
import JSONSyntax
import JobModel
public import Linting
import Reporting
import SchedulingParameters

/// Reads a job, checks it, and makes it ready to run. A job with errors is refused here, before anything is touched.
public struct JobPreparation {
  private let path: FilePath
  private let connectTimeout: Double
  private let schedule: LintSchedule
  private let style: Style
  private let isQuiet: Bool
  private let wantsLogin: Bool

  /// - Parameters:
  ///   - schedule: What scheduling parameters are expanded with.
  ///   - connectTimeout: Seconds that brokers have to answer at the start.
  ///   - color: `auto`, `always` or `never`.
  ///   - wantsLogin: False where no broker outside of the process is met.
  public init(
    _ path: FilePath, schedule: LintSchedule, connectTimeout: Double, color: String?, isQuiet: Bool,
    wantsLogin: Bool = true
  ) {
    self.wantsLogin = wantsLogin
    self.path = path
    self.schedule = schedule
    self.connectTimeout = connectTimeout
    self.isQuiet = isQuiet
    let isTerminal = isatty(STDERR_FILENO) == 1
    style = Style(color.flatMap { ColorChoice(rawValue: $0) } ?? .auto, terminalColumns: isTerminal ? 100 : nil) {
      name in
      getenv(name).map { String(cString: $0) }
    }
  }

  /// Shows what lint finds, and refuses a job with errors.
  public func configuration() throws(JobFailure) -> JobConfiguration {
    let job = try checkedJob()
    try refuseErrors(job)
    guard let script = job.script else { throw JobFailure(.job, "\(path.text) holds no script") }
    return try configuration(of: script, scope: job.scope)
  }

  func configuration(of script: JobScript, scope: ProjectScope) throws(JobFailure) -> JobConfiguration {
    try ScriptTranslation(
      script, scope: scope, connectTimeout: connectTimeout, wantsLogin: wantsLogin, environment: .ofThisProcess
    ).configuration()
  }

  /// Reads the job and the project files above it, and lints them with the severities of a run.
  func checkedJob() throws(JobFailure) -> CheckedJob {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.read(path)
    } catch {
      throw JobFailure(.environment, "\(path.text) cannot be read: \(error.message)", advice: "check the path")
    }
    var projects: [Project] = []
    for file in ProjectFiles.above(path.directory) {
      guard let bytes = try? FileReader.read(file) else { continue }
      projects.append(Project(path: file.text, bytes: bytes))
    }
    let assignments = projects.reversed().flatMap { $0.parameters.map(\.assignment) } + schedule.assignments
    let context = SchedulingContext(schedule.baselines, assignments: assignments)
    let script = JobScript(path: path.text, document: JSONDocument(parsing: bytes), context: context)
    let scope = ProjectScope(projects)
    let severities = RunSeverities(of: script, scope: scope)
    var outcome = Linter.run(LintRequest(paths: [path], schedule: schedule))
    outcome.findings = outcome.findings.map { severities.apply(to: $0) }
    if let problem = outcome.problems.first {
      throw JobFailure(.environment, "\(problem.path.text) cannot be read: \(problem.message)")
    }
    return CheckedJob(script: script, scope: scope, outcome: outcome)
  }

  /// The sample data beside a job: `orders.sample.jsonl` for `orders.json`. Nil where there is none.
  public var sample: String? {
    let name = path.text.hasSuffix(".json") ? String(path.text.dropLast(5)) : path.text
    let sample = name + ".sample.jsonl"
    return access(sample, R_OK) == 0 ? sample : nil
  }

  private func refuseErrors(_ job: CheckedJob) throws(JobFailure) {
    let outcome = job.outcome
    let errors = outcome.findings.count { $0.severity == .error }
    let shown = outcome.findings.filter { $0.severity >= (errors > 0 ? .error : .warning) }
    if !shown.isEmpty, errors > 0 || !isQuiet {
      let report = Report(findings: shown, sources: outcome.sources, checked: outcome.checked)
      let format: ReportFormat = errors > 0 ? .full : .concise
      write(format.text(of: report, style: style))
    }
    if errors > 0 {
      throw JobFailure(.job, "the job has \(errors) \(errors == 1 ? "error" : "errors"); nothing was run")
    }
  }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(STDERR_FILENO, rest.baseAddress, rest.count)
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}

/// A job as it was read and linted.
struct CheckedJob {
  /// Nil where the file holds none.
  var script: JobScript?
  var scope: ProjectScope
  /// With the severities of a run.
  var outcome: LintOutcome
}
