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
    for key in [KafkaReaderKey.beginDateTime, .endDateTime] {
      if let value = script.value(key, of: reader) { checkDateTime(value, key: key.name) }
    }
    if let value = script.value(KafkaReaderKey.beginOffset, of: reader) { checkOffset(value, isBegin: true) }
    if let value = script.value(KafkaReaderKey.endOffset, of: reader) { checkOffset(value, isBegin: false) }
    checkEmptyWindow(of: reader)
    checkSeekWords(of: reader)
  }

  private mutating func checkBegin(of reader: BoundObject) {
    let type = script.text(KafkaReaderKey.beginType, of: reader)?.lowercased()
    let keys = [KafkaReaderKey.beginDateTime, .beginOffset, .beginTimestampMillis]
    let isChosen = type == "earliest" || type == "current"
    var ways = keys.compactMap { key in script.key(key, of: reader).map { (key.name, $0) } }
    if isChosen, let key = script.key(KafkaReaderKey.beginType, of: reader) { ways.append(("beginType", key)) }
    if ways.isEmpty {
      if type == "specific", let key = script.key(KafkaReaderKey.beginType, of: reader) {
        reportAbsent(Wording.READ.beginMissingWizard(), from: reader, related: [key])
      } else if !hasUnsettled(KafkaReaderKey.beginType, of: reader) {
        reportAbsent(Wording.READ.beginMissing(), from: reader)
      }
    }
    ways.sort { $0.1 < $1.1 }
    for way in ways.dropFirst() {
      report(Wording.READ.beginTwice(second: way.0, first: ways[0].0), at: way.1, related: [ways[0].1], subject: way.0)
    }
  }

  private mutating func checkEnd(of reader: BoundObject) {
    let type = script.text(KafkaReaderKey.endType, of: reader)?.lowercased()
    let keys = [KafkaReaderKey.endDateTime, .endOffset, .endTimestampMillis]
    var ways = keys.compactMap { key in script.key(key, of: reader).map { (key.name, $0) } }
    if type == "latest", let key = script.key(KafkaReaderKey.endType, of: reader) { ways.append(("endType", key)) }
    if ways.isEmpty {
      if type == "specific", let key = script.key(KafkaReaderKey.endType, of: reader) {
        reportAbsent(Wording.READ.endMissingWizard(), from: reader, related: [key])
      } else if !hasUnsettled(KafkaReaderKey.endType, of: reader) {
        reportAbsent(Wording.READ.endMissing(), from: reader)
      }
    }
    ways.sort { $0.1 < $1.1 }
    for way in ways.dropFirst() {
      report(Wording.READ.endTwice(second: way.0, first: ways[0].0), at: way.1, related: [ways[0].1], subject: way.0)
    }
  }

  /// A key that is there and whose value has a finding already, or is known only after expansion.
  private func hasUnsettled<Key: ShapeKey>(_ key: Key, of object: BoundObject) -> Bool {
    guard script.key(key, of: object) != nil else { return false }
    guard let value = script.value(key, of: object), document.kind(of: value) == .string else { return true }
    return document.text(of: value).lowercased() != "specific"
  }

  // MARK: Values

  private mutating func checkDateTime(_ value: JSONNodeID, key: String) {
    if document.isOpen(value) { return }
    guard document.kind(of: value) == .string || document.kind(of: value) == .number else {
      return report(
        Wording.JOB.wrongType(key: key, expected: "a string", found: document.kind(of: value).words), at: value)
    }
    switch WindowTime.read(document.text(of: value)) {
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
    let list = words.map { "`\($0)`" }.joined(separator: ", ")
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
    let pairs: [(KafkaReaderKey, KafkaReaderKey)] = [
      (.beginDateTime, .endDateTime), (.beginOffset, .endOffset), (.beginTimestampMillis, .endTimestampMillis),
    ]
    for (beginKey, endKey) in pairs {
      guard let begin = script.value(beginKey, of: reader), let end = script.value(endKey, of: reader),
        let beginNumber = boundary(begin, isTime: beginKey == .beginDateTime),
        let endNumber = boundary(end, isTime: beginKey == .beginDateTime), beginNumber >= endNumber
      else { continue }
      let wording =
        beginNumber == endNumber
        ? Wording.READ.windowEmptyEqual(beginKey: beginKey.name, endKey: endKey.name, begin: shown(begin))
        : Wording.READ.windowEmptyAfter(
          beginKey: beginKey.name, begin: shown(begin), endKey: endKey.name, end: shown(end))
      report(wording, at: begin, related: [end])
    }
  }

  /// A bound that can be compared: a real date-time by its digits, or a number that is not negative.
  private func boundary(_ value: JSONNodeID, isTime: Bool) -> Int64? {
    if isTime, case .valid = WindowTime.read(document.text(of: value)) {} else if isTime { return nil }
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

  static func read(_ text: String) -> WindowTime {
    let digits = Array(text.utf8)
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return .notDigits
    }
    guard digits.count == 14 else { return .wrongLength(digits.count) }
    func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(digits[$1] - UInt8(ascii: "0")) } }
    let year = number(0..<4)
    let month = number(4..<6)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let parts: [(name: String, range: Range<Int>, accepted: ClosedRange<Int>)] = [
      ("year", 0..<4, 1...9999), ("month", 4..<6, 1...12),
      ("day", 6..<8, 1...((1...12).contains(month) ? days[month - 1] : 31)),
      ("hour", 8..<10, 0...23), ("minute", 10..<12, 0...59), ("second", 12..<14, 0...59),
    ]
    for part in parts where !part.accepted.contains(number(part.range)) {
      return .noSuch(part: part.name, digits: String(decoding: digits[part.range], as: UTF8.self))
    }
    return .valid
  }
}
