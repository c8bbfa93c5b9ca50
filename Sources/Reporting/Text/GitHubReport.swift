import Findings
import SourceText

/// Workflow commands, which GitHub Actions shows beside the lines of a change.
///
/// GitHub shows no more than ten annotations of each level for a step and leaves the others out in silence. So the
/// most severe come first, and those past the tenth are lines of the log that name their places.
struct GitHubReport: ReportWriter {
  private static let shownOfLevel = 10

  func text(of report: Report, style: Style) -> String {
    var sources = SourceCatalog(report.sources)
    var text = ""
    for file in report.run.unreadable {
      let path = report.run.repositoryPath(file.path)
      text += command(
        "error", [("file", path), ("title", "unreadable")], "\(file.path) cannot be read: \(file.reason)")
    }
    var unshown: [Finding] = []
    for severity in Severity.allCases.reversed() {
      let findings = report.findings.filter { $0.severity == severity }
      for finding in findings.prefix(Self.shownOfLevel) { text += annotation(of: finding, report, &sources) }
      unshown += findings.dropFirst(Self.shownOfLevel)
    }
    guard !unshown.isEmpty else { return text }
    text += "GitHub annotates a step with \(Self.shownOfLevel) findings of each level; these are the others:\n"
    for finding in unshown {
      // A line that begins with its severity is no command, and the older form of commands is taken apart.
      text += Self.withoutCommand("\(finding.severity.name) \(headline(of: finding, &sources))") + "\n"
    }
    return text
  }

  private func annotation(of finding: Finding, _ report: Report, _ sources: inout SourceCatalog) -> String {
    let level =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    var properties = [("file", report.run.repositoryPath(finding.place.file))]
    let range = sources.source(finding.place.file).map { ($0, $0.clamped(finding.place.range)) }
    let start = range.map { $0.position(of: $1.start) } ?? Position(line: 1, column: 1)
    let end = range.map { $0.position(of: $1.end) } ?? start
    properties.append(("line", String(start.line)))
    properties.append(("endLine", String(end.line)))
    // GitHub takes columns only where the place lies in one line.
    if start.line == end.line {
      properties.append(("col", String(start.column)))
      properties.append(("endColumn", String(end.column)))
    }
    properties.append(("title", "\(finding.code) \(finding.name)"))
    var message = headline(of: finding, &sources)
    if let help = finding.help { message += "\n" + help }
    return command(level, properties, message)
  }

  private func headline(of finding: Finding, _ sources: inout SourceCatalog) -> String {
    let location = sources.location(of: finding.place)
    return "\(location): \(PrintableText.line(finding.code)) \(PrintableText.line(finding.message))"
  }

  private func command(_ name: String, _ properties: [(name: String, value: String)], _ message: String) -> String {
    let properties = properties.map { "\($0.name)=\(Self.escaped($0.value, of: ",:"))" }.joined(separator: ",")
    return "::\(name) \(properties)::\(Self.escaped(message, of: ""))\n"
  }

  /// Percent signs and line ends escaped, in properties their separators too; what else moves a terminal is shown as
  /// a picture.
  private static func escaped(_ text: String, of separators: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case _ where separators.unicodeScalars.contains(scalar): escaped += scalar == "," ? "%2C" : "%3A"
      default: PrintableText.append(scalar, to: &escaped)
      }
    }
    return withoutCommand(escaped)
  }

  /// `##[` begins a command wherever it stands in a line.
  private static func withoutCommand(_ line: String) -> String {
    line.utf8.contains(UInt8(ascii: "#")) ? line.replacing("##[", by: "## [") : line
  }
}
