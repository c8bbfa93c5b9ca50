/// The longest date format from a place of a text, and where each of its pieces begins.
struct FormatScan {
  private(set) var pieces: [DateFormat.Piece] = []
  private(set) var starts: [Int] = []
  private(set) var end: Int

  /// With `foldingCase`, `MM` and `Mi` count as elements too.
  init(_ text: [UInt8], from start: Int, in range: Range<Int>, foldingCase: Bool = false) {
    end = start
    while let byte = text.byte(end, in: range) {
      if let (element, length) = Self.element(text, at: end, in: range, foldingCase: foldingCase) {
        append(.element(element), length: length)
      } else if !pieces.isEmpty, byte.isFormatSeparator, !Self.isOffset(text, at: end, in: range) {
        append(.separator(byte), length: 1)
      } else {
        return
      }
    }
  }

  private mutating func append(_ piece: DateFormat.Piece, length: Int) {
    pieces.append(piece)
    starts.append(end)
    end += length
  }

  var format: DateFormat { DateFormat(pieces) }
  var isEmpty: Bool { pieces.isEmpty }

  func range(ofPiece index: Int) -> Range<Int> {
    guard starts.indices.contains(index) else { return end..<end }
    return starts[index]..<(index + 1 < starts.count ? starts[index + 1] : end)
  }

  /// The elements, each with the index of its piece.
  var elements: [(element: DateElement, piece: Int)] {
    pieces.enumerated().compactMap { index, piece in
      if case .element(let element) = piece { (element, index) } else { nil }
    }
  }

  /// A `-` separates only before another element: before a digit it begins an offset, and elsewhere it is one without its number.
  private static func isOffset(_ text: [UInt8], at index: Int, in range: Range<Int>) -> Bool {
    guard text[index] == UInt8(ascii: "-") else { return false }
    return text.byte(index + 1, in: range)?.isLetter != true
  }

  private static func element(
    _ text: [UInt8], at index: Int, in range: Range<Int>, foldingCase: Bool
  ) -> (DateElement, length: Int)? {
    func isNext(_ letters: StaticString) -> Bool {
      letters.withUTF8Buffer { expected in
        expected.indices.allSatisfy { offset in
          guard let byte = text.byte(index + offset, in: range) else { return false }
          return byte == expected[offset] || (foldingCase && byte.isLetter && byte | 0x20 == expected[offset])
        }
      }
    }
    if isNext("yyyy") { return (.year, 4) }
    if isNext("yy") { return (.shortYear, 2) }
    if isNext("mm") { return (.month, 2) }
    if isNext("dd") { return (.day, 2) }
    if isNext("hh24") { return (.hour24, 4) }
    if isNext("hh12") { return (.hour12, 4) }
    if isNext("hh") { return (.hour, 2) }
    if isNext("mi") { return (.minute, 2) }
    if isNext("ss") { return (.second, 2) }
    return nil
  }
}

// What is meant by formats that parse and print something else, or are written as in Java.
extension FormatScan {
  /// Pieces that are months by their letters and minutes by their place: after an hour, and not before a day.
  var misplacedMonths: [Int] {
    let elements = elements
    return elements.indices.filter { index in
      guard elements[index].element == .month, index > 0, elements[index - 1].element.isHour else { return false }
      return index + 1 == elements.count || elements[index + 1].element != .day
    }.map { elements[$0].piece }
  }

  /// `hh` beside minutes, with no `hh24` to tell morning from evening.
  var twelveHourPieces: [Int] {
    let elements = elements
    guard !elements.contains(where: { $0.element == .hour24 }),
      elements.contains(where: { $0.element == .minute }) || !misplacedMonths.isEmpty
    else { return [] }
    return elements.filter { $0.element == .hour }.map(\.piece)
  }

  /// The format with some pieces replaced.
  func format(replacing pieces: [Int], by element: DateElement) -> FormatScan {
    var scan = self
    for piece in pieces where scan.pieces.indices.contains(piece) { scan.pieces[piece] = .element(element) }
    return scan
  }

  /// What a format in other letters than these means, by Java's habits: `HH` counts to 24, and beside `MM` an `mm` is the minute.
  func corrected(_ text: [UInt8]) -> FormatScan {
    var hours: [Int] = []
    var upperMonths: [Int] = []
    var lowerMonths: [Int] = []
    for (element, piece) in elements {
      let letters = text[range(ofPiece: piece).clamped(to: 0..<text.count)]
      if element == .hour, letters.elementsEqual("HH".utf8) { hours.append(piece) }
      if element == .month {
        if letters.elementsEqual("mm".utf8) { lowerMonths.append(piece) } else { upperMonths.append(piece) }
      }
    }
    var scan = format(replacing: hours, by: .hour24)
    if !upperMonths.isEmpty { scan = scan.format(replacing: lowerMonths, by: .minute) }
    return scan.format(replacing: scan.misplacedMonths, by: .minute)
  }
}
