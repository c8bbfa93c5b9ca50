import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// READ010 to READ018: where a batch read begins and ends.
extension ScriptCheck {
  mutating func checkWindow(of reader: BoundObject) {
    checkBegin(of: reader)
    checkEnd(of: reader)
    checkDateTime(.beginDateTime, of: reader)
    checkDateTime(.endDateTime, of: reader)
    if let value = script.value(KafkaReaderKey.beginOffset, of: reader) { checkOffset(value, isBegin: true) }
    if let value = script.value(KafkaReaderKey.endOffset, of: reader) { checkOffset(value, isBegin: false) }
    checkEmptyWindow(of: reader)
    checkSeekWords(of: reader)
  }

  private mutating func checkBegin(of reader: BoundObject) {
    let type = script.value(KafkaReaderKey.beginType, of: reader)
    let isChosen = type.map { isWord($0, "earliest") || isWord($0, "current") } ?? false
    let ways = ways(.beginDateTime, .beginOffset, .beginTimestampMillis, isChosen ? .beginType : nil, of: reader)
    if ways.isEmpty {
      if let type, isWord(type, "specific"), let key = script.key(KafkaReaderKey.beginType, of: reader) {
        reportAbsent(Wording.READ.beginMissingWizard(), from: reader, related: [key])
      } else if !hasUnsettled(KafkaReaderKey.beginType, of: reader) {
        reportAbsent(Wording.READ.beginMissing(), from: reader)
      }
    }
    for way in ways.dropFirst() {
      report(
        Wording.READ.beginTwice(second: way.key.name, first: ways[0].key.name), at: way.node, related: [ways[0].node],
        subject: way.key.name)
    }
  }

  private mutating func checkEnd(of reader: BoundObject) {
    let type = script.value(KafkaReaderKey.endType, of: reader)
    let isChosen = type.map { isWord($0, "latest") } ?? false
    let ways = ways(.endDateTime, .endOffset, .endTimestampMillis, isChosen ? .endType : nil, of: reader)
    if ways.isEmpty {
      if let type, isWord(type, "specific"), let key = script.key(KafkaReaderKey.endType, of: reader) {
        reportAbsent(Wording.READ.endMissingWizard(), from: reader, related: [key])
      } else if !hasUnsettled(KafkaReaderKey.endType, of: reader) {
        reportAbsent(Wording.READ.endMissing(), from: reader)
      }
    }
    for way in ways.dropFirst() {
      report(
        Wording.READ.endTwice(second: way.key.name, first: ways[0].key.name), at: way.node, related: [ways[0].node],
        subject: way.key.name)
    }
  }

  /// Whether a value is a word in any case, and known.
  private func isWord(_ value: JSONNodeID, _ word: StaticString) -> Bool {
    document.kind(of: value) == .string && !document.isOpen(value) && document.contentEqualsIgnoringCase(value, word)
  }

  /// The keys that are there, in the order of the file.
  private func ways(
    _ time: KafkaReaderKey, _ offset: KafkaReaderKey, _ timestamp: KafkaReaderKey, _ type: KafkaReaderKey?,
    of reader: BoundObject
  ) -> [(key: KafkaReaderKey, node: JSONNodeID)] {
    var ways: [(key: KafkaReaderKey, node: JSONNodeID)] = []
    if let node = script.key(time, of: reader) { ways.append((time, node)) }
    if let node = script.key(offset, of: reader) { ways.append((offset, node)) }
    if let node = script.key(timestamp, of: reader) { ways.append((timestamp, node)) }
    if let type, let node = script.key(type, of: reader) { ways.append((type, node)) }
    if ways.count > 1 { ways.sort { $0.node < $1.node } }
    return ways
  }

  /// A key that is there and whose value has a finding already, or is known only after expansion.
  private func hasUnsettled<Key: ShapeKey>(_ key: Key, of object: BoundObject) -> Bool {
    guard script.key(key, of: object) != nil else { return false }
    guard let value = script.value(key, of: object), document.kind(of: value) == .string else { return true }
    return !document.contentEqualsIgnoringCase(value, "specific")
  }

  // MARK: Values

  private mutating func checkDateTime(_ key: KafkaReaderKey, of reader: BoundObject) {
    guard let value = script.value(key, of: reader), !document.isOpen(value) else { return }
    guard document.kind(of: value) == .string || document.kind(of: value) == .number else {
      return report(
        Wording.JOB.wrongType(key: key.name, expected: "a string", found: document.kind(of: value).words), at: value)
    }
    switch document.withContent(of: value, WindowTime.read) {
    case .valid: break
    case .notDigits: report(Wording.READ.dateTime(value: shown(value)), at: value)
    case .wrongLength(let count):
      report(Wording.READ.dateTimeLength(value: shown(value), count: String(count)), at: value)
    case .noSuch(let part, let digits):
      report(Wording.READ.dateTimePart(value: shown(value), part: part, digits: digits), at: value)
    }
  }

  private static let beginWords = ["seekToBeginning", "seekToLast", "seekToEnd"]
  private static let endWords = ["seekToEnd", "latest"]

  private mutating func checkOffset(_ value: JSONNodeID, isBegin: Bool) {
    if document.isOpen(value) { return }
    let key = isBegin ? "beginOffset" : "endOffset"
    let words = isBegin ? Self.beginWords : Self.endWords
    var list: String { words.map { "`\($0)`" }.joined(separator: ", ") }
    if let number = document.lenientInteger(at: value) {
      if number < 0 { report(Wording.READ.offsetValueNegative(key: key, value: shown(value), words: list), at: value) }
      return
    }
    guard document.kind(of: value) == .string else {
      let found = document.kind(of: value) == .number ? "a fraction" : document.kind(of: value).words
      return report(Wording.JOB.wrongType(key: key, expected: "an offset or a word", found: found), at: value)
    }
    let text = document.text(of: value)
    if words.contains(text) { return }
    if let word = words.first(where: { $0.lowercased() == text.lowercased() }) {
      return reportSpelling(of: value, canonical: word)
    }
    if let word = (isBegin ? Self.endWords : Self.beginWords).first(where: { $0.lowercased() == text.lowercased() }) {
      let other = isBegin ? "endOffset" : "beginOffset"
      return report(Wording.READ.offsetValueOtherSide(key: key, value: word, other: other, words: list), at: value)
    }
    if let nearest = NearMiss.nearest(to: text, among: words) {
      return report(
        Wording.READ.offsetValueNear(value: shown(value), key: key, nearest: nearest), at: value,
        fixes: replacement(of: value, by: nearest))
    }
    report(Wording.READ.offsetValue(value: shown(value), key: key), at: value)
  }

  // MARK: Begin and end together

  private mutating func checkEmptyWindow(of reader: BoundObject) {
    compare(.beginDateTime, .endDateTime, of: reader)
    compare(.beginOffset, .endOffset, of: reader)
    compare(.beginTimestampMillis, .endTimestampMillis, of: reader)
  }

  private mutating func compare(_ beginKey: KafkaReaderKey, _ endKey: KafkaReaderKey, of reader: BoundObject) {
    guard let begin = script.value(beginKey, of: reader), let end = script.value(endKey, of: reader),
      let beginNumber = boundary(begin, isTime: beginKey == .beginDateTime),
      let endNumber = boundary(end, isTime: beginKey == .beginDateTime), beginNumber >= endNumber
    else { return }
    let wording =
      beginNumber == endNumber
      ? Wording.READ.windowEmptyEqual(beginKey: beginKey.name, endKey: endKey.name, begin: shown(begin))
      : Wording.READ.windowEmptyAfter(
        beginKey: beginKey.name, begin: shown(begin), endKey: endKey.name, end: shown(end))
    report(wording, at: begin, related: [end])
  }

  /// A bound that can be compared: a real date-time by its digits, or a number that is not negative.
  private func boundary(_ value: JSONNodeID, isTime: Bool) -> Int64? {
    if isTime {
      guard case .valid = document.withContent(of: value, WindowTime.read) else { return nil }
    }
    return document.lenientInteger(at: value).flatMap { $0 >= 0 ? $0 : nil }
  }

  private mutating func checkSeekWords(of reader: BoundObject) {
    let begin = script.value(KafkaReaderKey.beginOffset, of: reader)
    if let begin, document.kind(of: begin) == .string, document.contentEqualsIgnoringCase(begin, "seekToEnd") {
      report(Wording.READ.readsNothing(value: shown(begin)), at: begin)
    }
    let type = script.value(KafkaReaderKey.beginType, of: reader)
    var needsGroup: JSONNodeID?
    if let begin, document.kind(of: begin) == .string, document.contentEqualsIgnoringCase(begin, "seekToLast") {
      needsGroup = begin
    }
    if let type, document.kind(of: type) == .string, document.contentEqualsIgnoringCase(type, "current") {
      needsGroup = type
    }
    guard let needsGroup, !hasGroup(reader) else { return }
    reportAbsent(Wording.READ.groupNeeded(value: shown(needsGroup)), from: reader, related: [needsGroup])
  }

  private func hasGroup(_ reader: BoundObject) -> Bool {
    if script.key(KafkaReaderKey.groupId, of: reader) != nil { return true }
    guard let config = script.object(KafkaReaderKey.kafkaConfig, of: reader) else {
      return script.key(KafkaReaderKey.kafkaConfig, of: reader) != nil
    }
    return script.key(ConsumerConfigKey.groupId, of: config) != nil
  }
}

/// A date-time of a window as it is written: 14 digits, `yyyymmddhhmmss`.
enum WindowTime {
  case valid
  case notDigits
  case wrongLength(Int)
  /// A part that no calendar has, and its digits.
  case noSuch(part: String, digits: String)

  static func read(_ digits: UnsafeBufferPointer<UInt8>) -> WindowTime {
    guard !digits.isEmpty, digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return .notDigits }
    guard digits.count == 14 else { return .wrongLength(digits.count) }
    func number(_ range: Range<Int>) -> Int {
      var number = 0
      for place in range { number = number * 10 + Int(digits[place] &- UInt8(ascii: "0")) }
      return number
    }
    func noSuch(_ part: String, _ range: Range<Int>) -> WindowTime {
      .noSuch(part: part, digits: String(decoding: digits[range], as: UTF8.self))
    }
    let year = number(0..<4)
    let month = number(4..<6)
    if year < 1 { return noSuch("year", 0..<4) }
    if !(1...12).contains(month) { return noSuch("month", 4..<6) }
    if !(1...days(inMonth: month, of: year)).contains(number(6..<8)) { return noSuch("day", 6..<8) }
    if number(8..<10) > 23 { return noSuch("hour", 8..<10) }
    if number(10..<12) > 59 { return noSuch("minute", 10..<12) }
    return number(12..<14) > 59 ? noSuch("second", 12..<14) : .valid
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
