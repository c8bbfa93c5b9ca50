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
