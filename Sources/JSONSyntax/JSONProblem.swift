public import SourceText

/// One mistake in the syntax of a file.
///
/// Neither message nor help shows anything of the file but punctuation, known words and keys: values may be secrets.
public struct JSONProblem: Hashable, Sendable {
  public enum Severity: Sendable {
    /// The file is not JSON.
    case error
    /// Some readers accept it, and the tree holds what is meant. `edits` makes it JSON.
    case lenient
  }

  /// A second place that explains the first.
  public struct Related: Hashable, Sendable {
    public var range: ByteRange
    public var message: String
  }

  /// The replacement of a range.
  public struct Edit: Hashable, Sendable {
    public var range: ByteRange
    public var text: String
  }

  /// What is wrong. `found` words what stands there, such as "`}`" or "a string".
  public enum Kind: Hashable, Sendable {
    // The file as a whole.
    case empty
    case encoding(JSONEncoding)
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    case tooMany(JSONProblem.Severity, limit: Int)

    // Structure.
    case mergeConflict
    case strayBlank(Unicode.Scalar, others: Int)
    case fullWidth(String, meant: String)
    case missingValue(found: String)
    case missingKey(found: String)
    case missingColon(found: String)
    case missingComma(in: Container, found: String)
    case keyWithoutValue
    case extraComma(in: Container)
    case extraColon
    case pairInArray
    case unquotedKey(String?)
    case numberAsKey
    case missingOpening(Container, found: String)
    case missingBracket(Container, found: String)
    case mismatchedBracket(open: Container, found: String)
    case extraBracket(String)
    case unclosed(Container, others: Int)
    case contentAfterEnd(found: String)
    case noValue(found: String)
    case unexpected(found: String, expected: String)

    // Values.
    case unquotedText
    case unquotedParameter
    case notAWord(found: String, meant: String)
    case number(NumberFault)

    // Strings.
    case unterminatedString
    case missingQuote
    case extraQuote
    case innerQuotes
    case typographicQuotes
    case noOpeningQuote
    case lineBreakInString
    case controlCharacter(UInt8)
    case escape(EscapeFault)
    case invalidUTF8(others: Int)

    // Lenient syntax.
    case unterminatedComment
    case comment
    case trailingComma
    case singleQuotes
    case byteOrderMark
  }

  public enum Container: Sendable {
    case object
    case array
  }

  public enum NumberFault: Sendable {
    case leadingZero
    case leadingPlus
    case noDigitBeforePoint
    case noDigitAfterPoint
    case noExponent
    case hexadecimal
    case notFinite
    case other
  }

  public enum EscapeFault: Hashable, Sendable {
    /// A backslash before a character that has no escape; nil where that is not printable ASCII.
    case unknown(UInt8?)
    /// `\u` with fewer than four hexadecimal digits.
    case shortUnicode
  }

  public var kind: Kind
  public var range: ByteRange
  public var related: Related?
  /// What repairs lenient syntax, sorted by range; empty for errors. Never holds a text of the file.
  public var edits: [Edit]

  init(_ kind: Kind, _ range: ByteRange, related: Related? = nil, edits: [Edit] = []) {
    self.kind = kind
    self.range = range
    self.related = related
    self.edits = edits
  }

  public var severity: Severity {
    switch kind {
    case .comment, .trailingComma, .singleQuotes, .byteOrderMark, .tooMany(.lenient, _): .lenient
    default: .error
    }
  }
}

/// The encodings that are recognized where UTF-8 should be.
public enum JSONEncoding: String, Sendable {
  case utf16LittleEndian = "UTF-16 (little-endian)"
  case utf16BigEndian = "UTF-16 (big-endian)"
  case utf32LittleEndian = "UTF-32 (little-endian)"
  case utf32BigEndian = "UTF-32 (big-endian)"
}

/// The problems of one parse, bounded in number.
struct JSONProblemLog {
  private let limits: JSONLimits
  private var problems: [JSONProblem] = []
  private(set) var errors = 0
  private var lenient = 0
  /// True once there are more errors than are recorded: there is no use in reading on.
  private(set) var isFull = false

  init(limits: JSONLimits) {
    self.limits = limits
  }

  mutating func append(_ problem: JSONProblem) {
    switch problem.severity {
    case .error:
      guard !isFull else { return }
      errors += 1
      isFull = errors > limits.errors
      problems.append(isFull ? JSONProblem(.tooMany(.error, limit: limits.errors), problem.range) : problem)
    case .lenient:
      guard lenient <= limits.lenient else { return }
      lenient += 1
      let isLast = lenient > limits.lenient
      problems.append(isLast ? JSONProblem(.tooMany(.lenient, limit: limits.lenient), problem.range) : problem)
    }
  }

  /// Appends a problem of a kind that, once in a file, is often all over it: the first places are recorded, and the
  /// last of them counts the others.
  mutating func append(repeating kind: (_ others: Int) -> JSONProblem.Kind, _ range: ByteRange, in run: inout JSONRun) {
    run.count += 1
    if run.count <= JSONRun.limit {
      run.last = problems.count
      append(JSONProblem(kind(0), range))
    } else if problems.indices.contains(run.last) {
      problems[run.last].kind = kind(run.count - JSONRun.limit)
    }
  }

  func inOrder() -> [JSONProblem] {
    guard problems.count > 1 else { return problems }
    return problems.enumerated().sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }
}

/// The places of one kind of problem that repeats itself.
struct JSONRun {
  static let limit = 8
  var count = 0
  /// Index of the last that is recorded.
  var last = 0
}
