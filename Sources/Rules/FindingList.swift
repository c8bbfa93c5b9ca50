public import Findings

/// The findings of one file, as many as a person could ever look at: a file of megabytes may hold a mistake in every few bytes, and each
/// finding takes a hundred times what it speaks of.
public struct FindingList: Sendable {
  /// Findings that are kept of one file.
  public static let maximumCount = 10_000
  /// Bytes of text that they may hold together: keys and pointers can be as long as the file.
  static let maximumLength = 8 << 20

  public private(set) var findings: [Finding] = []
  /// Something was found after the list was full, or might have been.
  public private(set) var isCutShort = false
  private var length = 0

  mutating func append(_ finding: Finding) {
    guard !isFull else {
      isCutShort = true
      return
    }
    findings.append(finding)
    length += finding.message.utf8.count + finding.subject.utf8.count + (finding.place.pointer?.utf8.count ?? 0)
    for related in finding.related { length += related.message.utf8.count + (related.place.pointer?.utf8.count ?? 0) }
    for fix in finding.fixes { length += fix.title.utf8.count + fix.edits.reduce(0) { $0 + 64 + $1.text.utf8.count } }
  }

  /// Says that the rest is not looked at.
  mutating func cut() {
    isCutShort = true
  }

  var isFull: Bool {
    findings.count >= Self.maximumCount || length >= Self.maximumLength
  }
}
