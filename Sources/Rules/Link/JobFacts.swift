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
    /// Where the topic is: a data source, or a list of brokers.
    let dataSource: (source: DataSource, project: Project)?
    let server: String
    /// Where the group is named: in `groupId` of a step, or in its `kafkaConfig`.
    let range: ByteRange
    let step: Int
    let isInConfig: Bool
    /// Equal where group and topic are.
    let hash: UInt64

    func place(in path: String) -> Place {
      let key = isInConfig ? "kafkaConfig/group.id" : "groupId"
      return Place(file: path, range: range, pointer: "/steps/\(step)/parameter/\(key)")
    }

    /// What stands for the cluster. Two readers with one of them in common read one cluster.
    var cluster: [String] {
      guard let (source, project) = dataSource else {
        return server.lowercased().split(separator: ",").map { String($0.filter { $0 != " " }) }
      }
      // A line feed stands in no address.
      return source.addresses(in: project) + ["\(project.path)\n\(source.name)"]
    }
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

  /// What a step's own client settings add to the login of its data source.
  struct Gift: Sendable, Hashable {
    /// Path of the project file, and the data source in it.
    let project: String
    let source: String
    /// As the data source would name it: `jaas`, `truststore`.
    let key: String
  }

  /// The script's.
  public let path: String
  var gifts: [Gift] = []
  var readings: [GroupReading] = []
  var logins: [Login] = []

  public var isEmpty: Bool { readings.isEmpty && logins.isEmpty && gifts.isEmpty }

  public init(of script: JobScript, scope: ProjectScope) {
    path = script.path
    let check = ScriptCheck(script, scope: scope, surroundings: Surroundings()) { _ in nil }
    for step in script.steps where step.type == "kafka" {
      guard let parameter = step.parameter else { continue }
      let found = check.kafkaDataSource(of: parameter)
      switch parameter.shape {
      case .kafkaReader: read(check, step, parameter, found, KafkaReaderKey.self)
      case .realtimeKafkaReader: read(check, step, parameter, found, RealtimeKafkaReaderKey.self)
      default: break
      }
      guard let found else { continue }
      readLogin(check, parameter, found)
      // Most data sources have no login at all.
      if found.source.securityProtocol != nil { readGifts(check, parameter, found) }
    }
  }

  private mutating func read<Key: KafkaReadingKey>(
    _ check: ScriptCheck, _ step: Step, _ reader: BoundObject, _ found: (source: DataSource, project: Project)?,
    _: Key.Type
  ) {
    let script = check.script
    var value = script.value(Key.groupId, of: reader)
    let isInConfig = value == nil
    if isInConfig, let config = script.object(Key.kafkaConfig, of: reader) {
      value = script.value(ConsumerConfigKey.groupId, of: config)
    }
    guard let value, check.isPlainText(value), let topic = script.text(Key.topic, of: reader) else { return }
    let server = found == nil ? script.text(Key.server, of: reader) : nil
    guard found != nil || server != nil else { return }
    var partition: Int64?
    if let key = script.key(named: "partition", of: reader) {
      partition = check.document.lenientInteger(at: JSONNodeID(key.index + 1))
    }
    let group = check.document.text(of: value)
    guard !group.isEmpty else { return }
    readings.append(
      GroupReading(
        group: group, topic: topic, partition: partition, dataSource: found, server: server ?? "",
        range: check.document.range(of: value), step: step.index, isInConfig: isInConfig,
        hash: Self.hash(group) &* 31 &+ Self.hash(topic)))
  }

  private static func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { KeyHash.hash($0) }
  }

  private mutating func readGifts(
    _ check: ScriptCheck, _ parameter: BoundObject, _ found: (source: DataSource, project: Project)
  ) {
    let settings: [(name: StaticString, key: String)] = [
      ("sasl.jaas.config", "jaas"), ("java.security.auth.login.config", "jaas"),
      ("ssl.truststore.location", "truststore"), ("ssl.truststore.certificates", "truststore"),
    ]
    for (name, key) in settings where check.clientSetting(name, of: parameter) != nil {
      gifts.append(Gift(project: found.project.path, source: found.source.name, key: key))
    }
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
