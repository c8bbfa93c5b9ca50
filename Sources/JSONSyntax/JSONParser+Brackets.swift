internal import SourceText

// Brackets that do not match, are missing, or are too many.

extension JSONParser {
  /// A closing bracket that does not close the innermost container.
  mutating func recoverBracket(_ tree: inout Tree) {
    let start = position
    let closing = bytes[start]
    hasBracketProblem = true
    position += 1
    let outer = ancestor(closedBy: closing, &tree)
    if reading == .isSurplus {
      reportStructure(.extraBracket(found(at: start)), start, start + 1)
      return
    }
    // In a container whose content was that of the other kind, the opening bracket was the wrong one.
    if reading != .isMistyped || !tree[container].flags.contains(.isReported) {
      reportStructure(
        .mismatchedBracket(open: isInObject ? .object : .array, found: found(at: start)), start, start + 1,
        related: unclosed(tree[container]))
    }
    closePendingMember(at: start, &tree)
    // Without an opening bracket to match, this one was meant for the innermost.
    if reading == .closesOuter, let outer {
      closeContainers(downTo: outer, at: start, &tree)
    }
    expectation = close(at: position, &tree)
  }

  /// The opening bracket of a container as the second place of a problem.
  func unclosed(_ open: JSONNode) -> JSONProblem.Related {
    JSONProblem.Related(
      range: ByteRange(open.start, open.start + 1),
      message: open.kind == .object ? "this `{` is not closed" : "this `[` is not closed")
  }

  /// The nearest container around the innermost one that `closing` closes.
  private func ancestor(closedBy closing: UInt8, _ tree: inout Tree) -> Int? {
    let kind: JSONKind = closing == UInt8(ascii: "}") ? .object : .array
    var index = Int(tree[container].next)
    while index != Self.noContainer {
      if tree[index].kind == kind { return index }
      index = Int(tree[index].next)
    }
    return nil
  }

  /// Closes all containers within `outer` before `end`.
  mutating func closeContainers(downTo outer: Int, at end: Int, _ tree: inout Tree) {
    closePendingMember(at: end, &tree)
    while container != outer {
      _ = close(at: end, &tree)
    }
  }

  /// Gives a key that waits for its value a missing one.
  private mutating func closePendingMember(at end: Int, _ tree: inout Tree) {
    guard container != Self.noContainer, isInObject, tree[tree.count - 1].kind == .key else { return }
    leaf(.missing, end, end, &tree)
  }

  /// Something after the root.
  mutating func recoverEnd(_ tree: inout Tree) {
    let start = position
    hasBracketProblem = true
    guard !isRootDamaged || (bytes[start] == UInt8(ascii: ",") && goesOn(after: start, &tree)) else {
      position = bytes.count
      return
    }
    switch bytes[start] {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      reportStructure(.extraBracket(found(at: start)), start, start + 1)
      while let byte = byte(at: position), byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        position = afterBlanks(position + 1)
      }
    case UInt8(ascii: ",") where goesOn(after: start, &tree):
      // `}},` in the middle of a file: the first bracket too many closed the root.
      let bracket = Int(tree[0].end) - 1
      report(.extraBracket(found(at: bracket)), bracket, bracket + 1)
      reopenRoot(&tree)
    default:
      reportStructure(.contentAfterEnd(found: found(at: start)), start, endOfToken(start))
      position = bytes.count
    }
  }

  /// Whether the comma at `comma` goes on with the members or elements of the root.
  private func goesOn(after comma: Int, _ tree: inout Tree) -> Bool {
    let next = afterBlanks(comma + 1)
    switch tree[0].kind {
    case .object: return byte(at: next) == UInt8(ascii: "\"") && endOfKey(at: next) != nil
    case .array: return byte(at: next).map { $0 != UInt8(ascii: "[") } ?? false
    default: return false
    }
  }

  private mutating func reopenRoot(_ tree: inout Tree) {
    tree[0].next = UInt32(truncatingIfNeeded: Self.noContainer)
    container = 0
    depth = 1
    isInObject = tree[0].kind == .object
    isRootDamaged = true
    expectation = .comma
  }

  /// The end of the file.
  mutating func recoverAtEnd(_ tree: inout Tree) {
    if tree.isEmpty {
      let isBlank = bytes.span.afterBlanks(0) == bytes.count
      if log.errors == 0 { report(isBlank ? .empty : .noValue(found: found(at: bytes.count)), 0, 0) }
      return
    }
    // The bracket that should close the root stands further up, as the one too many.
    guard container != Self.noContainer, !isCutShort, !(isRootDamaged && container == 0) else { return }
    hasBracketProblem = true
    report(
      .unclosed(isInObject ? .object : .array, others: depth - 1), bytes.count, bytes.count,
      related: unclosed(tree[container]))
  }
}
