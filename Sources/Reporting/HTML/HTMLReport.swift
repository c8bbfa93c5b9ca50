import Findings
import SourceText

/// One page for a browser: everything in one file, which asks the network for nothing.
///
/// Without scripts the page is complete; the script adds the filters. The page's own policy lets no other script run,
/// whatever a file or a message holds.
struct HTMLReport: ReportWriter {
  func text(of report: Report, style: Style) -> String {
    var sources = SourceCatalog(report.sources)
    let groups = HTMLGroup.groups(of: report)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src '\(HTMLScript.digest)'; base-uri 'none'; form-action 'none'">
      <title>\(Self.title(of: report.summary))</title>
      <style>
      \(HTMLStyle.text)</style>
      </head>
      <body>
      <a class="skip" href="#findings">Skip to the findings</a>
      \(header(of: report))<div class="columns">
      \(HTMLSidebar(report: report, groups: groups).html)<main id="findings">
      \(unreadable(of: report))\(findings(of: groups, report, &sources))\(suppressed(of: report, &sources))\(rules(of: report))</main>
      </div>
      <footer>\(Self.made(by: report.run))</footer>
      <script>\(HTMLScript.text)</script>
      </body>
      </html>

      """
  }

  private static func title(of summary: Summary) -> String {
    let count = summary.errors + summary.warnings + summary.infos
    return count == 0 ? "weir: all in order" : "weir: \(HTMLText.counted(count, "finding", "findings"))"
  }

  private static func made(by run: RunFacts) -> String {
    "Made by weir\(run.version.map { " " + HTMLText.escaped($0) } ?? "")"
  }

  // MARK: Parts

  private func header(of report: Report) -> String {
    let summary = report.summary
    let cards = [
      ("error", summary.errors, summary.errors == 1 ? "error" : "errors"),
      ("warning", summary.warnings, summary.warnings == 1 ? "warning" : "warnings"),
      ("info", summary.infos, summary.infos == 1 ? "info" : "infos"),
      ("plain", summary.fixable, "with a safe fix"),
      ("plain", summary.suppressed, "suppressed"),
      ("plain", summary.files, summary.files == 1 ? "file checked" : "files checked"),
    ].map { kind, count, words in
      "<li class=\"\(kind)\(count == 0 ? " none" : "")\"><b>\(count)</b> \(words)</li>"
    }
    let verdict =
      summary.errors > 0 ? "error" : summary.warnings > 0 ? "warning" : summary.infos > 0 ? "info" : "order"
    return """
      <header class="\(verdict)">
      <h1><svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><path class="water" \
      d="M2 11c4-4 8-4 12 0s8 4 16 0v5c-8 4-12 4-16 0s-8-4-12 0z"/><path class="wall" d="M2 20h28v8H2z"/></svg> weir lint</h1>
      <p class="verdict">\(HTMLText.sentence(summary.closingLines.split(separator: "\n").joined(separator: " ")))</p>
      <ul class="cards">\(cards.joined())</ul>
      </header>

      """
  }

  private func unreadable(of report: Report) -> String {
    guard !report.run.unreadable.isEmpty else { return "" }
    let rows = report.run.unreadable.map {
      "<li><code>\(HTMLText.escaped($0.path))</code> \(HTMLText.escaped($0.reason))</li>\n"
    }
    return """
      <section class="unreadable"><h2>This report is not complete: what follows could not be read</h2>
      <ul>
      \(rows.joined())</ul></section>

      """
  }

  private func findings(of groups: [HTMLGroup], _ report: Report, _ sources: inout SourceCatalog) -> String {
    if groups.isEmpty {
      return report.run.unreadable.isEmpty
        ? "<p class=\"clean\">\(HTMLText.escaped(String(report.summary.closingLines.dropLast())))</p>\n" : ""
    }
    var html = ""
    for group in groups {
      html += "<section class=\"file\" id=\"\(group.anchor)\"><h2><code>\(HTMLText.escaped(group.path))</code> "
      html += "<span class=\"count\">\(group.findings.count)</span></h2>\n"
      for (offset, finding) in group.findings.enumerated() {
        html += HTMLFinding(finding: finding, number: group.firstNumber + offset).html(&sources)
      }
      html += "</section>\n"
    }
    return html + "<p class=\"nothing\" id=\"nothing\" hidden>No finding is like that.</p>\n"
  }

  private func suppressed(of report: Report, _ sources: inout SourceCatalog) -> String {
    guard !report.suppressed.isEmpty else { return "" }
    var html = "<details class=\"suppressed\"><summary>"
    html += "\(HTMLText.counted(report.suppressed.count, "suppressed finding", "suppressed findings"))</summary>\n"
    for (offset, entry) in report.suppressed.enumerated() {
      let number = report.findings.count + 1 + offset
      html += HTMLFinding(finding: entry.finding, number: number, acceptances: entry.acceptances).html(&sources)
    }
    return html + "</details>\n"
  }

  private func rules(of report: Report) -> String {
    let all = report.findings + report.suppressed.map(\.finding)
    guard !all.isEmpty else { return "" }
    let byCode = Dictionary(grouping: all, by: \.code)
    let counts = Dictionary(grouping: report.findings, by: \.code).mapValues(\.count)
    let pages = byCode.sorted { $0.key < $1.key }.compactMap { code, findings in
      findings.first.map { HTMLRulePage(rule: RuleText(of: $0), count: counts[code] ?? 0).html }
    }
    return "<section class=\"rules\" id=\"rules\"><h2>Rules</h2>\n\(pages.joined())</section>\n"
  }
}

/// The findings of one file.
struct HTMLGroup {
  var path: String
  /// Of the file among those with findings, from 1.
  var number: Int
  /// Of its first finding among all, from 1.
  var firstNumber: Int
  var findings: [Finding]

  var anchor: String { "file-\(number)" }

  /// In the order of the report, which is that of the files.
  static func groups(of report: Report) -> [HTMLGroup] {
    var groups: [HTMLGroup] = []
    for (index, finding) in report.findings.enumerated() {
      if groups.last?.path == finding.place.file {
        groups[groups.count - 1].findings.append(finding)
      } else {
        groups.append(
          HTMLGroup(path: finding.place.file, number: groups.count + 1, firstNumber: index + 1, findings: [finding]))
      }
    }
    return groups
  }
}
