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
      let ends = Indentation.impliedEnds(in: bytes.span)
      if !ends.isEmpty {
        var other = JSONParser(bytes, limits: limits, impliedEnds: ends)
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

  /// Closes the innermost container before the current place, where its bracket is missing.
  mutating func closeMissingBracket(_ tree: inout Tree) {
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

/// What the indentation of a file says about its brackets.
enum Indentation {
  /// Where a container should have ended, by the indentation of a line that can no longer belong to it: one offset of
  /// the line's first token for each container.
  static func impliedEnds(in text: Span<UInt8>) -> [Int] {
    var ends: [Int] = []
    // The indentation of the line on which each open container begins; nil where its content begins on the same line.
    var open: [Int?] = []
    var index = 0
    var lineStart = 0
    var startsLine = true
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        lineStart = index + 1
        startsLine = true
      }
      if byte > 0x20, startsLine {
        startsLine = false
        let indentation = index - lineStart
        let isClosing = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
        while let last = open.last, let outer = last, isClosing ? indentation < outer : indentation <= outer {
          ends.append(index)
          open.removeLast()
        }
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let next = text.afterBlanks(index + 1)
        let isOpenEnded = next == text.count || (index + 1..<next).contains { text[$0] == UInt8(ascii: "\n") }
        open.append(isOpenEnded ? lineIndentation(text, from: lineStart) : nil)
        if open.count > 512 || ends.count > 100 { return [] }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = open.popLast()
      case UInt8(ascii: "\""):
        index = endOfString(text, at: index) - 1
      default:
        break
      }
      index += 1
    }
    return ends
  }

  private static func lineIndentation(_ text: Span<UInt8>, from lineStart: Int) -> Int {
    var index = lineStart
    while index < text.count, text[index] == 0x20 || text[index] == UInt8(ascii: "\t") { index += 1 }
    return index - lineStart
  }

  /// The end of the string at `start`, on its line.
  private static func endOfString(_ text: Span<UInt8>, at start: Int) -> Int {
    var index = start + 1
    while index < text.count, text[index] != UInt8(ascii: "\n") {
      if text[index] == UInt8(ascii: "\"") { return index + 1 }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, text.count)
  }
}
