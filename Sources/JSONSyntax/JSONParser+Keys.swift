internal import SourceText

// What stands where a key should.

extension JSONParser {
  mutating func recoverKey(_ tree: inout Tree) {
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
      hasBracketProblem = true
      if reading == .isSurplus { position += 1 } else { absentKey(&tree) }
    default:
      if let (end, flags) = otherString(isKey: true) {
        key(start, end, flags, &tree)
      } else {
        bareKey(&tree)
      }
    }
  }

  mutating func key(_ start: Int, _ end: Int, _ flags: JSONNodeFlags, _ tree: inout Tree) {
    tree.append(JSONNode(start: start, end: end, next: tree.count + 2, kind: .key, flags: flags))
    position = end
    expectation = .colon
  }

  mutating func absentKey(_ tree: inout Tree) {
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
}
