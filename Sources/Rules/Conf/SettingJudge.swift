import Catalog
import Findings
import JobModel
import SourceText

/// What kind of value a client setting has in a script or in `weir.yaml`.
enum SettingValue {
  /// A string, number or boolean.
  case scalar
  /// Anything with parts, in words: "an array".
  case structure(String)
  case null
  /// Not known before the run: it holds a parameter, or a syntax error swallowed it.
  case open
}

/// What a rule says of one client setting.
struct SettingVerdict {
  enum Part {
    case key
    case value
  }

  enum Statement {
    case finding(Wording)
    /// An accepted value in another case.
    case spelling(canonical: String)
  }

  let statement: Statement
  let part: Part
  /// The declared version is what the finding goes by.
  let goesByVersion: Bool

  init(_ wording: Wording, at part: Part, goesByVersion: Bool = false) {
    statement = .finding(wording)
    self.part = part
    self.goesByVersion = goesByVersion
  }

  init(spelling canonical: String) {
    statement = .spelling(canonical: canonical)
    part = .value
    goesByVersion = false
  }
}

/// What the clients that a setting may reach know of it: one of them, or both.
struct SettingSides {
  let first: JavaSettingFacts
  /// The producer's, where a setting serves both.
  let second: JavaSettingFacts?

  var last: JavaSettingFacts { second ?? first }

  func contains(where isTrue: (JavaSettingFacts) -> Bool) -> Bool {
    isTrue(first) || (second.map(isTrue) ?? false)
  }
}

/// Judges client settings one by one: CONF001 to CONF008, CONF011, CONF012 and VER003.
///
/// Of one setting only the first that fits is said: nobody knows it, the other side's, not in this version, without effect, a wrong value.
struct SettingJudge {
  /// The client of a step, with the step as messages name it; nil in a data source, whose settings serve both sides.
  let client: (side: ClientSide, step: StaticString)?
  /// The reader joins its group; other clients assign partitions themselves.
  let isInGroup: Bool
  let version: BrokerVersion?
  /// What says where the brokers are, in words.
  let servers: StaticString

  /// What is wrong with a name that nobody knows.
  func verdict(onUnknown name: String) -> SettingVerdict {
    let shown = Self.shown(name)
    if let nearest = nearest(to: name) {
      return SettingVerdict(Wording.CONF.unknownSettingNear(setting: shown, nearest: nearest), at: .key)
    }
    return SettingVerdict(Wording.CONF.unknownSetting(setting: shown), at: .key)
  }

  /// The nearest setting: of this side before those of the other.
  private func nearest(to name: String) -> String? {
    let known = JavaSetting.all.filter { !$0.name.description.hasPrefix("internal.") }
    let own = known.filter { setting in client.map { setting.facts(for: $0.side) != nil } ?? true }
    return NearMiss.nearest(to: name, among: own.map(\.name.description))
      ?? NearMiss.nearest(to: name, among: known.map(\.name.description))
  }

  func verdict(onLibrdkafkas name: String, _ setting: JavaSetting) -> SettingVerdict {
    SettingVerdict(Wording.CONF.unknownSettingLibrdkafka(setting: name, java: setting.text), at: .key)
  }

  /// Whether there is nothing to say of a value, as far as that shows at first sight.
  func accepts(_ written: UnsafeBufferPointer<UInt8>, as setting: JavaSetting) -> Bool {
    guard let client, let facts = setting.facts(for: client.side), facts.effect(inGroup: isInGroup) == .passed,
      !KafkaFeature.mayBeAsked(by: setting), !setting.isOfLogin
    else { return false }
    if let version, !facts.isKnown(in: version.release) { return false }
    return facts.isPlainlyRight(written, in: version?.release)
  }

  /// - Parameters:
  ///   - written: The bytes of a scalar where they are its text, so that one that is in order is made no text of; else nil.
  ///   - text: The text of a scalar; asked for where something depends on it.
  ///   - serializes: Whether a class of that name is the one of the step's type.
  func verdict(
    on setting: JavaSetting, _ value: SettingValue, in holder: SettingHolder, written: UnsafeBufferPointer<UInt8>?,
    text: () -> String, serializes: (_ typeKey: StaticString, _ class: String) -> Bool
  ) -> SettingVerdict? {
    let sides: SettingSides
    if let client {
      guard let facts = setting.facts(for: client.side) else {
        let wording = Wording.CONF.wrongSide(
          setting: setting.text, owner: client.side.other.noun, step: client.step.description)
        return SettingVerdict(wording, at: .key)
      }
      sides = SettingSides(first: facts, second: nil)
    } else {
      let consumer = setting.facts(for: .consumer)
      let producer = setting.facts(for: .producer)
      guard let first = consumer ?? producer else { return nil }
      sides = SettingSides(first: first, second: consumer == nil ? nil : producer)
    }
    if let version, let verdict = verdict(on: setting, value, sides, in: version, text) { return verdict }
    if let verdict = verdict(onEffectOf: setting, value, sides, text, serializes) { return verdict }
    return verdict(onValueOf: setting, value, sides, in: holder, written, text)
  }

  // MARK: Versions

  private func verdict(
    on setting: JavaSetting, _ value: SettingValue, _ sides: SettingSides, in version: BrokerVersion,
    _ text: () -> String
  ) -> SettingVerdict? {
    if case .scalar = value, let feature = KafkaFeature.asked(by: setting, text),
      let wording = feature.fault(in: version)
    {
      return SettingVerdict(wording, at: setting == .transactionalId ? .key : .value, goesByVersion: true)
    }
    if sides.contains(where: { $0.isKnown(in: version.release) }) { return nil }
    let facts = sides.first
    let wording =
      version.release < facts.since
      ? Wording.CONF.settingVersionSince(
        setting: setting.text, since: facts.since.description, name: version.source.name, version: version.text)
      : Wording.CONF.settingVersionGone(
        setting: setting.text, gone: facts.gone.description, name: version.source.name, version: version.text)
    return SettingVerdict(wording, at: .key, goesByVersion: true)
  }

  // MARK: Effects

  private func verdict(
    onEffectOf setting: JavaSetting, _ value: SettingValue, _ sides: SettingSides, _ text: () -> String,
    _ serializes: (StaticString, String) -> Bool
  ) -> SettingVerdict? {
    // A data source serves batch and real-time steps: what either obeys is no finding.
    if client == nil, sides.contains(where: { $0.effect(inGroup: false).isFelt || $0.effect(inGroup: true).isFelt }) {
      return nil
    }
    let facts = sides.last
    switch facts.effect(inGroup: isInGroup) {
    case .passed, .obeyed, .login: return nil
    case .decided:
      let wording =
        facts.other.utf8CodeUnitCount > 0
        ? Wording.CONF.engineOwnedElsewhere(setting: setting.text, place: servers.description)
        : Wording.CONF.engineOwned(setting: setting.text, reason: facts.reason(inGroup: isInGroup).description)
      return SettingVerdict(wording, at: .key)
    case .typed: return verdict(onClassOf: setting, value, typeKey: facts.other, text, serializes)
    case .assignors: return verdict(onAssignors: value, of: setting, text)
    case .ignored:
      let wording =
        facts.other.utf8CodeUnitCount > 0
        ? Wording.CONF.noEquivalentReplaced(setting: setting.text, other: facts.other.description)
        : Wording.CONF.noEquivalent(setting: setting.text, reason: facts.reason(inGroup: isInGroup).description)
      return SettingVerdict(wording, at: .key)
    }
  }

  /// A class that the step's type stands for. Whether a reader's class fits the type is READ030's; Kafka's own are no finding here.
  private func verdict(
    onClassOf setting: JavaSetting, _ value: SettingValue, typeKey: StaticString, _ text: () -> String,
    _ serializes: (StaticString, String) -> Bool
  ) -> SettingVerdict? {
    guard let client else {
      return SettingVerdict(
        Wording.CONF.engineOwnedElsewhere(setting: setting.text, place: "`\(typeKey)` of each step"), at: .key)
    }
    guard case .scalar = value else { return nil }
    let name = text().trimmingBlanks
    if client.side == .consumer {
      if name.hasPrefix("org.apache.kafka.common.serialization.") { return nil }
      let wording = Wording.CONF.noEquivalentClass(
        setting: setting.text, class: Self.shown(name),
        instead: "`\(typeKey)` says how bytes are read, BYTEARRAY as they are")
      return SettingVerdict(wording, at: .value)
    }
    if serializes(typeKey, name) { return nil }
    return SettingVerdict(Wording.CONF.engineOwnedElsewhere(setting: setting.text, place: "`\(typeKey)`"), at: .key)
  }

  private func verdict(
    onAssignors value: SettingValue, of setting: JavaSetting, _ text: () -> String
  ) -> SettingVerdict? {
    guard case .scalar = value else { return nil }
    let package = "org.apache.kafka.clients.consumer."
    for part in text().split(separator: ",") {
      let name = String(part).trimmingBlanks
      if [package + "RangeAssignor", package + "RoundRobinAssignor"].contains(name) { continue }
      let wording = Wording.CONF.noEquivalentClass(
        setting: setting.text, class: Self.shown(name), instead: "`RangeAssignor` takes its place")
      return SettingVerdict(wording, at: .value)
    }
    return nil
  }

  /// A name or value of a file as a message may show it.
  static func shown(_ text: String) -> String {
    let text = CredentialText.shown(text)
    return text.count <= 60 ? text : String(text.prefix(57)) + "…"
  }
}

extension JavaSetting {
  var text: String { name.description }
}

extension SettingEffect {
  /// Whether something comes of the setting.
  fileprivate var isFelt: Bool {
    switch self {
    case .passed, .obeyed, .login, .assignors: true
    case .decided, .typed, .ignored: false
    }
  }
}
