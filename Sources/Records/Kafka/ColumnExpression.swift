/// One entry of a Kafka reader's `column`.
public enum ColumnExpression: Hashable, Sendable {
  /// `'abc'`: the text between the quotes, for every record.
  case constant(String)
  /// `__key__` and its like.
  case attribute(Attribute)
  /// A property of the JSON value.
  case path([PathStep])

  public enum Attribute: String, CaseIterable, Sendable {
    case key = "__key__"
    case value = "__value__"
    case partition = "__partition__"
    case headers = "__headers__"
    case offset = "__offset__"
    case timestamp = "__timestamp__"
  }

  /// One step down into a JSON value. Steps that are names, one after the other, may also be one name with dots.
  public enum PathStep: Hashable, Sendable {
    case name(String)
    case index(Int)
  }

  /// Why a text is no column, and where in its UTF-8 bytes.
  public struct SyntaxError: Error, Hashable, Sendable {
    public enum Problem: Hashable, Sendable {
      case empty
      /// A constant whose quote is not closed.
      case openQuote
      /// Of the form `__…__`, and none of the six.
      case unknownAttribute
      /// Nothing where a name should stand: a dot at an end, or two in a row.
      case missingName
      /// A `[` without its `]`.
      case openBracket
      /// A `]` without its `[`.
      case strayBracket
      /// Between brackets something else than digits.
      case notIndex
      /// An index above 2,147,483,647.
      case indexTooLarge
      /// Something else than `.` or `[` behind `]`.
      case textAfterIndex
      /// More than 64 steps.
      case tooManySteps
    }

    public var problem: Problem
    /// Offset of the first byte concerned.
    public var offset: Int
  }

  /// More steps than any document has; what bounds the work on one column.
  public static let maximumSteps = 64

  /// Reads an entry as scripts write it.
  public init(parsing text: String) throws(SyntaxError) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { throw SyntaxError(problem: .empty, offset: 0) }
    if first == UInt8(ascii: "'") {
      guard bytes.count >= 2, bytes.last == first else { throw SyntaxError(problem: .openQuote, offset: 0) }
      self = .constant(String(decoding: bytes[1..<bytes.count - 1], as: UTF8.self))
    } else if let attribute = Attribute(rawValue: text) {
      self = .attribute(attribute)
    } else if bytes.count >= 5, bytes.starts(with: "__".utf8), bytes.suffix(2).elementsEqual("__".utf8) {
      throw SyntaxError(problem: .unknownAttribute, offset: 0)
    } else {
      var parser = PathParser(bytes: bytes)
      self = .path(try parser.parse())
    }
  }
}

private struct PathParser {
  let bytes: [UInt8]
  var position = 0
  var steps: [ColumnExpression.PathStep] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func parse() throws(ColumnExpression.SyntaxError) -> [ColumnExpression.PathStep] {
    if bytes[0] != UInt8(ascii: "[") { try name() }
    while position < bytes.count {
      guard steps.count < ColumnExpression.maximumSteps else { throw error(.tooManySteps, at: position) }
      switch bytes[position] {
      case UInt8(ascii: "."):
        position += 1
        try name()
      case UInt8(ascii: "["):
        try index()
      case UInt8(ascii: "]"):
        throw error(.strayBracket, at: position)
      default:
        throw error(.textAfterIndex, at: position)
      }
    }
    return steps
  }

  private mutating func name() throws(ColumnExpression.SyntaxError) {
    let start = position
    while position < bytes.count, !".[]".utf8.contains(bytes[position]) { position += 1 }
    guard position > start else {
      let isStray = position < bytes.count && bytes[position] == UInt8(ascii: "]")
      throw error(isStray ? .strayBracket : .missingName, at: position)
    }
    steps.append(.name(String(decoding: bytes[start..<position], as: UTF8.self)))
  }

  private mutating func index() throws(ColumnExpression.SyntaxError) {
    let start = position
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "]")) else { throw error(.openBracket, at: start) }
    let digits = bytes[(start + 1)..<end]
    guard !digits.isEmpty, digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else {
      throw error(.notIndex, at: start + 1)
    }
    var value = 0
    for digit in digits {
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
      guard value <= Int(Int32.max) else { throw error(.indexTooLarge, at: start + 1) }
    }
    steps.append(.index(value))
    position = end + 1
  }

  private func error(
    _ problem: ColumnExpression.SyntaxError.Problem, at offset: Int
  ) -> ColumnExpression.SyntaxError {
    ColumnExpression.SyntaxError(problem: problem, offset: offset)
  }
}

extension ColumnExpression.SyntaxError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch problem {
    case .empty: "it is empty"
    case .openQuote: "its quote is not closed"
    case .unknownAttribute:
      "it is no attribute: there are \(ColumnExpression.Attribute.allCases.map(\.rawValue).joined(separator: ", "))"
    case .missingName: "a name is missing beside a dot, at byte \(offset)"
    case .openBracket: "`[` is not closed, at byte \(offset)"
    case .strayBracket: "`]` stands without `[`, at byte \(offset)"
    case .notIndex: "an index is a number of digits between `[` and `]`, at byte \(offset)"
    case .indexTooLarge: "an index is at most 2147483647, at byte \(offset)"
    case .textAfterIndex: "behind `]` stands something else than `.` or `[`, at byte \(offset)"
    case .tooManySteps: "it goes down more than \(ColumnExpression.maximumSteps) steps"
    }
  }
}
