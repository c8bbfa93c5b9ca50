/// The keys of one mapping by their text, without making strings of them.
private struct KeyIndex {
  /// Below this many keys a comparison with each is cheaper than a table.
  private static let tableSize = 16

  private var keys: [YAMLNode] = []
  private var positions: [UInt64: Int] = [:]

  /// The key already there under the same text; otherwise nil, and the key is kept.
  mutating func insert(_ key: YAMLNode, _ storage: YAMLStorage) -> YAMLNode? {
    if keys.count < Self.tableSize {
      if let known = keys.first(where: { storage.haveSameText($0, key) }) { return known }
      keys.append(key)
      if keys.count == Self.tableSize {
        for (position, key) in keys.enumerated() { positions[storage.textHash(of: key)] = position }
      }
      return nil
    }
    let hash = storage.textHash(of: key)
    if let position = positions[hash] {
      if storage.haveSameText(keys[position], key) { return keys[position] }
      // Two texts with one hash: rare enough to look at all.
      if let known = keys.first(where: { storage.haveSameText($0, key) }) { return known }
    } else {
      positions[hash] = keys.count
    }
    keys.append(key)
    return nil
  }
}

extension YAMLBuilder {
  mutating func fillMapping(_ node: YAMLNode, _ children: [YAMLNode]) {
    var members: [YAMLMember] = []
    var merges: [YAMLNode] = []
    var keys = KeyIndex()
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
      if storage[key].style == .plain, storage.text(of: key, equals: "<<") {
        merges.append(value)
        continue
      }
      if let first = keys.insert(key, storage) { reportDuplicate(key, first: first) }
      members.append(YAMLMember(key: key, value: value, isMerged: false))
    }
    for value in merges { merge(value, &members, &keys) }
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

  private mutating func reportDuplicate(_ key: YAMLNode, first: YAMLNode) {
    let name = String(decoding: storage.written(key), as: UTF8.self)
    problems.append(
      YAMLProblem(
        kind: .duplicateKey, message: "the key `\(name)` is given twice", help: "keep one of the two",
        range: storage[key].range,
        related: YAMLProblem.Related(message: "first given here", range: storage[first].range)))
  }

  /// Takes over what the mapping does not say itself; of several sources the first wins.
  private mutating func merge(_ value: YAMLNode, _ members: inout [YAMLMember], _ keys: inout KeyIndex) {
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
        guard keys.insert(member.key, storage) == nil else { continue }
        guard let key = copy(member.key), let value = copy(member.value) else { return }
        members.append(YAMLMember(key: key, value: value, isMerged: true))
      }
    }
  }
}
