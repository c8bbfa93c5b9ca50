import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// WRITE019 to WRITE021: what reaches a topic twice, out of order, or without a key to order it by.
extension ScriptCheck {
  mutating func checkRepeats(of writer: BoundObject) {
    guard let topic = script.value(RealtimeKafkaWriterKey.topic, of: writer), document.kind(of: topic) == .string else {
      return
    }
    report(Wording.WRITE.noDeduplication(topic: shown(topic)), at: topic)
  }

  // MARK: Order

  /// - Parameter reason: The place that makes the order of a key matter; nil where nothing does.
  mutating func checkStrictOrder(of writer: BoundObject, because reason: JSONNodeID?) {
    guard let reason else { return }
    let idempotence = clientSetting("enable.idempotence", of: writer)
    let requests = clientSetting("max.in.flight.requests.per.connection", of: writer)
    guard idempotence != nil || requests != nil else { return }
    let source = kafkaDataSource(of: writer)
    if let retries = setting("retries", clientSetting("retries", of: writer), source), retries == "0" { return }
    let isIdempotent = setting("enable.idempotence", idempotence, source)?.lowercased()
    let given = setting("max.in.flight.requests.per.connection", requests, source)
    // What is no number has its finding.
    guard let count = given.map({ Int64($0) }) ?? 5 else { return }
    if isIdempotent == "false" {
      if count > 1, let idempotence {
        report(Wording.WRITE.strictOrder(count: String(count)), at: idempotence, related: [reason])
      }
      return
    }
    // Where idempotence is asked for, the client refuses what rules it out.
    guard isIdempotent == nil, let requests else { return }
    let version = source.flatMap { BrokerVersion(of: $0.source, in: $0.project) }
    if let version, version.release < KafkaFeature.idempotence.since {
      if count > 1 {
        report(
          Wording.WRITE.strictOrderOld(version: version.text, count: String(count)), at: requests, related: [reason])
      }
    } else if count > 5 {
      report(Wording.WRITE.strictOrderInFlight(count: String(count)), at: requests, related: [reason])
    }
  }

  /// A client setting: from the script, else from the data source's `extended`.
  private func setting(
    _ name: String, _ value: JSONNodeID?, _ source: (source: DataSource, project: Project)?
  ) -> String? {
    if let value {
      switch document.kind(of: value) {
      case .string, .number: return document.isOpen(value) ? nil : document.text(of: value)
      case .true: return "true"
      case .false: return "false"
      default: return nil
      }
    }
    guard let source, let extended = source.project.document.value(of: "extended", in: source.source.node),
      let node = source.project.document.value(of: name, in: extended)
    else { return nil }
    return source.project.document.text(of: node)
  }

  /// The value of `setting.taskType`, which makes a job one of an entire database.
  var taskType: JSONNodeID? {
    guard let setting = script.object(RealtimeKey.setting, of: script.root) else { return nil }
    return script.value(RealtimeSettingKey.taskType, of: setting)
  }

  // MARK: Keys

  mutating func checkKeylessTables(of writer: BoundObject) {
    guard let tables = script.value(DatabaseKafkaWriterKey.primaryKeys, of: writer) else { return }
    for table in document.members(of: tables) {
      guard document.kind(of: table.value) == .array, !isDamaged(table.value),
        document.elements(of: table.value).first(where: { _ in true }) == nil
      else { continue }
      report(Wording.WRITE.keylessTable(table: document.text(of: table.key)), at: table.value)
    }
  }
}
