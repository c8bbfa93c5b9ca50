internal import SourceText

// What stands where a value should.

extension JSONParser {
  mutating func recoverDocument(_ tree: inout Tree) {
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

  mutating func recoverValue(_ tree: inout Tree) {
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
        index = (endOfString(at: index) ?? endOfLine(from: index)) - 1
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
}
