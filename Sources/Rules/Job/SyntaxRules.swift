import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// JOB001 and JOB003: the parser's problems as findings. It words them itself; its texts hold nothing of the file but punctuation and keys.
struct SyntaxRules {
  let document: JSONDocument
  let path: String
  /// Where the document is a script's; it knows places in large documents without walking there.
  var script: JobScript?

  func findings() -> [Finding] {
    document.problems.map { problem in
      let node = enclosingNode(of: problem.range)
      let related = problem.related.map { [RelatedPlace($0.message, at: Place(file: path, range: $0.range))] } ?? []
      let edits = problem.edits.map { Edit(file: path, range: $0.range, text: $0.text) }
      return Finding(
        wording(of: problem),
        at: Place(file: path, range: problem.range, pointer: node.map { pointer(to: $0) } ?? ""),
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
  ///
  /// Nodes stand in the order of their starts: the last that begins before the place is found first, and what is around it from there.
  private func enclosingNode(of range: ByteRange) -> JSONNodeID? {
    var low = 0
    var high = document.nodes.count
    while low < high {
      let middle = (low + high) / 2
      if document.nodes[middle].start <= range.start { low = middle + 1 } else { high = middle }
    }
    var node = low > 0 ? JSONNodeID(UInt32(low - 1)) : nil
    while let current = node {
      if document.kind(of: current) != .key, document.range(of: current).contains(range) { return current }
      node = script?.parent(of: current) ?? document.parent(of: current)
    }
    return nil
  }

  private func pointer(to node: JSONNodeID) -> String {
    script?.pointer(to: node) ?? document.pointer(to: node)
  }
}

extension ScriptCheck {
  mutating func checkSyntax() {
    if !document.problems.isEmpty {
      for finding in SyntaxRules(document: script.document, path: script.path, script: script).findings() {
        add(finding)
      }
    }
  }
}
