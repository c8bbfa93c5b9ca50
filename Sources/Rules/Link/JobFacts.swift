import Catalog
import Findings
import JSONSyntax
public import JobModel
import SourceText
import YAMLSyntax

/// What one script says that matters to other files; next to nothing for most.
public struct JobFacts: Sendable {
  /// A reader in a group that is named.
  struct GroupReading: Sendable {
    let group: String
    let topic: String
    /// Nil where all are read.
    let partition: Int64?
    /// What stands for the cluster: the data source, the addresses of brokers. Two readers with one of them in common read one cluster.
    let cluster: [String]
    let place: Place
  }

  /// A step that logs in by a data source whose protocol hides nothing.
  struct Login: Sendable {
    /// Path of the project file, and the data source in it.
    let project: String
    let source: String
    /// The step's own, where it is not the data source's.
    let mechanism: String?
    let place: Place
  }

  /// The script's.
  public let path: String
  var readings: [GroupReading] = []
  var logins: [Login] = []

  public var isEmpty: Bool { readings.isEmpty && logins.isEmpty }

  public init(of script: JobScript, scope: ProjectScope) {
    path = script.path
    let check = ScriptCheck(script, scope: scope, surroundings: Surroundings()) { _ in nil }
    for step in script.steps where step.type == "kafka" {
      guard let parameter = step.parameter else { continue }
      let found = check.kafkaDataSource(of: parameter)
      switch parameter.shape {
      case .kafkaReader: read(check, parameter, found, KafkaReaderKey.self)
      case .realtimeKafkaReader: read(check, parameter, found, RealtimeKafkaReaderKey.self)
      default: break
      }
      if let found { readLogin(check, parameter, found) }
    }
  }

  private mutating func read<Key: KafkaReadingKey>(
    _ check: ScriptCheck, _ reader: BoundObject, _ found: (source: DataSource, project: Project)?, _: Key.Type
  ) {
    let script = check.script
    var value = script.value(Key.groupId, of: reader)
    if value == nil, let config = script.object(Key.kafkaConfig, of: reader) {
      value = script.value(ConsumerConfigKey.groupId, of: config)
    }
    guard let value, check.isPlainText(value), let topic = script.text(Key.topic, of: reader) else { return }
    var cluster: [String] = []
    if let (source, project) = found {
      // A line feed stands in no address.
      cluster = source.addresses(in: project) + ["\(project.path)\n\(source.name)"]
    } else if let server = script.text(Key.server, of: reader) {
      cluster = server.lowercased().split(separator: ",").map { String($0.filter { $0 != " " }) }
    }
    var partition: Int64?
    if let key = script.key(named: "partition", of: reader) {
      partition = check.document.lenientInteger(at: JSONNodeID(key.index + 1))
    }
    let group = check.document.text(of: value)
    guard !group.isEmpty, !cluster.isEmpty else { return }
    readings.append(
      GroupReading(group: group, topic: topic, partition: partition, cluster: cluster, place: check.place(of: value)))
  }

  private mutating func readLogin(
    _ check: ScriptCheck, _ parameter: BoundObject, _ found: (source: DataSource, project: Project)
  ) {
    guard let key = check.script.key(named: "datasource", of: parameter),
      found.source.securityProtocol == PasswordLogin.openProtocol,
      check.clientSetting("security.protocol", of: parameter) == nil
    else { return }
    let mechanism = check.clientSetting("sasl.mechanism", of: parameter).map { check.document.text(of: $0) }
    logins.append(
      Login(
        project: found.project.path, source: found.source.name, mechanism: mechanism,
        place: check.place(of: JSONNodeID(key.index + 1))))
  }
}
