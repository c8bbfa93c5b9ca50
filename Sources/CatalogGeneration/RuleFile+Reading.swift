extension RuleFile {
  /// Reads a rule and refuses what its readers would trip over.
  init(_ tree: Tree, file: String) throws {
    func text(_ key: String) throws -> String {
      guard let text = tree[key]?.scalarText, !text.isEmpty else { throw GenerationError(file, "no `\(key)`") }
      return text
    }
    code = try text("code")
    name = try text("name")
    isObserved = tree["observed"]?.scalarText == "true"
    severity = try text("severity")
    since = try text("since")
    fix = tree["fix"]?.string
    summary = try text("summary")
    let related = tree["related"]?.string ?? ""
    let help = try text("help")
    self.help = help
    why = try text("why")
    source = try text("source")
    let ownSeverity = severity
    variants = (tree["messages"]?.members ?? []).map { name, value in
      Variant(
        name: name, severity: value["severity"]?.string ?? ownSeverity,
        text: value.string ?? value["text"]?.string ?? "", help: value["help"]?.string ?? help,
        related: value["related"]?.string ?? related)
    }
    examples = try (tree["examples"]?.elements ?? []).map { try Example($0, file: file) }
    try check(file: file)
  }

  private func check(file: String) throws {
    guard file.hasSuffix("\(family)/\(code).yaml") else { throw GenerationError(file, "is not where \(code) belongs") }
    let severities = ["info", "warning", "error"]
    guard ([severity] + variants.map(\.severity)).allSatisfy(severities.contains) else {
      throw GenerationError(file, "severities are info, warning and error")
    }
    guard fix == nil || fix == "safe" || fix == "unsafe" else { throw GenerationError(file, "`fix` is safe or unsafe") }
    guard !variants.isEmpty, variants.allSatisfy({ !$0.text.isEmpty }) else {
      throw GenerationError(file, "every message needs a text")
    }
    guard !isObserved else {
      guard examples.isEmpty else { throw GenerationError(file, "what only a live system shows has no example") }
      return
    }
    guard examples.count(where: \.isWrong) >= 2, examples.count(where: { !$0.isWrong }) >= 2 else {
      throw GenerationError(file, "at least two wrong and two right examples are needed")
    }
  }
}

extension RuleFile.Example {
  fileprivate init(_ tree: Tree, file: String) throws {
    title = tree["title"]?.string ?? ""
    isWrong = tree["wrong"] != nil
    guard let content = tree["wrong"] ?? tree["right"], !title.isEmpty else {
      throw GenerationError(file, "an example needs a `title` and either `wrong` or `right`")
    }
    parts = RuleFile.parts(content)
    fixed = tree["fixed"].map(RuleFile.parts) ?? []
    also = (tree["also"]?.elements ?? []).compactMap(\.string)
    severity = tree["severity"]?.string
    options = (tree["options"]?.members ?? []).flatMap { name, value in
      value.scalarText.map { ["\(name)=\($0)"] }
        ?? value.members.map { "\(name).\($0.key)=\($0.value.scalarText ?? "")" }
    }
    guard !parts.isEmpty else { throw GenerationError(file, "the example \(title) has no text") }
  }
}

extension RuleFile {
  fileprivate static func parts(_ tree: Tree) -> [Part] {
    tree.members.flatMap { key, value in
      key == "files"
        ? value.members.map { Part(kind: $0.key, text: $0.value.string ?? "") }
        : [Part(kind: key, text: value.string ?? "")]
    }
  }
}
