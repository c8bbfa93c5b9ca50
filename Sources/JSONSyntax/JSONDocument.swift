public import SourceText

/// A JSON file as it was read: a flat tree over the file's own bytes, and everything that is wrong with its syntax.
///
/// Any bytes can be parsed. What a mistake leaves readable is in the tree; where a mistake swallowed a value,
/// a node of kind `missing` stands. Time and memory are linear in the size of the file.
public final class JSONDocument: Sendable {
  /// The file's bytes, as they were given.
  public let bytes: [UInt8]
  /// The tree in preorder: the root first, an array's elements one after the other, an object's children as
  /// key, value, key, value. Empty where no value was found.
  public let nodes: [JSONNode]
  /// What is wrong, in order of place.
  public let problems: [JSONProblem]

  public init(parsing bytes: [UInt8], limits: JSONLimits = .standard) {
    self.bytes = bytes
    (nodes, problems) = JSONParser.best(bytes, limits: limits)
  }

  /// True where the file is not JSON. Lenient syntax does not count.
  public var hasSyntaxErrors: Bool {
    problems.contains { $0.severity == .error }
  }
}

// MARK: - Nodes

extension JSONDocument {
  /// The node of an ID of this document.
  @inlinable
  public subscript(id: JSONNodeID) -> JSONNode {
    nodes[Int(id.index)]
  }

  @inlinable public var root: JSONNodeID? {
    nodes.isEmpty ? nil : JSONNodeID(0)
  }

  @inlinable
  public func kind(of id: JSONNodeID) -> JSONKind {
    self[id].kind
  }

  /// The place of a node, quotes and brackets included.
  @inlinable
  public func range(of id: JSONNodeID) -> ByteRange {
    let node = self[id]
    return ByteRange(node.start, node.end)
  }

  /// The elements of an array; nothing for any other kind.
  @inlinable
  public func elements(of id: JSONNodeID) -> JSONElements {
    let node = self[id]
    return JSONElements(nodes: nodes, index: id.index &+ 1, end: node.kind == .array ? node.next : 0)
  }

  /// The members of an object in their order; nothing for any other kind. Members whose key is absent are left out:
  /// a problem has been recorded for them.
  @inlinable
  public func members(of id: JSONNodeID) -> JSONMembers {
    let node = self[id]
    return JSONMembers(nodes: nodes, index: id.index &+ 1, end: node.kind == .object ? node.next : 0)
  }

  /// The first member of that name.
  @inlinable
  public func member(_ name: StaticString, of id: JSONNodeID) -> JSONMember? {
    for member in members(of: id) where contentEquals(member.key, name) {
      return member
    }
    return nil
  }

  /// The first member of that name.
  public func member(named name: some StringProtocol, of id: JSONNodeID) -> JSONMember? {
    for member in members(of: id) where contentEquals(member.key, text: name) {
      return member
    }
    return nil
  }
}

/// The elements of an array.
@frozen
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let nodes: [JSONNode]
  @usableFromInline var index: UInt32
  @usableFromInline let end: UInt32

  @inlinable
  init(nodes: [JSONNode], index: UInt32, end: UInt32) {
    self.nodes = nodes
    self.index = index
    self.end = end
  }

  @inlinable
  public mutating func next() -> JSONNodeID? {
    guard index < end else { return nil }
    let id = JSONNodeID(index)
    index = nodes[Int(index)].next
    return id
  }
}

/// The members of an object.
@frozen
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let nodes: [JSONNode]
  @usableFromInline var index: UInt32
  @usableFromInline let end: UInt32

  @inlinable
  init(nodes: [JSONNode], index: UInt32, end: UInt32) {
    self.nodes = nodes
    self.index = index
    self.end = end
  }

  @inlinable
  public mutating func next() -> JSONMember? {
    while index < end {
      let key = nodes[Int(index)]
      let member = JSONMember(key: JSONNodeID(index))
      index = key.next
      if !key.isAbsentKey { return member }
    }
    return nil
  }
}
