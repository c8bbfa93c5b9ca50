import Glibc
public import SourceText

/// Where a text with expressions stands.
public enum ParameterPlace: Sendable {
  /// A value of a script. `${mm}` is a parameter of that name where there is one, else the month.
  case script
  /// The value of a parameter: `$bizdate` and its like count too, and `${mm}` is always the month.
  case assignment
}

/// A text, taken apart into what stands for itself and what scheduling parameters replace.
public struct ParameterTemplate: Sendable {
  public enum Meaning: Hashable, Sendable {
    /// The text itself.
    case literal
    case date(DateExpression)
    /// `$bizdate` in an assignment.
    case builtIn(BuiltInParameter)
    /// A reference by `name`.
    case reference
    /// `${env:…}` or `${file:…}`: known only when the job runs, and never shown.
    case secret
    case problem(ParameterProblem)
  }

  public struct Part: Hashable, Sendable {
    public let range: ByteRange
    public let meaning: Meaning
    /// The parameter that an expression refers to, if it is assigned. `${mm}` has both a name and a meaning of its own.
    public let name: String?
    /// A problem that leaves the part its meaning.
    public let warning: ParameterProblem?

    init(_ range: Range<Int>, _ meaning: Meaning, name: String? = nil, warning: ParameterProblem? = nil) {
      self.range = ByteRange(range)
      self.meaning = meaning
      self.name = name
      self.warning = warning
    }
  }

  public let place: ParameterPlace
  public let text: [UInt8]
  /// They cover the text, in order, unless it holds more problems than are recorded.
  public let parts: [Part]

  /// Takes a text apart; nil where it holds no expression.
  public init?(_ text: Span<UInt8>, in place: ParameterPlace = .script) {
    guard Self.firstExpression(in: text, place) != nil else { return nil }
    self.init(text.withUnsafeBufferPointer { Array($0) }, in: place)
  }

  public init?(_ text: String, in place: ParameterPlace = .script) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, in: place)
  }

  private init(_ text: [UInt8], in place: ParameterPlace) {
    self.place = place
    self.text = text
    var reader = TemplateReader(text, in: place)
    reader.read()
    parts = reader.parts
  }

  /// Whether a value of a script holds an expression, right or wrong. Allocates nothing.
  public static func holdsExpression(_ text: Span<UInt8>) -> Bool {
    firstExpression(in: text, .script) != nil
  }

  /// Index of the first `$` that begins something.
  static func firstExpression(in text: Span<UInt8>, _ place: ParameterPlace) -> Int? {
    text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var index = 0
      // A `$` at the end begins nothing.
      while index + 1 < bytes.count,
        let found = memchr(base + index, Int32(UInt8(ascii: "$")), bytes.count - index - 1)
      {
        index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        let next = bytes[index + 1]
        if next == UInt8(ascii: "{") || next == UInt8(ascii: "[") || (place == .assignment && next.isNameStart) {
          return index
        }
        index += 1
      }
      return nil
    }
  }
}

/// What DataWorks assigns by a fixed name.
public enum BuiltInParameter: String, CaseIterable, Sendable {
  /// The business date, `yyyymmdd`.
  case bizdate
  /// The scheduled time, `yyyymmddhh24miss`.
  case cyctime
  /// The day after the business date, `yyyymmdd`.
  case gmtdate
  /// `yyyymm`: the month of the business date, or the one before it where `gmtdate` lies in the same month.
  case bizmonth
  /// The workflow. Unassigned unless a parameter of this name is given, as are the two below.
  case jobid
  case nodeid
  /// The instance.
  case taskid
}
