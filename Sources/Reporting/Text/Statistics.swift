import Findings

/// `--statistics`: how often each rule spoke, most often first.
public enum Statistics {
  /// One line for each rule, then the closing lines; ends with a line feed.
  public static func text(of report: Report) -> String {
    var counts: [String: (count: Int, finding: Finding)] = [:]
    for finding in report.findings {
      counts[finding.code, default: (0, finding)].count += 1
    }
    let rows = counts.values.sorted { ($1.count, $0.finding.code) < ($0.count, $1.finding.code) }
    let width = String(rows.first?.count ?? 0).utf8.count
    var text = ""
    for row in rows {
      let count = String(row.count)
      text += String(repeating: " ", count: width - count.utf8.count) + count
      text += "  \(row.finding.severity.name)[\(PrintableText.line(row.finding.code))]"
      text += " \(PrintableText.line(row.finding.name))\n"
    }
    return text + report.summary.closingLines
  }
}
