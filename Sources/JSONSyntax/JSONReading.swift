internal import SourceText

// Files whose brackets do not match are read in several ways; the one with the fewest mistakes is what was meant.

/// How brackets are taken that do not match.
enum BracketReading: CaseIterable {
  /// A closing bracket ends an outer container: those within it lack their own.
  case closesOuter
  /// A closing bracket should have been the other one.
  case isMistyped
  /// A bracket is one too many.
  case isSurplus
  /// A colon behind a value shows that the object lacks its opening bracket.
  case opensAtColon
  /// A colon behind an element shows that the array lacks its closing bracket.
  case closesAtColon
}

extension JSONParser {
  /// Larger files are read in one way only: several trees at once would take too much memory.
  private static let sizeLimit = 1 << 20

  /// Parses `bytes` in the way that leaves the fewest problems.
  static func best(_ bytes: [UInt8], limits: JSONLimits) -> (nodes: [JSONNode], problems: [JSONProblem]) {
    var parser = JSONParser(bytes, limits: limits)
    var nodes = parser.parse()
    if parser.hasBracketProblem, bytes.count <= sizeLimit {
      // Of equals, the indentation shows best where a bracket is missing.
      let brackets = Indentation.impliedBrackets(in: bytes.span)
      if !brackets.isEmpty {
        var other = JSONParser(bytes, limits: limits, impliedBrackets: brackets)
        let otherNodes = other.parse()
        if other.log.errors <= parser.log.errors { (nodes, parser) = (otherNodes, other) }
      }
      for reading in BracketReading.allCases.dropFirst() where parser.log.errors > 1 {
        var other = JSONParser(bytes, limits: limits, reading: reading)
        let otherNodes = other.parse()
        if other.log.errors < parser.log.errors { (nodes, parser) = (otherNodes, other) }
      }
    }
    return (nodes, parser.log.inOrder())
  }

  /// Repairs a bracket at the current place, as far as one may stand there.
  mutating func apply(_ bracket: ImpliedBracket, _ tree: inout Tree) {
    switch (bracket.repair, expectation) {
    case (.closeInnermost, _) where container != JSONParser.noContainer:
      closeMissingBracket(&tree)
    case (.open(let kind), .memberValue), (.open(let kind), .element), (.open(let kind), .firstElement):
      report(
        .missingOpening(kind == .object ? .object : .array, found: found(at: position)), position, endOfToken(position))
      open(kind, at: position, &tree)
      expectation = kind == .object ? .firstKey : .firstElement
    case (.leaveOut, .comma):
      report(.extraBracket(found(at: position)), position, position + 1)
      position += 1
    default:
      break
    }
  }

  /// Closes the innermost container before the current place, where its bracket is missing.
  private mutating func closeMissingBracket(_ tree: inout Tree) {
    let open = tree[container]
    report(
      .missingBracket(isInObject ? .object : .array, found: found(at: position)), position, endOfToken(position),
      related: unclosed(open))
    closeContainers(downTo: Int(open.next), at: position, &tree)
    quietPosition = position
    lastComma = -1
    guard container != Self.noContainer else {
      expectation = .end
      return
    }
    let byte = bytes[position]
    let isClosing = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ",")
    expectation = isClosing ? .comma : isInObject ? .key : .element
  }
}
