import Catalog
import Testing

@Suite struct JavaSettingTests {
  private func facts(_ name: String, _ side: ClientSide) throws -> JavaSettingFacts {
    guard case .java(let setting)? = ClientSettingName.find(name) else { throw Unknown(name: name) }
    return try #require(setting.facts(for: side))
  }

  private struct Unknown: Error {
    let name: String
  }

  private func version(_ text: String) -> KafkaVersion? {
    if case .release(let version) = DeclaredVersion(parsing: text) { version } else { nil }
  }

  @Test func everyNameIsFound() {
    for setting in JavaSetting.all {
      guard case .java(let found)? = ClientSettingName.find(setting.name.description) else {
        Issue.record("\(setting.name) is not found")
        continue
      }
      #expect(found == setting)
    }
    #expect(JavaSetting.all.underestimatedCount == 145)
  }

  @Test(arguments: ["", "x", "Linger.ms", "linger.ms ", "linger.m", String(repeating: "a", count: 4096), "групп.id"])
  func othersAreNot(_ name: String) {
    #expect(ClientSettingName.find(name) == nil)
  }

  @Test func librdkafkasNamesStandForJavas() {
    guard case .librdkafka(let setting)? = ClientSettingName.find("fetch.wait.max.ms") else {
      Issue.record("fetch.wait.max.ms is not found")
      return
    }
    #expect(setting.name.description == "fetch.max.wait.ms")
  }

  @Test func sidesDiffer() throws {
    #expect(try facts("request.timeout.ms", .consumer).span(in: .oldestSupported).standard.description == "305000")
    #expect(try facts("request.timeout.ms", .producer).span(in: .oldestSupported).standard.description == "30000")
    guard case .java(let linger)? = ClientSettingName.find("linger.ms") else { return }
    #expect(linger.facts(for: .consumer) == nil && linger.facts(for: .producer) != nil)
  }

  @Test func settingsComeAndGo() throws {
    let delivery = try facts("delivery.timeout.ms", .producer)
    let versions = try ["2.0", "2.1", "0.9", "0.11"].map { try #require(version($0)) }
    #expect(!delivery.isKnown(in: versions[0]) && delivery.isKnown(in: versions[1]))
    let block = try facts("block.on.buffer.full", .producer)
    #expect(block.isKnown(in: .oldestSupported) && block.isKnown(in: versions[2]) && !block.isKnown(in: versions[3]))
    #expect(try facts("group.protocol", .consumer).since == version("3.7"))
  }

  /// Values as Java's parser takes them.
  @Test(
    arguments: [
      ("check.crcs", " TRUE ", nil), ("check.crcs", "yes", SettingValueFault.type), ("check.crcs", "1", .type),
      ("max.poll.records", "+5", nil), ("max.poll.records", "5.0", .type), ("max.poll.records", "1e3", .type),
      ("max.poll.records", "", .type), ("max.poll.records", "0", .belowMinimum("1")),
      ("fetch.max.bytes", "2147483648", .aboveMaximum("2147483647")),
      ("fetch.max.bytes", "99999999999999999999", .aboveMaximum("2147483647")),
      ("heartbeat.interval.ms", "-99999999999999999999", .belowMinimum("-2147483648")),
      ("isolation.level", "READ_COMMITTED", .spelling(canonical: "read_committed")), ("isolation.level", "x", .value),
      ("sasl.login.refresh.window.factor", "0.4", .belowMinimum("0.5")), ("sasl.login.refresh.window.factor", "1", nil),
      ("sasl.kerberos.ticket.renew.jitter", "NaN", .type), ("security.protocol", "sasl_ssl", nil),
      ("metadata.max.age.ms", "9223372036854775807", nil),
      ("sasl.login.refresh.buffer.seconds", "70000", .aboveMaximum("3600")),
      ("client.id", "", nil), ("group.id", "a b", nil),
    ] as [(String, String, SettingValueFault?)])
  func valuesAreRead(_ name: String, _ value: String, _ fault: SettingValueFault?) throws {
    #expect(try facts(name, .consumer).fault(of: value, in: nil) == fault)
  }

  @Test func valuesGoByTheVersion() throws {
    let linger = try facts("linger.ms", .producer)
    #expect(linger.fault(of: "3000000000", in: version("2.1")) == .aboveMaximum("2147483647"))
    #expect(linger.fault(of: "3000000000", in: version("2.2")) == nil)
    #expect(linger.fault(of: "3000000000", in: nil) == nil)
    let compression = try facts("compression.type", .producer)
    #expect(compression.fault(of: "zstd", in: version("2.0")) == .value)
    #expect(compression.fault(of: "zstd", in: nil) == nil)
    #expect(try facts("client.dns.lookup", .producer).fault(of: "default", in: version("3.0")) == .value)
    // A level that only later clients have keeps its one exception beside the range.
    let level = try facts("compression.gzip.level", .producer)
    #expect(level.fault(of: "-1", in: nil) == nil && level.fault(of: "0", in: nil) == .belowMinimum("1"))
  }

  @Test func effectsAreTheEnginesOwn() throws {
    #expect(try facts("bootstrap.servers", .consumer).effect(inGroup: false) == .decided)
    #expect(try facts("retry.backoff.ms", .consumer).effect(inGroup: false) == .ignored)
    #expect(try facts("retry.backoff.ms", .producer).effect(inGroup: false) == .passed)
    #expect(try facts("group.instance.id", .consumer).effect(inGroup: false) == .decided)
    #expect(try facts("group.instance.id", .consumer).effect(inGroup: true) == .passed)
    // What the page itself recommends is never without effect.
    for name in ["buffer.memory", "max.in.flight.requests.per.connection"] {
      #expect(try facts(name, .producer).effect(inGroup: false) == .passed)
    }
    for name in [
      "fetch.min.bytes", "fetch.max.wait.ms", "max.partition.fetch.bytes", "session.timeout.ms", "auto.offset.reset",
      "max.poll.records", "ssl.truststore.location", "ssl.truststore.password", "security.protocol", "sasl.mechanism",
      "java.security.auth.login.config",
    ] {
      let effect = try facts(name, .consumer).effect(inGroup: false)
      #expect(effect == .passed || effect == .obeyed || effect == .login, "\(name)")
    }
  }
}
