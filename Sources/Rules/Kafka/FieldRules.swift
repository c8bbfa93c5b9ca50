import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// WRITE007 to WRITE011: the fields of the JSON object that a writer makes of its columns.
extension ScriptCheck {
  mutating func checkFields<Key: KafkaWritingKey, FieldKey: KafkaFieldKey>(
    of writer: BoundObject, _: Key.Type, _: FieldKey.Type
  ) {
    let makesObject =
      script.key(Key.valueIndex, of: writer) == nil && writeMode(of: writer, Key.self) == .json
    // A real-time writer names fields as the source's columns.
    if makesObject, Key.shape == .kafkaWriter { checkFieldsGiven(in: writer, Key.self) }
    guard let column = script.value(Key.column, of: writer), document.kind(of: column) == .array else { return }
    let fields = boundElements(of: column, FieldKey.shape)
    checkFieldNames(fields, FieldKey.self)
    if makesObject { checkFieldCount(fields, in: column, of: writer, Key.self) }
  }

  private mutating func checkFieldsGiven<Key: KafkaWritingKey>(in writer: BoundObject, _: Key.Type) {
    // Without a mode the wizard's default holds.
    let given = script.key(Key.writeMode, of: writer)
    guard let mode = given ?? script.wizardMode else { return }
    guard script.key(Key.column, of: writer) != nil else {
      return reportAbsent(
        given == nil ? Wording.WRITE.jsonColumnsMissingWizard() : Wording.WRITE.jsonColumnsMissing(), from: writer,
        related: [mode])
    }
    guard let columns = script.value(Key.column, of: writer), document.kind(of: columns) == .array,
      document.elements(of: columns).first(where: { _ in true }) == nil, !isDamaged(columns)
    else { return }
    report(
      given == nil ? Wording.WRITE.jsonColumnsMissingWizardEmpty() : Wording.WRITE.jsonColumnsMissingEmpty(),
      at: columns, related: [mode])
  }

  // MARK: Names and types

  private mutating func checkFieldNames<FieldKey: KafkaFieldKey>(
    _ fields: [(node: JSONNodeID, object: BoundObject?)], _: FieldKey.Type
  ) {
    var names = FirstPlaces()
    for (index, element) in fields.enumerated() {
      guard let field = element.object else { continue }
      if let type = script.value(FieldKey.type, of: field) { checkFieldType(type) }
      guard script.key(FieldKey.name, of: field) != nil else {
        reportAbsent(Wording.WRITE.jsonNameMissing(index: String(index)), from: field)
        continue
      }
      guard let value = script.value(FieldKey.name, of: field), isPlainText(value) else { continue }
      if document.withContent(of: value, { $0.isEmpty }) {
        report(Wording.WRITE.jsonNameEmpty(index: String(index)), at: value)
      } else if let earlier = names.first(likeThe: value, in: document) {
        report(
          Wording.WRITE.jsonNameTwice(name: shown(value)), at: value, related: [earlier],
          subject: document.text(of: value))
      }
    }
  }

  private mutating func checkFieldType(_ value: JSONNodeID) {
    if document.isOpen(value) { return }
    guard document.kind(of: value) == .string else {
      return report(
        Wording.JOB.wrongType(key: "type", expected: "a string", found: document.kind(of: value).words), at: value)
    }
    for type in FieldType.allCases where document.contentEquals(value, type.name) { return }
    if let type = FieldType.allCases.first(where: { document.contentEqualsIgnoringCase(value, $0.name) }) {
      return reportSpelling(of: value, canonical: type.name.description)
    }
    let names = FieldType.allCases.map(\.name.description)
    let text = document.text(of: value)
    if let nearest = NearMiss.nearest(to: text, among: names) ?? nearest(to: "JSON_" + text, among: names) {
      return report(
        Wording.WRITE.jsonTypeNear(type: shown(value), nearest: nearest), at: value,
        fixes: replacement(of: value, by: nearest))
    }
    report(Wording.WRITE.jsonType(type: shown(value)), at: value)
  }

  /// The same name in any case, or one near it.
  private func nearest(to text: String, among names: [String]) -> String? {
    names.first { $0 == text.uppercased() } ?? NearMiss.nearest(to: text, among: names)
  }

  // MARK: Fields and columns

  private mutating func checkFieldCount<Key: KafkaWritingKey>(
    _ fields: [(node: JSONNodeID, object: BoundObject?)], in column: JSONNodeID, of writer: BoundObject, _: Key.Type
  ) {
    guard let columns = readerColumns, columns.count > 0, !fields.isEmpty, !isDamaged(column) else { return }
    if fields.count < columns.count {
      let used = usedColumns(of: writer, Key.self)
      let cut = columns.elements.enumerated().dropFirst(fields.count).filter { index, column in
        !used.indices.contains(Int64(index)) && !used.names.contains(document.text(of: column.node))
      }
      guard !cut.isEmpty else { return }
      report(
        Wording.WRITE.columnsCut(
          fields: String(fields.count), count: String(columns.count),
          cut: Self.list(cut.prefix(7).map { name(of: $0.element.node, index: $0.offset) })),
        at: column, related: [columns.node])
    } else if fields.count > columns.count {
      let names = fields.indices.dropFirst(columns.count).prefix(7).map { fieldName($0, fields[$0].node) }
      let padded = Self.list(names)
      let wording =
        if let format = script.value(Key.nullValueFormat, of: writer), isPlainText(format) {
          Wording.WRITE.columnsPaddedFormat(
            fields: String(fields.count), count: String(columns.count), format: shown(format), padded: padded)
        } else {
          Wording.WRITE.columnsPadded(fields: String(fields.count), count: String(columns.count), padded: padded)
        }
      report(wording, at: column, related: [columns.node])
    }
  }

  /// Columns that make the key or the timestamp, and so are there without a field.
  private func usedColumns<Key: KafkaWritingKey>(
    of writer: BoundObject, _: Key.Type
  ) -> (indices: Set<Int64>, names: Set<String>) {
    let values = [script.value(Key.keyIndex, of: writer), script.value(KafkaWriterKey.timestampIndex, of: writer)]
    var indices = Set(values.compactMap { $0.flatMap { document.lenientInteger(at: $0) } })
    if let list = script.value(Key.keyIndexes, of: writer) {
      indices.formUnion(document.elements(of: list).compactMap { document.lenientInteger(at: $0) })
    }
    guard let list = script.value(Key.keyColumns, of: writer) else { return (indices, []) }
    return (indices, Set(document.elements(of: list).map { document.text(of: $0) }))
  }

  private func fieldName(_ index: Int, _ field: JSONNodeID) -> String {
    guard let name = document.member("name", of: field)?.value, document.kind(of: name) == .string else {
      return "field \(index)"
    }
    return shown(name)
  }

  /// Names for a message; of many the first.
  private static func list(_ names: [String]) -> String {
    names.prefix(6).map { "`\($0)`" }.joined(separator: ", ") + (names.count > 6 ? ", …" : "")
  }
}

/// Where texts stood first.
private struct FirstPlaces {
  /// As many are found sooner one by one.
  private static let fewCount = 32

  private var few: [(hash: UInt64, place: JSONNodeID)] = []
  private var many: [String: JSONNodeID] = [:]

  /// The place of the first string that says the same; nil for the first itself, which is kept.
  mutating func first(likeThe value: JSONNodeID, in document: ScriptText) -> JSONNodeID? {
    let hash = document.withContent(of: value, KeyHash.hash)
    for earlier in few where earlier.hash == hash && document.haveSameContent(earlier.place, value) {
      return earlier.place
    }
    if few.count < Self.fewCount {
      few.append((hash, value))
      return nil
    }
    let text = document.text(of: value)
    if let earlier = many[text] { return earlier }
    many[text] = value
    return nil
  }
}

/// What a column becomes in a JSON object.
enum FieldType: CaseIterable {
  static let allCases: [FieldType] = [.string, .number, .boolean, .array, .map, .base64, .hexadecimal]

  case string
  case number
  case boolean
  case array
  case map
  case base64
  case hexadecimal

  var name: StaticString {
    switch self {
    case .string: "JSON_STRING"
    case .number: "JSON_NUMBER"
    case .boolean: "JSON_BOOL"
    case .array: "JSON_ARRAY"
    case .map: "JSON_MAP"
    case .base64: "JSON_BASE64"
    case .hexadecimal: "JSON_HEX"
    }
  }
}
