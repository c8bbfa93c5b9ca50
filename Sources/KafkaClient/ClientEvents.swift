import CRdkafka
import Glibc
import KeyStores
import Synchronization
import Threading

/// Something that the client met apart from any one call, such as a broker that went away.
public struct ClientEvent: Sendable {
  public var category: KafkaFailure.Category
  /// librdkafka's name of the code, such as `_TRANSPORT`.
  public var code: String
  /// What happened, with the broker's name in it.
  public var reason: String
  public var isFatal: Bool
}

/// What a handle's C callbacks reach through their opaque pointer.
final class ClientEvents: Sendable {
  private let log: ClientLog
  private let events = Monitor<[ClientEvent]>([])
  /// Addresses that stand for names, as the data source's `hosts` give them.
  let hosts: [String: String]
  /// Called on a broker's thread before it connects.
  let beforeConnecting: (@Sendable () -> Void)?
  let isClosing = Atomic<Bool>(false)
  private let certificates = Monitor<[CertificateProblem]>([])
  private let lastCertificate = Monitor<BrokerCertificate?>(nil)

  init(log: @escaping ClientLog, hosts: [String: String], beforeConnecting: (@Sendable () -> Void)?) {
    self.log = log
    self.hosts = hosts
    self.beforeConnecting = beforeConnecting
  }

  /// What was wrong with brokers' certificates lately, oldest first, at most 16.
  var certificateProblems: [CertificateProblem] { certificates.withLock { $0 } }

  /// A broker's certificate that was found in order.
  func note(_ certificate: Certificate) {
    let noted = BrokerCertificate(certificate)
    lastCertificate.update { $0 = noted }
  }

  /// The latest of them.
  var brokerCertificate: BrokerCertificate? { lastCertificate.withLock { $0 } }

  func add(_ problem: CertificateProblem) {
    certificates.update { problems in
      if problems.count == 16 { problems.removeFirst() }
      problems.append(problem)
    }
  }

  /// The most recent events, oldest first, at most 64.
  var recent: [ClientEvent] { events.withLock { $0 } }

  func forget() {
    events.update { $0.removeAll() }
  }

  func add(_ event: ClientEvent) {
    events.update { events in
      if events.count == 64 { events.removeFirst() }
      events.append(event)
    }
  }

  /// An error that came with other events through a queue.
  func add(_ event: OpaquePointer) {
    add(
      rd_kafka_event_error(event), reason: rd_kafka_event_error_string(event).map { String(cString: $0) }, client: nil)
  }

  private func add(_ error: rd_kafka_resp_err_t, reason: String?, client: OpaquePointer?) {
    var words = reason ?? String(cString: rd_kafka_err2str(error))
    let isFatal = error == RD_KAFKA_RESP_ERR__FATAL
    if isFatal, let client {
      var text = [CChar](repeating: 0, count: 512)
      rd_kafka_fatal_error(client, &text, text.count)
      words = text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? words }
    }
    add(
      ClientEvent(
        category: KafkaFailure.Category(error), code: String(cString: rd_kafka_err2name(error)),
        reason: withoutTail(words), isFatal: isFatal))
  }

  private func take(_ line: String, _ level: ClientLogLevel, facility: String) {
    // A refused login is told once, as what ends the start, and in other words than these.
    let isOfLogin =
      ["LIBSASL", "SSLCERTVRFY"].contains(facility) || facility == "FAIL" && FailureDiagnosis.speaksOfLogin(line)
    // Connections that are idle or whose broker ends are opened anew.
    let isClosing = facility == "FAIL" && FailureDiagnosis.speaksOfClosing(line)
    log(isOfLogin || isClosing ? .debug : level, line)
    // The client makes no event of a listener that hangs up on who does not log in.
    if facility == "FAIL", FailureDiagnosis.speaksOfMissingLogin(line) {
      add(ClientEvent(category: .connection, code: "_TRANSPORT", reason: withoutTail(line), isFatal: false))
    }
  }

  static func from(_ opaque: UnsafeMutableRawPointer?) -> ClientEvents? {
    opaque.map { Unmanaged<ClientEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Sets the callbacks of a configuration. The configuration's handle must not outlive this object.
  func attach(to configuration: OpaquePointer) {
    rd_kafka_conf_set_opaque(configuration, Unmanaged.passUnretained(self).toOpaque())
    rd_kafka_conf_set_log_cb(configuration) { handle, level, facility, line in
      guard let line, let handle, let events = ClientEvents.from(rd_kafka_opaque(handle)) else { return }
      // A topic is asked for before a client is interested in it, so that brokers before 0.11 create none either.
      let facility = facility.map { String(cString: $0) } ?? ""
      if facility == "AUTOCREATE" { return }
      // What a handle says at its own end is of no interest to anybody.
      if events.isClosing.load(ordering: .relaxed) { return }
      events.take(String(cString: line), ClientLogLevel(syslog: level), facility: facility)
    }
    rd_kafka_conf_set_error_cb(configuration) { handle, code, reason, opaque in
      guard let events = ClientEvents.from(opaque) else { return }
      events.add(
        rd_kafka_resp_err_t(rawValue: code), reason: reason.map { String(cString: $0) }, client: handle)
    }
    if !hosts.isEmpty || beforeConnecting != nil { HostTable.attach(to: configuration) }
    CertificateCheck.attach(to: configuration)
  }
}

/// Leaves out what librdkafka adds for its own makers: ` (after 1ms in state CONNECT)`.
private func withoutTail(_ reason: String) -> String {
  let bytes = Array(reason.utf8)
  let tail = Array(" (after ".utf8)
  guard bytes.last == UInt8(ascii: ")"), bytes.count > tail.count else { return reason }
  for start in stride(from: bytes.count - tail.count, to: 0, by: -1)
  where bytes[start..<start + tail.count].elementsEqual(tail) {
    return String(decoding: bytes[..<start], as: UTF8.self)
  }
  return reason
}
