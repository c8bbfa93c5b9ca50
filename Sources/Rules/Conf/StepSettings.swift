import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// The CONF rules of a Kafka step: `kafkaConfig`, `kafkaClientProperties`, and what its data source adds to them.
extension ScriptCheck {
  mutating func checkClientSettings(of client: KafkaClientStep) {
    let parameter = client.parameter
    let properties = client.side == .producer ? value("kafkaClientProperties", of: parameter) : nil
    let config = value("kafkaConfig", of: parameter)
    let wizardsOwn = client.side == .consumer ? script.key(named: "sessionTimeoutMs", of: parameter) : nil
    guard config != nil || properties != nil || wizardsOwn != nil else { return }
    let judge = SettingJudge(
      client: (client.side, parameter.shape.entry.title), isInGroup: parameter.shape == .realtimeKafkaReader,
      version: client.version, servers: client.dataSource == nil ? "`server`" : "the data source's `server`")
    var relations: SettingRelations = wizardsOwn == nil ? [] : .session
    var compared: [StepSettingSource.Setting] = []
    if let config {
      for member in document.members(of: config) where !document.contentEquals(member.key, "//weir") {
        let setting = ClientSetting(name: member.key, value: member.value, holder: .kafkaConfig)
        check(setting, of: parameter, by: judge, &relations, &compared)
      }
    }
    if let properties {
      for pair in document.elements(of: properties) {
        guard let name = document.member("key", of: pair)?.value, document.kind(of: name) == .string,
          let value = document.member("value", of: pair)?.value
        else { continue }
        let setting = ClientSetting(name: name, value: value, holder: .kafkaClientProperties)
        check(setting, of: parameter, by: judge, &relations, &compared)
      }
    }
    if !relations.isEmpty {
      let source = StepSettingSource(
        script: script, parameter: parameter, settings: compared,
        dataSource: client.dataSource.map { (DataSourceSettings(of: $0.source, in: $0.project.document), $0.project) })
      compare(source, relations, client)
    }
  }

  private struct ClientSetting {
    /// The node that names the setting: a key, or the value of `key`.
    let name: JSONNodeID
    let value: JSONNodeID
    let holder: SettingHolder
  }

  /// Checks one setting, and keeps it where it is one that is compared with others.
  private mutating func check(
    _ setting: ClientSetting, of parameter: BoundObject, by judge: SettingJudge, _ relations: inout SettingRelations,
    _ compared: inout [StepSettingSource.Setting]
  ) {
    // The closures hold the script, not the whole check.
    let script = script
    switch script.clientSettingName(at: setting.name) {
    case nil:
      // What a syntax error swallowed, or is known only later, has no name yet.
      if document[setting.name].isAbsentKey || document.isOpen(setting.name) { return }
      report(judge.verdict(onUnknown: document.text(of: setting.name)), of: setting, by: judge)
    case .librdkafka(let java)?:
      report(judge.verdict(onLibrdkafkas: document.text(of: setting.name), java), of: setting, by: judge)
    case .java(let java)?:
      let related = SettingRelations(of: java)
      if !related.isEmpty {
        relations.formUnion(related)
        compared.append(
          StepSettingSource.Setting(
            setting: java, key: setting.name, value: setting.value, isInConfig: setting.holder == .kafkaConfig))
      }
      let kind = script.kind(ofSetting: setting.value, in: setting.holder)
      if case .scalar = kind, isPlainlyRight(setting.value, as: java, by: judge) { return }
      let verdict = script.withWritten(setting.value) { written in
        judge.verdict(
          on: java, kind, in: setting.holder, written: written, text: { script.text.text(of: setting.value) },
          serializes: { key, name in
            let type = script.key(named: key, of: parameter).map { script.text.text(of: JSONNodeID($0.index + 1)) }
            return Serializer.writes(class: name, type: type)
          })
      }
      if let verdict, !isWithoutOrder(java, of: parameter) { report(verdict, of: setting, by: judge) }
    }
  }

  /// Whether a value is right at first sight, as nearly all are.
  private func isPlainlyRight(_ value: JSONNodeID, as java: JavaSetting, by judge: SettingJudge) -> Bool {
    if document[value].flags.contains(.hasEscapes) || document.hasExpression(value) { return false }
    let range = script.document.contentRange(of: value).indices
    return script.document.bytes.withUnsafeBufferPointer {
      judge.accepts(UnsafeBufferPointer(rebasing: $0[range]), as: java)
    }
  }

  /// Where WRITE020 speaks of idempotence that is off, its older default is not the point.
  private func isWithoutOrder(_ setting: JavaSetting, of writer: BoundObject) -> Bool {
    guard setting == .enableIdempotence else { return false }
    if writer.shape == .databaseKafkaWriter { return true }
    return value("keyIndex", of: writer) != nil || value("keyIndexes", of: writer) != nil
      || value("keyColumns", of: writer) != nil
  }

  private mutating func report(_ verdict: SettingVerdict, of setting: ClientSetting, by judge: SettingJudge) {
    let node = verdict.part == .key ? setting.name : setting.value
    switch verdict.statement {
    case .spelling(let canonical): reportSpelling(of: node, canonical: canonical)
    case .finding(let wording):
      let related = verdict.goesByVersion ? judge.version.map { $0.related(to: wording) } ?? [] : []
      report(wording, at: node, relatedPlaces: related, subject: document.text(of: setting.name))
    }
  }

  // MARK: Settings together

  private mutating func compare(_ source: StepSettingSource, _ relations: SettingRelations, _ client: KafkaClientStep) {
    var pairs = SettingPairs(source)
    if client.side == .consumer { pairs.compareConsumers(relations) } else { pairs.compareProducers(relations) }
    for contradiction in pairs.contradictions { report(contradiction) }
    guard relations.contains(.login), client.isSourceKnown, !saysOtherProtocol(source) else { return }
    let place = client.dataSource == nil ? "`security.protocol`" : "`securityProtocol` in the data source"
    if let contradiction = LoginSettings(source: source, place: place).contradiction() { report(contradiction) }
  }

  /// Whether CONF007 speaks of the protocol itself already.
  private func saysOtherProtocol(_ source: StepSettingSource) -> Bool {
    guard let own = source.settings.last(where: { $0.setting == .securityProtocol }), own.isInConfig else {
      return false
    }
    return source.given(.securityProtocol)?.text.flatMap { SecurityProtocol(named: $0) } != .saslSSL
  }

  private mutating func report(_ contradiction: SettingContradiction<JSONNodeID>) {
    let related = contradiction.related.map { given in
      let place: Place
      switch given.origin {
      case .own(let key, _): place = self.place(of: key)
      case .dataSource(let project, let key): place = Place(of: key, in: project)
      }
      return [RelatedPlace(contradiction.wording.related, at: place)]
    }
    report(contradiction.wording, at: contradiction.node, relatedPlaces: related ?? [])
  }
}

extension JobScript {
  fileprivate func clientSettingName(at node: JSONNodeID) -> ClientSettingName? {
    withWritten(node) { written in
      if let written { ClientSettingName.find(written) } else { ClientSettingName.find(text.text(of: node)) }
    }
  }

  /// Calls with the bytes of a key or value where they are its text, else with nil.
  fileprivate func withWritten<Result>(_ node: JSONNodeID, _ body: (UnsafeBufferPointer<UInt8>?) -> Result) -> Result {
    if document[node].flags.contains(.hasEscapes) || text.hasExpression(node) { return body(nil) }
    let range = document.contentRange(of: node).indices
    return document.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  fileprivate func kind(ofSetting value: JSONNodeID, in holder: SettingHolder) -> SettingValue {
    switch text.kind(of: value) {
    case .string where text.isOpen(value): .open
    case .string, .number, .true, .false: .scalar
    // What has parts among the pairs is JOB006's.
    case _ where holder == .kafkaClientProperties: .open
    case .null: .null
    case .object, .array: .structure(text.kind(of: value).words)
    case .missing, .key: .open
    }
  }
}

/// Kafka's own serializers and what they write.
enum Serializer {
  private static let package = "org.apache.kafka.common.serialization."

  /// Whether a class writes what a step's type stands for. Without a type the engine writes texts and bytes as they are.
  static func writes(class name: String, type: String?) -> Bool {
    guard name.hasPrefix(package), name.hasSuffix("Serializer") else { return false }
    let kind = name.dropFirst(package.utf8.count).dropLast("Serializer".utf8.count).uppercased()
    let bytes = ["BYTEARRAY", "BYTEBUFFER", "BYTES"]
    guard let type = type?.uppercased() else { return kind == "STRING" || bytes.contains(kind) }
    return kind == type || type == "BYTEARRAY" && bytes.contains(kind)
  }
}
