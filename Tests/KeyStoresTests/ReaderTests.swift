import Catalog
import KeyStores
import OwnRules
import TestSupport
import Testing

/// Stores as `keytool` and `openssl` make them, and mutations of them, beside Java's own readers.
@Suite struct ReaderTests {
  struct Case {
    var type: String
    var file: String
    var password: String?
    var keyPassword: String?
  }

  /// Stores of every kind, by those who make them.
  static func makeStores(_ tools: StoreTools) throws -> [Case] {
    let grüße = "grüße-im-winter"
    try tools.keyPair("default.p12")
    try tools.keyPair("legacy.p12", ["-J-Dkeystore.pkcs12.legacy"])
    try tools.keyPair("client.jks", key: "key-secret", ["-storetype", "JKS"])
    try tools.keyPair("client.jceks", key: "key-secret", ["-storetype", "JCEKS"])
    try tools.keyPair("umlaut.jks", alias: "käufer", store: grüße, key: grüße, ["-storetype", "JKS"])
    try tools.keyPair("several.p12", alias: "first")
    try tools.keyPair("several.p12", alias: "Second", ["-startdate", "2020/01/01 00:00:00", "-validity", "1"])
    try tools.run(
      "keytool", "-genseckey", "-keystore", "client.jceks", "-storetype", "JCEKS", "-storepass", "store-secret",
      "-keypass", "key-secret", "-alias", "secret", "-keyalg", "AES", "-keysize", "256")
    try tools.run(
      "keytool", "-genseckey", "-keystore", "several.p12", "-storepass", "store-secret", "-alias", "secret", "-keyalg",
      "AES", "-keysize", "256")
    try tools.run(
      "keytool", "-exportcert", "-rfc", "-keystore", "default.p12", "-storepass", "store-secret", "-alias", "client",
      "-file", "client.pem")
    for type in ["JKS", "JCEKS", "PKCS12"] {
      for alias in ["One", "two"] {
        try tools.run(
          "keytool", "-importcert", "-noprompt", "-keystore", "trust.\(type)", "-storetype", type, "-storepass",
          "trust-secret", "-alias", alias, "-file", "client.pem")
      }
    }
    try tools.run(
      "openssl", "pkcs12", "-in", "default.p12", "-passin", "pass:store-secret", "-nodes", "-out", "all.pem")
    let made: [(file: String, options: [String])] = [
      ("openssl.p12", ["-name", "Friendly"]), ("openssl-legacy.p12", ["-legacy"]), ("openssl-no-name.p12", []),
      ("openssl-no-keys.p12", ["-nokeys"]), ("openssl-no-mac.p12", ["-nomac"]),
      ("openssl-sha1.p12", ["-macalg", "sha1"]),
      ("openssl-clear.p12", ["-keypbe", "NONE", "-certpbe", "NONE"]),
      ("openssl-mixed.p12", ["-certpbe", "NONE"]),
    ]
    for (file, options) in made {
      let outcome = try ChildProcess.run(
        ["openssl", "pkcs12", "-export", "-in", "all.pem", "-out", file, "-passout", "pass:store-secret"] + options,
        workingDirectory: tools.folder.path)
      guard outcome.exit == .status(0) else { throw ToolFailure(description: outcome.standardError) }
    }
    try tools.run("openssl", "pkcs12", "-export", "-in", "all.pem", "-out", "openssl-empty.p12", "-passout", "pass:")
    let stores: [(type: String, file: String, password: String, key: String)] =
      [
        ("PKCS12", "default.p12", "store-secret", "store-secret"),
        ("PKCS12", "legacy.p12", "store-secret", "store-secret"),
        ("PKCS12", "several.p12", "store-secret", "store-secret"), ("JKS", "client.jks", "store-secret", "key-secret"),
        ("JCEKS", "client.jceks", "store-secret", "key-secret"), ("JKS", "umlaut.jks", grüße, grüße),
        ("JKS", "trust.JKS", "trust-secret", "trust-secret"), ("JCEKS", "trust.JCEKS", "trust-secret", "trust-secret"),
        ("PKCS12", "trust.PKCS12", "trust-secret", "trust-secret"), ("PKCS12", "openssl-empty.p12", "", ""),
      ] + made.map { ("PKCS12", $0.file, "store-secret", "store-secret") }
    return stores.flatMap { store in
      [
        Case(type: store.type, file: store.file, password: store.password, keyPassword: store.key),
        Case(type: store.type, file: store.file, password: store.password, keyPassword: "another"),
        Case(type: store.type, file: store.file, password: "another", keyPassword: store.key),
        Case(type: store.type, file: store.file, password: nil, keyPassword: nil),
      ]
    }
  }

  @Test(.enabled(if: JavaTool.isAvailable, "needs Java")) func java() throws {
    let tools = try StoreTools()
    let cases = try Self.makeStores(tools)
    for (one, verdict) in zip(cases, try Self.verdicts(cases, tools)) {
      #expect(Self.own(one, tools) == verdict, "\(one)")
    }
  }

  /// Bytes changed, taken out and cut off, in the stores of the rules' examples. Where both readers load one, they see
  /// the same; where they differ in whether it can be loaded, it is for bytes that only one of them looks at
  /// (docs/keytabs-and-stores.md), and that is rare.
  @Test(.enabled(if: JavaTool.isAvailable, "needs Java")) func mutations() throws {
    let tools = try StoreTools()
    let originals = Self.exampleStores
    try #require(originals.count >= 8)
    var generator = SeededGenerator(seed: 20_261_128)
    var cases: [Case] = []
    for index in 0..<400 {
      let original = originals[Int.random(in: 0..<originals.count, using: &generator)]
      var bytes = original.bytes
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1:
        bytes[Int.random(in: 0..<min(bytes.count, 64), using: &generator)] = .random(in: 0...255, using: &generator)
      case 2: bytes.remove(at: place)
      default: bytes.removeLast(Int.random(in: 1...min(bytes.count, 64), using: &generator))
      }
      let password = Bool.random(using: &generator) ? original.password : nil
      cases.append(Case(type: "JKS", file: "mutated-\(index)", password: password, keyPassword: nil))
      try tools.folder.write(bytes, to: "mutated-\(index)")
    }
    var differences = 0
    for (one, verdict) in zip(cases, try Self.verdicts(cases, tools)) {
      let own = Self.own(one, tools)
      if own[0] == verdict[0] { #expect(own == verdict, "\(one)") } else { differences += 1 }
    }
    #expect(differences <= cases.count / 25)
  }

  /// JKS and PKCS#12 stores of the rules' examples, each with its password.
  private static var exampleStores: [(bytes: [UInt8], password: String)] {
    var stores: [(bytes: [UInt8], password: String)] = []
    for example in Rule.allCases.filter({ $0.code.description.hasPrefix("SSL") }).flatMap(\.examples) {
      let files = ExampleFiles(example.parts).files
      for name in files.keys.sorted() {
        guard let bytes = files[name], !stores.contains(where: { $0.bytes == bytes }) else { continue }
        for password in ["trust-secret", "store-secret"] {
          if let store = try? KeyStore.read(bytes, password: StorePassword(password)), store.integrity == .verified {
            stores.append((bytes, password))
          }
        }
      }
    }
    return stores
  }

  // MARK: -

  /// What Java says of each case, in lines.
  private static func verdicts(_ cases: [Case], _ tools: StoreTools) throws -> [[String]] {
    let lines = cases.map { "\($0.type)\t\($0.file)\t\($0.password ?? "-")\t\($0.keyPassword ?? "-")\n" }
    try tools.folder.write(Array(lines.joined().utf8), to: "cases")
    let output = try tools.run("java", JavaTool.packageRoot + "/Tests/Java/StoreVerdict.java", "cases")
    var verdicts: [[String]] = []
    for line in output.split(separator: "\n") {
      if line.hasPrefix(" ") {
        verdicts[verdicts.count - 1].append(String(line))
      } else {
        verdicts.append([String(line)])
      }
    }
    return verdicts
  }

  /// The same lines by our reader.
  private static func own(_ one: Case, _ tools: StoreTools) -> [String] {
    do throws(KeyStoreFailure) {
      let bytes = tools.folder.read(one.file)
      let store = try KeyStore.read(bytes, password: one.password.map { StorePassword($0) })
      var lines: [(alias: String, line: String)] = []
      for entry in store.entries {
        let alias = entry.alias ?? ""
        let name = alias.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        switch entry.content {
        case .trusted(let certificate):
          lines.append((alias, "  \(name) trusted \(try digest(certificate.fingerprint))"))
        case .untrusted: break
        case .secret: lines.append((alias, "  \(name) key"))
        case .privateKey(let key, let chain):
          var line = "  \(name) key"
          for certificate in chain { line += " \(try digest(certificate.fingerprint))" }
          if let password = one.keyPassword, !chain.isEmpty { line += " \(opened(key, password))" }
          lines.append((alias, line))
        }
      }
      return ["loaded"]
        + lines.sorted { Array($0.alias.utf16).lexicographicallyPrecedes(Array($1.alias.utf16)) }
        .map(\.line)
    } catch {
      return ["failed"]
    }
  }

  private static func opened(_ key: ProtectedKey, _ password: String) -> String {
    guard let bytes = try? key.open(StorePassword(password)), let print = try? bytes.fingerprint else {
      return "closed"
    }
    return digest(print)
  }

  private static func digest(_ fingerprint: String) -> String {
    String(fingerprint.filter { $0 != ":" }.lowercased().prefix(16))
  }
}
