import Catalog
import CommandLineInterface
import Findings
import JSONSyntax
import Linting
import OwnRules
import Reporting

/// `weir rules`
struct RulesCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Int32 {
    if let word = arguments.operands.first { return runSubcommand(String(decoding: word, as: UTF8.self)) }
    let rows = rows
    switch arguments.value(.format) {
    case "json": StandardStream.output.write(json(rows))
    case "markdown": StandardStream.output.write(markdown(rows))
    default: StandardStream.output.write(text(rows))
    }
    return 0
  }

  private func runSubcommand(_ word: String) -> Int32 {
    guard word == "test", arguments.operands.count <= 2 else {
      let reason = word == "test" ? "`weir rules test` takes one PATH" : "`weir rules` does not know \"\(word)\""
      StandardStream.error.say("\(reason); see `weir rules --help`")
      return 2
    }
    let path = arguments.operands.count == 2 ? FilePath(arguments.operands[1]) : FilePath("")
    return RulesTest(path, color: arguments.value(.color)).run()
  }

  // MARK: The list

  private struct Row {
    let code: String
    let name: String
    let severity: Severity
    let fix: Fix.Safety?
    let since: String?
    let summary: String
    let help: String
    let why: String?
    let source: String?
    /// The file of a rule of one's own.
    let file: String?
  }

  /// The catalogue, and the rules of one's own that hold here.
  private var rows: [Row] {
    Rule.allCases.map { rule in
      let entry = rule.entry
      return Row(
        code: rule.code, name: rule.name, severity: entry.severity, fix: entry.fix, since: entry.since.description,
        summary: entry.summary.description, help: entry.help.description, why: entry.why.description,
        source: entry.source.description, file: nil)
    }
      + OwnRuleInventory(around: FilePath("")).rules.map { rule in
        Row(
          code: rule.code, name: rule.name, severity: rule.severity, fix: nil, since: rule.since,
          summary: rule.summary, help: rule.help, why: rule.why, source: rule.source, file: rule.path)
      }
  }

  private func text(_ rows: [Row]) -> String {
    rows.map { row in
      let name = row.name + String(repeating: " ", count: max(1, 24 - row.name.count))
      let severity = row.severity.name + String(repeating: " ", count: 8 - row.severity.name.count)
      let code = row.code + String(repeating: " ", count: max(1, 9 - row.code.count))
      return "\(code)\(name)\(severity)\(row.fix == nil ? "    " : "fix ")\(PrintableText.line(row.summary))\n"
    }.joined()
  }

  private func markdown(_ rows: [Row]) -> String {
    let lines = rows.map { row in
      "| \(row.code) | \(row.name) | \(row.severity.name) | \(row.fix?.rawValue ?? "") | \(PrintableText.line(row.summary)) |\n"
    }
    return "| code | name | severity | fix | finds |\n|---|---|---|---|---|\n" + lines.joined()
  }

  private func json(_ rows: [Row]) -> String {
    var writer = JSONWriter(indentation: 2)
    writer.array { writer in
      for row in rows {
        writer.object { writer in
          writer.field("code", row.code)
          writer.field("name", row.name)
          writer.field("severity", row.severity.name)
          if let fix = row.fix { writer.field("fix", fix.rawValue) }
          if let since = row.since { writer.field("since", since) }
          writer.field("summary", row.summary)
          writer.field("help", row.help)
          if let why = row.why { writer.field("why", why) }
          if let source = row.source { writer.field("source", source) }
          if let file = row.file { writer.field("file", file) }
        }
      }
    }
    return writer.text + "\n"
  }
}
