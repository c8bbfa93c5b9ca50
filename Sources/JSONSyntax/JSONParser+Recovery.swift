internal import SourceText

// What happens where the loop of `parse` meets something that it does not expect. Each case records at most one
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

  // MARK: - Values

  private mutating func recoverDocument(_ tree: inout Tree) {
    let start = position
    switch bytes[start] {
    case UInt8(ascii: "'"):
      recoverValue(&tree)
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"):
      passTextBeforeRoot()
    default:
      // A single value that cannot be read, or more.
      if isText(at: start), afterBlanks(endOfBareText(start, isKey: false)) == bytes.count {
        recoverValue(&tree)
      } else {
        passTextBeforeRoot()
      }
    }
  }

  /// A file of another kind, such as a compressed one, has nothing to be read.
  private func isText(at start: Int) -> Bool {
    bytes[start] >= 0x20 && scalar(at: start) != nil
  }

  /// Passes what stands before the root, up to a bracket on the same line or at the start of one.
  private mutating func passTextBeforeRoot() {
    let start = position
    report(.noValue(found: found(at: start)), start, endOfToken(start))
    isRootDamaged = true
    let line = endOfLine(from: start)
    var index = isText(at: start) ? start + 1 : bytes.count
    while let byte = byte(at: index) {
      let isBracket = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
      if isBracket, index < line || isLineBreak(bytes[index - 1]) { break }
      index += 1
    }
    position = index
  }

  private mutating func recoverValue(_ tree: inout Tree) {
    let start = position
    switch bytes[start] {
    case UInt8(ascii: ","):
      if expectation == .memberValue {
        missingValue(&tree)
      } else {
        passExtraCommas()
        expectation = .firstElement
      }
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if expectation == .memberValue {
        missingValue(&tree)
      } else if bytes[start] == UInt8(ascii: "]") {
        passTrailingComma()
        position += 1
        expectation = close(at: position, &tree)
      } else {
        recoverBracket(&tree)
      }
    case UInt8(ascii: ":"):
      while byte(at: position) == UInt8(ascii: ":") { position = afterBlanks(position + 1) }
      reportStructure(.extraColon, start, start + 1)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      passDeepContainer(&tree)
    default:
      if let (end, flags) = otherString(isKey: false) {
        leaf(.string, start, end, flags, &tree)
        position = end
      } else {
        passBareText(&tree)
      }
      expectation = afterValue
    }
  }

  /// Stands for a value that is not there; the loop goes on behind it.
  private mutating func missingValue(_ tree: inout Tree) {
    reportStructure(.missingValue(found: found(at: position)), position, endOfToken(position))
    leaf(.missing, position, position, &tree)
    expectation = .comma
  }

  /// Passes a text that should be a value and is none.
  private mutating func passBareText(_ tree: inout Tree) {
    let start = position
    var end = endOfBareText(start, isKey: false)
    // A text that only lacks its opening quote.
    if byte(at: end) == UInt8(ascii: "\""), !isLineBlank(bytes[end - 1]), isDelimiter(at: afterLineBlanks(end + 1)) {
      end += 1
      reportStructure(.noOpeningQuote, start, end)
    } else if let (kind, flags) = literal(start, end) {
      // A value that runs into the quote of the next.
      leaf(kind, start, end, flags, &tree)
      position = end
      return
    } else {
      reportStructure(unreadable(start, end), start, end)
    }
    leaf(.missing, start, end, &tree)
    position = end
  }

  /// The number or word that the bytes are.
  private func literal(_ start: Int, _ end: Int) -> (JSONKind, JSONNodeFlags)? {
    switch String(decoding: bytes[start..<end], as: UTF8.self) {
    case "true": return (.true, [])
    case "false": return (.false, [])
    case "null": return (.null, [])
    default:
      let isDigit = bytes[start] &- UInt8(ascii: "0") < 10 || bytes[start] == UInt8(ascii: "-")
      guard isDigit, case let number = bytes.span.extracting(first: end).number(at: start), number.end == end else {
        return nil
      }
      return (.number, number.flags)
    }
  }

  /// Passes a container that lies too deep, brackets counted and strings left out.
  private mutating func passDeepContainer(_ tree: inout Tree) {
    let bytes = self.bytes
    let text = bytes.span
    let start = position
    var open = 0
    var index = start
    scan: while index < text.count {
      switch text[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        open -= 1
        if open == 0 {
          index += 1
          break scan
        }
      case UInt8(ascii: "\""):
        index = endOfString(at: index).map { $0 - 1 } ?? index
      default:
        break
      }
      index += 1
    }
    if !hasPassedDepth { report(.tooDeep(limit: limits.depth), start, start + 1) }
    hasPassedDepth = true
    leaf(.missing, start, min(index, text.count), &tree)
    position = min(index, text.count)
    expectation = afterValue
  }

  // MARK: - Keys

  private mutating func recoverKey(_ tree: inout Tree) {
    let start = position
    switch bytes[start] {
    case UInt8(ascii: "}"):
      passTrailingComma()
      position += 1
      expectation = close(at: position, &tree)
    case UInt8(ascii: "]"):
      recoverBracket(&tree)
    case UInt8(ascii: ","):
      passExtraCommas()
      expectation = .firstKey
    case UInt8(ascii: ":"):
      reportStructure(.missingKey(found: found(at: start)), start, start + 1)
      absentKey(&tree)
      position += 1
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      reportStructure(.missingKey(found: found(at: start)), start, start + 1)
      absentKey(&tree)
    default:
      if let (end, flags) = otherString(isKey: true) {
        key(start, end, flags, &tree)
      } else {
        bareKey(&tree)
      }
    }
  }

  private mutating func key(_ start: Int, _ end: Int, _ flags: JSONNodeFlags, _ tree: inout Tree) {
    tree.append(JSONNode(start: start, end: end, next: tree.count + 2, kind: .key, flags: flags))
    position = end
    expectation = .colon
  }

  private mutating func absentKey(_ tree: inout Tree) {
    key(position, position, .isBare, &tree)
    expectation = .memberValue
  }

  /// A key without quotes, or a text where a key should be.
  private mutating func bareKey(_ tree: inout Tree) {
    let start = position
    let end = endOfBareText(start, isKey: true)
    var next = afterBlanks(end)
    if byte(at: end) == UInt8(ascii: "\""), byte(at: afterBlanks(end + 1)) == UInt8(ascii: ":") {
      reportStructure(.noOpeningQuote, start, end + 1)
      key(start, end, .isBare, &tree)
      position = end + 1
      return
    }
    if byte(at: next) == UInt8(ascii: "=") { next = afterBlanks(next + 1) }
    let isNumber = bytes[start] &- UInt8(ascii: "0") < 10 || bytes[start] == UInt8(ascii: "-")
    if byte(at: next) == UInt8(ascii: ":") || next > afterBlanks(end) {
      reportStructure(isNumber ? .numberAsKey : .unquotedKey(shownKey(start, end)), start, end)
      key(start, end, .isBare, &tree)
      quietPosition = afterBlanks(end)
    } else {
      reportStructure(.missingKey(found: found(at: start)), start, end)
      key(start, end, .isBare, &tree)
      leaf(.missing, end, end, &tree)
      expectation = .comma
    }
  }

  // MARK: - Punctuation

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
    case UInt8(ascii: ";"):
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

  /// A colon after a value: in an array, pairs are no elements; in an object, what was taken for the value is the
  /// next key.
  private mutating func recoverColonAfterValue(_ tree: inout Tree) {
    let start = position
    let last = tree.count - 1
    if !isInObject {
      if !tree[container].flags.contains(.isReported) {
        tree[container].flags.insert(.isReported)
        reportStructure(.pairInArray, start, start + 1)
      }
      position += 1
      expectation = .firstElement
      quietPosition = afterBlanks(position)
    } else if tree[last].kind == .string, afterBlanks(Int(tree[last].end)) == start {
      var key = tree.removeLast()
      reportKeyWithoutValue(&tree)
      leaf(.missing, Int(key.start), Int(key.start), &tree)
      key.kind = .key
      key.next = UInt32(truncatingIfNeeded: tree.count + 2)
      tree.append(key)
      expectation = .colon
    } else {
      reportMissingComma(start, start + 1)
      position += 1
      absentKey(&tree)
      quietPosition = afterBlanks(position)
    }
  }

  private mutating func passExtraCommas() {
    let start = position
    var end = start
    while byte(at: position) == UInt8(ascii: ",") {
      end = position + 1
      position = afterBlanks(end)
    }
    reportStructure(.extraComma(in: isInObject ? .object : .array), start, end)
  }

  private mutating func passTrailingComma() {
    // A full-width comma has been reported already.
    guard byte(at: lastComma) == UInt8(ascii: ",") else { return }
    let range = byteRange(lastComma, lastComma + 1)
    log.append(JSONProblem(.trailingComma, range, edits: [JSONProblem.Edit(range: range, text: "")]))
  }
}
