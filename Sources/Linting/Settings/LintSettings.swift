public import Findings

/// Which rules to start from.
public enum LintProfile: String, CaseIterable, Sendable {
  /// Errors alone.
  case minimal
  /// Every rule at its own severity.
  case recommended
  /// Every rule, infos as warnings; warnings fail.
  case strict
}

/// A value with the place that gives it.
public struct Setting<Value: Sendable>: Sendable {
  public var value: Value
  /// Nil for the command line.
  public var place: Place?

  public init(_ value: Value, at place: Place? = nil) {
    self.value = value
    self.place = place
  }
}

/// Which rules speak, and how loudly, as one place says it: the command line, a `lint` mapping, one of its overrides.
///
/// What is nil is left to what is farther away.
public struct LintSettings: Sendable {
  public var profile: Setting<LintProfile>?
  /// Families, codes or names; nil: the profile's.
  public var select: [Setting<String>]?
  public var ignore: [Setting<String>] = []
  /// Severities by family, code or name; of equals the later wins.
  public var severities: [(rule: Setting<String>, severity: Severity)] = []
  public var failOn: Setting<Severity>?

  public init() {}

  /// Every text that names rules.
  public var selectors: [Setting<String>] {
    (select ?? []) + ignore + severities.map(\.rule)
  }
}
