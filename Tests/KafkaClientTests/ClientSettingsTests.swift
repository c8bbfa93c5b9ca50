import Testing

@testable import KafkaClient

private func settings(_ role: ClientRole, _ pairs: (String, String)...) -> ClientSettings {
  ClientSettings(role: role, pairs.map { ClientSetting($0.0, $0.1, origin: "kafkaConfig") })
}

struct ClientSettingsTests {
  @Test func javasDefaultsAreSetWhereTheClientsDiffer() {
    let consumer = settings(.consumer)
    #expect(consumer["isolation.level"] == "read_uncommitted")
    #expect(consumer["check.crcs"] == "true")
    #expect(consumer["auto.offset.reset"] == "error")
    #expect(consumer["session.timeout.ms"] == "30000")
    #expect(consumer["fetch.wait.max.ms"] == "500")
    #expect(consumer["socket.timeout.ms"] == "30000")
    let producer = settings(.producer)
    #expect(producer["acks"] == "all")
    #expect(producer["message.max.bytes"] == "1048576")
    #expect(producer["max.in.flight.requests.per.connection"] == "5")
    #expect(producer["delivery.timeout.ms"] == "120000")
    #expect(producer["queue.buffering.max.kbytes"] == "32768")
    // Nobody asked for them: there is nothing to say.
    #expect(consumer.notes.isEmpty && producer.notes.isEmpty)
  }

  /// Name and value as Java knows them, name and value as librdkafka gets them.
  @Test(arguments: [
    ("fetch.max.wait.ms", "250", "fetch.wait.max.ms", "250"),
    ("auto.offset.reset", "none", "auto.offset.reset", "error"),
    ("auto.offset.reset", "Earliest", "auto.offset.reset", "earliest"),
    ("request.timeout.ms", "5000", "socket.timeout.ms", "5000"),
    ("metadata.max.age.ms", "60000", "topic.metadata.refresh.interval.ms", "60000"),
    ("receive.buffer.bytes", "-1", "socket.receive.buffer.bytes", "0"),
    ("fetch.min.bytes", "0", "fetch.min.bytes", "1"),
    ("isolation.level", "READ_COMMITTED", "isolation.level", "read_committed"),
    ("ssl.endpoint.identification.algorithm", "", "ssl.endpoint.identification.algorithm", "none"),
    ("security.protocol", "SASL_SSL", "security.protocol", "sasl_ssl"),
    ("sasl.mechanism", "plain", "sasl.mechanism", "PLAIN"),
    ("ssl.truststore.location", "/a.pem", "ssl.ca.location", "/a.pem"),
  ]) func aConsumersSettingIsTranslated(name: String, value: String, expected: String, result: String) {
    #expect(settings(.consumer, (name, value))[expected] == result)
  }

  /// A reader that joins its group lets an assignor share the partitions out; one that assigns them itself has none.
  @Test func assignorsAreForGroups() {
    let given = ClientSetting(
      "partition.assignment.strategy", "org.apache.kafka.clients.consumer.RangeAssignor", origin: "kafkaConfig")
    let joined = ClientSettings(role: .consumer, joinsGroup: true, [given])
    #expect(joined["partition.assignment.strategy"] == "range" && joined.notes.isEmpty)
    let alone = ClientSettings(role: .consumer, [given])
    #expect(alone["partition.assignment.strategy"] == nil && alone.notes.map(\.kind) == [.engineOwned])
  }

  @Test(arguments: [
    // The page's own advice for strict order.
    ("buffer.memory", "100554432", "queue.buffering.max.kbytes", "98198"),
    ("max.in.flight.requests.per.connection", "1", "max.in.flight.requests.per.connection", "1"),
    ("max.request.size", "2097152", "message.max.bytes", "2097152"),
    ("acks", "-1", "acks", "all"),
    ("retry.backoff.ms", "0", "retry.backoff.ms", "1"),
    ("compression.type", "ZSTD", "compression.type", "zstd"),
    ("compression.zstd.level", "3", "compression.level", "3"),
    ("linger.ms", "50", "linger.ms", "50"),
  ]) func aProducersSettingIsTranslated(name: String, value: String, expected: String, result: String) {
    #expect(settings(.producer, (name, value))[expected] == result)
  }

  @Test(arguments: [
    ("bootstrap.servers", "h:1", SettingNote.Kind.engineOwned),
    ("enable.auto.commit", "true", .engineOwned),
    ("key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer", .engineOwned),
    ("max.poll.records", "100", .adjusted),
    ("client.dns.lookup", "use_all_dns_ips", .withoutEffect),
    ("metric.reporters", "x", .withoutEffect),
    ("ssl.enabled.protocols", "TLSv1.3", .withoutEffect),
    ("sasl.kerberos.kinit.cmd", "/usr/bin/kinit", .withoutEffect),
    ("linger.ms", "5", .wrongSide),
    ("fetch.min.byte", "5", .unknown),
    ("plugin.library.paths", "evil.so", .unknown),
    ("fetch.max.wait.ms", "500", .translated),
  ]) func whateverIsNotHandedOnIsSaid(name: String, value: String, kind: SettingNote.Kind) {
    let result = settings(.consumer, (name, value))
    #expect(result.notes.map(\.kind) == [kind])
    #expect(result.notes.map(\.origin) == ["kafkaConfig"])
    #expect(result.notes.allSatisfy { $0.message.contains(name) })
    if kind == .unknown || kind == .wrongSide || kind == .withoutEffect { #expect(result[name] == nil) }
  }

  @Test func theLaterOfTwoCountsAndSaysWhatItOverrode() {
    let result = ClientSettings(
      role: .producer,
      [
        ClientSetting("linger.ms", "10", origin: "data source events"),
        ClientSetting("linger.ms", "50", origin: "kafkaConfig"),
      ])
    let linger = result.effective.first { $0.name == "linger.ms" }
    #expect(linger?.value == "50")
    #expect(linger?.origin == "kafkaConfig")
    #expect(linger?.overrode == "data source events")
  }

  @Test func whatTheClientEnforcesIsSettled() {
    #expect(
      settings(.consumer, ("max.poll.interval.ms", "1000"))["max.poll.interval.ms"] == "30000")
    #expect(
      settings(.producer, ("linger.ms", "500"), ("delivery.timeout.ms", "300"))["delivery.timeout.ms"] == "501")
    let idempotent = settings(
      .producer, ("enable.idempotence", "TRUE"), ("max.in.flight.requests.per.connection", "20"))
    #expect(idempotent["max.in.flight.requests.per.connection"] == "5")
    #expect(idempotent.notes.count == 1)
  }

  /// The page's table of `kafkaConfig`, its values as users write them.
  @Test func thePagesSettingsMakeAClient() throws {
    let page = settings(
      .consumer, ("fetch.min.bytes", "1"), ("fetch.max.wait.ms", "500"), ("max.partition.fetch.bytes", "1048576"),
      ("session.timeout.ms", "30000"), ("auto.offset.reset", "none"), ("max.poll.records", "500"),
      ("key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer"),
      ("value.deserializer", "org.apache.kafka.common.serialization.StringDeserializer"),
      ("ssl.truststore.password", "KafkaOnsClient"), ("group.id", "demo_test"))
    _ = try handle(page)
    #expect(!page.notes.contains { $0.message.contains("KafkaOnsClient") })
    #expect(page.forEngine["max.poll.records"] == "500")
    let strict = settings(
      .producer, ("max.in.flight.requests.per.connection", "1"), ("buffer.memory", "100554432"))
    _ = try handle(strict)
  }

  @Test func aRefusedValueIsNamedByTheNameThatItWasGivenUnder() throws {
    let failure = #expect(throws: KafkaFailure.self) {
      try handle(settings(.consumer, ("fetch.max.wait.ms", "soon")))
    }
    #expect(failure?.category == .configuration)
    #expect(failure?.message.contains("fetch.max.wait.ms \"soon\" (kafkaConfig)") == true)
  }

  @Test func aRefusedSecretIsNotShown() throws {
    let failure = #expect(throws: KafkaFailure.self) {
      try handle(
        settings(
          .consumer, ("security.protocol", "SSL"), ("ssl.keystore.location", "/nowhere"),
          ("ssl.keystore.password", "hunter2")))
    }
    #expect(failure?.description.contains("hunter2") == false)
    #expect(ClientSettings.isSecret("sasl.password") && ClientSettings.isSecret("sasl.jaas.config"))
    #expect(!ClientSettings.isSecret("sasl.username"))
  }

  private func handle(_ settings: ClientSettings) throws -> ClientHandle {
    try ClientHandle(
      settings: settings, servers: [BrokerAddress(host: "127.0.0.1", port: 1)], hosts: [:], log: { _, _ in })
  }
}
