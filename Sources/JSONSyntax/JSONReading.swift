internal import SourceText

// Files whose brackets do not match are read in several ways; the one with the fewest mistakes is what was meant.

/// How a closing bracket is taken that does not fit the innermost container.
enum BracketReading {
  /// The containers within the one that it closes lack their own.
  case closesOuter
  /// It should have been the other bracket.
  case isMistyped
  /// It is one too many.
  case isSurplus
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
      for reading in [BracketReading.isMistyped, .isSurplus] where parser.log.errors > 1 {
        var other = JSONParser(bytes, limits: limits, reading: reading)
        let otherNodes = other.parse()
        if other.log.errors < parser.log.errors { (nodes, parser) = (otherNodes, other) }
      }
    }
    return (nodes, parser.log.inOrder())
  }

  /// Adds a bracket before the current place, where it is missing.
  mutating func addBracket(_ bracket: ImpliedBracket, _ tree: inout Tree) {
    switch (bracket.opens, expectation) {
    case (nil, _) where container != JSONParser.noContainer:
      closeMissingBracket(&tree)
    case (let kind?, .memberValue), (let kind?, .element), (let kind?, .firstElement):
      report(
        .missingOpening(kind == .object ? .object : .array, found: found(at: position)), position, endOfToken(position))
      open(kind, at: position, &tree)
      expectation = kind == .object ? .firstKey : .firstElement
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
    guard container != Self.noContainer else {
      expectation = .end
      return
    }
    let byte = bytes[position]
    let isClosing = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ",")
    expectation = isClosing ? .comma : isInObject ? .key : .element
  }
}
