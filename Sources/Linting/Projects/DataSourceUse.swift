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
    let candidates = project.dataSources.filter { !used.contains($0.name) }
    let templates = candidates.isEmpty ? [] : templates(in: project)
    let unused = candidates.filter { !templates.contains($0.key) }
    return unused.map { source in
      Finding(
        Wording.LINK.unusedDataSource(name: source.name), at: Place(of: source.key, in: project), subject: source.name)
    }
  }

  /// The data sources that others take values over from, by an alias or a merge key.
  private func templates(in project: Project) -> Set<YAMLNode> {
    let document = project.document
    guard document.hasAliases else { return [] }
    // In the order of the file, and none within another.
    let sources = project.dataSources.map { (key: $0.key, node: $0.node, range: document.range(of: $0.node)) }
      .sorted { $0.range.start < $1.range.start }
    var templates: Set<YAMLNode> = []
    func look(at node: YAMLNode, from own: YAMLNode) {
      let range = document.range(of: node)
      if !range.isEmpty, let source = Self.last(of: sources, startingBy: range.start), source.key != own,
        range.end <= source.range.end
      {
        templates.insert(source.key)
      }
      for member in document.members(of: node) {
        look(at: member.key, from: own)
        look(at: member.value, from: own)
      }
      for element in document.elements(of: node) { look(at: element, from: own) }
    }
    for source in sources { look(at: source.node, from: source.key) }
    return templates
  }

  private typealias LocatedSource = (key: YAMLNode, node: YAMLNode, range: ByteRange)

  private static func last(of sources: [LocatedSource], startingBy offset: UInt32) -> LocatedSource? {
    var low = 0
    var high = sources.count
    while low < high {
      let middle = (low + high) / 2
      if sources[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sources[low - 1] : nil
  }
}
