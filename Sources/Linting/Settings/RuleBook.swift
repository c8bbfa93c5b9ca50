import Catalog
public import Findings
public import OwnRules
import SourceText

/// The rules that a file is checked by, and the names that people give them.
public struct RuleBook: Sendable {
  /// What settings and suppressions need to know about a rule.
  public struct Entry: Hashable, Sendable {
    public let code: String
    public let name: String
    /// What most of its findings have.
    public let severity: Severity
  }

  /// Rules that the project brings.
  public let own: [OwnRule]

  public init(own: [OwnRule] = []) {
    self.own = own
  }

  /// Every rule, in the order of the catalogue.
  var all: [Entry] {
    Rule.allCases.map { Entry(code: $0.code, name: $0.name, severity: $0.entry.severity) }
  }

  /// The codes that a selector names, letters compared without case: one by a code, often one by a name (two families may use it), all of
  /// a family. Empty where it names nothing.
  public func codes(selectedBy selector: String) -> [String] {
    entries(calledBy: selector).map(\.code) + codes(ofFamily: selector)
  }

  /// The rules of that code or name.
  func entries(calledBy selector: String) -> [Entry] {
    Rule.allCases.compactMap { rule in
      let entry = rule.entry
      guard Self.isEqual(selector, entry.code) || Self.isEqual(selector, entry.name) else { return nil }
      return Entry(code: rule.code, name: rule.name, severity: entry.severity)
    } + own(calledBy: selector).map { Entry(code: $0.code, name: $0.name, severity: $0.severity) }
  }

  /// The rules of one's own that a selector names: a family, a code or a name.
  public func own(selectedBy selector: String) -> [OwnRule] {
    own(calledBy: selector) + own.filter { $0.family.lowercased() == selector.lowercased() }
  }

  /// The rules of one's own of that code or name.
  private func own(calledBy selector: String) -> [OwnRule] {
    guard !own.isEmpty else { return [] }
    let selector = selector.lowercased()
    return own.filter { $0.code.lowercased() == selector || $0.name == selector }
  }

  func codes(ofFamily selector: String) -> [String] {
    guard !selector.isEmpty else { return [] }
    return Rule.allCases.compactMap { rule in
      let code = rule.entry.code
      // A family's name and three digits.
      guard code.utf8CodeUnitCount == selector.utf8.count + 3, Self.begins(code, with: selector) else { return nil }
      return rule.code
    } + own.filter { $0.family.lowercased() == selector.lowercased() }.map(\.code)
  }

  /// The code, name or family that a misspelt selector may have meant.
  public func nearest(to selector: String, withFamilies: Bool = true) -> String? {
    var names: [String] = []
    for rule in Rule.allCases {
      names.append(rule.name)
      names.append(rule.code)
      if withFamilies, names.last != rule.family { names.append(rule.family) }
    }
    for rule in own { names += withFamilies ? [rule.name, rule.code, rule.family] : [rule.name, rule.code] }
    return NearMiss.nearest(to: selector, among: names)
  }

  private static func isEqual(_ selector: String, _ text: StaticString) -> Bool {
    text.utf8CodeUnitCount == selector.utf8.count && begins(text, with: selector)
  }

  private static func begins(_ text: StaticString, with selector: String) -> Bool {
    var index = 0
    for byte in selector.utf8 {
      guard index < text.utf8CodeUnitCount, lower(text.utf8Start[index]) == lower(byte) else { return false }
      index += 1
    }
    return true
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }
}
