import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// JOB019: settings that another makes useless. The list is closed; the rule's page holds it.
extension ScriptCheck {
  mutating func checkIgnored(_ setting: BoundObject) {
    if let limit = script.object(ScriptSettingKey.errorLimit, of: setting) { checkIgnoredLimit(limit) }
    if let memory = script.key(ScriptSettingKey.jvmMemory, of: setting),
      script.value(ScriptSettingKey.jvmMemory, of: setting).map({ document.kind(of: $0) }) != .null,
      script.text(ScriptSettingKey.executeMode, of: setting)?.lowercased() != "distribute"
    {
      report(Wording.JOB.ignoredSettingAbsent(loser: "jvmMemory", winner: "`executeMode` `distribute`"), at: memory)
    }
  }

  private mutating func checkIgnoredLimit(_ limit: BoundObject) {
    let record = script.value(ErrorLimitKey.record, of: limit)
    let isEmpty = record.map { document.kind(of: $0) == .string && document.withContent(of: $0, \.isEmpty) } ?? true
    guard !isEmpty, let record, let recordKey = script.key(ErrorLimitKey.record, of: limit) else { return }
    if let share = script.key(ErrorLimitKey.percentage, of: limit) {
      reportIgnored("percentage", at: share, beside: "record", recordKey)
    }
    guard let strategy = script.text(ErrorLimitKey.strategy, of: limit),
      let key = script.key(ErrorLimitKey.strategy, of: limit)
    else { return }
    let isZero = document.lenientInteger(at: record) == 0
    if strategy.lowercased() == "ignore" || (strategy.lowercased() == "zerotolerance" && !isZero) {
      reportIgnored("record", at: recordKey, while: "strategy", key, is: strategy)
    }
  }

  mutating func checkIgnored(_ step: Step) {
    guard let parameter = step.parameter else { return }
    switch parameter.shape {
    case .kafkaReader: checkIgnoredOfKafkaReader(parameter)
    case .kafkaWriter: checkIgnoredOfKafkaWriter(parameter)
    case .streamReader: checkIgnoredOfStreamReader(parameter)
    case .mysqlReader: checkIgnoredOfMySQLReader(parameter)
    case .mysqlWriter: checkIgnoredOfMySQLWriter(parameter)
    default: break
    }
  }

  private mutating func checkIgnoredOfKafkaReader(_ reader: BoundObject) {
    let format = script.text(KafkaReaderKey.dataFormat, of: reader)?.lowercased()
    let formatKey = script.key(KafkaReaderKey.dataFormat, of: reader)
    if let delimiter = script.key(KafkaReaderKey.fieldDelimiter, of: reader), format != "text" {
      if let formatKey, format == "json" {
        reportIgnored("fieldDelimiter", at: delimiter, while: "dataFormat", formatKey, is: "json")
      } else if formatKey == nil {
        report(Wording.JOB.ignoredSettingAbsent(loser: "fieldDelimiter", winner: "`dataFormat` `text`"), at: delimiter)
      }
    }
    if let zone = script.key(KafkaReaderKey.timeZone, of: reader),
      script.key(KafkaReaderKey.beginDateTime, of: reader) == nil,
      script.key(KafkaReaderKey.endDateTime, of: reader) == nil
    {
      report(
        Wording.JOB.ignoredSettingAbsent(loser: "timeZone", winner: "a `beginDateTime` or `endDateTime`"), at: zone)
    }
  }

  private mutating func checkIgnoredOfKafkaWriter(_ writer: BoundObject) {
    if let delimiter = script.key(KafkaWriterKey.keyfieldDelimiter, of: writer),
      script.key(KafkaWriterKey.keyIndexes, of: writer) == nil
    {
      report(Wording.JOB.ignoredSettingAbsent(loser: "keyfieldDelimiter", winner: "`keyIndexes`"), at: delimiter)
    }
    guard script.key(KafkaWriterKey.timestampIndex, of: writer) == nil else { return }
    for key in [KafkaWriterKey.timestampDateFormat, .timeZone] {
      guard let node = script.key(key, of: writer) else { continue }
      report(Wording.JOB.ignoredSettingAbsent(loser: key.name, winner: "`timestampIndex`"), at: node)
    }
  }

  private mutating func checkIgnoredOfStreamReader(_ reader: BoundObject) {
    if let column = script.key(StreamReaderKey.column, of: reader) {
      if let delimiter = script.key(StreamReaderKey.fieldDelimiter, of: reader) {
        reportIgnored("fieldDelimiter", at: delimiter, beside: "column", column)
      }
    } else if let count = script.key(StreamReaderKey.sliceRecordCount, of: reader) {
      report(Wording.JOB.ignoredSettingAbsent(loser: "sliceRecordCount", winner: "`column`"), at: count)
    }
    for column in script.objects where column.shape == .streamReaderColumnEntry { checkIgnoredOfStreamColumn(column) }
  }

  private mutating func checkIgnoredOfStreamColumn(_ column: BoundObject) {
    if let random = script.key(StreamReaderColumnEntryKey.random, of: column),
      let value = script.key(StreamReaderColumnEntryKey.value, of: column)
    {
      reportIgnored("random", at: random, beside: "value", value)
    }
    guard let format = script.key(StreamReaderColumnEntryKey.dateFormat, of: column) else { return }
    guard let key = script.key(StreamReaderColumnEntryKey.type, of: column) else {
      return report(Wording.JOB.ignoredSettingAbsent(loser: "dateFormat", winner: "`type` `DATE`"), at: format)
    }
    if let type = script.text(StreamReaderColumnEntryKey.type, of: column), type.lowercased() != "date" {
      reportIgnored("dateFormat", at: format, while: "type", key, is: type)
    }
  }

  private mutating func checkIgnoredOfMySQLReader(_ reader: BoundObject) {
    guard let query = script.key(MysqlReaderKey.querySql, of: reader) else { return }
    for key in [MysqlReaderKey.where, .splitPk] {
      if let node = script.key(key, of: reader) { reportIgnored(key.name, at: node, beside: "querySql", query) }
    }
  }

  private mutating func checkIgnoredOfMySQLWriter(_ writer: BoundObject) {
    guard let columns = script.key(MysqlWriterKey.updateColumn, of: writer) else { return }
    guard let key = script.key(MysqlWriterKey.writeMode, of: writer) else {
      return report(
        Wording.JOB.ignoredSettingAbsent(loser: "updateColumn", winner: "`writeMode` `update`"), at: columns)
    }
    if let mode = script.text(MysqlWriterKey.writeMode, of: writer), mode.lowercased() != "update" {
      reportIgnored("updateColumn", at: columns, while: "writeMode", key, is: mode)
    }
  }

  private mutating func reportIgnored(
    _ loser: String, at key: JSONNodeID, beside winner: String, _ winnerKey: JSONNodeID
  ) {
    report(Wording.JOB.ignoredSetting(loser: loser, winner: winner), at: key, related: [winnerKey])
  }

  private mutating func reportIgnored(
    _ loser: String, at key: JSONNodeID, while winner: String, _ winnerKey: JSONNodeID, is value: String
  ) {
    report(Wording.JOB.ignoredSettingValue(loser: loser, winner: winner, value: value), at: key, related: [winnerKey])
  }
}
