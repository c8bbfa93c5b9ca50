public import Findings
public import Linting
public import SourceText

/// What became of a request's files by the fixes of their findings. Nothing is written yet.
public struct FixOutcome: Sendable {
  /// What the linter says of the new texts.
  public var lint: LintOutcome
  /// The files that differ, sorted by path.
  public var files: [FixedFile]
  /// The findings that were repaired, in the order in which that was done.
  public var fixed: [Finding]
  /// Fixes that were tried and taken back.
  public var refused: [RefusedFix]
  /// True where there was still something to fix after the last permitted round.
  public var isUnfinished: Bool
}

/// A file with fixes made.
public struct FixedFile: Sendable {
  public var path: FilePath
  public var text: PatchedText
  /// What nobody may be shown, as ranges of the original.
  public var source: SourceFile
  /// Files with one number were changed by fixes in common: they are written together or not at all.
  public var group: Int
}

extension FixOutcome {
  /// The files that differ, each once: where a path is a link, the file that it leads to stands for it.
  public var distinctFiles: [FixedFile] {
    var seen: Set<FilePath> = []
    let workingDirectory = ProjectFiles.workingDirectory
    return files.compactMap { file in
      var file = file
      if let target = file.path.withoutLinks {
        guard seen.insert(target).inserted else { return nil }
        if file.path.isLink { file.path = target.normalized(workingDirectory: workingDirectory) }
      }
      return file
    }
  }
}

/// A fix that was not made, because of what it would have done.
public struct RefusedFix: Sendable {
  public enum Reason: Hashable, Sendable {
    /// A file that can be read could not be read any more.
    case unreadable
    /// An error would appear; the code of its rule.
    case newError(String)
    /// So many fixes of the round had failed that the rest was not tried.
    case notTried
  }

  public var finding: Finding
  public var fix: Fix
  public var reason: Reason
}

/// Makes the fixes of findings in memory, round by round: those that fit together are made, the files are checked again, and what
/// is found then is fixed in the next round.
///
/// A round that makes matters worse is taken apart until the fixes that did it are found; these are not made.
public struct Fixer {
  /// Rounds after which the work ends, done or not.
  public static let maximumRounds = 100
  /// Checks within one round that look for the fixes that do harm.
  private static let maximumTrials = 64

  private let request: LintRequest
  private let includesUnsafe: Bool
  private let check: (LintRequest) -> LintOutcome
  /// The last state in which nothing was worse than before.
  private var state: FixState
  private var originals: [String: SourceFile] = [:]
  private var fixed: [PlannedFix] = []
  private var refused: [RefusedFix] = []

  /// - Parameter maximumRounds: At least 1.
  public static func run(
    _ request: LintRequest, includesUnsafe: Bool, maximumRounds: Int = Self.maximumRounds
  ) -> FixOutcome {
    run(request, includesUnsafe: includesUnsafe, maximumRounds: maximumRounds, check: Linter.run)
  }

  /// - Parameter check: Looks at the files of a request.
  static func run(
    _ request: LintRequest, includesUnsafe: Bool, maximumRounds: Int = Self.maximumRounds,
    check: @escaping (LintRequest) -> LintOutcome
  ) -> FixOutcome {
    var fixer = Fixer(request, includesUnsafe: includesUnsafe, check)
    var isUnfinished = true
    for _ in 0..<max(maximumRounds, 1) {
      isUnfinished = fixer.makeRound()
      if !isUnfinished { break }
    }
    return fixer.outcome(isUnfinished: isUnfinished && !fixer.plan().fixes.isEmpty)
  }

  private init(_ request: LintRequest, includesUnsafe: Bool, _ check: @escaping (LintRequest) -> LintOutcome) {
    var request = request
    if let (path, bytes) = request.standardInput {
      // As the linter names it.
      request.standardInput = (path.normalized(workingDirectory: ProjectFiles.workingDirectory), bytes)
    }
    self.request = request
    self.includesUnsafe = includesUnsafe
    self.check = check
    state = FixState(lint: check(request))
  }

  // MARK: Rounds

  /// False where nothing was there to do.
  private mutating func makeRound() -> Bool {
    let plan = plan()
    refused = []
    guard !plan.fixes.isEmpty else { return false }
    let count = fixed.count
    settle(plan.fixes)
    return fixed.count > count
  }

  private func plan() -> FixPlan {
    FixPlan(state.lint.findings, includesUnsafe: includesUnsafe) { [state, only = request.standardInput?.path.text] in
      // Who asks about a text that is not a file yet does not expect files to change.
      only == nil || only == $0 ? state.text(of: $0) : nil
    }
  }

  /// Makes those of the fixes that do no harm.
  private mutating func settle(_ fixes: [PlannedFix]) {
    let start = state
    var made: [PlannedFix] = []
    var open = [fixes]
    var trials = 0
    while let group = open.popLast() {
      trials += 1
      guard trials <= Self.maximumTrials else {
        refused += group.map { RefusedFix(finding: $0.findings[0], fix: $0.fix, reason: .notTried) }
        continue
      }
      let trial = state(after: made + group, from: start)
      let verdict = FixVerdict(of: group, before: state, after: trial)
      if let harm = verdict.harm {
        if group.count == 1 {
          refused.append(RefusedFix(finding: group[0].findings[0], fix: group[0].fix, reason: harm))
        } else {
          open += Self.parts(of: group, harmed: verdict.harmedFiles)
        }
      } else {
        made += group
        state = trial
      }
    }
    fixed += made
  }

  /// Two smaller groups, the one to be tried first last: where only some files were harmed, the fixes of the others stand apart.
  private static func parts(of group: [PlannedFix], harmed: Set<String>) -> [[PlannedFix]] {
    let suspects = group.filter { !$0.files.isDisjoint(with: harmed) }
    if !suspects.isEmpty, suspects.count < group.count {
      return [suspects, group.filter { $0.files.isDisjoint(with: harmed) }]
    }
    return [Array(group[(group.count / 2)...]), Array(group[..<(group.count / 2)])]
  }

  private mutating func state(after fixes: [PlannedFix], from start: FixState) -> FixState {
    var texts = start.texts
    for (file, edits) in PlannedFix.edits(of: fixes) {
      guard var text = start.text(of: file) else { continue }
      if originals[file] == nil { originals[file] = start.lint.sources[file] }
      text.apply(edits)
      texts[file] = text
    }
    return FixState(lint: check(request(with: texts)), texts: texts)
  }

  private func request(with texts: [String: PatchedText]) -> LintRequest {
    var request = request
    for (file, text) in texts {
      if let path = request.standardInput?.path, path.text == file {
        request.standardInput = (path, text.bytes)
      } else {
        request.replacements[FilePath(file)] = text.bytes
      }
    }
    return request
  }

  // MARK: The outcome

  private func outcome(isUnfinished: Bool) -> FixOutcome {
    let groups = FileGroups(fixed.map(\.files))
    let files = state.texts.sorted { $0.key < $1.key }.compactMap { file, text -> FixedFile? in
      guard text.bytes != text.original, let source = originals[file] else { return nil }
      return FixedFile(path: FilePath(file), text: text, source: source, group: groups.number(of: file))
    }
    return FixOutcome(
      lint: state.lint, files: files, fixed: fixed.flatMap(\.findings), refused: refused, isUnfinished: isUnfinished)
  }
}

/// Texts, and what the linter says of them.
struct FixState {
  var lint: LintOutcome
  /// Those that fixes have changed.
  var texts: [String: PatchedText] = [:]

  /// Nil for a file that was not read.
  func text(of file: String) -> PatchedText? {
    // A name that is not UTF-8 is not known by its bytes here.
    guard FilePath.isExact(file) else { return nil }
    return texts[file] ?? lint.sources[file].map { PatchedText($0.bytes) }
  }
}

/// Files by the fixes that they have in common.
private struct FileGroups {
  private var numbers: [String: Int] = [:]

  init(_ sets: [Set<String>]) {
    for set in sets {
      let known = Set(set.compactMap { numbers[$0] })
      let number = known.min() ?? numbers.count
      for file in set { numbers[file] = number }
      if known.count > 1 { numbers = numbers.mapValues { known.contains($0) ? number : $0 } }
    }
  }

  func number(of file: String) -> Int {
    numbers[file] ?? -1
  }
}
