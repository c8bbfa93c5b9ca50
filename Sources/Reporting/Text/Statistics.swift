import Findings

/// `--statistics`: how often each rule spoke, most often first.
public enum Statistics {
  private struct Row {
    var finding: Finding
    var count = 0
    /// Findings with a safe fix.
    var fixable = 0
  }

  /// One line for each rule, with how many of its findings have a safe fix, then the closing lines; ends with a line
  /// feed.
  public static func text(of report: Report, style: Style = .plain) -> String {
    var rowsByCode: [String: Row] = [:]
    for finding in report.findings {
      var row = rowsByCode[finding.code] ?? Row(finding: finding)
      row.count += 1
      row.finding.severity = max(row.finding.severity, finding.severity)
      if finding.hasSafeFix { row.fixable += 1 }
      rowsByCode[finding.code] = row
    }
    let rows = rowsByCode.values.sorted { ($1.count, $0.finding.code) < ($0.count, $1.finding.code) }
    let width = String(rows.first?.count ?? 0).utf8.count
    var canvas = Canvas(style)
    for row in rows {
      let count = String(row.count)
      canvas.put(String(repeating: " ", count: width - count.utf8.count) + count + "  ")
      canvas.putCode(of: row.finding)
      canvas.put(" \(PrintableText.line(row.finding.name))")
      if row.fixable > 0 { canvas.put(" (\(row.fixable == row.count ? "" : "\(row.fixable) with a ")safe fix)", .help) }
      canvas.endLine()
    }
    canvas.put(report.summary.closingLines)
    return style.isWorkflowLog ? WorkflowCommands.takenApart(canvas.text) : canvas.text
  }
}
