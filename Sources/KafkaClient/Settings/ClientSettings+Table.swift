extension ClientSettings {
  /// What becomes of a setting of the Java client; `schemas/client-settings.json` says it for each.
  enum Treatment: Sendable {
    /// The same name, the same meaning.
    case same
    /// An integer; `scale` is how many of Java's units make one of librdkafka's.
    case number(String, ClosedRange<Int>, scale: Int)
    /// The same meaning under another name.
    case renamed(String)
    case boolean
    /// Words that have another spelling here; the text after the note says what that changes.
    case words([String: String], String)
    /// A SASL mechanism, which librdkafka wants in capitals.
    case mechanism
    case assignors
    /// The engine decides, whatever is set.
    case engineDecides(String)
    /// No property exists, the engine does what the setting asks.
    case engineObeys(String)
    case ignored(String)
  }

  private typealias Treatments = [String: TreatmentEntry]

  private static let consumerTreatments = table(of: .consumer)
  private static let producerTreatments = table(of: .producer)

  private static func table(of role: ClientRole) -> Treatments {
    treatments.reduce(into: [:]) { if $1.role == role { $0[$1.name] = $1 } }
  }

  /// - Parameter inGroup: The client joins its group; other clients assign partitions themselves.
  static func treatment(of name: String, for role: ClientRole, inGroup: Bool = false) -> Treatment? {
    let entry = role == .consumer ? consumerTreatments[name] : producerTreatments[name]
    return inGroup ? entry?.inGroup : entry?.treatment
  }

  /// The origin of what nobody set.
  public static let defaultOrigin = "default"

  /// Java's defaults where librdkafka's differ, and the page's where it states them.
  ///
  /// `batch.size` is not among them: Java's counts one partition's buffer, librdkafka's caps a request. `linger.ms` is
  /// that of Java 4: a batch job gains from it, and no record waits for a reader.
  static func defaults(for role: ClientRole) -> [ClientSetting] {
    var values = [
      ("reconnect.backoff.ms", "50"), ("reconnect.backoff.max.ms", "1000"), ("connections.max.idle.ms", "540000"),
      ("socket.connection.setup.timeout.ms", "10000"), ("request.timeout.ms", "30000"),
      ("metadata.max.age.ms", "300000"), ("security.protocol", "PLAINTEXT"), ("client.id", "weir"),
    ]
    switch role {
    case .consumer:
      values += [
        ("isolation.level", "read_uncommitted"), ("check.crcs", "true"), ("auto.offset.reset", "none"),
        ("session.timeout.ms", "30000"), ("fetch.max.wait.ms", "500"), ("fetch.min.bytes", "1"),
        ("fetch.max.bytes", "52428800"), ("max.partition.fetch.bytes", "1048576"),
      ]
    case .producer:
      values += [
        ("acks", "all"), ("linger.ms", "5"), ("delivery.timeout.ms", "120000"), ("max.request.size", "1048576"),
        ("max.in.flight.requests.per.connection", "5"), ("enable.idempotence", "false"),
        ("buffer.memory", "33554432"), ("compression.type", "none"),
      ]
    }
    return values.map { ClientSetting($0.0, $0.1, origin: defaultOrigin) }
  }
}

/// One setting of one kind of client.
struct TreatmentEntry: Sendable {
  let name: String
  let role: ClientRole
  let treatment: ClientSettings.Treatment
  let inGroup: ClientSettings.Treatment

  init(
    _ name: String, _ role: ClientRole, _ treatment: ClientSettings.Treatment,
    inGroup: ClientSettings.Treatment? = nil
  ) {
    self.name = name
    self.role = role
    self.treatment = treatment
    self.inGroup = inGroup ?? treatment
  }
}
