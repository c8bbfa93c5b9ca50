import Catalog
import Findings
import Rules
import SourceText

/// Reads suppressions in comments: `weir: ignore KRB008, KRB010 expires 2027-03-31 reason the old KDC knows no other`.
///
/// One that is not written as it must be hides nothing, and has findings of its own.
struct CommentSuppressions {
  /// Suppressions that are kept of one file: each is held against each finding.
  private static let maximumCount = 1000
  private static let mark = "weir:"

  private let path: String
  private let bytes: [UInt8]
  private let secrets: [ByteRange]
  private let book: RuleBook
  private(set) var suppressions: [Suppression] = []
  private(set) var findings: [Finding] = []

  /// - Parameter secrets: Places that no message may show.
  init(path: String, bytes: [UInt8], comments: [SuppressibleComment], secrets: [ByteRange], book: RuleBook) {
    self.path = path
    self.bytes = bytes
    self.secrets = secrets
    self.book = book
    for comment in comments {
      guard suppressions.count < Self.maximumCount, findings.count < Self.maximumCount else { return }
      read(comment)
    }
  }

  private struct Word {
    var text: String
    var range: ByteRange
  }

  private func words(in range: ByteRange) -> [Word] {
    var words: [Word] = []
    var index = Int(range.start)
    while index < Int(range.end) {
      guard bytes[index] > 0x20 else {
        index += 1
        continue
      }
      let start = index
      while index < Int(range.end), bytes[index] > 0x20 { index += 1 }
      words.append(
        Word(
          text: String(decoding: bytes[start..<index], as: UTF8.self), range: ByteRange(UInt32(start), UInt32(index))))
    }
    return words
  }

  private mutating func report(_ wording: Wording, at range: ByteRange, subject: String = "") {
    findings.append(Finding(wording, at: Place(file: path, range: range), subject: subject))
  }

  private mutating func read(_ comment: SuppressibleComment) {
    let prefix = bytes[comment.content.indices].drop { $0 <= 0x20 }
    guard prefix.starts(with: Self.mark.utf8) else { return }
    let words = words(in: comment.content)
    guard words.first?.text == Self.mark, words.count > 1 else {
      return report(Wording.SUP.suppressionUnusedForm(), at: comment.content)
    }
    let place = ByteRange(words[0].range.start, words[words.count - 1].range.end)
    guard words[1].text == "ignore" else { return report(Wording.SUP.suppressionUnusedForm(), at: place) }
    let keywords: Set<String> = ["reason", "expires"]
    let selectorEnd = words.firstIndex { keywords.contains($0.text) } ?? words.count
    var rest = words[selectorEnd...]
    var expiry: Setting<CalendarDate>?
    if rest.first?.text == "expires" {
      rest = rest.dropFirst()
      guard let word = rest.first, let date = CalendarDate(word.text) else {
        return report(Wording.SUP.suppressionUnusedForm(), at: place)
      }
      expiry = Setting(date, at: Place(file: path, range: word.range))
      rest = rest.dropFirst()
    }
    let selectors = selectors(words[2..<max(2, selectorEnd)])
    guard rest.first?.text == "reason", let first = rest.dropFirst().first, let last = rest.last, !selectors.isEmpty
    else { return report(Wording.SUP.suppressionUnusedForm(), at: place) }
    let reason = ByteRange(first.range.start, last.range.end)
    for selector in selectors { add(selector, reason: reason, expiry: expiry, scope: comment.scope) }
  }

  /// Codes and names, parted by commas or blanks.
  private func selectors(_ words: ArraySlice<Word>) -> [Word] {
    words.flatMap { word in
      word.text.utf8.split(separator: UInt8(ascii: ",")).map { part in
        let start = word.range.start + UInt32(word.text.utf8.distance(from: word.text.startIndex, to: part.startIndex))
        return Word(text: String(part) ?? "", range: ByteRange(start, start + UInt32(part.count)))
      }
    }
  }

  private mutating func add(_ selector: Word, reason: ByteRange, expiry: Setting<CalendarDate>?, scope: ByteRange) {
    let rules = book.entries(calledBy: selector.text)
    guard !rules.isEmpty else {
      if secrets.contains(where: { $0.start < selector.range.end && selector.range.start < $0.end }) {
        return report(Wording.SUP.suppressionUnusedForm(), at: selector.range)
      }
      return report(book.unknownRule(selector.text), at: selector.range, subject: selector.text)
    }
    // A reason may hold what was commented out with it.
    let isShown = !secrets.contains { $0.start < reason.end && reason.start < $0.end }
    suppressions.append(
      Suppression(
        origin: .script, selector: Setting(selector.text, at: Place(file: path, range: selector.range)), rules: rules,
        pointer: nil, range: scope,
        reason: isShown ? String(decoding: bytes[reason.indices], as: UTF8.self) : "•••", expiry: expiry))
  }
}
