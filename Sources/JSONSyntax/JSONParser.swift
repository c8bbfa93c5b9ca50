internal import SourceText

/// One pass over the bytes. The loop in `scan` is the whole grammar; whatever it does not expect goes to `recover`,
/// which records a problem, repairs the state and lets the loop go on.
///
/// There is no recursion. Open containers are a list threaded through the tree: while a container is open, its `next`
/// holds the index of the one around it.
struct JSONParser {
  /// The nodes so far, in memory that is given out beforehand: appending checks the room and nothing else.
  typealias Tree = OutputSpan<JSONNode>

  /// What may stand at the current place.
  enum Expectation {
    case document
    /// The first element of an array, or its end.
    case firstElement
    /// An element after a comma.
    case element
    /// The first key of an object, or its end.
    case firstKey
    /// A key after a comma.
    case key
    case colon
    case memberValue
    /// A comma or the end of the container, after a value.
    case comma
    /// Nothing: the root is complete.
    case end
  }

  /// `next` of an open root.
  static let noContainer = Int(UInt32.max)

  let bytes: [UInt8]
  let limits: JSONLimits
  let reading: BracketReading
  /// The brackets that are to be repaired, in ascending order.
  var impliedBrackets: ArraySlice<ImpliedBracket>
  var log: JSONProblemLog

  /// Offset of the next byte to be looked at.
  var position = 0
  var expectation = Expectation.document
  /// Index of the innermost open container.
  var container = JSONParser.noContainer
  var isInObject = false
  var depth = 0
  /// Offset of the last comma; -1 where there is none before the current place.
  var lastComma = -1
  /// The end of the last range that an edit removes: edits do not overlap.
  var lastRemoval = 0
  /// True once a string was not closed where it should be: what follows may be a part of its text.
  var hasOpenString = false
  /// What is not UTF-8, and blanks that are none in JSON.
  var invalidRuns = JSONRun()
  var strayRuns = JSONRun()
  /// True once a container below the depth limit was passed over.
  var hasPassedDepth = false
  /// True once the end of the root is no longer what the file says: a bracket that closed it too early was taken
  /// back, or something stood before it.
  var isRootDamaged = false
  /// True where the rest of the file was swallowed, brackets and all.
  var isCutShort = false
  /// True once brackets did not match.
  var hasBracketProblem = false
  /// A place where a further structural problem would only repeat the one just recorded.
  var quietPosition = -1

  init(
    _ bytes: [UInt8], limits: JSONLimits, reading: BracketReading = .closesOuter, impliedBrackets: [ImpliedBracket] = []
  ) {
    self.bytes = bytes
    self.limits = limits
    self.reading = reading
    self.impliedBrackets = impliedBrackets[...]
    self.log = JSONProblemLog(limits: limits)
  }

  /// Parses the file and returns the tree.
  mutating func parse() -> [JSONNode] {
    guard isReadable() else { return [] }
    let bytes = self.bytes
    var nodes: [JSONNode] = []
    // Job files have twelve bytes or more to a node. Large files show in their beginning how many they have.
    var capacity = min(bytes.count / 8, 8192) + 2 * Self.room
    var isComplete = false
    while !isComplete {
      let previous = nodes
      nodes = Array(capacity: capacity) { tree in
        for node in previous { tree.append(node) }
        isComplete = advance(bytes.span, &tree)
      }
      let left = bytes.count - position
      let expected = Double(nodes.count) / Double(max(position, 1)) * Double(left) * 1.125
      capacity = nodes.count + min(max(Int(expected), nodes.count / 2), left) + 2 * Self.room
    }
    return nodes
  }

  /// Parses until the end of the file, or until `tree` has no more room: then it returns false.
  private mutating func advance(_ text: Span<UInt8>, _ tree: inout Tree) -> Bool {
    while let bracket = impliedBrackets.first {
      if !log.isFull { scan(text.extracting(first: bracket.offset), &tree) }
      guard tree.freeCapacity >= Self.room else { return false }
      if !log.isFull, position == bracket.offset { apply(bracket, &tree) }
      impliedBrackets.removeFirst()
    }
    if !log.isFull { scan(text, &tree) }
    guard tree.freeCapacity >= Self.room else { return false }
    if !log.isFull { recoverAtEnd(&tree) }
    closeContainers(downTo: Self.noContainer, at: position, &tree)
    return true
  }

  /// Parses up to the end of `text`, which is the whole file or its beginning, or until `tree` has no more room.
  private mutating func scan(_ text: Span<UInt8>, _ tree: inout Tree) {
    var position = self.position
    var expectation = self.expectation
    while tree.freeCapacity >= Self.room {
      position = text.afterBlanks(position)
      guard position < text.count else { break }
      var byte = text[position]

      step: do {
        if expectation == .comma {
          guard byte == UInt8(ascii: ",") else {
            guard byte == (isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { break step }
            position &+= 1
            expectation = close(at: position, &tree)
            continue
          }
          lastComma = position
          expectation = isInObject ? .key : .element
          position = text.afterBlanks(position &+ 1)
          guard position < text.count else { continue }
          byte = text[position]
        }

        if expectation == .key || expectation == .firstKey {
          guard byte == UInt8(ascii: "\"") else {
            guard byte == UInt8(ascii: "}"), expectation == .firstKey else { break step }
            position &+= 1
            expectation = close(at: position, &tree)
            continue
          }
          let (end, flags) = string(text, at: position, isKey: true)
          // The value is the next node, and most are a single one; a container corrects this when it closes.
          tree.append(JSONNode(start: position, end: end, next: tree.count &+ 2, kind: .key, flags: flags))
          position = text.afterBlanks(end)
          expectation = .colon
          guard position < text.count else { continue }
          byte = text[position]
        }

        if expectation == .colon {
          guard byte == UInt8(ascii: ":") else { break step }
          expectation = .memberValue
          position = text.afterBlanks(position &+ 1)
          guard position < text.count else { continue }
          byte = text[position]
        }

        switch byte {
        case UInt8(ascii: "\""):
          guard expectation != .end else { break step }
          let (end, flags) = string(text, at: position, isKey: false)
          leaf(.string, position, end, flags, &tree)
          position = end
        case UInt8(ascii: "{"):
          guard expectation != .end, depth < limits.depth else { break step }
          open(.object, at: position, &tree)
          position &+= 1
          expectation = .firstKey
          continue
        case UInt8(ascii: "["):
          guard expectation != .end, depth < limits.depth else { break step }
          open(.array, at: position, &tree)
          position &+= 1
          expectation = .firstElement
          continue
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          let (end, flags) = text.number(at: position)
          guard end > position, expectation != .end else { break step }
          leaf(.number, position, end, flags, &tree)
          position = end
        case UInt8(ascii: "t"):
          guard text.hasWord(0x6575_7274, at: position), text.isEndOfWord(position &+ 4), expectation != .end else {
            break step
          }
          leaf(.true, position, position &+ 4, &tree)
          position &+= 4
        case UInt8(ascii: "f"):
          guard text.hasWord(0x6573_6C61, at: position &+ 1), text.isEndOfWord(position &+ 5), expectation != .end
          else { break step }
          leaf(.false, position, position &+ 5, &tree)
          position &+= 5
        case UInt8(ascii: "n"):
          guard text.hasWord(0x6C6C_756E, at: position), text.isEndOfWord(position &+ 4), expectation != .end else {
            break step
          }
          leaf(.null, position, position &+ 4, &tree)
          position &+= 4
        case UInt8(ascii: "]"):
          guard expectation == .firstElement else { break step }
          position &+= 1
          expectation = close(at: position, &tree)
          continue
        default:
          break step
        }
        expectation = afterValue
        continue
      }

      self.position = position
      self.expectation = expectation
      recover(&tree)
      position = self.position
      expectation = self.expectation
      if log.isFull { break }
    }
    self.position = position
    self.expectation = expectation
  }

  // MARK: - The tree

  /// The nodes that one round of the loop appends at most.
  static let room = 8

  /// What follows a value.
  @inline(__always)
  var afterValue: Expectation {
    container == Self.noContainer ? .end : .comma
  }

  /// Appends a node without children.
  @inline(__always)
  func leaf(_ kind: JSONKind, _ start: Int, _ end: Int, _ flags: JSONNodeFlags, _ tree: inout Tree) {
    tree.append(JSONNode(start: start, end: end, next: tree.count &+ 1, kind: kind, flags: flags))
  }

  @inline(__always)
  func leaf(_ kind: JSONKind, _ start: Int, _ end: Int, _ tree: inout Tree) {
    leaf(kind, start, end, [], &tree)
  }

  @inline(__always)
  mutating func open(_ kind: JSONKind, at start: Int, _ tree: inout Tree) {
    let index = tree.count
    tree.append(JSONNode(start: start, end: start, next: container, kind: kind))
    container = index
    isInObject = kind == .object
    depth &+= 1
  }

  /// Closes the innermost container, whose last byte is before `end`.
  @inline(__always)
  mutating func close(at end: Int, _ tree: inout Tree) -> Expectation {
    let index = container
    let next = UInt32(truncatingIfNeeded: tree.count)
    let around = Int(tree[index].next)
    tree[index].end = UInt32(truncatingIfNeeded: end)
    tree[index].next = next
    container = around
    depth &-= 1
    guard around != Self.noContainer else {
      isInObject = false
      return .end
    }
    isInObject = tree[around].kind == .object
    // In an object, the node before a value is its key.
    if isInObject { tree[index &- 1].next = next }
    return .comma
  }

  /// The end and the flags of the string in `"` that begins at `start`.
  @inline(__always)
  private mutating func string(
    _ text: Span<UInt8>, at start: Int, isKey: Bool
  ) -> (end: Int, flags: JSONNodeFlags) {
    let index = text.afterPlainText(start &+ 1)
    if index < text.count, text[index] == UInt8(ascii: "\"") {
      return (index &+ 1, [])
    }
    return unusualString(text, at: start, from: index, isKey: isKey)
  }
}
