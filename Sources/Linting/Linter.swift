public import Findings
import JSONSyntax
import JobModel
public import OwnRules
import Rules
public import SourceText
import Threading

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
  /// Findings that were there when the rules were taken up.
  public var baseline: BaselineUse?
  /// How many files are checked at the same time, at most. What is found does not depend on it.
  public var threads = min(ParallelMap.processors, 16)
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
  /// Those of `checked` that hold credentials: they are no JSON or YAML.
  public var credentialFiles: Set<String> = []
  /// JSON files that are no scripts.
  public var skipped: [String] = []
  /// Files among those that were found whose names are not UTF-8: what is said of them names no file exactly.
  public var inexactNames: [FilePath] = []
  /// Rules of one's own that files were checked by, in order of their codes.
  public var ownRules: [OwnRule] = []
  /// What could not be read: the run is incomplete.
  public var problems: [FileProblem] = []
  /// A finding is at or above the failing severity of its file.
  public var hasFailed = false
  /// What the baseline has become, where it is to be written.
  public var baseline: BaselineChange?
}

/// Checks every file of a request, each by itself and all together.
///
/// A run has four parts: files are found; the project files around them are read; each script is checked with nothing but what has been
/// read; and what was found is brought together in the order of paths. Only the third takes long, and it has no order.
public struct Linter {
  private let request: LintRequest
  let store: ProjectStore
  let folders: WalkedFolders
  private var ledger: SuppressionLedger
  var outcome = LintOutcome()
  private let zones = TimeZoneCache()
  /// What each file was found to be. Nothing is settled before all files are looked at together.
  private(set) var checked: [(path: FilePath, file: CheckedFile)] = []
  private var projects: Set<FilePath> = []
  /// Those that were named, or lie below a folder that was; the others are there for the sake of a file below them.
  private var foundProjects: Set<FilePath> = []
  /// Files with credentials, as they become known.
  private(set) var credentials = CredentialFiles()
  var threads: Int { request.threads }
  var today: CalendarDate { request.today }
  var environment: LintEnvironment { request.environment }
  /// Files of rules that were named.
  private var namedRules: [FilePath] = []
  private var checkedRules: Set<FilePath> = []

  private init(_ request: LintRequest) {
    var request = request
    let workingDirectory = ProjectFiles.workingDirectory
    if let (path, bytes) = request.standardInput {
      let path = path.normalized(workingDirectory: workingDirectory)
      request.standardInput = (path, bytes)
      request.replacements[path] = bytes
    }
    self.request = request
    let store = ProjectStore(request.schedule, commandLine: request.settings, replacements: request.replacements)
    self.store = store
    let folders = WalkedFolders(request.paths, workingDirectory: workingDirectory)
    self.folders = folders
    ledger = SuppressionLedger(today: request.today, store: store) { folders.hold($0.directory) }
  }

  /// The files that would be checked: scripts by name only, as their texts are not looked at.
  public static func files(of request: LintRequest) -> DiscoveryResult {
    Linter(request).discover()
  }

  public static func run(_ request: LintRequest) -> LintOutcome {
    var linter = Linter(request)
    linter.run()
    return linter.outcome
  }

  private mutating func run() {
    let found = discover()
    outcome.problems = found.problems
    outcome.inexactNames = found.files.map(\.path).filter { !$0.isUTF8 }
    let tasks = prepare(found.files)
    let results = ParallelMap.results(count: tasks.count, threads: request.threads) { tasks[$0].result() }
    gather(tasks, results)
    checkTogether()
    noteCutShort()
    settle()
  }

  // MARK: Finding files

  private func discover() -> DiscoveryResult {
    var discovery = FileDiscovery { [store] path in store.settings(at: path)?.exclude ?? [] }
    discovery.respectsGit = request.respectsGit
    discovery.forcesExclusion = request.forcesExclusion
    var found = discovery.files(below: request.paths)
    if let path = request.standardInput?.path {
      found.files.removeAll { $0.path == path }
      let kind = FileKind.of(path.name) ?? .script
      found.files.append(DiscoveredFile(path: path, kind: kind, isNamed: true))
    }
    return found
  }

  // MARK: Reading what is around them

  private mutating func prepare(_ files: [DiscoveredFile]) -> [ScriptTask] {
    var tasks: [ScriptTask] = []
    for file in files {
      switch file.kind {
      case .project:
        projects.insert(file.path)
        foundProjects.insert(file.path)
      case .credential(let kind): credentials.add(file.path, kind, isNamed: file.isNamed)
      case .script where OwnRuleStore.holdsRule(file.path): namedRules.append(file.path)
      case .script where file.isNamed && recognizesCredential(file.path): continue
      case .script:
        let isInput = request.standardInput?.path == file.path
        tasks.append(
          ScriptTask(
            path: file.path, isNamed: isInput || file.isNamed && !request.forcesExclusion,
            replacement: request.replacements[file.path], folder: store.context(of: file.path.directory),
            environment: request.environment, zones: zones))
      }
    }
    return tasks
  }

  /// Whether a file with a name of no kind, which somebody named, holds credentials.
  private mutating func recognizesCredential(_ path: FilePath) -> Bool {
    guard FileKind.of(path.name) == nil, let bytes = try? store.read(path),
      let kind = CredentialKind.of(firstBytes: bytes) ?? CredentialKind.of(text: bytes)
    else { return false }
    credentials.add(path, kind, isNamed: true)
    return true
  }

  /// A text in place of a file's.
  func replacement(of path: FilePath) -> [UInt8]? { request.replacements[path] }

  // MARK: Bringing together

  private mutating func gather(_ tasks: [ScriptTask], _ results: [ScriptTask.Result]) {
    for (task, result) in zip(tasks, results) {
      switch result {
      case .checked(let file):
        add(file, of: task.path)
        // What is wrong in a project file is wrong for the script, wherever the file lies.
        projects.formUnion(task.folder.projects)
      case .skipped: outcome.skipped.append(task.path.text)
      case .unread(let problem): outcome.problems.append(problem)
      }
    }
    addProjectsOfCredentials()
    gatherProjects()
    gatherRules(for: tasks)
    check(credentials)
  }

  /// The data sources that the scripts name; nil where that is not known.
  private var sourcesInUse: Set<String>? {
    let names = checked.flatMap(\.file.dataSources)
    return names.contains { $0.utf8.contains(UInt8(ascii: "$")) } ? nil : Set(names)
  }

  /// A file with credentials is judged by the data sources that name it, in the project files above it.
  private mutating func addProjectsOfCredentials() {
    for path in credentials.paths {
      for above in store.context(of: path.directory).projects where !projects.contains(above) {
        guard let project = store.project(at: above) else { continue }
        if project.references().files.contains(where: { $0.credential != nil && FilePath($0.resolved) == path }) {
          projects.insert(above)
        }
      }
    }
  }

  private mutating func gatherProjects() {
    var findings: [Finding] = []
    var circles: Set<Set<FilePath>> = []
    for path in projects.sorted() {
      guard let chain = store.settings(at: path) else { continue }
      projects.formUnion(chain.files)
      // Several project files may extend the one that is wrong.
      for finding in chain.findings where !findings.contains(where: { $0.place == finding.place }) {
        findings.append(finding)
      }
      for circle in chain.circles where circles.insert(circle.files).inserted { findings.append(circle.finding) }
    }
    for path in projects.sorted() {
      guard let project = store.project(at: path) else { continue }
      let references = project.references()
      // What is not there is a finding of the project file.
      let replacements = request.replacements
      credentials.add(references, of: project, foundProjects.contains(path) ? nil : sourcesInUse) {
        replacements[$0] != nil || FileReader.exists($0)
      }
      var file = FileCheck.project(
        project, references: references, environment: request.environment, baselines: request.schedule.baselines,
        book: store.book(of: path.directory))
      file.take(findings.filter { $0.place.file == project.path })
      add(file, of: path)
    }
  }

  /// Adds what is wrong with the rules of one's own that hold for the files.
  private mutating func gatherRules(for tasks: [ScriptTask]) {
    var folders = Set(projects.map(\.directory))
    for task in tasks where task.folder.projects.isEmpty { folders.insert(task.path.directory) }
    for folder in folders.sorted() { gatherRules(of: folder) }
    for path in namedRules {
      gatherRules(of: path.directory.directory.directory)
      guard checkedRules.insert(path).inserted else { continue }
      do throws(FileProblem) {
        // No project is around it: there is nothing that it could clash with.
        add(OwnRuleFile(path: path.text, bytes: try store.read(path)), at: path)
      } catch {
        outcome.problems.append(error)
      }
    }
    outcome.ownRules.sort { $0.code < $1.code }
  }

  private mutating func gatherRules(of folder: FilePath) {
    let set = store.rules(of: folder)
    for rule in set.files where checkedRules.insert(rule.path).inserted {
      add(rule.file, at: rule.path, findings: rule.findings)
      if let rule = set.rules.first(where: { $0.path == rule.file.path }) { outcome.ownRules.append(rule) }
    }
  }

  private mutating func add(_ rule: OwnRuleFile, at path: FilePath, findings: [Finding]? = nil) {
    let source = SourceFile(path: path.text, bytes: rule.bytes)
    add(CheckedFile(source: source, findings: findings ?? rule.findings, isDamaged: rule.rule == nil), of: path)
  }

  mutating func add(_ file: CheckedFile, of path: FilePath) {
    outcome.checked.append(path.text)
    checked.append((path, file))
  }

  /// Adds to each file what shows only beside the others.
  private mutating func checkTogether() {
    let projects = projects.sorted().compactMap { store.project(at: $0) }
    let findings =
      CrossFileCheck.findings(jobs: checked.compactMap(\.file.facts), projects: projects) + unusedDataSources()
      + brokenLogins(projects)
    guard !findings.isEmpty else { return }
    let places = Dictionary(checked.enumerated().map { ($0.element.path.text, $0.offset) }) { first, _ in first }
    for finding in findings {
      if let place = places[finding.place.file] { checked[place].file.take([finding]) }
    }
  }

  private mutating func noteCutShort() {
    for (path, file) in checked where file.isCutShort {
      let problem = FileProblem(path, .tooManyFindings(limit: FindingList.maximumCount))
      if !outcome.problems.contains(problem) { outcome.problems.append(problem) }
    }
  }

  /// A job that names what is not there, or of another type, may have meant what nobody names.
  private static let mistakenNames: Set<String> = ["LINK001", "LINK002"]

  private func unusedDataSources() -> [Finding] {
    let whole = projects.filter { folders.hold($0.directory) && !(store.project(at: $0)?.dataSources.isEmpty ?? true) }
    // A job that could not be read, or that is left out, may name what no other does.
    guard !whole.isEmpty, outcome.problems.isEmpty, !checked.contains(where: \.file.isCutShort) else { return [] }
    var use = DataSourceUse { store.project(at: $0) }
    for index in checked.indices {
      let path = checked[index].path
      if projects.contains(path) || checkedRules.contains(path) || checked[index].file.credential != nil { continue }
      let isUnclear =
        checked[index].file.isDamaged
        || checked[index].file.findings.contains { Self.mistakenNames.contains($0.code) }
      use.add(
        checked[index].file.dataSources, below: store.context(of: path.directory).projects, isUnclear: isUnclear)
    }
    let leavingOut = projects.filter { !(store.settings(at: $0)?.exclude.isEmpty ?? true) }
    return whole.sorted().flatMap { path -> [Finding] in
      let folder = WalkedFolders([path.directory], workingDirectory: ProjectFiles.workingDirectory)
      guard
        !leavingOut.contains(where: { folder.hold($0.directory) })
          && !store.context(of: path.directory).projects.contains(where: leavingOut.contains)
      else { return [] }
      return store.project(at: path).map { use.findings(of: $0, at: path) } ?? []
    }
  }

  // MARK: Leaving out what is hidden

  private mutating func settle() {
    var failing: [String: Severity] = [:]
    for (path, file) in checked where !file.findings.isEmpty || !file.suppressions.isEmpty {
      failing[path.text] = settle(file, of: path)
    }
    for (path, file) in checked { ledger.add(path, isDamaged: file.isDamaged) }
    for (project, findings) in ledger.findings() {
      failing[project.text] = store.filter(for: project).failOn
      outcome.findings += findings
    }
    outcome.suppressed = ledger.suppressed
    outcome.findings.sort(by: Finding.precedes)
    if let use = request.baseline {
      failing[use.baseline.path.text] = store.filter(for: use.baseline.path).failOn
      apply(use)
    }
    outcome.hasFailed = outcome.findings.contains { $0.severity >= failing[$0.place.file] ?? .error }
    outcome.suppressed.sort { Finding.precedes($0.finding, $1.finding) }
    for problem in store.problems where !outcome.problems.contains(problem) { outcome.problems.append(problem) }
    outcome.checked.sort()
    addSources()
  }

  /// The failing severity of the file.
  private mutating func settle(_ checked: CheckedFile, of path: FilePath) -> Severity {
    let filter = store.filter(for: path)
    let findings = checked.findings.compactMap { filter.apply(to: $0) }
    outcome.findings += ledger.settle(findings, of: path, isDamaged: checked.isDamaged, own: checked.suppressions)
    if let source = checked.source, !findings.isEmpty || !checked.suppressions.isEmpty {
      outcome.sources[path.text] = source
    }
    return filter.failOn
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
    if projects.contains(path) {
      return store.project(at: path).map { SourceFile(path: $0.path, bytes: $0.bytes, secrets: $0.secrets) }
    }
    if let credential = checked.first(where: { $0.path == path && $0.file.credential != nil }) {
      return credential.file.source
    }
    guard let bytes = try? store.read(path) else { return nil }
    return SourceFile(path: path.text, bytes: bytes, secrets: SecretNames.ranges(in: JSONDocument(parsing: bytes)))
  }
}

/// The folders of a request, each looked at with all below it.
struct WalkedFolders {
  private let folders: [FilePath]

  init(_ paths: [FilePath], workingDirectory: FilePath) {
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
