import Catalog
import Connectors
public import Engine
import Findings
import JobModel
import KafkaClient
import Linting
public import Reporting
import SourceText

/// What `weir verify` saw of a job: its findings, those of lint among them, and what they come to.
public struct VerificationOutcome: Sendable {
  public var report: Report
  public var status: ExitStatus
}

/// Looks at everything that a job needs of the live systems, and moves no data.
public struct Verification {
  private let preparation: JobPreparation
  private let options: VerifyOptions

  public struct VerifyOptions: Sendable {
    /// Seconds that each question may take.
    public var connectTimeout: Double = 30
    /// Says what the clients say by the way.
    public var isVerbose = false
    public var isQuiet = false
    /// How the steps are told.
    public var style = Style.plain
    /// For the report.
    public var facts = RunFacts()

    public init() {}
  }

  public init(_ preparation: JobPreparation, _ options: VerifyOptions) {
    self.preparation = preparation
    self.options = options
  }

  /// - Throws: What keeps the job from being looked at at all.
  public func run() throws(JobFailure) -> VerificationOutcome {
    let job = try preparation.checkedJob()
    guard let script = job.script else { throw JobFailure(.job, "the file holds no script") }
    var findings = job.outcome.findings
    var status = ExitStatus.done
    if findings.contains(where: { $0.severity == .error }) {
      VerifyNarrator(style: options.style, isQuiet: options.isQuiet, mask: SecretMask([])).tell(
        .bad, "lint", "the job has errors; nothing was connected")
      status = .refused
    } else {
      let configuration = try preparation.configuration(of: script, scope: job.scope)
      let observed = observe(configuration, script, job.scope)
      findings += observed.findings
      status = observed.status
    }
    var sources = job.outcome.sources
    for file in files(script, job.scope) where sources[file.path] == nil { sources[file.path] = file }
    let suppressed = job.outcome.suppressed
    return VerificationOutcome(
      report: Report(
        findings: findings, suppressed: suppressed, sources: sources, checked: job.outcome.checked, run: options.facts),
      status: status)
  }

  private func files(_ script: JobScript, _ scope: ProjectScope) -> [SourceFile] {
    [SourceFile(path: script.path, bytes: script.text.bytes, secrets: SecretNames.ranges(in: script.document))]
      + scope.projects.map { SourceFile(path: $0.path, bytes: $0.bytes, secrets: $0.secrets) }
  }

  private func observe(
    _ configuration: JobConfiguration, _ script: JobScript, _ scope: ProjectScope
  ) -> (findings: [Finding], status: ExitStatus) {
    let mask = SecretMask(configuration.secrets)
    let narrator = VerifyNarrator(style: options.style, isQuiet: options.isQuiet, mask: mask)
    let log = RunLog(runOptions, mask: mask)
    let clientLog: ClientLog = { _, message in log.write(.debug, message) }
    var verifier = KafkaVerifier(narrator: narrator, timeout: options.connectTimeout, log: clientLog)
    for step in script.steps {
      guard let parameter = step.parameter, let isReader = step.isReader else { continue }
      let places = StepPlaces(script: script, scope: scope, parameter: parameter)
      let title =
        "\(isReader ? "Reader" : "Writer") (\(step.type ?? ""))"
        + (places.dataSourceName.map { ", data source \($0)" } ?? "")
      if isReader, case .kafka(let reader) = configuration.reader {
        narrator.begin(title)
        verifier.verify(reader, places)
      } else if !isReader, case .kafka(let writer) = configuration.writer {
        narrator.begin(title)
        verifier.verify(writer, places)
      }
    }
    // Whoever worded a message may have quoted a secret of another file.
    let findings = verifier.findings.map { finding in
      var finding = finding
      finding.message = mask.masked(finding.message)
      finding.help = finding.help.map { mask.masked($0) }
      return finding
    }
    return (findings, verifier.status)
  }

  private var runOptions: RunOptions {
    var run = RunOptions()
    run.isVerbose = options.isVerbose
    run.isQuiet = options.isQuiet
    run.logFormat = .text
    return run
  }
}
