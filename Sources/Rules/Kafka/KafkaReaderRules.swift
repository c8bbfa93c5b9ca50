import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// READ004 to READ007, READ021, READ028 and READ029: the Kafka reader beside its window.
extension ScriptCheck {
  mutating func checkKafkaReader(_ reader: BoundObject) {
    checkTopic(of: reader, KafkaReaderKey.self)
    if let columns = script.value(KafkaReaderKey.column, of: reader) { checkColumns(columns) }
    checkGroup(of: reader, KafkaReaderKey.self)
    if let partition = script.value(KafkaReaderKey.partition, of: reader) { checkPartition(partition) }
    checkParallelReaders(of: reader)
    checkWindow(of: reader)
    checkReadEnd(of: reader)
    checkSerialization(of: reader, KafkaReaderKey.self)
    checkStopFlags(of: reader)
    checkWaitTime(of: reader)
  }

  /// The rules that a real-time reader shares with a batch one.
  mutating func checkRealtimeKafkaReader(_ reader: BoundObject) {
    checkTopic(of: reader, RealtimeKafkaReaderKey.self)
    if let columns = script.value(RealtimeKafkaReaderKey.column, of: reader) { checkColumns(columns) }
    checkGroup(of: reader, RealtimeKafkaReaderKey.self)
    checkSerialization(of: reader, RealtimeKafkaReaderKey.self)
  }

  private mutating func checkColumns(_ columns: JSONNodeID) {
    guard document.kind(of: columns) == .array else { return }
    var isEmpty = true
    for column in document.elements(of: columns) {
      isEmpty = false
      if isPlainText(column) { checkColumn(column) }
    }
    if isEmpty, !isDamaged(columns) { report(Wording.READ.columnEmpty(), at: columns) }
  }

  private static let attributes = [
    "__key__", "__value__", "__partition__", "__headers__", "__offset__", "__timestamp__",
  ]

  private static func isAttribute(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.equals("__key__") || text.equals("__value__") || text.equals("__partition__") || text.equals("__headers__")
      || text.equals("__offset__") || text.equals("__timestamp__")
  }

  private mutating func checkColumn(_ column: JSONNodeID) {
    if isPlainColumn(column) { return }
    let text = document.text(of: column)
    if text.hasPrefix("__"), text.hasSuffix("__"), text.utf8.count > 4 {
      if Self.attributes.contains(text) { return }
      if let nearest = NearMiss.nearest(to: text, among: Self.attributes) {
        return report(
          Wording.READ.unknownAttributeNear(column: shown(column), nearest: nearest), at: column,
          fixes: replacement(of: column, by: nearest))
      }
      return report(Wording.READ.unknownAttribute(column: shown(column)), at: column)
    }
    if let fault = ColumnPath.fault(in: text, shown: shown(column)) { report(fault, at: column) }
  }

  /// Whether a column is right at first sight, as nearly all are; no text is made of it.
  private func isPlainColumn(_ column: JSONNodeID) -> Bool {
    if document[column].flags.contains(.hasEscapes) || document.hasExpression(column) { return false }
    let range = script.document.contentRange(of: column).indices
    return script.document.bytes.withUnsafeBufferPointer {
      let text = UnsafeBufferPointer(rebasing: $0[range])
      if text.first == UInt8(ascii: "'") { return text.count > 1 && text.last == UInt8(ascii: "'") }
      if text.first == UInt8(ascii: "_") { return Self.isAttribute(text) }
      return ColumnPath.isPlain(text)
    }
  }

  private mutating func checkGroup<Key: KafkaReadingKey>(of reader: BoundObject, _: Key.Type) {
    guard let groupKey = script.key(Key.groupId, of: reader),
      let config = script.object(Key.kafkaConfig, of: reader),
      let otherKey = script.key(ConsumerConfigKey.groupId, of: config),
      let group = script.value(Key.groupId, of: reader),
      let other = script.value(ConsumerConfigKey.groupId, of: config)
    else { return }
    if document.haveSameContent(group, other) {
      report(Wording.READ.groupTwiceEqual(group: shown(group)), at: otherKey, related: [groupKey])
    } else {
      report(
        Wording.READ.groupTwiceDiffer(ignored: shown(other), group: shown(group)), at: otherKey, related: [groupKey])
    }
  }

  mutating func checkPartition(_ value: JSONNodeID) {
    if document.kind(of: value) == .null || document.isOpen(value) { return }
    if let number = document.lenientInteger(at: value), number >= 0, number <= Int64(Int32.max) { return }
    report(Wording.READ.partitionNumber(value: shown(value)), at: value)
  }

  private mutating func checkParallelReaders(of reader: BoundObject) {
    guard let key = script.key(KafkaReaderKey.partition, of: reader),
      let partition = script.integer(KafkaReaderKey.partition, of: reader), partition >= 0,
      let setting = script.object(ScriptKey.setting, of: script.root),
      let speed = script.object(ScriptSettingKey.speed, of: setting),
      let value = script.value(ScriptSettingSpeedKey.concurrent, of: speed),
      let count = document.lenientInteger(at: value), (2...32).contains(count)
    else { return }
    report(Wording.READ.singlePartitionParallel(count: String(count)), at: value, related: [key])
  }

  private mutating func checkStopFlags(of reader: BoundObject) {
    guard script.boolean(KafkaReaderKey.stopWhenPollEmpty, of: reader) == false,
      script.boolean(KafkaReaderKey.stopWhenReachEndOffset, of: reader) == true,
      let loser = script.key(KafkaReaderKey.stopWhenReachEndOffset, of: reader),
      let winner = script.key(KafkaReaderKey.stopWhenPollEmpty, of: reader)
    else { return }
    report(Wording.READ.stopFlagIgnored(), at: loser, related: [winner])
  }

  private mutating func checkWaitTime(of reader: BoundObject) {
    guard let key = script.key(KafkaReaderKey.waitTime, of: reader) else { return }
    if let right = script.key(KafkaReaderKey.waitTIme, of: reader), right != key {
      let fixes = removal(of: key).map { [Fix("Remove `waitTime`", safety: .safe, edits: [$0])] }
      return report(Wording.READ.waitTimeNameBoth(), at: key, related: [right], fixes: fixes ?? [])
    }
    // Of two values it would keep one, and which of them is meant is the author's to say.
    let isTwice = document.members(of: reader.node).count { document.contentEquals($0.key, "waitTime") } > 1
    let edit = edit(document.range(of: key), "\"waitTIme\"")
    report(
      Wording.READ.waitTimeName(), at: key,
      fixes: isTwice ? [] : [Fix("Write `waitTIme`", safety: .safe, edits: [edit])])
  }
}

/// What is wrong with a column that is no attribute: a constant, or a path into a JSON value.
enum ColumnPath {
  /// Letters and digits, with dots, hyphens and underscores between them, and indices behind them.
  static func isPlain(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAfterName = false
    var index = 0
    while index < path.count {
      let byte = path[index]
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 {
        isAfterName = true
      } else if byte == UInt8(ascii: "[") {
        let digits = index + 1
        index = digits
        while index < path.count, index - digits < 9, path[index] &- UInt8(ascii: "0") < 10 { index += 1 }
        guard isAfterName, index > digits, index + 1 <= path.count, path[index] == UInt8(ascii: "]"),
          index + 1 == path.count || path[index + 1] == UInt8(ascii: ".") || path[index + 1] == UInt8(ascii: "[")
        else { return false }
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        guard isAfterName else { return false }
        isAfterName = false
      } else {
        return false
      }
      index += 1
    }
    return isAfterName
  }

  static func fault(in text: String, shown: String) -> Wording? {
    if text.allSatisfy({ $0 == " " }) { return Wording.READ.columnPathBlank() }
    if text.hasPrefix("'") {
      return text.utf8.count > 1 && text.hasSuffix("'") ? nil : Wording.READ.constantQuotes(column: shown)
    }
    var path = PathReader(rest: text.utf8[...], shown: shown)
    return path.fault()
  }

  private struct PathReader {
    var rest: Substring.UTF8View
    let shown: String

    mutating func fault() -> Wording? {
      // A path may begin with an index, and so may any step; a name may not be empty.
      var expectsName = rest.first != UInt8(ascii: "[")
      while !rest.isEmpty {
        if expectsName {
          let name = rest.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
          if name.isEmpty {
            return rest.first == UInt8(ascii: "]")
              ? Wording.READ.columnPathBracket(column: shown) : Wording.READ.columnPathEmptyName(column: shown)
          }
          rest = rest.dropFirst(name.count)
          expectsName = false
        } else if rest.first == UInt8(ascii: ".") {
          rest = rest.dropFirst()
          expectsName = true
          if rest.isEmpty { return Wording.READ.columnPathEmptyName(column: shown) }
        } else if rest.first == UInt8(ascii: "[") {
          if let fault = index() { return fault }
        } else {
          return rest.first == UInt8(ascii: "]")
            ? Wording.READ.columnPathBracket(column: shown) : Wording.READ.columnPathAfterBracket(column: shown)
        }
      }
      return nil
    }

    private mutating func index() -> Wording? {
      guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else {
        return Wording.READ.columnPathBracket(column: shown)
      }
      let index = rest[rest.index(after: rest.startIndex)..<close]
      if index.contains(UInt8(ascii: "[")) { return Wording.READ.columnPathBracket(column: shown) }
      let isNumber =
        !index.isEmpty && index.count <= 9 && index.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest[rest.index(after: close)...]
      return isNumber ? nil : Wording.READ.columnPathIndex(index: String(Substring(index)), column: shown)
    }
  }
}
