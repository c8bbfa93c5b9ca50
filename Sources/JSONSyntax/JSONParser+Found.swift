internal import SourceText

// What stands at a place where something else was expected: its extent, and its words.

extension JSONParser {
  /// Records a problem. A full log takes no more.
  mutating func report(_ kind: JSONProblem.Kind, _ start: Int, _ end: Int, related: JSONProblem.Related? = nil) {
    log.append(JSONProblem(kind, byteRange(start, end), related: related))
  }

  /// Records a problem of structure, unless it repeats the one that was found at the same place.
  mutating func reportStructure(
    _ kind: JSONProblem.Kind, _ start: Int, _ end: Int, related: JSONProblem.Related? = nil
  ) {
    guard start != quietPosition else { return }
    report(kind, start, end, related: related)
  }

  /// The token at `start` in words. Texts and numbers may be secrets and are not shown.
  func found(at start: Int) -> String {
    guard let byte = byte(at: start) else { return "the end of the file" }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = endOfKey(at: start) else { return "a string" }
      guard let name = shownKey(start + 1, end - 1) else { return "a key" }
      return "the key `\"\(name)\"`"
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      return "a number"
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "$"):
      let word = String(decoding: bytes[start..<endOfWord(start)], as: UTF8.self)
      return ["true", "false", "null"].contains(word) ? "`\(word)`" : "text without quotes"
    case UInt8(ascii: "`"):
      return "a backquote"
    case 0x21..<0x7F:
      return "`\(Unicode.Scalar(byte))`"
    case 0..<0x20, 0x7F:
      return "the control character \(Self.codePoint(UInt32(byte)))"
    default:
      guard let (scalar, _) = scalar(at: start) else { return "a byte that is not UTF-8" }
      return "the character \(Self.codePoint(scalar.value))"
    }
  }

  static func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The end of the token at `start`, for the range of a problem.
  func endOfToken(_ start: Int) -> Int {
    guard let byte = byte(at: start) else { return start }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return endOfString(at: start) ?? endOfLine(from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "$"):
      return max(endOfWord(start), start + 1)
    default:
      return start + max(scalar(at: start)?.length ?? 1, 1)
    }
  }

  /// The end of a run of letters, digits and what stands in numbers.
  func endOfWord(_ start: Int) -> Int {
    var index = start
    while let byte = byte(at: index) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "."), 0x80...:
        index += 1
      default:
        return index
      }
    }
    return index
  }

  /// The end of the string at `start`, if it ends on its line.
  func endOfString(at start: Int) -> Int? {
    let quote = bytes[start]
    var index = start + 1
    while let byte = byte(at: index), !isLineBreak(byte) {
      if byte == quote { return index + 1 }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The end of the string at `start` if a colon follows: it is a key.
  func endOfKey(at start: Int) -> Int? {
    guard let end = endOfString(at: start), byte(at: afterBlanks(end)) == UInt8(ascii: ":") else { return nil }
    return end
  }

  /// A key as messages may show it; nil where it does not look like one, or where it may be a part of a text: after a
  /// string that was not closed, keys and texts cannot be told apart.
  func shownKey(_ start: Int, _ end: Int) -> String? {
    guard !hasOpenString, start < end, end - start <= 40 else { return nil }
    let isName = bytes[start..<end].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "/"):
        true
      default: false
      }
    }
    return isName ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
  }

  /// The end of a text without quotes: up to the next delimiter on its line, blanks at its end left out.
  /// A scheduling parameter (`${…}`, `$[…]`) in it is one piece.
  func endOfBareText(_ start: Int, isKey: Bool) -> Int {
    var index = start
    scan: while let byte = byte(at: index) {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        break scan
      case UInt8(ascii: ":"), UInt8(ascii: "="):
        if isKey { break scan }
        index += 1
      case UInt8(ascii: "#"), UInt8(ascii: "/"):
        if index > start, isLineBlank(bytes[index - 1]), endOfComment(at: index) != nil { break scan }
        index += 1
      case UInt8(ascii: ";"):
        if let next = self.byte(at: index + 1), !isLineBlank(next), !isLineBreak(next) {
          index += 1
        } else {
          break scan
        }
      case 0x80...:
        if bytes.span.isForeignPunctuation(at: index) { break scan }
        index += 1
      case UInt8(ascii: "\\"):
        // The quote of an escape does not end the text.
        index += self.byte(at: index + 1) == UInt8(ascii: "\"") ? 2 : 1
      case UInt8(ascii: "$"):
        index = endOfParameter(at: index) ?? index + 1
      default:
        index += 1
      }
    }
    index = max(min(index, bytes.count), start + 1)
    while index > start + 1, isLineBlank(bytes[index - 1]) { index -= 1 }
    return index
  }

  /// The end of the scheduling parameter that begins with the `$` at `start`, if it ends on its line.
  func endOfParameter(at start: Int) -> Int? {
    let closing: UInt8
    switch byte(at: start + 1) {
    case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    default: return nil
    }
    var index = start + 2
    while let byte = byte(at: index), !isLineBreak(byte), byte != UInt8(ascii: "\"") {
      index += 1
      if byte == closing { return index }
    }
    return nil
  }
}
