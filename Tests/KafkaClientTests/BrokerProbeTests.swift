import Synchronization
import TestSupport
import Testing
import Threading

@testable import KafkaClient

private let kafka: [UInt8] = {
  // error_code 0, two requests: ApiVersions up to 3, Metadata up to 12.
  let body: [UInt8] = [0x77, 0x65, 0x69, 0x72, 0, 0, 0, 0, 0, 2, 0, 18, 0, 0, 0, 3, 0, 3, 0, 0, 0, 12]
  return [0, 0, 0, UInt8(body.count)] + body
}()

/// What the probe says of listeners, real sockets all of them.
struct BrokerProbeTests {
  private func run(
    _ addresses: [BrokerAddress], securityProtocol: String = "PLAINTEXT", seconds: Double = 1
  ) throws(KafkaFailure) -> BrokerProbe.Answer {
    try BrokerProbe(securityProtocol: securityProtocol, hosts: [:], seconds: seconds, log: { _, _ in }).run(addresses)
  }

  private func failure(
    _ address: BrokerAddress, securityProtocol: String = "PLAINTEXT", seconds: Double = 1
  ) throws -> KafkaFailure {
    try #require(throws: KafkaFailure.self) {
      try run([address], securityProtocol: securityProtocol, seconds: seconds)
    }
  }

  @Test func aBrokerIsKnownByItsVersions() throws {
    let listener = try Listener(.answers(kafka))
    let answer = try run([listener.address])
    #expect(answer.versions == [18: 3, 3: 12])
  }

  @Test func oneBrokerOfManyIsEnough() throws {
    let (good, silent) = (try Listener(.answers(kafka)), try Listener(.silent))
    let answer = try run([BrokerAddress(host: "127.0.0.1", port: 1), silent.address, good.address], seconds: 20)
    #expect(answer.address == good.address)
  }

  @Test func aClosedPortIsTriedUntilTheTimeIsOver() throws {
    let start = MonotonicTime.now
    let lines = Mutex<[String]>([])
    let probe = BrokerProbe(
      securityProtocol: "PLAINTEXT", hosts: [:], seconds: 1, log: { _, line in lines.withLock { $0.append(line) } })
    let failure = try #require(throws: KafkaFailure.self) {
      try probe.run([BrokerAddress(host: "127.0.0.1", port: 1)])
    }
    #expect(failure.category == .connection)
    #expect(failure.message == "127.0.0.1:1 refused the connection (tried for 1 s)")
    #expect(failure.advice != nil)
    #expect((0.5...3).contains(MonotonicTime.now.seconds(since: start)))
    // Said at once, and once.
    #expect(lines.withLock { $0 } == ["127.0.0.1:1 refused the connection; trying again until 1 s are over"])
  }

  @Test func aListenerThatNeverAnswersIsNamed() throws {
    let listener = try Listener(.silent)
    let start = MonotonicTime.now
    let failure = try failure(listener.address)
    #expect(failure.message.contains("does not answer a Kafka request (ApiVersions) (tried for 1 s)"))
    #expect(failure.message.contains(listener.address.description))
    #expect(MonotonicTime.now.seconds(since: start) < 3)
  }

  @Test func aListenerThatHangsUpIsNamed() throws {
    let listener = try Listener(.closes)
    #expect(try failure(listener.address).message.contains("closed the connection on a Kafka request"))
    #expect(
      try failure(listener.address, securityProtocol: "SSL").message.contains("closed the connection on a TLS hello"))
  }

  @Test func anotherProtocolEndsTheWaitAtOnce() throws {
    let banner = try Listener(.answers(Array("SSH-2.0-OpenSSH_9.2\r\n".utf8)))
    let start = MonotonicTime.now
    let failure = try failure(banner.address, seconds: 30)
    #expect(failure.message.contains("does not speak Kafka"))
    #expect(failure.message.contains("53 53 48 2d"))
    #expect(MonotonicTime.now.seconds(since: start) < 10)
  }

  @Test func aWebServerIsCalledOne() throws {
    let eager = try Listener(.answers(Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)))
    #expect(try failure(eager.address, seconds: 30).message.contains("speaks HTTP, not Kafka"))
    let patient = try Listener(.answersLine(Array("HTTP/1.0 404 Not Found\r\n\r\n".utf8)))
    #expect(try failure(patient.address, seconds: 2).message.contains("speaks HTTP, not Kafka"))
  }

  @Test func anUnknownHostIsNamed() throws {
    let failure = try failure(BrokerAddress(host: "no-such-host.invalid", port: 9092))
    #expect(failure.message.contains("no-such-host.invalid is unknown"))
  }

  @Test func hostsOfTheDataSourceNeedNoResolver() throws {
    let listener = try Listener(.answers(kafka))
    let probe = BrokerProbe(
      securityProtocol: "PLAINTEXT", hosts: ["kafka-1.invalid": "127.0.0.1"], seconds: 5, log: { _, _ in })
    #expect(try probe.run([BrokerAddress(host: "kafka-1.invalid", port: listener.port)]).versions[18] == 3)
  }

  @Test func aTLSListenerIsCalledSo() throws {
    let folder = try TemporaryFolder()
    let (key, certificate) = (folder.path("key.pem"), folder.path("certificate.pem"))
    let made = try ChildProcess.run([
      "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "2", "-keyout",
      key, "-out", certificate,
    ])
    try #require(made.exit == .status(0), "openssl makes a certificate: \(made.standardError)")
    // The port is one that was free a moment ago.
    let port = try Listener(.silent).port
    let server = try ChildProcess(
      [
        "openssl", "s_server", "-accept", "127.0.0.1:\(port)", "-key", key, "-cert", certificate,
      ], input: .pipe)
    try server.wait { String(decoding: server.standardOutput, as: UTF8.self).contains("ACCEPT") }
    let address = BrokerAddress(host: "127.0.0.1", port: port)
    let failure = try failure(address, seconds: 30)
    #expect(failure.message == "\(address) speaks TLS, and security.protocol is PLAINTEXT")
    #expect(failure.advice?.contains("set security.protocol to SSL") == true)
    #expect(try run([address], securityProtocol: "ssl", seconds: 30).address == address)
  }
}
