import Catalog
import SourceText
import YAMLSyntax

/// Reads what stands under `when`, `require` and `forbid`.
struct ConditionReader {
  static let combinations = ["all", "any", "not"]
  static let maximumDepth = 16
  static let maximumCount = 500

  let document: YAMLDocument
  let subjects: [RuleSubject]
  private(set) var problems: [OwnRuleProblem] = []
  private var count = 0

  init(_ document: YAMLDocument, subjects: [RuleSubject]) {
    self.document = document
    self.subjects = subjects
  }

  mutating func condition(_ node: YAMLNode) -> Condition? {
    let parts = conditions(node)
    return parts.count == 1 ? parts[0] : parts.isEmpty ? nil : .all(parts)
  }

  /// The conditions of a mapping, one for each key.
  mutating func conditions(_ node: YAMLNode, depth: Int = 0) -> [Condition] {
    guard document.kind(of: node) == .mapping, !document.members(of: node).isEmpty, depth <= Self.maximumDepth else {
      report(
        "a condition is a mapping from a path to what its value must be",
        help: "Write `topic: {starts-with: \"orders.\"}`, for example.", at: node)
      return []
    }
    return document.members(of: node).compactMap { member in
      count += 1
      guard count <= Self.maximumCount else {
        if count == Self.maximumCount + 1 {
          report(
            "the rule has more than \(Self.maximumCount) conditions", help: "Make several rules of it.", at: member.key)
        }
        return nil
      }
      let name = document.name(of: member.key)
      switch name {
      case "all": return .all(list(member.value, depth))
      case "any": return .any(list(member.value, depth))
      case "not": return .not(.all(conditions(member.value, depth: depth + 1)))
      default: return value(name, member)
      }
    }
  }

  private mutating func list(_ node: YAMLNode, _ depth: Int) -> [Condition] {
    guard document.kind(of: node) == .sequence, !document.elements(of: node).isEmpty else {
      report("`all` and `any` take a list of conditions", help: "Begin each with a hyphen.", at: node)
      return []
    }
    return document.elements(of: node).map { .all(conditions($0, depth: depth + 1)) }
  }

  private mutating func value(_ name: String, _ member: YAMLMember) -> Condition? {
    guard let path = path(name, at: member.key) else { return nil }
    check([path], at: member.key)
    var tests = TestReader(document, path: path)
    let read = tests.tests(member.value)
    problems += tests.problems
    return .value(path, read)
  }

  private mutating func path(_ text: String, at node: YAMLNode) -> ValuePath? {
    do throws(ValuePath.Fault) {
      return try ValuePath(text)
    } catch {
      switch error {
      case .empty, .emptyStep:
        report(
          "`\(Words.shown(text))` is no path", help: "Write names with one dot between: `kafkaConfig.acks`.", at: node)
      case .tooLong:
        report(
          "the path has more than \(ValuePath.maximumSteps) names", help: "Name a place nearer to the top.", at: node)
      case .onlyStart(let start):
        report("`\(start)` alone is no value", help: "Go on with a dot and a key: `\(start).type`.", at: node)
      }
    }
    return nil
  }

  // MARK: What the subject has

  /// Says where a path begins with a slip of the pen, or where it leads nowhere.
  mutating func check(_ paths: [ValuePath], at node: YAMLNode) {
    for path in paths {
      checkStart(of: path, at: node)
      guard path.start == .subject, let name = path.runs.first?.keys.first?.first else { continue }
      let shapes = subjects.map(\.shapes)
      guard !shapes.contains([]) else { continue }
      let names = Set(shapes.joined().flatMap { $0.fields.map { $0.name.description } })
      if names.contains(name) { continue }
      if let nearest = NearMiss.nearest(to: name, among: names.sorted()) {
        report(
          "`\(Words.shown(name))` is no key of what the rule looks at; did you mean `\(nearest)`?",
          help: "Write `\(nearest)`.", at: node)
      }
    }
  }

  private mutating func checkStart(of path: ValuePath, at node: YAMLNode) {
    let isOfStep = path.start == .step || path.start == .dataSource
    for subject in subjects {
      switch subject {
      case .step: continue
      case .script, .setting: guard isOfStep else { continue }
      case .dataSource: guard path.start != .subject else { continue }
      }
      let help =
        if case .dataSource = subject { "A data source is looked at by itself: name its own keys." } else {
          "Write `on: step`, or begin with `reader.` or `writer.`."
        }
      report(
        "`\(path.text)` begins with `\(path.start.rawValue)`, which the rule does not look at", help: help, at: node)
      return
    }
  }

  private mutating func report(_ message: String, help: String, at node: YAMLNode) {
    let range = document.range(of: node)
    let place = range.isEmpty ? document.key(of: node).map { document.range(of: $0) } ?? range : range
    problems.append(OwnRuleProblem(message, help: help, at: place))
  }
}
