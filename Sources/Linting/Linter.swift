public import Findings
import JSONSyntax
import JobModel
import Rules
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
  /// What `${env:…}` finds.
  public var environment = LintEnvironment.ofThisProcess
  /// The day by which suppressions expire.
  public var today = CalendarDate.today
  /// Texts in place of those that the files hold, by the paths that the linter has for them.
  public var replacements: [FilePath: [UInt8]] = [:]

  public init(paths: [FilePath], schedule: LintSchedule) {
    self.paths = paths
    self.schedule = schedule
  }
}

/// What a run of the linter found.
public struct LintOutcome: Sendable {
  public var findings: [Finding] = []
  /// Findings that suppressions hide, in the order of the others.
  public var suppressed: [SuppressedFinding] = []
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
  private var ledger: SuppressionLedger
  private var outcome = LintOutcome()
  private var checkedProjects: Set<FilePath> = []
  private let zones = TimeZoneCache()
  /// What each file was found to be. Nothing is settled before all files are looked at together.
  private var checked: [(path: FilePath, file: CheckedFile)] = []

  private init(_ request: LintRequest) {
    self.request = request
    let store = ProjectStore(request.schedule, commandLine: request.settings, replacements: request.replacements)
    self.store = store
    let folders = WalkedFolders(request.paths)
    ledger = SuppressionLedger(today: request.today, store: store) { folders.hold($0.directory) }
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
    var discovery = FileDiscovery { [store] path in store.settings(at: path)?.exclude ?? [] }
    discovery.respectsGit = request.respectsGit
    discovery.forcesExclusion = request.forcesExclusion
    return discovery.files(below: request.paths)
  }

  // MARK: The run

  private mutating func run() {
    if let (path, bytes) = request.standardInput { check(path, bytes: bytes, isNamed: true) }
    let found = discover()
    outcome.problems = found.problems
    for file in found.files {
      switch file.kind {
      case .project: checkProject(file.path)
      case .script:
        do throws(FileProblem) {
          check(file.path, bytes: try store.read(file.path), isNamed: file.isNamed && !request.forcesExclusion)
        } catch {
          outcome.problems.append(error)
        }
      }
    }
    finish()
  }

  private mutating func check(_ path: FilePath, bytes: [UInt8], isNamed: Bool) {
    let book = store.book(of: path.directory)
    if path.name.elementsEqual(ProjectFiles.name.utf8) {
      return addProject(Project(path: path.text, bytes: bytes), of: path, book: book)
    }
    let scope = store.scope(of: path.directory)
    let context = store.context(of: path.directory)
    guard
      let checked = FileCheck.script(
        path: path.text, bytes: bytes, scope: scope, context: context, book: book,
        environment: request.environment, zones: zones,
        isNamed: isNamed)
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
    addProject(project, of: path, book: store.book(of: path.directory))
  }

  private mutating func addProject(_ project: Project, of path: FilePath, book: RuleBook) {
    add(
      FileCheck.project(project, environment: request.environment, baselines: request.schedule.baselines, book: book),
      of: path)
  }

  private mutating func add(_ file: CheckedFile, of path: FilePath) {
    outcome.checked.append(path.text)
    checked.append((path, file))
  }

  // MARK: All together

  /// Adds to each file what shows only beside the others.
  private mutating func checkTogether() {
    let projects = checkedProjects.sorted().compactMap { store.project(at: $0) }
    let findings = CrossFileCheck.findings(jobs: checked.compactMap(\.file.facts), projects: projects)
    guard !findings.isEmpty else { return }
    let places = Dictionary(checked.enumerated().map { ($0.element.path.text, $0.offset) }) { first, _ in first }
    for finding in findings {
      if let place = places[finding.place.file] { checked[place].file.findings.append(finding) }
    }
  }

  private mutating func settle(_ checked: CheckedFile, of path: FilePath) {
    let filter = store.filter(for: path)
    let file = SuppressionLedger.SettledFile(
      path: path, projects: store.paths(above: path.directory), isDamaged: checked.isDamaged, filter: filter)
    let findings = checked.findings.compactMap { filter.apply(to: $0) }
    show(ledger.settle(findings, of: file, own: checked.suppressions), failOn: filter.failOn)
    if let source = checked.source, !findings.isEmpty || !checked.suppressions.isEmpty {
      outcome.sources[path.text] = source
    }
  }

  private mutating func show(_ findings: [Finding], failOn: Severity) {
    if findings.contains(where: { $0.severity >= failOn }) { outcome.hasFailed = true }
    outcome.findings += findings
  }

  private mutating func finish() {
    checkTogether()
    for (path, file) in checked { settle(file, of: path) }
    for (project, findings) in ledger.findings(filter: { [store] in store.filter(for: $0) }) {
      show(findings, failOn: store.filter(for: project).failOn)
    }
    outcome.suppressed = ledger.suppressed.sorted { Finding.precedes($0.finding, $1.finding) }
    for problem in store.problems where !outcome.problems.contains(problem) { outcome.problems.append(problem) }
    outcome.findings.sort(by: Finding.precedes)
    outcome.checked.sort()
    addSources()
  }

  /// A place of a finding may lie in a file that has no finding of its own.
  private mutating func addSources() {
    let findings = outcome.findings + outcome.suppressed.map(\.finding)
    for file in findings.flatMap({ [$0.place.file] + $0.related.map(\.place.file) }) where outcome.sources[file] == nil
    {
      outcome.sources[file] = source(of: FilePath(file))
    }
  }

  private func source(of path: FilePath) -> SourceFile? {
    if path.name.elementsEqual(ProjectFiles.name.utf8) {
      return store.project(at: path).map { SourceFile(path: $0.path, bytes: $0.bytes, secrets: $0.secrets) }
    }
    let given = request.standardInput.flatMap { $0.path == path ? $0.bytes : nil }
    guard let bytes = given ?? (try? store.read(path)) else { return nil }
    return SourceFile(path: path.text, bytes: bytes, secrets: SecretNames.ranges(in: JSONDocument(parsing: bytes)))
  }
}

/// The folders of a request, each looked at with all below it.
private struct WalkedFolders {
  private let folders: [FilePath]

  init(_ paths: [FilePath]) {
    let workingDirectory = ProjectFiles.workingDirectory
    folders = paths.map { $0.normalized(workingDirectory: workingDirectory) }
  }

  /// Whether a folder, or one above it, is among them. A file that is named has no folder below it.
  func hold(_ folder: FilePath) -> Bool {
    folders.contains { outer in
      if outer.bytes.isEmpty { return folder.bytes.first != UInt8(ascii: "/") && !folder.bytes.starts(with: "..".utf8) }
      guard folder.bytes.starts(with: outer.bytes) else { return false }
      return folder.bytes.count == outer.bytes.count || folder.bytes[outer.bytes.count] == UInt8(ascii: "/")
    }
  }
}
