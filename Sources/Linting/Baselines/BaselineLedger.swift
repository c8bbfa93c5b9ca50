import Catalog
import Findings
import Rules
import SourceText

/// A baseline, and what a run does with it.
public struct BaselineUse: Sendable {
  public enum Purpose: Sendable {
    /// Hides the findings that are listed, and says which entries hide nothing.
    case hide
    /// Hides the findings that are listed, and leaves out of the list what hides nothing.
    case shrink
    /// As `shrink`, and takes up every finding that is not listed.
    case grow
  }

  public var baseline: Baseline
  public var purpose: Purpose

  public init(_ baseline: Baseline, for purpose: Purpose) {
    self.baseline = baseline
    self.purpose = purpose
  }
}

/// What a run has made of a baseline. Numbers are of findings, not of entries.
public struct BaselineChange: Sendable {
  public var baseline: Baseline
  public var removed = 0
  public var added = 0
}

/// Holds the findings of a run against a baseline.
struct BaselineLedger {
  private let use: BaselineUse
  private let folder: FilePath
  private let workingDirectory = ProjectFiles.workingDirectory
  private var entries: [Baseline.Entry]
  /// The entries of a fingerprint: after a merge there may be several.
  private var places: [String: [Int]] = [:]
  /// How many findings each entry hides.
  private var hidden: [Int]
  private var added = 0
  private var lastFile: (shown: String, relative: String)?

  init(_ use: BaselineUse) {
    self.use = use
    folder = use.baseline.path.directory
    entries = use.baseline.entries
    hidden = [Int](repeating: 0, count: entries.count)
    for (index, entry) in entries.enumerated() { places[entry.fingerprint, default: []].append(index) }
  }

  /// The entry that hides a finding; nil where it is to be shown. Of findings with one fingerprint the first are hidden.
  mutating func acceptance(of finding: Finding) -> Acceptance? {
    // What is said of suppressions is no legacy: it is repaired by taking one away.
    guard finding.code != Rule.SUP001.code else { return nil }
    let file = relative(finding.place.file)
    let fingerprint = finding.fingerprint(in: file)
    if let index = places[fingerprint]?.first(where: { hidden[$0] < entries[$0].count }) {
      hidden[index] += 1
      return Acceptance(.external, reason: "listed in the baseline", at: entries[index].place)
    }
    guard use.purpose == .grow else { return nil }
    added += 1
    if let index = places[fingerprint]?.first {
      entries[index].count += 1
      hidden[index] += 1
    } else {
      places[fingerprint] = [entries.count]
      hidden.append(1)
      entries.append(
        Baseline.Entry(
          fingerprint: fingerprint, count: 1, code: finding.code, file: file, pointer: finding.place.pointer,
          message: finding.message))
    }
    return Acceptance(.external, reason: "listed in the baseline")
  }

  /// What is said of entries that count more findings than there are.
  ///
  /// - Parameter isJudged: Whether an entry's findings would have been found if they were there.
  func findings(isJudged: (Baseline.Entry) -> Bool) -> [Finding] {
    guard use.purpose == .hide else { return [] }
    return entries.indices.compactMap { index in
      let entry = entries[index]
      guard hidden[index] < entry.count, let place = entry.place, isJudged(entry) else { return nil }
      let code = Excerpt.of(entry.code)
      let wording =
        if hidden[index] == 0 {
          Wording.SUP.suppressionUnused(kind: "baseline entry", code: code)
        } else {
          Wording.SUP.suppressionUnusedFewer(code: code, count: String(entry.count), found: String(hidden[index]))
        }
      return Finding(wording, at: place, subject: entry.fingerprint)
    }
  }

  /// The baseline as it is to be written; nil where it only hides.
  func change(isJudged: (Baseline.Entry) -> Bool) -> BaselineChange? {
    guard use.purpose != .hide else { return nil }
    var change = BaselineChange(baseline: use.baseline, added: added)
    change.baseline.entries = entries.indices.compactMap { index in
      var entry = entries[index]
      guard hidden[index] < entry.count, isJudged(entry) else { return entry }
      change.removed += entry.count - hidden[index]
      entry.count = hidden[index]
      return entry.count == 0 ? nil : entry
    }
    return change
  }

  /// The path of an entry's file as the linter has it.
  func path(of entry: Baseline.Entry) -> FilePath {
    absolute(folder).leading(to: FilePath(entry.file))
  }

  /// A path of the linter's without the working directory.
  func absolute(_ path: FilePath) -> FilePath {
    workingDirectory.leading(to: path)
  }

  private mutating func relative(_ file: String) -> String {
    if let lastFile, lastFile.shown == file { return lastFile.relative }
    let relative = absolute(FilePath(file)).relative(to: absolute(folder)).text
    lastFile = (file, relative)
    return relative
  }
}
