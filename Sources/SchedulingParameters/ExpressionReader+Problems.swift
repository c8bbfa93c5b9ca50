import SourceText

// What is wrong with an expression, and what is probably meant.

extension ParameterProblem.Bracket {
  var opening: String {
    switch self {
    case .brace: "${"
    case .square: "$["
    }
  }

  var closing: String {
    switch self {
    case .brace: "}"
    case .square: "]"
    }
  }

  func enclosing(_ content: String) -> String { opening + content + closing }
}

extension ExpressionReader {
  /// Why no format that is complete stands at `start`, where `scan` is as much of it as there is.
  func formatProblem(_ scan: FormatScan, from start: Int, inFunction: Bool) -> ParameterProblem {
    let folded = FormatScan(text, from: start, in: content, foldingCase: true)
    if folded.end > scan.end, endsFormat(folded.end, inFunction: inFunction) {
      return letterCase(folded, from: start)
    }
    guard let byte = text.byte(scan.end, in: content), !scan.isEmpty else {
      return missingFormat(at: start, inFunction: inFunction)
    }
    if byte.isBlank, !inFunction, let problem = blankBetweenFormats(scan) { return problem }
    if byte.isLetter { return problem(.notAFormat, scan.end..<wordEnd(scan.end)) }
    if byte.isDigit {
      let digits = scan.end..<text.end(of: scan.end, in: content) { $0.isDigit }
      if digits.upperBound == content.upperBound, !inFunction, digits.count <= 14 {
        let meant = bracket.enclosing(scan.format.description) + text.string(digits)
        return problem(.constantInside(meant: meant), digits, edits: [.init(whole, meant)])
      }
    }
    return character(at: scan.end, expected: inFunction ? "`,`" : "`+`, `-` or `\(bracket.closing)`")
  }

  private func wordEnd(_ start: Int) -> Int {
    text.end(of: start, in: content) { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
  }

  private func missingFormat(at start: Int, inFunction: Bool) -> ParameterProblem {
    let byte = text.byte(start, in: content)
    if !inFunction, let byte, byte.isSign || byte.isDigit {
      return problem(.missingFormat(bracket), start..<start)
    }
    guard byte?.isNameStart == true else {
      return character(at: start, expected: bracket == .brace ? "a name or a date format" : "a date format")
    }
    let word = start..<wordEnd(start)
    if text.byte(word.upperBound, in: content) == UInt8(ascii: "(") { return problem(.unknownFunction, word) }
    if bracket == .square, nameEnd == content.upperBound { return problem(.nameInSquare, content) }
    return problem(.notAFormat, word)
  }

  /// What is wrong with `${…}` when it begins like a name, unless `problem` says better what is meant.
  func nameProblem(instead problem: ParameterProblem) -> ParameterProblem? {
    let end = nameEnd
    let scan = FormatScan(text, from: content.lowerBound, in: content)
    guard end > scan.end else { return nil }
    switch problem.kind {
    case .letterCase, .addMonthsInDaily, .unknownFunction: return nil
    default: break
    }
    if text.byte(end, in: content)?.isSign == true, text.byte(end + 1, in: content)?.isDigit == true {
      return self.problem(.offsetOnName, end..<content.upperBound)
    }
    let problem = character(at: end, expected: "`}`")
    guard case .unexpected(let found, _) = problem.kind else { return problem }
    return self.problem(.unexpectedInName(found: found), problem.range.indices)
  }

  /// The character at `index` has no place in an expression, or none there.
  func character(at index: Int, expected: String) -> ParameterProblem {
    guard let byte = text.byte(index, in: content) else {
      return problem(
        .unexpected(found: "`\(bracket.closing)`", expected: expected), content.upperBound..<whole.upperBound)
    }
    if byte.isBlank {
      return problem(.blank, index..<text.end(of: index, in: content) { $0.isBlank }, edits: blankRemovals)
    }
    if byte == UInt8(ascii: "=") { return problem(.equalsSign, index..<index + 1) }
    let scalar = text.scalar(at: index, in: content)
    if let scalar, let meant = scalar.halfWidth {
      let range = index..<index + UTF8.width(scalar)
      return problem(
        .fullWidth(found: String(scalar), meant: String(meant)), range, edits: [.init(range, String(meant))])
    }
    let width = scalar.map { UTF8.width($0) } ?? 1
    return problem(.unexpected(found: Self.words(byte, scalar), expected: expected), index..<index + width)
  }

  private static func words(_ byte: UInt8, _ scalar: Unicode.Scalar?) -> String {
    if byte.isDigit { return "a digit" }
    if byte.isLetter { return "a letter" }
    if byte > 0x20, byte < 0x7F { return "`\(Unicode.Scalar(byte))`" }
    guard let scalar else { return "a byte that is not UTF-8" }
    if scalar.value >= 0xA0 { return "a character that is not ASCII" }
    return "a control character"
  }

  /// Takes every blank out, where a date or a name is left.
  private var blankRemovals: [ParameterProblem.Edit] {
    let inner = text[content]
    let squeezed = inner.filter { !$0.isBlank }
    let padded = Array(bracket.opening.utf8) + squeezed + Array(bracket.closing.utf8)
    switch ExpressionReader(padded, bracket, content: 2..<2 + squeezed.count).read().meaning {
    case .date: break
    case .reference where squeezed.count == inner.split(whereSeparator: \.isBlank).first?.count: break
    default: return []
    }
    var edits: [ParameterProblem.Edit] = []
    var index = content.lowerBound
    while index < content.upperBound {
      let end = text.end(of: index, in: content) { $0.isBlank }
      if end > index { edits.append(.init(index..<end, "")) }
      index = end + 1
    }
    return edits
  }
}

// Slips that parse as something else, or nearly.
extension ExpressionReader {
  private func letterCase(_ folded: FormatScan, from start: Int) -> ParameterProblem {
    let corrected = folded.corrected(text)
    let needsTime = bracket == .brace && corrected.elements.contains { $0.element.isTimeOfDay }
    let fitting = needsTime ? .square : bracket
    let format = corrected.format.description
    var edits: [ParameterProblem.Edit] = [.init(start..<folded.end, format)]
    if needsTime {
      edits.insert(.init(whole.lowerBound..<content.lowerBound, fitting.opening), at: 0)
      edits.append(.init(content.upperBound..<whole.upperBound, fitting.closing))
    }
    return problem(.letterCase(meant: fitting.enclosing(format)), start..<folded.end, edits: edits)
  }

  /// `$[yyyy-mm-dd hh24:mi:ss]`: two expressions, with the blank between them.
  private func blankBetweenFormats(_ first: FormatScan) -> ParameterProblem? {
    let blank = first.end..<text.end(of: first.end, in: content) { $0.isBlank }
    let second = FormatScan(text, from: blank.upperBound, in: content)
    guard !second.isEmpty else { return nil }
    let offset = second.end..<content.upperBound
    guard offset.isEmpty || (bracket == .square && (try? terms(from: offset.lowerBound)) != nil) else { return nil }
    let meant = [first, second].map { scan in
      let isDaily = bracket == .brace && !scan.elements.contains { $0.element.isTimeOfDay }
      let fitting: ParameterProblem.Bracket = isDaily ? .brace : .square
      return fitting.enclosing(scan.format.description + text.string(offset))
    }.joined(separator: " ")
    return problem(.blankBetweenFormats(meant: meant), blank, edits: [.init(whole, meant)])
  }

  /// Whole days taken from a format that shows months or years, and no days.
  func monthsAsDays(_ scan: FormatScan, _ terms: [OffsetTerm]) -> ParameterProblem? {
    let format = scan.format
    guard let first = terms.first, let last = terms.last, terms.contains(where: { $0.whole != 0 }),
      terms.allSatisfy({ $0.divisors.isEmpty }),
      format.contains(.month) || format.contains(.year) || format.contains(.shortYear), !format.contains(.day)
    else { return nil }
    var meant: String?
    if terms.count == 1, first.factor == nil, !scan.elements.contains(where: { $0.element.isTimeOfDay }) {
      let sign = first.isNegative ? "-" : ""
      let months = format.contains(.month) ? "\(first.number)" : first.number == 1 ? "12" : "12*\(first.number)"
      meant = bracket.enclosing("add_months(\(format),\(sign)\(months))")
    }
    return problem(
      .monthsAsDays(meant: meant), first.range.lowerBound..<last.range.upperBound,
      edits: meant.map { [.init(whole, $0)] } ?? [])
  }

  /// Digits that are valid and wrong: the month for the minute, or hours that count to 12.
  func clockFormat(_ scan: FormatScan) -> ParameterProblem? {
    let months = scan.misplacedMonths
    let hours = scan.twelveHourPieces
    guard let shown = months.first ?? hours.first else { return nil }
    let meant = scan.format(replacing: months, by: .minute).format(replacing: hours, by: .hour24)
    let edits = (months + hours).sorted().map { piece in
      ParameterProblem.Edit(
        scan.range(ofPiece: piece), months.contains(piece) ? DateElement.minute.letters : DateElement.hour24.letters)
    }
    return problem(
      .clockFormat(
        twelveHours: !hours.isEmpty, monthForMinute: !months.isEmpty, meant: meant.format.description),
      scan.range(ofPiece: shown), edits: edits)
  }
}

extension [UInt8] {
  /// The scalar whose first byte stands at `index`; nil where the bytes are not UTF-8.
  fileprivate func scalar(at index: Int, in range: Range<Int>) -> Unicode.Scalar? {
    guard range.contains(index), range.upperBound <= count else { return nil }
    var decoder = UTF8()
    var bytes = self[index..<Swift.min(index + 4, range.upperBound)].makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar }
    return nil
  }
}

extension Unicode.Scalar {
  /// What stands on the same key, where an East Asian keyboard gave the wide form of an ASCII character.
  fileprivate var halfWidth: Unicode.Scalar? {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0)
    case 0x2010...0x2015, 0x2212: "-"
    case 0x3000: " "
    default: nil
    }
  }
}
