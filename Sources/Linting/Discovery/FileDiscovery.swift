import Glibc
public import Rules
import SourceText

/// What a file is taken for by its name.
public enum FileKind: Hashable, Sendable {
  /// `*.json`, or any other file that was named: a script, if its text says so.
  case script
  /// `weir.yaml`
  case project
  /// A file with credentials, by its name or its first bytes.
  case credential(CredentialKind)

  /// Nil for a file that is none of ours.
  static func of(_ name: UnsafeBufferPointer<UInt8>) -> FileKind? {
    // A file whose whole name is `.json` has no name.
    if name.count > 5, ByteComparison.ends(name, with: ".json") { return .script }
    if name.equals("weir.yaml") { return .project }
    return CredentialKind.of(name).map { .credential($0) }
  }

  static func of(_ name: ArraySlice<UInt8>) -> FileKind? {
    name.withUnsafeBufferPointer { of($0) }
  }
}

/// A file to check.
public struct DiscoveredFile: Hashable, Sendable {
  /// Relative to the working directory where it lies below it.
  public var path: FilePath
  public var kind: FileKind
  /// True where the user named the file itself.
  public var isNamed: Bool
}

/// What was found, and what kept something from being looked at.
public struct DiscoveryResult: Sendable {
  /// Sorted by the bytes of their paths, each once.
  public var files: [DiscoveredFile]
  /// In the order of `files`.
  public var problems: [FileProblem]
}

/// Finds the files of a run.
///
/// Folders are walked to any depth, hidden ones too but for `.git`; links to folders are not followed. Inside a git
/// repository what git ignores is left out, and everywhere what the project files exclude. A file or folder that is
/// named is taken, unless `forcesExclusion`.
public struct FileDiscovery {
  public var respectsGit = true
  public var forcesExclusion = false
  /// The patterns under `exclude` of a project file, whose path is given; asked once for each.
  private let excludes: (FilePath) -> [GlobPattern]

  private let workingDirectory = ProjectFiles.workingDirectory
  private var files: [DiscoveredFile] = []
  private var problems: [FileProblem] = []
  private var knownScopes: [FilePath: Scope] = [:]
  private var knownExcludes: [FilePath: [GlobPattern]] = [:]

  public init(excludes: @escaping (FilePath) -> [GlobPattern]) {
    self.excludes = excludes
  }

  /// What holds for a folder, gathered from all above it.
  private struct Scope {
    /// Absolute, without links.
    var folder: FilePath
    var ignoreFiles: [GitIgnoreFile] = []
    var isInRepository = false
    var excludes: [Exclusion] = []
  }

  private struct Exclusion {
    /// Length of the absolute path of the project's folder, with its last slash.
    var baseLength: Int
    var patterns: [GlobPattern]
  }

  /// A folder yet to be read.
  private struct Folder {
    var path: FilePath
    var scope: Scope
    var isNamed: Bool
  }

  /// Looks at each path: a folder is walked, a file is taken.
  public func files(below paths: [FilePath]) -> DiscoveryResult {
    var walk = self
    for path in paths { walk.take(path.normalized(workingDirectory: workingDirectory)) }
    return walk.result
  }

  private var result: DiscoveryResult {
    var unique: [DiscoveredFile] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      if unique.last?.path == file.path {
        unique[unique.count - 1].isNamed = unique[unique.count - 1].isNamed || file.isNamed
      } else {
        unique.append(file)
      }
    }
    let sorted = problems.sorted { $0.path < $1.path }
    return DiscoveryResult(
      files: unique,
      problems: sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }.map(\.element))
  }

  private mutating func take(_ path: FilePath) {
    var status = stat()
    guard let found = path.withCString({ stat($0, &status) }), found == 0 else {
      problems.append(FileProblem(path, errno: path.bytes.contains(0) ? ENOENT : errno))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard let resolved = ProjectFiles.resolved(path) else {
        problems.append(FileProblem(path, errno: errno))
        return
      }
      if forcesExclusion, isLeftOut(resolved, isFolder: true) { return }
      walk(Folder(path: path, scope: scope(of: resolved), isNamed: true))
    case S_IFREG:
      if forcesExclusion, let folder = ProjectFiles.resolved(path.directory),
        isLeftOut(folder.appending(path.name), isFolder: false)
      {
        return
      }
      files.append(DiscoveredFile(path: path, kind: FileKind.of(path.name) ?? .script, isNamed: true))
    default:
      problems.append(FileProblem(path, .notRegular))
    }
  }

  // MARK: Walking

  private mutating func walk(_ start: Folder) {
    var open = [start]
    while let folder = open.popLast() {
      do {
        try read(folder, &open)
      } catch {
        problems.append(error)
      }
    }
  }

  private mutating func read(_ folder: Folder, _ open: inout [Folder]) throws(FileProblem) {
    let listing = try DirectoryReader.listing(of: folder.path, followsLink: folder.isNamed) { name in
      FileKind.of(name) != nil || name.equals(".gitignore") || name.equals(".git")
    }
    var scope = folder.scope
    // The scope of a named folder has its own rules already.
    if !folder.isNamed {
      enter(
        &scope, isRepository: listing.contains(".git"),
        hasIgnoreFile: listing.contains(".gitignore") { $0 != .directory },
        projectFile: listing.contains("weir.yaml") { $0 != .directory }
          ? folder.path.appending(ProjectFiles.name.utf8) : nil)
    }
    // The last folder is read first: turned round, so that files come nearly in order.
    var inner: [Folder] = []
    for entry in listing.entries {
      let name = listing.name(of: entry)
      switch entry.kind {
      case .directory:
        if listing.isNamed(entry, ".git") || isLeftOut(name, isFolder: true, scope) { continue }
        var innerScope = scope
        innerScope.folder = scope.folder.appending(name)
        inner.append(Folder(path: folder.path.appending(name), scope: innerScope, isNamed: false))
      case .file, .link:
        guard let kind = FileKind.of(name), !isLeftOut(name, isFolder: false, scope) else { continue }
        let path = folder.path.appending(name)
        if entry.kind == .link, !leadsToFile(path) { continue }
        files.append(DiscoveredFile(path: path, kind: kind, isNamed: false))
      case .other:
        continue
      }
    }
    open.append(contentsOf: inner.reversed())
  }

  private func leadsToFile(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withCString { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  // MARK: Scopes

  /// The rules for a folder (absolute) that no walk has led to.
  private mutating func scope(of folder: FilePath) -> Scope {
    if let known = knownScopes[folder] { return known }
    var scope = folder.bytes.count > 1 ? scope(of: folder.directory) : Scope(folder: folder)
    scope.folder = folder
    let projectFile = folder.appending(ProjectFiles.name.utf8)
    enter(
      &scope, isRepository: GitRepository.exists(folder.appending(".git".utf8)), hasIgnoreFile: true,
      projectFile: leadsToFile(projectFile)
        ? ProjectFiles.shown(projectFile, workingDirectory: workingDirectory) : nil)
    knownScopes[folder] = scope
    return scope
  }

  /// Adds a folder's own rules to those of the folders above it.
  private mutating func enter(
    _ scope: inout Scope, isRepository: Bool, hasIgnoreFile: Bool, projectFile: FilePath?
  ) {
    if respectsGit {
      // The outer repository says nothing about one inside it.
      if isRepository {
        scope.isInRepository = true
        scope.ignoreFiles = GitRepository.commonIgnoreFiles(root: scope.folder)
      }
      if scope.isInRepository, hasIgnoreFile { addIgnoreFile(&scope) }
    }
    if let projectFile {
      let patterns = knownExcludes[projectFile] ?? excludes(projectFile)
      knownExcludes[projectFile] = patterns
      if !patterns.isEmpty {
        scope.excludes.append(Exclusion(baseLength: scope.folder.lengthBeforeName, patterns: patterns))
      }
    }
  }

  private mutating func addIgnoreFile(_ scope: inout Scope) {
    let path = scope.folder.appending(".gitignore".utf8)
    do {
      // git does not follow links here.
      let text = try FileReader.readWithoutLink(path, limit: GitRepository.maximumIgnoreSize)
      let file = GitIgnoreFile(text, baseLength: scope.folder.lengthBeforeName)
      if !file.isEmpty { scope.ignoreFiles.append(file) }
    } catch {
      switch error.reason {
      case .notFound, .isDirectory, .system(ELOOP): break
      default:
        problems.append(
          FileProblem(ProjectFiles.shown(path, workingDirectory: workingDirectory), error.reason))
      }
    }
  }

  /// Whether something in the scope's folder is left out; what holds above it is not asked again.
  private func isLeftOut(_ name: ArraySlice<UInt8>, isFolder: Bool, _ scope: Scope) -> Bool {
    guard !scope.ignoreFiles.isEmpty || !scope.excludes.isEmpty else { return false }
    let path = scope.folder.appending(name).bytes
    for file in scope.ignoreFiles.reversed() {
      if let verdict = file.verdict(path: path.span, nameLength: name.count, isFolder: isFolder) {
        if verdict { return true }
        break
      }
    }
    return scope.excludes.contains { exclusion in
      exclusion.patterns.contains { $0.matches(path[exclusion.baseLength...]) }
    }
  }

  /// Whether a path (absolute, without links) or a folder above it is left out.
  private mutating func isLeftOut(_ path: FilePath, isFolder: Bool) -> Bool {
    var current = path
    var isFolder = isFolder
    while current.bytes.count > 1 {
      if isLeftOut(current.name, isFolder: isFolder, scope(of: current.directory)) { return true }
      current = current.directory
      isFolder = true
    }
    return false
  }
}
