import Findings

/// What stands beside the findings: the filters, which need the script, and the rules and files, which are links.
struct HTMLSidebar {
  let report: Report
  let groups: [HTMLGroup]

  var html: String {
    guard !groups.isEmpty else { return "" }
    return """
      <nav aria-label="Findings">
      \(filters)<h2>Rules</h2>
      <ul class="list">\(rules)</ul>
      <h2>Files</h2>
      <ul class="list">\(files)</ul>
      </nav>

      """
  }

  private var counts: [(code: String, name: String, severity: Severity, count: Int)] {
    Dictionary(grouping: report.findings, by: \.code).map { code, findings in
      (code, findings[0].name, findings.map(\.severity).max() ?? .info, findings.count)
    }.sorted { ($1.count, $0.code) < ($0.count, $1.code) }
  }

  private var rules: String {
    counts.map { rule in
      let code = HTMLText.escaped(rule.code)
      return """
        <li class="\(rule.severity.name)"><a href="#rule-\(code)"><b>\(code)</b> \(HTMLText.escaped(rule.name))</a> \
        <span class="count">\(rule.count)</span></li>

        """
    }.joined()
  }

  private var files: String {
    groups.map { group in
      let severity = group.findings.map(\.severity).max() ?? .info
      return """
        <li class="\(severity.name)"><a href="#\(group.anchor)">\(HTMLText.escaped(group.path))</a> \
        <span class="count">\(group.findings.count)</span></li>

        """
    }.joined()
  }

  private var filters: String {
    let levels = Severity.allCases.reversed().filter { level in report.findings.contains { $0.severity == level } }
    let boxes = levels.map {
      "<label class=\"\($0.name)\"><input type=\"checkbox\" value=\"\($0.name)\" checked> \($0.name)</label>"
    }
    let codes = counts.map(\.code).sorted().map { Self.choice($0) }
    let paths = groups.map { Self.choice($0.path) }
    return """
      <form id="filters" hidden>
      <h2>Filter</h2>
      <label class="field">Text <input type="search" id="search" placeholder="a word, a key, a path (press /)"></label>
      <fieldset><legend>Severity</legend>\(boxes.joined(separator: " "))</fieldset>
      <label class="field">Rule <select id="code"><option value="">every rule</option>\(codes.joined())</select></label>
      <label class="field">File <select id="file"><option value="">every file</option>\(paths.joined())</select></label>
      <p class="shown"><output id="shown" aria-live="polite"></output> <button type="reset">Reset</button></p>
      </form>

      """
  }

  private static func choice(_ text: String) -> String {
    let text = HTMLText.escaped(text)
    return "<option value=\"\(text)\">\(text)</option>"
  }
}
