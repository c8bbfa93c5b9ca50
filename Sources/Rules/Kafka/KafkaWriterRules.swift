import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// WRITE001 to WRITE004, WRITE007, WRITE012 and WRITE014: the Kafka writer of a batch script.
extension ScriptCheck {
  mutating func checkKafkaWriter(_ step: Step, _ writer: BoundObject) {
    checkTopic(writer, datasource: KafkaWriterKey.datasource, server: .server, topic: .topic)
    if let partition = script.value(KafkaWriterKey.partition, of: writer) { checkPartition(partition) }
    checkTypes(of: writer)
    checkIndexes(of: writer)
    checkJSONColumns(of: writer)
    checkWithoutEffect(in: writer)
    checkAcknowledgements(of: writer)
  }

  private mutating func checkTypes(of writer: BoundObject) {
    for (key, part) in [(KafkaWriterKey.keyType, "key"), (.valueType, "value")] where script.key(key, of: writer) == nil
    {
      reportAbsent(Wording.WRITE.typeMissing(key: key.name, part: part), from: writer, subject: key.name)
    }
  }

  // MARK: Indexes

  private mutating func checkIndexes(of writer: BoundObject) {
    if let one = script.key(KafkaWriterKey.keyIndex, of: writer),
      let several = script.key(KafkaWriterKey.keyIndexes, of: writer)
    {
      let isFirst = one < several
      report(
        Wording.WRITE.keyIndexTwice(
          second: isFirst ? "keyIndexes" : "keyIndex", first: isFirst ? "keyIndex" : "keyIndexes"),
        at: isFirst ? several : one, related: [isFirst ? one : several])
    }
    for key in [KafkaWriterKey.keyIndex, .valueIndex] {
      if let value = script.value(key, of: writer) { checkIndex(value, key: key.name) }
    }
    if let value = script.value(KafkaWriterKey.keyIndexes, of: writer) { checkIndexList(value) }
    if let value = script.value(KafkaWriterKey.timestampIndex, of: writer) {
      checkIndex(value, key: KafkaWriterKey.timestampIndex.name)
    }
  }

  private mutating func checkIndexList(_ value: JSONNodeID) {
    if document.isOpen(value) || document.kind(of: value) == .null { return }
    guard document.kind(of: value) == .array else {
      return report(Wording.WRITE.indexValueArray(found: document.kind(of: value).words), at: value)
    }
    var first: [Int64: JSONNodeID] = [:]
    var isEmpty = true
    for element in document.elements(of: value) {
      isEmpty = false
      guard let index = checkIndex(element, key: "keyIndexes") else { continue }
      if let earlier = first[index] {
        report(Wording.WRITE.indexValueTwice(index: String(index)), at: element, related: [earlier])
      } else {
        first[index] = element
      }
    }
    if isEmpty, !isDamaged(value) { report(Wording.WRITE.indexValueEmpty(), at: value) }
  }

  /// Checks that a value is the index of a column of the reader, and returns it.
  @discardableResult
  private mutating func checkIndex(_ value: JSONNodeID, key: String) -> Int64? {
    if document.isOpen(value) || document.kind(of: value) == .null { return nil }
    guard let index = document.lenientInteger(at: value), index >= 0 else {
      let isShort = document.kind(of: value) == .string || document.kind(of: value) == .number
      report(
        Wording.WRITE.indexValue(key: key, found: isShort ? "`\(shown(value))`" : document.kind(of: value).words),
        at: value)
      return nil
    }
    if let columns = readerColumns(), index >= Int64(columns.names.count), !columns.names.isEmpty {
      let list = columns.names.prefix(12).enumerated().map { "\($0.offset) `\($0.element)`" }.joined(separator: ", ")
      report(
        Wording.WRITE.indexRange(
          key: key, index: String(index), count: String(columns.names.count), last: String(columns.names.count - 1),
          columns: columns.names.count > 12 ? list + ", …" : list),
        at: value, related: [columns.node])
    }
    return index
  }

  /// The columns of the job's reader by name, and where they stand; nil where they cannot be known.
  func readerColumns() -> (names: [String], node: JSONNodeID)? {
    let readers = script.steps(reading: true)
    guard readers.count == 1, let parameter = readers[0].parameter,
      let slot = parameter.shape.fields.firstIndex(where: { $0.name.description == "column" })
    else {
      return nil
    }
    let key = script.key(inSlot: slot - Int(parameter.shape.entry.firstField), of: parameter)
    guard let key else { return nil }
    let value = JSONNodeID(key.index + 1)
    guard document.kind(of: value) == .array, !isDamaged(value) else { return nil }
    var names: [String] = []
    for column in document.elements(of: value) {
      switch document.kind(of: column) {
      case .string:
        let name = document.text(of: column)
        // `*` stands for columns that only the source knows.
        if name == "*" || document.isOpen(column) { return nil }
        names.append(name)
      case .object: names.append(columnName(column) ?? "column \(names.count)")
      case .number: names.append(document.text(of: column))
      default: return nil
      }
    }
    return (names, value)
  }

  private func columnName(_ column: JSONNodeID) -> String? {
    for name: StaticString in ["name", "value", "type"] {
      if let member = document.member(name, of: column), document.kind(of: member.value) != .object {
        return shown(member.value)
      }
    }
    return nil
  }

  // MARK: The value

  private func isJSONMode(_ writer: BoundObject) -> Bool {
    script.text(KafkaWriterKey.writeMode, of: writer)?.lowercased() == "json"
  }

  private mutating func checkJSONColumns(of writer: BoundObject) {
    guard isJSONMode(writer), script.key(KafkaWriterKey.valueIndex, of: writer) == nil,
      let mode = script.key(KafkaWriterKey.writeMode, of: writer)
    else { return }
    guard script.key(KafkaWriterKey.column, of: writer) != nil else {
      return reportAbsent(Wording.WRITE.jsonColumnsMissing(), from: writer, related: [mode])
    }
    guard let columns = script.value(KafkaWriterKey.column, of: writer), document.kind(of: columns) == .array,
      document.elements(of: columns).first(where: { _ in true }) == nil, !isDamaged(columns)
    else { return }
    report(Wording.WRITE.jsonColumnsMissingEmpty(), at: columns, related: [mode])
  }

  private mutating func checkWithoutEffect(in writer: BoundObject) {
    if let valueIndex = script.key(KafkaWriterKey.valueIndex, of: writer) {
      for key in [KafkaWriterKey.writeMode, .column, .fieldDelimiter] {
        guard let node = script.key(key, of: writer) else { continue }
        report(
          Wording.WRITE.valueIndexWins(key: key.name), at: node, related: [valueIndex],
          fixes: removalFix(of: node, key.name),
          subject: key.name)
      }
      // What it replaces, one null value, is a deletion without it: no repair is safe.
      if let format = script.key(KafkaWriterKey.nullValueFormat, of: writer) {
        report(Wording.WRITE.valueIndexWinsNullFormat(), at: format, related: [valueIndex])
      }
      return
    }
    let mode = script.key(KafkaWriterKey.writeMode, of: writer)
    if isJSONMode(writer) {
      guard let mode, let delimiter = script.key(KafkaWriterKey.fieldDelimiter, of: writer) else { return }
      report(
        Wording.WRITE.valueIndexWinsMode(key: "fieldDelimiter", mode: "JSON"), at: delimiter, related: [mode],
        fixes: removalFix(of: delimiter, "fieldDelimiter"))
    } else if let column = script.key(KafkaWriterKey.column, of: writer) {
      guard let mode else { return report(Wording.WRITE.valueIndexWinsTextDefault(), at: column) }
      guard let text = script.text(KafkaWriterKey.writeMode, of: writer), text.lowercased() == "text" else { return }
      report(Wording.WRITE.valueIndexWinsMode(key: "column", mode: text), at: column, related: [mode])
    }
  }

  private func removalFix(of key: JSONNodeID, _ name: String) -> [Fix] {
    removal(of: key).map { [Fix("Remove `\(name)`", safety: .safe, edits: [$0])] } ?? []
  }

  private mutating func checkAcknowledgements(of writer: BoundObject) {
    guard let value = script.value(KafkaWriterKey.acks, of: writer), !document.isOpen(value) else { return }
    guard document.kind(of: value) == .string || document.kind(of: value) == .number else {
      let found = document.kind(of: value).words
      return report(Wording.JOB.wrongType(key: "acks", expected: "`0`, `1` or `all`", found: found), at: value)
    }
    let text = document.text(of: value)
    if ["0", "1", "-1", "all"].contains(text) { return }
    if text.lowercased() == "all" { return reportSpelling(of: value, canonical: "all") }
    report(Wording.WRITE.acksValue(value: shown(value)), at: value)
  }
}
