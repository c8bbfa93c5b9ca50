/// The formats of `--output`. A format is a case here, a writer of its own, and a row in `writer`.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Frames with carets, for a person.
  case full
  /// One line for each finding.
  case concise
  /// The machine-readable contract.
  case json

  private var writer: any ReportWriter {
    switch self {
    case .full: FullReport()
    case .concise: ConciseReport()
    case .json: JSONReport()
    }
  }

  /// The whole report, ending with a line feed; valid UTF-8 whatever the files hold.
  public func text(of report: Report, style: Style = .plain) -> String {
    writer.text(of: report, style: style)
  }
}

/// Turns a report into one format.
protocol ReportWriter {
  func text(of report: Report, style: Style) -> String
}
