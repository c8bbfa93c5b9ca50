/// The reference pages under `docs/`.
struct RulePages {
  let rules: [RuleFile]

  /// `docs/rules.md`: every rule in a line.
  func index() -> String {
    var out = """
      # Rules

      Made from `rules/` by `make generate`. Code and name are both accepted wherever a rule is named; the severity is the default. Examples are tests as well: each
      wrong one must yield exactly what its page marks, each right one nothing.

      | code | name | severity | fix | finds | examples (wrong, right) |
      |---|---|---|---|---|---|

      """
    for rule in rules {
      let severities = rule.variants.reduce(into: [rule.severity]) {
        if !$0.contains($1.severity) { $0.append($1.severity) }
      }
      out +=
        "| [\(rule.code)](rules/\(rule.code).md) | \(rule.name) | \(severities.joined(separator: ", ")) | \(rule.fix ?? "") "
      out +=
        "| \(rule.summary) | \(rule.examples.count(where: \.isWrong)), \(rule.examples.count(where: { !$0.isWrong })) |\n"
    }
    return out
  }

  /// `docs/rules/CODE.md`: all about one rule.
  func page(of rule: RuleFile) -> String {
    var out = "# \(rule.code) \(rule.name)\n\n\(rule.summary)\n\n"
    out += "Severity: \(rule.severity)."
    for variant in rule.variants where variant.severity != rule.severity {
      out += " \(capitalized(variant.severity)): \(variant.text)."
    }
    if rule.isObserved { out += " Found by `weir verify`, on the live system." }
    if let fix = rule.fix { out += " `weir lint` carries a \(fix) fix." }
    out += " Since \(rule.since).\n\n## Why\n\n\(rule.why)\n\n## What to do\n\n\(rule.help)\n\n"
    out += "## What it says\n\n"
    for variant in rule.variants { out += "- \(variant.text)\n" }
    if rule.isObserved { return out + "\n## Source\n\n\(rule.source)\n" }
    out += "\n## Wrong\n\n" + rule.examples.filter(\.isWrong).map(text(of:)).joined(separator: "\n")
    out += "\n## Right\n\n" + rule.examples.filter { !$0.isWrong }.map(text(of:)).joined(separator: "\n")
    return out + "\n## Source\n\n\(rule.source)\n"
  }

  private func text(of example: RuleFile.Example) -> String {
    var out = "\(example.title):\n\n"
    for part in example.parts { out += fence(part) }
    if !example.fixed.isEmpty {
      out += "After the fix:\n\n"
      for part in example.fixed { out += fence(part) }
    }
    return out
  }

  private func fence(_ part: RuleFile.Part) -> String {
    let language = part.kind == "project" || part.kind.hasSuffix(".yaml") ? "yaml" : "json"
    let text = part.text.filter { !"«»‹›".contains($0) }
    return "```\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")```\n\n"
  }

  private func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
