import Catalog
import Findings
import JSONSyntax
import JobModel
import Rules
import SourceText
import YAMLSyntax

/// LINK011: data sources that no job names, where every job is known that could.
struct DataSourceUse {
  /// What one job says.
  struct Job {
    /// Nearest first.
    var projects: [FilePath]
    var names: [String]
    /// It may mean others than it names.
    var isUnclear: Bool
  }

  /// The names that jobs take from a project file. Absent for one that is above no job.
  private var used: [FilePath: Set<String>] = [:]
  /// Project files of which some use is not known.
  private var unclear: Set<FilePath> = []

  init(_ jobs: [Job], _ project: (FilePath) -> Project?) {
    var last: (projects: [FilePath], above: [(path: FilePath, project: Project?)]) = ([], [])
    for job in jobs {
      // Files come folder by folder.
      if last.projects != job.projects {
        last = (job.projects, job.projects.map { ($0, project($0)) })
        for path in job.projects where used[path] == nil { used[path] = [] }
      }
      // What an expression will be is not known for every day.
      if job.isUnclear || job.names.contains(where: { $0.utf8.contains(UInt8(ascii: "$")) }) {
        unclear.formUnion(job.projects)
      }
      for name in job.names {
        // The nearest that defines it.
        for (path, project) in last.above where project?.dataSource(named: name) != nil {
          used[path]?.insert(name)
          break
        }
      }
    }
  }

  /// What stands under `datasource`, at any depth and in any object: a use that no schema knows is a use all the same.
  static func names(in document: JSONDocument, at keys: [JSONNodeID]) -> [String] {
    var names: [String] = []
    for key in keys {
      let value = key.value
      switch document.kind(of: value) {
      case .string: names.append(document.text(of: value))
      case .array:
        for element in document.elements(of: value) where document.kind(of: element) == .string {
          names.append(document.text(of: element))
        }
      default: break
      }
    }
    return names
  }

  /// The findings of one project file. Every job below its folder has to be among those that are given.
  func findings(of project: Project, at path: FilePath) -> [Finding] {
    guard let used = used[path], !unclear.contains(path), project.document.isComplete else { return [] }
    let unused = project.dataSources.filter { !used.contains($0.name) && !isTemplate($0, in: project) }
    return unused.map { source in
      Finding(
        Wording.LINK.unusedDataSource(name: source.name), at: Place(of: source.key, in: project), subject: source.name)
    }
  }

  /// Whether another data source takes values over from this one, by an alias or a merge key.
  private func isTemplate(_ source: DataSource, in project: Project) -> Bool {
    let document = project.document
    let own = document.range(of: source.node)
    func takes(_ node: YAMLNode) -> Bool {
      let range = document.range(of: node)
      if range.start >= own.start, range.end <= own.end, !range.isEmpty { return true }
      return document.members(of: node).contains { takes($0.key) || takes($0.value) }
        || document.elements(of: node).contains(where: takes)
    }
    return project.dataSources.contains { $0.key != source.key && takes($0.node) }
  }
}
