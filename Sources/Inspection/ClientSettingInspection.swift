import Catalog
import JSONSyntax
import JobModel
import YAMLSyntax

/// What is in force for each setting of a Kafka step's client, where it comes from, and what it overrode.
struct ClientSettingInspection {
  /// A value, and who says it.
  struct Layer {
    let value: String
    let origin: String
  }

  /// By name, the weakest first.
  private var layers: [String: [Layer]] = [:]
  private let side: ClientSide
  private let isInGroup: Bool
  private let version: KafkaVersion?

  init?(_ parameter: BoundObject, of script: JobScript, scope: ProjectScope) {
    switch parameter.shape {
    case .kafkaReader, .realtimeKafkaReader: side = .consumer
    case .kafkaWriter, .realtimeKafkaWriter, .databaseKafkaWriter: side = .producer
    default: return nil
    }
    isInGroup = parameter.shape == .realtimeKafkaReader
    let source = script.key(named: "datasource", of: parameter)
      .flatMap { scope.dataSource(named: script.text.text(of: JSONNodeID($0.index + 1))) }
    if let text = source?.source.version, case .release(let release) = DeclaredVersion(parsing: text) {
      version = release
    } else {
      version = nil
    }
    addClientDefaults()
    addPageDefaults(parameter, of: script)
    if let source { add(source.source, of: source.project) }
    addKeys(Self.wizardKeys, of: parameter, script)
    addConfig(of: parameter, script)
    addKeys(Self.stepKeys, of: parameter, script)
  }

  private static let wizardKeys: [(key: StaticString, setting: String)] = [
    ("autoOffsetReset", "auto.offset.reset"), ("fetchMinBytes", "fetch.min.bytes"),
    ("fetchMaxWaitMs", "fetch.max.wait.ms"), ("sessionTimeoutMs", "session.timeout.ms"),
  ]
  private static let stepKeys: [(key: StaticString, setting: String)] = [("groupId", "group.id"), ("acks", "acks")]

  private mutating func add(_ name: String, _ value: String, _ origin: String) {
    let shown = SecretNames.isSecret(name) || CredentialText.holdsPassword(value) ? "•••" : value
    layers[name, default: []].append(Layer(value: shown, origin: origin))
  }

  // MARK: The layers

  /// What the client itself decides of the settings that matter most.
  private mutating func addClientDefaults() {
    for setting in JavaSetting.all {
      guard let facts = setting.facts(for: side), facts.isKnown(in: version ?? .newestSupported),
        facts.span(in: version ?? .newestSupported).importance == .high, let standard = standard(of: facts)
      else { continue }
      add(setting.name.description, standard, Self.clientDefault)
    }
  }

  private static let clientDefault = "client's default"

  /// What the page says holds where nothing is set: of the client's settings, and of the step's keys that stand for one.
  private mutating func addPageDefaults(_ parameter: BoundObject, of script: JobScript) {
    for field in parameter.shape.fields where field.name.description == "kafkaConfig" {
      guard let shape = Shape(rawValue: field.shape) else { continue }
      for setting in shape.fields where setting.standard.utf8CodeUnitCount > 0 {
        add(setting.name.description, setting.standard.description, "page's default")
      }
    }
    for (key, setting) in Self.wizardKeys + Self.stepKeys {
      for field in parameter.shape.fields
      where field.name.description == key.description && field.standard.utf8CodeUnitCount > 0 {
        add(setting, field.standard.description, "page's default")
      }
    }
  }

  private mutating func add(_ source: DataSource, of project: Project) {
    let document = project.document
    let name = "\(project.path), datasources.\(source.name)"
    for (key, setting) in [("securityProtocol", "security.protocol"), ("saslMechanism", "sasl.mechanism")] {
      if let value = document.value(of: key, in: source.node).flatMap({ document.text(of: $0) }) {
        add(setting, value, "\(name).\(key)")
      }
    }
    if !source.brokers.isEmpty { add("bootstrap.servers", source.brokers.joined(separator: ","), "\(name).server") }
    for entry in document.value(of: "extended", in: source.node).map({ document.members(of: $0) }) ?? [] {
      guard let value = document.text(of: entry.value) else { continue }
      add(document.name(of: entry.key), value, "\(name).extended")
    }
  }

  private mutating func addKeys(
    _ keys: [(key: StaticString, setting: String)], of parameter: BoundObject, _ script: JobScript
  ) {
    for (key, setting) in keys {
      guard let node = script.key(named: key, of: parameter) else { continue }
      add(setting, Self.shown(JSONNodeID(node.index + 1), of: script), "`\(key)` of the step")
    }
  }

  private mutating func addConfig(of parameter: BoundObject, _ script: JobScript) {
    let document = script.document
    if let config = script.key(named: "kafkaConfig", of: parameter).map({ JSONNodeID($0.index + 1) }) {
      for member in document.members(of: config)
      where !document.contentEquals(member.key, "//weir") && document.kind(of: member.value) != .null {
        add(document.text(of: member.key), Self.shown(member.value, of: script), "`kafkaConfig`")
      }
    }
    if let pairs = script.key(named: "kafkaClientProperties", of: parameter).map({ JSONNodeID($0.index + 1) }) {
      for pair in document.elements(of: pairs) {
        guard let name = document.member("key", of: pair)?.value, let value = document.member("value", of: pair)?.value
        else { continue }
        add(document.text(of: name), Self.shown(value, of: script), "`kafkaClientProperties`")
      }
    }
    if let server = script.key(named: "server", of: parameter), layers["bootstrap.servers"] == nil {
      add("bootstrap.servers", Self.shown(JSONNodeID(server.index + 1), of: script), "`server` of the step")
    }
  }

  private static func shown(_ node: JSONNodeID, of script: JobScript) -> String {
    switch script.document.kind(of: node) {
    case .object: "an object"
    case .array: "an array"
    default: script.text.text(of: node)
    }
  }

  // MARK: The table

  /// Settings that somebody sets and those that matter most, each on a row, sorted.
  var node: InspectionPage.Node {
    .list(
      layers.sorted { $0.key < $1.key }.map { name, layers in
        var fields: [(name: String, value: InspectionPage.Node)] = [
          ("setting", .text(name)), ("value", .text(layers.last?.value ?? "")),
          ("origin", .text(layers.last?.origin ?? "")),
        ]
        var overrides = layers.dropLast().reversed().map { "\($0.value) (\($0.origin))" }
        let facts = Self.facts(of: name, side)
        if let facts, let standard = standard(of: facts), layers.first?.origin != Self.clientDefault {
          overrides.append("\(standard) (\(Self.clientDefault))")
        }
        if !overrides.isEmpty { fields.append(("overrides", .list(overrides.map { .text($0) }))) }
        if let note = note(on: name, facts) { fields.append(("note", .text(note))) }
        return .object(fields)
      })
  }

  private static func facts(of name: String, _ side: ClientSide) -> JavaSettingFacts? {
    switch ClientSettingName.find(name) {
    case .java(let setting)?, .librdkafka(let setting)?: setting.facts(for: side)
    case nil: nil
    }
  }

  private func standard(of facts: JavaSettingFacts) -> String? {
    let span = facts.span(in: version ?? .newestSupported)
    if span.isRequired || span.isNullByDefault { return nil }
    return span.standard.utf8CodeUnitCount == 0 ? nil : span.standard.description
  }

  /// What becomes of a setting that the engine does not simply hand on.
  private func note(on name: String, _ facts: JavaSettingFacts?) -> String? {
    if name == "bootstrap.servers" { return nil }
    guard let facts else { return ClientSettingName.find(name) == nil ? "no setting of the client" : nil }
    let reason = facts.reason(inGroup: isInGroup)
    switch facts.effect(inGroup: isInGroup) {
    case .passed, .obeyed, .login, .assignors: return nil
    case .decided: return "the engine decides: \(reason)"
    case .typed: return "decided by the step's types: \(reason)"
    case .ignored: return "without effect: \(reason)"
    }
  }
}
