import Catalog
import Findings
import JSONSyntax

/// The rules of a SARIF run: all of the catalogue and all that the project brings, whether they spoke or not, and after them the others
/// that spoke.
struct SARIFRules {
  /// GitHub refuses a rule with a longer description.
  private static let longestDescription = 1024

  private let rules: [RuleText]
  private let indices: [String: Int]

  init(_ findings: [Finding], own: [ReportedRule] = []) {
    var rules = Rule.allCases.map { RuleText($0) } + own.map { RuleText($0) }
    var indices = Dictionary(rules.enumerated().map { ($1.code, $0) }) { first, _ in first }
    for finding in findings where indices[finding.code] == nil {
      indices[finding.code] = rules.count
      rules.append(RuleText(of: finding))
    }
    self.rules = rules
    self.indices = indices
  }

  func index(of code: String) -> Int? { indices[code] }

  func write(to writer: inout JSONWriter) {
    writer.array("rules") { list in
      for rule in rules {
        list.beginLine()
        write(rule, to: &list)
      }
    }
  }

  private func write(_ rule: RuleText, to writer: inout JSONWriter) {
    writer.object { object in
      object.field("id", rule.code)
      object.field("name", rule.name)
      object.object("shortDescription") { $0.field("text", Self.shortened(rule.summary)) }
      object.object("fullDescription") { $0.field("text", Self.shortened(rule.why ?? rule.summary)) }
      object.object("help") { help in
        help.field("text", rule.isDescribed ? rule.plainPage : rule.summary)
        help.field("markdown", rule.markdownPage)
      }
      object.object("defaultConfiguration") { $0.field("level", rule.severity.sarifLevel) }
      object.object("properties") { properties in
        properties.array("tags") { tags in
          for tag in Self.tags(of: rule) { tags.value(tag) }
        }
        // What is an error is proven by the file alone.
        properties.field("precision", rule.severity == .error ? "very-high" : "high")
        properties.field("problem.severity", rule.severity == .info ? "recommendation" : rule.severity.name)
        if let score = Self.securityScore(of: rule) { properties.field("security-severity", score) }
      }
    }
  }

  private static func tags(of rule: RuleText) -> [String] {
    var tags = rule.family.isEmpty ? [] : [rule.family.lowercased()]
    if rule.family == "SEC" { tags.append("security") }
    if let fix = rule.fixSafety { tags.append("\(fix.rawValue)-fix") }
    return tags
  }

  /// GitHub shows a rule with a score among the security alerts: from 7.0 on as high, from 4.0 as medium.
  private static func securityScore(of rule: RuleText) -> String? {
    guard rule.family == "SEC" else { return nil }
    return switch rule.severity {
    case .error: "7.5"
    case .warning: "5.0"
    case .info: "2.0"
    }
  }

  private static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > longestDescription else { return text }
    let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestDescription - 1)))
    return head.prefix(upTo: head.lastIndex(of: " ") ?? head.endIndex) + "…"
  }
}

extension Severity {
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
