import KeyStores
import TestSupport
import Testing

/// Stores of every kind become PEM that OpenSSL reads, and the key in it belongs to the certificate.
@Suite struct ConversionTests {
  @Test(arguments: [
    ("client.p12", "store-secret", ["-storetype", "PKCS12"]),
    ("legacy.p12", "store-secret", ["-J-Dkeystore.pkcs12.legacy"]),
    ("client.jks", "key-secret", ["-storetype", "JKS"]),
    ("client.jceks", "key-secret", ["-storetype", "JCEKS"]),
  ])
  func keystore(_ file: String, _ keyPassword: String, _ options: [String]) throws {
    let tools = try StoreTools()
    try tools.keyPair(file, key: keyPassword, options)
    let store = try tools.store(file, "store-secret")
    #expect(store.integrity == .verified)
    let identity = try store.identity(keyPassword: StorePassword(keyPassword))
    try Self.expectPair(identity, tools)
    #expect(throws: KeyStoreFailure.wrongKeyPassword) {
      try store.identity(keyPassword: StorePassword("another"))
    }
    #expect(throws: KeyStoreFailure.passwordNeeded) { try store.identity(keyPassword: nil) }
    #expect(throws: KeyStoreFailure.wrongPassword) { try tools.store(file, "another") }
  }

  @Test(arguments: [[], ["-legacy"], ["-keypbe", "PBE-SHA1-RC2-128", "-certpbe", "PBE-SHA1-2DES", "-legacy"]])
  func keystoreOfOpenSSL(_ options: [String]) throws {
    let tools = try StoreTools()
    try tools.run(
      "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "certificate.pem",
      "-subj", "/O=Example/CN=client")
    let outcome = try ChildProcess.run(
      ["openssl", "pkcs12", "-export", "-inkey", "key.pem", "-in", "certificate.pem", "-out", "client.p12"]
        + ["-passout", "pass:store-secret"] + options, workingDirectory: tools.folder.path)
    try #require(outcome.exit == .status(0), "\(outcome.standardError)")
    let store = try tools.store("client.p12", "store-secret")
    try Self.expectPair(store.identity(keyPassword: StorePassword("store-secret")), tools)
  }

  @Test(arguments: ["JKS", "JCEKS", "PKCS12"]) func truststore(_ type: String) throws {
    let tools = try StoreTools()
    try tools.keyPair("authority.p12", alias: "authority")
    try tools.run(
      "keytool", "-exportcert", "-rfc", "-keystore", "authority.p12", "-storepass", "store-secret", "-alias",
      "authority", "-file", "authority.pem")
    try tools.run(
      "keytool", "-importcert", "-noprompt", "-keystore", "trust", "-storetype", type, "-storepass", "trust-secret",
      "-alias", "Authority", "-file", "authority.pem")
    let pem = try tools.store("trust", "trust-secret").trustedPEM()
    try tools.folder.write(Array(pem.utf8), to: "converted.pem")
    let expected = try tools.run("openssl", "x509", "-in", "authority.pem", "-noout", "-fingerprint", "-sha256")
    let found = try tools.run("openssl", "x509", "-in", "converted.pem", "-noout", "-fingerprint", "-sha256")
    #expect(found == expected)
    #expect(try tools.store("authority.pem", nil).trustedPEM() == pem)
  }

  /// The key is a private key, and its public half is the certificate's.
  private static func expectPair(_ identity: ClientIdentity, _ tools: StoreTools) throws {
    try identity.privateKey.withBytes { try tools.folder.write(Array($0), to: "key.out") }
    try tools.folder.write(Array(identity.certificates.utf8), to: "certificates.out")
    let ofKey = try tools.run("openssl", "pkey", "-in", "key.out", "-pubout")
    let ofCertificate = try tools.run("openssl", "x509", "-in", "certificates.out", "-noout", "-pubkey")
    #expect(ofKey == ofCertificate)
    #expect(!"\(identity)\(identity.privateKey)".contains("BEGIN PRIVATE"))
  }
}
