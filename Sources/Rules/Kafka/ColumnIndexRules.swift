import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// WRITE001 to WRITE003: which of the reader's columns a writer takes.
extension ScriptCheck {
  mutating func checkIndexes<Key: KafkaWritingKey>(of writer: BoundObject, _: Key.Type) {
    if let one = script.key(Key.keyIndex, of: writer), let several = script.key(Key.keyIndexes, of: writer) {
      let isFirst = one < several
      report(
        Wording.WRITE.keyIndexTwice(
          second: isFirst ? "keyIndexes" : "keyIndex", first: isFirst ? "keyIndex" : "keyIndexes"),
        at: isFirst ? several : one, related: [isFirst ? one : several])
    }
    if let value = script.value(Key.keyIndex, of: writer) { checkIndex(value, key: "keyIndex") }
    if let value = script.value(Key.valueIndex, of: writer) { checkIndex(value, key: "valueIndex") }
    if let value = script.value(Key.keyIndexes, of: writer) { checkIndexList(value) }
  }

  mutating func checkTimestampIndex(of writer: BoundObject) {
    if let value = script.value(KafkaWriterKey.timestampIndex, of: writer) { checkIndex(value, key: "timestampIndex") }
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
      report(Wording.WRITE.indexValue(key: key, found: found(value)), at: value)
      return nil
    }
    if let columns = readerColumns, index >= Int64(columns.count), columns.count > 0 {
      let list = columns.elements.prefix(12).enumerated()
        .map { "\($0.offset) `\(name(of: $0.element.node, index: $0.offset))`" }.joined(separator: ", ")
      report(
        Wording.WRITE.indexRange(
          key: key, index: String(index), count: String(columns.count), last: String(columns.count - 1),
          columns: columns.count > 12 ? list + ", …" : list),
        at: value, related: [columns.node])
    }
    return index
  }
}

/// The columns of a job's reader, which a writer takes by their places.
struct ReaderColumns {
  /// The array.
  let node: JSONNodeID
  /// The columns; those of stream and text file readers with what is bound to them.
  let elements: [(node: JSONNodeID, object: BoundObject?)]
  let reader: BoundObject

  var count: Int { elements.count }
}

extension ScriptCheck {
  /// Nil where they cannot be known.
  func findReaderColumns() -> ReaderColumns? {
    var reader: BoundObject?
    for step in script.steps where step.isReader == true {
      // Of several readers nobody knows which is meant.
      guard reader == nil, let parameter = step.parameter else { return nil }
      reader = parameter
    }
    guard let reader, let key = script.key(named: "column", of: reader) else { return nil }
    let node = JSONNodeID(key.index + 1)
    guard document.kind(of: node) == .array, !isDamaged(node) else { return nil }
    for column in document.elements(of: node) {
      switch document.kind(of: column) {
      case .string:
        // `*` stands for columns that only the source knows.
        if document.isOpen(column) || document.contentEquals(column, "*") { return nil }
      case .object, .number: break
      default: return nil
      }
    }
    let shape: Shape = reader.shape == .txtfileReader ? .txtfileReaderColumnEntry : .streamReaderColumnEntry
    return ReaderColumns(node: node, elements: boundElements(of: node, shape), reader: reader)
  }

  /// What to call a column.
  func name(of column: JSONNodeID, index: Int) -> String {
    guard document.kind(of: column) == .object else { return shown(column) }
    for name: StaticString in ["name", "value", "type"] {
      if let member = document.member(name, of: column), document.kind(of: member.value) != .object {
        return shown(member.value)
      }
    }
    return "column \(index)"
  }

  /// The elements of an array, each with the object that is bound to it; nil where an element is none.
  func boundElements(of array: JSONNodeID, _ shape: Shape) -> [(node: JSONNodeID, object: BoundObject?)] {
    var elements: [(node: JSONNodeID, object: BoundObject?)] = []
    elements.reserveCapacity(16)
    var place = 0
    for element in document.elements(of: array) {
      if document.kind(of: element) == .object {
        // Both come in the order of the file.
        while place < script.objects.count, script.objects[place].shape != shape || script.objects[place].node < element
        {
          place += 1
        }
      }
      let isBound = place < script.objects.count && script.objects[place].node == element
      elements.append((element, isBound ? script.objects[place] : nil))
    }
    return elements
  }
}
