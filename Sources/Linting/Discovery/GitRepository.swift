import Glibc

/// The rules of a repository that stand outside its .gitignore files.
enum GitRepository {
  /// .gitignore files above this many bytes are not read.
  static let maximumIgnoreSize = 16 << 20

  static func exists(_ path: FilePath) -> Bool {
    path.withCString { access($0, F_OK) == 0 } ?? false
  }

  /// The rules of a repository that every folder has, weakest first: the user's own (at git's default place) and
  /// `info/exclude`.
  static func commonIgnoreFiles(root: FilePath) -> [GitIgnoreFile] {
    return [userIgnoreFile, gitDirectory(root)?.appending("info/exclude".utf8)].compactMap { path in
      guard let path, let text = try? FileReader.read(path, limit: maximumIgnoreSize) else { return nil }
      let file = GitIgnoreFile(text, baseLength: root.lengthBeforeName)
      return file.isEmpty ? nil : file
    }
  }

  private static var userIgnoreFile: FilePath? {
    if let folder = getenv("XDG_CONFIG_HOME"), folder.pointee != 0 {
      return FilePath(String(cString: folder)).appending("git/ignore".utf8)
    }
    return getenv("HOME").map { FilePath(String(cString: $0)).appending(".config/git/ignore".utf8) }
  }

  /// The folder that holds `info`. In worktrees and submodules `.git` is a file that says where.
  private static func gitDirectory(_ root: FilePath) -> FilePath? {
    let place = root.appending(".git".utf8)
    guard let text = try? FileReader.read(place, limit: 1 << 16) else { return place }
    let line = text.prefix { $0 != UInt8(ascii: "\n") }
    guard line.starts(with: "gitdir: ".utf8) else { return nil }
    let linked = resolved(line.dropFirst(8), from: root)
    guard let common = try? FileReader.read(linked.appending("commondir".utf8), limit: 1 << 16) else { return linked }
    return resolved(common.prefix { $0 != UInt8(ascii: "\n") }, from: linked)
  }

  private static func resolved(_ path: ArraySlice<UInt8>, from folder: FilePath) -> FilePath {
    path.first == UInt8(ascii: "/") ? FilePath(Array(path)) : folder.appending(path)
  }
}
