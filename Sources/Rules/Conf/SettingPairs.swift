import Catalog
import Findings
import SourceText

/// A setting's value and where it stands. `Node` is a value of the file that is looked at.
struct GivenSetting<Node> {
  enum Origin {
    case own(Node)
    /// In another file: the data source of a step.
    case elsewhere(Place)
  }

  /// As it is called there: the wizard has names of its own.
  let name: String
  let text: String
  let origin: Origin

  var number: Int64? { Int64(text.trimmingBlanks) }
}

/// Settings that contradict one another: CONF009, CONF010, and what idempotence asks for of CONF002.
struct SettingPairs<Node> {
  struct Contradiction {
    let wording: Wording
    let node: Node
    let related: GivenSetting<Node>?
  }

  /// What is in force for a setting; nil where nobody says anything.
  let given: (JavaSetting) -> GivenSetting<Node>?

  // MARK: Consumers

  /// What the page says where `session.timeout.ms` is absent, and Java's client of the others.
  private static var sessionTimeout: Int64 { 30000 }
  private static var heartbeatInterval: Int64 { 3000 }
  private static var pollInterval: Int64 { 300_000 }
  private static var largestFetch: Int64 { 52_428_800 }
  private static var buffer: Int64 { 33_554_432 }

  func contradictionsOfConsumer() -> [Contradiction] {
    let session = given(.sessionTimeoutMs)
    return [
      heartbeat(session: session), poll(session: session),
      size(.fetchMinBytes, above: .fetchMaxBytes, standard: Self.largestFetch),
      size(.maxPartitionFetchBytes, above: .fetchMaxBytes, standard: nil),
    ].compactMap { $0 }
  }

  private func heartbeat(session: GivenSetting<Node>?) -> Contradiction? {
    let heartbeat = given(.heartbeatIntervalMs)
    guard let interval = value(of: heartbeat, standard: Self.heartbeatInterval),
      let timeout = value(of: session, standard: Self.sessionTimeout), timeout > 0, interval > (timeout - 1) / 3
    else { return nil }
    let name = session?.name ?? JavaSetting.sessionTimeoutMs.text
    let wording =
      interval >= timeout
      ? Wording.CONF.heartbeat(heartbeat: String(interval), session: name, timeout: String(timeout))
      : Wording.CONF.heartbeatThird(heartbeat: String(interval), session: name, timeout: String(timeout))
    return contradiction(wording, of: heartbeat, with: session)
  }

  private func poll(session: GivenSetting<Node>?) -> Contradiction? {
    let poll = given(.maxPollIntervalMs)
    guard let interval = value(of: poll, standard: Self.pollInterval),
      let timeout = value(of: session, standard: Self.sessionTimeout), interval < timeout
    else { return nil }
    let wording = Wording.CONF.pollInterval(
      interval: String(interval), session: session?.name ?? JavaSetting.sessionTimeoutMs.text, timeout: String(timeout))
    return contradiction(wording, of: poll, with: session)
  }

  // MARK: Producers

  func contradictionsOfProducer() -> [Contradiction] {
    let sizes = [
      size(.maxRequestSize, above: .bufferMemory, standard: Self.buffer),
      size(.batchSize, above: .bufferMemory, standard: Self.buffer),
    ]
    return sizes.compactMap { $0 } + contradictionsOfIdempotence()
  }

  private func contradictionsOfIdempotence() -> [Contradiction] {
    guard let idempotence = given(.enableIdempotence), idempotence.text.trimmingBlanks.lowercased() == "true" else {
      return []
    }
    let demands: [(JavaSetting, String, (GivenSetting<Node>) -> Bool)] = [
      (.acks, "`all`", { !["0", "1"].contains($0.text.trimmingBlanks) }),
      (.retries, "1 or more", { $0.number != 0 }),
      (.maxInFlightRequestsPerConnection, "1 to 5", { ($0.number ?? 0) <= 5 }),
    ]
    return demands.compactMap { setting, expected, isMet in
      guard let other = given(setting), !isMet(other) else { return nil }
      let wording = Wording.CONF.settingTypeIdempotence(
        setting: other.name, value: other.text.trimmingBlanks, expected: expected)
      return contradiction(wording, of: other, with: idempotence)
    }
  }

  // MARK: Both

  /// - Parameter standard: What holds where the limit is absent; nil where only two given sizes contradict each other.
  private func size(_ setting: JavaSetting, above limit: JavaSetting, standard: Int64?) -> Contradiction? {
    guard let size = given(setting), let number = size.number else { return nil }
    let other = given(limit)
    guard let maximum = value(of: other, standard: standard), number > maximum else { return nil }
    let wording = Wording.CONF.pollIntervalSize(
      setting: size.name, size: String(number), limit: other?.name ?? limit.text, maximum: String(maximum))
    return contradiction(wording, of: size, with: other)
  }

  /// A given number; nil where what is given is none.
  private func value(of setting: GivenSetting<Node>?, standard: Int64?) -> Int64? {
    guard let setting else { return standard }
    return setting.number
  }

  /// Stands at the first of the two that the file itself holds; nil where it holds neither.
  private func contradiction(
    _ wording: Wording, of first: GivenSetting<Node>?, with second: GivenSetting<Node>?
  ) -> Contradiction? {
    if case .own(let node)? = first?.origin { return Contradiction(wording: wording, node: node, related: second) }
    // The label speaks of the second, and stands there already.
    if case .own(let node)? = second?.origin { return Contradiction(wording: wording, node: node, related: nil) }
    return nil
  }
}
