import CommandLineInterface
import Engine
import Glibc
import Linting
import Reporting
import Running
import SchedulingParameters

/// `weir verify`: what is seen on the way on standard error, the findings on standard output or in files.
struct VerifyCommand {
  let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Int32 {
    let path = FilePath(arguments.operands[0])
    do throws(JobFailure) {
      let schedule: LintSchedule
      do {
        schedule = try LintSchedule(arguments)
      } catch {
        throw JobFailure(.environment, error.message)
      }
      let timeout = Double(arguments.number(.connectTimeout) ?? 30)
      let preparation = JobPreparation(
        path, schedule: schedule, connectTimeout: timeout, color: arguments.value(.color),
        isQuiet: arguments.has(.quiet))
      var options = Verification.VerifyOptions()
      options.connectTimeout = timeout
      options.isVerbose = arguments.has(.verbose)
      options.isQuiet = arguments.has(.quiet)
      options.style = style(STDERR_FILENO)
      options.facts = facts
      let outcome = try Verification(preparation, options).run()
      try write(outcome.report)
      return outcome.status.code
    } catch {
      var options = RunOptions()
      options.isQuiet = arguments.has(.quiet)
      options.logFormat = .text
      return RefusedRun.end(job: path.text, error, options)
    }
  }

  private var facts: RunFacts {
    var facts = RunFacts(version: Program.version)
    let formats = arguments.reports.compactMap { ReportFormat(rawValue: $0.format) }
    if formats.contains(where: \.usesRepositoryPaths), let repository = Repository() {
      facts.root = repository.root
      facts.folder = repository.folder
    }
    return facts
  }

  private func write(_ report: Report) throws(JobFailure) {
    let targets = arguments.reports
    if targets.isEmpty {
      Terminal.write(ReportFormat.full.text(of: report, style: style(STDOUT_FILENO)), to: STDOUT_FILENO)
    }
    for target in targets {
      guard let format = ReportFormat(rawValue: target.format) else { continue }
      if let file = target.file {
        try OutputFile(path: file, for: "--output").write(format.text(of: report))
      } else {
        Terminal.write(format.text(of: report, style: style(STDOUT_FILENO)), to: STDOUT_FILENO)
      }
    }
  }

  private func style(_ descriptor: Int32) -> Style {
    Style(
      arguments.value(.color).flatMap { ColorChoice(rawValue: $0) } ?? .auto,
      terminalColumns: Terminal.columns(of: descriptor), environment: Terminal.environment)
  }
}
