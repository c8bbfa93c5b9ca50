import JSONSyntax
import SourceText
import Testing

/// What holds for the document of any bytes.
func checkSoundness(_ document: JSONDocument, sourceLocation: SourceLocation = #_sourceLocation) {
  let faults = faults(of: document)
  #expect(faults.isEmpty, "\(faults)", sourceLocation: sourceLocation)
}

private func faults(of document: JSONDocument) -> [String] {
  var faults: [String] = []
  let nodes = document.nodes
  if nodes.isEmpty && !document.hasSyntaxErrors { faults.append("no value and no error") }
  if let root = nodes.first, Int(root.next) != nodes.count { faults.append("the root does not hold all") }
  var open: [JSONNode] = []
  var last: UInt32 = 0
  for (index, node) in nodes.enumerated() {
    while let top = open.last, top.next <= UInt32(index) {
      if last > top.end { faults.append("node \(index): content behind its container") }
      last = max(last, top.end)
      open.removeLast()
    }
    if node.start > node.end || Int(node.end) > document.bytes.count { faults.append("node \(index): bad range") }
    if node.start < last { faults.append("node \(index): overlaps the one before") }
    if Int(node.next) <= index || Int(node.next) > nodes.count { faults.append("node \(index): bad next") }
    if let top = open.last, node.next > top.next || node.end > top.end { faults.append("node \(index): not nested") }
    switch node.kind {
    case .object, .array:
      open.append(node)
      last = node.start
    case .key:
      let value = index + 1 < nodes.count ? nodes[index + 1] : node
      if value.kind == .key || value.next != node.next { faults.append("node \(index): key without a value") }
      last = node.end
    default:
      if Int(node.next) != index + 1 { faults.append("node \(index): leaf with children") }
      last = node.end
    }
    if node.kind == .missing, !document.hasSyntaxErrors { faults.append("node \(index): missing without an error") }
  }
  var place: UInt32 = 0
  for problem in document.problems {
    if problem.range.start < place { faults.append("problems out of order") }
    if problem.range.start > problem.range.end || Int(problem.range.end) > document.bytes.count {
      faults.append("a problem outside of the file: \(problem.message)")
    }
    if problem.message.isEmpty || problem.help.isEmpty { faults.append("a problem without words") }
    place = problem.range.start
  }
  let edits = document.problems.flatMap(\.edits).map(\.range).sorted { $0.start < $1.start }
  for (edit, next) in zip(edits, edits.dropFirst()) where edit.end > next.start { faults.append("edits overlap") }
  return faults
}
