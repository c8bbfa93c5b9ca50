import Catalog
import Findings

/// What a report says about a rule itself. A rule that is neither of the catalogue nor described has a code and a name.
struct RuleText {
  let code: String
  let name: String
  let severity: Severity
  private let rule: Rule?
  private let own: ReportedRule?

  init(_ rule: Rule) {
    self.init(code: rule.code, name: rule.name, severity: rule.entry.severity, rule: rule)
  }

  /// The rule that a finding follows.
  init(of finding: Finding) {
    let rule = Rule(code: finding.code)
    self.init(
      code: finding.code, name: finding.name, severity: rule?.entry.severity ?? finding.severity, rule: rule)
  }

  init(_ own: ReportedRule) {
    self.init(code: own.code, name: own.name, severity: own.severity, rule: nil, own: own)
  }

  private init(code: String, name: String, severity: Severity, rule: Rule?, own: ReportedRule? = nil) {
    self.code = code
    self.name = name
    self.severity = severity
    self.rule = rule
    self.own = own
  }

  /// The letters before the number: `READ`.
  var family: String { String(code.prefix { $0.isLetter }) }

  /// Whether there is more to say than a code and a name.
  var isDescribed: Bool { rule != nil || own != nil }
  var summary: String { rule?.entry.summary.description ?? own?.summary ?? name }
  var why: String? { (rule?.entry.why.description ?? own?.why).map { Self.paragraphs($0) } }
  var advice: String? { rule?.entry.help.description ?? own?.help }
  var source: String? { rule?.entry.source.description ?? own?.source }
  var fixSafety: Fix.Safety? { rule?.entry.fix }
  var since: String? { rule?.entry.since.description ?? own?.since }

  /// The first wrong example and the first right one.
  var examples: [RuleExample] {
    guard let rule else { return [] }
    return [rule.examples.first(where: \.isWrong), rule.examples.first { !$0.isWrong }].compactMap(\.self)
  }

  /// Lines that belong together joined, so that whoever shows the text breaks it.
  private static func paragraphs(_ text: String) -> String {
    var paragraphs: [String] = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        paragraphs.append("")
      } else {
        paragraphs[paragraphs.count - 1] += (paragraphs[paragraphs.count - 1].isEmpty ? "" : " ") + line
      }
    }
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  // MARK: As a page

  var plainPage: String {
    [advice, why, source.map { "Source: \($0)" }].compactMap(\.self).joined(separator: "\n\n")
  }

  var markdownPage: String {
    var page = summary
    if let why { page += "\n\n### Why\n\n\(why)" }
    if let advice { page += "\n\n### What to do\n\n\(advice)" }
    for example in examples { page += Self.markdown(example) }
    if let source { page += "\n\n### Source\n\n\(source)" }
    return page
  }

  private static func markdown(_ example: RuleExample) -> String {
    var text = "\n\n### \(example.isWrong ? "Wrong" : "Right"): \(example.title)"
    for part in RuleExample.split(example.parts) {
      var language = "json"
      if case .file(let path) = part.kind {
        text += "\n\n`\(path)`"
        if !path.hasSuffix(".json") { language = path.hasSuffix(".yaml") ? "yaml" : "text" }
      } else if case .setting = part.kind {
        text += "\n\n`setting`"
      }
      text += "\n\n```\(language)\n\(withoutMarks(part.text))\n```"
    }
    return text
  }

  /// An example's text without the signs around its places.
  private static func withoutMarks(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars where !"«»‹›".unicodeScalars.contains(scalar) {
      plain.unicodeScalars.append(scalar)
    }
    while plain.hasSuffix("\n") { plain.removeLast() }
    return plain
  }
}
