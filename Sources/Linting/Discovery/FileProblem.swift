import Glibc

/// Why a file or folder could not be read.
public struct FileProblem: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case notFound
    case noPermission
    case isDirectory
    /// A pipe, a socket or a device.
    case notRegular
    case tooLarge(limit: Int)
    /// It was written to while it was read, twice.
    case changed
    /// It was read, and is not checked to its end.
    case tooManyFindings(limit: Int)
    case system(Int32)
  }

  public var path: FilePath
  public var reason: Reason

  public init(_ path: FilePath, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// From `errno`.
  init(_ path: FilePath, errno code: Int32) {
    self.path = path
    reason =
      switch code {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .noPermission
      case EISDIR: .isDirectory
      case ENXIO, ENODEV: .notRegular
      default: .system(code)
      }
  }

  /// What is said about it, the path first.
  public var sentence: String {
    if case .tooManyFindings = reason { return "\(path.text) is not checked to its end: \(message)" }
    return "\(path.text) cannot be read: \(message)"
  }

  /// In words that go on after "cannot be read:".
  public var message: String {
    switch reason {
    case .notFound: "there is no such file"
    case .noPermission: "there is no permission"
    case .isDirectory: "it is a folder"
    case .notRegular: "it is not a regular file"
    case .tooLarge(let limit): "it is larger than \(limit >> 20) MiB"
    case .changed: "it changed while it was read"
    case .tooManyFindings(let limit):
      "it has more than \(limit) findings, or more steps, expressions or suppressions than any job"
    case .system(let code): strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
  }
}
