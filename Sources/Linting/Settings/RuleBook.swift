import Catalog
public import Findings
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

  public init() {}

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
    }
  }

  func codes(ofFamily selector: String) -> [String] {
    guard !selector.isEmpty else { return [] }
    return Rule.allCases.compactMap { rule in
      let code = rule.entry.code
      // A family's name and three digits.
      guard code.utf8CodeUnitCount == selector.utf8.count + 3, Self.begins(code, with: selector) else { return nil }
      return rule.code
    }
  }

  /// The code, name or family that a misspelt selector may have meant.
  public func nearest(to selector: String, withFamilies: Bool = true) -> String? {
    var names: [String] = []
    for rule in Rule.allCases {
      names.append(rule.name)
      names.append(rule.code)
      if withFamilies, names.last != rule.family { names.append(rule.family) }
    }
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
