import Findings
import JSONSyntax
import SourceText

/// What can be done about the findings of a range.
struct CodeActions {
  private let document: OpenDocument
  private let linter: DocumentLinter
  /// The kinds that the client asks for; nil for all.
  private let only: [String]?

  init(_ document: OpenDocument, linter: DocumentLinter, only: [String]?) {
    self.document = document
    self.linter = linter
    self.only = only
  }

  func actions(in range: ByteRange) -> [CodeAction] {
    var actions: [CodeAction] = []
    if CodeActionKind.quickFix.isWanted(among: only) {
      let findings = document.findings.filter {
        $0.place.range.start <= range.end && range.start <= $0.place.range.end
      }
      for finding in findings { actions += fixes(of: finding) }
      for finding in findings {
        if let action = suppression(of: finding), !actions.contains(where: { $0.title == action.title }) {
          actions.append(action)
        }
      }
    }
    if CodeActionKind.fixAll.isWanted(among: only), let action = fixingAll { actions.append(action) }
    return actions
  }

  /// The repairs of one finding, safe ones first.
  private func fixes(of finding: Finding) -> [CodeAction] {
    let safe = finding.fixes.filter { $0.safety == .safe }
    let unsafe = finding.fixes.filter { $0.safety == .unsafe }
    return safe.enumerated().map { index, fix in
      CodeAction(
        title: fix.title, kind: .quickFix, isPreferred: index == 0, findings: [finding], edits: fix.edits)
    }
      + unsafe.map { fix in
        CodeAction(
          title: "\(fix.title) (may change what the job does)", kind: .quickFix, findings: [finding],
          edits: fix.edits)
      }
  }

  private func suppression(of finding: Finding) -> CodeAction? {
    let edit: Edit? =
      switch document.kind {
      case .script: ScriptSuppressionEdit(document).edit(for: finding)
      case .project: ProjectSuppressionEdit(document).edit(for: finding)
      case .other: nil
      }
    return edit.map {
      CodeAction(
        title: "Ignore \(finding.code) here, with a reason", kind: .quickFix, findings: [finding], edits: [$0])
    }
  }

  // MARK: All safe fixes

  /// Rounds of repairs: one may make another possible.
  private static let maximumRounds = 10

  private var fixingAll: CodeAction? {
    var text = document.text.bytes
    var findings = document.findings
    for _ in 0..<Self.maximumRounds {
      guard let repaired = repaired(text, findings) else { break }
      text = repaired
      findings = linter.findings(of: document, text: text)
    }
    guard let edit = Self.difference(between: document.text.bytes, and: text, in: document.file) else { return nil }
    return CodeAction(title: "Repair all that is safe to repair", kind: .fixAll, edits: [edit])
  }

  /// The text after the safe repairs of some findings, as many as do not get into each other's way; nil where there is none.
  private func repaired(_ text: [UInt8], _ findings: [Finding]) -> [UInt8]? {
    let file = document.file
    var edits: [Edit] = []
    for fix in findings.lazy.compactMap({ $0.fixes.first { $0.safety == .safe } }) {
      let isFree = fix.edits.allSatisfy { edit in
        edit.file == file && !edits.contains { $0.range.start <= edit.range.end && edit.range.start <= $0.range.end }
      }
      if isFree { edits += fix.edits }
    }
    guard !edits.isEmpty else { return nil }
    var repaired = text
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      repaired.replaceSubrange(edit.range.indices, with: edit.text.utf8)
    }
    return repaired == text ? nil : repaired
  }

  /// The one edit that makes one text of another: all between the first and the last line that differ.
  private static func difference(between old: [UInt8], and new: [UInt8], in file: String) -> Edit? {
    guard old != new else { return nil }
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    while start > 0, old[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    while end > 0, old[old.count - end - 1] != UInt8(ascii: "\n") { end -= 1 }
    return Edit(
      file: file, range: ByteRange(UInt32(clamping: start), UInt32(clamping: old.count - end)),
      text: String(decoding: new[start..<new.count - end], as: UTF8.self))
  }
}
