public import Findings
import SourceText

/// A fix that is to be made, and the findings that ask for it.
struct PlannedFix {
  var fix: Fix
  /// Never empty. Several where one repair is the same for all.
  var findings: [Finding]

  /// The files that it changes.
  var files: Set<String> { Set(fix.edits.map(\.file)) }
}

/// The fixes of one round: those that can be made together, in the order of the findings. What does not fit has its turn in
/// the next round, by the places that the text has then.
struct FixPlan {
  private(set) var fixes: [PlannedFix] = []
  private let texts: (String) -> PatchedText?
  /// The edits of each file that are planned, sorted.
  private var planned: [String: [Edit]] = [:]
  private var positions: [Fix: Int] = [:]

  /// - Parameters:
  ///   - findings: In the order of every report.
  ///   - texts: The present text of a file; nil for one that cannot be changed.
  init(_ findings: [Finding], includesUnsafe: Bool, texts: @escaping (String) -> PatchedText?) {
    self.texts = texts
    for finding in findings {
      if let fix = finding.fix(includingUnsafe: includesUnsafe) { add(fix, for: finding) }
    }
  }

  private mutating func add(_ fix: Fix, for finding: Finding) {
    if let known = positions[fix] {
      fixes[known].findings.append(finding)
      return
    }
    let byFile = Dictionary(grouping: fix.edits, by: \.file)
    for (file, edits) in byFile {
      guard let text = texts(file), text.takes(edits) else { return }
      if edits.contains(where: { conflicts($0) }) { return }
    }
    guard fix.edits.contains(where: { changes($0) }) else { return }
    for edit in fix.edits { insert(edit) }
    positions[fix] = fixes.count
    fixes.append(PlannedFix(fix: fix, findings: [finding]))
  }

  private func changes(_ edit: Edit) -> Bool {
    guard let text = texts(edit.file) else { return false }
    return !text.bytes[edit.range.indices].elementsEqual(edit.text.utf8)
  }

  // MARK: Conflicts

  /// Whether an edit cannot be made beside those that are planned. One that is the same as another is made once.
  private func conflicts(_ edit: Edit) -> Bool {
    guard let edits = planned[edit.file] else { return false }
    var index = Self.place(of: edit, in: edits)
    if index > 0, Self.collide(edits[index - 1], edit) { return true }
    while index < edits.count, edits[index].range.start <= edit.range.end {
      if Self.collide(edits[index], edit) { return true }
      index += 1
    }
    return false
  }

  /// An insertion collides with whatever touches it: which of the two comes first would be a guess.
  private static func collide(_ left: Edit, _ right: Edit) -> Bool {
    if left.range == right.range { return left.text != right.text }
    if left.range.isEmpty || right.range.isEmpty {
      return left.range.start <= right.range.end && right.range.start <= left.range.end
    }
    return left.range.start < right.range.end && right.range.start < left.range.end
  }

  private mutating func insert(_ edit: Edit) {
    let index = Self.place(of: edit, in: planned[edit.file] ?? [])
    if let edits = planned[edit.file], edits.indices.contains(index), edits[index] == edit { return }
    planned[edit.file, default: []].insert(edit, at: index)
  }

  /// Index of the first edit that does not stand before this one.
  private static func place(of edit: Edit, in edits: [Edit]) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      let other = edits[middle].range
      if (other.start, other.end) < (edit.range.start, edit.range.end) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PlannedFix {
  /// The edits of several fixes by file, each once, sorted.
  static func edits(of fixes: [PlannedFix]) -> [String: [Edit]] {
    Dictionary(grouping: Set(fixes.flatMap(\.fix.edits)), by: \.file).mapValues { edits in
      edits.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    }
  }
}

extension Finding {
  /// The fix that is made for the finding: its first safe one, else its first unsafe one where those are wanted.
  public func fix(includingUnsafe: Bool) -> Fix? {
    fixes.first { $0.safety == .safe } ?? (includingUnsafe ? fixes.first : nil)
  }
}
