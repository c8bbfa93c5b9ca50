import CRdkafka
import Synchronization
import Threading

/// Owns one `rd_kafka_t`, from its configuration to its end.
///
/// librdkafka's handles may be used from any thread, so the pointer may cross them.
final class ClientHandle: Sendable {
  /// `nonisolated(unsafe)`: the handle is thread safe by rdkafka.h, and the pointer never changes.
  nonisolated(unsafe) let pointer: OpaquePointer
  let events: ClientEvents
  let diagnosis: FailureDiagnosis

  /// - Throws: A configuration failure that names the setting and where it comes from.
  init(
    settings: ClientSettings, servers: [BrokerAddress], hosts: [String: String], log: @escaping ClientLog
  ) throws(KafkaFailure) {
    let events = ClientEvents(log: log, hosts: hosts, beforeConnecting: settings.login?.beforeConnecting)
    let configuration: OpaquePointer = rd_kafka_conf_new()
    var isOwned = true
    defer { if isOwned { rd_kafka_conf_destroy(configuration) } }

    var text = [CChar](repeating: 0, count: 512)
    func set(_ name: String, _ value: String, javaName: String?, origin: String) throws(KafkaFailure) {
      guard rd_kafka_conf_set(configuration, name, value, &text, text.count) != RD_KAFKA_CONF_OK else { return }
      let shown = ClientSettings.isSecret(name) ? "" : " \"\(value)\""
      throw KafkaFailure(
        .configuration, "the client refuses \(javaName ?? name)\(shown) (\(origin)): \(message(text))",
        advice: "correct or remove it")
    }
    for setting in settings.effective {
      try set(setting.name, setting.value, javaName: setting.javaName, origin: setting.origin)
    }
    let list = servers.map(\.description).joined(separator: ",")
    let role = settings.role
    try set("bootstrap.servers", list, javaName: nil, origin: "the step")
    for (name, value) in Self.engineSettings(for: role, settings) {
      try set(name, value, javaName: nil, origin: "the engine")
    }
    events.attach(to: configuration)
    if role == .producer { rd_kafka_conf_set_events(configuration, CInt(RD_KAFKA_EVENT_DR)) }

    let kind = role == .consumer ? RD_KAFKA_CONSUMER : RD_KAFKA_PRODUCER
    guard let pointer = rd_kafka_new(kind, configuration, &text, text.count) else {
      throw KafkaFailure(
        .configuration, "the client refuses its settings: \(message(text))",
        advice: "correct the settings of the data source and of kafkaConfig")
    }
    isOwned = false
    self.pointer = pointer
    self.events = events
    diagnosis = FailureDiagnosis(settings)
  }

  /// What the engine relies on, whatever a job says.
  private static func engineSettings(for role: ClientRole, _ settings: ClientSettings) -> [(String, String)] {
    // A listener that wants a login hangs up on who speaks TLS alone, and that is all there is to see.
    let tellsClosing = settings["security.protocol"]?.uppercased() == "SSL"
    let both = [
      ("socket.nagle.disable", "true"), ("socket.keepalive.enable", "true"),
      ("log.connection.close", tellsClosing ? "true" : "false"), ("log.thread.name", "false"),
    ]
    switch role {
    case .consumer:
      return both + [
        ("enable.auto.commit", "false"), ("enable.auto.offset.store", "false"), ("enable.partition.eof", "true"),
        ("allow.auto.create.topics", "false"), ("consume.callback.max.messages", "1024"),
      ]
    case .producer:
      return both
    }
  }

  deinit {
    // Destroying waits for the client's threads, which may be resolving a name or sleep for a second: nobody else waits.
    nonisolated(unsafe) let pointer = pointer
    let events = events
    events.isClosing.store(true, ordering: .relaxed)
    _ = try? BackgroundThread.start {
      rd_kafka_destroy_flags(pointer, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE)
      withExtendedLifetime(events) {}
    }
  }

  /// Lets the error callback run.
  func serveEvents() {
    rd_kafka_poll(pointer, 0)
  }
}

/// The text that a C function wrote, up to its NUL.
func message(_ text: [CChar]) -> String {
  String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
