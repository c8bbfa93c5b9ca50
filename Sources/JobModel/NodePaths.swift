import JSONSyntax

/// Parents and positions of a document's nodes, worked out once in a walk over all of them.
///
/// `JSONDocument.pointer(to:)` walks from the root each time: cheap for one finding, a square of the file's size for as many findings as a
/// hostile file can have members.
struct NodePaths: Sendable {
  private let document: JSONDocument
  /// The container or key above each node; its own index for the root.
  private let parents: [UInt32]
  /// The place of an element in its array.
  private let positions: [UInt32]

  init(_ document: JSONDocument) {
    self.document = document
    var parents = [UInt32](repeating: 0, count: document.nodes.count)
    var positions = parents
    // The containers and keys that are open at a node, innermost last, with the elements seen so far.
    var open: [(node: UInt32, elements: UInt32)] = []
    for index in 0..<UInt32(document.nodes.count) {
      while let last = open.last, document.nodes[Int(last.node)].next <= index { open.removeLast() }
      if let last = open.last {
        parents[Int(index)] = last.node
        positions[Int(index)] = last.elements
        open[open.count - 1].elements += 1
      }
      switch document.nodes[Int(index)].kind {
      case .object, .array, .key: open.append((index, 0))
      default: break
      }
    }
    self.parents = parents
    self.positions = positions
  }

  /// The container of an element or of a member's key; the key of a member's value; nil for the root.
  func parent(of node: JSONNodeID) -> JSONNodeID? {
    node.index == 0 ? nil : JSONNodeID(parents[Int(node.index)])
  }

  /// The key of a member's value; nil for elements and the root.
  func key(ofValue node: JSONNodeID) -> JSONNodeID? {
    parent(of: node).flatMap { document.kind(of: $0) == .key ? $0 : nil }
  }

  /// The JSON pointer of a value. A key has the pointer of its member.
  func pointer(to node: JSONNodeID) -> String {
    var steps: [String] = []
    var current = node
    while let parent = parent(of: current) {
      if document.kind(of: current) == .key {
        steps.append(Self.escaped(document.text(of: current)))
      } else if document.kind(of: parent) == .array {
        steps.append(String(positions[Int(current.index)]))
      }
      current = parent
    }
    return steps.reversed().reduce(into: "") { $0 += "/" + $1 }
  }

  private static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
    return name.reduce(into: "") { result, character in
      switch character {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.append(character)
      }
    }
  }
}
