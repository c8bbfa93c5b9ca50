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
    let source = kafkaDataSource(of: writer)
    let idempotence = setting("enable.idempotence", of: writer, source)
    let requests = setting("max.in.flight.requests.per.connection", of: writer, source)
    guard idempotence != nil || requests != nil else { return }
    if let retries = setting("retries", of: writer, source), retries.text == nil || retries.text == "0" { return }
    // What is no number, or is known only when the job runs, is nobody's guess.
    guard let count = requests.map({ $0.text.flatMap { Int64($0) } }) ?? 5 else { return }
    if let idempotence {
      // Where idempotence is asked for, the client refuses what rules it out.
      guard idempotence.text?.lowercased() == "false", count > 1 else { return }
      return report(
        Wording.WRITE.strictOrder(count: String(count)), by: idempotence, in: writer, because: reason
      ) { Wording.WRITE.strictOrderSource(name: $0, count: String(count)) }
    }
    guard let requests else { return }
    let version = source.flatMap { BrokerVersion(of: $0.source, in: $0.project) }
    let isOld = version.map { $0.release < KafkaFeature.idempotence.since } ?? false
    guard count > (isOld ? 1 : 5) else { return }
    let wording =
      if isOld, let version {
        Wording.WRITE.strictOrderOld(version: version.text, count: String(count))
      } else {
        Wording.WRITE.strictOrderInFlight(count: String(count))
      }
    report(wording, by: requests, in: writer, because: reason) {
      Wording.WRITE.strictOrderSourceInFlight(name: $0, count: String(count))
    }
  }

  private struct SettingInForce {
    enum Origin {
      case script(JSONNodeID)
      case dataSource(String, Place)
    }

    /// Nil where it is known only when the job runs.
    let text: String?
    let origin: Origin
  }

  /// What a client setting is: from the script, else from the data source's `extended`; nil where nobody sets it.
  private func setting(
    _ name: StaticString, of writer: BoundObject, _ source: (source: DataSource, project: Project)?
  ) -> SettingInForce? {
    if let value = clientSetting(name, of: writer) {
      let text: String? =
        switch document.kind(of: value) {
        case .string, .number, .true, .false: document.isOpen(value) ? nil : document.text(of: value).trimmingBlanks
        default: nil
        }
      return SettingInForce(text: text, origin: .script(value))
    }
    guard let (source, project) = source, let extended = project.document.value(of: "extended", in: source.node),
      let node = project.document.value(of: name.description, in: extended)
    else { return nil }
    return SettingInForce(
      text: project.document.text(of: node)?.trimmingBlanks,
      origin: .dataSource(source.name, Place(of: node, in: project)))
  }

  /// Reports a setting where the script has it; one of the data source where the script names that.
  private mutating func report(
    _ wording: Wording, by setting: SettingInForce, in writer: BoundObject, because reason: JSONNodeID,
    ofSource: (String) -> Wording
  ) {
    switch setting.origin {
    case .script(let value): report(wording, at: value, related: [reason])
    case .dataSource(let name, let place):
      guard let value = value("datasource", of: writer) else { return }
      let wording = ofSource(name)
      report(wording, at: value, relatedPlaces: [RelatedPlace(wording.related, at: place)])
    }
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
