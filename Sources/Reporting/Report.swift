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
  /// Rules that the catalogue does not have, for reports that describe rules.
  public var ownRules: [ReportedRule] = []
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
    let masks = sources.filter { !$0.value.secrets.isEmpty }.mapValues { LocatedSource($0) }
    let findings = findings.map { Self.masked($0, masks) }
    self.findings = findings.sorted(by: Finding.precedes)
    self.suppressed = suppressed.map { SuppressedFinding(Self.masked($0.finding, masks), by: $0.acceptances) }.sorted {
      Finding.precedes($0.finding, $1.finding)
    }
    self.sources = sources
    self.checked = checked.sorted()
    self.run = run
    summary = Summary(findings: findings, files: checked.count, suppressed: suppressed.count, fixed: run.fixed)
  }

  /// Whoever words a finding leaves secrets out; what is quoted all the same is replaced here, before any format has it.
  private static func masked(_ finding: Finding, _ sources: [String: LocatedSource]) -> Finding {
    guard !sources.isEmpty else { return finding }
    var finding = finding
    for path in Set([finding.place.file] + finding.related.map(\.place.file)) {
      guard let source = sources[path] else { continue }
      finding.message = source.maskedQuotations(of: finding.message)
      finding.help = finding.help.map { source.maskedQuotations(of: $0) }
      for index in finding.related.indices {
        finding.related[index].message = source.maskedQuotations(of: finding.related[index].message)
      }
    }
    return finding
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
  /// Absolute path of that root; nil where it is not known.
  public var root: String?
  /// Findings that were repaired, and are not among the others any more; nil where nothing was to be.
  public var fixed: Int?

  public init(
    version: String? = nil, exitStatus: Int32 = 0, unreadable: [UnreadableFile] = [], folder: String = "",
    root: String? = nil, fixed: Int? = nil
  ) {
    self.version = version
    self.exitStatus = exitStatus
    self.unreadable = unreadable
    self.folder = folder
    self.root = root
    self.fixed = fixed
  }

  /// A path of a finding, from the root of the repository where it lies below it.
  func repositoryPath(_ path: String) -> String {
    if let root, path.hasPrefix(root + "/") { return String(path.dropFirst(root.count + 1)) }
    guard !path.hasPrefix("/") else { return path }
    var parts: [Substring] = []
    for part in folder.split(separator: "/") + path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// A rule that a project brings, as a report describes it.
public struct ReportedRule: Sendable {
  public var code: String
  public var name: String
  public var severity: Severity
  public var summary: String
  public var help: String
  public var why: String?
  public var source: String?
  public var since: String?

  public init(
    code: String, name: String, severity: Severity, summary: String, help: String, why: String? = nil,
    source: String? = nil, since: String? = nil
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.summary = summary
    self.help = help
    self.why = why
    self.source = source
    self.since = since
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
