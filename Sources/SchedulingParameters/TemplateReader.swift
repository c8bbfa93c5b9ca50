import SourceText

/// Finds the expressions of a text and where each ends.
struct TemplateReader {
  private let text: [UInt8]
  private let place: ParameterPlace
  private(set) var parts: [ParameterTemplate.Part] = []
  private var position = 0
  private var expressions = 0
  private var problems = 0

  init(_ text: [UInt8], in place: ParameterPlace) {
    self.text = text
    self.place = place
  }

  mutating func read() {
    while problems < ParameterLimits.problems, let start = nextExpression() {
      if start > position { parts.append(ParameterTemplate.Part(position..<start, .literal)) }
      expressions += 1
      guard text.count <= ParameterLimits.text, expressions <= ParameterLimits.expressions else {
        let kind: ParameterProblem.Kind =
          text.count > ParameterLimits.text
          ? .textTooLong(limit: ParameterLimits.text) : .tooManyExpressions(limit: ParameterLimits.expressions)
        append(problem: kind, start..<start + 2, in: start..<start + 2)
        return
      }
      position = start
      switch text[start + 1] {
      case UInt8(ascii: "{"): readExpression(.brace)
      case UInt8(ascii: "["): readExpression(.square)
      default: readBuiltIn()
      }
    }
    if problems < ParameterLimits.problems, position < text.count {
      parts.append(ParameterTemplate.Part(position..<text.count, .literal))
    }
  }

  private func nextExpression() -> Int? {
    ParameterTemplate.firstExpression(in: text.span.extracting(position...), place).map { position + $0 }
  }

  private mutating func append(_ part: ParameterTemplate.Part) {
    // One with a name may yet have a value.
    if case .problem = part.meaning, part.name == nil { problems += 1 }
    parts.append(part)
    position = Int(part.range.end)
  }

  private mutating func append(problem kind: ParameterProblem.Kind, _ range: Range<Int>, in whole: Range<Int>) {
    append(ParameterTemplate.Part(whole, .problem(ParameterProblem(kind, range, in: whole))))
  }

  /// How the expression at `position` ends.
  private enum End {
    case closed(Int)
    case wrongBracket(Int)
    case inner(Int)
    case none(Int)
  }

  private func end(of bracket: ParameterProblem.Bracket) -> End {
    let closing = bracket == .brace ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let limit = min(text.count, position + ParameterLimits.expression)
    var index = position + 2
    while index < limit {
      let byte = text[index]
      if byte == closing { return .closed(index) }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { return .wrongBracket(index) }
      if isOpening(index) { return .inner(index) }
      index += 1
    }
    return .none(limit)
  }

  private func isOpening(_ index: Int) -> Bool {
    guard index + 1 < text.count, text[index] == UInt8(ascii: "$") else { return false }
    return text[index + 1] == UInt8(ascii: "{") || text[index + 1] == UInt8(ascii: "[")
  }

  private mutating func readExpression(_ bracket: ParameterProblem.Bracket) {
    let start = position
    switch end(of: bracket) {
    case .closed(let index):
      append(ExpressionReader(text, bracket, content: start + 2..<index).read())
    case .wrongBracket(let index):
      append(problem: .wrongBracket(bracket), index..<index + 1, in: start..<index + 1)
    case .inner(let index):
      if let end = endOfNest(from: index) {
        append(problem: .nested, index..<index + 2, in: start..<end)
      } else {
        appendUnclosed(bracket, upTo: index)
      }
    case .none(let limit):
      appendUnclosed(bracket, upTo: limit)
    }
  }

  /// The opening and what looks like a part of the expression.
  private mutating func appendUnclosed(_ bracket: ParameterProblem.Bracket, upTo limit: Int) {
    let end = text.end(of: position + 2, in: position..<limit) { $0.isNamePart || $0.isFormatSeparator || $0.isSign }
    append(problem: .unclosed(bracket), position..<position + 2, in: position..<end)
  }

  /// The end of an expression that holds another from `inner` on; nil where not both are closed.
  private func endOfNest(from inner: Int) -> Int? {
    var depth = 1
    var index = inner
    let limit = min(text.count, position + ParameterLimits.expression)
    while index < limit {
      if isOpening(index) { depth += 1 }
      if text[index] == UInt8(ascii: "}") || text[index] == UInt8(ascii: "]") { depth -= 1 }
      index += 1
      if depth == 0 { return index }
    }
    return nil
  }

  /// `$bizdate`, in an assignment. Other names after a `$` are constant text, unless they are the whole value and nearly a built-in.
  private mutating func readBuiltIn() {
    let end = text.end(of: position + 1, in: 0..<text.count) {
      $0.isNamePart && $0 != UInt8(ascii: ".")
    }
    let range = position..<end
    let name = text.string(position + 1..<end)
    if let builtIn = BuiltInParameter(rawValue: name) {
      append(ParameterTemplate.Part(range, .builtIn(builtIn)))
    } else if range == 0..<text.count,
      NearMiss.nearest(to: name, among: BuiltInParameter.allCases.map(\.rawValue)) != nil
    {
      append(ParameterTemplate.Part(range, .reference, name: "$" + name))
    } else {
      append(ParameterTemplate.Part(range, .literal))
    }
  }
}
