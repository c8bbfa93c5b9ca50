internal import SourceText

// Quotes that are missing, and quotes too many: a text stands right behind a string.

extension JSONParser {
  /// Repairs the value before the current place, if that is a string with which the text here is run together.
  mutating func repairValueQuotes(_ tree: inout Tree) -> Bool {
    guard let last = tree.indices.last, tree[last].kind == .string, isRunTogether(tree[last]) else { return false }
    if let end = endOfOuterString(from: position, isKey: false) {
      extend(last, to: end, &tree)
      return true
    }
    return false
  }

  /// The same for the key before the current place.
  mutating func repairKeyQuotes(_ tree: inout Tree) -> Bool {
    guard let last = tree.indices.last, tree[last].kind == .key, isRunTogether(tree[last]) else { return false }
    // `"key: "value"`: what closed the key opens the value.
    let start = Int(tree[last].start)
    var colon = position - 2
    while colon > start, isLineBlank(bytes[colon]) { colon -= 1 }
    if colon > start, bytes[colon] == UInt8(ascii: ":") {
      report(.missingQuote, start, colon)
      hasOpenString = true
      tree[last].end = UInt32(truncatingIfNeeded: colon)
      tree[last].flags.formUnion([.isUnterminated, .isDamaged])
      position = colon
      return true
    }
    if let end = endOfOuterString(from: position, isKey: true) {
      extend(last, to: end, &tree)
      return true
    }
    return false
  }

  private func isRunTogether(_ node: JSONNode) -> Bool {
    Int(node.end) == position && node.flags.isDisjoint(with: [.isBare, .isUnterminated, .hasTypographicQuotes])
      && bytes[position - 1] == UInt8(ascii: "\"")
  }

  private mutating func extend(_ index: Int, to end: Int, _ tree: inout Tree) {
    report(.innerQuotes, Int(tree[index].end) - 1, Int(tree[index].end))
    hasOpenString = true
    tree[index].end = UInt32(truncatingIfNeeded: end)
    tree[index].flags.insert(.isDamaged)
    position = end
  }

  /// The end of a string that holds quotes: behind the first quote on the line after which a value or key may end.
  private func endOfOuterString(from start: Int, isKey: Bool) -> Int? {
    var index = start
    while let byte = byte(at: index), !isLineBreak(byte) {
      if byte == UInt8(ascii: "\"") {
        let next = afterLineBlanks(index + 1)
        if isKey ? self.byte(at: next) == UInt8(ascii: ":") : isDelimiter(at: next) { return index + 1 }
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
