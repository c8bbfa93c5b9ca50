import TestSupport
import Testing

/// Each way in which a login fails says which one it was, and what to change; at once, and once.
@Suite(.enabled(if: LoginServers.isAvailable, Comment(rawValue: LoginServers.reason)))
struct LoginFailureTests {
  /// Runs a job with a login that must fail; without a script a reader.
  private func expectRefused(
    _ login: LoginJob, _ version: String = "3.6.2", _ words: String..., script: String? = nil,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let cluster = try SecureCluster.shared(version)
    let outcome = try login.start(
      script ?? job(readingEvents("t"), printing), on: cluster, ["--connect-timeout", "300"],
      input: .bytes(Array("one\n".utf8))
    ).wait()
    try expectNoSecrets(in: outcome)
    #expect(outcome.exit == .status(4), "\(outcome.messages)", sourceLocation: location)
    #expect(outcome.report.contains(#""status": "unreachable""#), sourceLocation: location)
    let told = outcome.messages.split(separator: "\n").filter {
      $0.contains(#""level":"error""#) || $0.contains(#""level":"warning""#)
    }
    #expect(told.count == 1, "\(outcome.messages)", sourceLocation: location)
    let message = String(told.first ?? "").replacing("\\\"", with: "\"")
    for word in words { #expect(message.contains(word), "\(message)", sourceLocation: location) }
  }

  private func broker(_ listener: SecureCluster.Listener, _ version: String = "3.6.2") throws -> String {
    try SecureCluster.shared(version).server(listener)
  }

  // MARK: Passwords and mechanisms

  @Test(arguments: versions, ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"])
  func wrongPassword(_ version: String, _ mechanism: String) throws {
    var login = try LoginJob(.saslPlaintext, mechanism)
    login.jaas = LoginJob.password(mechanism == "PLAIN" ? "plain.Plain" : "scram.Scram", RunTests.wrongPassword)
    try expectRefused(
      login, version,
      "\(broker(.saslPlaintext, version)) refuses the user name or the password of `sync` (\(mechanism))",
      "correct username and password in the JAAS configuration")
  }

  @Test func userWithoutCredentials() throws {
    var login = try LoginJob(.saslSSL, "SCRAM-SHA-256")
    login.jaas = LoginJob.password("scram.Scram", SecureCluster.scramPassword, user: "nobody")
    try expectRefused(
      login, "3.6.2", "refuses the user name or the password of `nobody` (SCRAM-SHA-256)",
      "see that the user has credentials for SCRAM-SHA-256")
  }

  @Test(arguments: ["SCRAM-SHA-256", "GSSAPI"])
  func mechanismThatIsNotEnabled(_ mechanism: String) throws {
    try expectRefused(
      try LoginJob(.plainOnly, mechanism), "3.6.2",
      "\(broker(.plainOnly)) does not take the mechanism \(mechanism): it takes PLAIN",
      "enable it there (sasl.enabled.mechanisms)")
  }

  // MARK: Protocols

  @Test(arguments: versions)
  func loginThatNobodyAsksFor(_ version: String) throws {
    var login = try LoginJob(.ssl, "PLAIN")
    login.securityProtocol = "SASL_SSL"
    try expectRefused(
      login, version, "\(broker(.ssl, version)) asks for no login, and security.protocol is SASL_SSL",
      "set security.protocol to SSL")
  }

  @Test(arguments: versions)
  func missingLogin(_ version: String) throws {
    var encrypted = try LoginJob(.saslSSL)
    encrypted.securityProtocol = "SSL"
    try expectRefused(
      encrypted, version, "\(broker(.saslSSL, version)) wants a login, and security.protocol is SSL",
      "set security.protocol to SASL_SSL")
    var plain = try LoginJob(.saslPlaintext)
    plain.securityProtocol = "PLAINTEXT"
    try expectRefused(
      plain, version, "\(broker(.saslPlaintext, version)) wants a login, and security.protocol is PLAINTEXT",
      "set security.protocol to SASL_PLAINTEXT")
  }

  @Test(arguments: versions)
  func plaintextToTLSAndBack(_ version: String) throws {
    var plain = try LoginJob(.saslSSL, "PLAIN")
    plain.securityProtocol = "SASL_PLAINTEXT"
    plain.truststore = nil
    try expectRefused(
      plain, version, "\(broker(.saslSSL, version)) speaks TLS, and security.protocol is SASL_PLAINTEXT",
      "set security.protocol to SASL_SSL")
    var encrypted = try LoginJob(.saslPlaintext, "PLAIN")
    encrypted.securityProtocol = "SASL_SSL"
    encrypted.truststore = try TestCertificates.shared().path("ca.pem")
    try expectRefused(
      encrypted, version,
      "\(broker(.saslPlaintext, version)) speaks Kafka without TLS, and security.protocol is SASL_SSL",
      "set security.protocol to SASL_PLAINTEXT")
  }

  // MARK: Certificates

  @Test func expiredCertificate() throws {
    try expectRefused(
      try LoginJob(.expired), "3.6.2", "the certificate of \(broker(.expired)) has expired on 2020-02-01",
      "have the broker's certificate renewed")
  }

  @Test func certificateOfAnotherHost() throws {
    try expectRefused(
      try LoginJob(.elsewhere), "3.6.2",
      "the certificate of \(broker(.elsewhere)) is for another host than \(TestCertificates.host): DNS:kafka-9.weir.test",
      "give the broker by a name that stands in its certificate")
  }

  @Test(arguments: versions)
  func untrustedIssuer(_ version: String) throws {
    var login = try LoginJob(.ssl)
    login.truststore = try TestCertificates.shared().path("other.pem")
    try expectRefused(
      login, version,
      "the certificate of \(broker(.ssl, version)) was issued by CN=Weir-ca, which the truststore does not hold",
      "give the data source a `truststore`")
  }

  @Test func missingClientCertificate() throws {
    try expectRefused(
      try LoginJob(.mutual), "3.6.2", "\(broker(.mutual)) wants a certificate of the client, and there is none",
      "give the data source a `keystore`")
  }

  @Test(arguments: versions)
  func strangeClientCertificate(_ version: String) throws {
    let listener: SecureCluster.Listener = version == "3.6.2" ? .mutual : .ssl
    var login = try LoginJob(listener)
    login.keystore = try TestCertificates.shared().path("stranger.p12")
    login.keystorePassword = "${env:STORE_PASSWORD}"
    login.environment = ["STORE_PASSWORD": TestCertificates.storePassword]
    try expectRefused(
      login, version, "\(broker(listener, version)) refuses the client's certificate",
      "the broker's truststore holds what it was issued by")
  }

  // MARK: Kerberos

  @Test func unknownPrincipal() throws {
    let center = try KeyDistributionCenter.shared()
    try center.create("gone")
    var login = try LoginJob(.saslPlaintext, "GSSAPI")
    login.jaas = LoginJob.kerberos("gone")
    login.keytab = try center.keytab(of: "gone")
    try center.delete("gone")
    try expectRefused(
      login, "3.6.2", "the KDC of WEIR.TEST knows no principal gone@WEIR.TEST", "correct `principal` in the JAAS file")
  }

  @Test func keytabWithAnOldKey() throws {
    let center = try KeyDistributionCenter.shared()
    try center.create("changed")
    var login = try LoginJob(.saslPlaintext, "GSSAPI")
    login.jaas = LoginJob.kerberos("changed")
    let old = try center.keytab(of: "changed")
    _ = try center.keytab(of: "changed")
    login.keytab = old
    try expectRefused(
      login, "3.6.2", "the KDC of WEIR.TEST refuses the key of changed@WEIR.TEST, version 2, in \(old)",
      "make the keytab anew")
  }

  /// MIT's library makes up for a wrong clock unless it is told not to; Java's never does.
  @Test func clockSkew() throws {
    let center = try KeyDistributionCenter.shared()
    let folder = try TemporaryFolder()
    let text = KeyDistributionCenter.clientConfiguration(kdc: "127.0.0.1:\(center.port)", more: "kdc_timesync = 0")
    try folder.write(text.utf8, to: "krb5.conf")
    var login = try LoginJob(.saslPlaintext, "GSSAPI")
    login.krb5 = folder.path("krb5.conf")
    login.command = ["faketime", "-f", "+2h"]
    try expectRefused(
      login, "3.6.2", "the clocks of this machine and of the KDC of WEIR.TEST differ by more than Kerberos allows",
      "set the clock")
  }

  @Test func noKDC() throws {
    let folder = try TemporaryFolder()
    let port = try LoopbackListener.closedPort()
    try folder.write(KeyDistributionCenter.clientConfiguration(kdc: "127.0.0.1:\(port)").utf8, to: "krb5.conf")
    var login = try LoginJob(.saslPlaintext, "GSSAPI")
    login.krb5 = folder.path("krb5.conf")
    try expectRefused(login, "3.6.2", "no KDC of WEIR.TEST answers", "check `kdc` of the realm in krb5.conf")
  }

  @Test(arguments: versions)
  func wrongServiceName(_ version: String) throws {
    var login = try LoginJob(.saslPlaintext, "GSSAPI")
    login.jaas = LoginJob.kerberos(service: "kafka-server")
    try expectRefused(
      login, version, "the KDC knows no principal kafka-server/\(TestCertificates.host)",
      "correct `serviceName` in the JAAS file")
  }

  @Test(arguments: versions)
  func addressInPlaceOfAName(_ version: String) throws {
    var login = try LoginJob(.saslPlaintext, "GSSAPI")
    login.host = "127.0.0.1"
    try expectRefused(
      login, version, "the broker is known by its address 127.0.0.1, and Kerberos knows brokers by their names",
      "`hosts` of the data source gives a name its address")
  }

  /// The first contact goes well, and what the broker calls itself does not: for readers and for writers.
  @Test func brokerThatCallsItselfByItsAddress() throws {
    let topic = try SecureCluster.shared("3.6.2").plain.topic()
    for script in [job(readingEvents(topic), printing), job(lines, writingEvents(topic))] {
      try expectRefused(
        try LoginJob(.byAddress, "GSSAPI"), "3.6.2",
        "calls itself by its address, and Kerberos knows brokers by their names",
        "give the brokers names in advertised.listeners", script: script)
    }
  }

  /// The ticket is right, and the broker has another key than the KDC.
  @Test func brokerWithAnotherKey() throws {
    let center = try KeyDistributionCenter.shared()
    try? center.create("other/\(TestCertificates.host)")
    var login = try LoginJob(.saslPlaintext, "GSSAPI")
    login.jaas = LoginJob.kerberos(service: "other")
    try expectRefused(
      login, "3.6.2", "\(broker(.saslPlaintext)) does not accept the Kerberos ticket for it", "see the broker's log")
  }
}
