import Catalog
import Findings
import JobModel
import SourceText

/// A client setting's value as a script or `weir.yaml` gives it.
enum SettingValue {
  /// A string, number or boolean, by its text.
  case text(String)
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

/// Judges client settings one by one: CONF001 to CONF006, CONF012 and VER003.
///
/// Of one setting only the first that fits is said: nobody knows it, the other side's, not in this version, without effect, a wrong value.
struct SettingJudge {
  /// The client of a step, with the step as messages name it; nil in a data source, whose settings serve both sides.
  let client: (side: ClientSide, step: String)?
  /// The reader joins its group; other clients assign partitions themselves.
  let isInGroup: Bool
  let version: BrokerVersion?
  /// What says where the brokers are, in words.
  let servers: String

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
    SettingVerdict(
      Wording.CONF.unknownSettingLibrdkafka(setting: name, java: setting.name.description), at: .key)
  }

  /// - Parameter serializes: Whether a class of that name is the one of the step's type.
  func verdict(
    on setting: JavaSetting, _ value: SettingValue, serializes: (_ typeKey: String, _ class: String) -> Bool
  ) -> SettingVerdict? {
    let sides: [JavaSettingFacts]
    if let client {
      guard let facts = setting.facts(for: client.side) else {
        let wording = Wording.CONF.wrongSide(
          setting: setting.text, owner: client.side.other.noun, step: client.step)
        return SettingVerdict(wording, at: .key)
      }
      sides = [facts]
    } else {
      sides = [setting.facts(for: .consumer), setting.facts(for: .producer)].compactMap { $0 }
    }
    if let version, let verdict = verdict(on: setting, value, sides, in: version) { return verdict }
    return verdict(onEffectOf: setting, value, sides, serializes) ?? verdict(onValueOf: setting, value, sides)
  }

  // MARK: Versions

  private func verdict(
    on setting: JavaSetting, _ value: SettingValue, _ sides: [JavaSettingFacts], in version: BrokerVersion
  ) -> SettingVerdict? {
    if case .text(let text) = value, let feature = KafkaFeature.asked(by: setting, text) {
      if let wording = feature.fault(in: version) {
        return SettingVerdict(wording, at: setting == .transactionalId ? .key : .value, goesByVersion: true)
      }
    }
    guard let facts = sides.first, !sides.contains(where: { $0.isKnown(in: version.release) }) else { return nil }
    let wording =
      version.release < facts.since
      ? Wording.CONF.settingVersionSince(
        setting: setting.text, since: facts.since.description, name: version.source, version: version.text)
      : Wording.CONF.settingVersionGone(
        setting: setting.text, gone: facts.gone.description, name: version.source, version: version.text)
    return SettingVerdict(wording, at: .key, goesByVersion: true)
  }

  // MARK: Effects

  private func verdict(
    onEffectOf setting: JavaSetting, _ value: SettingValue, _ sides: [JavaSettingFacts],
    _ serializes: (String, String) -> Bool
  ) -> SettingVerdict? {
    // A data source serves batch and real-time steps: what either obeys is no finding.
    let effects = sides.map { $0.effect(inGroup: isInGroup) }
    let others = client == nil ? sides.map { $0.effect(inGroup: true) } : []
    guard let (effect, reason) = effects.last, let facts = sides.last,
      !(effects + others).contains(where: { $0.effect == .passed || $0.effect == .assignors && client == nil })
    else { return nil }
    switch effect {
    case .passed, .obeyed, .login: return nil
    case .decided:
      let wording =
        facts.other.utf8CodeUnitCount > 0
        ? Wording.CONF.engineOwnedElsewhere(setting: setting.text, place: servers)
        : Wording.CONF.engineOwned(setting: setting.text, reason: reason.description)
      return SettingVerdict(wording, at: .key)
    case .typed: return verdict(onClassOf: setting, value, typeKey: facts.other.description, serializes)
    case .assignors: return verdict(onAssignors: value, of: setting)
    case .ignored:
      let wording =
        facts.other.utf8CodeUnitCount > 0
        ? Wording.CONF.noEquivalentReplaced(setting: setting.text, other: facts.other.description)
        : Wording.CONF.noEquivalent(setting: setting.text, reason: reason.description)
      return SettingVerdict(wording, at: .key)
    }
  }

  /// A class that the step's type stands for. Whether a reader's class fits the type is READ030's; Kafka's own are no finding here.
  private func verdict(
    onClassOf setting: JavaSetting, _ value: SettingValue, typeKey: String, _ serializes: (String, String) -> Bool
  ) -> SettingVerdict? {
    guard let client else {
      return SettingVerdict(
        Wording.CONF.engineOwnedElsewhere(setting: setting.text, place: "`\(typeKey)` of each step"), at: .key)
    }
    guard case .text(let text) = value else { return nil }
    let name = text.trimmingBlanks
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

  private func verdict(onAssignors value: SettingValue, of setting: JavaSetting) -> SettingVerdict? {
    guard case .text(let text) = value else { return nil }
    let package = "org.apache.kafka.clients.consumer."
    for part in text.split(separator: ",") {
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
