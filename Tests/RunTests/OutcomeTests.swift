import Glibc
import TestSupport
import Testing

/// How a run ends when something is wrong, or somebody stops it.
@Suite(.enabled(if: JavaTool.isAvailable, Comment(rawValue: JavaTool.reason)))
struct OutcomeTests {
  private func reader(_ server: String) -> (type: String, parameter: String) {
    (
      "kafka",
      #""server": "\#(server)", "topic": "t", "column": ["__value__"], "beginOffset": 0, "endOffset": "latest", "skipExceedRecord": true"#
    )
  }

  private func writer(_ server: String) -> (type: String, parameter: String) {
    ("kafka", #""server": "\#(server)", "topic": "t", "keyType": "STRING", "valueType": "STRING""#)
  }

  private func expectUnreachable(_ server: String, _ arguments: [String] = []) throws {
    for script in [job(reader(server), printing), job(lines, writer(server))] {
      let outcome = try run(script, arguments, seconds: 20)
      #expect(outcome.exit == .status(4), "\(outcome.messages)")
      #expect(outcome.messages.contains(server), "\(outcome.messages)")
      #expect(outcome.report.contains(#""status": "unreachable""#), "\(outcome.report)")
      #expect(outcome.output.isEmpty)
    }
  }

  // MARK: Connection

  @Test func nobodyListens() throws {
    let port = try LoopbackListener.closedPort()
    try expectUnreachable("127.0.0.1:\(port)", ["--connect-timeout", "2"])
  }

  @Test func neverAnswers() throws {
    let listener = try LoopbackListener()
    try expectUnreachable("127.0.0.1:\(listener.port)", ["--connect-timeout", "2"])
    withExtendedLifetime(listener) {}
  }

  @Test func speaksTLS() throws {
    let folder = try TemporaryFolder()
    let made = try ChildProcess.run([
      "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
      "-keyout", folder.path("key.pem"), "-out", folder.path("certificate.pem"),
    ])
    try #require(made.exit == .status(0), "\(made.standardError)")
    let port = try LoopbackListener.closedPort()
    let server = try ChildProcess(
      [
        "openssl", "s_server", "-accept", "127.0.0.1:\(port)", "-key", folder.path("key.pem"),
        "-cert", folder.path("certificate.pem"),
      ], input: .pipe)
    try server.wait(until: { !LoopbackListener.isFree(port) })
    try expectUnreachable("127.0.0.1:\(port)", ["--connect-timeout", "10"])
    server.signal(SIGTERM)
  }

  // MARK: The other side

  @Test(arguments: versions)
  func missingTopic(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    for script in [
      job(reading("no-such-topic", of: cluster, ["__value__"]), printing),
      job(lines, writing("no-such-topic", to: cluster, #""keyType": "STRING", "valueType": "STRING""#)),
    ] {
      let outcome = try run(script, input: .bytes(Array("a\n".utf8)))
      #expect(outcome.exit == .status(5), "\(outcome.messages)")
      #expect(outcome.messages.contains("no-such-topic"), "\(outcome.messages)")
      #expect(outcome.report.contains(#""status": "failed""#), "\(outcome.report)")
    }
  }

  @Test(arguments: versions)
  func missingPartition(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic(partitions: 2)
    let outcome = try run(job(reading(topic, of: cluster, ["__value__"], #""partition": 2"#), printing))
    #expect(outcome.exit == .status(5), "\(outcome.messages)")
    #expect(outcome.messages.contains(topic), "\(outcome.messages)")
  }

  // MARK: The job

  @Test func wrongJobs() throws {
    let port = try LoopbackListener.closedPort()
    let wrong = try run(
      job(reader("127.0.0.1:\(port)"), printing).replacing(#""topic": "t""#, with: #""topic": "a b""#))
    #expect(wrong.exit == .status(1), "\(wrong.messages)")
    #expect(wrong.report.contains(#""status": "refused""#), "\(wrong.report)")
    #expect(try run("{").exit == .status(1))
    let missing = try ChildProcess.run([BuiltProducts.path("weir"), "run", "no-such-job.json"])
    #expect(missing.exit == .status(2), "\(missing.standardError)")
  }

  // MARK: Signals

  /// What was read before the signal is written, and the run says how it ended.
  @Test(arguments: [SIGINT, SIGTERM])
  func signalWhileWriting(_ signal: Int32) throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic()
    let running = try RunningJob(
      job(lines, writing(topic, to: cluster, #""keyType": "STRING", "valueType": "STRING""#)), input: .pipe)
    try running.process.write(Array("one\ntwo\n".utf8))
    try running.process.wait(until: { try cluster.command("ends \(topic)").last == "ok 2" })
    try running.process.write(Array("three\nnot a whole line".utf8))
    try running.process.wait(until: { try cluster.command("ends \(topic)").last == "ok 3" })
    running.process.signal(signal)
    let outcome = try running.wait()
    #expect(outcome.exit == .status(128 + signal), "\(outcome.messages)")
    #expect(outcome.report.contains(#""status": "interrupted""#), "\(outcome.report)")
    #expect(outcome.report.contains(#""written": {"records": 3"#), "\(outcome.report)")
    #expect(try cluster.consume(topic).count == 3)
  }

  @Test(arguments: versions)
  func signalWhileReading(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic()
    try cluster.send((0..<5).map { .init(value: .text("\($0)")) }, to: topic)
    let range = #""beginOffset": 0, "endOffset": 10"#
    let more = #""stopWhenPollEmpty": false, "groupId": "stopped-\#(topic)""#
    let running = try RunningJob(job(reading(topic, of: cluster, ["__value__"], range: range, more), printing))
    try running.process.wait(until: { running.process.standardOutput.count >= 10 })
    running.process.signal(SIGINT)
    let outcome = try running.wait()
    #expect(outcome.exit == .status(130), "\(outcome.messages)")
    #expect(outcome.lines == ["0", "1", "2", "3", "4"])
    #expect(try cluster.command("committed stopped-\(topic) \(topic)").last == "ok 5")
    #expect(outcome.report.contains(#""next": 5"#), "\(outcome.report)")
  }

  /// A reader of standard output that goes away ends the run without a word about it.
  @Test func outputGoesAway() throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic()
    try cluster.send((0..<200).map { .init(value: .text("line \($0)")) }, to: topic)
    let folder = try TemporaryFolder()
    try folder.write(job(reading(topic, of: cluster, ["__value__"]), printing).utf8, to: "job.json")
    let outcome = try ChildProcess.run(
      ["/bin/sh", "-c", "\"$0\" run job.json | head -n 2", BuiltProducts.path("weir")], workingDirectory: folder.path)
    #expect(String(decoding: outcome.standardOutput, as: UTF8.self) == "line 0\nline 1\n")
    #expect(!outcome.standardError.lowercased().contains("pipe"), "\(outcome.standardError)")
  }
}
