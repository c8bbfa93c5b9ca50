import Findings
import Glibc
import SourceText

extension Linter {
  /// Hides what a baseline lists. Findings come in their final order, so that of equal ones always the same are hidden.
  mutating func apply(_ use: BaselineUse) {
    var ledger = BaselineLedger(use)
    var shown: [Finding] = []
    for finding in outcome.findings {
      if let acceptance = ledger.acceptance(of: finding) {
        outcome.suppressed.append(SuppressedFinding(finding, by: [acceptance]))
      } else {
        shown.append(finding)
      }
    }
    let baseline = ledger
    var files: [FilePath: CheckedPlace] = [:]
    for (path, file) in checked {
      files[baseline.absolute(path)] = CheckedPlace(path: path, isDamaged: file.isDamaged)
    }
    let linter = self
    let isJudged: (Baseline.Entry) -> Bool = { linter.isJudged($0, at: baseline.path(of: $0), files) }
    let filter = store.filter(for: use.baseline.path)
    let stale = baseline.findings(isJudged: isJudged).compactMap(filter.apply(to:))
    if !stale.isEmpty {
      let path = use.baseline.path.text
      outcome.sources[path] = SourceFile(path: path, bytes: use.baseline.bytes)
    }
    outcome.findings = (shown + stale).sorted(by: Finding.precedes)
    outcome.baseline = baseline.change(isJudged: isJudged)
  }

  private struct CheckedPlace {
    var path: FilePath
    var isDamaged: Bool
  }

  /// Whether an entry's findings would have been found: its file was looked at, or is gone from a folder that was.
  private func isJudged(_ entry: Baseline.Entry, at path: FilePath, _ files: [FilePath: CheckedPlace]) -> Bool {
    guard let file = files[path] else {
      var status = stat()
      let isGone = path.withCString { stat($0, &status) != 0 && (errno == ENOENT || errno == ENOTDIR) } ?? true
      return isGone && folders.hold(path.normalized(workingDirectory: ProjectFiles.workingDirectory).directory)
    }
    let context = store.context(of: file.path.directory)
    let rules = context.book.entries(calledBy: entry.code)
    let isWhole = context.projects.first.map { folders.hold($0.directory) } ?? false
    let filter = store.filter(for: file.path)
    return !file.isDamaged
      && (rules.isEmpty
        || rules.contains { filter.speaks($0) && RunDependence.of($0.code).isMet(inWholeProject: isWhole) })
  }
}
