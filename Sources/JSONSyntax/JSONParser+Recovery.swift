internal import SourceText

// What happens where the loop of `scan` meets something that it does not expect. Each case records at most one
// problem and goes on as if the file said what was most likely meant.

extension JSONParser {
  /// Repairs the state at the current place. Either something is passed, or the loop expects what stands there.
  @inline(never)
  mutating func recover(_ tree: inout Tree) {
    if passComment() || passStrayBlanks() || passFullWidth() || passConflict() { return }
    switch expectation {
    case .document: recoverDocument(&tree)
    case .firstElement, .element, .memberValue: recoverValue(&tree)
    case .firstKey, .key: recoverKey(&tree)
    case .colon: recoverColon(&tree)
    case .comma: recoverComma(&tree)
    case .end: recoverEnd(&tree)
    }
  }

  /// Passes punctuation of a Chinese or Japanese keyboard as what it stands for.
  private mutating func passFullWidth() -> Bool {
    guard let (scalar, length) = scalar(at: position), length == 3 else { return false }
    let meant: String
    switch (scalar, expectation) {
    case ("\u{FF0C}", .comma), ("\u{3001}", .comma):
      meant = ","
      expectation = isInObject ? .key : .element
      lastComma = position
    case ("\u{FF1A}", .colon):
      meant = ":"
      expectation = .memberValue
    default:
      return false
    }
    report(.fullWidth(String(scalar), meant: meant), position, position + length)
    position += length
    return true
  }

  private mutating func recoverColon(_ tree: inout Tree) {
    let start = position
    switch bytes[start] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      reportKeyWithoutValue(&tree)
      leaf(.missing, start, start, &tree)
      expectation = .comma
    case UInt8(ascii: "="):
      reportStructure(.missingColon(found: found(at: start)), start, start + 1)
      position += byte(at: start + 1) == UInt8(ascii: ">") ? 2 : 1
      expectation = .memberValue
    case UInt8(ascii: ";"):
      reportStructure(.missingColon(found: found(at: start)), start, start + 1)
      position += 1
      expectation = .memberValue
    default:
      if repairKeyQuotes(&tree) { return }
      if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'"), endOfKey(at: start) != nil {
        reportKeyWithoutValue(&tree)
        leaf(.missing, start, start, &tree)
        expectation = .key
      } else {
        reportStructure(.missingColon(found: found(at: start)), start, endOfToken(start))
        quietPosition = start
        expectation = .memberValue
      }
    }
  }

  /// Records once for an object that a key has no value: braces around a list repeat the mistake.
  private mutating func reportKeyWithoutValue(_ tree: inout Tree) {
    guard let key = tree.indices.last, !tree[container].flags.contains(.isReported) else { return }
    tree[container].flags.insert(.isReported)
    reportStructure(.keyWithoutValue, Int(tree[key].start), Int(tree[key].end))
  }

  private mutating func recoverComma(_ tree: inout Tree) {
    let start = position
    let next: Expectation = isInObject ? .key : .element
    switch bytes[start] {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      recoverBracket(&tree)
    case UInt8(ascii: ":"):
      recoverColonAfterValue(&tree)
    case UInt8(ascii: "\"") where repairExtraQuote(&tree):
      break
    case UInt8(ascii: ";"):
      if repairValueQuotes(&tree) { return }
      reportMissingComma(start, start + 1)
      position += 1
      lastComma = start
      expectation = next
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "["):
      reportMissingComma(start, endOfToken(start))
      quietPosition = start
      expectation = next
    default:
      if repairValueQuotes(&tree) { return }
      reportMissingComma(start, endOfToken(start))
      let end = endOfBareText(start, isKey: isInObject)
      if !isInObject || byte(at: afterBlanks(end)) == UInt8(ascii: ":") {
        quietPosition = start
        expectation = next
      } else {
        // The rest of a value that stands without quotes.
        position = end
      }
    }
  }

  /// Records what stands where a comma should, with the place of the comma.
  private mutating func reportMissingComma(_ start: Int, _ end: Int) {
    var comma = start
    while comma > 0, isLineBlank(bytes[comma - 1]) || isLineBreak(bytes[comma - 1]) { comma -= 1 }
    let related = JSONProblem.Related(range: byteRange(comma, comma), message: "a `,` is missing here")
    reportStructure(
      .missingComma(in: isInObject ? .object : .array, found: found(at: start)), start, end,
      related: comma < lastRemoval ? nil : related)
  }

  /// A colon after a value. What stands before it may be a value after all, and is not shown.
  private mutating func recoverColonAfterValue(_ tree: inout Tree) {
    let start = position
    let last = tree.count - 1
    let isAfterString = tree[last].kind == .string && afterBlanks(Int(tree[last].end)) == start
    switch reading {
    case .opensAtColon where isAfterString:
      let key = tree.removeLast()
      report(.missingOpening(.object, found: "a key"), Int(key.start), Int(key.end))
      open(.object, at: Int(key.start), &tree)
      self.key(key, &tree)
    case .closesAtColon where isAfterString && !isInObject && depth > 1 && isObject(around: container, &tree):
      let key = tree.removeLast()
      report(
        .missingBracket(.array, found: "a key"), Int(key.start), Int(key.end),
        related: unclosed(tree[container]))
      _ = close(at: Int(key.start), &tree)
      self.key(key, &tree)
    case _ where !isInObject:
      // Pairs are no elements.
      if !tree[container].flags.contains(.isReported) {
        tree[container].flags.insert(.isReported)
        reportStructure(.pairInArray, start, start + 1)
      }
      position += 1
      expectation = .firstElement
      quietPosition = afterBlanks(position)
    case _ where isAfterString:
      // What was taken for the value is the next key.
      let key = tree.removeLast()
      reportKeyWithoutValue(&tree)
      leaf(.missing, Int(key.start), Int(key.start), &tree)
      self.key(key, &tree)
    default:
      reportMissingComma(start, start + 1)
      position += 1
      absentKey(&tree)
      quietPosition = afterBlanks(position)
    }
  }

  private func isObject(around index: Int, _ tree: inout Tree) -> Bool {
    let around = Int(tree[index].next)
    return around != Self.noContainer && tree[around].kind == .object
  }

  /// Makes a key of what was taken for a value.
  private mutating func key(_ value: JSONNode, _ tree: inout Tree) {
    key(Int(value.start), Int(value.end), value.flags, &tree)
    position = afterBlanks(position)
  }

  mutating func passExtraCommas() {
    let start = position
    var end = start
    while byte(at: position) == UInt8(ascii: ",") {
      end = position + 1
      position = afterBlanks(end)
    }
    reportStructure(.extraComma(in: isInObject ? .object : .array), start, end)
  }

  /// Records the last comma as a trailing one. A full-width comma has been reported already, and where a repair let the
  /// parse go on as behind a comma, there is none.
  mutating func passTrailingComma() {
    guard byte(at: lastComma) == UInt8(ascii: ",") else { return }
    let range = byteRange(lastComma, lastComma + 1)
    log.append(JSONProblem(.trailingComma, range, edits: [JSONProblem.Edit(range: range, text: "")]))
    lastComma = -1
  }
}
