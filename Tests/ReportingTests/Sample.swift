import Findings
import Reporting
import SourceText
import Testing

/// Files and findings about texts in them.
struct Sample {
  var files: [SourceFile] = []
  var findings: [Finding] = []

  init(_ text: String, path: String = "jobs/orders.json") {
    files.append(SourceFile(path: path, bytes: Array(text.utf8)))
  }

  init(bytes: [UInt8], path: String = "jobs/orders.json") {
    files.append(SourceFile(path: path, bytes: bytes))
  }

  /// The place of a text, by default of its first occurrence in the first file.
  func place(_ text: String, occurrence: Int = 1, file: Int = 0, pointer: String? = nil) throws -> Place {
    let bytes = files[file].bytes
    let wanted = Array(text.utf8)
    var found = 0
    for start in 0...max(0, bytes.count - wanted.count) where bytes[start...].starts(with: wanted) {
      found += 1
      if found == occurrence {
        let range = ByteRange(UInt32(start), UInt32(start + wanted.count))
        return Place(file: files[file].path, range: range, pointer: pointer)
      }
    }
    throw Missing(text: text)
  }

  struct Missing: Error {
    var text: String
  }

  mutating func find(
    _ message: String, at place: Place, severity: Severity = .error, help: String? = nil,
    related: [RelatedPlace] = [], fixes: [Fix] = []
  ) {
    findings.append(
      Finding(
        code: "READ012", name: "begin-twice", severity: severity, message: message, help: help, place: place,
        related: related, fixes: fixes))
  }

  func report(suppressed: Int = 0) -> Report {
    Report(
      findings: findings,
      suppressed: findings.prefix(1).flatMap { finding in
        (0..<suppressed).map { _ in SuppressedFinding(finding, by: [Acceptance(.external)]) }
      },
      sources: Dictionary(files.map { ($0.path, $0) }) { first, _ in first }, checked: files.map(\.path))
  }

  /// The first finding in full, without the closing lines.
  func full(_ style: Style = .plain) -> String {
    let text = ReportFormat.full.text(of: report(), style: style)
    return String(text[..<(text.range(ofLast: "\nFound ") ?? text.endIndex)])
  }
}

extension String {
  fileprivate func range(ofLast part: String) -> Index? {
    var index = endIndex
    while index > startIndex {
      index = self.index(before: index)
      if self[index...].hasPrefix(part) { return index }
    }
    return nil
  }
}
