import SourceText

@testable import YAMLSyntax

/// Any bytes are read without a trap, what comes out of them is sound, and what is read without libyaml is read as libyaml does.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  checkBlockReader(bytes)
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

/// libFuzzer's own mutations, of bytes.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// Changes lines every other time: what a file means, its lines and their indentation say.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutateInput(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: UInt32) -> Int {
  var chance = Chance(state: UInt64(seed))
  guard chance.next(2) == 0 else { return mutateBytes(data, count, limit) }
  let result = LineMutator.mutated(Array(UnsafeBufferPointer(start: data, count: count)), by: &chance)
  guard result.count <= limit, !result.isEmpty else { return mutateBytes(data, count, limit) }
  for (index, byte) in result.enumerated() { data[index] = byte }
  return result.count
}

private func checkBlockReader(_ bytes: [UInt8]) {
  guard let own = BlockReader.read(bytes) else { return }
  let other = YAMLDocument.readByLibrary(bytes)
  require(other.isComplete && own.isComplete && !own.hasAliases && !other.hasAliases, "both readers come to the end")
  require(own.root == other.root && own.storage.text == other.storage.text, "both readers read the same texts")
  require(own.storage.elements == other.storage.elements, "both readers read the same elements")
  require(own.storage.members == other.storage.members, "both readers read the same members")
  require(own.storage.records.count == other.storage.records.count, "both readers read as many nodes")
  for (left, right) in zip(own.storage.records, other.storage.records) {
    require(
      left.kind == right.kind && left.style == right.style && left.range == right.range && left.parent == right.parent
        && left.step == right.step && left.content == right.content, "both readers read the same: \(left) \(right)")
  }
  require(
    own.problems.map { "\($0)" } == other.problems.map { "\($0)" }, "both readers find the same problems")
}
