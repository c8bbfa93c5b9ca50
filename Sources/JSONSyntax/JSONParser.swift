internal import SourceText

/// One pass over the bytes. The loop in `parse` is the whole grammar; whatever it does not expect goes to `recover`,
/// which records a problem, repairs the state and lets the loop go on.
///
/// There is no recursion. Open containers are a list threaded through the tree: while a container is open, its `next`
/// holds the index of the one around it.
struct JSONParser {
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
  var nodes: [JSONNode] = []
  var log: JSONProblemLog

  /// Offset of the next byte to be looked at.
  var position = 0
  var expectation = Expectation.document
  /// Index of the innermost open container.
  var container = JSONParser.noContainer
  var isInObject = false
  var depth = 0
  /// Offset of the last comma.
  var lastComma = 0
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
  /// True once brackets did not match.
  var hasBracketProblem = false
  /// A place where a further structural problem would only repeat the one just recorded.
  var quietPosition = -1

  init(_ bytes: [UInt8], limits: JSONLimits, reading: BracketReading = .closesOuter) {
    self.bytes = bytes
    self.limits = limits
    self.reading = reading
    self.log = JSONProblemLog(limits: limits)
  }

  mutating func parse() {
    guard isReadable() else { return }
    // Job files have about twelve bytes to a node.
    nodes.reserveCapacity(bytes.count / 10 + 16)
    let bytes = self.bytes
    parse(bytes.span)
    finish()
  }

  /// Parses up to the end of `text`, which is the whole file or its beginning.
  mutating func parse(_ text: Span<UInt8>) {
    var position = self.position
    var expectation = self.expectation
    while true {
      position = text.afterBlanks(position)
      guard position < text.count else { break }
      let byte = text[position]

      switch expectation {
      case .comma:
        if byte == UInt8(ascii: ",") {
          lastComma = position
          position &+= 1
          expectation = isInObject ? .key : .element
          continue
        }
        if byte == (isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          position &+= 1
          expectation = close(at: position)
          continue
        }

      case .firstKey, .key:
        if byte == UInt8(ascii: "\"") {
          let (end, flags) = string(text, at: position, isKey: true)
          // The value is the next node, and most are a single one; a container corrects this when it closes.
          nodes.append(JSONNode(start: position, end: end, next: nodes.count &+ 2, kind: .key, flags: flags))
          position = end
          expectation = .colon
          if position < text.count, text[position] == UInt8(ascii: ":") {
            position &+= 1
            expectation = .memberValue
          }
          continue
        }
        if byte == UInt8(ascii: "}"), expectation == .firstKey {
          position &+= 1
          expectation = close(at: position)
          continue
        }

      case .colon:
        if byte == UInt8(ascii: ":") {
          position &+= 1
          expectation = .memberValue
          continue
        }

      case .memberValue, .element, .firstElement, .document:
        switch byte {
        case UInt8(ascii: "\""):
          let (end, flags) = string(text, at: position, isKey: false)
          leaf(.string, position, end, flags)
          position = end
          expectation = afterValue
          continue
        case UInt8(ascii: "{") where depth < limits.depth:
          open(.object, at: position)
          position &+= 1
          expectation = .firstKey
          continue
        case UInt8(ascii: "[") where depth < limits.depth:
          open(.array, at: position)
          position &+= 1
          expectation = .firstElement
          continue
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          let (end, flags) = text.number(at: position)
          if end > position {
            leaf(.number, position, end, flags)
            position = end
            expectation = afterValue
            continue
          }
        case UInt8(ascii: "t"):
          if text.hasWord(0x6575_7274, at: position), text.isEndOfWord(position &+ 4) {
            leaf(.true, position, position &+ 4)
            position &+= 4
            expectation = afterValue
            continue
          }
        case UInt8(ascii: "f"):
          if text.hasWord(0x6573_6C61, at: position &+ 1), text.isEndOfWord(position &+ 5) {
            leaf(.false, position, position &+ 5)
            position &+= 5
            expectation = afterValue
            continue
          }
        case UInt8(ascii: "n"):
          if text.hasWord(0x6C6C_756E, at: position), text.isEndOfWord(position &+ 4) {
            leaf(.null, position, position &+ 4)
            position &+= 4
            expectation = afterValue
            continue
          }
        case UInt8(ascii: "]"):
          if expectation == .firstElement {
            position &+= 1
            expectation = close(at: position)
            continue
          }
        default:
          break
        }

      case .end:
        break
      }

      self.position = position
      self.expectation = expectation
      recover()
      position = self.position
      expectation = self.expectation
      if log.isFull { break }
    }
    self.position = position
    self.expectation = expectation
  }

  // MARK: - The tree

  /// What follows a value.
  @inline(__always)
  var afterValue: Expectation {
    container == Self.noContainer ? .end : .comma
  }

  /// Appends a node without children.
  @inline(__always)
  mutating func leaf(_ kind: JSONKind, _ start: Int, _ end: Int, _ flags: JSONNodeFlags = []) {
    nodes.append(JSONNode(start: start, end: end, next: nodes.count &+ 1, kind: kind, flags: flags))
  }

  @inline(__always)
  mutating func open(_ kind: JSONKind, at start: Int) {
    let index = nodes.count
    nodes.append(JSONNode(start: start, end: start, next: container, kind: kind))
    container = index
    isInObject = kind == .object
    depth &+= 1
  }

  /// Closes the innermost container, whose last byte is before `end`.
  @inline(__always)
  mutating func close(at end: Int) -> Expectation {
    let index = container
    let next = UInt32(truncatingIfNeeded: nodes.count)
    let around = Int(nodes[index].next)
    nodes[index].end = UInt32(truncatingIfNeeded: end)
    nodes[index].next = next
    container = around
    depth &-= 1
    guard around != Self.noContainer else {
      isInObject = false
      return .end
    }
    isInObject = nodes[around].kind == .object
    // In an object, the node before a value is its key.
    if isInObject { nodes[index &- 1].next = next }
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

  /// Ends the parse: says what is still open, and closes it.
  mutating func finish() {
    if !log.isFull { recoverAtEnd() }
    closeContainers(downTo: Self.noContainer, at: position)
  }
}
