import Catalog
import Findings
import JSONSyntax
import JobModel
import Rules
import SourceText

/// Reads the suppressions of a script: `"//weir": {"ignore": ["WRITE015"], "reason": "…", "expires": "2027-03-31"}`, for the object in which
/// it stands and all below it.
///
/// One that is not written as it must be hides nothing, and has findings of its own.
struct ScriptSuppressions {
  /// Suppressions, and findings about them, that are kept of one script: each suppression is held against each finding.
  private static let maximumCount = 5000
  private static let keys = ["ignore", "reason", "expires"]
  private static let title = "`//weir`"

  private let path: String
  private let document: JSONDocument
  private let script: JobScript?
  private let book: RuleBook
  private(set) var suppressions: [Suppression] = []
  private(set) var findings: [Finding] = []
  /// There were more than are kept.
  private(set) var isCutShort = false

  /// - Parameters:
  ///   - keys: Those that hold suppressions.
  ///   - script: Nil where the document is none; it knows places in large documents without walking there.
  init(path: String, document: JSONDocument, at keys: [JSONNodeID], script: JobScript? = nil, book: RuleBook) {
    self.path = path
    self.script = script
    self.document = document
    self.book = book
    for key in keys {
      if isCutShort { return }
      read(key)
    }
  }

  private func pointer(to node: JSONNodeID) -> String {
    script?.pointer(to: node) ?? document.pointer(to: node)
  }

  private func parent(of node: JSONNodeID) -> JSONNodeID? {
    script.map { $0.parent(of: node) } ?? document.parent(of: node)
  }

  private mutating func report(_ wording: Wording, at node: JSONNodeID, subject: String = "") {
    // Of a file that is no JSON, what seems wrong may be the error's doing.
    guard !document.hasSyntaxErrors else { return }
    guard findings.count < Self.maximumCount else { return isCutShort = true }
    findings.append(Finding(wording, at: place(of: node), subject: subject))
  }

  private func place(of node: JSONNodeID) -> Place {
    Place(file: path, range: document.range(of: node), pointer: pointer(to: node))
  }

  private mutating func read(_ key: JSONNodeID) {
    let body = JSONNodeID(key.index + 1)
    guard document.kind(of: body) != .missing else { return }
    guard document.kind(of: body) == .object else {
      return report(
        Wording.JOB.wrongType(key: "//weir", expected: "an object", found: document.kind(of: body).words), at: body)
    }
    checkKeys(of: body)
    let reason = text("reason", of: body, key)
    let hasExpiry = value("expires", of: body) != nil
    let expiry = expiry(of: body)
    let selectors = selectors(of: body, key)
    guard let reason, !hasExpiry || expiry != nil else { return }
    let pointer = parent(of: key).map { self.pointer(to: $0) } ?? ""
    for selector in selectors {
      guard suppressions.count < Self.maximumCount else { return isCutShort = true }
      guard let rules = rules(for: selector) else { continue }
      suppressions.append(
        Suppression(
          origin: .script, selector: Setting(document.text(of: selector), at: place(of: selector)), rules: rules,
          pointer: pointer, reason: reason, expiry: expiry))
    }
  }

  /// Of keys given twice the last counts, as everywhere.
  private func value(_ name: StaticString, of body: JSONNodeID) -> JSONNodeID? {
    var found: JSONNodeID?
    for member in document.members(of: body) where document.contentEquals(member.key, name) { found = member.value }
    return found
  }

  private mutating func checkKeys(of body: JSONNodeID) {
    for member in document.members(of: body) {
      let name = document.text(of: member.key)
      if Self.keys.contains(name) { continue }
      if let nearest = NearMiss.nearest(to: name, among: Self.keys) {
        report(
          Wording.JOB.unknownKeyNear(key: name, object: Self.title, nearest: nearest), at: member.key, subject: name)
      } else {
        report(Wording.JOB.unknownKey(key: name, object: Self.title), at: member.key, subject: name)
      }
    }
  }

  /// A text that must be there and say something.
  private mutating func text(_ name: StaticString, of body: JSONNodeID, _ key: JSONNodeID) -> String? {
    guard let value = value(name, of: body) else {
      report(Wording.JOB.missingKey(key: name.description, object: Self.title), at: key, subject: name.description)
      return nil
    }
    guard document.kind(of: value) == .string else {
      reportType(of: value, name.description, expected: "a string")
      return nil
    }
    let text = document.text(of: value)
    guard text.contains(where: { !$0.isWhitespace }) else {
      report(Wording.JOB.missingKey(key: name.description, object: Self.title), at: value, subject: name.description)
      return nil
    }
    return text
  }

  private mutating func expiry(of body: JSONNodeID) -> Setting<CalendarDate>? {
    guard let value = value("expires", of: body) else { return nil }
    guard document.kind(of: value) == .string else {
      reportType(of: value, "expires", expected: "a string")
      return nil
    }
    let text = document.text(of: value)
    guard let date = CalendarDate(text) else {
      report(
        Wording.JOB.invalidValue(
          value: Excerpt.of(text), key: "expires", accepted: "the days of the calendar, as `yyyy-mm-dd`"),
        at: value)
      return nil
    }
    return Setting(date, at: place(of: value))
  }

  /// The strings of `ignore`.
  private mutating func selectors(of body: JSONNodeID, _ key: JSONNodeID) -> [JSONNodeID] {
    guard let value = value("ignore", of: body) else {
      report(Wording.JOB.missingKey(key: "ignore", object: Self.title), at: key, subject: "ignore")
      return []
    }
    guard document.kind(of: value) == .array else {
      reportType(of: value, "ignore", expected: "an array")
      return []
    }
    var selectors: [JSONNodeID] = []
    var isEmpty = true
    for element in document.elements(of: value) {
      isEmpty = false
      if document.kind(of: element) == .string {
        selectors.append(element)
      } else {
        reportType(of: element, "ignore", expected: "a string")
      }
    }
    if isEmpty {
      let accepted = "the codes and names that `weir rules` lists"
      report(Wording.JOB.invalidValue(value: "[]", key: "ignore", accepted: accepted), at: value)
    }
    return selectors
  }

  private mutating func rules(for selector: JSONNodeID) -> [RuleBook.Entry]? {
    let name = document.text(of: selector)
    let rules = book.entries(calledBy: name)
    if rules.isEmpty { report(book.unknownRule(name), at: selector, subject: name) }
    return rules.isEmpty ? nil : rules
  }

  private mutating func reportType(of value: JSONNodeID, _ key: String, expected: String) {
    guard document.kind(of: value) != .missing else { return }
    report(Wording.JOB.wrongType(key: key, expected: expected, found: document.kind(of: value).words), at: value)
  }
}

extension RuleBook {
  /// What is said of a suppression whose rule nobody knows.
  func unknownRule(_ name: String) -> Wording {
    if let nearest = nearest(to: name, withFamilies: false) {
      return Wording.SUP.suppressionUnusedNear(code: Excerpt.of(name), nearest: nearest)
    }
    return Wording.SUP.suppressionUnusedUnknown(code: Excerpt.of(name))
  }
}
