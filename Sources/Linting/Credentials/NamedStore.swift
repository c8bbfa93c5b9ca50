public import JobModel
public import KeyStores
import Rules

/// A store that somebody wants to open: the data sources above it may say how.
public enum NamedStore {
  /// The password of the first data source that names the file and gives one that is known.
  public static func password(
    of path: FilePath, in projects: [Project], environment: LintEnvironment = .ofThisProcess
  ) -> StorePassword? {
    let path = path.normalized(workingDirectory: ProjectFiles.workingDirectory)
    for project in projects {
      for file in project.references().files {
        guard let credential = file.credential, let source = project.dataSource(named: credential.source),
          FilePath(file.resolved).normalized(workingDirectory: ProjectFiles.workingDirectory) == path
        else { continue }
        let use = CredentialUse(role: credential.role, source: source, project: project, value: file.value)
        if case .known(let password) = StorePasswords(of: use, environment: environment).store { return password }
      }
    }
    return nil
  }
}
