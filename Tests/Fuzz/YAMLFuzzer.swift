import SourceText
import YAMLSyntax

/// Any bytes are read without a trap, and what comes out of them is sound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let document = YAMLDocument(parsing: bytes)
  for problem in document.problems {
    require(Int(problem.range.end) <= count && problem.range.start <= problem.range.end, "a problem lies in the file")
    require(!problem.message.isEmpty && !problem.message.utf8.contains(UInt8(ascii: "\n")), "a problem is one line")
    if let related = problem.related { require(Int(related.range.end) <= count, "a second place lies in the file") }
  }
  require(document.isComplete || !document.problems.isEmpty, "what ends the reading is said")
  var left = YAMLDocument.maximumNodeCount
  if let root = document.root { check(root, in: document, pointer: "", depth: 0, left: &left) }
  return 0
}

private func check(_ node: YAMLNode, in document: YAMLDocument, pointer: String, depth: Int, left: inout Int) {
  left -= 1
  require(left >= 0, "no more nodes than the limit")
  require(depth <= YAMLDocument.maximumDepth, "no deeper than the limit")
  require(document.range(of: node).start <= document.range(of: node).end, "a range has no end before its start")
  if depth < 6 { require(document.pointer(to: node) == pointer, "a pointer names the way from the root") }
  _ = document.boolean(of: node)
  _ = document.integer(of: node)
  require((document.text(of: node) != nil) == (document.kind(of: node) == .scalar), "scalars have texts")
  for member in document.members(of: node) {
    let name = document.name(of: member.key)
    require(document.value(of: name, in: node) != nil, "a key is found by its name")
    var step = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": step += "~0"
      case "/": step += "~1"
      default: step.unicodeScalars.append(scalar)
      }
    }
    check(member.value, in: document, pointer: "\(pointer)/\(step)", depth: depth + 1, left: &left)
  }
  for (index, element) in document.elements(of: node).enumerated() {
    check(element, in: document, pointer: "\(pointer)/\(index)", depth: depth + 1, left: &left)
  }
}
