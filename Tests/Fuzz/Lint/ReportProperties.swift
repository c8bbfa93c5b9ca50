import JSONSyntax
import Linting
import Reporting

/// What holds for every report in every format.
enum ReportProperties {
  static func report(of outcome: LintOutcome) -> Report {
    Report(
      findings: outcome.findings, suppressed: outcome.suppressed, sources: outcome.sources, checked: outcome.checked,
      run: RunFacts(
        version: "1", exitStatus: 1,
        unreadable: outcome.problems.map { UnreadableFile(path: $0.path.text, reason: $0.message) }, root: "/work"))
  }

  static func check(_ format: ReportFormat, of report: Report) {
    let text = format.text(of: report)
    require(!text.utf8.contains(PlantedSecret.text.utf8), "no secret shows in \(format)")
    require(text.isEmpty || text.hasSuffix("\n"), "\(format) ends with a line")
    let isPrintable = text.unicodeScalars.allSatisfy { scalar in
      if scalar.value < 0x7F { return scalar == "\n" || scalar.value >= 0x20 }
      let category = scalar.properties.generalCategory
      return category != .control && category != .format
    }
    require(isPrintable, "\(format) holds no control characters")
    switch format {
    case .json, .sarif, .gitlab:
      let document = JSONDocument(parsing: Array(text.utf8))
      require(document.problems.isEmpty, "\(format) is JSON: \(document.problems.first?.message ?? "")")
    case .junit, .checkstyle, .html:
      let problem = Markup.problem(with: Array(text.utf8), isHTML: format == .html)
      require(problem == nil, "\(format) is well-formed: \(problem ?? "")")
    case .github:
      let isCommand = text.split(separator: "\n").allSatisfy { line in
        ["::error ", "::warning ", "::notice ", "error ", "warning ", "info "].contains { line.hasPrefix($0) }
          || !line.hasPrefix("::")
      }
      require(isCommand, "github holds our commands alone")
    case .full, .concise, .grouped:
      let colored = format.text(of: report, style: Style(hasColors: true, columns: 60))
      require(!colored.utf8.contains(PlantedSecret.text.utf8), "no secret shows in \(format) in colours")
      var log = Style.plain
      log.isWorkflowLog = true
      let taken = format.text(of: report, style: log).split(separator: "\n").contains { line in
        let content = line.drop { $0.isWhitespace }
        return content.hasPrefix("::") && !content.hasPrefix("::: ") || line.contains("##[")
      }
      require(!taken, "a log takes no command of a file from \(format)")
    }
  }
}

extension String.UTF8View {
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    let wanted = Array(other)
    var rest = self[...]
    while let start = rest.firstIndex(of: wanted[0]) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
