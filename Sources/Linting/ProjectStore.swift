import JobModel
import SchedulingParameters
import YAMLSyntax

/// The project files of a run, each read once, and what they say about files.
final class ProjectStore {
  private let commandLine: LintSettings
  /// Texts that take the place of files.
  private let replacements: [FilePath: [UInt8]]
  private var projects: [FilePath: Result<Project, FileProblem>] = [:]
  private var settings: [FilePath: ProjectSettings] = [:]
  private var suppressions: [FilePath: ProjectSuppressions] = [:]
  private var chains: [FilePath: [FilePath]] = [:]
  private var contexts: [[FilePath]: SchedulingContext] = [:]
  private let schedule: LintSchedule
  private var filters: [FilterKey: RuleFilter] = [:]
  /// What kept a project file from being read.
  private(set) var problems: [FileProblem] = []

  private let workingDirectory = ProjectFiles.workingDirectory

  init(
    _ schedule: LintSchedule, commandLine: LintSettings = LintSettings(), replacements: [FilePath: [UInt8]] = [:]
  ) {
    self.schedule = schedule
    self.commandLine = commandLine
    self.replacements = replacements
  }

  // MARK: Projects

  /// The bytes of a file, or of what takes its place.
  func read(_ path: FilePath) throws(FileProblem) -> [UInt8] {
    if let replacement = replacements[path] { return replacement }
    return try FileReader.read(path)
  }

  /// The project in a file; nil where it cannot be read, which is a problem of the run.
  func project(at path: FilePath) -> Project? {
    if let known = projects[path] { return try? known.get() }
    do {
      let project = Project(path: path.text, bytes: try read(path))
      projects[path] = .success(project)
      return project
    } catch {
      projects[path] = .failure(error)
      problems.append(error)
      return nil
    }
  }

  /// Every project file from a folder upwards, nearest first.
  func paths(above folder: FilePath) -> [FilePath] {
    if let known = chains[folder] { return known }
    let found = ProjectFiles.above(folder) { replacements[$0] != nil }
    chains[folder] = found
    return found
  }

  func scope(of folder: FilePath) -> ProjectScope {
    ProjectScope(paths(above: folder).compactMap { project(at: $0) })
  }

  /// What the scripts of a folder expand their parameters with: the command line's values, then those of the nearest project file.
  func context(of folder: FilePath) -> SchedulingContext {
    let chain = paths(above: folder)
    if let known = contexts[chain] { return known }
    var assignments: [ParameterAssignment] = []
    for project in chain.reversed().compactMap({ project(at: $0) }) {
      assignments += project.parameters.map(\.assignment)
    }
    let context = SchedulingContext(schedule.baselines, assignments: assignments + schedule.assignments)
    contexts[chain] = context
    return context
  }

  /// The rules that the files of a folder are checked by.
  func book(of folder: FilePath) -> RuleBook {
    RuleBook()
  }

  // MARK: Settings and suppressions

  func settings(at path: FilePath) -> ProjectSettings? {
    if let known = settings[path] { return known }
    guard let project = project(at: path) else { return nil }
    let read = ProjectSettings(project, book: book(of: path.directory))
    settings[path] = read
    return read
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
    var nearest: FilePath?
    /// Which overrides hold, counted over all project files.
    var overrides: [Int]
  }

  /// Which rules speak of a file, and how loudly.
  func filter(for file: FilePath) -> RuleFilter {
    let projects = paths(above: file.directory)
    var layers = [commandLine]
    var key = FilterKey(nearest: projects.first, overrides: [])
    var count = 0
    for project in projects {
      guard let settings = settings(at: project) else { continue }
      let path = settings.overrides.isEmpty ? file : path(of: file, below: project)
      for (index, override) in settings.overrides.enumerated().reversed()
      where override.paths.contains(where: { $0.covers(path.bytes) }) {
        layers.append(override.settings)
        key.overrides.append(count + index)
      }
      count += settings.overrides.count
      layers.append(settings.settings)
    }
    if let known = filters[key] { return known }
    let filter = RuleFilter(layers, book: book(of: file.directory))
    filters[key] = filter
    return filter
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
