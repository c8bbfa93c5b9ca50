import JSONSyntax
import SourceText

/// Any bytes are parsed without a trap, and what comes out of them is sound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(JSONDocument(parsing: bytes))
  check(JSONDocument(parsing: bytes, limits: JSONLimits(depth: 4, errors: 3, lenient: 2)))
  return 0
}

private func check(_ document: JSONDocument) {
  checkTree(document)
  checkProblems(document)
  if document.problems.isEmpty, let root = document.root {
    checkRewriting(document, root)
  }
}

/// The ranges lie within one another and follow one another; every key has a value; every place can be named.
private func checkTree(_ document: JSONDocument) {
  let nodes = document.nodes
  if let root = nodes.first {
    require(Int(root.next) == nodes.count && root.kind != .key, "the root holds all")
  } else {
    require(document.hasSyntaxErrors, "a file without a value has an error")
  }
  // The ends of the open subtrees, and the ends of their ranges.
  var open: [(next: UInt32, end: UInt32)] = []
  var last: UInt32 = 0
  for (index, node) in nodes.enumerated() {
    while let top = open.last, top.next <= UInt32(index) {
      require(last <= top.end, "a container ends behind its content")
      last = top.end
      open.removeLast()
    }
    require(node.start <= node.end && Int(node.end) <= document.bytes.count, "a node lies in the file")
    require(node.next > UInt32(index) && Int(node.next) <= nodes.count, "next goes on")
    require(last <= node.start, "nodes follow one another")
    if let top = open.last { require(node.next <= top.next && node.end <= top.end, "subtrees nest") }
    switch node.kind {
    case .object, .array:
      open.append((node.next, node.end))
      last = node.start
    case .key:
      require(
        index + 1 < nodes.count && nodes[index + 1].kind != .key && nodes[index + 1].next == node.next,
        "a key has a value")
      last = node.end
    default:
      require(Int(node.next) == index + 1, "a leaf is one node")
      last = node.end
    }
    if node.kind == .missing || node.isAbsentKey { require(document.hasSyntaxErrors, "what is missing has an error") }
    let id = JSONNodeID(UInt32(index))
    let content = document.contentRange(of: id)
    require(
      node.start <= content.start && content.start <= content.end && content.end <= node.end,
      "content lies in its quotes")
  }
  for index in stride(from: 0, to: nodes.count, by: max(1, nodes.count / 16)) {
    let id = JSONNodeID(UInt32(index))
    _ = document.text(of: id)
    _ = document.integer(of: id)
    _ = document.contentHash(of: id)
    let pointer = document.pointer(to: id)
    if document.problems.isEmpty { require(document.node(at: pointer) != nil, "a pointer leads back") }
  }
}

/// The problems are sorted, in the file, in words, and their edits do not overlap.
private func checkProblems(_ document: JSONDocument) {
  let count = UInt32(document.bytes.count)
  var last: UInt32 = 0
  var edits: [ByteRange] = []
  for problem in document.problems {
    require(last <= problem.range.start, "problems are in order")
    require(problem.range.start <= problem.range.end && problem.range.end <= count, "a problem lies in the file")
    last = problem.range.start
    require(!problem.message.isEmpty && !problem.help.isEmpty, "a problem has words")
    require(
      problem.message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F },
      "a message holds no control characters")
    if let related = problem.related {
      require(
        related.range.start <= related.range.end && related.range.end <= count, "a second place lies in the file")
    }
    edits += problem.edits.map(\.range)
  }
  edits.sort { $0.start < $1.start }
  for (edit, next) in zip(edits, edits.dropFirst()) {
    require(edit.start <= edit.end && edit.end <= next.start && next.end <= count, "edits do not overlap")
  }
}

/// A document without problems, written anew, parses to the same tree.
private func checkRewriting(_ document: JSONDocument, _ root: JSONNodeID) {
  var writer = JSONWriter(indentation: 2)
  rewrite(document, root, to: &writer)
  let copy = JSONDocument(parsing: writer.bytes)
  require(copy.problems.isEmpty && copy.nodes.count == document.nodes.count, "a copy is as good")
  for (node, other) in zip(document.nodes, copy.nodes) {
    require(node.kind == other.kind && node.next == other.next, "a copy is the same")
  }
}

private func rewrite(_ document: JSONDocument, _ id: JSONNodeID, to writer: inout JSONWriter) {
  switch document.kind(of: id) {
  case .object:
    writer.object { writer in
      for member in document.members(of: id) {
        writer.key(document.text(of: member.key))
        rewrite(document, member.value, to: &writer)
      }
    }
  case .array:
    writer.array { writer in
      for element in document.elements(of: id) { rewrite(document, element, to: &writer) }
    }
  case .number: writer.value(0)
  case .true: writer.value(true)
  case .false: writer.value(false)
  case .null: writer.null()
  case .string, .key, .missing: writer.value(document.text(of: id))
  }
}
