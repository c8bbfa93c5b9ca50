import CYAML
import SourceText

extension YAMLBuilder {
  mutating func takeAlias(_ event: borrowing yaml_event_t, _ range: ByteRange) {
    let name = Self.name(event.data.alias.anchor) ?? ""
    hasAliases = true
    if let target = anchors[name] {
      guard let node = copy(target) else { return }
      storage[node].range = range
      finish(node, anchor: nil)
      return
    }
    let isInside = containers.contains { $0.anchor == name }
    problems.append(
      YAMLProblem(
        kind: .reference,
        message: isInside ? "`*\(name)` stands inside what it repeats" : "no anchor `&\(name)` stands before this",
        help: isInside ? "write the value out" : "define the anchor above, or quote the text if it is no alias",
        range: range))
    if let node = add(YAMLStorage.Record(kind: .null, range: range)) { finish(node, anchor: nil) }
  }

  /// Copies a finished subtree, so that each place where it is used has pointers of its own.
  mutating func copy(_ node: YAMLNode) -> YAMLNode? {
    copy(node, depth: containers.count)
  }

  private mutating func copy(_ node: YAMLNode, depth: Int) -> YAMLNode? {
    guard !isAtEnd else { return nil }
    guard depth <= YAMLDocument.maximumDepth else {
      stop(
        .limit, "more than \(YAMLDocument.maximumDepth) mappings and sequences inside one another, aliases counted",
        at: storage[node].range, help: "flatten the structure")
      return nil
    }
    let record = storage[node]
    guard let result = add(record) else { return nil }
    switch record.kind {
    case .scalar, .null:
      break
    case .sequence:
      var children: [YAMLNode] = []
      for element in Array(storage.elements[record.content]) {
        guard let child = copy(element, depth: depth + 1) else { return nil }
        children.append(child)
      }
      fillSequence(result, children)
    case .mapping:
      let first = copyMembers(of: record, into: result, depth: depth)
      guard let first else { return nil }
      storage[result].content = first..<storage.members.count
    }
    return result
  }

  private mutating func copyMembers(of record: YAMLStorage.Record, into node: YAMLNode, depth: Int) -> Int? {
    var members: [YAMLMember] = []
    for member in Array(storage.members[record.content]) {
      guard let key = copy(member.key, depth: depth + 1), let value = copy(member.value, depth: depth + 1) else {
        return nil
      }
      for part in [key, value] {
        storage[part].parent = node.index
        storage[part].step = key.index
      }
      members.append(YAMLMember(key: key, value: value, isMerged: member.isMerged))
    }
    let first = storage.members.count
    storage.members.append(contentsOf: members)
    return first
  }

  enum Tag {
    case none
    case string
    case other
  }

  /// Reports a tag that this project does not read; `expected` is the core schema's name for the container.
  @discardableResult
  mutating func checkTag(_ tag: UnsafePointer<UInt8>?, _ expected: String?, _ range: ByteRange) -> Tag {
    guard let name = Self.name(tag) else { return .none }
    let core = "tag:yaml.org,2002:"
    if name == "!" || name == core + "str" { return .string }
    let known = expected.map { [$0] } ?? ["null", "bool", "int", "float"]
    if name.hasPrefix(core), known.contains(String(name.dropFirst(core.count))) { return .other }
    problems.append(
      YAMLProblem(
        kind: .reference, message: "the tag `\(name)` means nothing here", help: "remove the tag", range: range))
    return .other
  }
}
