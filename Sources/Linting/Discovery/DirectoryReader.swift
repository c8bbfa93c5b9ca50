import Glibc
import SourceText

/// What a folder holds, its names in one piece: a run may see a hundred thousand.
struct FolderListing {
  enum Kind {
    case file
    case directory
    case link
    case other
  }

  struct Entry {
    fileprivate var start: Int
    fileprivate var count: Int
    var kind: Kind
  }

  private var names: [UInt8] = []
  /// In the order in which the paths below them sort: a folder's name counts as if a slash followed.
  private(set) var entries: [Entry] = []

  func name(of entry: Entry) -> ArraySlice<UInt8> {
    names[entry.start..<(entry.start + entry.count)]
  }

  func contains(_ name: StaticString, where isRight: (Kind) -> Bool = { _ in true }) -> Bool {
    entries.contains { isNamed($0, name) && isRight($0.kind) }
  }

  func isNamed(_ entry: Entry, _ name: StaticString) -> Bool {
    guard entry.count == name.utf8CodeUnitCount else { return false }
    return self.name(of: entry).withUnsafeBufferPointer { $0.equals(name) }
  }

  fileprivate mutating func append(_ name: UnsafeBufferPointer<UInt8>, _ kind: Kind) {
    entries.append(Entry(start: names.count, count: name.count, kind: kind))
    names.append(contentsOf: name)
  }

  fileprivate mutating func sort() {
    names.withUnsafeBytes { names in
      entries.sort { left, right in
        let common = min(left.count, right.count)
        let order = ByteComparison.order(
          UnsafeRawBufferPointer(rebasing: names[left.start...]),
          UnsafeRawBufferPointer(rebasing: names[right.start...]), common)
        if order != 0 { return order < 0 }
        return Self.next(left, common, names) < Self.next(right, common, names)
      }
    }
  }

  /// What follows the first bytes of a name; at the end of a folder's the slash, at the end of a file's nothing.
  private static func next(_ entry: Entry, _ count: Int, _ names: UnsafeRawBufferPointer) -> Int {
    if count < entry.count { return Int(names[entry.start + count]) }
    return entry.kind == .directory ? Int(UInt8(ascii: "/")) : -1
  }
}

enum DirectoryReader {
  /// The entries of a folder but `.` and `..`.
  ///
  /// - Parameters:
  ///   - followsLink: Whether a link that the path itself names is followed.
  ///   - isWanted: Asked with the name of everything that is not a folder, before memory is spent on it.
  static func listing(
    of path: FilePath, followsLink: Bool, where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(FileProblem) -> FolderListing {
    let flags = O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW)
    guard let descriptor = path.withCString({ open($0, flags) }) else { throw FileProblem(path, .notFound) }
    guard descriptor >= 0 else { throw FileProblem(path, errno: errno) }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileProblem(path, errno: code)
    }
    defer { closedir(stream) }
    var listing = FolderListing()
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileProblem(path, errno: errno) }
        listing.sort()
        return listing
      }
      let start = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: UInt8.self)
      let name = UnsafeBufferPointer(start: start, count: strlen(UnsafePointer<CChar>(OpaquePointer(start))))
      if isDotOrDotDot(name) { continue }
      let kind = kind(of: entry.pointee.d_type, descriptor, start)
      if kind == .directory || isWanted(name) { listing.append(name, kind) }
    }
  }

  private static func isDotOrDotDot(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count <= 2 else { return false }
    return name.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  private static func kind(
    of type: UInt8, _ descriptor: Int32, _ name: UnsafePointer<UInt8>
  ) -> FolderListing.Kind {
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
