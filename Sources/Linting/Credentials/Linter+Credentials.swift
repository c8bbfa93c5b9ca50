import Findings
import JSONSyntax
import JobModel
import Rules
import SourceText
import Threading

/// Files with credentials: those that were found or named, and those that data sources name.
struct CredentialFiles {
  struct File {
    var kind: CredentialKind
    var isNamed = false
    var uses: [CredentialUse] = []
  }

  private(set) var files: [FilePath: File] = [:]

  var isEmpty: Bool { files.isEmpty }
  /// In the order of their paths.
  var paths: [FilePath] { files.keys.sorted() }

  mutating func add(_ path: FilePath, _ kind: CredentialKind, isNamed: Bool) {
    files[path, default: File(kind: kind)].isNamed = isNamed
  }

  /// Adds what a project's data sources name. What they take a file for counts more than its name.
  ///
  /// - Parameter sources: The data sources whose files are wanted, nil for all; of others only files that are among these already.
  mutating func add(
    _ references: ProjectReferences, of project: Project, _ sources: Set<String>?,
    where isWanted: (FilePath) -> Bool
  ) {
    let areSomeKnown = !files.isEmpty
    for file in references.files {
      guard let credential = file.credential, areSomeKnown || sources?.contains(credential.source) ?? true,
        let source = project.dataSource(named: credential.source)
      else { continue }
      let path = FilePath(file.resolved).normalized(workingDirectory: ProjectFiles.workingDirectory)
      guard sources?.contains(credential.source) ?? true || files[path] != nil, isWanted(path) else { continue }
      let use = CredentialUse(role: credential.role, source: source, project: project, value: file.value)
      let kind = CredentialKind(use)
      files[path, default: File(kind: kind)].uses.append(use)
      files[path]?.kind = kind
    }
  }
}

extension Linter {
  /// What is wrong between the files of a login.
  func brokenLogins(_ projects: [Project]) -> [Finding] {
    let files = checked.compactMap(\.file.credential)
    let byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let links = credentials.files.flatMap { path, file in
      file.uses.compactMap { use in byPath[path.text].map { CredentialLink(use: use, facts: $0) } }
    }
    let jobs = checked.compactMap(\.file.facts)
    return LoginChainCheck.findings(projects: projects, links: links, files: files, jobs: jobs) { project, source in
      users(of: source, in: project)
    }
  }

  /// Where scripts name a data source. Looked for when there is something to say of it, so each script is read again.
  private func users(of source: String, in project: Project) -> [Place] {
    var places: [Place] = []
    for (path, file) in checked where file.dataSources.contains(source) {
      // The nearest project file that has the data source counts.
      let owner = store.context(of: path.directory).projects.first {
        store.project(at: $0)?.dataSource(named: source) != nil
      }
      guard owner?.text == project.path, places.count < Self.maximumUsers, let bytes = try? store.read(path) else {
        continue
      }
      places += DataSourceUse.places(of: source, in: JSONDocument(parsing: bytes), path: path.text)
    }
    return places
  }

  private static let maximumUsers = 8

  /// Checks the files with credentials, on all processors, and adds them to the others.
  ///
  /// - Parameter files: Without those of a run that has none, nothing of this costs anything.
  mutating func check(_ files: CredentialFiles) {
    guard !files.isEmpty else { return }
    let tasks = files.paths.compactMap { path in
      files.files[path].map { file in
        CredentialTask(
          path: path, kind: file.kind, uses: file.uses, isNamed: file.isNamed, replacement: replacement(of: path),
          book: store.book(of: path.directory), today: today, environment: environment)
      }
    }
    let results = ParallelMap.results(count: tasks.count, threads: threads) { tasks[$0].result() }
    for (task, result) in zip(tasks, results) {
      switch result {
      case .checked(let file):
        add(file, of: task.path)
        outcome.credentialFiles.insert(task.path.text)
      case .unread(let problem):
        // A file that a data source names and that is not there is a finding of the project file.
        if task.uses.isEmpty || problem.reason != .notFound && problem.reason != .isDirectory {
          outcome.problems.append(problem)
        }
      }
    }
  }
}
