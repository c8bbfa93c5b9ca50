import Glibc
import TestSupport
import Testing

/// Jobs that log in, on real brokers: each reads one topic and writes another.
@Suite(.enabled(if: LoginServers.isAvailable, Comment(rawValue: LoginServers.reason)))
struct LoginTests {
  private func expectCopied(_ login: LoginJob, _ version: String) throws {
    let cluster = try SecureCluster.shared(version)
    let (from, to) = (try cluster.plain.topic(), try cluster.plain.topic())
    try cluster.plain.send([.init(value: .text("one")), .init(value: .text("two"))], to: from)
    let outcome = try login.run(job(readingEvents(from, #""groupId": "g-\#(from)""#), writingEvents(to)), on: cluster)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
    #expect(try cluster.plain.consume(to).map(\.value) == [Array("one".utf8), Array("two".utf8)])
    #expect(try cluster.plain.command("committed g-\(from) \(from)").last == "ok 2")
  }

  private static let logins: [(listener: SecureCluster.Listener, mechanism: String?)] = [
    (.ssl, nil), (.saslPlaintext, "PLAIN"), (.saslPlaintext, "SCRAM-SHA-256"), (.saslPlaintext, "SCRAM-SHA-512"),
    (.saslPlaintext, "GSSAPI"), (.saslSSL, "PLAIN"), (.saslSSL, "SCRAM-SHA-512"), (.saslSSL, "GSSAPI"),
  ]

  @Test(arguments: versions, logins.indices)
  func everyMechanism(_ version: String, _ index: Int) throws {
    let (listener, mechanism) = Self.logins[index]
    try expectCopied(try LoginJob(listener, mechanism), version)
  }

  // MARK: Stores

  /// Truststores as Java and OpenSSL write them, with their passwords.
  @Test(arguments: ["ca-trust.jks", "ca-trust.pkcs12"])
  func truststores(_ name: String) throws {
    var login = try LoginJob(.ssl)
    login.truststore = try TestCertificates.shared().path(name)
    login.truststorePassword = "${env:TRUST_PASSWORD}"
    login.environment = ["TRUST_PASSWORD": TestCertificates.trustPassword]
    try expectCopied(login, "3.6.2")
  }

  /// The broker wants the client's certificate. A key of a JKS store has a password of its own.
  @Test(arguments: ["client.p12", "client.jks"])
  func keystores(_ name: String) throws {
    var login = try LoginJob(.mutual)
    login.keystore = try TestCertificates.shared().path(name)
    login.keystorePassword = "${env:STORE_PASSWORD}"
    login.environment = ["STORE_PASSWORD": TestCertificates.storePassword]
    if name.hasSuffix("jks") {
      login.keyPassword = "${env:KEY_PASSWORD}"
      login.environment["KEY_PASSWORD"] = TestCertificates.keyPassword
    }
    try expectCopied(login, "3.6.2")
  }

  /// The same in the settings of a script, by Java's names.
  @Test func storesOfTheScript() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let certificates = try TestCertificates.shared()
    let topic = try cluster.plain.topic()
    var login = try LoginJob(.mutual)
    login.truststore = certificates.path("other-trust.jks")
    login.environment = [
      "TRUST_PASSWORD": TestCertificates.trustPassword, "STORE_PASSWORD": TestCertificates.storePassword,
    ]
    login.truststorePassword = "${env:TRUST_PASSWORD}"
    let settings = [
      ("ssl.truststore.location", certificates.path("ca-trust.pkcs12")),
      ("ssl.truststore.password", "${env:TRUST_PASSWORD}"), ("ssl.truststore.type", "PKCS12"),
      ("ssl.keystore.location", certificates.path("client.p12")), ("ssl.keystore.password", "${env:STORE_PASSWORD}"),
      ("ssl.keystore.type", "PKCS12"),
    ].map { #""\#($0.0)": "\#($0.1)""# }
    let outcome = try login.run(
      job(readingEvents(topic, #""kafkaConfig": {\#(settings.joined(separator: ", "))}"#), printing), on: cluster)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
  }

  // MARK: Settings

  /// The page's own way: the file that a script's `java.security.auth.login.config` names, in place of the data source's.
  @Test func fileOfTheScript() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    var login = try LoginJob(.saslPlaintext, "PLAIN")
    login.jaas = LoginJob.password("plain.Plain", wrongPassword)
    let folder = try TemporaryFolder()
    try folder.write(LoginJob.password("plain.Plain", SecureCluster.plainPassword).utf8, to: "own.jaas")
    let config = #""kafkaConfig": {"java.security.auth.login.config": "\#(folder.path("own.jaas"))"}"#
    let outcome = try login.run(job(readingEvents(topic, config), printing), on: cluster)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
  }

  /// What stands in one line wins over every file, with its secret from the environment.
  @Test func lineOfTheScript() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    var login = try LoginJob(.saslPlaintext, "SCRAM-SHA-256")
    login.jaas = LoginJob.password("scram.Scram", wrongPassword)
    login.environment = ["LINE_PASSWORD": SecureCluster.scramPassword]
    let line =
      #"org.apache.kafka.common.security.scram.ScramLoginModule required username=\"\#(SecureCluster.user)\" "#
      + #"password=\"${env:LINE_PASSWORD}\";"#
    let outcome = try login.run(
      job(readingEvents(topic, #""kafkaConfig": {"sasl.jaas.config": "\#(line)"}"#), printing), on: cluster)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
  }

  /// A password in a file of its own, that the JAAS file refers to.
  @Test func secretOfAFile() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    let folder = try TemporaryFolder()
    try folder.write("\(SecureCluster.plainPassword)\n".utf8, to: "password")
    var login = try LoginJob(.saslSSL, "PLAIN")
    login.jaas = LoginJob.password("plain.Plain", "${file:\(folder.path("password"))}")
    let outcome = try login.run(job(readingEvents(topic), printing), on: cluster)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
  }

  /// The service's name as a setting of the script, which Java takes as well.
  @Test func serviceNameOfTheScript() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    var login = try LoginJob(.saslPlaintext, "GSSAPI")
    login.jaas = LoginJob.kerberos().replacing("  serviceName=\"kafka\"\n", with: "")
    login.more = "    extended: {\"sasl.kerberos.service.name\": kafka}"
    let outcome = try login.run(job(readingEvents(topic), printing), on: cluster)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
  }

  // MARK: What stays

  /// Tickets of a few seconds are renewed, and what connects anew after the first has ended logs in with a later one.
  @Test func ticketsAreRenewed() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    let center = try KeyDistributionCenter.shared()
    try center.create("brief", flags: "-maxlife 4sec")
    var login = try LoginJob(.shortSessions, "GSSAPI")
    login.jaas = LoginJob.kerberos("brief")
    login.keytab = try center.keytab(of: "brief")
    let running = try login.start(job(lines, writingEvents(topic)), on: cluster, input: .pipe)
    try running.process.write(Array("one\n".utf8))
    try running.process.wait(until: { try cluster.plain.command("ends \(topic)").last == "ok 1" })
    try running.process.wait(until: { center.logins(of: "brief") >= 4 })
    try running.process.write(Array("two\n".utf8))
    try running.process.wait(until: { try cluster.plain.command("ends \(topic)").last == "ok 2" })
    running.process.closeInput()
    let outcome = try running.wait()
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
  }

  /// Neither tickets nor a core may lie about.
  @Test func nothingIsLeftOnDisk() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    let folder = try TemporaryFolder()
    var login = try LoginJob(.saslPlaintext, "GSSAPI")
    login.environment = ["KRB5CCNAME": "FILE:\(folder.path("tickets"))", "TMPDIR": folder.path]
    let running = try login.start(job(lines, writingEvents(topic)), on: cluster, input: .pipe)
    try running.process.write(Array("one\n".utf8))
    try running.process.wait(until: { try cluster.plain.command("ends \(topic)").last == "ok 1" })
    #expect(folder.entries.isEmpty)
    running.process.closeInput()
    #expect(try running.wait().exit == .status(0))
    #expect(folder.entries.isEmpty)
  }

  @Test func coresAreForbidden() throws {
    let cluster = try SecureCluster.shared("3.6.2")
    let topic = try cluster.plain.topic()
    let running = try LoginJob(.saslPlaintext, "PLAIN").start(
      job(lines, writingEvents(topic)), on: cluster, input: .pipe)
    try running.process.write(Array("one\n".utf8))
    try running.process.wait(until: { try cluster.plain.command("ends \(topic)").last == "ok 1" })
    let limits = try #require(FileText.read("/proc/\(running.process.identifier)/limits"))
    let row = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
    #expect(row.split(separator: " ").filter { $0 == "0" }.count == 2, "\(row)")
    running.process.closeInput()
    #expect(try running.wait().exit == .status(0))
  }
}
