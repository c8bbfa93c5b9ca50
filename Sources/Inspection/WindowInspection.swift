import Catalog
import JSONSyntax
import JobModel
import TimeZones

/// What of a topic a batch reader reads, after expansion: both ends, and how long it is between them.
struct WindowInspection {
  private let script: JobScript
  private let reader: BoundObject
  private let zones = TimeZoneDatabase.ofThisMachine()

  init(_ reader: BoundObject, of script: JobScript) {
    self.reader = reader
    self.script = script
  }

  /// One end of the window.
  private struct End {
    let key: String
    /// As it stands in the script.
    let written: String
    let meaning: String
    /// Milliseconds since 1970; nil for an offset, and where it cannot be known.
    var milliseconds: Int64?
  }

  var node: InspectionPage.Node {
    let begin = end(
      .beginDateTime, .beginTimestampMillis, .beginOffset, .beginType,
      words: ["earliest": "the start of each partition", "current": "the group's committed offset"])
    let end = end(
      .endDateTime, .endTimestampMillis, .endOffset, .endType, words: ["latest": "what is there when the job starts"])
    var fields: [(name: String, value: InspectionPage.Node)] = [
      ("begin", .text(begin?.meaning ?? "not said")),
      ("end", .text(end?.meaning ?? "what is there when the job starts")),
    ]
    if let begin = begin?.milliseconds { fields.append(("beginMilliseconds", .number(begin))) }
    if let end = end?.milliseconds { fields.append(("endMilliseconds", .number(end))) }
    if let begin = begin?.milliseconds, let end = end?.milliseconds {
      let (length, overflow) = end.subtractingReportingOverflow(begin)
      if !overflow { fields.append(("length", .text(Self.duration(length)))) }
    }
    for end in [begin, end].compactMap(\.self) where end.written != end.meaning {
      fields.append(("\(end.key) as written", .text(end.written)))
    }
    return .object(fields)
  }

  private func end(
    _ dateTime: KafkaReaderKey, _ milliseconds: KafkaReaderKey, _ offset: KafkaReaderKey, _ type: KafkaReaderKey,
    words: [String: String]
  ) -> End? {
    for key in [dateTime, milliseconds, offset, type] {
      guard let node = script.value(key, of: reader) else { continue }
      let written = script.document.text(of: node)
      guard !script.text.isOpen(node) else {
        return End(key: key.name, written: written, meaning: "not known: a parameter of it has no value here")
      }
      let text = script.text.text(of: node)
      if key == type {
        guard let meaning = words[text.lowercased()] else { continue }
        return End(key: key.name, written: text, meaning: meaning)
      }
      if key == offset { return End(key: key.name, written: written, meaning: Self.meaning(ofOffset: text)) }
      guard let time = key == dateTime ? time(ofDigits: text) : Int64(text) else {
        return End(key: key.name, written: written, meaning: "\(text), which is no time")
      }
      return End(key: key.name, written: written, meaning: self.text(ofTime: time), milliseconds: time)
    }
    return nil
  }

  private static func meaning(ofOffset text: String) -> String {
    switch text.lowercased() {
    case "seektobeginning": "the start of each partition"
    case "seektolast": "the group's committed offset"
    case "seektoend", "latest": "the end of each partition when the job starts"
    default: "offset \(text)"
    }
  }

  // MARK: Times

  private var zone: TimeZone? {
    if let name = script.text(KafkaReaderKey.timeZone, of: reader) { return try? zones.zone(named: name) }
    return try? zones.machineZone()
  }

  private func time(ofDigits text: String) -> Int64? {
    CivilTime(digits: text.utf8).flatMap { civil in zone?.milliseconds(of: civil) }
  }

  /// `2026-01-01 00:00:00 +08:00 (Asia/Shanghai)`
  private func text(ofTime milliseconds: Int64) -> String {
    guard let zone else { return "\(milliseconds) ms, in a time zone that is not known" }
    let offset = zone.offset(atMilliseconds: milliseconds)
    let minutes = offset.magnitude / 60
    let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : String($0) }
    let isOwn = script.key(KafkaReaderKey.timeZone, of: reader) == nil
    return "\(zone.civilTime(atMilliseconds: milliseconds)) \(offset < 0 ? "-" : "+")\(digits[0]):\(digits[1])"
      + " (\(zone.name)\(isOwn ? ", this machine's zone" : ""))"
  }

  /// `1 day 2 h`; negative where the end lies before the begin.
  private static func duration(_ milliseconds: Int64) -> String {
    guard milliseconds > 0 else { return milliseconds == 0 ? "empty" : "empty: the end lies before the begin" }
    var rest = milliseconds
    var parts: [String] = []
    for (unit, length) in [("d", Int64(86_400_000)), ("h", 3_600_000), ("min", 60_000), ("s", 1000), ("ms", 1)] {
      if rest / length > 0 { parts.append("\(rest / length) \(unit)") }
      rest %= length
    }
    return parts.joined(separator: " ")
  }
}
