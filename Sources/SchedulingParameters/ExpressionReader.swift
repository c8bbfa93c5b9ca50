/// Reads what stands between the brackets of one expression. The first mistake ends it: what follows would be guesses.
struct ExpressionReader {
  let text: [UInt8]
  let bracket: ParameterProblem.Bracket
  /// With the brackets.
  let whole: Range<Int>
  let content: Range<Int>

  init(_ text: [UInt8], _ bracket: ParameterProblem.Bracket, content: Range<Int>) {
    self.text = text
    self.bracket = bracket
    self.content = content
    whole = content.lowerBound - 2..<content.upperBound + 1
  }

  func read() -> ParameterTemplate.Part {
    guard !content.isEmpty else { return part(.problem(problem(.empty(bracket), whole))) }
    guard bracket == .brace else {
      do {
        let (date, warning) = try date()
        return part(.date(date), warning: warning)
      } catch {
        return part(.problem(error))
      }
    }
    if text.starts(with: "env:", at: content.lowerBound) || text.starts(with: "file:", at: content.lowerBound) {
      return part(.secret)
    }
    let name = nameEnd == content.upperBound ? text.string(content) : nil
    do {
      return part(.date(try date().date), name: name)
    } catch {
      guard let name else { return part(.problem(nameProblem(instead: error) ?? error)) }
      // `${hh24}` is a name where one is assigned, and wrong where none is.
      return error.category == .timeInDaily ? part(.problem(error), name: name) : part(.reference, name: name)
    }
  }

  private func part(
    _ meaning: ParameterTemplate.Meaning, name: String? = nil, warning: ParameterProblem? = nil
  ) -> ParameterTemplate.Part {
    ParameterTemplate.Part(whole, meaning, name: name, warning: warning)
  }

  func problem(
    _ kind: ParameterProblem.Kind, _ range: Range<Int>, edits: [ParameterProblem.Edit] = []
  ) -> ParameterProblem {
    ParameterProblem(kind, range, in: whole, edits: edits)
  }

  /// The end of the name that the content begins with.
  var nameEnd: Int {
    let start = content.lowerBound
    guard text.byte(start, in: content)?.isNameStart == true else { return start }
    return text.end(of: start, in: content) { $0.isNamePart }
  }
}

// Dates.
extension ExpressionReader {
  private static let addMonths: StaticString = "add_months"

  /// The date that the expression stands for, and the problem that it has all the same.
  private func date() throws(ParameterProblem) -> (date: DateExpression, warning: ParameterProblem?) {
    let start = content.lowerBound
    let afterName = start + Self.addMonths.utf8CodeUnitCount
    if text.starts(with: Self.addMonths, at: start), text.byte(afterName, in: content) == UInt8(ascii: "(") {
      guard bracket == .square else { throw problem(.addMonthsInDaily, start..<afterName) }
      return try addMonths(from: afterName + 1)
    }
    let scan = try format(from: start, inFunction: false)
    let terms = try terms(from: scan.end)
    switch bracket {
    case .brace: return (try daily(scan, terms), nil)
    case .square:
      if let problem = monthsAsDays(scan, terms) { throw problem }
      return (try timed(scan, months: 0, terms), clockFormat(scan))
    }
  }

  /// A format that reaches up to an offset, the end, or in a function `,` or `)`.
  private func format(from start: Int, inFunction: Bool) throws(ParameterProblem) -> FormatScan {
    let scan = FormatScan(text, from: start, in: content)
    guard !scan.isEmpty, endsFormat(scan.end, inFunction: inFunction) else {
      throw formatProblem(scan, from: start, inFunction: inFunction)
    }
    return scan
  }

  func endsFormat(_ index: Int, inFunction: Bool) -> Bool {
    guard let byte = text.byte(index, in: content) else { return true }
    return byte.isSign || (inFunction && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")")))
  }

  /// `add_months(format,N)` and what follows it, from behind the parenthesis.
  private func addMonths(
    from start: Int
  ) throws(ParameterProblem) -> (date: DateExpression, warning: ParameterProblem?) {
    let scan = try format(from: start, inFunction: true)
    var position = scan.end
    try expect(UInt8(ascii: ","), at: &position, "`,` and a number of months")
    let signed = position
    let sign = text.byte(position, in: content)
    if sign?.isSign == true { position += 1 }
    let (number, factor) = try product(at: &position)
    let months = OffsetTerm(
      range: signed..<position, isNegative: sign == UInt8(ascii: "-"), number: number, factor: factor, divisors: [])
    guard months.whole.magnitude <= ParameterLimits.months else { throw problem(.offsetTooLarge, months.range) }
    try expect(UInt8(ascii: ")"), at: &position, "`)`")
    let terms = try terms(from: position)
    return (try timed(scan, months: months.whole, terms), clockFormat(scan))
  }

  private func expect(_ byte: UInt8, at position: inout Int, _ expected: String) throws(ParameterProblem) {
    guard text.byte(position, in: content) == byte else { throw character(at: position, expected: expected) }
    position += 1
  }

  private func daily(_ scan: FormatScan, _ terms: [OffsetTerm]) throws(ParameterProblem) -> DateExpression {
    if let time = scan.elements.first(where: { $0.element.isTimeOfDay }) {
      throw problem(.timeElement(time.element), scan.range(ofPiece: time.piece))
    }
    guard let first = terms.first, let last = terms.last else {
      return DateExpression(baseline: .businessDate, format: scan.format, months: 0, seconds: 0)
    }
    if terms.contains(where: { !$0.divisors.isEmpty }) {
      throw problem(.fractionOfDay, first.range.lowerBound..<last.range.upperBound)
    }
    guard terms.count == 1 else {
      throw problem(.secondOffset, first.range.upperBound..<last.range.upperBound)
    }
    let count = first.whole
    if scan.format.contains(.day) {
      guard let seconds = first.seconds else { throw problem(.offsetTooLarge, first.range) }
      return DateExpression(baseline: .businessDate, format: scan.format, months: 0, seconds: seconds)
    }
    let (months, overflow) = count.multipliedReportingOverflow(by: scan.format.contains(.month) ? 1 : 12)
    guard !overflow, months.magnitude <= ParameterLimits.months else {
      throw problem(.offsetTooLarge, first.range)
    }
    return DateExpression(baseline: .businessDate, format: scan.format, months: months, seconds: 0)
  }

  private func timed(
    _ scan: FormatScan, months: Int, _ terms: [OffsetTerm]
  ) throws(ParameterProblem) -> DateExpression {
    var seconds = 0
    for term in terms {
      // An expression is too short for so many terms that their sum overflows.
      guard let offset = term.seconds else { throw problem(.offsetTooLarge, term.range) }
      seconds += offset
    }
    return DateExpression(baseline: .scheduledTime, format: scan.format, months: months, seconds: seconds)
  }
}
