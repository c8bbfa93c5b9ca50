import Glibc

/// The paths of all wanted properties, compiled so that one walk over a value finds them all.
///
/// The paths make a tree of steps. A node's edges carry not only the names of its children but every run of names
/// below it joined with dots, for a property whose own name holds dots: `a.b.c` leaves the root by `a`, `a.b` and
/// `a.b.c`.
struct JSONPathPlan: Sendable {
  /// A way from a node to one below it, for a property name.
  struct Edge: Sendable {
    /// In `names`.
    var name: Range<Int>
    var target: Int
    /// Dots within the name.
    var dots: Int
  }

  struct Node: Sendable {
    var parent: Int
    /// Names on the way from the root.
    var depth: Int
    /// Where captured values of this path go; nil where nobody wants the node itself.
    var slot: Int?
    /// In `edges`.
    var edges: Range<Int> = 0..<0
    /// In `buckets`: a hash table of edges. Its size is a power of two, at least twice the number of edges.
    var buckets: Range<Int> = 0..<0
    /// In `elements`, by ascending index.
    var elements: Range<Int> = 0..<0
  }

  struct Element: Sendable {
    var index: Int
    var target: Int
  }

  private(set) var nodes: [Node] = [Node(parent: 0, depth: 0, slot: nil)]
  private(set) var edges: [Edge] = []
  private(set) var elements: [Element] = []
  private(set) var names: [UInt8] = []
  /// Offsets from the start of a node's edges, plus one; 0 where a bucket is empty.
  private var buckets: [UInt32] = []
  /// The node of each slot.
  private(set) var slotNodes: [Int] = []

  /// - Parameter paths: each with at least one step and at most `ColumnExpression.maximumSteps`.
  /// - Returns: in `slots`, for each path the slot of its value. Equal paths share one.
  static func compile(_ paths: [[ColumnExpression.PathStep]]) -> (plan: JSONPathPlan, slots: [Int]) {
    var plan = JSONPathPlan()
    var children: [[(step: ColumnExpression.PathStep, node: Int)]] = [[]]
    let slots = paths.map { path in
      var node = 0
      for step in path {
        if let known = children[node].first(where: { $0.step == step }) {
          node = known.node
          continue
        }
        var isName = false
        if case .name = step { isName = true }
        plan.nodes.append(Node(parent: node, depth: plan.nodes[node].depth + (isName ? 1 : 0), slot: nil))
        children[node].append((step, plan.nodes.count - 1))
        children.append([])
        node = plan.nodes.count - 1
      }
      if let slot = plan.nodes[node].slot { return slot }
      plan.slotNodes.append(node)
      plan.nodes[node].slot = plan.slotNodes.count - 1
      return plan.slotNodes.count - 1
    }
    for node in plan.nodes.indices {
      plan.addEdges(of: node, children)
      plan.addElements(of: node, children)
    }
    return (plan, slots)
  }

  private mutating func addEdges(of node: Int, _ children: [[(step: ColumnExpression.PathStep, node: Int)]]) {
    let start = edges.count
    var open: [(node: Int, name: [UInt8], dots: Int)] = [(node, [], -1)]
    while let current = open.popLast() {
      for child in children[current.node] {
        guard case .name(let text) = child.step else { continue }
        let name = current.dots < 0 ? Array(text.utf8) : current.name + [UInt8(ascii: ".")] + Array(text.utf8)
        let nameStart = names.count
        names.append(contentsOf: name)
        edges.append(Edge(name: nameStart..<names.count, target: child.node, dots: current.dots + 1))
        open.append((child.node, name, current.dots + 1))
      }
    }
    nodes[node].edges = start..<edges.count
    guard edges.count > start else { return }
    var size = 4
    while size < 2 * (edges.count - start) { size *= 2 }
    let table = buckets.count
    buckets.append(contentsOf: repeatElement(0, count: size))
    nodes[node].buckets = table..<table + size
    for edge in start..<edges.count {
      var bucket = names.withUnsafeBytes { Self.hash(UnsafeRawBufferPointer(rebasing: $0[edges[edge].name])) }
      while buckets[table + bucket & (size - 1)] != 0 { bucket += 1 }
      buckets[table + bucket & (size - 1)] = UInt32(edge - start + 1)
    }
  }

  private mutating func addElements(of node: Int, _ children: [[(step: ColumnExpression.PathStep, node: Int)]]) {
    let start = elements.count
    for child in children[node] {
      if case .index(let index) = child.step { elements.append(Element(index: index, target: child.node)) }
    }
    elements[start...].sort { $0.index < $1.index }
    nodes[node].elements = start..<elements.count
  }

  @inline(__always)
  private static func hash(_ name: UnsafeRawBufferPointer) -> Int {
    guard let first = name.first, let last = name.last else { return 0 }
    return name.count &+ Int(first) &* 7 &+ Int(last) &* 31
  }

  /// The edge of a node for a property name; nil where nobody wants the property.
  @inline(__always)
  func edge(of node: Node, named name: UnsafeRawBufferPointer) -> Int? {
    guard !node.buckets.isEmpty, let text = name.baseAddress else { return nil }
    let mask = node.buckets.count &- 1
    var bucket = Self.hash(name)
    while true {
      let entry = Int(buckets[node.buckets.lowerBound &+ bucket & mask])
      if entry == 0 { return nil }
      let edge = node.edges.lowerBound &+ entry &- 1
      let range = edges[edge].name
      if range.count == name.count {
        let isSame = names.withUnsafeBytes { names in
          guard let base = names.baseAddress else { return false }
          return memcmp(base + range.lowerBound, text, range.count) == 0
        }
        if isSame { return edge }
      }
      bucket &+= 1
    }
  }

  /// Whether the way from the root to `node` leads through `ancestor`.
  func isNode(_ node: Int, below ancestor: Int) -> Bool {
    var node = node
    while node != ancestor && node != 0 { node = nodes[node].parent }
    return node == ancestor
  }
}
