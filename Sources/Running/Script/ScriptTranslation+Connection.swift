import Catalog
import Connectors
import Engine
import JSONSyntax
import JobModel
import KafkaClient
import SchedulingParameters
import YAMLSyntax

/// How a step reaches its cluster: its data source, its `server`, and its client settings.
extension ScriptTranslation {
  func connection<Key: ShapeKey>(
    _ parameter: BoundObject, datasource: Key, server: Key, config: Key, wizard: [(key: Key, setting: String)] = []
  ) throws(JobFailure) -> KafkaConnection {
    var settings: [ClientSetting] = []
    var hosts: [String: String] = [:]
    var sources = LoginSources()
    var secretText = SecretText(environment: environment)
    var list = try reading.text(server, of: parameter)
    let folder = RunPath.folder(of: script.path)
    if let name = try reading.text(datasource, of: parameter) {
      let (source, project) = try dataSource(named: name, at: script.value(datasource, of: parameter))
      readSource(source, in: project, settings: &settings, hosts: &hosts)
      sources.take(source, in: project)
      try sources.take(&settings, relativeTo: RunPath.folder(of: project.path), &secretText)
      // The data source's list is the cluster's; `server` beside it is one of them.
      if !source.brokers.isEmpty { list = source.brokers.joined(separator: ",") }
    }
    for (key, name) in wizard {
      if let value = try reading.text(key, of: parameter) {
        settings.append(ClientSetting(name, value, origin: "`\(key.name)`"))
      }
    }
    var own = try clientSettings(config, of: parameter)
    try sources.take(&own, relativeTo: folder, &secretText)
    settings += own
    guard let list else { throw JobFailure(.job, "neither `datasource` nor `server` says where the brokers are") }
    let login = try login(sources, settings, secretText)
    do {
      let servers = try BrokerAddress.list(parsing: list)
      return KafkaConnection(
        servers: servers, settings: settings, hosts: hosts, login: login, connectTimeout: connectTimeout)
    } catch {
      throw JobFailure(.job, error.message, advice: error.advice)
    }
  }

  private func login(
    _ sources: LoginSources, _ settings: [ClientSetting], _ secretText: SecretText
  ) throws(JobFailure) -> ClientLogin? {
    guard wantsLogin else { return nil }
    func setting(_ name: String) -> ClientSetting? { settings.last { $0.name == name } }
    let protocolSetting = setting("security.protocol")
    var translation = LoginTranslation(
      sources, securityProtocol: protocolSetting?.value, mechanism: setting("sasl.mechanism")?.value,
      origin: protocolSetting?.origin ?? "default", secretText: secretText,
      logins: logins)
    let prepared = try translation.login()
    logins.add(prepared, secrets: translation.secretText.secrets)
    return prepared?.login
  }

  private func dataSource(named name: String, at node: JSONNodeID?) throws(JobFailure) -> (DataSource, Project) {
    guard let (source, project) = scope.dataSource(named: name) else {
      throw reading.refusal(
        "no `weir.yaml` above the job defines the data source `\(name)`", "define it under `datasources:`", at: node)
    }
    guard source.type == "kafka" else {
      throw reading.refusal("`\(name)` is no Kafka data source", "name one of the type `kafka`", at: node)
    }
    return (source, project)
  }

  private func readSource(
    _ source: DataSource, in project: Project, settings: inout [ClientSetting], hosts: inout [String: String]
  ) {
    let document = project.document
    func member(_ name: String) -> YAMLNode? { document.value(of: name, in: source.node) }
    let origin = "\(project.path), datasources.\(source.name)"
    for (key, name) in [("securityProtocol", "security.protocol"), ("saslMechanism", "sasl.mechanism")] {
      if let value = member(key).flatMap({ document.text(of: $0) }) {
        settings.append(ClientSetting(name, value, origin: "\(origin).\(key)"))
      }
    }
    for entry in member("extended").map({ document.members(of: $0) }) ?? [] {
      guard let value = document.text(of: entry.value) else { continue }
      settings.append(ClientSetting(document.name(of: entry.key), value, origin: "\(origin).extended"))
    }
    for entry in member("hosts").map({ document.members(of: $0) }) ?? [] {
      hosts[document.name(of: entry.key)] = document.text(of: entry.value)
    }
  }

  /// The members of `kafkaConfig`.
  private func clientSettings<Key: ShapeKey>(_ key: Key, of parameter: BoundObject) throws(JobFailure)
    -> [ClientSetting]
  {
    guard let object = script.value(key, of: parameter), script.text.kind(of: object) == .object else { return [] }
    var settings: [ClientSetting] = []
    for member in script.text.members(of: object) where script.text.kind(of: member.value) != .null {
      let name = script.text.text(of: member.key)
      if name == "//weir" { continue }
      let value = try settingText(at: member.value, named: name)
      settings.append(ClientSetting(name, value, origin: "`\(key.name)`"))
    }
    return settings
  }

  /// A setting's text, with what it refers to (`${env:NAME}`) still to be put in.
  private func settingText(at value: JSONNodeID, named name: String) throws(JobFailure) -> String {
    if case .secret(let text)? = script.text.expansion(of: value)?.value { return text.text }
    return try reading.text(at: value, named: name)
  }
}
