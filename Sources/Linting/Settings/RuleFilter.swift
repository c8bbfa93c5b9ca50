public import Findings

/// Settings made ready: a look-up or two for each finding.
///
/// The layers are asked from the nearest on: the first that says something of a rule decides. Within one, a code or a name counts before
/// its family, and `ignore` before `select`.
public struct RuleFilter: Sendable {
  public let profile: LintProfile
  /// The least severity that fails.
  public let failOn: Severity
  /// False where a selection leaves out what it does not name.
  private var takesOthers = true
  private var switches: [String: Bool] = [:]
  private var severities: [String: Severity] = [:]

  /// - Parameter layers: The nearest first.
  public init(_ layers: [LintSettings], book: RuleBook) {
    profile = layers.lazy.compactMap(\.profile).first?.value ?? .recommended
    failOn = layers.lazy.compactMap(\.failOn).first?.value ?? (profile == .strict ? .warning : .error)
    for layer in layers.reversed() { apply(layer, book) }
  }

  private mutating func apply(_ layer: LintSettings, _ book: RuleBook) {
    if layer.select != nil {
      takesOthers = false
      switches = [:]
    }
    for find in [book.codes(ofFamily:), { book.entries(calledBy: $0).map(\.code) }] {
      for selector in layer.select ?? [] {
        for code in find(selector.value) { switches[code] = true }
      }
      for selector in layer.ignore {
        for code in find(selector.value) { switches[code] = false }
      }
      for (selector, severity) in layer.severities {
        for code in find(selector.value) { severities[code] = severity }
      }
    }
  }

  /// The finding as it is to be shown; nil where its rule does not speak.
  public func apply(to finding: Finding) -> Finding? {
    let isChosen = switches[finding.code]
    guard isChosen ?? takesOthers else { return nil }
    var finding = finding
    if let severity = severities[finding.code] {
      finding.severity = severity
    } else if profile == .strict, finding.severity == .info {
      finding.severity = .warning
    } else if profile == .minimal, finding.severity != .error, isChosen == nil, takesOthers {
      return nil
    }
    return finding
  }

  /// Whether findings of a rule would be shown.
  func speaks(_ rule: RuleBook.Entry) -> Bool {
    let isChosen = switches[rule.code]
    guard isChosen ?? takesOthers else { return false }
    return profile != .minimal || rule.severity == .error || isChosen == true || severities[rule.code] != nil
  }
}
