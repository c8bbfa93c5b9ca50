import Glibc

/// Where project files are.
public enum ProjectFiles {
  public static let name = "weir.yaml"

  /// The working directory, absolute; `/` where it is gone.
  public static var workingDirectory: FilePath {
    guard let text = getcwd(nil, 0) else { return FilePath("/") }
    defer { free(text) }
    return FilePath(bytes(of: text))
  }

  /// Every `weir.yaml` in a folder or above it, nearest first. Paths below the working directory are relative to it,
  /// those above it begin with `..`.
  ///
  /// - Parameters:
  ///   - directory: Relative to the working directory, or absolute; empty for the working directory.
  ///   - isGiven: Whether a text takes the place of a file, which need not exist then.
  public static func above(
    _ directory: FilePath, or isGiven: (FilePath) -> Bool = { _ in false }
  ) -> [FilePath] {
    foldersAbove(directory).map { $0.appending(name.utf8) }.filter { path in
      if isGiven(path) { return true }
      var status = stat()
      let found = path.withCString { stat($0, &status) } ?? -1
      return found == 0 && status.st_mode & S_IFMT == S_IFREG
    }
  }

  /// The folders whose `.weir/rules` hold for the files of a folder, nearest first: those of the project files above; where there is none,
  /// every folder up to the repository's root.
  static func foldersOfRules(above directory: FilePath) -> [FilePath] {
    let projects = above(directory)
    return projects.isEmpty ? repository(of: directory) : projects.map(\.directory)
  }

  /// The folders from one up to the repository's root, nearest first; none outside of a repository.
  static func repository(of directory: FilePath) -> [FilePath] {
    let folders = foldersAbove(directory)
    guard let root = folders.firstIndex(where: { GitRepository.exists($0.appending(".git".utf8)) }) else { return [] }
    return Array(folders[...root])
  }

  private static func foldersAbove(_ directory: FilePath) -> [FilePath] {
    let workingDirectory = workingDirectory
    var current = directory.normalized(workingDirectory: workingDirectory)
    var folders = [current]
    if current.bytes.first == UInt8(ascii: "/") {
      while current.bytes.count > 1 {
        current = current.directory
        folders.append(current)
      }
      return folders
    }
    while !current.bytes.isEmpty, !current.name.elementsEqual("..".utf8) {
      current = current.directory
      folders.append(current)
    }
    // Each step up from here is one more `..`, until the working directory's own depth is spent.
    let climbed = current.bytes.isEmpty ? 0 : current.bytes.split(separator: UInt8(ascii: "/")).count
    let depth = workingDirectory.bytes.split(separator: UInt8(ascii: "/")).count
    for _ in climbed..<max(climbed, depth) {
      current = current.appending("..".utf8)
      folders.append(current)
    }
    return folders
  }

  /// How an absolute path is shown: relative, with `..` where the working directory is below its folder.
  static func shown(_ path: FilePath, workingDirectory: FilePath) -> FilePath {
    let normalized = path.normalized(workingDirectory: workingDirectory)
    let folder = normalized.directory
    guard folder.bytes.first == UInt8(ascii: "/"), workingDirectory.bytes.starts(with: folder.bytes),
      workingDirectory.bytes.dropFirst(folder.lengthBeforeName - 1).first ?? UInt8(ascii: "/") == UInt8(ascii: "/")
    else { return normalized }
    let below = workingDirectory.bytes.dropFirst(folder.lengthBeforeName)
    let steps = below.split(separator: UInt8(ascii: "/")).map { _ in Array("..".utf8) } + [Array(normalized.name)]
    return FilePath(Array(steps.joined(separator: [UInt8(ascii: "/")])))
  }

  /// The absolute path without links; nil where there is nothing.
  static func resolved(_ path: FilePath) -> FilePath? {
    guard let found = path.withCString({ realpath($0, nil) }), let text = found else { return nil }
    defer { free(text) }
    return FilePath(bytes(of: text))
  }

  private static func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
    UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
  }
}
