import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// The CONF rules of a Kafka step: `kafkaConfig`, `kafkaClientProperties`, and what its data source adds to them.
extension ScriptCheck {
  mutating func checkClientSettings(of step: Step, _ parameter: BoundObject) {
    guard let side = Self.side(of: parameter.shape) else { return }
    let settings = clientSettings(of: parameter)
    guard !settings.isEmpty else { return }
    let source = kafkaDataSource(of: parameter)
    let judge = SettingJudge(
      client: (side, parameter.shape.entry.title.description), isInGroup: parameter.shape == .realtimeKafkaReader,
      version: source.flatMap { BrokerVersion(of: $0.source, in: $0.project) },
      servers: source == nil ? "`server`" : "the data source's `server`")
    var known: [(setting: JavaSetting, value: JSONNodeID)] = []
    for setting in settings {
      if let java = check(setting, of: parameter, by: judge) { known.append((java, setting.value)) }
    }
    if !known.isEmpty { checkPairs(among: known, of: parameter, side, source) }
  }

  private static func side(of shape: Shape) -> ClientSide? {
    switch shape {
    case .kafkaReader, .realtimeKafkaReader: .consumer
    case .kafkaWriter, .realtimeKafkaWriter, .databaseKafkaWriter: .producer
    default: nil
    }
  }

  private struct ClientSetting {
    /// The node that names the setting: a key, or the value of `key`.
    let name: JSONNodeID
    let value: JSONNodeID
    /// What has parts is JOB006's.
    let isChecked: Bool
  }

  private func clientSettings(of parameter: BoundObject) -> [ClientSetting] {
    var settings: [ClientSetting] = []
    if let config = value("kafkaConfig", of: parameter) {
      for member in document.members(of: config) where !document.contentEquals(member.key, "//weir") {
        settings.append(ClientSetting(name: member.key, value: member.value, isChecked: false))
      }
    }
    if let pairs = value("kafkaClientProperties", of: parameter) {
      for pair in document.elements(of: pairs) {
        guard let name = document.member("key", of: pair)?.value, document.kind(of: name) == .string,
          let value = document.member("value", of: pair)?.value
        else { continue }
        settings.append(ClientSetting(name: name, value: value, isChecked: true))
      }
    }
    return settings
  }

  /// Checks one setting, and returns it where it is one of Java's.
  private mutating func check(
    _ setting: ClientSetting, of parameter: BoundObject, by judge: SettingJudge
  ) -> JavaSetting? {
    switch clientSettingName(at: setting.name) {
    case nil:
      if document.isOpen(setting.name) { return nil }
      report(judge.verdict(onUnknown: document.text(of: setting.name)), of: setting, by: judge)
      return nil
    case .librdkafka(let java)?:
      report(judge.verdict(onLibrdkafkas: document.text(of: setting.name), java), of: setting, by: judge)
      return nil
    case .java(let java)?:
      let value = settingValue(at: setting.value, isChecked: setting.isChecked)
      let verdict = judge.verdict(on: java, value) { key, name in
        Serializer.writes(class: name, type: text(key, of: parameter))
      }
      if let verdict, !isWithoutOrder(java, of: parameter) { report(verdict, of: setting, by: judge) }
      return java
    }
  }

  private func clientSettingName(at node: JSONNodeID) -> ClientSettingName? {
    if document[node].flags.contains(.hasEscapes) { return ClientSettingName.find(document.text(of: node)) }
    let range = script.document.contentRange(of: node).indices
    return script.document.bytes.withUnsafeBufferPointer {
      ClientSettingName.find(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  private func settingValue(at node: JSONNodeID, isChecked: Bool) -> SettingValue {
    switch document.kind(of: node) {
    case .string where document.isOpen(node): .open
    case .string, .number, .true, .false: .text(document.text(of: node))
    case _ where isChecked: .open
    case .null: .null
    case .object, .array: .structure(document.kind(of: node).words)
    case .missing, .key: .open
    }
  }

  /// Where WRITE020 speaks of idempotence that is off, its older default is not the point.
  private func isWithoutOrder(_ setting: JavaSetting, of writer: BoundObject) -> Bool {
    guard setting == .enableIdempotence else { return false }
    return writer.shape == .databaseKafkaWriter
      || ["keyIndex", "keyIndexes", "keyColumns"].contains { value($0, of: writer) != nil }
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

  // MARK: Pairs

  private mutating func checkPairs(
    among known: [(setting: JavaSetting, value: JSONNodeID)], of parameter: BoundObject, _ side: ClientSide,
    _ source: (source: DataSource, project: Project)?
  ) {
    let view = self
    let pairs = SettingPairs<JSONNodeID> { setting in
      // Of several the last counts; what the script says comes after what its data source says.
      if let key = Self.stepKey(of: setting), let value = view.value(key, of: parameter),
        setting == .acks || !known.contains(where: { $0.setting == setting })
      {
        return GivenSetting(name: key.description, text: view.document.text(of: value), origin: .own(value))
      }
      if let own = known.last(where: { $0.setting == setting }) {
        return GivenSetting(name: setting.text, text: view.document.text(of: own.value), origin: .own(own.value))
      }
      return source.flatMap { Self.given(setting, in: $0.source, of: $0.project) }
    }
    for contradiction in side == .consumer ? pairs.contradictionsOfConsumer() : pairs.contradictionsOfProducer() {
      let related = contradiction.related.map { place(of: $0.origin) }.map {
        [RelatedPlace(contradiction.wording.related, at: $0)]
      }
      report(contradiction.wording, at: contradiction.node, relatedPlaces: related ?? [])
    }
  }

  private func place(of origin: GivenSetting<JSONNodeID>.Origin) -> Place {
    switch origin {
    case .own(let node): place(of: node)
    case .elsewhere(let place): place
    }
  }

  /// The step's own key that says the same as a setting.
  private static func stepKey(of setting: JavaSetting) -> StaticString? {
    switch setting {
    case .sessionTimeoutMs: "sessionTimeoutMs"
    case .fetchMinBytes: "fetchMinBytes"
    case .acks: "acks"
    default: nil
    }
  }

  private static func given(
    _ setting: JavaSetting, in source: DataSource, of project: Project
  ) -> GivenSetting<JSONNodeID>? {
    let document = project.document
    guard let extended = document.value(of: "extended", in: source.node),
      let value = document.value(of: setting.text, in: extended), let text = document.text(of: value)
    else { return nil }
    let place = Place(file: project.path, range: document.range(of: value), pointer: document.pointer(to: value))
    return GivenSetting(name: setting.text, text: text, origin: .elsewhere(place))
  }
}

// MARK: - Keys by name

extension ScriptCheck {
  /// The value of a key that several shapes have; nil where it is absent or its value was lost to a syntax error.
  func value(_ name: StaticString, of object: BoundObject) -> JSONNodeID? {
    guard let key = script.key(named: name, of: object) else { return nil }
    let value = JSONNodeID(key.index + 1)
    return document.kind(of: value) == .missing ? nil : value
  }

  /// The text of a step's key by its name.
  private func text(_ key: String, of object: BoundObject) -> String? {
    let value = key == "keyType" ? value("keyType", of: object) : value("valueType", of: object)
    return value.map { document.text(of: $0) }
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
