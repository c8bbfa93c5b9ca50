import Glibc

/// Reads whole files, and only regular ones.
public enum FileReader {
  /// Files above this many bytes are refused.
  public static let maximumSize = 256 << 20

  /// The bytes of a file as it was at one moment: a file that changes meanwhile is read once more.
  public static func read(_ path: FilePath, limit: Int = maximumSize) throws(FileProblem) -> [UInt8] {
    try read(path, limit: limit, flags: 0)
  }

  /// Whether something lies there, of whatever kind.
  static func exists(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withCString { stat($0, &status) } == 0
  }

  /// Who may do what with a file; nil where it cannot be looked at.
  static func permissions(of path: FilePath) -> UInt32? {
    var status = stat()
    return path.withCString { stat($0, &status) } == 0 ? UInt32(status.st_mode & 0o7777) : nil
  }

  /// Like `read`, without following a link at the end of the path.
  static func readWithoutLink(_ path: FilePath, limit: Int) throws(FileProblem) -> [UInt8] {
    try read(path, limit: limit, flags: O_NOFOLLOW)
  }

  private static func read(_ path: FilePath, limit: Int, flags: Int32) throws(FileProblem) -> [UInt8] {
    // What is no file is not opened at all: a pipe would wake who waits at its other end, a device might move.
    var status = stat()
    if path.withCString({ stat($0, &status) }) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw FileProblem(path, status.st_mode & S_IFMT == S_IFDIR ? .isDirectory : .notRegular)
    }
    // Without O_NONBLOCK a pipe that has just come there would wait for its writer.
    let all = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | flags
    guard let descriptor = path.withCString({ open($0, all) }) else { throw FileProblem(path, .notFound) }
    guard descriptor >= 0 else { throw FileProblem(path, errno: errno) }
    defer { close(descriptor) }
    if let bytes = try readOnce(descriptor, path, limit) { return bytes }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw FileProblem(path, errno: errno) }
    if let bytes = try readOnce(descriptor, path, limit) { return bytes }
    throw FileProblem(path, .changed)
  }

  /// Nil where the file changed meanwhile.
  private static func readOnce(
    _ descriptor: Int32, _ path: FilePath, _ limit: Int
  ) throws(FileProblem) -> [UInt8]? {
    var before = stat()
    guard fstat(descriptor, &before) == 0 else { throw FileProblem(path, errno: errno) }
    switch before.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileProblem(path, .isDirectory)
    default: throw FileProblem(path, .notRegular)
    }
    guard before.st_size <= limit else { throw FileProblem(path, .tooLarge(limit: limit)) }
    var failure: Int32 = 0
    // One byte more than expected shows a file that grew.
    let capacity = max(0, Int(before.st_size)) + 1
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
        if got < 0 {
          if errno == EINTR { continue }
          failure = errno
          return
        }
        if got == 0 { return }
        count += got
      }
    }
    guard failure == 0 else { throw FileProblem(path, errno: failure) }
    var after = stat()
    guard fstat(descriptor, &after) == 0 else { throw FileProblem(path, errno: errno) }
    let isSame =
      bytes.count == before.st_size && after.st_size == before.st_size
      && after.st_mtim.tv_sec == before.st_mtim.tv_sec && after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
    return isSame ? bytes : nil
  }
}
