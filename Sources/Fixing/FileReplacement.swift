import Glibc
public import Linting

/// Puts a new text in the place of a file: whole or not at all, and only while the file is what it was when it was read.
///
/// The text goes to a file beside it, which takes over mode and owner and then the name. Of a link, the file that it leads to is
/// replaced.
public struct FileReplacement: ~Copyable {
  /// Why a file was left as it is.
  public struct Failure: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      /// It is not what was read.
      case changed
      /// It has other names, which would keep the old text.
      case severalNames
      /// It cannot be read any more.
      case unreadable(FileProblem.Reason)
      /// The error number of what failed.
      case system(Int32)
      /// A file that was to change together with it could not be changed.
      case other(FilePath)
    }

    public var path: FilePath
    public var reason: Reason

    /// In words that go on after the path.
    public var message: String {
      switch reason {
      case .changed: "changed while it was checked, and is left alone"
      case .severalNames: "has several names (hard links), and is left alone: the others would keep the old text"
      case .unreadable(let reason): "cannot be read any more: \(FileProblem(path, reason).message)"
      case .system(let code): "cannot be written: \(strerror(code).map { String(cString: $0) } ?? "error \(code)")"
      case .other(let path): "is left alone: it would have to change together with \(path.text)"
      }
    }
  }

  private let path: FilePath
  private let target: FilePath
  private let temporary: FilePath
  private let before: stat
  private var isDone = false

  /// Writes the new text beside the file. It is removed again unless `commit` follows.
  ///
  /// - Parameter expected: What the file held when it was read.
  public init(of path: FilePath, expecting expected: [UInt8], with bytes: [UInt8]) throws(Failure) {
    guard let target = path.withoutLinks else { throw Failure(path: path, reason: .system(errno)) }
    let before = try Self.status(of: target, named: path)
    do throws(FileProblem) {
      guard try FileReader.read(target) == expected else { throw FileProblem(path, .changed) }
    } catch {
      throw Failure(path: path, reason: error.reason == .changed ? .changed : .unreadable(error.reason))
    }
    guard before.st_nlink == 1 else { throw Failure(path: path, reason: .severalNames) }
    // A file that its owner has closed is not to be opened by a new name.
    guard target.withCString({ access($0, W_OK) }) == 0 else { throw Failure(path: path, reason: .system(errno)) }
    self.init(
      path: path, target: target, temporary: try Self.write(bytes, beside: target, like: before, named: path),
      before: before)
  }

  private init(path: FilePath, target: FilePath, temporary: FilePath, before: stat) {
    self.path = path
    self.target = target
    self.temporary = temporary
    self.before = before
  }

  deinit {
    if !isDone { _ = temporary.withCString { unlink($0) } }
  }

  /// Gives the new text the file's name.
  ///
  /// - Returns: The folder that holds the name.
  public consuming func commit() throws(Failure) -> FilePath {
    let now = try Self.status(of: target, named: path)
    guard now.st_ino == before.st_ino, now.st_dev == before.st_dev, now.st_size == before.st_size,
      now.st_mtim.tv_sec == before.st_mtim.tv_sec, now.st_mtim.tv_nsec == before.st_mtim.tv_nsec
    else { throw Failure(path: path, reason: .changed) }
    let renamed = temporary.withCString { from in target.withCString { rename(from, $0) } }
    guard renamed == 0 else { throw Failure(path: path, reason: .system(errno)) }
    isDone = true
    return target.directory
  }

  // MARK: The system

  private static func status(of target: FilePath, named path: FilePath) throws(Failure) -> stat {
    var status = stat()
    guard target.withCString({ lstat($0, &status) }) == 0 else { throw Failure(path: path, reason: .system(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(path: path, reason: .unreadable(.notRegular)) }
    return status
  }

  private static func write(
    _ bytes: [UInt8], beside target: FilePath, like old: stat, named path: FilePath
  ) throws(Failure) -> FilePath {
    // The name says nothing of the file's: that may be as long as names can be.
    let temporary = target.directory.appending(".weir-\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp".utf8)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    guard let descriptor = temporary.withCString({ open($0, flags, 0o600) }), descriptor >= 0 else {
      throw Failure(path: path, reason: .system(errno))
    }
    var failure = writeAll(bytes, to: descriptor)
    if failure == 0 { failure = takeOver(old, descriptor) }
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      _ = temporary.withCString { unlink($0) }
      throw Failure(path: path, reason: .system(failure))
    }
    return temporary
  }

  /// The error number, or 0.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : EIO }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return 0
    }
  }

  /// Gives a new file the owner, where that is permitted, and the mode of the old one.
  private static func takeOver(_ old: stat, _ descriptor: Int32) -> Int32 {
    var new = stat()
    guard fstat(descriptor, &new) == 0 else { return errno }
    var mode = old.st_mode & 0o7777
    if new.st_uid != old.st_uid || new.st_gid != old.st_gid, fchown(descriptor, old.st_uid, old.st_gid) != 0 {
      // Another's file becomes one's own, without what the other's name gave it.
      mode &= 0o777
      let isOfGroup = fchown(descriptor, uid_t.max, old.st_gid) == 0
      if !isOfGroup { mode &= 0o707 | ((mode & 0o007) << 3) }
    }
    return fchmod(descriptor, mode) == 0 ? 0 : errno
  }
}

extension FilePath {
  /// The absolute path of what this one leads to; nil where there is nothing.
  var withoutLinks: FilePath? {
    guard let found = withCString({ realpath($0, nil) }), let text = found else { return nil }
    defer { free(text) }
    return FilePath(UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) })
  }

  /// The last step of the path is a link.
  var isLink: Bool {
    var status = stat()
    return withCString { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

extension FixOutcome {
  /// Writes every file, those of one group together or not at all.
  ///
  /// - Returns: What could not be written. Where a file of a group fails in the very end, after all of the group had been found in
  ///   order, those before it stay replaced.
  public func write() -> [FileReplacement.Failure] {
    var failures: [FileReplacement.Failure] = []
    var folders: Set<FilePath> = []
    let groups = Dictionary(grouping: files, by: \.group).values.sorted { $0[0].path < $1[0].path }
    var written: [FilePath: [UInt8]] = [:]
    for group in groups {
      // Two paths may lead to one file.
      let rest = group.filter { file in file.path.withoutLinks.map { written[$0] != file.text.bytes } ?? true }
      let targets = rest.compactMap { file in file.path.withoutLinks.map { ($0, file.text.bytes) } }
      if Self.write(rest[...], &folders, &failures) { written.merge(targets) { $1 } }
    }
    for folder in folders {
      guard let descriptor = folder.withCString({ open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }), descriptor >= 0
      else { continue }
      // The names are safe once their folder is. Where that fails, each file is whole all the same.
      fsync(descriptor)
      close(descriptor)
    }
    return failures
  }

  /// Writes the first file once all the others are written beside theirs; true where all have their names.
  private static func write(
    _ group: ArraySlice<FixedFile>, _ folders: inout Set<FilePath>, _ failures: inout [FileReplacement.Failure]
  ) -> Bool {
    guard let file = group.first else { return true }
    do throws(FileReplacement.Failure) {
      let replacement = try FileReplacement(of: file.path, expecting: file.text.original, with: file.text.bytes)
      guard write(group.dropFirst(), &folders, &failures) else {
        if let cause = failures.last {
          failures.insert(FileReplacement.Failure(path: file.path, reason: .other(cause.path)), at: failures.count - 1)
        }
        return false
      }
      folders.insert(try replacement.commit())
      return true
    } catch {
      failures.append(error)
      return false
    }
  }
}
