import TestSupport
import Testing

/// A data source with a login, and jobs that use it.
struct LoginJob {
  var listener: SecureCluster.Listener
  var mechanism: String?
  /// The text of its JAAS file.
  var jaas: String?
  /// Paths.
  var krb5: String?
  var keytab: String?
  var truststore: String?
  var truststorePassword: String?
  var keystore: String?
  var keystorePassword: String?
  var keyPassword: String?
  /// The broker's name, where another than its own is given.
  var host = TestCertificates.host
  /// In place of the listener's.
  var securityProtocol: String?
  var more = ""
  /// In place of the cluster's own.
  var version: String?
  /// Of the process.
  var environment: [String: String?] = [:]
  var command: [String] = []

  init(_ listener: SecureCluster.Listener, _ mechanism: String? = nil) throws {
    self.listener = listener
    self.mechanism = mechanism
    switch mechanism {
    case "PLAIN": jaas = Self.password("plain.Plain", SecureCluster.plainPassword)
    case "GSSAPI":
      jaas = Self.kerberos()
      krb5 = try KeyDistributionCenter.shared().configuration
      keytab = try Self.keytab()
    case .some: jaas = Self.password("scram.Scram", SecureCluster.scramPassword)
    case nil: break
    }
    let certificates = try TestCertificates.shared()
    if listener.securityProtocol.hasSuffix("SSL") {
      truststore = certificates.path("ca.pem")
    }
  }

  static func password(_ module: String, _ password: String, user: String = SecureCluster.user) -> String {
    """
    KafkaClient {
      org.apache.kafka.common.security.\(module)LoginModule required
      username="\(user)"
      password="\(password)";
    };

    """
  }

  static func kerberos(_ principal: String = SecureCluster.user, service: String = "kafka") -> String {
    """
    KafkaClient {
      com.sun.security.auth.module.Krb5LoginModule required
      useKeyTab=true
      keyTab="/nowhere/client.keytab"
      storeKey=true
      serviceName="\(service)"
      principal="\(principal)@\(KeyDistributionCenter.realm)";
    };

    """
  }

  /// That of the user of all tests.
  private static func keytab() throws -> String { try keytabOfUser.get() }

  private static let keytabOfUser = Result {
    let center = try KeyDistributionCenter.shared()
    try center.create(SecureCluster.user)
    return try center.keytab(of: SecureCluster.user)
  }

  func project(_ cluster: SecureCluster) -> String {
    var lines = [
      "datasources:", "  events:", "    type: kafka",
      "    version: \"\(version ?? (cluster.plain.version.hasPrefix("0") ? "0.10.2" : "3.6"))\"",
      "    server: \(host):\(cluster.port(listener))",
      "    securityProtocol: \(securityProtocol ?? listener.securityProtocol)",
    ]
    if let mechanism { lines.append("    saslMechanism: \(mechanism)") }
    if jaas != nil { lines.append("    jaas: client.jaas") }
    if let krb5 { lines.append("    krb5: \(krb5)") }
    if let keytab { lines.append("    keytab: \(keytab)") }
    if let truststore {
      lines.append("    truststore:\n      location: \(truststore)")
      if let truststorePassword { lines.append("      password: \"\(truststorePassword)\"") }
    }
    if let keystore {
      lines.append("    keystore:\n      location: \(keystore)")
      if let keystorePassword { lines.append("      password: \"\(keystorePassword)\"") }
      if let keyPassword { lines.append("      keyPassword: \"\(keyPassword)\"") }
    }
    lines.append("    hosts: {\(TestCertificates.host): 127.0.0.1}")
    if !more.isEmpty { lines.append(more) }
    return lines.joined(separator: "\n") + "\n"
  }

  var files: [String: String] { jaas.map { ["client.jaas": $0] } ?? [:] }

  /// Runs a script with it, with every message there is, and looks for secrets in all that it says.
  func start(
    _ script: String, on cluster: SecureCluster, _ arguments: [String] = [], input: ChildProcess.Input = .empty
  ) throws -> RunningJob {
    try RunningJob(
      script, ["--log-format", "json", "--verbose"] + arguments, input: input, project: project(cluster), files: files,
      environment: environment, command: command)
  }

  func run(_ script: String, on cluster: SecureCluster, input: ChildProcess.Input = .empty) throws -> RunOutcome {
    let outcome = try start(script, on: cluster, input: input).wait()
    try expectNoSecrets(in: outcome)
    return outcome
  }
}

/// Every secret that the tests' files hold.
func plantedSecrets() throws -> [String] {
  let certificates = try TestCertificates.shared()
  let keys = ["client.key", "stranger.key"].flatMap {
    certificates.text($0).split(separator: "\n").filter { !$0.hasPrefix("-") }.map(String.init)
  }
  return keys + [
    SecureCluster.plainPassword, SecureCluster.scramPassword, TestCertificates.storePassword,
    TestCertificates.trustPassword,
    TestCertificates.keyPassword, wrongPassword,
  ]
}

let wrongPassword = "a-wrong-secret"

func expectNoSecrets(in outcome: RunOutcome) throws {
  let all = outcome.messages + outcome.report + outcome.dirty.joined() + String(decoding: outcome.output, as: UTF8.self)
  for secret in try plantedSecrets() { #expect(!all.contains(secret), "\(outcome.messages)") }
}

/// The parameter of a Kafka reader of the data source.
func readingEvents(_ topic: String, _ more: String = "") -> (type: String, parameter: String) {
  (
    "kafka",
    #""datasource": "events", "topic": "\#(topic)", "column": ["__value__"], "beginOffset": "seekToBeginning", "#
      + #""endOffset": "latest", "skipExceedRecord": true, "stopWhenReachEndOffset": true"#
      + (more.isEmpty ? "" : ", \(more)")
  )
}

/// The parameter of a Kafka writer to it.
func writingEvents(_ topic: String, _ more: String = "") -> (type: String, parameter: String) {
  (
    "kafka",
    #""datasource": "events", "topic": "\#(topic)", "keyType": "STRING", "valueType": "STRING", "valueIndex": 0"#
      + (more.isEmpty ? "" : ", \(more)")
  )
}
