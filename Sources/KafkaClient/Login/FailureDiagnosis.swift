import KeyStores

/// Says of what the client met whether it is a refused login, and which of the many reasons it was. The client's words are those of librdkafka
/// 2.0.2, as measured with brokers 0.10.2 and 3.6.
struct FailureDiagnosis: Sendable {
  /// `SASL_SSL` and its like, in capitals.
  private let securityProtocol: String
  private let mechanism: String
  private let user: String?
  private let serviceName: String
  private let hasCertificate: Bool

  init(_ settings: ClientSettings) {
    securityProtocol = (settings["security.protocol"] ?? "plaintext").uppercased()
    mechanism = settings["sasl.mechanism"] ?? settings["sasl.mechanisms"] ?? "GSSAPI"
    user = settings["sasl.username"]
    serviceName = settings["sasl.kerberos.service.name"] ?? "kafka"
    hasCertificate = settings["ssl.certificate.pem"] != nil || settings["ssl.keystore.location"] != nil
  }

  private var isEncrypted: Bool { securityProtocol.hasSuffix("SSL") }
  private var wantsLogin: Bool { securityProtocol.hasPrefix("SASL") }

  /// Whether a line of the client's log is about a login, and so told otherwise.
  static func speaksOfLogin(_ line: String) -> Bool {
    ["SASL", "SSL ", "SSL:", "certificate verify failed", "security.protocol"].contains { holds(line, $0) }
  }

  /// Whether a line says that a listener hung up on a client that does not log in.
  static func speaksOfMissingLogin(_ line: String) -> Bool {
    holds(line, missingLogin)
  }

  /// Whether a line says no more than that a broker closed its connection.
  static func speaksOfClosing(_ line: String) -> Bool {
    holds(line, ": Disconnected")
  }

  private static let missingLogin = "broker might require SASL authentication"

  /// Nil for what may get better by waiting.
  func failure(
    of event: ClientEvent, _ certificates: [CertificateProblem], hasAnswered: Bool
  ) -> KafkaFailure? {
    let (broker, words) = Self.parted(event.reason)
    if Self.holds(words, "mechanism handshake failed") { return refusedMechanism(broker, words) }
    if Self.holds(words, "SASL authentication error") || Self.holds(words, "SASL authentication failure") {
      return refusedLogin(broker, words)
    }
    if Self.holds(words, "Failed to initialize SASL authentication") { return failedStart(broker, words) }
    if isEncrypted, Self.holds(words, "SSL") || Self.holds(words, "certificate verify failed"),
      let failure = failedHandshake(broker, words, certificates)
    {
      return failure
    }
    if !hasAnswered, !wantsLogin, Self.speaksOfMissingLogin(words) {
      return KafkaFailure(
        .authentication, "\(broker) wants a login, and security.protocol is \(securityProtocol)",
        advice:
          "set security.protocol to \(isEncrypted ? "SASL_SSL" : "SASL_PLAINTEXT"), with a mechanism and credentials")
    }
    guard event.category == .authentication else { return nil }
    return KafkaFailure(
      .authentication, "the login at \(broker) failed: \(words)",
      advice: "check mechanism, user name, password and certificates of the data source")
  }

  // MARK: SASL

  private func refusedMechanism(_ broker: String, _ words: String) -> KafkaFailure {
    if Self.holds(words, "Request not valid in current SASL state") {
      return KafkaFailure(
        .authentication, "\(broker) asks for no login, and security.protocol is \(securityProtocol)",
        advice:
          "set security.protocol to \(isEncrypted ? "SSL" : "PLAINTEXT"), or give the port of the listener that wants logins"
      )
    }
    let marker = "supported mechanisms: "
    let list = Self.after(marker, in: words).split(separator: ",").joined(separator: ", ")
    return KafkaFailure(
      .authentication,
      "\(broker) does not take the mechanism \(mechanism)" + (list.isEmpty ? "" : ": it takes \(list)"),
      advice: "set sasl.mechanism to one that the broker takes, or enable it there (sasl.enabled.mechanisms)")
  }

  private func refusedLogin(_ broker: String, _ words: String) -> KafkaFailure {
    // Brokers before 1.0 close the connection instead of saying why.
    let reason = Self.after("SASL authentication error: ", in: words)
    let said = reason.isEmpty ? "" : ": \"\(reason)\""
    guard mechanism != "GSSAPI" else {
      return KafkaFailure(
        .authentication, "\(broker) does not accept the Kerberos ticket for it\(said)",
        advice:
          "see the broker's log: its keytab lacks the newest key of its principal, its clock differs by more than 5 minutes, "
          + "or the principal that it listens as is another than \(serviceName)/HOST")
    }
    let name = user.map { "`\($0)`" } ?? "nobody"
    let more =
      mechanism == "PLAIN"
      ? "" : ", and see that the user has credentials for \(mechanism) (kafka-configs --describe --entity-type users)"
    return KafkaFailure(
      .authentication, "\(broker) refuses the user name or the password of \(name) (\(mechanism))\(said)",
      advice: "correct username and password in the JAAS configuration" + more)
  }

  /// Nothing was sent: the client itself has nothing to log in with.
  private func failedStart(_ broker: String, _ words: String) -> KafkaFailure {
    if Self.holds(words, "No worthy mechs") || Self.holds(words, "no mechanism available") {
      return KafkaFailure(
        .authentication, "this machine has no module for \(mechanism) logins",
        advice: "install it: libsasl2-modules-gssapi-mit on Debian, cyrus-sasl-gssapi elsewhere")
    }
    if Self.holds(words, "not found in Kerberos database") {
      let host = Self.host(of: broker)
      if BrokerAddress.isNumeric(host) {
        return KafkaFailure(
          .authentication,
          "the broker \(broker) calls itself by its address, and Kerberos knows brokers by their names: the KDC has no principal "
            + "\(serviceName)/\(host)",
          advice: "give the brokers names in advertised.listeners, and the data source their addresses under `hosts`")
      }
      return KafkaFailure(
        .authentication, "the KDC knows no principal \(serviceName)/\(host)",
        advice:
          "correct `serviceName` in the JAAS file (the brokers' sasl.kerberos.service.name), or what the broker calls itself "
          + "(advertised.listeners)")
    }
    let minor = Self.after("may provide more information (", in: words)
    return KafkaFailure(
      .authentication,
      "the \(mechanism) login at \(broker) failed: \(minor.isEmpty ? words : String(minor.prefix { $0 != ")" }))",
      advice: "check krb5.conf, keytab and principal of the data source")
  }

  // MARK: TLS

  private func failedHandshake(
    _ broker: String, _ words: String, _ certificates: [CertificateProblem]
  ) -> KafkaFailure? {
    if Self.holds(words, "certificate verify failed") {
      let problem = certificates.last { Self.address(of: $0.broker) == broker } ?? certificates.last
      return refusedCertificate(of: broker, problem)
    }
    let isAlert = Self.holds(words, "alert") && !Self.holds(words, "close notify")
    guard isAlert || Self.holds(words, "client SSL authentication might be required") else {
      guard Self.holds(words, "SSL handshake failed") else { return nil }
      return KafkaFailure(
        .encryption, "TLS with \(broker) does not come about: \(Self.after("SSL handshake failed: ", in: words))",
        advice: "see which TLS versions and cipher suites the broker takes (ssl.enabled.protocols, ssl.cipher.suites)")
    }
    if hasCertificate {
      return KafkaFailure(
        .encryption, "\(broker) refuses the client's certificate",
        advice: "see that it has not expired, and that the broker's truststore holds what it was issued by")
    }
    if Self.holds(words, "handshake failure") || Self.holds(words, "protocol version") {
      return KafkaFailure(
        .encryption, "\(broker) and this client have no TLS version or cipher suite in common",
        advice: "correct ssl.cipher.suites, or what the broker takes (ssl.enabled.protocols, ssl.cipher.suites)")
    }
    return KafkaFailure(
      .encryption, "\(broker) wants a certificate of the client, and there is none",
      advice: "give the data source a `keystore` (the broker has ssl.client.auth=required)")
  }

  private func refusedCertificate(of broker: String, _ problem: CertificateProblem?) -> KafkaFailure {
    let host = Self.host(of: broker)
    let certificate = problem?.certificate
    let whose =
      problem.map { $0.depth > 0 } == true ? "a certificate that issued \(broker)'s" : "the certificate of \(broker)"
    func failure(_ message: String, _ advice: String) -> KafkaFailure {
      KafkaFailure(.encryption, message, advice: advice)
    }
    switch problem?.code {
    case 10:
      return failure(
        "\(whose) has expired" + (certificate.map { " on \($0.lastDay)" } ?? ""),
        "have the broker's certificate renewed; the client's clock counts too")
    case 9:
      return failure(
        "\(whose) is not valid" + (certificate.map { " before \($0.firstDay)" } ?? " yet"),
        "see whether the clock of this machine is right")
    case 62, 64:
      let names = certificate?.alternativeNames.prefix(5).joined(separator: ", ") ?? ""
      return failure(
        "\(whose) is for another host than \(host)" + (names.isEmpty ? "" : ": \(names)"),
        "give the broker by a name that stands in its certificate, or have one issued for \(host)")
    case 18, 19, 20, 21:
      return failure(
        "the certificate of \(broker) was issued by "
          + (certificate.map { "\($0.issuer), which the truststore does not hold" }
            ?? "nobody that the truststore holds"),
        "give the data source a `truststore` with the certificate authority of the brokers")
    default:
      return failure(
        "\(whose) is refused" + (problem.map { " (OpenSSL's verification error \($0.code))" } ?? ""),
        "check the broker's certificate and the truststore")
    }
  }

  // MARK: Words

  /// `sasl_ssl://host:port/bootstrap: words`, taken apart.
  private static func parted(_ reason: String) -> (broker: String, words: String) {
    let bytes = Array(reason.utf8)
    guard let end = bytes.indices.dropLast().first(where: { bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == 0x20 })
    else {
      return ("the broker", reason)
    }
    return (
      address(of: String(decoding: bytes[..<end], as: UTF8.self)), String(decoding: bytes[(end + 2)...], as: UTF8.self)
    )
  }

  /// `host:port` of `ssl://host:port/1`.
  private static func address(of name: String) -> String {
    let rest = after("://", in: name)
    return String((rest.isEmpty ? name : rest).prefix { $0 != "/" })
  }

  /// The host of `host:port` and `[IPv6]:port`.
  private static func host(of broker: String) -> String {
    (try? BrokerAddress(parsing: broker))?.host ?? broker
  }

  private static func holds(_ text: String, _ words: String) -> Bool {
    !after(words, in: text, orAtEnd: true).isEmpty
  }

  /// What stands behind the first occurrence of the words; empty without one.
  private static func after(_ words: String, in text: String, orAtEnd: Bool = false) -> String {
    let (text, words) = (Array(text.utf8), Array(words.utf8))
    guard text.count >= words.count else { return "" }
    for start in 0...(text.count - words.count) where text[start..<start + words.count].elementsEqual(words) {
      let rest = String(decoding: text[(start + words.count)...], as: UTF8.self)
      return rest.isEmpty && orAtEnd ? " " : rest
    }
    return ""
  }
}
