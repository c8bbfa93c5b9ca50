import Catalog
import CommandLineInterface
import Findings
import JSONSyntax

/// `weir rules`
struct RulesCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  func run() -> Int32 {
    switch arguments.value(.format) {
    case "json": StandardStream.output.write(json)
    case "markdown": StandardStream.output.write(markdown)
    default: StandardStream.output.write(text)
    }
    return 0
  }

  private var text: String {
    Rule.allCases.map { rule in
      let entry = rule.entry
      let name = rule.name + String(repeating: " ", count: max(1, 24 - rule.name.count))
      let severity = entry.severity.name + String(repeating: " ", count: 8 - entry.severity.name.count)
      let code = rule.code + String(repeating: " ", count: 9 - rule.code.count)
      return "\(code)\(name)\(severity)\(entry.fix == nil ? "    " : "fix ")\(entry.summary)\n"
    }.joined()
  }

  private var markdown: String {
    let rows = Rule.allCases.map { rule in
      "| \(rule.code) | \(rule.name) | \(rule.entry.severity.name) | \(rule.entry.fix?.rawValue ?? "") | \(rule.entry.summary) |\n"
    }
    return "| code | name | severity | fix | finds |\n|---|---|---|---|---|\n" + rows.joined()
  }

  private var json: String {
    var writer = JSONWriter(indentation: 2)
    writer.array { writer in
      for rule in Rule.allCases {
        let entry = rule.entry
        writer.object { writer in
          writer.field("code", rule.code)
          writer.field("name", rule.name)
          writer.field("severity", entry.severity.name)
          if let fix = entry.fix { writer.field("fix", fix.rawValue) }
          writer.field("since", entry.since.description)
          writer.field("summary", entry.summary.description)
          writer.field("help", entry.help.description)
          writer.field("why", entry.why.description)
          writer.field("source", entry.source.description)
        }
      }
    }
    return writer.text + "\n"
  }
}
