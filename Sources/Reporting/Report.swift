public import Findings
public import SourceText

/// What a run found, ready to be shown in any format.
public struct Report: Sendable {
  /// In the order of every report.
  public let findings: [Finding]
  /// By path; a file that could not be read has no entry.
  public let sources: [String: SourceFile]
  public let summary: Summary

  /// - Parameters:
  ///   - findings: In any order.
  ///   - files: How many files were checked.
  ///   - suppressed: How many findings were hidden by suppressions.
  public init(findings: [Finding], sources: [String: SourceFile], files: Int, suppressed: Int = 0) {
    self.findings = findings.sorted(by: Finding.precedes)
    self.sources = sources
    summary = Summary(findings: findings, files: files, suppressed: suppressed)
  }
}

/// The counts of a report.
public struct Summary: Hashable, Sendable {
  public var files: Int
  public var errors = 0
  public var warnings = 0
  public var infos = 0
  public var suppressed: Int
  /// Findings with a safe fix.
  public var fixable = 0

  init(findings: [Finding], files: Int, suppressed: Int) {
    self.files = files
    self.suppressed = suppressed
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if finding.fixes.contains(where: { $0.safety == .safe }) { fixable += 1 }
    }
  }
}
