import Catalog
import Findings
import JSONSyntax
import JobModel
import SchedulingParameters
import SourceText
import TimeZones

/// READ019, READ020, READ024, READ025 and READ032: whether a batch read comes to its end, and to the right one.
extension ScriptCheck {
  mutating func checkReadEnd(of reader: BoundObject) {
    checkScheduledEnd(of: reader)
    checkOffsetsForAll(of: reader)
    checkEndByTime(of: reader)
    checkEmptyPoll(of: reader)
    checkClockChanges(of: reader)
  }

  // MARK: The scheduled time

  private mutating func checkScheduledEnd(of reader: BoundObject) {
    let baselines = script.baselines
    guard baselines.isScheduledTimeGiven else { return }
    let scheduled = baselines.scheduledTime
    if let value = script.value(KafkaReaderKey.endDateTime, of: reader), let end = civilTime(at: value),
      scheduled < ScheduleTime(end)
    {
      reportFuture(value, key: .endDateTime, end: shown(value), scheduled: scheduled.digits)
    }
    guard let value = script.value(KafkaReaderKey.endTimestampMillis, of: reader),
      let end = document.lenientInteger(at: value), let zone = zone(of: reader)?.zone, let now = CivilTime(scheduled)
    else { return }
    let limit = zone.milliseconds(of: now)
    if end > limit {
      let digits = zone.civilTime(atMilliseconds: end).digits
      reportFuture(
        value, key: .endTimestampMillis, end: "\(end) (\(digits))", scheduled: "\(scheduled.digits) (\(limit))")
    }
  }

  private mutating func reportFuture(_ value: JSONNodeID, key: KafkaReaderKey, end: String, scheduled: String) {
    report(
      document.isExpanded(value)
        ? Wording.READ.windowInFutureExpanded(key: key.name, end: end, scheduled: scheduled)
        : Wording.READ.windowInFuture(key: key.name, end: end, scheduled: scheduled), at: value)
  }

  /// A date-time of 14 digits that is real; others have their findings.
  private func civilTime(at value: JSONNodeID) -> CivilTime? {
    document.isOpen(value) ? nil : CivilTime(digits: document.text(of: value).utf8)
  }

  /// The time zone of a read, and where it is given; nil where it is not known.
  private func zone(of reader: BoundObject) -> (zone: TimeZone, value: JSONNodeID?)? {
    guard script.key(KafkaReaderKey.timeZone, of: reader) != nil else { return zone(nil).map { ($0, nil) } }
    guard let value = script.value(KafkaReaderKey.timeZone, of: reader), isPlainText(value) else { return nil }
    return zone(document.text(of: value)).map { ($0, value) }
  }

  // MARK: Offsets

  private mutating func checkOffsetsForAll(of reader: BoundObject) {
    if let partition = script.value(KafkaReaderKey.partition, of: reader), document.kind(of: partition) != .null {
      return
    }
    let begin = offset(KafkaReaderKey.beginOffset, of: reader)
    let end = offset(KafkaReaderKey.endOffset, of: reader)
    switch (begin, end) {
    case (let begin?, let end?):
      report(
        Wording.READ.offsetForAllBoth(begin: String(begin.offset), end: String(end.offset)), at: begin.value,
        related: [end.value])
    case (let begin?, nil):
      report(Wording.READ.offsetForAll(key: "beginOffset", offset: String(begin.offset)), at: begin.value)
    case (nil, let end?):
      report(Wording.READ.offsetForAll(key: "endOffset", offset: String(end.offset)), at: end.value)
    case (nil, nil): break
    }
  }

  private func offset(_ key: KafkaReaderKey, of reader: BoundObject) -> (offset: Int64, value: JSONNodeID)? {
    guard let value = script.value(key, of: reader), !document.isOpen(value),
      let offset = document.lenientInteger(at: value), offset >= 0
    else { return nil }
    return (offset, value)
  }

  // MARK: The stop flags

  private mutating func checkEndByTime(of reader: BoundObject) {
    guard
      let end = script.value(KafkaReaderKey.endDateTime, of: reader)
        ?? script.value(KafkaReaderKey.endTimestampMillis, of: reader),
      script.key(KafkaReaderKey.endOffset, of: reader) == nil, !isEndTypeLatest(in: reader)
    else { return }
    if script.key(KafkaReaderKey.stopWhenPollEmpty, of: reader) == nil {
      if script.isFromWizard { reportAbsent(Wording.READ.mayNeverEndWizard(), from: reader, related: [end]) }
      return
    }
    // With the other flag true READ023 speaks.
    guard let flag = script.value(KafkaReaderKey.stopWhenPollEmpty, of: reader),
      document.lenientBoolean(at: flag) == false,
      script.boolean(KafkaReaderKey.stopWhenReachEndOffset, of: reader) != true
    else { return }
    report(Wording.READ.mayNeverEnd(), at: flag, related: [end])
  }

  private func isEndTypeLatest(in reader: BoundObject) -> Bool {
    guard let type = script.value(KafkaReaderKey.endType, of: reader) else { return false }
    return document.contentEqualsIgnoringCase(type, "latest")
  }

  private mutating func checkEmptyPoll(of reader: BoundObject) {
    if script.key(KafkaReaderKey.stopWhenPollEmpty, of: reader) == nil {
      guard !script.isFromWizard else { return }
    } else if script.boolean(KafkaReaderKey.stopWhenPollEmpty, of: reader) != true {
      return
    }
    guard script.key(KafkaReaderKey.stopWhenReachEndOffset, of: reader) != nil else {
      return reportAbsent(Wording.READ.mayEndEarly(), from: reader)
    }
    if let flag = script.value(KafkaReaderKey.stopWhenReachEndOffset, of: reader),
      document.lenientBoolean(at: flag) == false
    {
      report(Wording.READ.mayEndEarlySwitchedOff(), at: flag)
    }
  }

  // MARK: Clock changes

  private mutating func checkClockChanges(of reader: BoundObject) {
    // Without a zone in the script the answer would depend on the machine.
    guard script.key(KafkaReaderKey.timeZone, of: reader) != nil, let (zone, zoneValue) = zone(of: reader),
      let zoneValue
    else { return }
    for key in [KafkaReaderKey.beginDateTime, .endDateTime] {
      guard let value = script.value(key, of: reader), let time = civilTime(at: value) else { continue }
      switch zone.resolution(of: time) {
      case .unique: break
      case .gap(let moved):
        let effective = zone.civilTime(atMilliseconds: moved).digits
        report(
          Wording.READ.clockChangeSkipped(value: shown(value), zone: shown(zoneValue), effective: effective), at: value,
          related: [zoneValue])
      case .overlap:
        report(
          Wording.READ.clockChangeRepeated(value: shown(value), zone: shown(zoneValue)), at: value, related: [zoneValue]
        )
      }
    }
  }
}

extension CivilTime {
  fileprivate init?(_ time: ScheduleTime) {
    self.init(
      year: time.year, month: time.month, day: time.day, hour: time.hour, minute: time.minute, second: time.second)
  }

  /// As scripts write it: `yyyymmddhhmmss`.
  fileprivate var digits: String { description.filter { $0.isNumber } }
}

extension ScheduleTime {
  fileprivate init(_ time: CivilTime) {
    self =
      ScheduleTime(
        year: time.year, month: time.month, day: time.day, hour: time.hour, minute: time.minute, second: time.second)
      ?? .earliest
  }

  fileprivate var digits: String { description.filter { $0.isNumber } }
}
