/// The settings of one client: Java's names and defaults in, librdkafka's out, and a note on whatever could not be
/// handed on as it stands. Nothing is swallowed.
public struct ClientSettings: Sendable {
  public let role: ClientRole
  /// Whether the consumer joins its group, or assigns partitions itself.
  public let joinsGroup: Bool
  /// In the order of their names.
  public private(set) var effective: [EffectiveSetting] = []
  public private(set) var notes: [SettingNote] = []
  /// Settings that no property of librdkafka stands for, and that the engine itself obeys, such as `max.poll.records`.
  public private(set) var forEngine: [String: String] = [:]
  /// How the client logs in; nil where it does not, or by settings of librdkafka alone.
  public internal(set) var login: ClientLogin?

  /// - Parameter settings: From the weakest to the strongest: of two with one name the later counts.
  public init(role: ClientRole, joinsGroup: Bool = false, _ settings: [ClientSetting]) {
    self.role = role
    self.joinsGroup = joinsGroup
    var chosen: [String: (setting: ClientSetting, overrode: String?)] = [:]
    var order: [String] = []
    for setting in Self.defaults(for: role) + settings {
      let before = chosen[setting.name]
      if before == nil { order.append(setting.name) }
      chosen[setting.name] = (setting, before?.setting.origin)
    }
    for name in order {
      guard let (setting, overrode) = chosen[name] else { continue }
      add(setting, overrode: overrode)
    }
    reconcile()
    effective.sort { $0.name < $1.name }
  }

  /// The value of a property of librdkafka.
  public subscript(name: String) -> String? {
    effective.first { $0.name == name }?.value
  }

  /// Sets a property of librdkafka, whatever the job says.
  public mutating func set(_ name: String, _ value: String, origin: String) {
    let overrode = effective.first { $0.name == name }
    effective.removeAll { $0.name == name }
    let new = EffectiveSetting(
      name: name, value: value, origin: origin, javaName: overrode?.javaName, overrode: overrode?.origin)
    effective.insert(new, at: effective.firstIndex { $0.name > name } ?? effective.endIndex)
  }

  /// Takes a property out, whatever the job says.
  public mutating func remove(_ name: String) {
    effective.removeAll { $0.name == name }
  }

  /// True for settings whose values are shown to nobody.
  public static func isSecret(_ name: String) -> Bool {
    name.hasSuffix("password") || name.hasSuffix("passphrase") || name.hasSuffix(".secret")
      || name.hasSuffix("jaas.config") || name.hasSuffix("key.pem") || name == "ssl.keystore.key"
      || name == "sasl.oauthbearer.config"
  }

  private mutating func add(_ setting: ClientSetting, overrode: String?) {
    guard let treatment = Self.treatment(of: setting.name, for: role, inGroup: joinsGroup) else {
      let other: ClientRole = role == .consumer ? .producer : .consumer
      if Self.treatment(of: setting.name, for: other) != nil {
        note(
          .wrongSide, setting,
          "\(setting.name) is a setting of the \(other.noun): it has no effect on this \(role.noun)")
      } else {
        note(
          .unknown, setting,
          "no Kafka client knows the setting \(setting.name): it has no effect; check its spelling")
      }
      return
    }
    switch treatment {
    case .same:
      append(setting.name, setting.value, setting, overrode)
    case .number(let name, let range, let scale):
      addNumber(setting, as: name, range: range, scale: scale, overrode: overrode)
    case .renamed(let name):
      append(name, setting.value, setting, overrode)
      note(.translated, setting, "\(setting.name) is \(name) here")
    case .boolean:
      append(setting.name, lowercased(setting.value), setting, overrode)
    case .words(let words, let explanation):
      let value = lowercased(setting.value)
      append(setting.name, words[value] ?? value, setting, overrode)
      if let word = words[value] {
        note(.translated, setting, "\(setting.name) \"\(setting.value)\" is \"\(word)\" here\(explanation)")
      }
    case .mechanism:
      append(setting.name, uppercased(setting.value), setting, overrode)
    case .assignors:
      addAssignors(setting, overrode)
    case .engineDecides(let how):
      forEngine[setting.name] = setting.value
      note(.engineOwned, setting, "\(setting.name) has no effect: \(how)")
    case .engineObeys(let how):
      forEngine[setting.name] = setting.value
      note(.adjusted, setting, "\(setting.name) is \(how)")
    case .ignored(let why):
      note(.withoutEffect, setting, "\(setting.name) has no effect here: \(why)")
    }
  }

  private mutating func addNumber(
    _ setting: ClientSetting, as name: String, range: ClosedRange<Int>, scale: Int, overrode: String?
  ) {
    guard var value = Int(trimmed(setting.value)) else {
      // librdkafka refuses it, and the refusal names the setting and its origin.
      append(name, setting.value, setting, overrode)
      return
    }
    if scale > 1 { value = value / scale + (value % scale > 0 ? 1 : 0) }
    let allowed = min(max(value, range.lowerBound), range.upperBound)
    append(name, String(allowed), setting, overrode)
    if name != setting.name {
      let size = scale > 1 ? " \(allowed), in units of \(scale) bytes" : ""
      note(.translated, setting, "\(setting.name) is \(name)\(size) here")
    }
    if allowed != value {
      note(
        .adjusted, setting,
        "\(setting.name) \(setting.value) is outside what this client takes (\(range.lowerBound) to "
          + "\(range.upperBound)): \(allowed) is used")
    }
  }

  private mutating func addAssignors(_ setting: ClientSetting, _ overrode: String?) {
    let known = ["RangeAssignor": "range", "RoundRobinAssignor": "roundrobin"]
    var strategies: [String] = []
    for part in setting.value.split(separator: ",") {
      let name = String(part.split(separator: ".").last ?? "")
      if let strategy = known[trimmed(name)] {
        strategies.append(strategy)
      } else {
        note(
          .withoutEffect, setting,
          "\(setting.name): the assignor \(trimmed(String(part))) does not exist here; "
            + "partitions are assigned by the job itself")
      }
    }
    if !strategies.isEmpty {
      append(setting.name, strategies.joined(separator: ","), setting, overrode)
    }
  }

  /// Relations between settings that librdkafka enforces and that Java settles silently.
  private mutating func reconcile() {
    if let largest = int("message.max.bytes"), role == .consumer, let fetch = int("fetch.max.bytes"), fetch < largest {
      set("message.max.bytes", String(max(1000, fetch)), origin: "fetch.max.bytes")
    }
    if let poll = int("max.poll.interval.ms"), let session = int("session.timeout.ms"), poll < session {
      adjust("max.poll.interval.ms", to: session, because: "it may not be below session.timeout.ms")
    }
    guard role == .producer else { return }
    if let linger = int("linger.ms"), let delivery = int("delivery.timeout.ms"), delivery > 0, delivery <= linger {
      adjust("delivery.timeout.ms", to: linger + 1, because: "it must be above linger.ms")
    }
    if lowercased(self["enable.idempotence"] ?? "") == "true",
      let flights = int("max.in.flight.requests.per.connection"),
      flights > 5
    {
      adjust("max.in.flight.requests.per.connection", to: 5, because: "enable.idempotence allows no more")
    }
  }

  private mutating func adjust(_ name: String, to value: Int, because reason: String) {
    guard let old = effective.first(where: { $0.name == name }) else { return }
    set(name, String(value), origin: old.origin)
    notes.append(
      SettingNote(
        kind: .adjusted, name: old.javaName ?? name, origin: old.origin,
        message: "\(old.javaName ?? name) \(old.value) is raised or lowered to \(value): \(reason)"))
  }

  private func int(_ name: String) -> Int? {
    self[name].flatMap { Int($0) }
  }

  private mutating func append(_ name: String, _ value: String, _ setting: ClientSetting, _ overrode: String?) {
    // Two Java names may stand for one property: the later counts, as the list runs from weak to strong.
    let before = effective.firstIndex { $0.name == name }
    let new = EffectiveSetting(
      name: name, value: value, origin: setting.origin, javaName: setting.name,
      overrode: overrode ?? before.map { effective[$0].origin })
    if let before { effective[before] = new } else { effective.append(new) }
  }

  private mutating func note(_ kind: SettingNote.Kind, _ setting: ClientSetting, _ message: String) {
    // Our own defaults need no explanation.
    guard setting.origin != Self.defaultOrigin else { return }
    notes.append(SettingNote(kind: kind, name: setting.name, origin: setting.origin, message: message))
  }
}

private func trimmed(_ text: String) -> String {
  var text = Substring(text)
  while let first = text.first, first.isWhitespace { text.removeFirst() }
  while let last = text.last, last.isWhitespace { text.removeLast() }
  return String(text)
}

private func lowercased(_ text: String) -> String { trimmed(text).lowercased() }

private func uppercased(_ text: String) -> String { trimmed(text).uppercased() }
