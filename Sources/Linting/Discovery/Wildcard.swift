/// A compiled pattern for paths: what .gitignore files and this project's globs have in common.
///
/// `*` stays inside a folder's name, `**` between slashes goes over any number of folders. Matching takes at most
/// time proportional to pattern times text squared, whatever the pattern.
struct Wildcard: Sendable {
  enum Token: Sendable {
    case byte(UInt8)
    /// `?`
    case one
    /// `*`
    case run
    /// `**/`: nothing, or any text that ends with a slash.
    case folders
    /// `**` at the end.
    case rest
    case set(ByteSet)
  }

  /// `[...]`
  struct ByteSet: Sendable {
    var ranges: [ClosedRange<UInt32>] = []
    var isNegated = false

    func contains(_ value: UInt32) -> Bool {
      ranges.contains { $0.contains(value) } != isNegated
    }
  }

  private let tokens: [Token]
  /// What `?` and sets take: a byte, as git does, or a Unicode scalar.
  private let takesScalars: Bool

  /// Nil for a pattern that nothing matches: a set that is never closed, a backslash at the end.
  init?(_ pattern: ArraySlice<UInt8>, takesScalars: Bool) {
    self.takesScalars = takesScalars
    var compiler = Compiler(pattern, takesScalars: takesScalars)
    guard let tokens = compiler.compile() else { return nil }
    self.tokens = tokens
  }

  func matches(_ text: Span<UInt8>) -> Bool {
    var token = 0
    var index = 0
    // Where to go on when nothing fits: the last `*`, and behind it the last `**/`.
    var run: (token: Int, index: Int)?
    var folders: (token: Int, index: Int)?
    while true {
      if token < tokens.count {
        switch tokens[token] {
        case .rest:
          return true
        case .run:
          run = (token, index)
          token += 1
          continue
        case .folders:
          folders = (token, index)
          run = nil
          token += 1
          continue
        default:
          if let next = step(tokens[token], text, index) {
            index = next
            token += 1
            continue
          }
        }
      } else if index == text.count {
        return true
      }
      if let last = run, last.index < text.count, text[last.index] != UInt8(ascii: "/") {
        run = (last.token, last.index + 1)
        index = last.index + 1
        token = last.token + 1
      } else if let last = folders, let slash = Self.slash(in: text, from: last.index) {
        folders = (last.token, slash + 1)
        run = nil
        index = slash + 1
        token = last.token + 1
      } else {
        return false
      }
    }
  }

  /// The index after what a token of one character takes; nil where it takes nothing.
  private func step(_ token: Token, _ text: Span<UInt8>, _ index: Int) -> Int? {
    guard index < text.count else { return nil }
    let byte = text[index]
    if case .byte(let wanted) = token { return byte == wanted ? index + 1 : nil }
    guard byte != UInt8(ascii: "/") else { return nil }
    let (value, next) = takesScalars ? Self.scalar(text, index) : (UInt32(byte), index + 1)
    if case .set(let set) = token { return set.contains(value) ? next : nil }
    return next
  }

  private static func slash(in text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < text.count {
      if text[index] == UInt8(ascii: "/") { return index }
      index += 1
    }
    return nil
  }

  /// A byte that begins no scalar stands for itself, past every scalar.
  fileprivate static func scalar(_ text: Span<UInt8>, _ index: Int) -> (value: UInt32, next: Int) {
    guard text[index] >= 0x80 else { return (UInt32(text[index]), index + 1) }
    var head: [UInt8] = []
    while head.count < 4, index + head.count < text.count { head.append(text[index + head.count]) }
    var iterator = head.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    if case .valid(let encoded) = parser.parseScalar(from: &iterator) {
      return (Unicode.UTF8.decode(encoded).value, index + encoded.count)
    }
    return (0x110000 + UInt32(text[index]), index + 1)
  }
}

extension Wildcard {
  private struct Compiler {
    private let pattern: ArraySlice<UInt8>
    private let takesScalars: Bool
    private var index: Int

    init(_ pattern: ArraySlice<UInt8>, takesScalars: Bool) {
      self.pattern = pattern
      self.takesScalars = takesScalars
      index = pattern.startIndex
    }

    mutating func compile() -> [Token]? {
      // git compares the text before the first special character apart, and takes what follows it for a start.
      let start = pattern.firstIndex { "*?[\\".utf8.contains($0) } ?? pattern.endIndex
      var tokens: [Token] = []
      while index < pattern.endIndex {
        let byte = pattern[index]
        switch byte {
        case UInt8(ascii: "\\"):
          guard index + 1 < pattern.endIndex else { return nil }
          tokens.append(.byte(pattern[index + 1]))
          index += 2
        case UInt8(ascii: "?"):
          tokens.append(.one)
          index += 1
        case UInt8(ascii: "*"):
          tokens.append(stars(isAtStart: index == start || pattern[index - 1] == UInt8(ascii: "/")))
        case UInt8(ascii: "["):
          guard let set = set() else { return nil }
          tokens.append(.set(set))
        default:
          tokens.append(.byte(byte))
          index += 1
        }
      }
      return tokens
    }

    private mutating func stars(isAtStart: Bool) -> Token {
      let first = index
      while index < pattern.endIndex, pattern[index] == UInt8(ascii: "*") { index += 1 }
      guard index - first > 1, isAtStart else { return .run }
      if index == pattern.endIndex { return .rest }
      guard pattern[index] == UInt8(ascii: "/") else { return .run }
      index += 1
      return .folders
    }

    /// The next character of a set; nil at the end of the pattern.
    private mutating func character() -> UInt32? {
      guard index < pattern.endIndex else { return nil }
      guard takesScalars else {
        index += 1
        return UInt32(pattern[index - 1])
      }
      let (value, next) = Wildcard.scalar(pattern.span, index - pattern.startIndex)
      index = pattern.startIndex + next
      return value
    }

    private mutating func set() -> ByteSet? {
      index += 1
      var set = ByteSet()
      if index < pattern.endIndex, "!^".utf8.contains(pattern[index]) {
        set.isNegated = true
        index += 1
      }
      var previous: UInt32?
      var isFirst = true
      while true {
        guard index < pattern.endIndex else { return nil }
        let byte = pattern[index]
        if byte == UInt8(ascii: "]"), !isFirst {
          index += 1
          return set
        }
        isFirst = false
        if byte == UInt8(ascii: "-"), let low = previous, index + 1 < pattern.endIndex,
          pattern[index + 1] != UInt8(ascii: "]")
        {
          index += 1
          guard let high = literal() else { return nil }
          if low <= high { set.ranges.append(low...high) }
          previous = nil
        } else if byte == UInt8(ascii: "["), index + 1 < pattern.endIndex, pattern[index + 1] == UInt8(ascii: ":"),
          let end = endOfClass
        {
          guard let ranges = Self.ranges(ofClass: pattern[(index + 2)..<end]) else { return nil }
          set.ranges += ranges
          index = end + 2
          previous = nil
        } else {
          guard let value = literal() else { return nil }
          set.ranges.append(value...value)
          previous = value
        }
      }
    }

    private mutating func literal() -> UInt32? {
      if index < pattern.endIndex, pattern[index] == UInt8(ascii: "\\") { index += 1 }
      return character()
    }

    /// Where `:]` stands, when the class that begins here is one.
    private var endOfClass: Int? {
      guard let close = pattern[(index + 2)...].firstIndex(of: UInt8(ascii: "]")), close > index + 2,
        pattern[close - 1] == UInt8(ascii: ":")
      else { return nil }
      return close - 1
    }

    private static func ranges(ofClass name: ArraySlice<UInt8>) -> [ClosedRange<UInt32>]? {
      switch String(decoding: name, as: UTF8.self) {
      case "alnum": [48...57, 65...90, 97...122]
      case "alpha": [65...90, 97...122]
      case "blank": [9...9, 32...32]
      case "cntrl": [0...31, 127...127]
      case "digit": [48...57]
      case "graph": [33...126]
      case "lower": [97...122]
      case "print": [32...126]
      case "punct": [33...47, 58...64, 91...96, 123...126]
      case "space": [9...13, 32...32]
      case "upper": [65...90]
      case "xdigit": [48...57, 65...70, 97...102]
      default: nil
      }
    }
  }
}
