import Glibc
import Threading

/// Whether anything at a job's addresses speaks Kafka, asked with sockets of our own before the client starts: the
/// client would only say that no broker answers.
public struct BrokerProbe: Sendable {
  /// What answered.
  public struct Answer: Sendable {
    public var address: BrokerAddress
    /// The highest version that the broker knows of each request, by API key; empty behind TLS.
    public var versions: [Int16: Int16]
  }

  private let isEncrypted: Bool
  private let hosts: [String: String]
  private let log: ClientLog
  /// What the job says, for messages.
  private let securityProtocol: String
  private let seconds: Double
  private let isPatient: Bool

  /// - Parameters:
  ///   - securityProtocol: `PLAINTEXT`, `SSL`, `SASL_PLAINTEXT` or `SASL_SSL`, in any case.
  ///   - seconds: How long is tried in all.
  ///   - isPatient: Whether brokers that are just starting are waited for.
  public init(
    securityProtocol: String, hosts: [String: String], seconds: Double, isPatient: Bool = true, log: @escaping ClientLog
  ) {
    self.isPatient = isPatient
    self.securityProtocol = securityProtocol.uppercased()
    isEncrypted = self.securityProtocol.hasSuffix("SSL")
    self.hosts = hosts
    self.seconds = seconds
    self.log = log
  }

  private struct State {
    var answer: Answer?
    /// The latest failure of each address, and whether trying again is of no use.
    var failures: [BrokerAddress: (failure: KafkaFailure, isFinal: Bool)] = [:]
  }

  /// Asks all addresses at once and gives the first answer.
  ///
  /// Refused connections and unknown names are tried again until the time is over, since brokers may be starting; what
  /// answers in another protocol ends the wait at once.
  public func run(_ addresses: [BrokerAddress]) throws(KafkaFailure) -> Answer {
    let state = Monitor(State())
    // A little less than allowed: the limit is one for the whole program.
    let deadline = Deadline.after(seconds: seconds - min(0.5, seconds * 0.1))
    for address in addresses {
      do {
        _ = try BackgroundThread.start { self.knock(at: address, until: deadline, state) }
      } catch {
        throw KafkaFailure(.connection, "\(error)")
      }
    }
    // Threads give up at the deadline too; a resolver that hangs is not waited for.
    let grace = Deadline(at: deadline.time.advanced(bySeconds: 0.05))
    let outcome: State? = state.wait(until: grace) { state in
      let isOver = state.answer != nil || addresses.allSatisfy { state.failures[$0]?.isFinal == true }
      return isOver ? state : nil
    }
    let end = outcome ?? state.withLock { $0 }
    if let answer = end.answer { return answer }
    throw summary(of: addresses.map { ($0, end.failures[$0]?.failure) })
  }

  private func summary(of failures: [(address: BrokerAddress, failure: KafkaFailure?)]) -> KafkaFailure {
    let known = failures.map { entry in
      entry.failure
        ?? KafkaFailure(
          .connection, "\(entry.address): its name was not resolved within \(shown(seconds)) s",
          advice: "check the machine's resolver (/etc/resolv.conf)")
    }
    guard let first = known.first else { return KafkaFailure(.configuration, "the step names no broker") }
    guard known.count > 1 else { return first }
    return KafkaFailure(
      first.category, "none of the \(known.count) brokers answered: " + known.map(\.message).joined(separator: "; "),
      advice: first.advice)
  }

  private func knock(at address: BrokerAddress, until deadline: Deadline, _ state: Monitor<State>) {
    var wasTold = false
    while true {
      do {
        let answer = try ask(address, until: deadline)
        state.update { $0.answer = $0.answer ?? answer }
        return
      } catch {
        var (failure, isFinal) = (error.failure, error.isFinal || !isPatient)
        if !isFinal, !wasTold {
          log(.warning, "\(failure.message); trying again until \(shown(seconds)) s are over")
          wasTold = true
        }
        if !isFinal { failure.message += " (tried for \(shown(seconds)) s)" }
        isFinal = isFinal || deadline.hasPassed
        state.update { [failure, isFinal] in $0.failures[address] = (failure, isFinal) }
        if isFinal { return }
      }
      usleep(useconds_t(min(0.25, deadline.secondsLeft) * 1e6))
      if deadline.hasPassed { return }
      if state.withLock({ $0.answer != nil }) { return }
    }
  }

  private struct Refusal: Error {
    var failure: KafkaFailure
    /// Trying again is of no use.
    var isFinal: Bool
  }

  private func ask(_ address: BrokerAddress, until deadline: Deadline) throws(Refusal) -> Answer {
    let greeting = isEncrypted ? WireGreeting.clientHello : WireGreeting.apiVersionsRequest
    let speaker: WireGreeting.Speaker
    do {
      speaker = try exchange(greeting, with: address, until: deadline.earlier(of: .after(seconds: seconds * 0.4)))
    } catch {
      switch error {
      case .closed: throw closed(by: address, until: deadline)
      case .timeout("waiting for an answer"): throw silent(address, until: deadline)
      default: throw refusal(error, by: address)
      }
    }
    switch speaker {
    case .kafka(let versions):
      try checkAccess(to: address, until: deadline)
      return Answer(address: address, versions: versions)
    case .tls:
      if isEncrypted { return Answer(address: address, versions: [:]) }
      throw speaksTLS(address)
    case .http:
      throw speaksHTTP(address)
    case .other(let bytes):
      let hex = bytes.prefix(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined(separator: " ")
      throw final(
        "\(address) does not speak Kafka: it answered an ApiVersions request with the bytes \(hex)",
        "check host and port: something else listens there")
    }
  }

  /// A listener that wants a login answers ApiVersions to everybody, and hangs up on whatever else comes before it.
  private func checkAccess(to address: BrokerAddress, until deadline: Deadline) throws(Refusal) {
    guard securityProtocol == "PLAINTEXT" else { return }
    do {
      _ = try exchange(WireGreeting.metadataRequest, with: address, until: deadline)
    } catch {
      guard case .closed = error else { throw refusal(error, by: address) }
      throw Refusal(
        failure: KafkaFailure(
          .authentication, "\(address) wants a login, and security.protocol is PLAINTEXT",
          advice: "set security.protocol to SASL_PLAINTEXT, with a mechanism and credentials"),
        isFinal: true)
    }
  }

  /// A listener that hung up on our greeting may speak the other protocol: it is asked.
  private func closed(by address: BrokerAddress, until deadline: Deadline) -> Refusal {
    let other = isEncrypted ? WireGreeting.apiVersionsRequest : WireGreeting.clientHello
    let speaker = try? exchange(other, with: address, until: deadline.earlier(of: .after(seconds: 5)))
    switch speaker {
    case .tls where !isEncrypted:
      return speaksTLS(address)
    case .kafka where isEncrypted:
      return final(
        "\(address) speaks Kafka without TLS, and security.protocol is \(securityProtocol)",
        "set security.protocol to \(securityProtocol == "SASL_SSL" ? "SASL_PLAINTEXT" : "PLAINTEXT"), "
          + "or give the port of the TLS listener")
    default:
      let request = isEncrypted ? "a TLS hello" : "a Kafka request (ApiVersions)"
      return Refusal(
        failure: KafkaFailure(
          .connection, "\(address) closed the connection on \(request)",
          advice: "check that it is a Kafka broker's port, of version 0.10 or later"),
        isFinal: false)
    }
  }

  /// A server that waits for the end of a line is asked in its own words.
  private func silent(_ address: BrokerAddress, until deadline: Deadline) -> Refusal {
    let speaker = try? exchange(
      Array("GET / HTTP/1.0\r\n\r\n".utf8), with: address, until: deadline.earlier(of: .after(seconds: seconds * 0.2)))
    if speaker == .http { return speaksHTTP(address) }
    return refusal(.timeout("waiting for an answer"), by: address)
  }

  private func speaksHTTP(_ address: BrokerAddress) -> Refusal {
    final(
      "\(address) speaks HTTP, not Kafka",
      "give a broker's own port (9092 by default), not that of a REST proxy or a console")
  }

  private func speaksTLS(_ address: BrokerAddress) -> Refusal {
    final(
      "\(address) speaks TLS, and security.protocol is \(securityProtocol)",
      "set security.protocol to \(securityProtocol == "SASL_PLAINTEXT" ? "SASL_SSL" : "SSL") with a truststore, "
        + "or give the port of the plaintext listener")
  }

  private func final(_ message: String, _ advice: String) -> Refusal {
    Refusal(failure: KafkaFailure(.connection, message, advice: advice), isFinal: true)
  }

  private func exchange(
    _ greeting: [UInt8], with address: BrokerAddress, until deadline: Deadline
  ) throws(SocketFailure) -> WireGreeting.Speaker {
    let socket = try ProbeSocket(to: address, hosts: hosts, until: deadline)
    try socket.send(greeting, until: deadline)
    let answer = try socket.receive(limit: 1 << 20, until: deadline, isEnough: WireGreeting.isComplete)
    return WireGreeting.speaker(of: answer)
  }

  private func refusal(_ failure: SocketFailure, by address: BrokerAddress) -> Refusal {
    let words: (message: String, advice: String)
    switch failure {
    case .system(ECONNREFUSED):
      words = ("\(address) refused the connection", "check host and port, and that the broker runs")
    case .system(let code):
      words = (
        "\(address) cannot be reached: \(String(cString: strerror(code)))",
        "check the network between here and the broker"
      )
    case .resolver(let code):
      words = (
        "the host \(address.host) is unknown: \(String(cString: gai_strerror(code)))",
        "check its spelling, the resolver, or give its address in the data source's hosts"
      )
    case .timeout("connecting"):
      words = (
        "\(address) does not take a connection",
        "check the network between here and the broker: a firewall may drop packets"
      )
    case .timeout:
      words = (
        "\(address) takes connections and does not answer a "
          + (isEncrypted ? "TLS hello" : "Kafka request (ApiVersions)"),
        "check that a Kafka broker listens there, and that it is not overloaded"
      )
    case .closed:
      words = ("\(address) closed the connection", "check that a Kafka broker listens there")
    }
    return Refusal(failure: KafkaFailure(.connection, words.message, advice: words.advice), isFinal: false)
  }
}

/// Seconds to a tenth, without a needless fraction.
private func shown(_ seconds: Double) -> String {
  guard seconds >= 0, seconds < 1e9 else { return "0" }
  let tenths = Int((seconds * 10).rounded())
  return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
}
