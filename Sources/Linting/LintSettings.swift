import Catalog
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

/// Which rules speak, and how loudly. What is nil is left to what is farther away: the command line is nearest, then `weir.yaml`.
public struct LintSettings: Sendable {
  public var profile: LintProfile?
  /// Families, codes or names; nil: the profile's.
  public var select: [String]?
  public var ignore: [String]
  /// Severities by family, code or name, the later wins.
  public var severities: [(rule: String, severity: Severity)]
  public var failOn: Severity?

  public init(
    profile: LintProfile? = nil, select: [String]? = nil, ignore: [String] = [],
    severities: [(rule: String, severity: Severity)] = [], failOn: Severity? = nil
  ) {
    self.profile = profile
    self.select = select
    self.ignore = ignore
    self.severities = severities
    self.failOn = failOn
  }

  /// The first selector that names no rule, for an error.
  public var unknownSelector: String? {
    ((select ?? []) + ignore + severities.map(\.rule)).first { Rule.selected(by: $0).isEmpty }
  }

  /// These settings, completed by others from farther away.
  public func over(_ farther: LintSettings) -> LintSettings {
    LintSettings(
      profile: profile ?? farther.profile, select: select ?? farther.select, ignore: farther.ignore + ignore,
      severities: farther.severities + severities, failOn: failOn ?? farther.failOn)
  }
}

/// Settings made ready: one look-up for each finding.
public struct RuleFilter: Sendable {
  private let profile: LintProfile
  private let selected: Set<Rule>?
  private let ignored: Set<Rule>
  private let severities: [Rule: Severity]
  /// The least severity that fails.
  public let failOn: Severity

  public init(_ settings: LintSettings) {
    profile = settings.profile ?? .recommended
    selected = settings.select.map { Set($0.flatMap(Rule.selected(by:))) }
    ignored = Set(settings.ignore.flatMap(Rule.selected(by:)))
    var severities: [Rule: Severity] = [:]
    for (selector, severity) in settings.severities {
      for rule in Rule.selected(by: selector) { severities[rule] = severity }
    }
    self.severities = severities
    failOn = settings.failOn ?? (profile == .strict ? .warning : .error)
  }

  /// The finding as it is to be shown; nil where its rule does not speak.
  public func apply(to finding: Finding) -> Finding? {
    guard let rule = Rule(code: finding.code) else { return finding }
    if ignored.contains(rule) { return nil }
    if let selected, !selected.contains(rule) { return nil }
    var finding = finding
    if let severity = severities[rule] {
      finding.severity = severity
    } else if profile == .strict, finding.severity == .info {
      finding.severity = .warning
    } else if profile == .minimal, finding.severity != .error, selected == nil {
      return nil
    }
    return finding
  }
}
