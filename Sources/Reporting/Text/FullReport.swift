/// Each finding with its frames, its help and its fixes; for a person at a terminal.
struct FullReport: ReportWriter {
  func text(of report: Report, style: Style) -> String {
    var canvas = Canvas(style)
    var sources = SourceCatalog(report.sources)
    for finding in report.findings {
      FindingText(finding, columns: canvas.columns, &sources).write(on: &canvas, &sources)
      canvas.endLine()
    }
    canvas.put(report.summary.closingLines)
    return canvas.text
  }
}
