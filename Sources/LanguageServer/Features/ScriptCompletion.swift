import Catalog
import JSONSyntax
import JobModel
import SchedulingParameters
import SourceText

/// What may be written at a place of a script.
struct ScriptCompletion {
  private let view: ScriptView
  private let parameterNames: [String]
  private let offset: UInt32
  private let cursor: JSONCursor?

  init(_ script: JobScript, _ document: DocumentView, at offset: UInt32) {
    view = ScriptView(script: script, scope: document.scope)
    parameterNames = document.context.parameterNames
    self.offset = offset
    cursor = JSONCursor(script.document, at: offset)
  }

  private var document: JSONDocument { view.script.document }

  var items: [CompletionItem] {
    guard let cursor else { return [] }
    if let items = parameters(in: cursor.word) { return items }
    switch cursor.place {
    case .key(let object, let key): return keys(of: object, besides: key)
    case .value(let object, let key): return values(of: key, in: object)
    case .element(let array): return elements(of: array)
    }
  }

  // MARK: Keys

  private func keys(of object: JSONNodeID, besides current: JSONNodeID?) -> [CompletionItem] {
    let present = document.members(of: object).filter { $0.key != current }.map { document.text(of: $0.key) }
    switch view.members(of: object) {
    case .fields(let shape), .settingPair(let shape, _):
      let fields = shape.fields.filter { field in
        field.standsFor == FieldEntry.none && !present.contains(field.name.description)
      }
      return (fields.filter(\.isRequired) + fields.filter { !$0.isRequired }).map { field in
        let words = FieldWords(name: field.name.description, field: field)
        return item(
          forKey: words.name, detail: words.kind + (field.isRequired ? ", required" : ""),
          Markup(paragraphs: Array(words.paragraphs.dropFirst())), current, value: ValueText.insertion(for: field))
      }
    case .settings(let owner):
      return owner.useful.filter { !present.contains($0.name.description) }.compactMap { setting in
        guard let facts = owner.facts(of: setting) else { return nil }
        let span = owner.span(of: facts)
        let words = SettingWords(setting: setting, owner: owner)
        return item(
          forKey: setting.name.description, detail: SettingWords.name(of: span.type),
          Markup(paragraphs: Array(words.paragraphs.dropFirst())), current, value: ValueText.insertion(for: span))
      }
    case nil: return []
    }
  }

  private func item(
    forKey name: String, detail: String, _ documentation: Markup, _ current: JSONNodeID?,
    value: (inout Insertion) -> Void
  ) -> CompletionItem {
    var text = Insertion("\"\(name)\"")
    let hasValue = current.map { isBeforeColon(document.range(of: $0).end) } ?? false
    if !hasValue {
      text.append(": ")
      value(&text)
      if isBeforeMember { text.append(",") }
    }
    return CompletionItem(
      label: name, kind: .property, detail: detail, documentation: documentation, text: text, range: word,
      filter: "\"\(name)\"", comma: missingComma)
  }

  /// What is typed already.
  private var word: ByteRange { cursor?.word ?? ByteRange(at: offset) }

  private func next(from offset: UInt32) -> UInt8? {
    document.bytes[Int(offset)...].first { !Self.isBlank($0) }
  }

  private func isBeforeColon(_ offset: UInt32) -> Bool {
    next(from: offset) == UInt8(ascii: ":")
  }

  private var isBeforeMember: Bool {
    next(from: word.end) == UInt8(ascii: "\"")
  }

  /// Where a comma is missing between the place and what stands before it.
  private var missingComma: UInt32? {
    guard let last = document.bytes[..<Int(word.start)].lastIndex(where: { !Self.isBlank($0) }) else { return nil }
    return "{[,:".utf8.contains(document.bytes[last]) ? nil : UInt32(last + 1)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    " \t\r\n".utf8.contains(byte)
  }

  // MARK: Values

  private func values(of key: JSONNodeID, in object: JSONNodeID) -> [CompletionItem] {
    let name = document.text(of: key)
    switch view.members(of: object) {
    case .settings(let owner): return settingValues(of: name, owner)
    case .settingPair(_, let owner):
      if name == "key" { return settingNames(owner) }
      return view.text("key", of: object).map { settingValues(of: $0, owner) } ?? []
    case .fields(let shape): return values(of: name, in: object, shape)
    case nil: return []
    }
  }

  private func values(of name: String, in object: JSONNodeID, _ shape: Shape) -> [CompletionItem] {
    let step = view.step(around: object)
    switch (shape, name) {
    case (.step, "stepType"):
      let category = view.text("category", of: object)?.lowercased()
      let types = StepTables.parameters.filter { category == nil || $0.isReader == (category == "reader") }
      return unique(types.map(\.type.description)).map { item(forText: $0, .enumMember, "step type") }
    case (_, "datasource") where step?.parameter?.node == object: return dataSources(for: step)
    case (.orderHopsEntry, "from"): return stepNames(reading: true)
    case (.orderHopsEntry, "to"): return stepNames(reading: false)
    default: return shape.field(named: name).map { values(of: $0) } ?? []
    }
  }

  private func values(of field: FieldEntry) -> [CompletionItem] {
    if field.valueCount > 0 {
      let isQuoted = field.types.contains(.string)
      return field.values.filter(\.isCanonical).map { value in
        let text = value.text.description
        return isQuoted || Int64(text) == nil
          ? item(forText: text, .enumMember, FieldWords(name: "", field: field).kind) : item(forWord: text)
      }
    }
    return field.types.contains(.boolean) ? ["true", "false"].map { item(forWord: $0) } : []
  }

  private func elements(of array: JSONNodeID) -> [CompletionItem] {
    guard let key = view.script.key(ofValue: array), let object = view.script.parent(of: key),
      let field = view.field(of: key, in: object)
    else { return [] }
    switch view.script.object(at: object)?.shape {
    case .kafkaReader where document.contentEquals(key, "column"),
      .realtimeKafkaReader where document.contentEquals(key, "column"):
      let present = document.elements(of: array).map { document.text(of: $0) }
      return ColumnAttribute.all.filter { !present.contains($0) }.map { item(forText: $0, .enumMember, "column") }
    default:
      return field.items == FieldEntry.noItems ? [] : values(of: SchemaTables.fields[Int(field.items)])
    }
  }

  private func dataSources(for step: Step?) -> [CompletionItem] {
    let sources = view.scope.projects.flatMap { project in project.dataSources.map { ($0, project) } }
    let fitting = sources.filter { step?.type == nil || $0.0.type == nil || $0.0.type == step?.type }
    return fitting.map { source, project in
      var item = item(forText: source.name, .reference, "\(source.type ?? "data source") in \(project.path)")
      item.documentation = Markup(paragraphs: DataSourceWords(source: source, project: project).paragraphs)
      return item
    }
  }

  private func stepNames(reading: Bool) -> [CompletionItem] {
    let steps = view.script.steps(reading: reading) + view.script.steps.filter { $0.isReader == nil }
    return unique(steps.compactMap(\.name)).map { item(forText: $0, .reference, "step") }
  }

  private func settingNames(_ owner: SettingOwner) -> [CompletionItem] {
    owner.useful.map { setting in
      let kind = owner.facts(of: setting).map { SettingWords.name(of: owner.span(of: $0).type) } ?? ""
      return item(forText: setting.name.description, .property, kind)
    }
  }

  private func settingValues(of name: String, _ owner: SettingOwner) -> [CompletionItem] {
    guard case .java(let setting) = ClientSettingName.find(name), let facts = owner.facts(of: setting) else {
      return []
    }
    let span = owner.span(of: facts)
    if span.type == .boolean { return ["true", "false"].map { item(forWord: $0) } }
    if !span.values.isEmpty { return span.values.map { item(forText: $0.description, .enumMember, "") } }
    let standard = span.standard.description
    guard !standard.isEmpty else { return [] }
    return [span.type.isNumber ? item(forWord: standard, "default") : item(forText: standard, .value, "default")]
  }

  // MARK: Items

  private func item(forText text: String, _ kind: CompletionItem.Kind, _ detail: String) -> CompletionItem {
    item(JSONText.literal(text), label: text, kind, detail)
  }

  /// For what has no quotes: numbers and booleans.
  private func item(forWord text: String, _ detail: String = "") -> CompletionItem {
    item(text, label: text, .value, detail)
  }

  private func item(
    _ literal: String, label: String, _ kind: CompletionItem.Kind, _ detail: String
  ) -> CompletionItem {
    var text = Insertion(literal)
    if isBeforeMember { text.append(",") }
    let isQuoted = document.bytes[word.indices].first == UInt8(ascii: "\"")
    let filter = isQuoted && !literal.hasPrefix("\"") ? "\"\(literal)\"" : literal
    return CompletionItem(
      label: label, kind: kind, detail: detail, text: text, range: word, filter: filter, comma: missingComma)
  }

  private func unique(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  // MARK: Scheduling parameters

  /// The names of parameters, where the place is behind `${` in a string; nil elsewhere.
  private func parameters(in word: ByteRange) -> [CompletionItem]? {
    guard word.start < offset else { return nil }
    let typed = document.bytes[Int(word.start)..<Int(offset)]
    guard let brace = typed.lastIndex(of: UInt8(ascii: "{")), brace > typed.startIndex,
      document.bytes[brace - 1] == UInt8(ascii: "$"), !typed[brace...].contains(UInt8(ascii: "}"))
    else { return nil }
    let start = UInt32(brace + 1)
    let isClosed = document.bytes[Int(offset)...].first == UInt8(ascii: "}")
    return parameterNames.map { name in
      CompletionItem(
        label: name, kind: .reference, detail: "scheduling parameter", text: Insertion(isClosed ? name : name + "}"),
        range: ByteRange(start, offset), filter: name)
    }
  }
}

/// What a Kafka reader's `column` may name of a record beside paths into its value.
enum ColumnAttribute {
  static let all = ["__key__", "__value__", "__partition__", "__headers__", "__offset__", "__timestamp__"]
}

extension SettingType {
  var isNumber: Bool {
    switch self {
    case .short, .int, .long, .double: true
    case .boolean, .string, .password, .list, .class: false
    }
  }
}

/// What a value looks like before it is filled in.
enum ValueText {
  static func insertion(for field: FieldEntry) -> (inout Insertion) -> Void {
    let standard = field.standard.description
    let accepted = field.values.filter(\.isCanonical).map(\.text.description)
    let values = accepted.filter { $0 == standard } + accepted.filter { $0 != standard }
    return { text in
      if !values.isEmpty {
        let isQuoted = field.types.contains(.string)
        text.appendChoice(of: values.map { isQuoted || Int64($0) == nil ? JSONText.literal($0) : $0 })
      } else if field.types.contains(.boolean) {
        text.appendChoice(of: standard == "true" ? ["true", "false"] : ["false", "true"])
      } else if !field.types.isDisjoint(with: [.integer, .number]) {
        text.appendStop(standard)
      } else if field.types.contains(.array), field.items != FieldEntry.noItems {
        bracketed(&text, "[", "]")
      } else if field.types.contains(.string) {
        text.append("\"")
        text.appendStop(standard)
        text.append("\"")
      } else if field.types.contains(.object) {
        bracketed(&text, "{", "}")
      } else {
        bracketed(&text, "[", "]")
      }
    }
  }

  static func insertion(for span: JavaSettingSpan) -> (inout Insertion) -> Void {
    { text in
      if span.type == .boolean {
        text.appendChoice(of: span.standard.description == "true" ? ["true", "false"] : ["false", "true"])
      } else if !span.values.isEmpty {
        text.appendChoice(of: span.values.map { JSONText.literal($0.description) })
      } else if span.type.isNumber {
        text.appendStop(span.standard.description)
      } else {
        text.append("\"")
        text.appendStop(span.standard.description)
        text.append("\"")
      }
    }
  }

  private static func bracketed(_ text: inout Insertion, _ opening: String, _ closing: String) {
    text.append(opening)
    text.appendStop()
    text.append(closing)
  }
}
