import Glibc

/// Why there is no such time zone.
public enum TimeZoneError: Error, Hashable, Sendable {
  /// Neither an offset nor a name that time zone data is filed under.
  case invalidName(String)
  /// An offset further from UTC than 18 hours.
  case offsetTooLarge(String)
  /// No file of that name.
  case unknown(String)
  /// The folders that were searched; none of them exists.
  case noDatabase([String])
  /// A file that is there and cannot be read, with the system's reason.
  case unreadable(path: String, errno: Int32)
  /// A file that is not what it should be, and how.
  case damaged(path: String, reason: String)
}

extension TimeZoneError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .invalidName(let name): "`\(name)` is neither the name of a time zone nor an offset such as GMT+8 or +08:00"
    case .offsetTooLarge(let name): "`\(name)` is further than 18 hours from UTC"
    case .unknown(let name): "no time zone is named `\(name)`; names are written as in Asia/Shanghai"
    case .noDatabase(let folders):
      "this machine has no time zone data in \(folders.joined(separator: ", ")): install tzdata, or set TZDIR"
    case .unreadable(let path, let code): "\(path) cannot be read: \(String(cString: strerror(code)))"
    case .damaged(let path, let reason): "\(path) is no time zone data: \(reason)"
    }
  }
}
