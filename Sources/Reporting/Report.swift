public import Findings
public import SourceText

/// What a run found, ready to be shown in any format.
public struct Report: Sendable {
  /// In the order of every report.
  public let findings: [Finding]
  /// In the same order.
  public let suppressed: [SuppressedFinding]
  /// By path; a file that could not be read has no entry.
  public let sources: [String: SourceFile]
  /// Paths of the files that were checked, sorted.
  public let checked: [String]
  public let run: RunFacts
  public let summary: Summary

  /// - Parameters:
  ///   - findings: In any order.
  ///   - suppressed: Findings that somebody decided not to act on, in any order.
  ///   - sources: The files that findings speak of.
  ///   - checked: Every file that was checked.
  public init(
    findings: [Finding], suppressed: [SuppressedFinding] = [], sources: [String: SourceFile], checked: [String],
    run: RunFacts = RunFacts()
  ) {
    self.findings = findings.sorted(by: Finding.precedes)
    self.suppressed = suppressed.sorted { Finding.precedes($0.finding, $1.finding) }
    self.sources = sources
    self.checked = checked.sorted()
    self.run = run
    summary = Summary(findings: findings, files: checked.count, suppressed: suppressed.count, fixed: run.fixed)
  }
}

/// What is told of a run beside its findings.
public struct RunFacts: Sendable {
  /// The version of weir; nil where it does not matter.
  public var version: String?
  public var exitStatus: Int32
  /// Files that could not be read: the run is not complete.
  public var unreadable: [UnreadableFile]
  /// From the root of the repository to the working directory, as `jobs/nightly`; empty where they are one. Services
  /// that show findings beside a repository's files know paths from its root.
  public var folder: String
  /// Findings that were repaired, and are not among the others any more; nil where nothing was to be.
  public var fixed: Int?

  public init(
    version: String? = nil, exitStatus: Int32 = 0, unreadable: [UnreadableFile] = [], folder: String = "",
    fixed: Int? = nil
  ) {
    self.version = version
    self.exitStatus = exitStatus
    self.unreadable = unreadable
    self.folder = folder
    self.fixed = fixed
  }

  /// A path of a finding, from the root of the repository where it lies below it.
  func repositoryPath(_ path: String) -> String {
    guard !folder.isEmpty, !path.hasPrefix("/") else { return path }
    var parts: [Substring] = []
    for part in folder.split(separator: "/") + path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// A file or folder that could not be read, and why.
public struct UnreadableFile: Hashable, Sendable {
  public var path: String
  public var reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
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
  /// Findings whose only fixes are unsafe.
  public var unsafelyFixable = 0
  /// Findings that were repaired; nil where nothing was to be.
  public var fixed: Int?

  init(findings: [Finding], files: Int, suppressed: Int, fixed: Int?) {
    self.files = files
    self.suppressed = suppressed
    self.fixed = fixed
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if finding.hasSafeFix { fixable += 1 } else if !finding.fixes.isEmpty { unsafelyFixable += 1 }
    }
  }
}

extension Finding {
  var hasSafeFix: Bool { fixes.contains { $0.safety == .safe } }
}
