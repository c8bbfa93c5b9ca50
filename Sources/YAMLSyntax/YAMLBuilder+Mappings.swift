extension YAMLBuilder {
  mutating func fillMapping(_ node: YAMLNode, _ children: [YAMLNode]) {
    var members: [YAMLMember] = []
    var merges: [YAMLNode] = []
    var firstOfName: [String: YAMLNode] = [:]
    var index = 0
    // After a syntax error the last key may lack its value.
    while index + 1 < children.count {
      let key = children[index]
      let value = children[index + 1]
      index += 2
      guard storage[key].kind == .scalar || storage[key].kind == .null else {
        problems.append(
          YAMLProblem(
            kind: .syntax, message: "a key must be text, not a \(storage[key].kind)",
            help: "quote the key if its brackets are meant literally", range: storage[key].range))
        continue
      }
      let name = String(decoding: storage.written(key), as: UTF8.self)
      if name == "<<", storage[key].style == .plain {
        merges.append(value)
        continue
      }
      if let first = firstOfName[name] {
        reportDuplicate(name, key, first: first)
      } else {
        firstOfName[name] = key
      }
      members.append(YAMLMember(key: key, value: value, isMerged: false))
    }
    for value in merges { merge(value, into: node, &members, &firstOfName) }
    for member in members {
      for part in [member.key, member.value] {
        storage[part].parent = node.index
        storage[part].step = member.key.index
      }
    }
    let first = storage.members.count
    storage.members.append(contentsOf: members)
    storage[node].content = first..<storage.members.count
  }

  private mutating func reportDuplicate(_ name: String, _ key: YAMLNode, first: YAMLNode) {
    problems.append(
      YAMLProblem(
        kind: .duplicateKey, message: "the key `\(name)` is given twice", help: "keep one of the two",
        range: storage[key].range,
        related: YAMLProblem.Related(message: "first given here", range: storage[first].range)))
  }

  /// Takes over what the mapping does not say itself; of several sources the first wins.
  private mutating func merge(
    _ value: YAMLNode, into node: YAMLNode, _ members: inout [YAMLMember], _ names: inout [String: YAMLNode]
  ) {
    let record = storage[value]
    let sources = record.kind == .sequence ? Array(storage.elements[record.content]) : [value]
    for source in sources {
      guard storage[source].kind == .mapping else {
        problems.append(
          YAMLProblem(
            kind: .reference, message: "`<<` takes a mapping or a list of mappings, not a \(storage[source].kind)",
            help: "name an anchored mapping, as in `<<: *defaults`", range: storage[source].range))
        continue
      }
      for member in Array(storage.members[storage[source].content]) {
        let name = String(decoding: storage.written(member.key), as: UTF8.self)
        guard names[name] == nil else { continue }
        guard let key = copy(member.key), let value = copy(member.value) else { return }
        names[name] = key
        members.append(YAMLMember(key: key, value: value, isMerged: true))
      }
    }
  }
}
