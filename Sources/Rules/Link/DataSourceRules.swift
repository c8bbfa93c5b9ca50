import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// LINK001 to LINK003, and SEC003 of a script: what a step's `datasource` names.
extension ScriptCheck {
  /// - Returns: The data source that the step names, whatever its type; nil where none is known.
  mutating func checkDataSource(of step: Step, _ parameter: BoundObject) -> (source: DataSource, project: Project)? {
    var found: (source: DataSource, project: Project)?
    if let key = script.key(named: "datasource", of: parameter) {
      found = checkDataSource(at: JSONNodeID(key.index + 1), expected: step.type)
    }
    guard step.type == "kafka" else { return found }
    if let found, found.source.type == "kafka", let server = script.key(named: "server", of: parameter) {
      checkServer(JSONNodeID(server.index + 1), against: found.source, in: found.project)
    }
    checkLogin(of: parameter, found?.source, in: found?.project)
    return found
  }

  /// The data sources of steps that have several.
  mutating func checkConnections() {
    for object in script.objects {
      switch object.shape {
      case .mysqlReaderConnectionEntry, .mysqlWriterConnectionEntry, .databaseMysqlReaderConnectionEntry:
        guard let key = script.key(named: "datasource", of: object) else { continue }
        _ = checkDataSource(at: JSONNodeID(key.index + 1), expected: "mysql")
      default: break
      }
    }
  }

  /// The Kafka data source that a step names; nil where it names none that is known.
  func kafkaDataSource(of parameter: BoundObject) -> (source: DataSource, project: Project)? {
    guard let value = value("datasource", of: parameter), isPlainText(value),
      let found = scope.dataSource(named: document.text(of: value)), found.source.type == "kafka"
    else { return nil }
    return found
  }

  /// - Parameter expected: The step's type.
  /// - Returns: The data source, whatever its type.
  private mutating func checkDataSource(
    at value: JSONNodeID, expected: String?
  ) -> (source: DataSource, project: Project)? {
    guard isPlainText(value) else { return nil }
    let name = document.text(of: value)
    guard let (source, project) = scope.dataSource(named: name) else {
      reportUnknownDataSource(name, at: value)
      return nil
    }
    guard let expected, let found = source.type, found != expected, !Self.areOneType(found, expected),
      let typeNode = project.document.value(of: "type", in: source.node)
    else { return (source, project) }
    let wording = Wording.LINK.dataSourceType(name: name, found: found, expected: expected)
    let related = RelatedPlace(wording.related, at: Place(of: typeNode, in: project))
    add(Finding(wording, at: place(of: value), related: [related], subject: name))
    return (source, project)
  }

  /// MariaDB speaks MySQL's protocol, and the step is called `mysql`.
  private static func areOneType(_ found: String, _ expected: String) -> Bool {
    found == "mariadb" && expected == "mysql"
  }

  private mutating func reportUnknownDataSource(_ name: String, at value: JSONNodeID) {
    // What a broken weir.yaml defines is not known.
    if scope.projects.contains(where: { !$0.document.isComplete }) { return }
    if scope.projects.isEmpty {
      return report(Wording.LINK.dataSourceNoProject(name: shown(value)), at: value, subject: name)
    }
    if let nearest = NearMiss.nearest(to: name, among: scope.dataSourceNames) {
      return report(
        Wording.LINK.dataSourceNear(name: shown(value), nearest: nearest), at: value,
        fixes: replacement(of: value, by: nearest), subject: name)
    }
    report(Wording.LINK.dataSource(name: shown(value)), at: value, subject: name)
  }

  // MARK: Brokers

  private mutating func checkServer(_ value: JSONNodeID, against source: DataSource, in project: Project) {
    guard isPlainText(value), let node = project.document.value(of: "server", in: source.node), !source.brokers.isEmpty
    else { return }
    let list = document.text(of: value)
    // Of what is no address nothing is known.
    guard ServerList.faults(in: list).isEmpty, source.brokers.allSatisfy({ ServerList.faults(in: $0).isEmpty }) else {
      return
    }
    let known = Set(source.addresses(in: project))
    let addresses = list.split(separator: ",").map { String($0) }
    let others = addresses.filter { known.isDisjoint(with: source.addresses(of: $0, in: project)) }
    let wordings =
      others.count == addresses.count
      ? [Wording.LINK.serverMismatch(name: source.name)]
      : others.map { Wording.LINK.serverMismatchSome(address: $0, name: source.name) }
    for wording in wordings {
      let related = RelatedPlace(wording.related, at: Place(of: node, in: project))
      add(Finding(wording, at: place(of: value), related: [related], subject: wording.message))
    }
  }

  // MARK: Logins

  private mutating func checkLogin(of parameter: BoundObject, _ source: DataSource?, in project: Project?) {
    guard let value = clientSetting("security.protocol", of: parameter), isPlainText(value) else { return }
    var mechanism = clientSetting("sasl.mechanism", of: parameter).map { document.text(of: $0) }
    if mechanism == nil, let source, let project { mechanism = source.saslMechanism(in: project) }
    guard let wording = PasswordLogin.wording(protocol: document.text(of: value), mechanism: mechanism) else { return }
    report(wording, at: value)
  }
}
