import Findings
import Fixing
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
      case .credential: CommentSuppressionEdit(document).edit(for: finding)
      case .other: nil
      }
    return edit.map {
      CodeAction(
        title: "Ignore \(finding.code) here, with a reason", kind: .quickFix, findings: [finding], edits: [$0])
    }
  }

  // MARK: All safe fixes

  private var fixingAll: CodeAction? {
    let text = document.text.bytes
    guard document.findings.contains(where: { $0.fix(includingUnsafe: false) != nil }),
      let repaired = linter.repaired(document),
      let edit = Self.difference(between: text, and: repaired, in: document.file)
    else { return nil }
    return CodeAction(title: "Repair all that is safe to repair", kind: .fixAll, edits: [edit])
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
