import Findings
import JSONSyntax
import Linting
import YAMLSyntax

/// Whether fixes made matters worse.
///
/// No file may hold more syntax errors than before. A fix for less than an error may bring no error at all; one for an error may show another
/// that it hid, as a key that is spelt right shows what is wrong with its value, as long as there are not more errors than before.
struct FixVerdict {
  /// Nil where all is well.
  private(set) var harm: RefusedFix.Reason?
  /// The files where something is worse.
  private(set) var harmedFiles: Set<String> = []

  init(of fixes: [PlannedFix], before: FixState, after: FixState) {
    let files = fixes.reduce(into: Set<String>()) { $0.formUnion($1.files) }
    for file in files.sorted() {
      guard let old = before.text(of: file), let new = after.text(of: file) else { continue }
      // The syntax of a file with credentials has rules, whose errors are counted below.
      if before.lint.credentialFiles.contains(file) { continue }
      if Self.syntaxErrors(in: new.bytes, of: file) > Self.syntaxErrors(in: old.bytes, of: file) {
        harm = harm ?? .unreadable
        harmedFiles.insert(file)
      }
    }
    let old = Self.errors(of: before.lint)
    let new = Self.errors(of: after.lint)
    if Self.mayShowAnother(fixes), harm == nil, after.lint.errorCount <= before.lint.errorCount { return }
    for (error, count) in new.sorted(by: { $0.key < $1.key }) where count > old[error] ?? 0 {
      harm = harm ?? .newError(error.code)
      harmedFiles.insert(error.file)
    }
  }

  private static func mayShowAnother(_ fixes: [PlannedFix]) -> Bool {
    fixes.count == 1 && fixes[0].findings.contains { $0.severity == .error }
  }

  private static func syntaxErrors(in bytes: [UInt8], of file: String) -> Int {
    if file.hasSuffix(".yaml") || file.hasSuffix(".yml") {
      return YAMLDocument(parsing: bytes).problems.count
    }
    return JSONDocument(parsing: bytes).problems.count { $0.severity == .error }
  }

  private struct ErrorKind: Hashable, Comparable {
    var file: String
    var code: String

    static func < (left: ErrorKind, right: ErrorKind) -> Bool {
      (left.file, left.code) < (right.file, right.code)
    }
  }

  private static func errors(of outcome: LintOutcome) -> [ErrorKind: Int] {
    outcome.findings.reduce(into: [:]) { counts, finding in
      guard finding.severity == .error else { return }
      counts[ErrorKind(file: finding.place.file, code: finding.code), default: 0] += 1
    }
  }
}

extension LintOutcome {
  fileprivate var errorCount: Int {
    findings.count { $0.severity == .error }
  }
}
