import JSONSyntax
public import JobModel
public import Linting
import Rules
public import SchedulingParameters

/// A file that somebody wants to know something about, with the projects around it.
public struct JobFile: Sendable {
  public enum Content: Sendable {
    case script(JobScript)
    case project(Project)
    case jaas([UInt8])
    /// A krb5.conf.
    case kerberos([UInt8])
    /// A JSON file that is no object, and no script therefore.
    case noScript
    /// Something else by its name, with its bytes.
    case other([UInt8])
  }

  public let path: FilePath
  public let content: Content
  /// The project files above it, nearest first.
  public let scope: ProjectScope
  /// What the script's parameters are expanded with.
  public let context: SchedulingContext

  /// - Parameter schedule: What the command line gives for scheduling parameters.
  public init(_ path: FilePath, schedule: LintSchedule) throws(FileProblem) {
    self.path = path
    let bytes = try FileReader.read(path)
    var projects: [Project] = []
    for file in ProjectFiles.above(path.directory) {
      projects.append(Project(path: file.text, bytes: try FileReader.read(file)))
    }
    scope = ProjectScope(projects)
    let assignments = projects.reversed().flatMap { $0.parameters.map(\.assignment) } + schedule.assignments
    context = SchedulingContext(schedule.baselines, assignments: assignments)
    if path.name.elementsEqual(ProjectFiles.name.utf8) {
      content = .project(Project(path: path.text, bytes: bytes))
    } else if path.text.hasSuffix(".json") {
      let document = JSONDocument(parsing: bytes)
      content =
        JobScript.isScript(document)
        ? JobScript(path: path.text, document: document, context: context).map { .script($0) } ?? .noScript : .noScript
    } else {
      switch CredentialKind.of(name: path.name, bytes: bytes) {
      case .jaas: content = .jaas(bytes)
      case .kerberos: content = .kerberos(bytes)
      case .keytab, .store, nil: content = .other(bytes)
      }
    }
  }
}
