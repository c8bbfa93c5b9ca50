import Glibc
import Synchronization

/// Certificates and stores of the tests, made by `openssl` and `keytool`.
public final class TestCertificates: Sendable {
  /// The host that brokers' certificates are for.
  public static let host = "kafka-1.weir.test"
  public static let storePassword = "the-store-secret"
  public static let trustPassword = "the-trust-secret"
  /// Other than the store's, as JKS allows.
  public static let keyPassword = "the-key-secret"

  private let folder: TemporaryFolder
  private static let one = Mutex<Result<TestCertificates, ChildProcess.Failure>?>(nil)

  public static func shared() throws -> TestCertificates {
    try one.withLock { known in
      if let known { return try known.get() }
      let result: Result<TestCertificates, ChildProcess.Failure>
      do {
        result = .success(try TestCertificates())
      } catch {
        result = .failure(ChildProcess.Failure(description: "no certificates: \(error)"))
      }
      known = result
      return try result.get()
    }
  }

  /// `ca.pem`, `broker.p12`, …: see the initializer.
  public func path(_ name: String) -> String { folder.path(name) }

  public func text(_ name: String) -> String { String(decoding: folder.read(name), as: UTF8.self) }

  private init() throws {
    folder = try TemporaryFolder()
    for name in ["ca", "other"] {
      try openssl(
        "req -x509 -newkey rsa:2048 -nodes -days 100 -subj /CN=Weir-\(name) -keyout \(name).key -out \(name).pem"
          + " -addext basicConstraints=critical,CA:TRUE")
    }
    try leaf("broker", host: Self.host)
    try leaf("elsewhere", host: "kafka-9.weir.test")
    try leaf("soon", host: Self.host, days: 10)
    try leaf("client", host: "client.weir.test")
    try leaf("stranger", host: "stranger.weir.test", authority: "other")
    try expired()
    for name in ["ca", "other"] {
      for type in ["JKS", "PKCS12"] {
        try ran([
          "keytool", "-importcert", "-noprompt", "-alias", "ca", "-file", "\(name).pem", "-storetype", type,
          "-keystore", "\(name)-trust.\(type.lowercased())", "-storepass", Self.trustPassword,
        ])
      }
    }
    for name in ["broker", "elsewhere", "expired", "soon", "client"] {
      try ran([
        "keytool", "-importkeystore", "-noprompt", "-srckeystore", "\(name).p12", "-srcstorepass", Self.storePassword,
        "-destkeystore", "\(name).jks", "-deststoretype", "JKS", "-deststorepass", Self.storePassword,
        "-srcalias", name, "-destkeypass", Self.keyPassword,
      ])
    }
  }

  private func leaf(_ name: String, host: String, authority: String = "ca", days: Int = 90) throws {
    try request(name, host: host)
    try openssl(
      "x509 -req -in \(name).request -CA \(authority).pem -CAkey \(authority).key -CAcreateserial -days \(days)"
        + " -extfile \(name).extensions -out \(name).pem")
    try pack(name, authority: authority)
  }

  private func request(_ name: String, host: String) throws {
    try openssl("req -newkey rsa:2048 -nodes -subj /CN=\(host) -keyout \(name).key -out \(name).request")
    try folder.write("subjectAltName=DNS:\(host)\n".utf8, to: "\(name).extensions")
  }

  private func pack(_ name: String, authority: String) throws {
    try openssl(
      "pkcs12 -export -in \(name).pem -inkey \(name).key -certfile \(authority).pem -name \(name)"
        + " -passout pass:\(Self.storePassword) -out \(name).p12")
  }

  /// `openssl x509` of this version cannot date a certificate back; `openssl ca` can.
  private func expired() throws {
    try request("expired", host: Self.host)
    try folder.write([], to: "issued/index")
    try folder.write("01\n".utf8, to: "issued/serial")
    try folder.write(
      """
      [ca]
      default_ca = authority
      [authority]
      database = issued/index
      serial = issued/serial
      new_certs_dir = issued
      default_md = sha256
      policy = names
      [names]
      commonName = supplied

      """.utf8, to: "authority.conf")
    try openssl(
      "ca -batch -config authority.conf -cert ca.pem -keyfile ca.key -in expired.request -out expired.pem"
        + " -startdate 20200101000000Z -enddate 20200201000000Z -extfile expired.extensions -notext")
    try pack("expired", authority: "ca")
  }

  private func openssl(_ words: String) throws {
    try ran(["openssl"] + words.split(separator: " ").map(String.init))
  }

  private func ran(_ arguments: [String]) throws {
    let outcome = try ChildProcess.run(arguments, workingDirectory: folder.path)
    guard outcome.exit == .status(0) else {
      throw ChildProcess.Failure(
        description: "\(arguments): \(outcome.standardError)\(String(decoding: outcome.standardOutput, as: UTF8.self))")
    }
  }
}
