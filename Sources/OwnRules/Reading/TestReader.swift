import SourceText
import YAMLSyntax

/// Reads what is asked of one value: `{starts-with: "orders."}`, or for short the word, or a list of words, that it must be.
struct TestReader {
  static let names =
    [
      "is", "is-not", "one-of", "none-of", "matches", "starts-with", "ends-with", "contains", "present", "absent",
      "type",
      "length",
    ] + Comparison.allCases.map(\.rawValue)
  static let longestWord = 1000

  let document: YAMLDocument
  let path: ValuePath
  private(set) var problems: [OwnRuleProblem] = []

  init(_ document: YAMLDocument, path: ValuePath) {
    self.document = document
    self.path = path
  }

  mutating func tests(_ node: YAMLNode) -> [ValueTest] {
    switch document.kind(of: node) {
    case .scalar, .sequence: return [.equals(words(node).map { ScalarText($0) })]
    case .null:
      report("nothing is asked of `\(path.text)`", help: "Write what it must be, or `{present: true}`.", at: node)
      return []
    case .mapping: break
    }
    let members = document.members(of: node)
    if members.isEmpty {
      report("nothing is asked of `\(path.text)`", help: "Write what it must be, or `{present: true}`.", at: node)
    }
    return members.compactMap { test($0) }
  }

  private mutating func test(_ member: YAMLMember) -> ValueTest? {
    let name = document.name(of: member.key)
    if let comparison = Comparison(rawValue: name) {
      return quantity(member.value, name).map { .compares(comparison, $0) }
    }
    switch name {
    case "is", "one-of": return .equals(words(member.value).map { ScalarText($0) })
    case "is-not", "none-of": return .equalsNone(words(member.value).map { ScalarText($0) })
    case "starts-with": return .startsWith(words(member.value))
    case "ends-with": return .endsWith(words(member.value))
    case "contains": return .contains(words(member.value))
    case "matches": return .matches(patterns(member.value))
    case "present": return boolean(member.value, name).map { .isPresent($0) }
    case "absent": return boolean(member.value, name).map { .isPresent(!$0) }
    case "type": return .type(types(member.value))
    case "length": return .length(lengthTests(member.value))
    default:
      let nearest = NearMiss.nearest(to: name, among: Self.names)
      report(
        "`\(Words.shown(name))` is nothing that can be asked of a value"
          + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        help: nearest.map { "Write `\($0)`." } ?? "Known are \(Words.list(Self.names)).", at: member.key)
      return nil
    }
  }

  // MARK: Operands

  /// One value, or those of a list.
  private mutating func operands(_ node: YAMLNode, called name: String) -> [YAMLNode] {
    let nodes = document.kind(of: node) == .sequence ? document.elements(of: node) : [node]
    if nodes.isEmpty { report("the list is empty", help: "Write at least one \(name).", at: node) }
    return nodes
  }

  private mutating func words(_ node: YAMLNode) -> [String] {
    operands(node, called: "word").compactMap { node -> String? in
      guard let text = document.text(of: node) else {
        report("a word, a number or a boolean is needed here", help: "Write one, in quotes if it is empty.", at: node)
        return nil
      }
      guard text.utf8.count <= Self.longestWord else {
        report("the word is longer than \(Self.longestWord) bytes", help: "Write a shorter one.", at: node)
        return nil
      }
      return text
    }
  }

  private mutating func patterns(_ node: YAMLNode) -> [TextPattern] {
    operands(node, called: "pattern").compactMap { node -> TextPattern? in
      guard let text = document.text(of: node) else {
        report("`matches` takes a pattern", help: "Write one in quotes: `\"^[a-z]+$\"`.", at: node)
        return nil
      }
      do throws(PatternFault) {
        return try TextPattern(text)
      } catch {
        report(
          "the pattern `\(Words.shown(text))` \(error.message)",
          help: "Correct the pattern; put a backslash before a sign that stands for itself.", at: node)
        return nil
      }
    }
  }

  private mutating func boolean(_ node: YAMLNode, _ name: String) -> Bool? {
    if case .value(let value) = document.boolean(of: node) { return value }
    report("`\(name)` takes `true` or `false`", help: "Write one of the two, without quotes.", at: node)
    return nil
  }

  /// A bare number, or in quotes a version.
  private mutating func quantity(_ node: YAMLNode, _ name: String) -> Quantity? {
    let text = document.text(of: node) ?? ""
    if document.kind(of: node) == .scalar {
      if document.style(of: node) != .plain {
        if let version = VersionNumber(text) { return .version(version) }
      } else if path.key == "version" {
        report(
          "a version in `\(name)` stands in quotes: 3.10 is after 3.9, and no number says so",
          help: "Write `\"\(Words.shown(text))\"`.",
          at: node)
        return nil
      } else if let number = Double(text), number.isFinite {
        return .number(number)
      }
    }
    report(
      "`\(name)` takes a number, or a version in quotes", help: "Write `\(name): 500`, or `\(name): \"2.0\"`.", at: node
    )
    return nil
  }

  private mutating func types(_ node: YAMLNode) -> Set<ValueType> {
    var types: Set<ValueType> = []
    for word in words(node) {
      guard let type = ValueType(rawValue: word) else {
        report(
          "`\(Words.shown(word))` is no type", help: "Write \(Words.list(ValueType.allCases.map(\.rawValue), "or")).",
          at: node)
        continue
      }
      types.insert(type)
    }
    return types
  }

  private mutating func lengthTests(_ node: YAMLNode) -> [ValueTest] {
    let tests = tests(node)
    for test in tests {
      switch test {
      case .compares(_, .number): continue
      case .equals(let words) where words.allSatisfy({ $0.number != nil }): continue
      default:
        report(
          "`length` takes a number, or `at-least`, `at-most`, `above` and `below`",
          help: "Write `length: {at-least: 1}`.", at: node)
        return []
      }
    }
    return tests
  }

  private mutating func report(_ message: String, help: String, at node: YAMLNode) {
    let range = document.range(of: node)
    let place = range.isEmpty ? document.key(of: node).map { document.range(of: $0) } ?? range : range
    problems.append(OwnRuleProblem(message, help: help, at: place))
  }
}
