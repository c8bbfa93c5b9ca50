import Catalog
import Connectors
import Engine
import JSONSyntax
import JobModel
import KafkaClient
import Records
import TimeZones

extension ScriptTranslation {
  func kafkaWriter(_ parameter: BoundObject, reader: Step, _ zone: TimeZone) throws(JobFailure)
    -> KafkaWriterConfiguration
  {
    try reading.refuse(
      [KafkaWriterKey.timestampIndex, .keyWriteMode, .batchConfig, .timeout].filter { key in
        // `text` and `default` are what happens anyway.
        let value = script.text(key, of: parameter)?.lowercased()
        return value != "text" && value != "default"
      }, of: parameter)
    if let encoding = try reading.text(KafkaWriterKey.encoding, of: parameter), encoding.uppercased() != "UTF-8" {
      throw reading.refusal(
        "`weir run` writes text as UTF-8, not \(encoding)", "remove `encoding`",
        at: script.value(KafkaWriterKey.encoding, of: parameter))
    }
    var format = KafkaRecordFormat(
      key: try key(parameter, reader: reader), value: try value(parameter), keyType: try type(.keyType, of: parameter),
      valueType: try type(.valueType, of: parameter), timeZone: zone)
    format.nullKeyFormat = try reading.text(KafkaWriterKey.nullKeyFormat, of: parameter)
    format.nullValueFormat = try reading.text(KafkaWriterKey.nullValueFormat, of: parameter)
    var writer = KafkaWriterConfiguration(
      connection: try connection(
        parameter, datasource: KafkaWriterKey.datasource, server: .server, config: .kafkaConfig),
      topic: try reading.text(KafkaWriterKey.topic, of: parameter) ?? "", format: format)
    writer.partition = try reading.integer(KafkaWriterKey.partition, of: parameter).map { Int32(clamping: $0) }
    writer.acks = try reading.text(KafkaWriterKey.acks, of: parameter) ?? (script.isFromWizard ? "1" : nil)
    if let size = try reading.integer(KafkaWriterKey.batchSize, of: parameter), size > 0 {
      writer.batchSize = Int(clamping: size)
    }
    return writer
  }

  private func type(_ key: KafkaWriterKey, of parameter: BoundObject) throws(JobFailure) -> KafkaType {
    guard let name = try reading.text(key, of: parameter), let type = KafkaType(named: name) else {
      throw reading.refusal("`\(key.name)` names no type", nil, at: script.value(key, of: parameter))
    }
    return type
  }

  private func key(_ parameter: BoundObject, reader: Step) throws(JobFailure) -> KafkaRecordFormat.Key {
    if let index = try reading.integer(KafkaWriterKey.keyIndex, of: parameter) { return .column(Int(clamping: index)) }
    if let list = try reading.list(KafkaWriterKey.keyIndexes, of: parameter) {
      let indexes = list.compactMap { Int($0) }
      guard indexes.count == list.count else {
        throw reading.refusal(
          "`keyIndexes` holds what is no index", nil, at: script.value(KafkaWriterKey.keyIndexes, of: parameter))
      }
      let delimiter = try delimiter(.keyfieldDelimiter, of: parameter, otherwise: ",")
      return indexes.count == 1 ? .column(indexes[0]) : .columns(indexes, delimiter: delimiter)
    }
    guard let names = try reading.list(KafkaWriterKey.keyColumns, of: parameter) else { return .none }
    let indexes = try names.map { name throws(JobFailure) in try index(ofColumn: name, in: reader, parameter) }
    let delimiter = try delimiter(.keyfieldDelimiter, of: parameter, otherwise: ",")
    return indexes.count == 1 ? .column(indexes[0]) : .columns(indexes, delimiter: delimiter)
  }

  /// Where a column stands that the wizard's form names.
  private func index(ofColumn name: String, in reader: Step, _ parameter: BoundObject) throws(JobFailure) -> Int {
    if let reader = reader.parameter, reader.shape == .kafkaReader,
      let index = try reading.list(KafkaReaderKey.column, of: reader)?.firstIndex(of: name)
    {
      return index
    }
    throw reading.refusal(
      "`keyColumns` names `\(name)`, which is no column of the reader", "use `keyIndex`",
      at: script.value(KafkaWriterKey.keyColumns, of: parameter))
  }

  private func value(_ parameter: BoundObject) throws(JobFailure) -> KafkaRecordFormat.Value {
    if let index = try reading.integer(KafkaWriterKey.valueIndex, of: parameter) {
      return .column(Int(clamping: index))
    }
    let mode =
      try reading.text(KafkaWriterKey.writeMode, of: parameter)?.lowercased() ?? (script.isFromWizard ? "json" : "text")
    guard mode == "json" else {
      return .text(delimiter: try delimiter(.fieldDelimiter, of: parameter, otherwise: "\t"))
    }
    var fields: [KafkaRecordFormat.JSONField] = []
    guard let columns = script.value(KafkaWriterKey.column, of: parameter) else { return .json([]) }
    for element in script.text.elements(of: columns) {
      guard let column = script.object(at: element) else { continue }
      let name = try reading.text(KafkaWriterColumnEntryKey.name, of: column) ?? ""
      guard let typeName = try reading.text(KafkaWriterColumnEntryKey.type, of: column) else {
        fields.append(KafkaRecordFormat.JSONField(name: name))
        continue
      }
      guard let type = JSONFieldType(named: typeName) else {
        throw reading.refusal("`\(typeName)` is no type of a JSON field", nil, at: element)
      }
      fields.append(KafkaRecordFormat.JSONField(name: name, type: type))
    }
    return .json(fields)
  }

  private func delimiter(
    _ key: KafkaWriterKey, of parameter: BoundObject, otherwise standard: String
  ) throws(JobFailure) -> [UInt8] {
    try bytes(ofDelimiter: try reading.text(key, of: parameter) ?? standard, named: key.name)
  }

  /// A delimiter's bytes, its escapes read.
  func bytes(ofDelimiter text: String, named name: String) throws(JobFailure) -> [UInt8] {
    do {
      return try FieldDelimiter.parse(text)
    } catch {
      throw JobFailure(
        .job, error.problem == .empty ? "`\(name)` is empty" : "`\(name)` holds an escape that does not exist",
        advice: "write characters, `\\t`, `\\n` or `\\u0001`")
    }
  }
}
