import Engine
import JAASSyntax
import KafkaClient
import Kerberos
import KeyStores

/// Makes a login that clients can use of the files and values that are given for it.
struct LoginTranslation {
  let sources: LoginSources
  /// `SASL_SSL` and its like, in capitals.
  let securityProtocol: String
  /// In capitals.
  let mechanism: String
  let origin: String
  private(set) var secretText: SecretText
  private let logins: PreparedLogins

  /// Bytes of a JAAS file and of a store.
  private static let largestJAAS = 1 << 20
  private static let largestStore = 16 << 20

  init(
    _ sources: LoginSources, securityProtocol: String?, mechanism: String?, origin: String, secretText: SecretText,
    logins: PreparedLogins
  ) {
    self.logins = logins
    self.sources = sources
    self.securityProtocol = (securityProtocol ?? "PLAINTEXT").uppercased()
    // Java's default.
    self.mechanism = (mechanism ?? "GSSAPI").uppercased()
    self.origin = origin
    self.secretText = secretText
  }

  /// Nil where neither TLS nor a login is wanted.
  mutating func login() throws(JobFailure) -> PreparedLogin? {
    let (isEncrypted, wantsLogin) = (securityProtocol.hasSuffix("SSL"), securityProtocol.hasPrefix("SASL"))
    guard isEncrypted || wantsLogin else { return nil }
    var prepared = PreparedLogin(login: ClientLogin(origin: origin))
    if isEncrypted { try readStores(into: &prepared.login) }
    if wantsLogin { try readJAAS(into: &prepared) }
    return prepared
  }

  private mutating func expanded(_ value: GivenValue) throws(JobFailure) -> String {
    try secretText.expanded(value.text, folder: value.folder, at: value.place)
  }

  private mutating func path(_ value: GivenValue) throws(JobFailure) -> String {
    RunPath.join(value.folder, try expanded(value))
  }

  // MARK: JAAS

  private mutating func readJAAS(into prepared: inout PreparedLogin) throws(JobFailure) {
    let (modules, place, folder) = try readLogins()
    let isKerberos = mechanism == "GSSAPI"
    guard let login = modules.first(where: { Self.fits($0, mechanism) }) ?? modules.first else {
      throw JobFailure(
        .job, "\(place) has no KafkaClient entry",
        advice: "write `KafkaClient { … };` with the login module of \(mechanism)")
    }
    guard Self.fits(login, mechanism) else {
      throw JobFailure(
        .job, "\(place) logs in with \(login.moduleClass), which is not for \(mechanism)",
        advice: "name the login module of \(mechanism), or correct the mechanism")
    }
    guard isKerberos else {
      prepared.login.userName = try option("username", of: login, place, folder)
      prepared.login.password = try option("password", of: login, place, folder)
      return
    }
    let principal = try option("principal", of: login, place, folder)
    let keytab: String
    if let given = sources.keytab {
      keytab = try path(given)
    } else {
      let inFile = try option("keyTab", of: login, place, folder)
      keytab = RunPath.join(folder, inFile.hasPrefix("FILE:") ? String(inFile.dropFirst(5)) : inFile)
    }
    let service: String
    if let given = sources.serviceName {
      service = try expanded(given)
    } else {
      service = try option("serviceName", of: login, place, folder)
    }
    prepared.login.serviceName = service
    if let krb5 = sources.krb5 { prepared.kerberosConfiguration = try path(krb5) }
    let session = logins.session(principal: principal, keytab: keytab, serviceName: service)
    prepared.login.checkTicket = { host, deadline, log throws(KafkaFailure) in
      try session.checkTicket(of: host, until: deadline, log: log)
    }
    prepared.login.beforeConnecting = { session.select() }
    prepared.usesKerberos = true
  }

  /// What logs in by `sasl.jaas.config`, else by a JAAS file.
  private mutating func readLogins() throws(JobFailure) -> ([JAASLogin], place: String, folder: String) {
    let document: JAASDocument
    let place: String
    let folder: String
    if let inline = sources.inlineJAAS {
      document = JAASDocument(parsing: Array(inline.text.utf8), dialect: .property)
      (place, folder) = (inline.place, inline.folder)
    } else if let file = sources.jaas {
      let path = try path(file)
      document = JAASDocument(
        parsing: try RunPath.read(path, for: file.place, limit: Self.largestJAAS), dialect: .file)
      (place, folder) = (path, RunPath.folder(of: path))
    } else {
      throw JobFailure(
        .job, "nothing says who logs in: \(securityProtocol) with \(mechanism) needs a JAAS configuration",
        advice: "give the data source a `jaas` file")
    }
    guard document.problems.isEmpty else {
      throw JobFailure(.job, "\(place) cannot be read as JAAS", advice: "`weir lint` says where it is wrong")
    }
    return (document.clientLogins, place, folder)
  }

  private static func fits(_ login: JAASLogin, _ mechanism: String) -> Bool {
    let name = login.moduleClass.split(separator: ".").last
    return switch mechanism {
    case "GSSAPI": name == "Krb5LoginModule"
    case "PLAIN": name == "PlainLoginModule"
    default: name == "ScramLoginModule"
    }
  }

  private mutating func option(
    _ name: String, of login: JAASLogin, _ place: String, _ folder: String
  ) throws(JobFailure) -> String {
    guard let text = login[name] else {
      throw JobFailure(
        .job, "\(place) gives no `\(name)`", advice: "\(mechanism) needs it: write \(name)=\"…\"")
    }
    return try secretText.expanded(text, folder: folder, at: place)
  }

  // MARK: Stores

  private mutating func readStores(into login: inout ClientLogin) throws(JobFailure) {
    if let given = sources.truststoreCertificates {
      login.trustedCertificates = try expanded(given)
    } else if let given = sources.truststore {
      let store = try store(given, password: sources.truststorePassword)
      login.trustedCertificates = try Self.reading(given) { () throws(KeyStoreFailure) in try store.trustedPEM() }
    }
    guard let (given, store) = try keystore() else { return }
    // Java takes the store's password where the key has none of its own.
    let password = try password(sources.keyPassword ?? sources.keystorePassword)
    let identity = try Self.reading(given) { () throws(KeyStoreFailure) in try store.identity(keyPassword: password) }
    login.certificateChain = identity.certificates
    login.privateKey = identity.privateKey.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// The client's key and certificates, as a file or as texts of the settings.
  private mutating func keystore() throws(JobFailure) -> (GivenValue, KeyStore)? {
    if let chain = sources.keystoreChain, let key = sources.keystoreKey {
      let text = try expanded(chain) + "\n" + expanded(key)
      let store = try Self.reading(key) { () throws(KeyStoreFailure) in
        try KeyStore.read(SecretBytes(text.utf8), password: nil)
      }
      return (key, store)
    }
    guard let given = sources.keystore else { return nil }
    return (given, try store(given, password: sources.keystorePassword))
  }

  private mutating func store(_ given: GivenValue, password: GivenValue?) throws(JobFailure) -> KeyStore {
    let path = try path(given)
    let bytes = SecretBytes(try RunPath.read(path, for: given.place, limit: Self.largestStore))
    let password = try self.password(password)
    return try Self.reading(given) { () throws(KeyStoreFailure) in try KeyStore.read(bytes, password: password) }
  }

  private mutating func password(_ given: GivenValue?) throws(JobFailure) -> StorePassword? {
    guard let given else { return nil }
    let text = try expanded(given)
    secretText.add(text)
    return StorePassword(text)
  }

  private static func reading<Result>(
    _ given: GivenValue, _ body: () throws(KeyStoreFailure) -> Result
  ) throws(JobFailure) -> Result {
    do {
      return try body()
    } catch {
      throw JobFailure(
        .job, "the store of \(given.place) cannot be used: \(error)", advice: "correct the store, or its password")
    }
  }
}

/// What the logins of a job's connections come to for the process as a whole.
final class PreparedLogins {
  private(set) var secrets: [String] = []
  private var usesKerberos = false
  private var kerberosConfigurations: [String] = []
  private var sessions: [String: KerberosSession] = [:]

  /// One for all connections of a principal.
  func session(principal: String, keytab: String, serviceName: String) -> KerberosSession {
    let key = [principal, keytab, serviceName].joined(separator: "\0")
    if let known = sessions[key] { return known }
    let new = KerberosSession(principal: principal, keytab: keytab, serviceName: serviceName)
    sessions[key] = new
    return new
  }

  func add(_ prepared: PreparedLogin?, secrets: [String]) {
    self.secrets += secrets + (prepared?.login.secrets ?? [])
    guard let prepared, prepared.usesKerberos else { return }
    usesKerberos = true
    if let path = prepared.kerberosConfiguration, !kerberosConfigurations.contains(path) {
      kerberosConfigurations.append(path)
    }
  }

  /// Makes the process ready for them, before it starts a thread.
  func apply() throws(JobFailure) {
    if !secrets.isEmpty || usesKerberos { MemoryProtection.start() }
    guard usesKerberos else { return }
    do {
      try KerberosEnvironment.use(kerberosConfigurations)
    } catch {
      throw JobFailure(.environment, error.message, advice: error.advice)
    }
  }
}

/// A login, and what has to be done in the process before it can be used.
struct PreparedLogin {
  var login: ClientLogin
  var usesKerberos = false
  /// The path of the data source's krb5.conf; nil for the machine's.
  var kerberosConfiguration: String?
}
