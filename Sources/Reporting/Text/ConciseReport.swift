import Findings
import SourceText

/// `file:line:column: severity[CODE] message`, one line for each finding.
struct ConciseReport: ReportWriter {
  func text(of report: Report, style: Style) -> String {
    var canvas = Canvas(style)
    var sources = SourceCatalog(report.sources)
    for finding in report.findings {
      let position = sources.position(of: finding.place.range.start, in: finding.place.file)
      canvas.put("\(PrintableText.line(finding.place.file)):\(position.line):\(position.column): ", .title)
      canvas.put("\(finding.severity.name)[\(PrintableText.line(finding.code))]", .severity(finding.severity))
      if finding.hasSafeFix { canvas.put(" [*]", .help) }
      canvas.put(" \(PrintableText.line(finding.message))")
      canvas.endLine()
    }
    canvas.put(report.summary.closingLines)
    return canvas.text
  }
}
