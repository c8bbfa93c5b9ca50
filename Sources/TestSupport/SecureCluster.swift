import Synchronization

/// A real broker whose listeners want TLS and logins, shared by all tests of a process.
public final class SecureCluster: Sendable {
  /// What a listener speaks. Each is named as `security.protocol` or by what is special about it.
  public enum Listener: Int, CaseIterable, Sendable {
    case ssl = 1
    case saslPlaintext
    case saslSSL
    /// TLS that wants a client's certificate. From here on only brokers of 3.6.2.
    case mutual
    /// TLS with a certificate that has expired.
    case expired
    /// TLS with a certificate that expires in ten days.
    case soon
    /// TLS with the certificate of another host.
    case elsewhere
    /// SASL with PLAIN alone.
    case plainOnly
    /// SASL, advertised by its address.
    case byAddress
    /// SASL that ends a session after some seconds.
    case shortSessions

    var name: String {
      switch self {
      case .ssl: "SSL"
      case .saslPlaintext: "SASL_PLAINTEXT"
      case .saslSSL: "SASL_SSL"
      default: "\(self)".uppercased()
      }
    }

    public var securityProtocol: String {
      switch self {
      case .ssl, .mutual, .expired, .soon, .elsewhere: "SSL"
      case .saslSSL: "SASL_SSL"
      case .saslPlaintext, .plainOnly, .byAddress, .shortSessions: "SASL_PLAINTEXT"
      }
    }
  }

  public static let user = "sync"
  public static let plainPassword = "the-plain-secret"
  public static let scramPassword = "the-scram-secret"

  /// For topics and records, without a login.
  public let plain: KafkaCluster
  private let port: Int

  private static let clusters = Mutex<[String: Result<SecureCluster, ChildProcess.Failure>]>([:])

  public static func shared(_ version: String) throws -> SecureCluster {
    try clusters.withLock { clusters in
      if let known = clusters[version] { return try known.get() }
      let result: Result<SecureCluster, ChildProcess.Failure>
      do {
        result = .success(try SecureCluster(version))
      } catch {
        result = .failure(ChildProcess.Failure(description: "Kafka \(version) with logins does not start: \(error)"))
      }
      clusters[version] = result
      return try result.get()
    }
  }

  /// `HOST:PORT` of a listener, whose host only `hosts` of a data source resolves.
  public func server(_ listener: Listener) -> String {
    listener == .byAddress ? "127.0.0.1:\(port(listener))" : "\(TestCertificates.host):\(port(listener))"
  }

  public func port(_ listener: Listener) -> Int { port + listener.rawValue }

  private init(_ version: String) throws {
    let center = try KeyDistributionCenter.shared()
    let certificates = try TestCertificates.shared()
    let principal = "kafka/\(TestCertificates.host)"
    try? center.create(principal)
    let isOld = version.hasPrefix("0.")
    let listeners = Listener.allCases.filter { !isOld || $0.rawValue <= Listener.saslSSL.rawValue }
    // Old and new brokers share the principal: a new key would end the other's.
    let keytab = try Self.brokerKeytab(principal, center)
    let folder = try TemporaryFolder()
    try folder.write(
      """
      KafkaServer {
        com.sun.security.auth.module.Krb5LoginModule required useKeyTab=true storeKey=true
          keyTab="\(keytab)" principal="\(principal)@\(KeyDistributionCenter.realm)" serviceName="kafka";
        org.apache.kafka.common.security.plain.PlainLoginModule required user_\(Self.user)="\(Self.plainPassword)";
        org.apache.kafka.common.security.scram.ScramLoginModule required;
      };

      """.utf8, to: "server.jaas")
    let options = [
      "-Djava.security.auth.login.config=\(folder.path("server.jaas"))",
      "-Djava.security.krb5.conf=\(center.configuration)", "-Dzookeeper.sasl.client=false",
    ]
    var settings = Self.settings(certificates)
    if !isOld { settings += Self.listenerSettings(certificates) }
    plain = try KafkaCluster(
      version, ports: listeners.count + 1,
      environment: ["KAFKA_OPTS": options.joined(separator: " ")]
    ) { port in
      func list(_ host: (Listener) -> String) -> String {
        (["PLAINTEXT://127.0.0.1:\(port)"] + listeners.map { "\($0.name)://\(host($0)):\(port + $0.rawValue)" })
          .joined(separator: ",")
      }
      let control = isOld ? "" : ",CONTROLLER://127.0.0.1:\(port + 100)"
      return settings + [
        "listeners=" + list { _ in "127.0.0.1" } + control,
        "advertised.listeners=" + list { $0 == .byAddress ? "127.0.0.1" : TestCertificates.host },
        // What asks for a missing topic would create it.
        "auto.create.topics.enable=true",
      ]
    }
    port = plain.port
    try createScramUser(version)
    withExtendedLifetime(folder) {}
  }

  private static let keytabs = Mutex<String?>(nil)

  private static func brokerKeytab(_ principal: String, _ center: KeyDistributionCenter) throws -> String {
    try keytabs.withLock { known in
      if let known { return known }
      let path = try center.keytab(of: principal)
      known = path
      return path
    }
  }

  private static func settings(_ certificates: TestCertificates) -> [String] {
    store("broker", certificates) + [
      "ssl.truststore.location=\(certificates.path("ca-trust.jks"))",
      "ssl.truststore.password=\(TestCertificates.trustPassword)", "ssl.client.auth=requested",
      "sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,GSSAPI", "sasl.kerberos.service.name=kafka",
    ]
  }

  private static func store(_ name: String, _ certificates: TestCertificates, prefix: String = "") -> [String] {
    [
      "\(prefix)ssl.keystore.location=\(certificates.path("\(name).jks"))",
      "\(prefix)ssl.keystore.password=\(TestCertificates.storePassword)",
      "\(prefix)ssl.key.password=\(TestCertificates.keyPassword)",
    ]
  }

  private static func listenerSettings(_ certificates: TestCertificates) -> [String] {
    let map = Listener.allCases.map { "\($0.name):\($0.securityProtocol)" }
    return [
      "listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,\(map.joined(separator: ","))",
      "listener.name.mutual.ssl.client.auth=required", "listener.name.plainonly.sasl.enabled.mechanisms=PLAIN",
      "listener.name.shortsessions.gssapi.connections.max.reauth.ms=3000",
    ] + ["expired", "soon", "elsewhere"].flatMap { store($0, certificates, prefix: "listener.name.\($0).") }
  }

  private func createScramUser(_ version: String) throws {
    guard version.hasPrefix("0.") else {
      try plain.command("scram \(Self.user) \(Self.scramPassword)")
      return
    }
    let credentials = ["SCRAM-SHA-256", "SCRAM-SHA-512"].map { "\($0)=[password=\(Self.scramPassword)]" }
    let outcome = try ChildProcess.run([
      JavaTool.kafkaHome + "/cluster", "java", version, "kafka.admin.ConfigCommand", "--zookeeper",
      "127.0.0.1:\(port + 100)", "--alter", "--add-config", credentials.joined(separator: ","), "--entity-type",
      "users",
      "--entity-name", Self.user,
    ])
    guard outcome.exit == .status(0) else { throw ChildProcess.Failure(description: outcome.standardError) }
  }
}
