import JobModel
import SchedulingParameters
import YAMLSyntax

/// The project files of a run, each read once.
final class ProjectStore {
  private var projects: [FilePath: Result<Project, FileProblem>] = [:]
  private var settings: [FilePath: ProjectSettings] = [:]
  private var chains: [FilePath: [FilePath]] = [:]
  private var contexts: [[FilePath]: SchedulingContext] = [:]
  private let schedule: LintSchedule
  /// What kept a project file from being read.
  private(set) var problems: [FileProblem] = []

  init(_ schedule: LintSchedule) {
    self.schedule = schedule
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

  /// The project in a file; nil where it cannot be read, which is a problem of the run.
  func project(at path: FilePath) -> Project? {
    if let known = projects[path] { return try? known.get() }
    do {
      let project = Project(path: path.text, bytes: try FileReader.read(path))
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
    let found = ProjectFiles.above(folder)
    chains[folder] = found
    return found
  }

  func scope(of folder: FilePath) -> ProjectScope {
    ProjectScope(paths(above: folder).compactMap { project(at: $0) })
  }

  func settings(at path: FilePath) -> ProjectSettings? {
    if let known = settings[path] { return known }
    guard let project = project(at: path) else { return nil }
    let read = ProjectSettings(project)
    settings[path] = read
    return read
  }

  /// The settings for a file: those of the nearest project file.
  func settings(for file: FilePath) -> LintSettings {
    guard let nearest = paths(above: file.directory).first, let settings = settings(at: nearest) else {
      return LintSettings()
    }
    return settings.settings(for: relative(file, to: nearest))
  }

  /// The path of a file below the folder of a project file.
  private func relative(_ file: FilePath, to project: FilePath) -> String {
    let folder = project.directory.text
    let text = file.text
    if folder.isEmpty { return text }
    if text.hasPrefix(folder + "/") { return String(text.dropFirst(folder.utf8.count + 1)) }
    // The project lies above the working directory: its `..` steps stand for the folders down to here.
    let ups = project.directory.bytes.split(separator: UInt8(ascii: "/")).count { $0.elementsEqual("..".utf8) }
    let steps = ProjectFiles.workingDirectory.bytes.split(separator: UInt8(ascii: "/")).suffix(ups)
    return (steps.map { String(decoding: $0, as: UTF8.self) } + [text]).joined(separator: "/")
  }
}
