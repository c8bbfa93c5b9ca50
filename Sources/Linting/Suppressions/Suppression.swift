import Findings
import SourceText

/// Findings that somebody knows and accepts, as a script or a project file says it.
public struct Suppression: Sendable {
  /// Where a suppression is written.
  public enum Origin: Hashable, Sendable {
    /// In the script or the credential file that it is about.
    case script
    /// In the `weir.yaml` of that path.
    case project(String)
  }

  public var origin: Origin
  /// The rule's code or name as it is written, and where.
  public var selector: Setting<String>
  /// The rules that are meant.
  var rules: [RuleBook.Entry]
  /// The place that is meant, with all below it, as a JSON pointer; nil for the whole file.
  public var pointer: String?
  /// The bytes that are meant, in a file whose suppressions are comments.
  var range: ByteRange?
  /// The files that are meant, relative to the project file; nil for the script itself.
  var files: GlobPattern?
  public var reason: String
  /// The last day.
  public var expiry: Setting<CalendarDate>?

  /// Rules that no suppression hides: what is said about suppressions themselves.
  private static let unhidden: Set<String> = ["SUP001"]
  /// In a file that cannot be read even a suppression may not be what it seems.
  private static let unhiddenInScripts: Set<String> = ["JOB001", "JAAS001", "KRB001"]

  /// Whether the suppression is about a finding of its file.
  func covers(_ finding: Finding) -> Bool {
    guard rules.contains(where: { $0.code == finding.code }), !Self.unhidden.contains(finding.code),
      origin != .script || !Self.unhiddenInScripts.contains(finding.code)
    else { return false }
    if let range { return range.start <= finding.place.range.start && finding.place.range.start <= range.end }
    guard let pointer else { return true }
    return finding.place.pointer.map { Self.holds(pointer, $0) } ?? false
  }

  func hasExpired(on day: CalendarDate) -> Bool {
    expiry.map { $0.value < day } ?? false
  }

  /// Whether a place is that of a pointer or below it, by whole segments.
  private static func holds(_ outer: String, _ inner: String) -> Bool {
    let outer = outer.utf8
    let inner = inner.utf8
    guard inner.starts(with: outer) else { return false }
    return inner.count == outer.count || inner.dropFirst(outer.count).first == UInt8(ascii: "/")
  }
}
