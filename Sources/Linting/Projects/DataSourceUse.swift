import Catalog
import Findings
import JSONSyntax
import JobModel
import Rules
import SourceText
import YAMLSyntax

/// LINK011: data sources that no job names, where every job is known that could.
struct DataSourceUse {
  /// What is known of one project file.
  private struct Use {
    let project: Project?
    /// Whether a job names the data source, by its place among the project's.
    var isUsed: [Bool]
    /// Some use is not known.
    var isUnclear = false
  }

  private var uses: [Use] = []
  /// Absent for a project file that is above no job.
  private var places: [FilePath: Int] = [:]
  /// Files come folder by folder.
  private var last: (projects: [FilePath], places: [Int]) = ([], [])
  private let project: (FilePath) -> Project?

  init(_ project: @escaping (FilePath) -> Project?) {
    self.project = project
  }

  /// Adds what one job names.
  ///
  /// - Parameters:
  ///   - projects: Nearest first.
  ///   - isUnclear: It may mean others than it names.
  mutating func add(_ names: [String], below projects: [FilePath], isUnclear: Bool) {
    if last.projects != projects {
      var found: [Int] = []
      for path in projects { found.append(place(of: path)) }
      last = (projects, found)
    }
    // What an expression will be is not known for every day.
    if isUnclear || names.contains(where: { $0.utf8.contains(UInt8(ascii: "$")) }) {
      for place in last.places { uses[place].isUnclear = true }
    }
    for name in names {
      // The nearest that defines it.
      for place in last.places {
        guard let index = uses[place].project?.placeOfDataSource(named: name) else { continue }
        uses[place].isUsed[index] = true
        break
      }
    }
  }

  private mutating func place(of path: FilePath) -> Int {
    if let known = places[path] { return known }
    let project = project(path)
    uses.append(Use(project: project, isUsed: Array(repeating: false, count: project?.dataSources.count ?? 0)))
    places[path] = uses.count - 1
    return uses.count - 1
  }

  /// What stands under `datasource`, at any depth and in any object: a use that no schema knows is a use all the same.
  static func names(in document: JSONDocument, at keys: [JSONNodeID]) -> [String] {
    var names: [String] = []
    visit(document, keys) { names.append(document.text(of: $0)) }
    return names
  }

  /// Where a name stands in that way.
  static func places(of name: String, in document: JSONDocument, path: String) -> [Place] {
    var places: [Place] = []
    visit(document, NotableKeys(document).dataSources) { node in
      guard document.contentEquals(node, text: name) else { return }
      places.append(Place(file: path, range: document.range(of: node), pointer: document.pointer(to: node)))
    }
    return places
  }

  private static func visit(_ document: JSONDocument, _ keys: [JSONNodeID], _ body: (JSONNodeID) -> Void) {
    for key in keys {
      let value = key.value
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
    guard let place = places[path], !uses[place].isUnclear, project.document.isComplete else { return [] }
    let isUsed = uses[place].isUsed
    // Of several of one name the last stands for all.
    let candidates = project.dataSources.filter {
      !(project.placeOfDataSource(named: $0.name).map { isUsed[$0] } ?? false)
    }
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
