public import SourceText

/// One token, as Java's `StreamTokenizer` parts them.
struct JAASToken {
  enum Kind: Hashable {
    case word
    /// By its quote.
    case string(UInt8)
    /// Digits: no reader takes them as a text.
    case number
    /// Any other character, by its code point.
    case punctuation(UInt32)
    case end
  }

  var kind: Kind
  /// With the quotes of a string.
  var range: ByteRange
  /// The line by the JDK's count: line ends inside of block comments and strings do not count.
  var line: UInt32
  /// False for a string that its line's end, or the text's, cut off.
  var isClosed = true

  func isPunctuation(_ character: Unicode.Scalar) -> Bool { kind == .punctuation(character.value) }

  /// A word or a string.
  var isText: Bool {
    switch kind {
    case .word, .string: true
    default: false
    }
  }

  var isSingleQuoted: Bool { kind == .string(UInt8(ascii: "'")) }
}

/// A comment and where it stands.
public struct JAASComment: Hashable, Sendable {
  public enum Kind: Sendable {
    /// `//` to the end of the line.
    case line
    /// `/* … */`
    case block
    /// A lone `/`, which begins a comment as well.
    case slash
    /// `#`, which looks like a comment and is none to any reader.
    case hash
  }

  public let kind: Kind
  /// With its marks, without the line end behind it.
  public let range: ByteRange
  /// False for a block that runs to the end of the text.
  public let isClosed: Bool
}
