import Findings
import JSONSyntax
import JobModel
import YAMLSyntax

/// How findings weigh where a job is about to run, and not only looked at.
struct RunSeverities {
  /// The job's own data sources: the path of the project file, and where in it they stand.
  private let dataSources: Set<DataSourcePlace>

  private struct DataSourcePlace: Hashable {
    let file: String
    let pointer: String
  }

  /// - Parameter script: Nil where the file holds none.
  init(of script: JobScript?, scope: ProjectScope) {
    var dataSources: Set<DataSourcePlace> = []
    for object in script?.objects ?? [] {
      guard let script, let key = script.key(named: "datasource", of: object) else { continue }
      let value = JSONNodeID(key.index + 1)
      guard script.text.kind(of: value) == .string, !script.text.isOpen(value),
        let (source, project) = scope.dataSource(named: script.text.text(of: value))
      else { continue }
      dataSources.insert(DataSourcePlace(file: project.path, pointer: project.document.pointer(to: source.node)))
    }
    self.dataSources = dataSources
  }

  func apply(to finding: Finding) -> Finding {
    var finding = finding
    switch finding.code {
    // Without a value the job would do something else than it says.
    case "PARAM002": finding.severity = .error
    case "PROJ005": if concernsJob(finding) { finding.severity = .error }
    // They speak of the repository, not of the job.
    case "SEC001", "SEC002", "SEC003": finding.severity = min(finding.severity, .warning)
    default: break
    }
    return finding
  }

  /// A secret of a data source that the job does not name is not missed.
  private func concernsJob(_ finding: Finding) -> Bool {
    let pointer = finding.place.pointer ?? ""
    guard pointer.hasPrefix("/datasources/") else { return true }
    return dataSources.contains { $0.file == finding.place.file && pointer.hasPrefix($0.pointer + "/") }
  }
}
