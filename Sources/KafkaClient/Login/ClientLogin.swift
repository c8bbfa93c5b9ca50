public import Threading

/// How a client knows brokers, and how it proves who it is: what the files and passwords of a data source come to.
public struct ClientLogin: Sendable {
  /// Certificates in PEM that brokers' certificates are checked with; nil for the machine's.
  public var trustedCertificates: String?
  /// The client's own certificate in PEM, with those that it was issued by.
  public var certificateChain: String?
  /// Its private key in PEM, without a passphrase.
  public var privateKey: String?
  public var userName: String?
  public var password: String?
  /// The first part of the brokers' principals.
  public var serviceName: String?
  /// Asks for the ticket of a broker by its host. What is to be said later goes to the log.
  public var checkTicket:
    (@Sendable (_ host: String, _ deadline: Deadline, _ log: @escaping ClientLog) throws(KafkaFailure) -> Void)?
  /// Called on the client's thread for a broker each time before it connects.
  public var beforeConnecting: (@Sendable () -> Void)?
  /// Where all this comes from, in words.
  public var origin: String

  public init(origin: String) {
    self.origin = origin
  }

  /// What is in clear here, and may be shown to nobody.
  public var secrets: [String] {
    [password, privateKey].compactMap { $0 }
  }
}

extension ClientSettings {
  /// Settings of Java's clients that a login takes the place of, by librdkafka's names.
  private static let replaced = [
    "ssl.ca.location", "ssl.ca.pem", "ssl.keystore.location", "ssl.keystore.password", "ssl.key.password",
    "ssl.key.pem",
    "ssl.certificate.pem", "sasl.kerberos.kinit.cmd",
  ]

  /// Hands a login on to librdkafka.
  public mutating func apply(_ login: ClientLogin) {
    self.login = login
    for name in Self.replaced { remove(name) }
    let values = [
      ("ssl.ca.pem", login.trustedCertificates), ("ssl.certificate.pem", login.certificateChain),
      ("ssl.key.pem", login.privateKey), ("sasl.username", login.userName), ("sasl.password", login.password),
      ("sasl.kerberos.service.name", login.serviceName),
      // librdkafka would call a shell for `kinit`: tickets are here already.
      ("sasl.kerberos.min.time.before.relogin", "0"),
    ]
    for (name, value) in values {
      if let value { set(name, value, origin: login.origin) }
    }
  }
}
