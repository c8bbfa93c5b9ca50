public import Catalog
public import Findings
public import SourceText

/// A rule that a project brings: one file of `.weir/rules`, read and found to be in order.
public struct OwnRule: Sendable {
  /// A family's name and three digits, such as `ACME001`.
  public let code: String
  public let name: String
  public let severity: Severity
  public let summary: String
  public let help: String
  public let why: String?
  public let source: String?
  public let since: String?
  public let examples: [OwnRuleExample]
  /// As `SourceFile.path`.
  public let path: String
  /// Where the file says its code.
  public let codeRange: ByteRange

  let message: MessageTemplate
  let subjects: [RuleSubject]
  /// What has to hold for the rule to say anything; nil: it always does.
  let when: Condition?
  /// Each has to hold, and each that does not is a finding.
  let requirements: [Condition]
  /// Must not hold.
  let forbidden: Condition?

  /// The letters before the number: `ACME`.
  public var family: String { String(code.dropLast(3)) }
}

/// One example of a rule of one's own: documentation and test at once.
public struct OwnRuleExample: Sendable {
  public let title: String
  /// False where the example shows what the rule leaves alone.
  public let isWrong: Bool
  /// Texts with the marks of their places.
  public let parts: [(kind: ExampleKind, text: String)]
  /// Codes of other rules that speak of a wrong example too.
  public let also: [String]
  /// What the command line gives: `bizdate`, `cyctime`, and `parameters.NAME`.
  public let options: [(name: String, value: String)]
  /// Where the rule's file names the example.
  public let range: ByteRange
}

/// What a rule looks at.
enum RuleSubject: Hashable, Sendable {
  /// A whole script.
  case script
  /// A script's `setting`.
  case setting
  /// The `parameter` of a step. Nil: of every type, or of readers and writers alike.
  case step(type: String?, isReader: Bool?)
  /// A data source of a project file; nil: of every type.
  case dataSource(type: String?)
}

/// Why a file is no rule, and where.
public struct OwnRuleProblem: Error, Hashable, Sendable {
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var help: String
  public var range: ByteRange

  public init(_ message: String, help: String, at range: ByteRange) {
    self.message = message
    self.help = help
    self.range = range
  }
}
