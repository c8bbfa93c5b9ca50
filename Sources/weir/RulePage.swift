import Catalog
import Findings
import OwnRules
import Reporting

/// All about one rule, for a terminal.
struct RulePage {
  private let head: (code: String, name: String, severity: Severity)
  private let since: String?
  private let fix: Fix.Safety?
  private let summary: String
  private let why: String?
  private let help: String
  private let source: String?
  /// A wrong one and a right one.
  private let examples: [Example]
  private let hasColors: Bool

  private typealias Example = (title: String, isWrong: Bool, parts: [(kind: ExampleKind, text: String)])

  init(rule: Rule, hasColors: Bool) {
    let entry = rule.entry
    head = (rule.code, rule.name, entry.severity)
    since = entry.since.description
    fix = entry.fix
    summary = entry.summary.description
    why = entry.why.description
    help = entry.help.description
    source = entry.source.description
    let shown = [rule.examples.first(where: \.isWrong), rule.examples.first { !$0.isWrong }].compactMap(\.self)
    examples = shown.map { ($0.title.description, $0.isWrong, RuleExample.split($0.parts)) }
    self.hasColors = hasColors
  }

  init(rule: OwnRule, hasColors: Bool) {
    head = (rule.code, rule.name, rule.severity)
    since = rule.since
    fix = nil
    summary = rule.summary
    why = rule.why
    help = rule.help
    source = [rule.source, rule.path].compactMap(\.self).joined(separator: "; ")
    let shown = [rule.examples.first(where: \.isWrong), rule.examples.first { !$0.isWrong }].compactMap(\.self)
    examples = shown.map { ($0.title, $0.isWrong, $0.parts) }
    self.hasColors = hasColors
  }

  var text: String {
    var out = "\(bold("\(head.code) \(head.name)"))  (\(head.severity.name)"
    if let since { out += ", since \(since)" }
    if let fix { out += ", \(fix.rawValue) fix" }
    out += ")\n\n\(summary)\n\n"
    if let why { out += heading("Why") + trimmed(why) + "\n\n" }
    out += heading("What to do") + help + "\n\n"
    for example in examples { out += show(example, as: example.isWrong ? "Wrong" : "Right") }
    if let source { out += heading("Source") + source + "\n" }
    return out
  }

  private func heading(_ word: String) -> String {
    bold(word) + "\n"
  }

  private func bold(_ text: String) -> String {
    hasColors ? "\u{1b}[1m\(text)\u{1b}[0m" : text
  }

  private func trimmed(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  private func show(_ example: Example, as word: String) -> String {
    var out = heading("\(word): \(example.title)")
    for (kind, text) in example.parts {
      if case .file(let path) = kind { out += "  # \(path)\n" }
      out += marked(text)
    }
    return out + "\n"
  }

  /// The text with a line of carets below each marked place.
  private func marked(_ text: String) -> String {
    var out = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var shown = ""
      var carets = ""
      var isMarked = false
      for character in line {
        switch character {
        case "«": isMarked = true
        case "»": isMarked = false
        case "‹", "›": break
        default:
          shown.append(character)
          carets.append(isMarked ? "^" : " ")
        }
      }
      if shown.isEmpty { continue }
      out += "  \(shown)\n"
      if carets.contains("^") {
        out +=
          "  \(hasColors ? "\u{1b}[31m" : "")\(carets.reversed().drop { $0 == " " }.reversed().map { String($0) }.joined())\(hasColors ? "\u{1b}[0m" : "")\n"
      }
    }
    return out
  }
}
