import Catalog
import Findings
import JobModel
import SourceText

// CONF002, CONF007, CONF008, CONF011 and CONF012: what a setting's value says.

extension SettingJudge {
  func verdict(
    onValueOf setting: JavaSetting, _ value: SettingValue, _ sides: SettingSides, in holder: SettingHolder,
    _ written: UnsafeBufferPointer<UInt8>?, _ text: () -> String
  ) -> SettingVerdict? {
    let span = sides.first.span(in: version?.release ?? .newestSupported)
    switch value {
    case .open: return nil
    case .null:
      // What the client itself leaves open may be left open.
      if sides.first.spans.contains(where: \.isNullByDefault) { return nil }
      return verdict(onStructure: "null", of: setting, span)
    case .structure(let found): return verdict(onStructure: found, of: setting, span)
    case .scalar: break
    }
    switch setting {
    case .securityProtocol: return verdict(onProtocol: text(), of: setting, in: holder, span)
    case .saslMechanism: return verdict(onMechanism: text(), of: setting, span)
    case .sslEndpointIdentificationAlgorithm: return verdict(onHostCheck: text())
    default: break
    }
    if let written, sides.second == nil, sides.first.isPlainlyRight(written, in: version?.release) { return nil }
    // Of a text of any kind there is nothing to ask.
    if !span.isSelective, sides.second == nil, version == nil || sides.first.spans.count == 1 { return nil }
    return verdict(onText: text(), of: setting, sides, span)
  }

  private func verdict(
    onText text: String, of setting: JavaSetting, _ sides: SettingSides, _ span: JavaSettingSpan
  ) -> SettingVerdict? {
    // Where both sides have the setting, a value that either takes is right.
    guard let fault = sides.first.fault(of: text, in: version?.release) else {
      return verdict(onDefault: text.trimmingBlanks, of: setting, sides)
    }
    if let second = sides.second, second.fault(of: text, in: version?.release) == nil {
      return verdict(onDefault: text.trimmingBlanks, of: setting, sides)
    }
    return verdict(on: fault, text, of: setting, span)
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
      // Between numbers nothing is near.
      if let nearest = NearMiss.nearest(to: text, among: accepted.filter { $0.utf8.count > 2 }) {
        return SettingVerdict(Wording.CONF.settingTypeNear(value: shown, setting: name, nearest: nearest), at: .value)
      }
      return SettingVerdict(
        Wording.CONF.settingTypeValue(value: shown, setting: name, accepted: accepted.quoted), at: .value)
    }
  }

  // MARK: Login

  private func verdict(
    onProtocol text: String, of setting: JavaSetting, in holder: SettingHolder, _ span: JavaSettingSpan
  ) -> SettingVerdict? {
    let name = text.trimmingBlanks
    let accepted = holder == .kafkaConfig ? [SecurityProtocol.saslSSL] : SecurityProtocol.allCases
    if let known = SecurityProtocol(named: name) {
      if !accepted.contains(known) { return SettingVerdict(Wording.CONF.protocol(value: known.rawValue), at: .value) }
      return name == known.rawValue ? nil : SettingVerdict(spelling: known.rawValue)
    }
    if name.isEmpty { return verdict(onStructure: "an empty text", of: setting, span) }
    let names = accepted.map(\.rawValue)
    if let nearest = NearMiss.nearest(to: name, among: names) {
      return SettingVerdict(Wording.CONF.protocolNear(value: Self.shown(name), nearest: nearest), at: .value)
    }
    return SettingVerdict(Wording.CONF.protocolUnknown(value: Self.shown(name), accepted: names.quoted), at: .value)
  }

  func verdict(onMechanism text: String, of setting: JavaSetting, _ span: JavaSettingSpan) -> SettingVerdict? {
    let name = text.trimmingBlanks
    if let known = SASLMechanism(named: name) {
      return name == known.rawValue ? nil : SettingVerdict(spelling: known.rawValue)
    }
    if name.isEmpty { return verdict(onStructure: "an empty text", of: setting, span) }
    return SettingVerdict(Self.fault(ofMechanism: name), at: .value)
  }

  /// What is said of a name that is no mechanism of ours.
  static func fault(ofMechanism name: String) -> Wording {
    let shown = shown(name)
    let names = SASLMechanism.allCases.map(\.rawValue)
    if name.uppercased() == "OAUTHBEARER" {
      return Wording.CONF.mechanismUnsupported(value: shown, accepted: names.quoted)
    }
    if let nearest = NearMiss.nearest(to: name, among: names) {
      return Wording.CONF.mechanismNear(value: shown, nearest: nearest)
    }
    return Wording.CONF.mechanism(value: shown, accepted: names.quoted)
  }

  /// CONF011. `none` is librdkafka's word for Java's empty text.
  private func verdict(onHostCheck text: String) -> SettingVerdict? {
    let algorithm = text.trimmingBlanks.lowercased()
    return algorithm.isEmpty || algorithm == "none" ? SettingVerdict(Wording.CONF.noHostCheck(), at: .value) : nil
  }

  // MARK: Defaults

  /// CONF012: a value that was the default once and is no longer, on no side.
  private func verdict(onDefault value: String, of setting: JavaSetting, _ sides: SettingSides) -> SettingVerdict? {
    // Of `acks` WRITE015 speaks.
    guard let version, setting != .acks else { return nil }
    if sides.contains(where: { $0.span(in: version.release).standard.equals(value) }) { return nil }
    guard
      let change = sides.first.change(ofDefault: value, upTo: version.release)
        ?? sides.second?.change(ofDefault: value, upTo: version.release)
    else { return nil }
    let wording = Wording.CONF.defaultDiffers(
      value: Self.shown(value), setting: setting.text, changed: change.since.description, version: version.text,
      current: change.current.description)
    return SettingVerdict(wording, at: .value, goesByVersion: true)
  }
}

extension JavaSettingFacts {
  /// Whether a value needs no further look: one that the client takes as it stands, and that never was another default. Says no of many
  /// that are right.
  func isPlainlyRight(_ bytes: UnsafeBufferPointer<UInt8>, in release: KafkaVersion?) -> Bool {
    guard span(in: release ?? .newestSupported).takesPlainly(bytes) else { return false }
    guard let release, spans.count > 1 else { return true }
    return !spans.contains { $0.from <= release && bytes.equals($0.standard) }
  }

  /// Since when a former default is none, and what it is in the release; nil where the text was none, or still is.
  fileprivate func change(
    ofDefault text: String, upTo release: KafkaVersion
  ) -> (since: KafkaVersion, current: StaticString)? {
    guard spans.count > 1 else { return nil }
    let now = span(in: release)
    guard !now.isNullByDefault, !now.isRequired, now.from <= release else { return nil }
    var since: KafkaVersion?
    var wasDefault = false
    for span in spans where span.from <= release {
      let isDefault = !span.isNullByDefault && !span.isRequired && span.standard.equals(text)
      if wasDefault, !isDefault { since = span.from }
      wasDefault = isDefault
    }
    return wasDefault ? nil : since.map { ($0, now.standard) }
  }
}

extension JavaSettingSpan {
  /// A short number within the range, or one of the accepted words.
  fileprivate func takesPlainly(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch type {
    case .int, .long:
      guard (1...9).contains(bytes.count) else { return false }
      var number = 0
      for byte in bytes {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return false }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return Double(number) >= minimum ?? 0 && Double(number) <= maximum ?? .infinity
    case .string: return values.contains { bytes.equals($0) }
    case .boolean, .short, .double, .password, .list, .class: return false
    }
  }

  /// Whether there are texts that the client does not take.
  fileprivate var isSelective: Bool {
    switch type {
    case .boolean, .short, .int, .long, .double: true
    case .string: refusesEmpty || !values.isEmpty
    case .password, .list, .class: false
    }
  }

  /// What the setting takes, in words.
  var expected: String {
    if !values.isEmpty, minimum == nil { return values.map(\.description).quoted }
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

extension [String] {
  /// As messages list names.
  var quoted: String { map { "`\($0)`" }.joined(separator: ", ") }
}

extension JavaSetting {
  /// Its values are judged by rules of their own.
  var isOfLogin: Bool {
    switch self {
    case .securityProtocol, .saslMechanism, .sslEndpointIdentificationAlgorithm: true
    default: false
    }
  }
}
