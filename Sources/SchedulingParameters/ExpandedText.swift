public import SourceText

/// A text after expansion, and which expression each part of it came from.
public struct ExpandedText: Hashable, Sendable {
  public struct Segment: Hashable, Sendable {
    /// Its place in the expanded text.
    public let range: ByteRange
    /// What it came from: the expression with its brackets, or as many bytes that stand for themselves.
    public let source: ByteRange
    public let isExpression: Bool
  }

  public private(set) var bytes: [UInt8] = []
  /// They cover both texts, in order. One that came from an expression may be empty.
  public private(set) var segments: [Segment] = []

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The part of the text before expansion that a part of the expanded text came from. An expression counts as a whole.
  public func source(of range: ByteRange) -> ByteRange {
    var source: ByteRange?
    for segment in segments {
      let overlaps =
        range.isEmpty
        ? segment.range.start <= range.start && range.start <= segment.range.end
        : segment.range.start < range.end && range.start < segment.range.end
      guard overlaps else { continue }
      var part = segment.source
      if !segment.isExpression {
        part.end = part.start + min(range.end, segment.range.end) - segment.range.start
        part.start += max(range.start, segment.range.start) - segment.range.start
      }
      source = ByteRange(source?.start ?? part.start, part.end)
      // An empty range between two parts belongs to the first.
      if range.isEmpty { break }
    }
    return source ?? segments.last.map { ByteRange(at: $0.source.end) } ?? ByteRange(at: 0)
  }

  /// The places of the expressions before expansion.
  public var expressions: [ByteRange] {
    segments.filter(\.isExpression).map(\.source)
  }

  mutating func append(_ replacement: some Collection<UInt8>, from source: ByteRange, isExpression: Bool) {
    let start = UInt32(clamping: bytes.count)
    bytes.append(contentsOf: replacement)
    let range = ByteRange(start, UInt32(clamping: bytes.count))
    segments.append(Segment(range: range, source: source, isExpression: isExpression))
  }
}

/// What became of a text with expressions.
public struct ParameterExpansion: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case known(ExpandedText)
    /// Complete but for `${env:…}` and `${file:…}`, which are still in it: it is neither checked nor shown.
    case secret(ExpandedText)
    /// For the reasons that stand beside it.
    case unknown
  }

  public internal(set) var value: Value
  /// In order of their places. One whose `leavesNoValue` is false does not keep the value from being known.
  public internal(set) var problems: [ParameterProblem] = []
  public internal(set) var unassigned: [UnassignedParameter] = []
  /// Parameters that are assigned a value which is itself wrong: `SchedulingContext.assignmentIssues` says how.
  public internal(set) var brokenParameters: [String] = []

  /// Errors and warnings have a limit each: no number of the ones hides the others.
  mutating func append(_ problem: ParameterProblem) {
    let others = problems.lazy.filter { $0.leavesNoValue == problem.leavesNoValue }
    if others.count < ParameterLimits.problems { problems.append(problem) }
  }
}
