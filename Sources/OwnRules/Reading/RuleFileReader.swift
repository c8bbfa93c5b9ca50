import Catalog
import Findings
import SourceText
import YAMLSyntax

/// Reads one file of `.weir/rules`. Everything that is wrong with it is said at once.
struct RuleFileReader {
  static let keys = [
    "code", "name", "severity", "since", "summary", "message", "help", "why", "source", "on", "when", "require",
    "forbid", "examples",
  ]
  static let exampleKeys = ["title", "wrong", "right", "also", "options"]
  static let partKinds = ["reader", "writer", "setting", "script", "project", "files"]
  static let optionNames = ["bizdate", "cyctime", "parameters"]
  static let maximumExamples = 100

  let path: String
  let document: YAMLDocument
  var problems: [OwnRuleProblem] = []
  /// Required keys that are not there: one finding says it of all.
  private var missing: [String] = []

  init(path: String, bytes: [UInt8]) {
    self.path = path
    document = YAMLDocument(parsing: bytes)
  }

  mutating func read() -> OwnRule? {
    problems = document.problems.map {
      OwnRuleProblem(
        $0.message, help: $0.help ?? "Correct the place that is shown; indent with blanks.", at: $0.range)
    }
    guard document.isComplete else { return nil }
    guard let root = document.root, document.kind(of: root) == .mapping else {
      let range = document.root.map { document.range(of: $0) } ?? ByteRange(at: 0)
      report("the file holds no rule", help: "Write a mapping with `code`, `name`, `on` and the rest.", at: range)
      return nil
    }
    checkKeys(of: root, known: Self.keys, object: "a rule")
    let code = code(in: root)
    let name = name(in: root)
    let severity = severity(in: root)
    let summary = text("summary", in: root)
    let help = text("help", in: root)
    let message = message(in: root)
    let subjects = subjects(in: root)
    var conditions = ConditionReader(document, subjects: subjects)
    let when = document.value(of: "when", in: root).flatMap { conditions.condition($0) }
    let requirements = document.value(of: "require", in: root).map { conditions.conditions($0) } ?? []
    let forbidden = document.value(of: "forbid", in: root).flatMap { conditions.condition($0) }
    if let message { conditions.check(message.template.paths, at: message.node) }
    problems += conditions.problems
    if document.value(of: "require", in: root) == nil, document.value(of: "forbid", in: root) == nil {
      report(
        "the rule has neither `require` nor `forbid`",
        help: "Say under `require` what must hold, or under `forbid` what must not.",
        at: keyRange("code", in: root))
    }
    let examples = examples(in: root)
    if !missing.isEmpty {
      report(
        "the rule lacks \(Words.list(missing))", help: "Add \(missing.count == 1 ? "it" : "them").",
        at: keyRange("code", in: root))
    }
    guard problems.isEmpty, let code, let name, let severity, let summary, let help, let message else { return nil }
    return OwnRule(
      code: code.text, name: name, severity: severity, summary: summary, help: help, why: optionalText("why", in: root),
      source: optionalText("source", in: root), since: optionalText("since", in: root), examples: examples, path: path,
      codeRange: code.range, message: message.template, subjects: subjects, when: when, requirements: requirements,
      forbidden: forbidden)
  }

  // MARK: The head

  private mutating func code(in root: YAMLNode) -> (text: String, range: ByteRange)? {
    guard let node = required("code", in: root) else { return nil }
    let code = document.text(of: node) ?? ""
    let digits = code.utf8.suffix(3)
    let letters = code.utf8.dropLast(3)
    let isCode =
      digits.count == 3 && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && (2...12).contains(letters.count)
      && letters.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard isCode else {
      report(
        "`\(shown(code))` is no code", help: "Write two to twelve capital letters and three digits, such as `ACME001`.",
        at: document.range(of: node))
      return nil
    }
    if BuiltIn.families.contains(String(code.dropLast(3))) {
      report(
        "`\(code)` would belong to a family of weir's own rules", help: "Choose another word for your family.",
        at: document.range(of: node))
    }
    return (code, document.range(of: node))
  }

  private mutating func name(in root: YAMLNode) -> String? {
    guard let node = required("name", in: root) else { return nil }
    let name = document.text(of: node) ?? ""
    let isKebab =
      name.utf8.count <= 60
      && name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || $0 == UInt8(ascii: "-")
      }
    guard isKebab, name.utf8.first != UInt8(ascii: "-"), name.utf8.last != UInt8(ascii: "-") else {
      report(
        "`\(shown(name))` is no name",
        help: "Write small letters and digits with hyphens between, such as `topic-prefix`.",
        at: document.range(of: node))
      return nil
    }
    if BuiltIn.names.contains(name) {
      report(
        "`\(name)` is the name of one of weir's own rules", help: "Choose another name.", at: document.range(of: node))
    }
    return name
  }

  private mutating func severity(in root: YAMLNode) -> Severity? {
    guard let node = required("severity", in: root) else { return nil }
    let text = document.text(of: node) ?? ""
    if let severity = Severity(name: text) { return severity }
    report(
      "`\(shown(text))` is no severity", help: "Write `error`, `warning` or `info`.", at: document.range(of: node))
    return nil
  }

  private mutating func message(in root: YAMLNode) -> (template: MessageTemplate, node: YAMLNode)? {
    guard let node = required("message", in: root), let text = document.text(of: node) else { return nil }
    let help = "Between braces stands `value`, `key`, or the path of another value: `{topic}`."
    do throws(MessageTemplate.Fault) {
      return (try MessageTemplate(text), node)
    } catch {
      switch error {
      case .unclosed: report("the message has a `{` without its `}`", help: help, at: document.range(of: node))
      case .badPlace(let place):
        report("`{\(shown(place))}` is no place of a message", help: help, at: document.range(of: node))
      }
    }
    return nil
  }

  private mutating func subjects(in root: YAMLNode) -> [RuleSubject] {
    guard let value = document.value(of: "on", in: root) else {
      missing.append("on")
      return []
    }
    let nodes = document.kind(of: value) == .sequence ? document.elements(of: value) : [value]
    var subjects: [RuleSubject] = []
    for node in nodes {
      let text = document.text(of: node) ?? ""
      do throws(RuleSubject.Fault) {
        subjects.append(try RuleSubject(text))
      } catch {
        report(error.message(of: shown(text)), help: error.help, at: document.range(of: node))
      }
    }
    if nodes.isEmpty {
      report("`on` is empty", help: "Write `kafka reader`, for example.", at: document.range(of: value))
    }
    return subjects
  }

  // MARK: Texts

  /// A key's value that must be there and be a text.
  private mutating func required(_ key: String, in node: YAMLNode) -> YAMLNode? {
    guard let value = document.value(of: key, in: node) else {
      missing.append(key)
      return nil
    }
    guard document.kind(of: value) == .scalar, document.text(of: value)?.contains(where: { !$0.isWhitespace }) == true
    else {
      report("`\(key)` takes a text", help: "Write a text after `\(key):`.", at: place(of: value))
      return nil
    }
    return value
  }

  private mutating func text(_ key: String, in node: YAMLNode) -> String? {
    required(key, in: node).flatMap { document.text(of: $0) }.map { Self.trimmed($0) }
  }

  private func optionalText(_ key: String, in node: YAMLNode) -> String? {
    document.value(of: key, in: node).flatMap { document.text(of: $0) }.map { Self.trimmed($0) }
  }

  private static func trimmed(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  mutating func checkKeys(of node: YAMLNode, known: [String], object: String) {
    for member in document.members(of: node) {
      let name = document.name(of: member.key)
      if known.contains(name) { continue }
      let nearest = NearMiss.nearest(to: name, among: known)
      report(
        "`\(shown(name))` is not a key of \(object)" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        help: nearest.map { "Write `\($0)`." } ?? "Remove the key; known are \(Words.list(known)).",
        at: document.range(of: member.key))
    }
  }

  // MARK: Places

  mutating func report(_ message: String, help: String, at range: ByteRange) {
    guard problems.count < 100 else { return }
    problems.append(OwnRuleProblem(message, help: help, at: range))
  }

  /// The value's place; of a value that is not written that of its key.
  func place(of value: YAMLNode) -> ByteRange {
    let range = document.range(of: value)
    return range.isEmpty ? document.key(of: value).map { document.range(of: $0) } ?? range : range
  }

  /// The place of a key; without it that of the first one.
  private func keyRange(_ key: String, in node: YAMLNode) -> ByteRange {
    let member = document.member(named: key, in: node) ?? document.members(of: node).first
    return member.map { document.range(of: $0.key) } ?? ByteRange(at: 0)
  }

  func shown(_ text: String) -> String { Words.shown(text) }
}

/// What weir's own rules are called.
private enum BuiltIn {
  /// Those of the catalogue, and those that are kept for it.
  static let families: Set<String> = Set(Rule.allCases.map(\.family)).union(["JAAS", "KRB", "KTB", "SSL"])
  static let names = Set(Rule.allCases.map(\.name))
}

/// How problems are worded.
enum Words {
  static func shown(_ text: String) -> String {
    text.unicodeScalars.count <= 60 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(57))) + "…"
  }

  /// `a`, `b` and `c`
  static func list(_ words: some Collection<String>, _ conjunction: String = "and") -> String {
    let quoted = words.map { "`\($0)`" }
    guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
