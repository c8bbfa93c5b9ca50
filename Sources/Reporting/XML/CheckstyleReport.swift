import Findings
import SourceText

/// The XML of Checkstyle, which many services read. Every checked file has an element, also without findings.
struct CheckstyleReport: ReportWriter {
  func text(of report: Report, style: Style) -> String {
    var sources = SourceCatalog(report.sources)
    let findings = Dictionary(grouping: report.findings, by: \.place.file)
    let unreadable = Dictionary(grouping: report.run.unreadable, by: \.path)
    let paths = Set(report.checked).union(findings.keys).union(unreadable.keys).sorted()
    var writer = XMLWriter()
    writer.element("checkstyle", [("version", "8.0")]) { writer in
      for path in paths {
        writer.element("file", [("name", path)]) { writer in
          for file in unreadable[path] ?? [] {
            writer.element(
              "error",
              [
                ("line", "1"), ("severity", "error"), ("message", "cannot be read: \(file.reason)"),
                ("source", "weir.unreadable"),
              ])
          }
          for finding in findings[path] ?? [] { write(finding, to: &writer, &sources) }
        }
      }
    }
    return writer.text
  }

  private func write(_ finding: Finding, to writer: inout XMLWriter, _ sources: inout SourceCatalog) {
    let position = sources.position(of: finding.place.range.start, in: finding.place.file)
    writer.element(
      "error",
      [
        ("line", String(position.line)), ("column", String(position.column)), ("severity", finding.severity.name),
        ("message", finding.message + (finding.help.map { "\n" + $0 } ?? "")), ("source", "weir.\(finding.code)"),
      ])
  }
}
