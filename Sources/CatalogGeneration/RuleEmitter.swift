/// Makes Swift of the rules.
struct RuleEmitter {
  let rules: [RuleFile]

  /// `Rule`, its entries and its examples.
  func tables() -> String {
    var out = SwiftText.header
    out +=
      "import Findings\n\n/// Every rule, in the order of the codes within their families.\npublic enum Rule: UInt16, CaseIterable, Sendable {\n"
    for rule in rules { out += "  case \(rule.code)\n" }
    return out + "}\n\n" + entries() + "\n" + examples()
  }

  /// The rules by columns: an array of one kind of literal costs the compiler nothing, one of structs gigabytes.
  private func entries() -> String {
    var firstExample = 0
    let firstExamples = rules.map { rule in
      defer { firstExample += rule.examples.count }
      return firstExample
    }
    var out = "enum RuleColumns {\n"
    out += column("codes", rules.map(\.code)) + column("names", rules.map(\.name))
    out += column("severities", "Severity", rules.map { ".\($0.severity)" })
    out += column("fixes", "Fix.Safety?", rules.map { $0.fix.map { ".\($0)" } ?? "nil" })
    out += column("since", rules.map(\.since)) + column("summaries", rules.map(\.summary))
    out += column("help", rules.map(\.help)) + column("reasons", rules.map(\.why))
    out += column("sources", rules.map(\.source)) + column("firstExamples", "UInt16", firstExamples)
    return out + column("exampleCounts", "UInt16", rules.map(\.examples.count)) + "}\n"
  }

  private func examples() -> String {
    let examples = rules.flatMap(\.examples)
    var out = "enum RuleExampleColumns {\n"
    out += column("titles", examples.map(\.title))
    out += column("areWrong", "Bool", examples.map(\.isWrong))
    out += column("parts", examples.map { joined($0.parts) })
    out += "  /// Empty where there is none.\n" + column("fixed", examples.map { joined($0.fixed) })
    out += column("also", examples.map { $0.also.joined(separator: " ") })
    out += column("severities", "Severity?", examples.map { $0.severity.map { ".\($0)" } ?? "nil" })
    return out + column("options", examples.map { $0.options.joined(separator: "\n") }) + "}\n"
  }

  private func column(_ name: String, _ type: String, _ values: [some CustomStringConvertible]) -> String {
    "  static let \(name): [\(type)] = \(SwiftText.list(values))\n"
  }

  private func column(_ name: String, _ texts: [String]) -> String {
    let lines = texts.map { "    \(SwiftText.literal($0)),\n" }
    return "  static let \(name): [StaticString] = [\n\(lines.joined())  ]\n"
  }

  private func joined(_ parts: [RuleFile.Part]) -> String {
    parts.map { "\u{1}\($0.kind)\n\($0.text)" }.joined()
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
