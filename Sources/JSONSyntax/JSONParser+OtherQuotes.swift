internal import SourceText

// Strings in quotes that JSON does not have.

extension JSONParser {
  /// Edits of one string that are recorded. A string that needs more is left to its author.
  private static let editLimit = 1000

  /// The end and the flags of a string in `'…'` or in typographic quotes that begins at the current place; nil where
  /// none begins.
  mutating func otherString(isKey: Bool) -> (end: Int, flags: JSONNodeFlags)? {
    if bytes[position] == UInt8(ascii: "'") { return singleQuoted(isKey: isKey) }
    return typographicallyQuoted()
  }

  private mutating func singleQuoted(isKey: Bool) -> (end: Int, flags: JSONNodeFlags) {
    let bytes = self.bytes
    let text = bytes.span
    let start = position
    var flags: JSONNodeFlags = .isSingleQuoted
    var edits = [JSONProblem.Edit(range: byteRange(start, start + 1), text: "\"")]
    var index = start + 1
    while index < text.count, !isLineBreak(text[index]) {
      switch text[index] {
      case UInt8(ascii: "'"):
        edits.append(JSONProblem.Edit(range: byteRange(index, index + 1), text: "\""))
        let isRepairable = edits.count <= Self.editLimit && !flags.contains(.isDamaged)
        log.append(JSONProblem(.singleQuotes, byteRange(start, index + 1), edits: isRepairable ? edits : []))
        return (index + 1, flags)
      case UInt8(ascii: "\""):
        if edits.count <= Self.editLimit {
          edits.append(JSONProblem.Edit(range: byteRange(index, index + 1), text: "\\\""))
        }
        index += 1
      case UInt8(ascii: "\\"):
        if byte(at: index + 1) == UInt8(ascii: "'"), edits.count <= Self.editLimit {
          edits.append(JSONProblem.Edit(range: byteRange(index, index + 1), text: ""))
        }
        index = escape(text, at: index, isSingleQuoted: true, &flags)
      default:
        index = unusualText(text, at: index, &flags)
      }
    }
    return unterminated(text, at: start, lineEnd: min(index, text.count), isKey: isKey, flags)
  }

  /// Word processors and web pages turn `"` into `“` and `”`.
  private mutating func typographicallyQuoted() -> (end: Int, flags: JSONNodeFlags)? {
    guard isTypographicQuote(at: position) else { return nil }
    let bytes = self.bytes
    let text = bytes.span
    let start = position
    var flags: JSONNodeFlags = [.hasTypographicQuotes, .isDamaged]
    var index = start + 3
    while index < text.count, !isLineBreak(text[index]), text[index] != UInt8(ascii: "\"") {
      if isTypographicQuote(at: index) {
        report(.typographicQuotes, start, index + 3)
        return (index + 3, flags)
      }
      if text[index] >= 0x80, text.sequenceLength(at: index) > 0 {
        index += text.sequenceLength(at: index)
      } else if text[index] == UInt8(ascii: "\\") {
        index = escape(text, at: index, isSingleQuoted: false, &flags)
      } else {
        index = unusualText(text, at: index, &flags)
      }
    }
    return nil
  }

  private func isTypographicQuote(at index: Int) -> Bool {
    guard let (scalar, _) = scalar(at: index) else { return false }
    return switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": true
    default: false
    }
  }
}
