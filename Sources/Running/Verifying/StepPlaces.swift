import Findings
import JSONSyntax
import JobModel
import YAMLSyntax

/// Where in a job and its project what was observed belongs.
struct StepPlaces {
  let script: JobScript
  let scope: ProjectScope
  let parameter: BoundObject

  /// The value of the first of these keys that the step has; else the key of its parameters.
  func place(of names: StaticString...) -> Place {
    for name in names {
      guard let key = script.key(named: name, of: parameter) else { continue }
      let value = JSONNodeID(key.index + 1)
      return Place(file: script.path, range: script.text.range(of: value), pointer: script.pointer(to: value))
    }
    let node = parameter.key ?? parameter.node
    return Place(file: script.path, range: script.text.range(of: node), pointer: script.pointer(to: parameter.node))
  }

  /// The data source's list of brokers, else the step's own.
  var server: Place { dataSourcePlace("server") ?? place(of: "server", "datasource") }

  /// Where a login is described.
  var login: Place {
    dataSourcePlace("saslMechanism", "securityProtocol", "server") ?? place(of: "kafkaConfig", "server")
  }

  var version: Place? { dataSourcePlace("version") }

  /// What the data source declares; nil where it does not, or there is none.
  var declaredVersion: String? { dataSource?.source.version }

  var dataSourceName: String? { dataSource?.source.name }

  private var dataSource: (source: DataSource, project: Project)? {
    guard let key = script.key(named: "datasource", of: parameter) else { return nil }
    return scope.dataSource(named: script.text.text(of: JSONNodeID(key.index + 1)))
  }

  private func dataSourcePlace(_ names: String...) -> Place? {
    guard let (source, project) = dataSource else { return nil }
    for name in names {
      guard let node = project.document.value(of: name, in: source.node) else { continue }
      return Place(
        file: project.path, range: project.document.range(of: node), pointer: project.document.pointer(to: node))
    }
    return nil
  }
}
