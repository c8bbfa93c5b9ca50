import SourceText

/// Parts a text into tokens exactly as Java's `StreamTokenizer` does with the settings of either reader.
struct JAASTokenizer {
  private let bytes: [UInt8]
  private let end: Int
  private let dialect: JAASDialect
  private var index: Int
  private var line: UInt32 = 1
  private var tokens: [JAASToken] = []
  private var comments: [JAASComment] = []

  /// - Parameter range: The bytes that are read.
  init(_ bytes: [UInt8], range: Range<Int>, dialect: JAASDialect) {
    self.bytes = bytes
    self.dialect = dialect
    index = range.lowerBound
    end = range.upperBound
  }

  /// Every token, the last of them the end.
  static func tokens(
    of bytes: [UInt8], range: Range<Int>, dialect: JAASDialect
  ) -> (tokens: [JAASToken], comments: [JAASComment]) {
    var tokenizer = JAASTokenizer(bytes, range: range, dialect: dialect)
    while tokenizer.index < tokenizer.end { tokenizer.readNext() }
    tokenizer.append(.end, from: tokenizer.end)
    return (tokenizer.tokens, tokenizer.comments)
  }

  private mutating func append(_ kind: JAASToken.Kind, from start: Int, isClosed: Bool = true) {
    tokens.append(
      JAASToken(
        kind: kind, range: ByteRange(UInt32(start), UInt32(max(start, index))), line: line, isClosed: isClosed))
  }

  private mutating func readNext() {
    let start = index
    let (code, length) = JavaUTF8.next(bytes, at: index, end: end)
    switch code {
    case 0x0A: lineEnd()
    case 0x0D: lineEnd()
    case 0...0x20: index += 1
    case 0x30...0x39, 0x2E: readNumber(from: start)
    case 0x2D: readMinus()
    case 0x22, 0x27: readString(quote: UInt8(code))
    case 0x2F: readComment()
    default:
      index += length
      guard isWordStart(code) else { return append(.punctuation(code), from: start) }
      while index < end {
        let (code, length) = JavaUTF8.next(bytes, at: index, end: end)
        guard isWordStart(code) || (0x30...0x39).contains(code) || code == 0x2D || code == 0x2E else { break }
        index += length
      }
      append(.word, from: start)
    }
  }

  /// A CR LF is one line end.
  private mutating func lineEnd() {
    if bytes[index] == 0x0D, index + 1 < end, bytes[index + 1] == 0x0A { index += 1 }
    index += 1
    line += 1
  }

  private func isWordStart(_ code: UInt32) -> Bool {
    switch code {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24, 0xA0...: true
    case 0x2A: dialect == .file
    default: false
    }
  }

  private mutating func readMinus() {
    let start = index
    index += 1
    if index < end, bytes[index] == 0x2E || isDigit(bytes[index]) {
      readNumber(from: start)
    } else {
      append(.punctuation(0x2D), from: start)
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Digits with one point at most.
  private mutating func readNumber(from start: Int) {
    var hasPoint = false
    while index < end {
      if bytes[index] == 0x2E, !hasPoint {
        hasPoint = true
      } else if !isDigit(bytes[index]) {
        break
      }
      index += 1
    }
    append(.number, from: start)
  }

  /// A string ends at its quote, or before the end of its line; a backslash keeps what follows inside, a line end too.
  private mutating func readString(quote: UInt8) {
    let start = index
    index += 1
    while index < end {
      switch bytes[index] {
      case quote:
        index += 1
        return append(.string(quote), from: start)
      case 0x0A, 0x0D: return append(.string(quote), from: start, isClosed: false)
      case 0x5C: index = min(index + 2, end)
      default: index += 1
      }
    }
    append(.string(quote), from: start, isClosed: false)
  }

  private mutating func readComment() {
    let start = index
    index += 1
    let second = index < end ? bytes[index] : 0
    if second == 0x2A {
      return readBlock(from: start)
    }
    let isLine = second == 0x2F
    // Behind a lone slash one character is taken unseen, a line end too: then the next line is the comment.
    if !isLine, index < end { index += JavaUTF8.next(bytes, at: index, end: end).length }
    while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    add(isLine ? .line : .slash, from: start)
  }

  private mutating func readBlock(from start: Int) {
    index += 1
    var last: UInt8 = 0
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == 0x2F, last == 0x2A { return add(.block, from: start) }
      last = byte
    }
    add(.block, from: start, isClosed: false)
  }

  private mutating func add(_ kind: JAASComment.Kind, from start: Int, isClosed: Bool = true) {
    comments.append(
      JAASComment(kind: kind, range: ByteRange(UInt32(start), UInt32(index)), isClosed: isClosed))
  }
}
