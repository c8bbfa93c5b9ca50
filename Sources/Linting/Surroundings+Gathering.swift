import Glibc
import JobModel
import Rules

/// Looks at files and variables, and opens none of the files.
extension Surroundings {
  init(of references: ProjectReferences, environment: LintEnvironment) {
    self.init(of: references.secrets, environment: environment)
    for file in references.files where files[file.resolved] == nil {
      files[file.resolved] = Self.state(of: file.resolved)
    }
  }

  init<Node>(of secrets: [SecretReference<Node>], environment: LintEnvironment) {
    self.init()
    for secret in secrets {
      switch secret.source {
      case .variable:
        variables[secret.name] = environment.value(secret.name).map { $0.isEmpty ? .empty : .set } ?? .absent
      case .file(let resolved): files[resolved] = Self.state(of: resolved)
      case .other: break
      }
    }
  }

  /// Nil where a folder on the way cannot be looked into.
  private static func state(of path: String) -> FileState? {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file }
    // A link that leads nowhere is no file either.
    return errno == ENOENT || errno == ENOTDIR || errno == ELOOP || errno == ENAMETOOLONG ? .absent : nil
  }
}
