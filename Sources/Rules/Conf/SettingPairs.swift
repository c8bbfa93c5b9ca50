import Catalog
import Findings

/// Settings that contradict one another: CONF009, CONF010, and what idempotence asks for of CONF002.
struct SettingPairs<Source: SettingSource> {
  typealias Node = Source.Node

  let source: Source
  private(set) var contradictions: [SettingContradiction<Node>] = []

  init(_ source: Source) {
    self.source = source
  }

  private func given(_ setting: JavaSetting) -> GivenSetting<Node>? {
    source.given(setting)
  }

  // MARK: Consumers

  mutating func compareConsumers(_ relations: SettingRelations) {
    if relations.contains(.session) {
      let session = given(.sessionTimeoutMs)
      compareHeartbeat(session)
      comparePoll(session)
    }
    if relations.contains(.fetch) {
      compare(.fetchMinBytes, above: .fetchMaxBytes, standard: SettingDefault.largestFetch)
      compare(.maxPartitionFetchBytes, above: .fetchMaxBytes, standard: nil)
    }
  }

  private mutating func compareHeartbeat(_ session: GivenSetting<Node>?) {
    let heartbeat = given(.heartbeatIntervalMs)
    guard let interval = value(of: heartbeat, standard: SettingDefault.heartbeatInterval),
      let timeout = value(of: session, standard: SettingDefault.sessionTimeout), timeout > 0,
      interval > (timeout - 1) / 3
    else { return }
    let name = (session?.name ?? JavaSetting.sessionTimeoutMs.name).description
    let wording =
      interval >= timeout
      ? Wording.CONF.heartbeat(heartbeat: String(interval), session: name, timeout: String(timeout))
      : Wording.CONF.heartbeatThird(heartbeat: String(interval), session: name, timeout: String(timeout))
    add(wording, of: heartbeat, with: session)
  }

  private mutating func comparePoll(_ session: GivenSetting<Node>?) {
    let poll = given(.maxPollIntervalMs)
    guard let interval = value(of: poll, standard: SettingDefault.pollInterval),
      let timeout = value(of: session, standard: SettingDefault.sessionTimeout), interval < timeout
    else { return }
    let name = session?.name ?? JavaSetting.sessionTimeoutMs.name
    let wording = Wording.CONF.pollInterval(
      interval: String(interval), session: name.description, timeout: String(timeout))
    add(wording, of: poll, with: session)
  }

  // MARK: Producers

  mutating func compareProducers(_ relations: SettingRelations) {
    if relations.contains(.buffer) {
      compare(.maxRequestSize, above: .bufferMemory, standard: SettingDefault.buffer)
      compare(.batchSize, above: .bufferMemory, standard: SettingDefault.buffer)
    }
    if relations.contains(.delivery) { compareDelivery() }
    if relations.contains(.idempotence) { compareIdempotence() }
  }

  /// Only a delivery timeout that somebody chose is held against the others.
  private mutating func compareDelivery() {
    guard let delivery = given(.deliveryTimeoutMs), let timeout = delivery.number else { return }
    let linger = given(.lingerMs)
    let request = given(.requestTimeoutMs)
    guard let wait = value(of: linger, standard: 0),
      let answer = value(of: request, standard: SettingDefault.requestTimeout), wait >= 0, answer >= 0
    else { return }
    let (sum, overflows) = wait.addingReportingOverflow(answer)
    guard !overflows, timeout < sum else { return }
    add(
      Wording.CONF.pollIntervalDelivery(delivery: String(timeout), sum: String(sum)), of: delivery,
      with: linger ?? request)
  }

  private mutating func compareIdempotence() {
    guard let idempotence = given(.enableIdempotence), idempotence.text?.lowercased() == "true" else { return }
    if let acks = given(.acks), acks.text == "0" || acks.text == "1" {
      add(acks, expected: "`all`", with: idempotence)
    }
    if let retries = given(.retries), retries.number == 0 {
      add(retries, expected: "1 or more", with: idempotence)
    }
    if let requests = given(.maxInFlightRequestsPerConnection), requests.number ?? 0 > 5 {
      add(requests, expected: "1 to 5", with: idempotence)
    }
  }

  private mutating func add(
    _ given: GivenSetting<Node>, expected: String, with idempotence: GivenSetting<Node>
  ) {
    let wording = Wording.CONF.settingTypeIdempotence(
      setting: given.name.description, value: given.text ?? "", expected: expected)
    add(wording, of: given, with: idempotence)
  }

  // MARK: Both

  /// - Parameter standard: What holds where the limit is absent; nil where only two given sizes contradict each other.
  private mutating func compare(_ setting: JavaSetting, above limit: JavaSetting, standard: Int64?) {
    guard let size = given(setting), let number = size.number else { return }
    let other = given(limit)
    guard let maximum = value(of: other, standard: standard), number > maximum else { return }
    let wording = Wording.CONF.pollIntervalSize(
      setting: size.name.description, size: String(number), limit: (other?.name ?? limit.name).description,
      maximum: String(maximum))
    add(wording, of: size, with: other)
  }

  /// A given number; nil where what is given is none.
  private func value(of setting: GivenSetting<Node>?, standard: Int64?) -> Int64? {
    guard let setting else { return standard }
    return setting.number
  }

  /// Stands at the first of the two that the file itself holds; nowhere where it holds neither.
  private mutating func add(
    _ wording: Wording, of first: GivenSetting<Node>?, with second: GivenSetting<Node>?
  ) {
    if case .own(_, let value)? = first?.origin {
      contradictions.append(SettingContradiction(wording: wording, node: value, related: second))
    } else if case .own(_, let value)? = second?.origin {
      contradictions.append(SettingContradiction(wording: wording, node: value, related: first))
    }
  }
}

/// What holds where a setting is absent: the page's word on `session.timeout.ms`, Java's on the others. Milliseconds and bytes.
private enum SettingDefault {
  static let sessionTimeout: Int64 = 30000
  static let heartbeatInterval: Int64 = 3000
  static let pollInterval: Int64 = 300_000
  static let requestTimeout: Int64 = 30000
  static let largestFetch: Int64 = 52_428_800
  static let buffer: Int64 = 33_554_432
}

/// Which settings are compared with one another.
struct SettingRelations: OptionSet {
  let rawValue: UInt8

  static let session = SettingRelations(rawValue: 1)
  static let fetch = SettingRelations(rawValue: 2)
  static let buffer = SettingRelations(rawValue: 4)
  static let delivery = SettingRelations(rawValue: 8)
  static let idempotence = SettingRelations(rawValue: 16)
  static let login = SettingRelations(rawValue: 32)
  static let all: SettingRelations = [.session, .fetch, .buffer, .delivery, .idempotence, .login]

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The comparisons that a setting takes part in.
  init(of setting: JavaSetting) {
    switch setting {
    case .sessionTimeoutMs, .heartbeatIntervalMs, .maxPollIntervalMs: self = .session
    case .fetchMinBytes, .fetchMaxBytes, .maxPartitionFetchBytes: self = .fetch
    case .maxRequestSize, .bufferMemory, .batchSize: self = .buffer
    case .deliveryTimeoutMs, .lingerMs, .requestTimeoutMs: self = .delivery
    case .enableIdempotence, .acks, .retries, .maxInFlightRequestsPerConnection: self = .idempotence
    case .securityProtocol, .saslMechanism, .saslJaasConfig, .javaSecurityAuthLoginConfig, .sslTruststoreLocation,
      .sslTruststoreCertificates, .sslKeystoreLocation, .sslKeystoreKey, .sslKeystoreCertificateChain:
      self = .login
    default: self = []
    }
  }
}
