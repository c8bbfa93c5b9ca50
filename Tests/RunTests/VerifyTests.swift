import TestSupport
import Testing

/// `weir verify` on real brokers: what it finds, what it says on the way, and that it changes nothing.
@Suite(.enabled(if: LoginServers.isAvailable, Comment(rawValue: LoginServers.reason)))
struct VerifyTests {
  private struct Verified {
    var exit: ChildProcess.Exit
    /// Codes of the findings that a live system showed.
    var observed: [String]
    /// The report, in the format that was asked for.
    var report: String
    var steps: String
  }

  private func verify(
    _ script: String, _ login: LoginJob, on cluster: SecureCluster, _ arguments: [String] = ["--output", "json"]
  ) throws -> Verified {
    let folder = try TemporaryFolder()
    try folder.write(script.utf8, to: "job.json")
    try folder.write(login.project(cluster).utf8, to: "weir.yaml")
    for (path, text) in login.files { try folder.write(text.utf8, to: path) }
    let outcome = try ChildProcess.run(
      [BuiltProducts.path("weir"), "verify", "--verbose", "--connect-timeout", "20"] + arguments + ["job.json"],
      environment: login.environment, workingDirectory: folder.path)
    let report = String(decoding: outcome.standardOutput, as: UTF8.self)
    for secret in try plantedSecrets() {
      #expect(!report.contains(secret))
      #expect(!outcome.standardError.contains(secret), "\(outcome.standardError)")
    }
    let observed = report.split(separator: "{\"code\": \"").dropFirst()
      .filter { $0.contains("\"observed\": true") }.map { String($0.prefix { $0 != "\"" }) }
    return Verified(exit: outcome.exit, observed: observed, report: report, steps: outcome.standardError)
  }

  private func words(_ verified: Verified) -> Comment { Comment(rawValue: verified.steps + verified.report) }

  // MARK: In order

  @Test(arguments: versions)
  func everythingInOrder(_ version: String) throws {
    let cluster = try SecureCluster.shared(version)
    let (from, to) = (try cluster.plain.topic(), try cluster.plain.topic(settings: ["max.message.bytes=2000000"]))
    try cluster.plain.send([.init(value: .text("one"))], to: from)
    try cluster.plain.command("set-committed verified-\(from) \(from) 0 0")
    let script = job(readingEvents(from, #""groupId": "verified-\#(from)""#), writingEvents(to))
    let verified = try verify(script, LoginJob(.saslSSL, "GSSAPI"), on: cluster)
    #expect(verified.exit == .status(0), words(verified))
    #expect(verified.observed.isEmpty, words(verified))
    var rest = verified.steps[...]
    for step in [
      "resolve", "connect", "Kerberos", "TLS", "authenticate", "brokers", "topic", "offsets", "group", "Writer",
      "the same as above",
      "topic", "message size",
    ] {
      let place = try #require(rest.firstRange(of: step), "\(step): \(verified.steps)")
      rest = rest[place.upperBound...]
    }
    // Nothing has moved.
    #expect(try cluster.plain.command("ends \(from)").last == "ok 1")
    #expect(try cluster.plain.command("ends \(to)").last == "ok 0")
    #expect(try cluster.plain.command("committed verified-\(from) \(from)").last == "ok 0")
  }

  @Test func wrongJobsAreNotConnected() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let script = job(readingEvents("a b"), printing)
    let verified = try verify(script, LoginJob(.saslPlaintext, "PLAIN"), on: cluster)
    #expect(verified.exit == .status(1), words(verified))
    #expect(verified.report.contains("READ003"), words(verified))
    #expect(verified.steps.contains("nothing was connected") && !verified.steps.contains("resolve"), words(verified))
  }

  // MARK: The topic

  /// The brokers create what is asked for by its name; nothing here may do that.
  @Test(arguments: versions)
  func missingTopicsStayMissing(_ version: String) throws {
    let cluster = try SecureCluster.shared(version)
    let before = try cluster.plain.command("topics").last?.split(separator: " ").map(String.init) ?? []
    let name = "missing-\(version)"
    let script = job(readingEvents(name, #""groupId": "nobody""#), writingEvents(name))
    let verified = try verify(script, LoginJob(.saslPlaintext, "PLAIN"), on: cluster)
    #expect(verified.exit == .status(5), words(verified))
    #expect(verified.observed == ["LIVE004", "LIVE004"], words(verified))
    let after = try cluster.plain.command("topics").last?.split(separator: " ").map(String.init) ?? []
    #expect(!before.contains(name) && !after.contains(name))
  }

  @Test func missingPartition() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic(partitions: 2)
    let verified = try verify(
      job(readingEvents(topic, #""partition": 7"#), printing), LoginJob(.saslPlaintext, "PLAIN"), on: cluster)
    #expect(verified.exit == .status(5), words(verified))
    #expect(verified.observed == ["LIVE005"], words(verified))
    #expect(verified.report.contains("/steps/0/parameter/partition"))
  }

  // MARK: Offsets

  private func reading(_ topic: String, _ range: String) -> (type: String, parameter: String) {
    (
      "kafka",
      #""datasource": "events", "topic": "\#(topic)", "column": ["__value__"], "skipExceedRecord": true, "#
        + #""stopWhenReachEndOffset": true, \#(range)"#
    )
  }

  @Test func deletedOffsets() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    try cluster.plain.send(
      (0..<10).map { .init(value: .text("\($0)"), timestamp: 1_700_000_000_000 + Int64($0)) }, to: topic)
    try cluster.plain.command("delete-before \(topic) 0 5")
    let login = try LoginJob(.saslPlaintext, "PLAIN")
    let lost = try verify(
      job(reading(topic, #""partition": 0, "beginOffset": 2, "endOffset": "latest""#), printing), login, on: cluster)
    #expect(lost.exit == .status(5) && lost.observed == ["LIVE006"], words(lost))
    let window = try verify(
      job(reading(topic, #""beginDateTime": "20200101000000", "endOffset": "latest""#), printing), login, on: cluster)
    #expect(window.exit == .status(0) && window.observed == ["LIVE006"], words(window))
    #expect(window.report.contains("retention deleted what came before"), words(window))
    let held = try verify(
      job(reading(topic, #""partition": 0, "beginOffset": 5, "endOffset": "latest""#), printing), login, on: cluster)
    #expect(held.exit == .status(0) && held.observed.isEmpty, words(held))
  }

  @Test func emptyRange() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    let verified = try verify(job(readingEvents(topic), printing), LoginJob(.saslPlaintext, "PLAIN"), on: cluster)
    #expect(verified.exit == .status(0) && verified.observed == ["LIVE007"], words(verified))
  }

  @Test(arguments: versions)
  func groupWithoutCommits(_ version: String) throws {
    let cluster = try SecureCluster.shared(version)
    let topic = try cluster.plain.topic()
    let range = #""groupId": "never-\#(topic)", "beginOffset": "seekToLast", "endOffset": "latest""#
    let verified = try verify(job(reading(topic, range), printing), LoginJob(.saslPlaintext, "PLAIN"), on: cluster)
    #expect(verified.exit == .status(5) && verified.observed == ["LIVE008"], words(verified))
  }

  @Test(arguments: versions)
  func groupThatIsUsed(_ version: String) throws {
    let cluster = try SecureCluster.shared(version)
    let topic = try cluster.plain.topic()
    try cluster.plain.send([.init(value: .text("one"))], to: topic)
    let member = try ChildProcess(["kcat", "-b", cluster.plain.brokers, "-G", "used-\(topic)", topic], input: .pipe)
    try member.wait(until: { member.standardError.contains("rebalanced") })
    let verified = try verify(
      job(readingEvents(topic, #""groupId": "used-\#(topic)""#), printing), LoginJob(.saslPlaintext, "PLAIN"),
      on: cluster)
    #expect(verified.exit == .status(0) && verified.observed == ["LIVE009"], words(verified))
    member.closeInput()
  }

  // MARK: Messages

  @Test func largeMessages() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic(settings: ["max.message.bytes=1000"])
    let login = try LoginJob(.saslPlaintext, "PLAIN")
    let usual = try verify(job(lines, writingEvents(topic)), login, on: cluster)
    #expect(usual.exit == .status(0) && usual.observed == ["LIVE010"], words(usual))
    #expect(usual.report.contains(#""severity": "info""#), words(usual))
    let given = try verify(
      job(lines, writingEvents(topic, #""kafkaConfig": {"max.request.size": 3000}"#)), login, on: cluster)
    #expect(given.exit == .status(0) && given.observed == ["LIVE010"], words(given))
    #expect(given.report.contains("messages of up to 3000 bytes may be sent"), words(given))
  }

  // MARK: The way there

  @Test func refusedLogin() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    var login = try LoginJob(.saslSSL, "PLAIN")
    login.jaas = LoginJob.password("plain.Plain", RunTests.wrongPassword)
    let verified = try verify(job(readingEvents("t"), printing), login, on: cluster)
    #expect(verified.exit == .status(4) && verified.observed == ["LIVE002"], words(verified))
    #expect(verified.steps.contains("✗ authenticate"), words(verified))
    #expect(verified.report.contains("/datasources/events/saslMechanism"), words(verified))
    let expired = try verify(job(readingEvents("t"), printing), try LoginJob(.expired), on: cluster)
    #expect(expired.exit == .status(4) && expired.observed == ["LIVE002"], words(expired))
    #expect(expired.steps.contains("✗ TLS"), words(expired))
  }

  @Test func certificateThatEndsSoon() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    try cluster.plain.send([.init(value: .text("one"))], to: topic)
    let verified = try verify(job(readingEvents(topic), printing), LoginJob(.soon), on: cluster)
    #expect(verified.exit == .status(0) && verified.observed == ["SSL003"], words(verified))
    #expect(verified.report.contains("the certificate `CN=\(TestCertificates.host)` expires on"), words(verified))
  }

  @Test func nobodyThere() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    var login = try LoginJob(.saslPlaintext, "PLAIN")
    let port = try LoopbackListener.closedPort()
    login.host = "\(TestCertificates.host):\(port),\(TestCertificates.host)"
    let one = try verify(job(readingEvents(topic), printing), login, on: cluster)
    #expect(one.exit == .status(0) && Set(one.observed) == ["LIVE001", "LIVE007"], words(one))
    login.host = "\(TestCertificates.host):\(port),nowhere.invalid"
    let none = try verify(job(readingEvents(topic), printing), login, on: cluster)
    #expect(none.exit == .status(4) && Set(none.observed) == ["LIVE001"], words(none))
    #expect(none.report.contains("nowhere.invalid is unknown"), words(none))
  }

  @Test func brokerWithAnotherName() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    let verified = try verify(job(readingEvents(topic), printing), LoginJob(.byAddress, "GSSAPI"), on: cluster)
    #expect(verified.exit == .status(4) && verified.observed == ["LIVE003"], words(verified))
    #expect(verified.report.contains("the cluster calls a broker 127.0.0.1:"), words(verified))
  }

  @Test func anotherVersion() throws {
    let cluster = try SecureCluster.shared("0.10.2.2")
    let topic = try cluster.plain.topic()
    try cluster.plain.send([.init(value: .text("one"))], to: topic)
    var login = try LoginJob(.saslPlaintext, "PLAIN")
    login.version = "3.6"
    let verified = try verify(job(readingEvents(topic), printing), login, on: cluster)
    #expect(verified.exit == .status(0) && verified.observed == ["LIVE012"], words(verified))
    #expect(verified.report.contains("answers as 0.10"), words(verified))
  }

  // MARK: Formats

  @Test(arguments: ["full", "concise", "grouped", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "html"])
  func everyFormat(_ format: String) throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let verified = try verify(
      job(readingEvents("no-such-topic"), printing), LoginJob(.saslPlaintext, "PLAIN"), on: cluster,
      ["--output", format])
    #expect(verified.exit == .status(5), words(verified))
    #expect(verified.report.contains("LIVE004") && verified.report.contains("no-such-topic"), words(verified))
  }
}
