import Catalog
import SourceText
import YAMLSyntax

extension RuleFileReader {
  /// The examples; a rule without a wrong and a right one is not finished.
  mutating func examples(in root: YAMLNode) -> [OwnRuleExample] {
    let first = document.members(of: root).first.map { document.range(of: $0.key) } ?? ByteRange(at: 0)
    guard let value = document.value(of: "examples", in: root) else {
      report(
        "`examples` is missing: a rule is tested by them", help: "Add at least one `wrong` and one `right` example.",
        at: first)
      return []
    }
    let nodes = document.elements(of: value)
    if nodes.count > Self.maximumExamples {
      report(
        "the rule has more than \(Self.maximumExamples) examples", help: "Keep those that differ.", at: place(of: value)
      )
      return []
    }
    let examples = nodes.compactMap { example($0) }
    let key = document.key(of: value).map { document.range(of: $0) } ?? first
    for (isWrong, word) in [(true, "wrong"), (false, "right")]
    where !examples.contains(where: { $0.isWrong == isWrong }) {
      // What could not be read may have been it.
      guard examples.count == nodes.count else { break }
      report(
        "no example is `\(word)`", help: "Add one: a rule is tested by what it finds and by what it leaves alone.",
        at: key)
    }
    return examples
  }

  private mutating func example(_ node: YAMLNode) -> OwnRuleExample? {
    guard document.kind(of: node) == .mapping else {
      report(
        "an example is a mapping", help: "Write `title:` and either `wrong:` or `right:`.", at: document.range(of: node)
      )
      return nil
    }
    checkKeys(of: node, known: Self.exampleKeys, object: "an example")
    let start = document.members(of: node).first.map { document.range(of: $0.key) } ?? document.range(of: node)
    guard let title = document.value(of: "title", in: node).flatMap({ document.text(of: $0) }), !title.isEmpty else {
      report("the example has no `title`", help: "Add one: what it shows, in a few words.", at: start)
      return nil
    }
    let wrong = document.value(of: "wrong", in: node)
    let right = document.value(of: "right", in: node)
    guard let content = wrong ?? right, wrong == nil || right == nil else {
      report(
        "an example is either `wrong` or `right`",
        help: "Keep one of the two, and make the other an example of its own.",
        at: start)
      return nil
    }
    guard let parts = parts(content) else { return nil }
    let marks = parts.reduce(0) { $0 + $1.text.unicodeScalars.count { $0 == "«" } }
    if wrong != nil, marks == 0 {
      report(
        "the wrong example marks no place", help: "Put `«` and `»` around what the rule finds.",
        at: document.key(of: content).map { document.range(of: $0) } ?? start)
      return nil
    }
    if right != nil, marks > 0 {
      report(
        "the right example marks a place", help: "Remove `«` and `»`, or make it a wrong one.",
        at: document.key(of: content).map { document.range(of: $0) } ?? start)
      return nil
    }
    return OwnRuleExample(
      title: title, isWrong: wrong != nil, parts: parts, also: texts("also", in: node), options: options(in: node),
      range: start)
  }

  private mutating func parts(_ content: YAMLNode) -> [(kind: ExampleKind, text: String)]? {
    guard document.kind(of: content) == .mapping, !document.members(of: content).isEmpty else {
      report(
        "an example needs a text", help: "Write one under \(Words.list(Self.partKinds, "or")).", at: place(of: content))
      return nil
    }
    checkKeys(of: content, known: Self.partKinds, object: "an example's text")
    var parts: [(kind: ExampleKind, text: String)] = []
    for member in document.members(of: content) {
      let kind = document.name(of: member.key)
      let members = kind == "files" ? document.members(of: member.value) : [member]
      for file in members {
        guard let text = document.text(of: file.value) else {
          report("the example's text is no text", help: "Write it after a `|`, indented.", at: place(of: file.value))
          return nil
        }
        parts.append((ExampleKind(named: document.name(of: file.key)), text))
      }
    }
    return parts
  }

  private func texts(_ key: String, in node: YAMLNode) -> [String] {
    guard let value = document.value(of: key, in: node) else { return [] }
    let nodes = document.kind(of: value) == .scalar ? [value] : document.elements(of: value)
    return nodes.compactMap { document.text(of: $0) }
  }

  private mutating func options(in node: YAMLNode) -> [(name: String, value: String)] {
    guard let value = document.value(of: "options", in: node) else { return [] }
    checkKeys(of: value, known: Self.optionNames, object: "an example's options")
    return document.members(of: value).flatMap { member -> [(name: String, value: String)] in
      let name = document.name(of: member.key)
      if let text = document.text(of: member.value) { return [(name, text)] }
      return document.members(of: member.value).map {
        ("\(name).\(document.name(of: $0.key))", document.text(of: $0.value) ?? "")
      }
    }
  }
}
