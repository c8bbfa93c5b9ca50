internal import SourceText

// What happens where the loop of `parse` meets something that it does not expect. Each case records at most one
// problem and goes on as if the file said what was most likely meant.

extension JSONParser {
  /// Repairs the state at the current place. Either something is passed, or the loop expects what stands there.
  @inline(never)
  mutating func recover() {
    if passComment() || passStrayBlanks() || passFullWidth() || passConflict() { return }
    switch expectation {
    case .document: recoverDocument()
    case .firstElement, .element, .memberValue: recoverValue()
    case .firstKey, .key: recoverKey()
    case .colon: recoverColon()
    case .comma: recoverComma()
    case .end: recoverEnd()
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

  private mutating func recoverDocument() {
    switch bytes[position] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      // Only a depth limit of zero comes here.
      passDeepContainer()
    case UInt8(ascii: "'"):
      recoverValue()
    default:
      passTextBeforeRoot()
    }
  }

  /// Passes what stands before the root: all of the file, if no bracket begins a value.
  private mutating func passTextBeforeRoot() {
    let start = position
    // A file of another kind, such as a compressed one, has nothing to be read.
    let isText = bytes[start] >= 0x20 && scalar(at: start) != nil
    let line = endOfLine(from: start)
    var index = start
    if isText {
      index = endOfBareText(start, isKey: false)
      // A single value that cannot be read.
      if afterBlanks(index) == bytes.count {
        recoverValue()
        return
      }
    }
    report(.noValue(found: found(at: start)), start, endOfToken(start))
    isRootDamaged = true
    position = bytes.count
    var isSought = isText
    while isSought, let byte = byte(at: index) {
      let startsLine = index > line && isLineBreak(bytes[index - 1])
      if startsLine || index <= line, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        position = index
        isSought = false
      }
      index += 1
    }
  }

  private mutating func recoverValue() {
    let start = position
    switch bytes[start] {
    case UInt8(ascii: ","):
      if expectation == .memberValue {
        missingValue()
      } else {
        passExtraCommas()
        expectation = .firstElement
      }
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if expectation == .memberValue {
        missingValue()
      } else if bytes[start] == UInt8(ascii: "]") {
        passTrailingComma()
        position += 1
        expectation = close(at: position)
      } else {
        recoverBracket()
      }
    case UInt8(ascii: ":"):
      while byte(at: position) == UInt8(ascii: ":") { position = afterBlanks(position + 1) }
      reportStructure(.extraColon, start, start + 1)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      passDeepContainer()
    default:
      if let (end, flags) = otherString(isKey: false) {
        leaf(.string, start, end, flags)
        position = end
      } else {
        passBareText()
      }
      expectation = afterValue
    }
  }

  /// Stands for a value that is not there; the loop goes on behind it.
  private mutating func missingValue() {
    reportStructure(.missingValue(found: found(at: position)), position, endOfToken(position))
    leaf(.missing, position, position)
    expectation = .comma
  }

  /// Passes a text that should be a value and is none.
  private mutating func passBareText() {
    let start = position
    var end = endOfBareText(start, isKey: false)
    // A text that only lacks its opening quote.
    if byte(at: end) == UInt8(ascii: "\""), !isLineBlank(bytes[end - 1]), isDelimiter(at: afterLineBlanks(end + 1)) {
      end += 1
      reportStructure(.noOpeningQuote, start, end)
    } else {
      reportStructure(unreadable(start, end), start, end)
    }
    leaf(.missing, start, end)
    position = end
  }

  /// Passes a container that lies too deep, brackets counted and strings left out.
  private mutating func passDeepContainer() {
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
    leaf(.missing, start, min(index, text.count))
    position = min(index, text.count)
    expectation = afterValue
  }

  // MARK: - Keys

  private mutating func recoverKey() {
    let start = position
    switch bytes[start] {
    case UInt8(ascii: "}"):
      passTrailingComma()
      position += 1
      expectation = close(at: position)
    case UInt8(ascii: "]"):
      recoverBracket()
    case UInt8(ascii: ","):
      passExtraCommas()
      expectation = .firstKey
    case UInt8(ascii: ":"):
      reportStructure(.missingKey(found: found(at: start)), start, start + 1)
      absentKey()
      position += 1
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      reportStructure(.missingKey(found: found(at: start)), start, start + 1)
      absentKey()
    default:
      if let (end, flags) = otherString(isKey: true) {
        key(start, end, flags)
      } else {
        bareKey()
      }
    }
  }

  private mutating func key(_ start: Int, _ end: Int, _ flags: JSONNodeFlags) {
    nodes.append(JSONNode(start: start, end: end, next: nodes.count + 2, kind: .key, flags: flags))
    position = end
    expectation = .colon
  }

  private mutating func absentKey() {
    key(position, position, .isBare)
    expectation = .memberValue
  }

  /// A key without quotes, or a text where a key should be.
  private mutating func bareKey() {
    let start = position
    let end = endOfBareText(start, isKey: true)
    var next = afterBlanks(end)
    if byte(at: end) == UInt8(ascii: "\""), byte(at: afterBlanks(end + 1)) == UInt8(ascii: ":") {
      reportStructure(.noOpeningQuote, start, end + 1)
      key(start, end, .isBare)
      position = end + 1
      return
    }
    if byte(at: next) == UInt8(ascii: "=") { next = afterBlanks(next + 1) }
    let isNumber = bytes[start] &- UInt8(ascii: "0") < 10 || bytes[start] == UInt8(ascii: "-")
    if byte(at: next) == UInt8(ascii: ":") || next > afterBlanks(end) {
      reportStructure(isNumber ? .numberAsKey : .unquotedKey(shownKey(start, end)), start, end)
      key(start, end, .isBare)
      quietPosition = afterBlanks(end)
    } else {
      reportStructure(.missingKey(found: found(at: start)), start, end)
      key(start, end, .isBare)
      leaf(.missing, end, end)
      expectation = .comma
    }
  }

  // MARK: - Punctuation

  private mutating func recoverColon() {
    let start = position
    switch bytes[start] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
      reportKeyWithoutValue()
      leaf(.missing, start, start)
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
      if repairKeyQuotes() { return }
      if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'"), endOfKey(at: start) != nil {
        reportKeyWithoutValue()
        leaf(.missing, start, start)
        expectation = .key
      } else {
        reportStructure(.missingColon(found: found(at: start)), start, endOfToken(start))
        quietPosition = start
        expectation = .memberValue
      }
    }
  }

  /// Records once for an object that a key has no value: braces around a list repeat the mistake.
  private mutating func reportKeyWithoutValue() {
    guard let key = nodes.indices.last, !nodes[container].flags.contains(.isReported) else { return }
    nodes[container].flags.insert(.isReported)
    reportStructure(.keyWithoutValue, Int(nodes[key].start), Int(nodes[key].end))
  }

  private mutating func recoverComma() {
    let start = position
    let next: Expectation = isInObject ? .key : .element
    switch bytes[start] {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      recoverBracket()
    case UInt8(ascii: ":"):
      recoverColonAfterValue()
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
      if repairValueQuotes() { return }
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
  private mutating func recoverColonAfterValue() {
    let start = position
    let last = nodes.count - 1
    if !isInObject {
      if !nodes[container].flags.contains(.isReported) {
        nodes[container].flags.insert(.isReported)
        reportStructure(.pairInArray, start, start + 1)
      }
      position += 1
      expectation = .element
      quietPosition = afterBlanks(position)
    } else if nodes[last].kind == .string {
      var key = nodes.removeLast()
      reportKeyWithoutValue()
      leaf(.missing, Int(key.start), Int(key.start))
      key.kind = .key
      key.next = UInt32(truncatingIfNeeded: nodes.count + 2)
      nodes.append(key)
      expectation = .colon
    } else {
      reportMissingComma(start, start + 1)
      position += 1
      absentKey()
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
    let range = byteRange(lastComma, lastComma + 1)
    guard byte(at: lastComma) == UInt8(ascii: ",") else { return }
    log.append(JSONProblem(.trailingComma, range, edits: [JSONProblem.Edit(range: range, text: "")]))
  }
}
