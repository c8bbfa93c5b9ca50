import Catalog
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

  /// Told of everything that is said of a rule, from the farthest on: the rule's code, what is done in words, and what says it.
  typealias Trace = (_ code: String, _ verb: String, _ setting: Setting<String>?) -> Void

  /// - Parameter layers: The nearest first.
  public init(_ layers: [LintSettings], book: RuleBook) {
    self.init(layers, book: book) { _, _, _ in }
  }

  /// - Parameter layers: The nearest first.
  init(_ layers: [LintSettings], book: RuleBook, trace: Trace) {
    profile = layers.lazy.compactMap(\.profile).first?.value ?? .recommended
    failOn = layers.lazy.compactMap(\.failOn).first?.value ?? (profile == .strict ? .warning : .error)
    for layer in layers.reversed() { apply(layer, book, trace) }
  }

  private mutating func apply(_ layer: LintSettings, _ book: RuleBook, _ trace: Trace) {
    if layer.select != nil {
      takesOthers = false
      switches = [:]
      for rule in book.all { trace(rule.code, "left out by a selection of", layer.select?.first) }
    }
    if let unknown = layer.select?.first(where: { book.codes(selectedBy: $0.value).isEmpty }) {
      // A slip in a selection would leave out the very finding that speaks of it.
      switches[Rule.PROJ003.code] = true
      trace(Rule.PROJ003.code, "selected for the unknown", unknown)
    }
    for find in [book.codes(ofFamily:), { book.entries(calledBy: $0).map(\.code) }] {
      for selector in layer.select ?? [] {
        for code in find(selector.value) {
          switches[code] = true
          trace(code, "select", selector)
        }
      }
      for selector in layer.ignore {
        for code in find(selector.value) {
          switches[code] = false
          trace(code, "ignore", selector)
        }
      }
      for (selector, severity) in layer.severities {
        for code in find(selector.value) {
          severities[code] = severity
          trace(code, "severity \(severity.name) for", selector)
        }
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
    severity(of: rule) != nil
  }

  /// What findings of a rule have that have the rule's usual severity; nil where it does not speak.
  func severity(of rule: RuleBook.Entry) -> Severity? {
    let isChosen = switches[rule.code]
    guard isChosen ?? takesOthers else { return nil }
    if let severity = severities[rule.code] { return severity }
    if profile == .strict, rule.severity == .info { return .warning }
    // What a selection names speaks in every profile.
    let isLeftOut = profile == .minimal && rule.severity != .error && isChosen == nil
    return isLeftOut ? nil : rule.severity
  }
}
