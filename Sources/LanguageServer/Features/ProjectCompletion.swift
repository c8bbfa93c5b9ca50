import Catalog
import SourceText

/// What may be written at a place of `weir.yaml`.
struct ProjectCompletion {
  private let outline: YAMLOutline
  private let word: ByteRange

  init(_ text: TextBuffer, at offset: UInt32) {
    outline = YAMLOutline(text.bytes, at: Int(offset))
    word = ByteRange(UInt32(clamping: outline.wordStart), max(UInt32(clamping: outline.wordStart), offset))
  }

  var items: [CompletionItem] {
    if let key = outline.key { return values(of: outline.path + [.key(key)]) }
    if outline.isElement {
      let values = values(of: outline.path)
      if !values.isEmpty { return values }
    }
    return keys
  }

  // MARK: Keys

  private var keys: [CompletionItem] {
    switch ProjectSchema.members(at: outline.path, outline.text(at:)) {
    case .fields(.severities): return rules { "\($0): " }
    case .fields(let shape):
      let fields = shape.fields.filter { !outline.siblings.contains($0.name.description) }
      return (fields.filter(\.isRequired) + fields.filter { !$0.isRequired }).map { field in
        let words = FieldWords(name: field.name.description, field: field)
        return item(
          words.name + (field.types.isDisjoint(with: [.object, .array]) || field.types.contains(.string) ? ": " : ":"),
          label: words.name, .property, words.kind + (field.isRequired ? ", required" : ""),
          Markup(paragraphs: Array(words.paragraphs.dropFirst())))
      }
    case .settings(let owner):
      return owner.useful.filter { !outline.siblings.contains($0.name.description) }.map { setting in
        let name = setting.name.description
        let kind = owner.facts(of: setting).map { SettingWords.name(of: owner.span(of: $0).type) } ?? ""
        return item(
          name + ": ", label: name, .property, kind,
          Markup(paragraphs: SettingWords(setting: setting, owner: owner).paragraphs))
      }
    case nil: return []
    }
  }

  // MARK: Values

  private func values(of path: [ProjectStep]) -> [CompletionItem] {
    if takesRules(path) { return rules { $0 } }
    if path.last == .key("type"), case .key("datasources")? = path.first, path.count == 3 { return sourceTypes }
    if case .settings(let owner) = ProjectSchema.members(at: path.dropLast(), outline.text(at:)),
      case .key(let name)? = path.last
    {
      return settingValues(of: name, owner)
    }
    guard var field = ProjectSchema.field(at: path, outline.text(at:)) else { return [] }
    if field.valueCount == 0, field.items != FieldEntry.noItems { field = SchemaTables.fields[Int(field.items)] }
    let values = field.values.filter(\.isCanonical).map(\.text.description)
    let accepted = values.isEmpty && field.types.contains(.boolean) ? ["true", "false"] : values
    return accepted.map { item($0, label: $0, .enumMember, "") }
  }

  private func takesRules(_ path: [ProjectStep]) -> Bool {
    path.contains { $0 == .key("select") || $0 == .key("ignore") }
      || path.first == .key("suppressions") && path.last == .key("code")
  }

  private func rules(_ text: (String) -> String) -> [CompletionItem] {
    Rule.allCases.filter { !outline.siblings.contains($0.code) }.map { rule in
      item(
        text(rule.code), label: rule.code, .enumMember, rule.name, Markup(rule.entry.summary.description))
    }
  }

  private var sourceTypes: [CompletionItem] {
    StepTables.parameters.reduce(into: [String]()) { types, entry in
      if !types.contains(entry.type.description) { types.append(entry.type.description) }
    }.map { item($0, label: $0, .enumMember, "") }
  }

  private func settingValues(of name: String, _ owner: SettingOwner) -> [CompletionItem] {
    guard case .java(let setting) = ClientSettingName.find(name), let facts = owner.facts(of: setting) else {
      return []
    }
    let span = owner.span(of: facts)
    let standard = span.standard.description
    let values =
      span.type == .boolean
      ? ["true", "false"] : span.values.isEmpty ? [standard].filter { !$0.isEmpty } : span.values.map(\.description)
    return values.map { item($0, label: $0, .enumMember, $0 == standard ? "default" : "") }
  }

  private func item(
    _ text: String, label: String, _ kind: CompletionItem.Kind, _ detail: String, _ words: Markup = Markup("")
  ) -> CompletionItem {
    CompletionItem(
      label: label, kind: kind, detail: detail, documentation: words, text: Insertion(text), range: word, filter: label)
  }
}
