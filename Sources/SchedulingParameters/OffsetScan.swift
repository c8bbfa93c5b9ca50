/// `-1`, `+7*2`, `-15/24/60`: one term of an offset.
struct OffsetTerm {
  let range: Range<Int>
  let isNegative: Bool
  let number: Int
  let factor: Int?
  let divisors: [Int]

  /// The whole number before any division, with its sign.
  var whole: Int {
    // Each number has nine digits at most.
    let product = number * (factor ?? 1)
    return isNegative ? -product : product
  }

  /// The term as days, in seconds, rounded to the nearest; nil where it is larger than any offset may be.
  var seconds: Int? {
    var divisor: Int128 = 1
    for next in divisors {
      let (product, overflow) = divisor.multipliedReportingOverflow(by: Int128(next))
      guard !overflow, product > 0 else { return nil }
      divisor = product
    }
    let dividend = Int128(whole.magnitude) * Int128(ScheduleTime.secondsPerDay)
    let remainder = dividend % divisor
    let rounded = dividend / divisor + (remainder >= divisor - remainder ? 1 : 0)
    guard rounded <= Int128(ParameterLimits.seconds) else { return nil }
    return isNegative ? -Int(rounded) : Int(rounded)
  }
}

extension ExpressionReader {
  /// The terms from `start` to the end of the expression.
  func terms(from start: Int) throws(ParameterProblem) -> [OffsetTerm] {
    var terms: [OffsetTerm] = []
    var position = start
    while position < content.upperBound {
      let term = try term(at: position)
      terms.append(term)
      position = term.range.upperBound
    }
    return terms
  }

  private func term(at start: Int) throws(ParameterProblem) -> OffsetTerm {
    guard let sign = text.byte(start, in: content), sign.isSign else {
      throw character(at: start, expected: "`+`, `-` or `\(bracket.closing)`")
    }
    var position = start + 1
    let (number, factor) = try product(at: &position)
    var divisors: [Int] = []
    while text.byte(position, in: content) == UInt8(ascii: "/") {
      position += 1
      let digits = position
      let divisor = try self.number(at: &position)
      guard divisor > 0 else { throw problem(.divisionByZero, digits..<position) }
      divisors.append(divisor)
    }
    return OffsetTerm(
      range: start..<position, isNegative: sign == UInt8(ascii: "-"), number: number, factor: factor,
      divisors: divisors)
  }

  /// `N` or `N*M`.
  func product(at position: inout Int) throws(ParameterProblem) -> (number: Int, factor: Int?) {
    let number = try number(at: &position)
    guard text.byte(position, in: content) == UInt8(ascii: "*") else { return (number, nil) }
    position += 1
    return (number, try self.number(at: &position))
  }

  private func number(at position: inout Int) throws(ParameterProblem) -> Int {
    let start = position
    position = text.end(of: start, in: content) { $0.isDigit }
    guard position > start else {
      if let byte = text.byte(start, in: content), byte.isBlank || byte >= 0x80 {
        throw character(at: start, expected: "a number")
      }
      throw problem(.missingNumber(after: text.string(start - 1..<start)), start - 1..<start)
    }
    var number = 0
    for digit in text[start..<position] {
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
      guard number <= ParameterLimits.number else { throw problem(.offsetTooLarge, start..<position) }
    }
    return number
  }
}
