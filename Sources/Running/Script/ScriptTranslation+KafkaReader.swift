import Catalog
import Connectors
import Engine
import JSONSyntax
import JobModel
import KafkaClient
import Records
import TimeZones

extension ScriptTranslation {
  func kafkaReader(_ parameter: BoundObject) throws(JobFailure) -> KafkaReaderConfiguration {
    try reading.refuse([KafkaReaderKey.headerEncoding], of: parameter)
    if try reading.text(KafkaReaderKey.dataFormat, of: parameter)?.lowercased() == "text" {
      throw reading.refusal(
        "`weir run` reads values as JSON", "remove `dataFormat`",
        at: script.value(KafkaReaderKey.dataFormat, of: parameter))
    }
    let names = try reading.list(KafkaReaderKey.column, of: parameter) ?? []
    var reader = KafkaReaderConfiguration(
      connection: try connection(
        parameter, datasource: KafkaReaderKey.datasource, server: .server, config: .kafkaConfig,
        wizard: Self.wizardSettings),
      topic: try reading.text(KafkaReaderKey.topic, of: parameter) ?? "", columns: try columns(names),
      columnNames: names,
      keyType: try type(.keyType, of: parameter), valueType: try type(.valueType, of: parameter),
      begin: try begin(parameter), end: try end(parameter))
    if let encoding = try reading.text(KafkaReaderKey.encoding, of: parameter) {
      do {
        reader.encoding = try TextEncoding(named: encoding)
      } catch {
        throw reading.refusal(
          "`\(encoding)` is no character set", nil, at: script.value(KafkaReaderKey.encoding, of: parameter))
      }
    }
    reader.partition = try reading.integer(KafkaReaderKey.partition, of: parameter).map { Int32(clamping: $0) }
    let configured = reader.connection.settings.last { $0.name == "group.id" }?.value
    reader.group = try reading.text(KafkaReaderKey.groupId, of: parameter) ?? configured
    if let seconds = try reading.text(KafkaReaderKey.waitTIme, of: parameter).flatMap({ Double($0) }), seconds > 0 {
      reader.waitSeconds = seconds
    }
    // The wizard's form waits for the end of the range unless it is told otherwise; the page's does not.
    reader.stopWhenPollEmpty =
      try reading.boolean(KafkaReaderKey.stopWhenPollEmpty, of: parameter) ?? !script.isFromWizard
    reader.stopWhenReachEndOffset = try reading.boolean(KafkaReaderKey.stopWhenReachEndOffset, of: parameter) ?? false
    reader.skipExceedRecord = try reading.boolean(KafkaReaderKey.skipExceedRecord, of: parameter) ?? false
    return reader
  }

  private static let wizardSettings: [(key: KafkaReaderKey, setting: String)] = [
    (.autoOffsetReset, "auto.offset.reset"), (.fetchMinBytes, "fetch.min.bytes"),
    (.fetchMaxWaitMs, "fetch.max.wait.ms"),
    (.sessionTimeoutMs, "session.timeout.ms"),
  ]

  private func columns(_ names: [String]) throws(JobFailure) -> [ColumnExpression] {
    var columns: [ColumnExpression] = []
    for name in names {
      do {
        columns.append(try ColumnExpression(parsing: name))
      } catch {
        throw JobFailure(.job, "the column `\(name)` cannot be read: \(error)")
      }
    }
    return columns
  }

  private func type(_ key: KafkaReaderKey, of parameter: BoundObject) throws(JobFailure) -> KafkaType {
    guard let name = try reading.text(key, of: parameter) else { return .string }
    guard let type = KafkaType(named: name) else {
      throw reading.refusal("`\(name)` is no value of `\(key.name)`", nil, at: script.value(key, of: parameter))
    }
    return type
  }

  // MARK: The window

  private func begin(_ parameter: BoundObject) throws(JobFailure) -> KafkaBegin {
    if let time = try time(.beginDateTime, .beginTimestampMillis, of: parameter) { return .time(time) }
    if let text = try reading.text(KafkaReaderKey.beginOffset, of: parameter) {
      switch text.lowercased() {
      case "seektobeginning": return .beginning
      case "seektolast": return .committed
      case "seektoend": return .end
      default:
        guard let offset = Int64(text) else {
          throw reading.refusal(
            "`\(text)` is no offset", nil, at: script.value(KafkaReaderKey.beginOffset, of: parameter))
        }
        return .offset(offset)
      }
    }
    switch try reading.text(KafkaReaderKey.beginType, of: parameter)?.lowercased() {
    case "earliest": return .beginning
    case "current": return .committed
    default: throw JobFailure(.job, "nothing says where the read begins")
    }
  }

  private func end(_ parameter: BoundObject) throws(JobFailure) -> KafkaEnd {
    if let time = try time(.endDateTime, .endTimestampMillis, of: parameter) { return .time(time) }
    guard let text = try reading.text(KafkaReaderKey.endOffset, of: parameter) else { return .latest }
    if ["seektoend", "latest"].contains(text.lowercased()) { return .latest }
    guard let offset = Int64(text) else {
      throw reading.refusal("`\(text)` is no offset", nil, at: script.value(KafkaReaderKey.endOffset, of: parameter))
    }
    return .offset(offset)
  }

  /// A bound by time, in milliseconds since 1970.
  private func time(
    _ dateTime: KafkaReaderKey, _ milliseconds: KafkaReaderKey, of parameter: BoundObject
  ) throws(JobFailure) -> Int64? {
    if let text = try reading.text(dateTime, of: parameter) {
      guard let civil = CivilTime(digits: text.utf8) else {
        throw reading.refusal("`\(text)` is no date and time", nil, at: script.value(dateTime, of: parameter))
      }
      return try zone(named: try reading.text(KafkaReaderKey.timeZone, of: parameter)).milliseconds(of: civil)
    }
    return try reading.integer(milliseconds, of: parameter)
  }
}
