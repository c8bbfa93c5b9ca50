internal import SourceText

// Strings that hold more than plain ASCII, and those that are wrong.

extension JSONParser {
  /// How far ahead the end of a string that runs over a line break is sought.
  private static let lookahead = 1 << 14

  /// The end and the flags of a string in `"` that begins at `start` and is plain up to `first`.
  @inline(never)
  mutating func unusualString(
    _ text: Span<UInt8>, at start: Int, from first: Int, isKey: Bool
  ) -> (end: Int, flags: JSONNodeFlags) {
    var flags: JSONNodeFlags = []
    var index = first
    // The closing quote of a string that is known to run over line breaks.
    var closing = -1
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""):
        return (index &+ 1, flags)
      case UInt8(ascii: "\\"):
        index = escape(text, at: index, isSingleQuoted: false, &flags)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if index > closing {
          guard let end = continuation(text, after: index) else {
            return unterminated(text, at: start, lineEnd: index, isKey: isKey, flags)
          }
          closing = end
          flags.insert(.isDamaged)
          report(.lineBreakInString, index, index &+ 1)
          hasOpenString = true
        }
        index &+= 1
      default:
        index = unusualText(text, at: index, &flags)
      }
      index = text.afterPlainText(index)
    }
    return unterminated(text, at: start, lineEnd: index, isKey: isKey, flags)
  }

  /// Passes what stands at `index`: a control character, a byte that is not ASCII, or a plain one.
  mutating func unusualText(_ text: Span<UInt8>, at start: Int, _ flags: inout JSONNodeFlags) -> Int {
    var index = start
    if text[start] < 0x20 {
      while index < text.count, text[index] < 0x20, text[index] != UInt8(ascii: "\n"), text[index] != UInt8(ascii: "\r")
      {
        index &+= 1
      }
      flags.insert(.isDamaged)
      report(.controlCharacter(text[start]), start, index)
      return max(index, start &+ 1)
    }
    while index < text.count, text[index] >= 0x80 {
      let length = text.sequenceLength(at: index)
      if length > 0 {
        index &+= length
      } else {
        flags.insert(.isDamaged)
        index = invalidBytes(text, at: index)
      }
    }
    return max(index, start &+ 1)
  }

  /// Records a run of bytes that are not UTF-8, and returns its end.
  mutating func invalidBytes(_ text: Span<UInt8>, at start: Int) -> Int {
    var index = start
    while index < text.count, text[index] >= 0x80, text.sequenceLength(at: index) == 0 { index &+= 1 }
    log.append(repeating: JSONProblem.Kind.invalidUTF8, byteRange(start, index), in: &invalidRuns)
    return index
  }

  /// Passes the escape at `index`. A string's first bad one is recorded: the others are the same mistake.
  mutating func escape(
    _ text: Span<UInt8>, at index: Int, isSingleQuoted: Bool, _ flags: inout JSONNodeFlags
  ) -> Int {
    let isFirst = !flags.contains(.isDamaged)
    flags.insert(.hasEscapes)
    guard index &+ 1 < text.count else { return index &+ 1 }
    let letter = text[index &+ 1]
    if let unit = JSONEscape.codeUnit(in: text, at: index) {
      if UTF16.isLeadSurrogate(unit), let trail = JSONEscape.codeUnit(in: text, at: index &+ 6),
        UTF16.isTrailSurrogate(trail)
      {
        return index &+ 12
      }
      if UTF16.isLeadSurrogate(unit) || UTF16.isTrailSurrogate(unit) { flags.insert(.hasLoneSurrogate) }
      return index &+ 6
    }
    if JSONEscape.simple(letter) != nil, isSingleQuoted || letter != UInt8(ascii: "'") { return index &+ 2 }
    // A backslash before a control character or bytes that are not UTF-8: that is said of them.
    guard letter >= 0x20, text.sequenceLength(at: index &+ 1) > 0 else { return index &+ 1 }
    flags.insert(.isDamaged)
    guard letter == UInt8(ascii: "u") else {
      let end = index &+ 1 &+ text.sequenceLength(at: index &+ 1)
      if isFirst { report(.escape(.unknown(letter < 0x7F ? letter : nil)), index, end) }
      return end
    }
    var end = index &+ 2
    while end < text.count, end < index &+ 6, JSONEscape.hexadecimal(text[end]) != nil { end &+= 1 }
    if isFirst { report(.escape(.shortUnicode), index, end) }
    return end
  }

  /// The closing quote of a string that goes on after the line break at `lineEnd`: the next quote, if a value may
  /// end there. In a file that is written line by line, the first quote of a line opens a string instead.
  private func continuation(_ text: Span<UInt8>, after lineEnd: Int) -> Int? {
    let limit = min(text.count, lineEnd &+ Self.lookahead)
    var index = lineEnd
    while index < limit, text[index] != UInt8(ascii: "\"") {
      index &+= text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < limit else { return nil }
    var next = index &+ 1
    while next < text.count, text[next] == 0x20 || text[next] == UInt8(ascii: "\t") { next &+= 1 }
    guard next < text.count else { return index }
    return switch text[next] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): index
    default: nil
    }
  }

  /// Ends a string without a closing quote on its own line, before what was most likely meant to follow it.
  mutating func unterminated(
    _ text: Span<UInt8>, at start: Int, lineEnd: Int, isKey: Bool, _ flags: JSONNodeFlags
  ) -> (end: Int, flags: JSONNodeFlags) {
    let end = isKey ? endBeforeColon(text, from: start, to: lineEnd) : nil
    let contentEnd = end ?? endBeforeDelimiters(text, from: start &+ 1, to: lineEnd)
    report(.unterminatedString, start, contentEnd)
    hasOpenString = true
    return (contentEnd, flags.union([.isUnterminated, .isDamaged]))
  }

  private func endBeforeColon(_ text: Span<UInt8>, from start: Int, to lineEnd: Int) -> Int? {
    var index = start &+ 1
    while index < lineEnd {
      if text[index] == UInt8(ascii: ":") { return index }
      index &+= 1
    }
    return nil
  }

  /// The end of a value without the comma and the closing brackets at the end of its line. Brackets that are opened
  /// within the value are its own.
  func endBeforeDelimiters(_ text: Span<UInt8>, from start: Int, to lineEnd: Int) -> Int {
    var braces = 0
    var brackets = 0
    for index in start..<max(lineEnd, start) {
      switch text[index] {
      case UInt8(ascii: "{"): braces &+= 1
      case UInt8(ascii: "}"): braces &-= 1
      case UInt8(ascii: "["): brackets &+= 1
      case UInt8(ascii: "]"): brackets &-= 1
      default: break
      }
    }
    var end = beforeBlanks(text, lineEnd, from: start)
    if end > start, text[end &- 1] == UInt8(ascii: ",") { end = beforeBlanks(text, end &- 1, from: start) }
    while end > start {
      if text[end &- 1] == UInt8(ascii: "}"), braces < 0 {
        braces &+= 1
      } else if text[end &- 1] == UInt8(ascii: "]"), brackets < 0 {
        brackets &+= 1
      } else {
        break
      }
      end = beforeBlanks(text, end &- 1, from: start)
    }
    return end
  }

  func beforeBlanks(_ text: Span<UInt8>, _ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, text[end &- 1] == 0x20 || text[end &- 1] == UInt8(ascii: "\t") { end &-= 1 }
    return end
  }
}
