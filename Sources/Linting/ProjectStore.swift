import JobModel
import OwnRules
import SchedulingParameters
import YAMLSyntax

/// The project files of a run, each read once, and what they say about files.
final class ProjectStore {
  private let commandLine: LintSettings
  /// Texts that take the place of files.
  private let replacements: [FilePath: [UInt8]]
  private var projects: [FilePath: Result<Project, FileProblem>] = [:]
  private var settings: [FilePath: SettingsChain] = [:]
  private var suppressions: [FilePath: ProjectSuppressions] = [:]
  private var chains: [FilePath: [FilePath]] = [:]
  /// By the nearest project file: it decides which lie above it.
  private var contexts: [FilePath: FolderContext] = [:]
  private var folders: [FilePath: FolderContext] = [:]
  private let schedule: LintSchedule
  private var filters: [FilterKey: RuleFilter] = [:]
  private let ownRules: OwnRuleStore
  /// Files come folder by folder.
  private var last: (folder: FilePath, rules: OwnRuleSet, book: RuleBook)?
  private var lastContext: (folder: FilePath, context: FolderContext)?
  private var projectProblems: [FileProblem] = []
  /// What kept project files and rules from being read.
  var problems: [FileProblem] { projectProblems + ownRules.problems }

  private let workingDirectory = ProjectFiles.workingDirectory

  init(
    _ schedule: LintSchedule, commandLine: LintSettings = LintSettings(), replacements: [FilePath: [UInt8]] = [:]
  ) {
    self.schedule = schedule
    self.commandLine = commandLine
    self.replacements = replacements
    ownRules = OwnRuleStore { path throws(FileProblem) in
      if let replacement = replacements[path] { return replacement }
      return try FileReader.read(path, limit: OwnRuleFile.maximumSize)
    }
  }

  // MARK: Projects

  /// The bytes of a file, or of what takes its place.
  func read(_ path: FilePath) throws(FileProblem) -> [UInt8] {
    if let replacement = replacements[path] { return replacement }
    return try FileReader.read(path)
  }

  /// The project in a file; nil where it cannot be read, which is a problem of the run.
  func project(at path: FilePath) -> Project? {
    switch load(path) {
    case .success(let project): return project
    case .failure(let problem):
      note(problem)
      return nil
    }
  }

  private func note(_ problem: FileProblem) {
    if !projectProblems.contains(problem) { projectProblems.append(problem) }
  }

  /// A project file or one that is extended; nil where it cannot be read.
  func extended(at path: FilePath) -> Project? {
    try? load(path).get()
  }

  private func load(_ path: FilePath) -> Result<Project, FileProblem> {
    if let known = projects[path] { return known }
    let loaded: Result<Project, FileProblem>
    do {
      loaded = .success(Project(path: path.text, bytes: try read(path)))
    } catch {
      loaded = .failure(error)
    }
    projects[path] = loaded
    return loaded
  }

  /// Every project file from a folder upwards, nearest first.
  func paths(above folder: FilePath) -> [FilePath] {
    if let known = chains[folder] { return known }
    let found = ProjectFiles.above(folder) { replacements[$0] != nil }
    chains[folder] = found
    return found
  }

  /// What the files of a folder have in common. Everything that is read for it is read now.
  func context(of folder: FilePath) -> FolderContext {
    if let lastContext, lastContext.folder == folder { return lastContext.context }
    let context = knownContext(of: folder)
    lastContext = (folder, context)
    return context
  }

  private func knownContext(of folder: FilePath) -> FolderContext {
    if let known = folders[folder] { return known }
    let chain = paths(above: folder)
    let context = chain.first.flatMap { contexts[$0] } ?? makeContext(of: chain, folder)
    // Without a project file the folder itself may decide which rules there are.
    if let nearest = chain.first { contexts[nearest] = context }
    folders[folder] = context
    return context
  }

  private func makeContext(of chain: [FilePath], _ folder: FilePath) -> FolderContext {
    let projects = chain.compactMap { project(at: $0) }
    let assignments = projects.reversed().flatMap { $0.parameters.map(\.assignment) }
    return FolderContext(
      projects: chain, scope: ProjectScope(projects),
      // What the command line says counts after what project files say.
      parameters: SchedulingContext(schedule.baselines, assignments: assignments + schedule.assignments),
      book: book(of: folder), settings: chain.compactMap { settings(at: $0) },
      suppressions: chain.map { ($0, suppressions(at: $0).suppressions) }, commandLine: commandLine)
  }

  /// The rules that the files of a folder are checked by.
  func book(of folder: FilePath) -> RuleBook {
    rulesAndBook(of: folder).book
  }

  /// The rules of one's own that hold in a folder, and the files that bring them.
  func rules(of folder: FilePath) -> OwnRuleSet {
    rulesAndBook(of: folder).rules
  }

  private func rulesAndBook(of folder: FilePath) -> (rules: OwnRuleSet, book: RuleBook) {
    if let last, last.folder == folder { return (last.rules, last.book) }
    let projects = paths(above: folder)
    let folders = projects.isEmpty ? ProjectFiles.repository(of: folder) : projects.map(\.directory)
    let rules = ownRules.rules(in: folders[...])
    let book = RuleBook(own: rules.rules)
    last = (folder, rules, book)
    return (rules, book)
  }

  // MARK: Settings and suppressions

  /// What a project file says and extends; nil where it cannot be read.
  func settings(at path: FilePath) -> SettingsChain? {
    if let known = settings[path] { return known }
    guard let project = project(at: path) else { return nil }
    let own = ProjectSettings(project, book: book(of: path.directory))
    let chain = SettingsChain(own, at: path) { extended in
      self.load(extended).map { ProjectSettings($0, book: self.book(of: path.directory)) }
    }
    for problem in chain.problems { note(problem) }
    settings[path] = chain
    return chain
  }

  func suppressions(at path: FilePath) -> ProjectSuppressions {
    if let known = suppressions[path] { return known }
    let read =
      project(at: path).map { ProjectSuppressions($0, book: book(of: path.directory)) } ?? ProjectSuppressions()
    suppressions[path] = read
    return read
  }

  /// Files with the same key have the same filter.
  private struct FilterKey: Hashable {
    var context: ObjectIdentifier
    /// Which overrides hold, counted over all settings of the context.
    var overrides: [Int]
  }

  /// Which rules speak of a file, and how loudly.
  func filter(for file: FilePath) -> RuleFilter {
    let context = context(of: file.directory)
    guard context.hasOverrides else { return context.filter }
    var key = FilterKey(context: ObjectIdentifier(context), overrides: [])
    var count = 0
    let layers = layers(for: file, in: context) { isHolding in
      if isHolding { key.overrides.append(count) }
      count += 1
    }
    if key.overrides.isEmpty { return context.filter }
    if let known = filters[key] { return known }
    let filter = RuleFilter(layers, book: context.book)
    filters[key] = filter
    return filter
  }

  /// Everything that says which rules speak of a file, the nearest first.
  ///
  /// - Parameter visit: Told of each override whether it holds for the file.
  func layers(for file: FilePath, in context: FolderContext, visit: (Bool) -> Void = { _ in }) -> [LintSettings] {
    var layers = [commandLine]
    for (project, chain) in zip(context.projects.filter { settings[$0] != nil }, context.settings) {
      let path = path(of: file, below: project)
      for link in chain.links {
        // Of the overrides of one file the later wins.
        for override in link.overrides.reversed() {
          let isHolding = override.paths.contains { $0.covers(path.bytes) }
          visit(isHolding)
          if isHolding { layers.append(override.settings) }
        }
        layers.append(link.settings)
      }
    }
    return layers
  }

  /// The path of a file seen from the folder of a project file above it.
  func path(of file: FilePath, below project: FilePath) -> FilePath {
    let folder = project.directory
    if folder.bytes.isEmpty { return file }
    if file.bytes.starts(with: folder.bytes), file.bytes.count > folder.lengthBeforeName,
      file.bytes[folder.lengthBeforeName - 1] == UInt8(ascii: "/")
    {
      return FilePath(Array(file.bytes[folder.lengthBeforeName...]))
    }
    // The project lies above the working directory: its `..` steps stand for the folders down to here.
    let ups = folder.bytes.split(separator: UInt8(ascii: "/")).count { $0.elementsEqual("..".utf8) }
    let steps = workingDirectory.bytes.split(separator: UInt8(ascii: "/")).suffix(ups)
    return FilePath(Array((steps.map { Array($0) } + [file.bytes]).joined(separator: [UInt8(ascii: "/")])))
  }
}
