public import SourceText

/// One mistake in a scheduling expression. No message and no help shows more of the text than punctuation, format elements, offsets and
/// the names of parameters: the text around may be a secret.
public struct ParameterProblem: Error, Hashable, Sendable {
  /// The rule that speaks of it.
  public enum Category: Sendable {
    /// PARAM001: it does not parse, or has no value.
    case expression
    /// PARAM003: hours or fractions of a day in `${…}`.
    case timeInDaily
    /// PARAM004: months or years as days in `$[…]`.
    case months
    /// PARAM006: digits that are valid, and not those that are meant. The expression has a value all the same.
    case clockFormat
  }

  /// `${` or `$[`.
  public enum Bracket: Sendable {
    case brace
    case square
  }

  /// What is wrong. Texts in `meant` are what to write instead.
  public enum Kind: Hashable, Sendable {
    // Brackets.
    case unclosed(Bracket)
    case wrongBracket(Bracket)
    case nested
    case empty(Bracket)

    // Characters that no expression may hold.
    case blank
    case blankBetweenFormats(meant: String)
    case equalsSign
    case fullWidth(found: String, meant: String)
    case unexpected(found: String, expected: String)
    case unexpectedInName(found: String)

    // Formats.
    case missingFormat(Bracket)
    case notAFormat
    case nameInSquare
    case letterCase(meant: String)
    case constantInside(meant: String)

    // Offsets.
    case missingNumber(after: String)
    case divisionByZero
    case offsetTooLarge
    case secondOffset
    case offsetOnName

    // Functions.
    case unknownFunction
    case addMonthsInDaily

    // Values.
    case outOfRange
    case textTooLong(limit: Int)
    case tooManyExpressions(limit: Int)
    case valueTooLong(limit: Int)
    case cycle(names: [String])

    // Other rules than PARAM001.
    case timeElement(DateElement)
    case fractionOfDay
    case monthsAsDays(meant: String?)
    case clockFormat(twelveHours: Bool, monthForMinute: Bool, meant: String)
  }

  /// The replacement of a range of the text.
  public struct Edit: Hashable, Sendable {
    public let range: ByteRange
    public let text: String
  }

  public let kind: Kind
  /// The wrong part of the expression.
  public let range: ByteRange
  /// The whole expression, with its brackets.
  public let expression: ByteRange
  /// What makes of it what is probably meant, sorted by range; empty where that is not known.
  public let edits: [Edit]

  init(_ kind: Kind, _ range: Range<Int>, in expression: Range<Int>, edits: [Edit] = []) {
    self.kind = kind
    self.range = ByteRange(range)
    self.expression = ByteRange(expression)
    self.edits = edits
  }

  public var category: Category {
    switch kind {
    case .timeElement, .fractionOfDay: .timeInDaily
    case .monthsAsDays: .months
    case .clockFormat: .clockFormat
    default: .expression
    }
  }

  /// Whether the expression has no value. One of another mistake has one, though hardly the one that is meant.
  public var leavesNoValue: Bool { category != .clockFormat }
}

extension ParameterProblem.Edit {
  init(_ range: Range<Int>, _ text: String) {
    self.init(range: ByteRange(range), text: text)
  }
}

extension ByteRange {
  /// Indices of a text that is at most `ParameterLimits.text` long, or a place in one that is not read.
  init(_ range: Range<Int>) {
    self.init(UInt32(clamping: range.lowerBound), UInt32(clamping: range.upperBound))
  }
}

/// A name that an expression refers to and nobody assigns.
public struct UnassignedParameter: Hashable, Sendable {
  /// As it stands in the expression: `region`, or `$jobid` for a built-in that has no value here.
  public let name: String
  /// The expression, with its brackets.
  public let range: ByteRange
  /// What may be meant, as it would be written: `${region}`, `${yyyymmdd}`, `$[yyyymmddhh24miss]`.
  public let meant: String?
}
