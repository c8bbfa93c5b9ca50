public import Findings

/// All that the catalogue says about one rule. The entries are made from `rules/` by `make generate`; being literals, they lie ready in
/// the executable and cost a start nothing.
public struct RuleEntry: Sendable {
  public let code: StaticString
  public let name: StaticString
  public let severity: Severity
  /// The safety of the rule's repairs, nil where it has none.
  public let fix: Fix.Safety?
  public let since: StaticString
  public let summary: StaticString
  public let help: StaticString
  public let why: StaticString
  public let source: StaticString
}

extension RuleEntry {
  /// Puts an entry together from its columns.
  init(row: Int) {
    self.init(
      code: RuleColumns.codes[row], name: RuleColumns.names[row], severity: RuleColumns.severities[row],
      fix: RuleColumns.fixes[row], since: RuleColumns.since[row], summary: RuleColumns.summaries[row],
      help: RuleColumns.help[row], why: RuleColumns.reasons[row], source: RuleColumns.sources[row])
  }
}

/// One example of a rule: documentation and test at once.
public struct RuleExample: Sendable {
  public let title: StaticString
  /// False where the example shows a script that is in order.
  public let isWrong: Bool
  /// The text as it stands in the rule's file, with the marks of its places.
  public let parts: StaticString
  /// The same parts after the repair, nil where the example has none.
  public let fixed: StaticString?
  /// Codes of other rules that speak of a wrong example too, separated by blanks.
  public let also: StaticString
  /// The expected severity where it is not the rule's own.
  public let severity: Severity?
  /// What the command line and the surroundings give, a line each: `bizdate=20240101`, `parameters.region=eu`.
  public let options: StaticString
}

extension RuleExample {
  /// Puts an example together from its columns.
  init(row: Int) {
    let fixed = RuleExampleColumns.fixed[row]
    self.init(
      title: RuleExampleColumns.titles[row], isWrong: RuleExampleColumns.areWrong[row],
      parts: RuleExampleColumns.parts[row], fixed: fixed.utf8CodeUnitCount == 0 ? nil : fixed,
      also: RuleExampleColumns.also[row], severity: RuleExampleColumns.severities[row],
      options: RuleExampleColumns.options[row])
  }
}

/// What an example's part is: a fragment of a script, or a whole file.
public enum ExampleKind: Hashable, Sendable {
  case reader
  case writer
  case setting
  case file(path: String)
}

extension RuleExample {
  /// Separates the parts of one example in `parts` and `fixed`: a line of its own, followed by the part's name.
  static let partMark = "\u{1}"

  /// The example's parts in order, each with what it is.
  public static func split(_ text: StaticString) -> [(kind: ExampleKind, text: String)] {
    text.description.split(separator: Character(partMark)).map { part in
      let name = part.prefix { $0 != "\n" }
      let text = String(part.dropFirst(name.count + 1))
      let kind: ExampleKind =
        switch name {
        case "reader": .reader
        case "writer": .writer
        case "setting": .setting
        case "script": .file(path: "jobs/job.json")
        case "project": .file(path: "weir.yaml")
        default: .file(path: String(name))
        }
      return (kind, text)
    }
  }
}

extension Rule {
  public var entry: RuleEntry { RuleEntry(row: Int(rawValue)) }
  public var code: String { entry.code.description }
  public var name: String { entry.name.description }
  /// The letters before the number: `READ`.
  public var family: String { String(code.prefix { $0.isLetter }) }

  public var examples: [RuleExample] {
    let first = Int(RuleColumns.firstExamples[Int(rawValue)])
    return (first..<first + Int(RuleColumns.exampleCounts[Int(rawValue)])).map { RuleExample(row: $0) }
  }

  /// The rule with a code as findings carry it.
  public init?(code: String) {
    guard let rule = Rule.allCases.first(where: { $0.code == code }) else { return nil }
    self = rule
  }

  /// The rules that a selector names: a family, a code or a name, letters compared without case. Two families may use one name.
  public static func selected(by selector: String) -> [Rule] {
    let wanted = selector.lowercased()
    return Rule.allCases.filter {
      $0.code.lowercased() == wanted || $0.name == wanted || $0.family.lowercased() == wanted
    }
  }
}

/// What a rule says of one place, worded with the names and values of the file.
public struct Wording: Sendable {
  public let rule: Rule
  public let severity: Severity
  public let message: String
  public let help: String
  /// The label of the second place, empty where the rule has none.
  public let related: String

  init(_ rule: Rule, _ severity: Severity, message: String, help: String, related: String = "") {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.help = help
    self.related = related
  }
}
