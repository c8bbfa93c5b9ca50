import Findings
import SourceText

/// `file:line:column: severity[CODE] message`, one line for each finding.
struct ConciseReport: ReportWriter {
  func text(of report: Report, style: Style) -> String {
    var canvas = Canvas(style)
    var sources = SourceCatalog(report.sources)
    for finding in report.findings {
      let position = sources.position(of: finding.place.range.start, in: finding.place.file)
      canvas.putLocation(
        "\(PrintableText.line(finding.place.file)):\(position.line):\(position.column):", in: finding.place.file,
        .title)
      canvas.put(" ")
      canvas.putCode(of: finding)
      if finding.hasSafeFix { canvas.put(" [*]", .help) }
      canvas.put(" \(PrintableText.line(finding.message))")
      canvas.endLine()
    }
    canvas.put(report.summary.closingLines)
    return canvas.text
  }
}
