internal import SourceText

// Quotes that are missing, and quotes too many: a text stands right behind a string.

extension JSONParser {
  /// Repairs the value before the current place, if that is a string to which the text here belongs.
  mutating func repairValueQuotes(_ tree: inout Tree) -> Bool {
    guard let last = tree.indices.last, tree[last].kind == .string, endsInQuote(tree[last]) else { return false }
    let end = Int(tree[last].end)
    // `"one, "two"`: what closed the first opens the second.
    if end == position, let cut = endBeforeComma(Int(tree[last].start) + 1, end - 1) {
      cutOff(last, at: cut, &tree)
      return true
    }
    guard afterLineBlanks(end) == position,
      let outerEnd = endOfOuterString(from: position, isKey: false, isNext: end < position)
    else { return false }
    extend(last, to: outerEnd, &tree)
    return true
  }

  /// Passes a second quote behind a string.
  mutating func repairExtraQuote(_ tree: inout Tree) -> Bool {
    guard let last = tree.indices.last, tree[last].kind == .string, isRunTogether(tree[last]),
      isDelimiter(at: afterLineBlanks(position + 1))
    else { return false }
    report(.extraQuote, position, position + 1)
    position += 1
    return true
  }

  /// The same for the key before the current place.
  mutating func repairKeyQuotes(_ tree: inout Tree) -> Bool {
    guard let last = tree.indices.last, tree[last].kind == .key, isRunTogether(tree[last]) else { return false }
    // `"key: "value"`: what closed the key opens the value, or the next key.
    if let colon = colonBeforeText(Int(tree[last].start) + 1, position - 1) {
      cutOff(last, at: colon, &tree)
      return true
    }
    if let end = endOfOuterString(from: position, isKey: true) {
      extend(last, to: end, &tree)
      return true
    }
    return false
  }

  /// The end of a value that is followed, in its own string, by a comma and nothing else.
  private func endBeforeComma(_ start: Int, _ end: Int) -> Int? {
    let cut = endBeforeDelimiters(bytes.span, from: start, to: end)
    guard cut > start, bytes[cut..<end].contains(UInt8(ascii: ",")) else { return nil }
    return cut
  }

  /// The colon behind a key, where its string goes on up to what may stand before another one.
  private func colonBeforeText(_ start: Int, _ end: Int) -> Int? {
    guard start < end, case let last = beforeBlanks(bytes.span, end, from: start), last > start else { return nil }
    switch bytes[last - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "["):
      return bytes[start + 1..<end].firstIndex(of: UInt8(ascii: ":"))
    default:
      return nil
    }
  }

  /// Ends a string before its closing quote, which belongs to the next one.
  private mutating func cutOff(_ index: Int, at end: Int, _ tree: inout Tree) {
    report(.missingQuote, Int(tree[index].start), end)
    hasOpenString = true
    tree[index].end = UInt32(truncatingIfNeeded: end)
    tree[index].flags.formUnion([.isUnterminated, .isDamaged])
    position = end
  }

  private func isRunTogether(_ node: JSONNode) -> Bool {
    Int(node.end) == position && endsInQuote(node)
  }

  private func endsInQuote(_ node: JSONNode) -> Bool {
    node.flags.isDisjoint(with: [.isBare, .isUnterminated, .hasTypographicQuotes])
      && byte(at: Int(node.end) - 1) == UInt8(ascii: "\"")
  }

  private mutating func extend(_ index: Int, to end: Int, _ tree: inout Tree) {
    report(.innerQuotes, Int(tree[index].end) - 1, Int(tree[index].end))
    hasOpenString = true
    tree[index].end = UInt32(truncatingIfNeeded: end)
    tree[index].flags.insert(.isDamaged)
    position = end
  }

  /// The end of a string that holds quotes: behind the first quote on the line after which a value or key may end.
  /// With `isNext`, that must be the next quote.
  private func endOfOuterString(from start: Int, isKey: Bool, isNext: Bool = false) -> Int? {
    var index = start
    while let byte = byte(at: index), !isLineBreak(byte) {
      if byte == UInt8(ascii: "\"") {
        let next = afterLineBlanks(index + 1)
        if isKey ? self.byte(at: next) == UInt8(ascii: ":") : isDelimiter(at: next) { return index + 1 }
        if isNext { return nil }
      }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  func afterLineBlanks(_ start: Int) -> Int {
    var index = start
    while let byte = byte(at: index), isLineBlank(byte) { index += 1 }
    return index
  }

  /// Whether a value may end before `index`.
  func isDelimiter(at index: Int) -> Bool {
    guard let byte = byte(at: index) else { return true }
    return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || isLineBreak(byte)
  }
}
