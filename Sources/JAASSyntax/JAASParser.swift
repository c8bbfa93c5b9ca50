import SourceText

/// Reads tokens into entries, and goes on behind each mistake.
struct JAASParser {
  let bytes: [UInt8]
  let tokens: [JAASToken]
  /// By the offsets at which they begin: a comment may have swallowed a value.
  private let comments: [JAASComment]
  let dialect: JAASDialect
  private let limits: JAASLimits
  var index = 0
  private(set) var entries: [JAASEntry] = []
  private var found: [JAASProblem] = []
  private var hashComments: [JAASComment] = []
  /// A comment that should have been a value took the end of the entry with it.
  var hasSwallowedBrace = false
  /// More problems were found than are recorded.
  private(set) var isFull = false

  init(
    _ bytes: [UInt8], tokens: [JAASToken], comments: [JAASComment], dialect: JAASDialect, limits: JAASLimits
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.comments = comments
    self.dialect = dialect
    self.limits = limits
  }

  var problems: [JAASProblem] {
    found.enumerated().sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }

  var allComments: [JAASComment] {
    hashComments.isEmpty ? comments : (comments + hashComments).sorted { $0.range.start < $1.range.start }
  }

  mutating func parse() {
    for comment in comments where !comment.isClosed {
      report(.unclosedComment, ByteRange(comment.range.start, comment.range.start + 2))
    }
    switch dialect {
    case .file:
      while !isAtEnd { parseEntry() }
    case .property: parseProperty()
    }
  }

  // MARK: Tokens

  /// True as well once there are too many problems: there is no use in reading on.
  var isAtEnd: Bool { token.kind == .end || isFull }
  var token: JAASToken { tokens[index] }
  var next: JAASToken { token(1) }

  func token(_ offset: Int) -> JAASToken { tokens[min(index + offset, tokens.count - 1)] }

  mutating func advance() {
    if index + 1 < tokens.count { index += 1 }
  }

  func text(_ token: JAASToken) -> JAASText {
    switch token.kind {
    case .string:
      JAASText(text: JAASStrings.string(bytes, token), range: token.range, isQuoted: true)
    default:
      JAASText(text: JAASStrings.word(bytes, token.range), range: token.range, isQuoted: false)
    }
  }

  /// The end of the last token that was taken.
  var lastEnd: UInt32 { index > 0 ? tokens[index - 1].range.end : 0 }

  /// The comment that begins at an offset.
  func comment(at offset: UInt32) -> JAASComment? {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    guard low < comments.count, comments[low].range.start == offset else { return nil }
    return comments[low]
  }

  // MARK: Problems

  mutating func report(
    _ kind: JAASProblem.Kind, _ range: ByteRange, related: ByteRange? = nil, edits: [JAASProblem.Edit] = []
  ) {
    guard !isFull else { return }
    isFull = found.count >= limits.problems
    found.append(
      isFull
        ? JAASProblem(.tooMany(limit: limits.problems), range)
        : JAASProblem(kind, range, related: related, edits: edits))
  }

  func insertion(_ text: String, at offset: UInt32) -> JAASProblem.Edit {
    JAASProblem.Edit(range: ByteRange(at: offset), text: text)
  }

  /// Takes a `#` with the rest of its line, which is meant as a comment; false where it is none.
  mutating func takeHashComment() -> Bool {
    guard token.isPunctuation("#") else { return false }
    let start = token.range.start
    if start > 0, bytes[Int(start) - 1] > 0x20 { return false }
    var end = Int(start)
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let range = ByteRange(start, UInt32(end))
    hashComments.append(JAASComment(kind: .hash, range: range, isClosed: true))
    report(
      .hashComment, ByteRange(start, start + 1),
      edits: [JAASProblem.Edit(range: ByteRange(start, start + 1), text: "//")])
    while token.kind != .end, token.range.start < range.end { advance() }
    return true
  }

  // MARK: Entries

  private mutating func parseEntry() {
    if takeHashComment() { return }
    let first = token
    if first.isPunctuation(";") {
      report(.strayTerminator, first.range, edits: [JAASProblem.Edit(range: first.range, text: "")])
      return advance()
    }
    if first.isPunctuation("}") {
      report(.extraClosingBrace, first.range)
      advance()
      if token.isPunctuation(";") { advance() }
      return
    }
    var entry = JAASEntry(range: first.range)
    if next.isPunctuation("{") {
      // Whatever the first token is: a name that is no text can be asked for by nobody.
      if first.isText { entry.name = text(first) }
      advance()
      entry.brace = token.range
      advance()
      parseBody(&entry)
    } else if first.isPunctuation("{") {
      report(.moduleOutsideEntry, first.range)
      entry.brace = first.range
      advance()
      parseBody(&entry)
    } else if first.isText, isModuleStart(at: 1) {
      // The brace behind the name is missing.
      entry.name = text(first)
      report(
        .missingOpeningBrace, ByteRange(at: first.range.end), edits: [insertion(" {", at: first.range.end)])
      advance()
      parseBody(&entry)
    } else if first.isText, isModuleStart(at: 0) || next.isPunctuation("=") {
      report(.moduleOutsideEntry, first.range)
      parseModules(&entry, isBraced: false)
      if token.isPunctuation("}") {
        advance()
        if token.isPunctuation(";") { advance() }
      }
      entry.range.end = max(entry.range.end, lastEnd)
    } else if first.isText, next.kind == .end || next.isPunctuation(";") {
      report(.missingOpeningBrace, ByteRange(at: first.range.end))
      entry.name = text(first)
      advance()
      advance()
      entry.range.end = max(entry.range.end, lastEnd)
    } else {
      return skipUnexpected()
    }
    append(entry)
  }

  private mutating func append(_ entry: JAASEntry) {
    if let name = entry.name, let first = entries.first(where: { $0.name?.text == name.text }) {
      report(.entryTwice(name.text), name.range, related: first.name?.range)
    }
    entries.append(entry)
  }

  /// Whether a class and a flag stand at an offset from the current token.
  func isModuleStart(at offset: Int) -> Bool {
    token(offset).isText && token(offset + 1).isText && JAASModule.isFlag(text(token(offset + 1)).text)
      && !token(offset + 2).isPunctuation("=")
  }

  /// From behind the opening brace to behind the `;` of the closing one.
  private mutating func parseBody(_ entry: inout JAASEntry) {
    parseModules(&entry, isBraced: true)
    defer { entry.range.end = max(entry.range.end, lastEnd) }
    guard token.isPunctuation("}") else {
      if hasSwallowedBrace { return }
      let place = entry.name?.range ?? entry.range
      return report(.unclosedEntry, entry.brace ?? place)
    }
    let brace = token.range
    advance()
    if token.isPunctuation(";") {
      advance()
    } else {
      report(.missingEntryTerminator, ByteRange(at: brace.end), edits: [insertion(";", at: brace.end)])
    }
  }

  /// Ends at a closing brace, at the end, or where another entry begins.
  mutating func parseModules(_ entry: inout JAASEntry, isBraced: Bool) {
    while !isAtEnd, !token.isPunctuation("}") {
      if takeHashComment() { continue }
      if token.isPunctuation(";") {
        report(.strayTerminator, token.range, edits: [JAASProblem.Edit(range: token.range, text: "")])
        advance()
      } else if token.isText, next.isPunctuation("{") {
        return
      } else if token.isText, next.isPunctuation("="), !entry.modules.isEmpty {
        // The `;` before was one too many.
        let last = entry.modules.count - 1
        if let terminator = entry.modules[last].terminator {
          report(
            .extraTerminator, terminator, edits: [JAASProblem.Edit(range: terminator, text: "")])
        }
        var module = entry.modules[last]
        module.terminator = nil
        parseOptions(&module)
        entry.modules[last] = module
      } else if token.isText {
        var module = JAASModule(range: token.range)
        parseModule(&module)
        entry.modules.append(module)
        // Without braces one module is enough: what comes next is an entry.
        if !isBraced, !token.isPunctuation("}"), !next.isPunctuation("=") { return }
      } else {
        skipUnexpected()
      }
    }
  }

  /// Takes a run of tokens that stand without blanks between them.
  mutating func skipUnexpected() {
    let first = token
    advance()
    while !isAtEnd, token.range.start == lastEnd, !isStructure(token) { advance() }
    report(.unexpected(words(for: first)), ByteRange(first.range.start, lastEnd))
  }

  func isStructure(_ token: JAASToken) -> Bool {
    token.isPunctuation(";") || token.isPunctuation("{") || token.isPunctuation("}") || token.kind == .end
  }

  private func words(for token: JAASToken) -> String {
    switch token.kind {
    case .word: "this word"
    case .string: "this text"
    case .number: "a number"
    case .punctuation(let code) where (0x21..<0x7F).contains(code):
      "`\(Unicode.Scalar(code).map(String.init) ?? "")`"
    case .punctuation: "this character"
    case .end: "the end of the text"
    }
  }

  // MARK: The value of a property

  private mutating func parseProperty() {
    var entry = JAASEntry(range: ByteRange(token.range.start, tokens[tokens.count - 1].range.end))
    guard !isAtEnd else { return report(.noModule, token.range) }
    if token.isText, next.isPunctuation("{") {
      report(.wrapped, ByteRange(token.range.start, next.range.end))
      advance()
      advance()
      parseModules(&entry, isBraced: true)
      if token.isPunctuation("}") { advance() }
      if token.isPunctuation(";") { advance() }
    } else {
      while !isAtEnd {
        parseModules(&entry, isBraced: true)
        if !isAtEnd { skipUnexpected() }
      }
    }
    if entry.modules.count > 1 {
      report(.severalModules, entry.modules[1].className?.range ?? entry.modules[1].range)
    } else if entry.modules.isEmpty, found.isEmpty {
      report(.noModule, ByteRange(at: entry.range.start))
    }
    entries.append(entry)
  }
}
