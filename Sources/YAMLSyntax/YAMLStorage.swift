import SourceText

/// The nodes of a document in flat arrays; a container's children lie side by side.
struct YAMLStorage: Sendable {
  struct Record {
    var kind: YAMLKind
    var style = YAMLStyle.plain
    var range: ByteRange
    /// Index of the container, or -1.
    var parent: Int32 = -1
    /// In a mapping the index of the key's node, in a sequence the position.
    var step: Int32 = 0
    /// Into `text`, `members` or `elements`, as the kind says.
    var content = 0..<0
  }

  var records: [Record] = []
  var members: [YAMLMember] = []
  var elements: [YAMLNode] = []
  /// The text of every scalar, one after the other, nulls included (a key may be written `null`).
  var text: [UInt8] = []

  subscript(node: YAMLNode) -> Record {
    get { records[Int(node.index)] }
    set { records[Int(node.index)] = newValue }
  }

  /// The bytes of a scalar or null as they mean, not as they stand in the file.
  func written(_ node: YAMLNode) -> ArraySlice<UInt8> {
    let record = self[node]
    switch record.kind {
    case .scalar, .null: return text[record.content]
    case .mapping, .sequence: return []
    }
  }

  func text(of node: YAMLNode, equals other: String) -> Bool {
    let written = written(node)
    return written.count == other.utf8.count && written.elementsEqual(other.utf8)
  }

  /// Of several members of that name the last. Their keys are scalars.
  func lastMember(in range: Range<Int>, named name: UnsafeBufferPointer<UInt8>) -> YAMLMember? {
    text.withUnsafeBufferPointer { text in
      var index = range.upperBound
      while index > range.lowerBound {
        index -= 1
        let content = records[Int(members[index].key.index)].content
        if content.count == name.count, Self.equal(text, content.lowerBound, name) { return members[index] }
      }
      return nil
    }
  }

  private static func equal(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var offset = 0
    while offset < name.count {
      if text[start + offset] != name[offset] { return false }
      offset += 1
    }
    return true
  }

  func haveSameText(_ left: YAMLNode, _ right: YAMLNode) -> Bool {
    let left = self[left].content
    let right = self[right].content
    guard left.count == right.count else { return false }
    var offset = 0
    while offset < left.count {
      if text[left.lowerBound + offset] != text[right.lowerBound + offset] { return false }
      offset += 1
    }
    return true
  }

  /// FNV-1a of a scalar's text.
  func textHash(of node: YAMLNode) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text[self[node].content] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
