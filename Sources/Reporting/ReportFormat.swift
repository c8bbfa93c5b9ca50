/// The formats of `--output`. A format is a case here, a writer of its own, and a row in `writer`.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Frames with carets, for a person.
  case full
  /// One line for each finding.
  case concise
  /// The lines of each file below its name.
  case grouped
  /// The machine-readable contract.
  case json
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands that become annotations.
  case github
  /// GitLab's code quality report.
  case gitlab
  /// Test results, for services that know nothing else.
  case junit
  /// The XML that Checkstyle writes.
  case checkstyle
  /// One page for a browser.
  case html

  private var writer: any ReportWriter {
    switch self {
    case .full: FullReport()
    case .concise: ConciseReport()
    case .grouped: GroupedReport()
    case .json: JSONReport()
    case .sarif: SARIFReport()
    case .github: GitHubReport()
    case .gitlab: GitLabReport()
    case .junit: JUnitReport()
    case .checkstyle: CheckstyleReport()
    case .html: HTMLReport()
    }
  }

  /// The whole report, ending with a line feed (that of `github` is empty where nothing was found); valid UTF-8
  /// whatever the files hold.
  public func text(of report: Report, style: Style = .plain) -> String {
    let text = writer.text(of: report, style: style)
    return switch self {
    case .full, .concise, .grouped: style.isWorkflowLog ? WorkflowCommands.takenApart(text) : text
    case .json, .sarif, .gitlab: WorkflowCommands.escapedInJSON(text)
    case .junit, .checkstyle, .html: WorkflowCommands.escapedInMarkup(text)
    case .github: text
    }
  }

  /// True where paths are told from the root of the repository.
  public var usesRepositoryPaths: Bool {
    switch self {
    case .sarif, .github, .gitlab: true
    case .full, .concise, .grouped, .json, .junit, .checkstyle, .html: false
    }
  }
}

/// Turns a report into one format.
protocol ReportWriter {
  func text(of report: Report, style: Style) -> String
}
