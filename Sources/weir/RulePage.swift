import Catalog
import Findings

/// All about one rule, for a terminal.
struct RulePage {
  let rule: Rule
  let hasColors: Bool

  var text: String {
    let entry = rule.entry
    var out = "\(bold("\(rule.code) \(rule.name)"))  (\(entry.severity.name), since \(entry.since)"
    if let fix = entry.fix { out += ", \(fix.rawValue) fix" }
    out += ")\n\n\(entry.summary)\n\n"
    out += heading("Why") + trimmed(entry.why.description) + "\n\n"
    out += heading("What to do") + entry.help.description + "\n\n"
    if let example = rule.examples.first(where: \.isWrong) { out += show(example, as: "Wrong") }
    if let example = rule.examples.first(where: { !$0.isWrong }) { out += show(example, as: "Right") }
    return out + heading("Source") + entry.source.description + "\n"
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

  private func show(_ example: RuleExample, as word: String) -> String {
    var out = heading("\(word): \(example.title)")
    for (kind, text) in RuleExample.split(example.parts) {
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
