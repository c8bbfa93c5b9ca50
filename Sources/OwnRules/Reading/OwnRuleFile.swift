import SourceText

/// One file of `.weir/rules`, as it was read.
public struct OwnRuleFile: Sendable {
  /// Larger files are refused.
  public static let maximumSize = 1 << 20

  /// As `SourceFile.path`.
  public let path: String
  public let bytes: [UInt8]
  /// Nil where something is wrong with it.
  public let rule: OwnRule?
  /// What is wrong, in the order of the file.
  public let problems: [OwnRuleProblem]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var reader = RuleFileReader(path: path, bytes: bytes)
    rule = reader.read()
    problems = reader.problems.sorted { ($0.range.start, $0.message) < ($1.range.start, $1.message) }
  }
}
