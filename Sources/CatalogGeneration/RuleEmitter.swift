/// Makes Swift of the rules.
struct RuleEmitter {
  let rules: [RuleFile]

  /// `Rule`, its entries and its examples.
  func tables() -> String {
    var out = SwiftText.header
    out +=
      "import Findings\n\n/// Every rule, in the order of the codes within their families.\npublic enum Rule: UInt16, CaseIterable, Sendable {\n"
    for rule in rules { out += "  case \(rule.code)\n" }
    out += "}\n\nenum RuleTables {\n  static let entries: [RuleEntry] = [\n"
    var firstExample = 0
    for rule in rules {
      out += "    RuleEntry(code: \(SwiftText.literal(rule.code)), name: \(SwiftText.literal(rule.name)), "
      out += "severity: .\(rule.severity), fix: \(rule.fix.map { "." + $0 } ?? "nil"), "
      out += "since: \(SwiftText.literal(rule.since)),\n      summary: \(SwiftText.literal(rule.summary)),\n"
      out += "      help: \(SwiftText.literal(rule.help)),\n      why: \(SwiftText.literal(rule.why)),\n"
      out += "      source: \(SwiftText.literal(rule.source)),\n"
      out += "      firstExample: \(firstExample), exampleCount: \(rule.examples.count)),\n"
      firstExample += rule.examples.count
    }
    out += "  ]\n\n  static let examples: [RuleExample] = [\n"
    for example in rules.flatMap(\.examples) {
      out += "    RuleExample(title: \(SwiftText.literal(example.title)), isWrong: \(example.isWrong),\n"
      out += "      parts: \(literal(example.parts)),\n"
      out += "      fixed: \(example.fixed.isEmpty ? "nil" : literal(example.fixed)),\n"
      out += "      also: \(SwiftText.literal(example.also.joined(separator: " "))), "
      out += "severity: \(example.severity.map { "." + $0 } ?? "nil"), "
      out += "options: \(SwiftText.literal(example.options.joined(separator: "\n")))),\n"
    }
    return out + "  ]\n}\n"
  }

  private func literal(_ parts: [RuleFile.Part]) -> String {
    SwiftText.literal(parts.map { "\u{1}\($0.kind)\n\($0.text)" }.joined())
  }

  /// One function for each wording, by family.
  func wordings() -> String {
    var out = SwiftText.header
    out += "import Findings\n\nextension Wording {\n"
    var family = ""
    for rule in rules {
      if rule.family != family {
        if !family.isEmpty { out += "  }\n\n" }
        family = rule.family
        out += "  public enum \(family) {\n"
      }
      for variant in rule.variants { out += function(of: variant, in: rule) }
    }
    return out + "  }\n}\n"
  }

  private func function(of variant: RuleFile.Variant, in rule: RuleFile) -> String {
    let words = [rule.name] + (variant.name == "default" ? [] : [variant.name])
    let names = Placeholder.names(in: [variant.text, variant.help, variant.related])
    let parameters = names.map { "\(SwiftText.identifier($0)): String" }.joined(separator: ", ")
    var out = "    /// \(rule.code): \(variant.text)\n"
    out += "    public static func \(SwiftText.identifier(SwiftText.camelCase(words)))(\(parameters)) -> Wording {\n"
    out += "      Wording(.\(rule.code), .\(variant.severity), message: \(SwiftText.interpolated(variant.text)),\n"
    out +=
      "        help: \(SwiftText.interpolated(variant.help)), related: \(SwiftText.interpolated(variant.related)))\n"
    return out + "    }\n"
  }
}
