import CommandLineInterface
import Glibc
import Linting
import OwnRules
import Reporting

/// The reports of one run of the linter, each to where it was asked to go.
struct LintReports {
  let arguments: Arguments
  let outcome: LintOutcome
  let exitStatus: Int32
  /// Findings that were repaired; nil where nothing was to be.
  let fixed: Int?
  /// Where a report without a file goes.
  let stream: StandardStream

  func write() throws(CommandFailure) {
    let targets = arguments.reports
    let annotates = targets.isEmpty && !arguments.has(.statistics) && Self.isWorkflow
    let formats = targets.compactMap { ReportFormat(rawValue: $0.format) } + (annotates ? [.github] : [])
    let report = report(locatesRepository: formats.contains(where: \.usesRepositoryPaths))
    if arguments.has(.statistics) {
      stream.write(Statistics.text(of: report, style: style))
    } else if targets.isEmpty {
      write(report, as: .full)
      if annotates { write(report, as: .github) }
    }
    for target in targets {
      guard let format = ReportFormat(rawValue: target.format) else { continue }
      if let file = target.file {
        try OutputFile(path: file).write(format.text(of: report))
      } else if !arguments.has(.statistics) {
        write(report, as: format)
      }
    }
  }

  /// GitHub annotates the lines of a change by what a step prints.
  private static var isWorkflow: Bool {
    ["GITHUB_ACTIONS", "GITHUB_WORKFLOW"].allSatisfy { !(Terminal.environment($0) ?? "").isEmpty }
  }

  private func report(locatesRepository: Bool) -> Report {
    var run = RunFacts(
      version: Program.version, exitStatus: exitStatus,
      unreadable: outcome.problems.map { UnreadableFile(path: $0.path.text, reason: $0.message) }, fixed: fixed)
    if locatesRepository, let repository = Repository() {
      run.root = repository.root
      run.folder = repository.folder
    }
    var report = Report(
      findings: outcome.findings, suppressed: outcome.suppressed, sources: outcome.sources, checked: outcome.checked,
      run: run)
    report.ownRules = outcome.ownRules.map { rule in
      ReportedRule(
        code: rule.code, name: rule.name, severity: rule.severity, summary: rule.summary, help: rule.help,
        why: rule.why, source: rule.source, since: rule.since)
    }
    return report
  }

  private func write(_ report: Report, as format: ReportFormat) {
    stream.write(format.text(of: report, style: style))
  }

  private var style: Style {
    var style = stream.style(arguments.value(.color))
    let isTerminal = Terminal.columns(of: stream.descriptor) != nil
    if style.hasColors, Hyperlinks.areShown(isTerminal: isTerminal, environment: Terminal.environment),
      let folder = Repository.workingDirectory
    {
      style.links = Hyperlinks(pages: RulePages.folder, folder: folder)
    }
    return style
  }
}

/// The pages of the rules, as `make install` puts them beside the executable.
enum RulePages {
  /// Absolute path; nil where they are not installed.
  static var folder: String? {
    guard let executable = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(executable) }
    guard let path = String(validatingCString: executable), let slash = path.lastIndex(of: "/") else { return nil }
    let folder = "\(path[..<slash])/../share/doc/weir/rules"
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    return String(validatingCString: real)
  }
}
