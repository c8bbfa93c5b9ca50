public import Findings
import JobModel
public import SourceText

/// What is to be checked, and how.
public struct LintRequest: Sendable {
  public var paths: [FilePath]
  /// From the command line; they win over those of project files.
  public var settings = LintSettings()
  public var respectsGit = true
  public var forcesExclusion = false
  /// What scheduling parameters are expanded with.
  public var schedule: LintSchedule
  /// A text in place of a file, and the path that it stands for.
  public var standardInput: (path: FilePath, bytes: [UInt8])?

  public init(paths: [FilePath], schedule: LintSchedule) {
    self.paths = paths
    self.schedule = schedule
  }
}

/// What a run of the linter found.
public struct LintOutcome: Sendable {
  public var findings: [Finding] = []
  /// The files that findings speak of, by path.
  public var sources: [String: SourceFile] = [:]
  /// Paths of the files that were checked, sorted.
  public var checked: [String] = []
  /// JSON files that are no scripts.
  public var skipped: [String] = []
  /// What could not be read: the run is incomplete.
  public var problems: [FileProblem] = []
  /// A finding is at or above the failing severity of its file.
  public var hasFailed = false
}

/// Checks every file of a request, each by itself and all together.
public struct Linter {
  private let request: LintRequest
  private let store: ProjectStore
  private var outcome = LintOutcome()
  private var checkedProjects: Set<FilePath> = []

  public init(_ request: LintRequest) {
    self.request = request
    store = ProjectStore(request.schedule)
  }

  /// The files that would be checked: scripts by name only, as their texts are not looked at.
  public static func files(of request: LintRequest) -> DiscoveryResult {
    let linter = Linter(request)
    return linter.discover()
  }

  public static func run(_ request: LintRequest) -> LintOutcome {
    var linter = Linter(request)
    linter.run()
    return linter.outcome
  }

  private func discover() -> DiscoveryResult {
    var discovery = FileDiscovery { [store] path in
      (store.settings(at: path)?.exclude ?? []).compactMap { try? GlobPattern($0) }
    }
    discovery.respectsGit = request.respectsGit
    discovery.forcesExclusion = request.forcesExclusion
    return discovery.files(below: request.paths)
  }

  private mutating func run() {
    if let (path, bytes) = request.standardInput { check(path, bytes: bytes, isNamed: true) }
    let found = discover()
    outcome.problems = found.problems
    for file in found.files {
      switch file.kind {
      case .project: checkProject(file.path)
      case .script:
        do throws(FileProblem) {
          check(file.path, bytes: try FileReader.read(file.path), isNamed: file.isNamed)
        } catch {
          outcome.problems.append(error)
        }
      }
    }
    for problem in store.problems where !outcome.problems.contains(problem) { outcome.problems.append(problem) }
    outcome.findings.sort(by: Finding.precedes)
    outcome.checked.sort()
  }

  private mutating func check(_ path: FilePath, bytes: [UInt8], isNamed: Bool) {
    if path.name.elementsEqual(ProjectFiles.name.utf8) {
      return add(
        FileCheck.project(Project(path: path.text, bytes: bytes), baselines: request.schedule.baselines), of: path)
    }
    let scope = store.scope(of: path.directory)
    let context = store.context(of: path.directory)
    guard
      let checked = FileCheck.script(path: path.text, bytes: bytes, scope: scope, context: context, isNamed: isNamed)
    else {
      outcome.skipped.append(path.text)
      return
    }
    add(checked, of: path)
    // What is wrong in a project file is wrong for the script, wherever the file lies.
    for project in store.paths(above: path.directory) { checkProject(project) }
  }

  private mutating func checkProject(_ path: FilePath) {
    guard checkedProjects.insert(path).inserted, let project = store.project(at: path) else { return }
    add(FileCheck.project(project, baselines: request.schedule.baselines), of: path)
  }

  private mutating func add(_ checked: CheckedFile, of path: FilePath) {
    outcome.checked.append(path.text)
    guard !checked.findings.isEmpty else { return }
    let filter = RuleFilter(request.settings.over(store.settings(for: path)))
    let findings = checked.findings.compactMap { filter.apply(to: $0) }
    if findings.contains(where: { $0.severity >= filter.failOn }) { outcome.hasFailed = true }
    outcome.findings += findings
    if !findings.isEmpty, let source = checked.source { outcome.sources[path.text] = source }
    // The second place of a finding may lie in a project file that has no finding of its own.
    for place in findings.flatMap(\.related).map(\.place)
    where place.file != path.text && outcome.sources[place.file] == nil {
      guard let project = store.project(at: FilePath(place.file)) else { continue }
      outcome.sources[place.file] = SourceFile(path: project.path, bytes: project.bytes, secrets: project.secrets)
    }
  }
}
