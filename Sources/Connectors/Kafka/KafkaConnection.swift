public import Engine
public import KafkaClient
public import Threading

/// How a step reaches its Kafka cluster.
public struct KafkaConnection: Sendable {
  public var servers: [BrokerAddress]
  /// By Java's names, from the weakest to the strongest.
  public var settings: [ClientSetting]
  /// Names of brokers and their addresses, as the data source's `hosts` gives them.
  public var hosts: [String: String]
  /// How the clients log in; nil where `settings` say all of it.
  public var login: ClientLogin?
  /// Seconds that the cluster has to answer at the start.
  public var connectTimeout: Double

  public init(
    servers: [BrokerAddress], settings: [ClientSetting] = [], hosts: [String: String] = [:], login: ClientLogin? = nil,
    connectTimeout: Double = 30
  ) {
    self.servers = servers
    self.settings = settings
    self.hosts = hosts
    self.login = login
    self.connectTimeout = connectTimeout
  }

  /// The settings of a client of this cluster, and what is to be said about them.
  ///
  /// - Parameter more: Settings that are stronger than the connection's.
  public func clientSettings(for role: ClientRole, _ more: [ClientSetting] = []) -> ClientSettings {
    var settings = ClientSettings(role: role, settings + more)
    if let login { settings.apply(login) }
    return settings
  }

  /// By when the start must have succeeded: a little before the limit, which is one for the whole program.
  public var startDeadline: Deadline {
    .after(seconds: connectTimeout - min(0.5, connectTimeout * 0.1))
  }

  func probe(_ settings: ClientSettings, log: @escaping ClientLog) throws(JobFailure) {
    let probe = BrokerProbe(
      securityProtocol: settings["security.protocol"] ?? "plaintext", hosts: hosts, seconds: connectTimeout,
      log: log)
    let deadline = startDeadline
    do {
      let answer = try probe.run(servers)
      try login?.checkTicket?(answer.address.host, deadline, log)
    } catch {
      throw JobFailure(error, atStart: true)
    }
  }
}

extension JobFailure {
  /// - Parameter atStart: Whether nothing has been read or written yet: then a missing connection is one that never
  ///   came about.
  public init(_ failure: KafkaFailure, atStart: Bool) {
    let kind: Kind
    switch failure.category {
    case .configuration: kind = .job
    case .connection, .encryption, .authentication: kind = atStart ? .unreachable : .data
    case .topic, .offset, .delivery, .broker: kind = .data
    }
    self.init(kind, failure.message, advice: failure.advice)
  }
}

/// Runs `body` and turns its Kafka failure into one of the job.
func translating<Result>(
  atStart: Bool, _ body: () throws(KafkaFailure) -> Result
) throws(JobFailure) -> Result {
  do {
    return try body()
  } catch {
    throw JobFailure(error, atStart: atStart)
  }
}
