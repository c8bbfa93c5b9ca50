import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// WRITE004, WRITE013 to WRITE017: the Kafka writers, and what each kind of them is checked for.
extension ScriptCheck {
  mutating func checkKafkaWriter(_ writer: BoundObject) {
    checkTopic(of: writer, KafkaWriterKey.self)
    checkTableWriter(writer, KafkaWriterKey.self, fields: KafkaWriterColumnEntryKey.self)
    checkTypesGiven(in: writer, KafkaWriterKey.self)
    checkTimestampIndex(of: writer)
    checkStrictOrder(of: writer, because: keyColumns(of: writer, KafkaWriterKey.self)?.key)
  }

  mutating func checkRealtimeKafkaWriter(_ writer: BoundObject) {
    checkTopic(of: writer, RealtimeKafkaWriterKey.self)
    checkTableWriter(writer, RealtimeKafkaWriterKey.self, fields: RealtimeKafkaWriterColumnEntryKey.self)
    // The other modes have formats of their own.
    if writeMode(of: writer, RealtimeKafkaWriterKey.self) == .text {
      checkTypesGiven(in: writer, RealtimeKafkaWriterKey.self)
    }
    checkRepeats(of: writer)
  }

  mutating func checkDatabaseKafkaWriter(_ writer: BoundObject) {
    checkTopicTemplate(of: writer)
    checkAcknowledgements(of: writer, DatabaseKafkaWriterKey.acks)
    checkStrictOrder(of: writer, because: taskType)
    checkKeylessTables(of: writer)
  }

  private mutating func checkTableWriter<Key: KafkaWritingKey, FieldKey: KafkaFieldKey>(
    _ writer: BoundObject, _: Key.Type, fields: FieldKey.Type
  ) {
    if let partition = script.value(Key.partition, of: writer) { checkPartition(partition) }
    checkIndexes(of: writer, Key.self)
    checkCompositeTypes(of: writer, Key.self)
    checkFields(of: writer, Key.self, FieldKey.self)
    checkWithoutEffect(in: writer, Key.self)
    checkDelimiters(of: writer, Key.self)
    checkKeyUse(of: writer, Key.self)
    checkAcknowledgements(of: writer, Key.acks)
    checkBatchSize(of: writer, Key.self)
    checkColumnTypes(of: writer, Key.self, FieldKey.self)
  }

  private mutating func checkTypesGiven<Key: KafkaWritingKey>(in writer: BoundObject, _: Key.Type) {
    if script.key(Key.keyType, of: writer) == nil {
      reportAbsent(Wording.WRITE.typeMissing(key: "keyType", part: "key"), from: writer, subject: "keyType")
    }
    if script.key(Key.valueType, of: writer) == nil {
      reportAbsent(Wording.WRITE.typeMissing(key: "valueType", part: "value"), from: writer, subject: "valueType")
    }
  }

  /// WRITE013 and WRITE017: what a key has to do with other settings.
  private mutating func checkKeyUse<Key: KafkaWritingKey>(of writer: BoundObject, _: Key.Type) {
    let key = keyColumns(of: writer, Key.self)?.key
    if key == nil, let format = script.key(Key.nullKeyFormat, of: writer) {
      report(Wording.WRITE.nullKeyFormat(), at: format)
    }
    guard let key, let partition = script.key(Key.partition, of: writer),
      let number = script.integer(Key.partition, of: writer), number >= 0
    else { return }
    report(Wording.WRITE.partitionAndKey(), at: partition, related: [key])
  }

  // MARK: Acknowledgements

  private mutating func checkAcknowledgements<Key: ShapeKey>(of writer: BoundObject, _ key: Key) {
    if let value = script.value(key, of: writer) {
      if isAcknowledgement(value) { checkLoss(value) }
    } else if let value = clientSetting("acks", of: writer) {
      checkLoss(value)
    } else if script.key(key, of: writer) == nil, let mode = script.wizardMode {
      reportAbsent(Wording.WRITE.acksMayLoseWizard(), from: writer, related: [mode])
    }
  }

  /// WRITE014: whether a value says who has to answer. Of the client settings CONF002 says it.
  private mutating func isAcknowledgement(_ value: JSONNodeID) -> Bool {
    if document.isOpen(value) { return false }
    guard document.kind(of: value) == .string || document.kind(of: value) == .number else {
      let found = document.kind(of: value).words
      report(Wording.JOB.wrongType(key: "acks", expected: "`0`, `1` or `all`", found: found), at: value)
      return false
    }
    for accepted: StaticString in ["all", "1", "0", "-1"] where document.contentEquals(value, accepted) { return true }
    if document.contentEqualsIgnoringCase(value, "all") {
      reportSpelling(of: value, canonical: "all")
    } else {
      report(Wording.WRITE.acksValue(value: shown(value)), at: value)
    }
    return false
  }

  private mutating func checkLoss(_ value: JSONNodeID) {
    if document.isOpen(value) { return }
    if document.contentEquals(value, "0") { report(Wording.WRITE.acksMayLoseNobody(), at: value) }
    if document.contentEquals(value, "1") { report(Wording.WRITE.acksMayLoseLeader(), at: value) }
  }

  // MARK: Batches

  private mutating func checkBatchSize<Key: KafkaWritingKey>(of writer: BoundObject, _: Key.Type) {
    guard let value = script.value(Key.batchSize, of: writer), !document.isOpen(value) else { return }
    if let size = document.lenientInteger(at: value), size >= 1 { return }
    report(Wording.WRITE.batchSize(found: found(value)), at: value)
  }

  /// A value as it stands there, in backquotes; a long one by its kind.
  func found(_ value: JSONNodeID) -> String {
    switch document.kind(of: value) {
    case .string, .number: "`\(shown(value))`"
    default: document.kind(of: value).words
    }
  }
}
