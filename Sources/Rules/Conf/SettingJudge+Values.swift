import Catalog
import Findings
import JobModel
import SourceText

// CONF002 and CONF012: what a setting's value says.

extension SettingJudge {
  func verdict(onValueOf setting: JavaSetting, _ value: SettingValue, _ sides: [JavaSettingFacts]) -> SettingVerdict? {
    // CONF007 and CONF008 judge these.
    if setting == .securityProtocol || setting == .saslMechanism { return nil }
    guard let facts = sides.first else { return nil }
    let span = facts.span(in: version?.release ?? .newestSupported)
    switch value {
    case .open: return nil
    case .null:
      // What the client itself leaves open may be left open.
      if facts.spans.contains(where: \.isNullByDefault) { return nil }
      return verdict(onStructure: "null", of: setting, span)
    case .structure(let found): return verdict(onStructure: found, of: setting, span)
    case .text(let text):
      // Where both sides have the setting, a value that either takes is right.
      var fault: SettingValueFault?
      for side in sides {
        fault = side.fault(of: text, in: version?.release)
        if fault == nil { return verdict(onDefault: text, of: setting, sides) }
      }
      return fault.flatMap { verdict(on: $0, text, of: setting, span) }
    }
  }

  private func verdict(onStructure found: String, of setting: JavaSetting, _ span: JavaSettingSpan) -> SettingVerdict {
    let wording = Wording.CONF.settingTypeStructure(setting: setting.text, expected: span.expected, found: found)
    return SettingVerdict(wording, at: .value)
  }

  private func verdict(
    on fault: SettingValueFault, _ text: String, of setting: JavaSetting, _ span: JavaSettingSpan
  ) -> SettingVerdict {
    let name = setting.text
    let shown = SecretNames.isSecret(name) ? "•••" : Self.shown(text)
    switch fault {
    case .empty: return verdict(onStructure: "an empty text", of: setting, span)
    case .type where text.trimmingBlanks.isEmpty: return verdict(onStructure: "an empty text", of: setting, span)
    case .type:
      return SettingVerdict(
        Wording.CONF.settingTypeType(setting: name, expected: span.expected, value: shown), at: .value)
    case .spelling(let canonical): return SettingVerdict(spelling: canonical)
    case .belowMinimum(let minimum):
      return SettingVerdict(
        Wording.CONF.settingTypeMinimum(setting: name, value: shown, minimum: minimum), at: .value)
    case .aboveMaximum(let maximum):
      return SettingVerdict(
        Wording.CONF.settingTypeMaximum(setting: name, value: shown, maximum: maximum), at: .value)
    case .value:
      let accepted = span.values.map(\.description)
      if let nearest = NearMiss.nearest(to: text, among: accepted) {
        return SettingVerdict(Wording.CONF.settingTypeNear(value: shown, setting: name, nearest: nearest), at: .value)
      }
      let list = accepted.map { "`\($0)`" }.joined(separator: ", ")
      return SettingVerdict(Wording.CONF.settingTypeValue(value: shown, setting: name, accepted: list), at: .value)
    }
  }

  /// CONF012: a value that was the default once and is no longer, on no side.
  private func verdict(onDefault text: String, of setting: JavaSetting, _ sides: [JavaSettingFacts]) -> SettingVerdict?
  {
    // Of `acks` WRITE015 speaks.
    guard let version, setting != .acks, sides.contains(where: { $0.spans.count > 1 }) else { return nil }
    let value = text.trimmingBlanks
    var verdict: SettingVerdict?
    for facts in sides {
      guard let change = facts.change(ofDefault: value, upTo: version.release) else {
        if facts.span(in: version.release).standard.description == value { return nil }
        continue
      }
      verdict = SettingVerdict(
        Wording.CONF.defaultDiffers(
          value: Self.shown(value), setting: setting.text, changed: change.since.description, version: version.text,
          current: change.current),
        at: .value, goesByVersion: true)
    }
    return verdict
  }
}

extension JavaSettingFacts {
  /// Since when a former default is none, and what it is in the release; nil where the text was none, or still is.
  fileprivate func change(ofDefault text: String, upTo release: KafkaVersion) -> (since: KafkaVersion, current: String)?
  {
    let past = spans.prefix { $0.from <= release }
    guard let now = past.last, !now.isNullByDefault, !now.isRequired,
      now.standard.description.lowercased() != text.lowercased(),
      let last = past.lastIndex(where: { !$0.isNullByDefault && !$0.isRequired && $0.standard.description == text })
    else { return nil }
    let next = past[past.index(after: last)...].first
    return next.map { ($0.from, now.standard.description) }
  }
}

extension JavaSettingSpan {
  /// What the setting takes, in words.
  var expected: String {
    if !values.isEmpty, !isBounded { return values.map { "`\($0)`" }.joined(separator: ", ") }
    return switch type {
    case .boolean: "true or false"
    case .short, .int, .long: "a whole number"
    case .double: "a number"
    case .string, .password: refusesEmpty ? "a text that is not empty" : "a text"
    case .list: "a list in one text, with commas between"
    case .class: "the name of a class"
    }
  }
}
