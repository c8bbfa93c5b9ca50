import Glibc

/// What a folder holds.
struct DirectoryEntry {
  enum Kind {
    case file
    case directory
    case link
    case other
  }

  var name: [UInt8]
  var kind: Kind

  /// The folder of a repository, or the file that stands for it in a worktree.
  var isGit: Bool {
    name.count == 4 && name.elementsEqual(".git".utf8)
  }
}

enum DirectoryReader {
  /// The entries of a folder but `.` and `..`, in the order of the file system.
  ///
  /// - Parameters:
  ///   - followsLink: Whether a link that the path itself names is followed.
  ///   - isWanted: Asked with the name of everything that is not a folder, before memory is spent on it.
  static func entries(
    of path: FilePath, followsLink: Bool, where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(FileProblem) -> [DirectoryEntry] {
    let flags = O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW)
    guard let descriptor = path.withCString({ open($0, flags) }) else { throw FileProblem(path, .notFound) }
    guard descriptor >= 0 else { throw FileProblem(path, errno: errno) }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileProblem(path, errno: code)
    }
    defer { closedir(stream) }
    var entries: [DirectoryEntry] = []
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileProblem(path, errno: errno) }
        return entries
      }
      let start = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: UInt8.self)
      let name = UnsafeBufferPointer(start: start, count: strlen(UnsafePointer<CChar>(OpaquePointer(start))))
      if isDotOrDotDot(name) { continue }
      let kind = kind(of: entry.pointee.d_type, descriptor, start)
      if kind == .directory || isWanted(name) { entries.append(DirectoryEntry(name: Array(name), kind: kind)) }
    }
  }

  private static func isDotOrDotDot(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count <= 2 else { return false }
    return name.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  private static func kind(
    of type: UInt8, _ descriptor: Int32, _ name: UnsafePointer<UInt8>
  ) -> DirectoryEntry.Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .directory
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    // Some file systems leave the type to be asked for.
    var status = stat()
    guard fstatat(descriptor, UnsafePointer<CChar>(OpaquePointer(name)), &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return .other
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
