import Catalog
import Findings
import JSONSyntax
import JobModel
import Rules
import SourceText
import YAMLSyntax

/// LINK011: data sources that no job names, where every job is known that could.
struct DataSourceUse {
  private static let key: StaticString = "datasource"

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
    var defined: [FilePath: Set<String>] = [:]
    for job in jobs {
      for path in job.projects where defined[path] == nil {
        defined[path] = Set(project(path)?.dataSources.map(\.name) ?? [])
        used[path] = []
      }
      // What an expression will be is not known for every day.
      if job.isUnclear || job.names.contains(where: { $0.utf8.contains(UInt8(ascii: "$")) }) {
        unclear.formUnion(job.projects)
      }
      for name in job.names {
        // The nearest that defines it.
        if let owner = job.projects.first(where: { defined[$0]?.contains(name) ?? false }) {
          used[owner]?.insert(name)
        }
      }
    }
  }

  /// What stands under `datasource`, at any depth and in any object: a use that no schema knows is a use all the same.
  static func names(in document: JSONDocument) -> [String] {
    var names: [String] = []
    visit(document) { names.append(document.text(of: $0)) }
    return names
  }

  /// Where a name stands in that way.
  static func places(of name: String, in document: JSONDocument, path: String) -> [Place] {
    var places: [Place] = []
    visit(document) { node in
      guard document.text(of: node) == name else { return }
      places.append(Place(file: path, range: document.range(of: node), pointer: document.pointer(to: node)))
    }
    return places
  }

  private static func visit(_ document: JSONDocument, _ body: (JSONNodeID) -> Void) {
    let length = UInt32(key.utf8CodeUnitCount + 2)
    for (index, node) in document.nodes.enumerated() where node.kind == .key && node.end &- node.start == length {
      let id = JSONNodeID(UInt32(truncatingIfNeeded: index))
      guard document.contentEquals(id, key) else { continue }
      let value = JSONNodeID(id.index + 1)
      switch document.kind(of: value) {
      case .string: body(value)
      case .array:
        for element in document.elements(of: value) where document.kind(of: element) == .string { body(element) }
      default: break
      }
    }
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
