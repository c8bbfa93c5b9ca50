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
    guard let fields = script.value(Key.column, of: writer), document.kind(of: fields) == .array else { return }
    checkFieldNames(fields, FieldKey.self)
    if makesObject { checkFieldCount(fields, of: writer, Key.self) }
  }

  private mutating func checkFieldsGiven<Key: KafkaWritingKey>(in writer: BoundObject, _: Key.Type) {
    guard let mode = script.key(Key.writeMode, of: writer) else { return }
    guard script.key(Key.column, of: writer) != nil else {
      return reportAbsent(Wording.WRITE.jsonColumnsMissing(), from: writer, related: [mode])
    }
    guard let columns = script.value(Key.column, of: writer), document.kind(of: columns) == .array,
      document.elements(of: columns).first(where: { _ in true }) == nil, !isDamaged(columns)
    else { return }
    report(Wording.WRITE.jsonColumnsMissingEmpty(), at: columns, related: [mode])
  }

  // MARK: Names and types

  private mutating func checkFieldNames<FieldKey: KafkaFieldKey>(_ fields: JSONNodeID, _: FieldKey.Type) {
    var first: [String: JSONNodeID] = [:]
    for (index, element) in document.elements(of: fields).enumerated() {
      guard let field = script.object(at: element) else { continue }
      if let type = script.value(FieldKey.type, of: field) { checkFieldType(type) }
      guard script.key(FieldKey.name, of: field) != nil else {
        reportAbsent(Wording.WRITE.jsonNameMissing(index: String(index)), from: field)
        continue
      }
      guard let value = script.value(FieldKey.name, of: field), isPlainText(value) else { continue }
      let name = document.text(of: value)
      if name.isEmpty {
        report(Wording.WRITE.jsonNameEmpty(index: String(index)), at: value)
      } else if let earlier = first.updateValue(value, forKey: name) {
        first[name] = earlier
        report(Wording.WRITE.jsonNameTwice(name: shown(value)), at: value, related: [earlier], subject: name)
      }
    }
  }

  private mutating func checkFieldType(_ value: JSONNodeID) {
    if document.isOpen(value) { return }
    guard document.kind(of: value) == .string else {
      return report(
        Wording.JOB.wrongType(key: "type", expected: "a string", found: document.kind(of: value).words), at: value)
    }
    if FieldType.allCases.contains(where: { document.contentEquals(value, $0.name) }) { return }
    if let type = FieldType.allCases.first(where: { document.contentEqualsIgnoringCase(value, $0.name) }) {
      return reportSpelling(of: value, canonical: type.name.description)
    }
    let names = FieldType.allCases.map(\.name.description)
    let text = document.text(of: value)
    if let nearest = NearMiss.nearest(to: text, among: names) ?? nearest(to: "JSON_" + text, among: names) {
      return report(Wording.WRITE.jsonTypeNear(type: shown(value), nearest: nearest), at: value)
    }
    report(Wording.WRITE.jsonType(type: shown(value)), at: value)
  }

  /// The same name in any case, or one near it.
  private func nearest(to text: String, among names: [String]) -> String? {
    names.first { $0 == text.uppercased() } ?? NearMiss.nearest(to: text, among: names)
  }

  // MARK: Fields and columns

  private mutating func checkFieldCount<Key: KafkaWritingKey>(_ fields: JSONNodeID, of writer: BoundObject, _: Key.Type)
  {
    guard let columns = readerColumns, columns.count > 0, !isDamaged(fields) else { return }
    let count = document.elements(of: fields).reduce(0) { count, _ in count + 1 }
    guard count > 0 else { return }
    if count < columns.count {
      let names = names(of: columns)
      let cut = (count..<columns.count).filter { !isUsed($0, named: names[$0], by: writer, Key.self) }
      guard !cut.isEmpty else { return }
      report(
        Wording.WRITE.columnsCut(
          fields: String(count), count: String(columns.count), cut: Self.list(cut.map { names[$0] })),
        at: fields, related: [columns.node])
    } else if count > columns.count {
      let padded = Self.list(document.elements(of: fields).enumerated().dropFirst(columns.count).map(fieldName))
      let wording =
        if let format = script.value(Key.nullValueFormat, of: writer), isPlainText(format) {
          Wording.WRITE.columnsPaddedFormat(
            fields: String(count), count: String(columns.count), format: shown(format), padded: padded)
        } else {
          Wording.WRITE.columnsPadded(fields: String(count), count: String(columns.count), padded: padded)
        }
      report(wording, at: fields, related: [columns.node])
    }
  }

  /// Whether a column makes the key or the timestamp, and so is there without a field.
  private func isUsed<Key: KafkaWritingKey>(_ index: Int, named name: String, by writer: BoundObject, _: Key.Type)
    -> Bool
  {
    func isIndex(_ value: JSONNodeID) -> Bool { document.lenientInteger(at: value) == Int64(index) }
    if let value = script.value(Key.keyIndex, of: writer), isIndex(value) { return true }
    if let list = script.value(Key.keyIndexes, of: writer), document.elements(of: list).contains(where: isIndex) {
      return true
    }
    if let value = script.value(KafkaWriterKey.timestampIndex, of: writer), isIndex(value) { return true }
    guard let list = script.value(Key.keyColumns, of: writer) else { return false }
    return document.elements(of: list).contains { document.text(of: $0) == name }
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

/// What a column becomes in a JSON object.
enum FieldType: CaseIterable {
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
