import Findings
import SourceText

/// The findings of a file below its name, a line for each.
struct GroupedReport: ReportWriter {
  func text(of report: Report, style: Style) -> String {
    var canvas = Canvas(style)
    var sources = SourceCatalog(report.sources)
    var rest = report.findings[...]
    while let file = rest.first?.place.file {
      let group = rest.prefix { $0.place.file == file }
      rest = rest.dropFirst(group.count)
      canvas.put(PrintableText.line(file), .title)
      canvas.endLine()
      write(group, on: &canvas, &sources)
      canvas.endLine()
    }
    canvas.put(report.summary.closingLines)
    return canvas.text
  }

  private func write(_ group: ArraySlice<Finding>, on canvas: inout Canvas, _ sources: inout SourceCatalog) {
    let rows = group.map { finding in
      let position = sources.position(of: finding.place.range.start, in: finding.place.file)
      return (
        position: "\(position.line):\(position.column)", finding: finding,
        rule: "\(finding.severity.name)[\(PrintableText.line(finding.code))]"
      )
    }
    let positionWidth = rows.map(\.position.utf8.count).max() ?? 0
    let ruleWidth = rows.map(\.rule.displayWidth).max() ?? 0
    for row in rows {
      canvas.put(String(repeating: " ", count: 2 + positionWidth - row.position.utf8.count) + row.position, .gutter)
      canvas.put("  ")
      canvas.put(row.rule, .severity(row.finding.severity))
      canvas.put(String(repeating: " ", count: ruleWidth - row.rule.displayWidth + 1))
      if row.finding.hasSafeFix { canvas.put("[*] ", .help) }
      canvas.put(PrintableText.line(row.finding.message))
      canvas.endLine()
    }
  }
}
