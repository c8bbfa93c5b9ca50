import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// JOB001 and JOB003: the parser's problems as findings. It words them itself; its texts hold nothing of the file but punctuation and keys.
struct SyntaxRules {
  let document: JSONDocument
  let path: String

  func findings() -> [Finding] {
    document.problems.map { problem in
      let node = enclosingNode(of: problem.range)
      let related = problem.related.map { [RelatedPlace($0.message, at: Place(file: path, range: $0.range))] } ?? []
      let edits = problem.edits.map { Edit(file: path, range: $0.range, text: $0.text) }
      return Finding(
        wording(of: problem),
        at: Place(file: path, range: problem.range, pointer: node.map { document.pointer(to: $0) } ?? ""),
        related: related, fixes: edits.isEmpty ? [] : [Fix("Write plain JSON", safety: .safe, edits: edits)])
    }
  }

  private func wording(of problem: JSONProblem) -> Wording {
    if case .encoding(let encoding) = problem.kind {
      return Wording.JOB.jsonSyntaxEncoding(encoding: encoding.rawValue)
    }
    return problem.severity == .error
      ? Wording.JOB.jsonSyntax(problem: problem.message, advice: problem.help)
      : Wording.JOB.lenientJson(problem: problem.message, advice: problem.help)
  }

  /// The innermost readable value around a place.
  private func enclosingNode(of range: ByteRange) -> JSONNodeID? {
    guard var node = document.root, document.range(of: node).contains(range) else { return nil }
    while true {
      let children = document.elements(of: node).map { $0 } + document.members(of: node).map(\.value)
      guard let inner = children.first(where: { document.range(of: $0).contains(range) }) else { return node }
      node = inner
    }
  }
}

extension ScriptCheck {
  mutating func checkSyntax() {
    if !document.problems.isEmpty { findings += SyntaxRules(document: script.document, path: script.path).findings() }
  }
}
