/// Finds the values of a plan's paths in one walk over a JSON value, checking all of it.
///
/// Of duplicate keys the last counts, with all that lies below it. Where both a property whose name holds dots and a
/// path of properties are there, the one that goes further by its first name wins.
struct JSONExtractor {
  /// A value that was found, as it stands in the text.
  struct Capture {
    enum Kind: UInt8 {
      /// The path leads nowhere.
      case missing
      case null
      case yes
      case no
      /// A number without fraction and exponent.
      case integer
      case decimal
      /// A string; the range lies between its quotes.
      case string
      /// The same with escapes.
      case escapedString
      /// An object or array.
      case container
    }

    var kind: Kind
    var range: Range<Int>
    /// How the path was matched: for each name from the root on a bit, 1 where its dot belonged to a property's own
    /// name. Among matches of one path the greatest wins.
    var rank: UInt64

    static let missing = Capture(kind: .missing, range: 0..<0, rank: 0)
  }

  let plan: JSONPathPlan
  /// For each slot of the plan what was found in the last text.
  private(set) var captures: [Capture]
  /// Matches that a greater rank hides, and that count again when a duplicate key takes that one away.
  private var hidden: [(slot: Int, capture: Capture)] = []
  /// A property name with its escapes undone.
  private var name: [UInt8] = []

  init(_ plan: JSONPathPlan) {
    self.plan = plan
    captures = Array(repeating: .missing, count: plan.slotNodes.count)
  }

  /// Walks over one value.
  mutating func extract(_ text: UnsafeRawBufferPointer) throws(DirtyReason) {
    for slot in captures.indices { captures[slot] = .missing }
    hidden.removeAll(keepingCapacity: true)
    guard var scanner = JSONScanner(text) else { throw .invalidJSON(offset: 0) }
    try value(at: 0, rank: 0, in: text, &scanner)
    guard scanner.next() == nil else { throw scanner.fault() }
    if scanner.mayHoldNonASCII, !isValidUTF8(text) { throw .invalidUTF8 }
  }

  /// Reads a value that is at a node of the plan. Calls itself no deeper than paths have steps.
  private mutating func value(
    at nodeIndex: Int, rank: UInt64, in text: UnsafeRawBufferPointer, _ scanner: inout JSONScanner
  ) throws(DirtyReason) {
    let node = plan.nodes[nodeIndex]
    guard let byte = scanner.next() else { throw scanner.fault() }
    var range = scanner.position..<scanner.position
    let kind: Capture.Kind
    switch byte {
    case UInt8(ascii: "{"):
      kind = .container
      if node.edges.isEmpty {
        try scanner.skipValue()
      } else {
        try object(at: node, rank: rank, in: text, &scanner)
      }
    case UInt8(ascii: "["):
      kind = .container
      if node.elements.isEmpty {
        try scanner.skipValue()
      } else {
        try array(at: node, rank: rank, in: text, &scanner)
      }
    case UInt8(ascii: "\""):
      let token = try scanner.string()
      kind = token.hasEscapes ? .escapedString : .string
      range = token.range
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      kind = try scanner.number() ? .integer : .decimal
    case UInt8(ascii: "t"):
      try scanner.literal("true")
      kind = .yes
    case UInt8(ascii: "f"):
      try scanner.literal("false")
      kind = .no
    case UInt8(ascii: "n"):
      try scanner.literal("null")
      kind = .null
    default:
      throw scanner.fault()
    }
    guard let slot = node.slot else { return }
    if range.isEmpty && kind != .string { range = range.lowerBound..<scanner.position }
    capture(Capture(kind: kind, range: range, rank: rank), in: slot)
  }

  private mutating func object(
    at node: JSONPathPlan.Node, rank: UInt64, in text: UnsafeRawBufferPointer, _ scanner: inout JSONScanner
  ) throws(DirtyReason) {
    try scanner.open(isObject: true)
    // A bit for each of the first 64 edges: which of them this object has taken already.
    var taken: UInt64 = 0
    if !scanner.take(UInt8(ascii: "}")) {
      repeat {
        guard scanner.next() == UInt8(ascii: "\"") else { throw scanner.fault() }
        let key = try scanner.string()
        try scanner.expect(UInt8(ascii: ":"))
        guard let index = try edge(of: node, key, in: text) else {
          try scanner.skipValue()
          continue
        }
        let edge = plan.edges[index]
        // As many ones as the name holds dots, then a zero for its end.
        let ones: UInt64 = 1 << UInt64(edge.dots) &- 1
        let rank = rank << UInt64(edge.dots &+ 1) | ones << 1
        let number = index &- node.edges.lowerBound
        if number >= 64 || taken >> UInt64(number) & 1 == 1 { forget(below: edge.target, rank: rank) }
        if number < 64 { taken |= 1 << UInt64(number) }
        try value(at: edge.target, rank: rank, in: text, &scanner)
      } while scanner.take(UInt8(ascii: ","))
      try scanner.expect(UInt8(ascii: "}"))
    }
    scanner.close()
  }

  private mutating func array(
    at node: JSONPathPlan.Node, rank: UInt64, in text: UnsafeRawBufferPointer, _ scanner: inout JSONScanner
  ) throws(DirtyReason) {
    try scanner.open(isObject: false)
    var next = node.elements.lowerBound
    var index = 0
    if !scanner.take(UInt8(ascii: "]")) {
      repeat {
        if next < node.elements.upperBound, plan.elements[next].index == index {
          try value(at: plan.elements[next].target, rank: rank, in: text, &scanner)
          next += 1
        } else {
          try scanner.skipValue()
        }
        index += 1
      } while scanner.take(UInt8(ascii: ","))
      try scanner.expect(UInt8(ascii: "]"))
    }
    scanner.close()
  }

  @inline(__always)
  private mutating func edge(
    of node: JSONPathPlan.Node, _ key: JSONScanner.StringToken, in text: UnsafeRawBufferPointer
  ) throws(DirtyReason) -> Int? {
    let raw = UnsafeRawBufferPointer(rebasing: text[key.range])
    guard key.hasEscapes else { return plan.edge(of: node, named: raw) }
    name.removeAll(keepingCapacity: true)
    do {
      try JSONString.appendDecoded(raw, to: &name)
    } catch {
      // A name that is no text is no column's name.
      return nil
    }
    return name.withUnsafeBytes { plan.edge(of: node, named: $0) }
  }

  @inline(__always)
  private mutating func capture(_ capture: Capture, in slot: Int) {
    let earlier = captures[slot]
    if earlier.kind == .missing || earlier.rank == capture.rank {
      captures[slot] = capture
    } else {
      rank(capture, against: earlier, in: slot)
    }
  }

  @inline(never)
  private mutating func rank(_ capture: Capture, against earlier: Capture, in slot: Int) {
    captures[slot] = capture.rank > earlier.rank ? capture : earlier
    hidden.append((slot, capture.rank > earlier.rank ? earlier : capture))
  }

  /// Takes away what was found below an earlier property of the same name in the same object.
  @inline(never)
  private mutating func forget(below target: Int, rank: UInt64) {
    let depth = plan.nodes[target].depth
    func isBelow(_ slot: Int, _ capture: Capture) -> Bool {
      let node = plan.slotNodes[slot]
      return plan.isNode(node, below: target) && capture.rank >> UInt64(plan.nodes[node].depth - depth) == rank
    }
    hidden.removeAll { isBelow($0.slot, $0.capture) }
    for slot in captures.indices where captures[slot].kind != .missing && isBelow(slot, captures[slot]) {
      captures[slot] = .missing
      if let next = hidden.indices.filter({ hidden[$0].slot == slot }).max(by: {
        hidden[$0].capture.rank < hidden[$1].capture.rank
      }) {
        captures[slot] = hidden.remove(at: next).capture
      }
    }
  }
}
