import SourceText

extension JAASParser {
  /// From the class to behind the `;`, with the first token a text.
  mutating func parseModule(_ module: inout JAASModule) {
    if next.isPunctuation("=") {
      report(.missingModule, ByteRange(at: token.range.start))
    } else {
      checkQuotes(token)
      module.className = text(token)
      advance()
      parseFlag(&module)
    }
    parseOptions(&module)
  }

  private mutating func parseFlag(_ module: inout JAASModule) {
    let place = ByteRange(at: lastEnd)
    if token.isText, !next.isPunctuation("=") {
      checkQuotes(token)
      let flag = text(token)
      if !JAASModule.isFlag(flag.text) { report(.invalidFlag(flag.isQuoted ? nil : flag.text), token.range) }
      module.flag = flag
      return advance()
    }
    report(.missingFlag, place, edits: [insertion(" required", at: place.start)])
  }

  /// The items up to the `;`.
  mutating func parseOptions(_ module: inout JAASModule) {
    defer { module.range.end = max(module.range.end, lastEnd) }
    while !isFull {
      if takeHashComment() { continue }
      if token.isPunctuation(";") {
        module.terminator = token.range
        return advance()
      }
      if isEndWithoutTerminator { return reportMissingTerminator() }
      if token.isPunctuation(",") {
        report(.comma, token.range, edits: [JAASProblem.Edit(range: token.range, text: "")])
        advance()
      } else if token.isText {
        if parseOption(&module) { return }
      } else {
        skipUnexpected()
      }
    }
  }

  /// A closing brace, the end, another entry or another module.
  private var isEndWithoutTerminator: Bool {
    token.isPunctuation("}") || token.kind == .end || token.isText && next.isPunctuation("{") || isModuleStart(at: 0)
  }

  private mutating func reportMissingTerminator() {
    // An entry that is not closed either is one mistake.
    if dialect == .file, !token.isPunctuation("}"), !isModuleStart(at: 0) { return }
    report(.missingTerminator, ByteRange(at: lastEnd), edits: [insertion(";", at: lastEnd)])
  }

  /// - Returns: Whether the module ended with it: in a text or comment that swallowed its `;`.
  private mutating func parseOption(_ module: inout JAASModule) -> Bool {
    let key = token
    checkQuotes(key)
    advance()
    if token.isPunctuation(":") {
      report(.colonForEquals, token.range, edits: [JAASProblem.Edit(range: token.range, text: "=")])
    } else if !token.isPunctuation("=") {
      report(.missingEquals, key.range)
      module.options.append(JAASOption(key: text(key), value: nil))
      return false
    }
    let equals = token.range
    advance()
    let value = parseValue(of: key, behind: equals)
    module.options.append(JAASOption(key: text(key), value: value.text))
    return value.endsModule
  }

  private mutating func checkQuotes(_ token: JAASToken) {
    checkEnd(of: token)
    guard dialect == .file, token.isSingleQuoted, token.isClosed else { return }
    let quotes = [token.range.start, token.range.end - 1]
    let inner = bytes[Int(quotes[0]) + 1..<Int(quotes[1])]
    // A double quote inside would end the text.
    let edits = quotes.map { JAASProblem.Edit(range: ByteRange($0, $0 + 1), text: "\"") }
    report(.singleQuotes, token.range, edits: inner.contains(UInt8(ascii: "\"")) ? [] : edits)
  }

  private mutating func checkEnd(of token: JAASToken) {
    guard case .string = token.kind, !token.isClosed else { return }
    report(.unclosedString, token.range)
  }

  // MARK: Values

  private mutating func parseValue(
    of key: JAASToken, behind equals: ByteRange
  ) -> (text: JAASText?, endsModule: Bool) {
    // A path without quotes is a comment to the readers, and swallows the rest of its line.
    if let comment = comment(at: equals.end), comment.kind != .block {
      return swallowed(from: equals.end, to: comment.range.end)
    }
    if isStructure(token) && !token.isPunctuation("{") || token.isText && next.isPunctuation("=") && !isSameLine(key) {
      report(.missingValue, ByteRange(key.range.start, equals.end))
      return (nil, false)
    }
    let first = token
    if case .string = first.kind {
      checkQuotes(first)
      advance()
      return (text(first), !first.isClosed && endsWithTerminator(first.range))
    }
    return parseBareValue(first)
  }

  private func isSameLine(_ key: JAASToken) -> Bool { key.line == token.line }

  /// A word, or a run of characters that no reader takes as one.
  private mutating func parseBareValue(_ first: JAASToken) -> (text: JAASText?, endsModule: Bool) {
    advance()
    var isWord = first.kind == .word
    while token.kind != .end, token.range.start == lastEnd, !isEndOfBareValue {
      isWord = false
      advance()
    }
    if let comment = comment(at: lastEnd), comment.kind != .block {
      return swallowed(from: first.range.start, to: comment.range.end)
    }
    let range = ByteRange(first.range.start, lastEnd)
    if !isWord { report(.unquotedValue, range, edits: quotes(around: range)) }
    return (JAASText(text: JAASStrings.word(bytes, range), range: range, isQuoted: false), false)
  }

  private var isEndOfBareValue: Bool {
    // A comma before a blank parts items.
    token.isPunctuation(";") || token.isPunctuation("}")
      || token.isPunctuation(",") && next.range.start > token.range.end
  }

  private func quotes(around range: ByteRange) -> [JAASProblem.Edit] {
    let special: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "\\")]
    guard !bytes[range.indices].contains(where: special.contains) else { return [] }
    return [insertion("\"", at: range.start), insertion("\"", at: range.end)]
  }

  /// A value of which a `/` made a comment: it ends at the next blank, and a `;` at its end is the module's.
  private mutating func swallowed(from start: UInt32, to end: UInt32) -> (text: JAASText?, endsModule: Bool) {
    var last = Int(start)
    while last < Int(end), bytes[last] > 0x20 { last += 1 }
    let endsModule = bytes[last - 1] == UInt8(ascii: ";")
    if bytes[last..<Int(end)].contains(UInt8(ascii: "}")) { hasSwallowedBrace = true }
    let range = ByteRange(start, UInt32(endsModule ? last - 1 : last))
    report(.unquotedValue, range, edits: quotes(around: range))
    return (JAASText(text: JAASStrings.word(bytes, range), range: range, isQuoted: false), endsModule)
  }

  private func endsWithTerminator(_ range: ByteRange) -> Bool {
    var end = Int(range.end)
    while end > Int(range.start), bytes[end - 1] <= 0x20 { end -= 1 }
    return end > Int(range.start) + 1 && bytes[end - 1] == UInt8(ascii: ";")
  }
}
