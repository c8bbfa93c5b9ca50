import Catalog
import Findings
import JobModel
import KeyStores
import SourceText
import YAMLSyntax

/// SSL001 to SSL005 of one truststore or keystore.
public struct StoreCheck {
  private let subject: CredentialSubject
  private var findings = FindingList()
  /// Those that stand in the project files that name the store.
  private var elsewhere: [Finding] = []

  public static func check(_ subject: CredentialSubject) -> CheckedCredential {
    var check = StoreCheck(subject: subject)
    check.check()
    var checked = CheckedCredential(facts: CredentialFacts(path: subject.path, elsewhere: check.elsewhere))
    checked.findings = check.findings.findings
    checked.isBinary = true
    return checked
  }

  private init(subject: CredentialSubject) {
    self.subject = subject
  }

  private mutating func report(_ wording: Wording, about part: String = "") {
    findings.append(
      Finding(wording, at: Place(file: subject.path, range: ByteRange(at: 0)), subject: part))
  }

  // MARK: Opening

  private mutating func check() {
    let closed: KeyStore
    do throws(KeyStoreFailure) {
      closed = try KeyStore.read(subject.bytes, password: nil)
    } catch {
      return report(error)
    }
    if closed.kind == .certificate { return report(Wording.SSL.storeCertificate()) }
    checkType(closed.kind)
    var opened: KeyStore?
    // Data sources that share a store mostly share its password too, and each is costly to try.
    var tried: [(password: StorePassword, store: KeyStore?)] = []
    for (use, passwords) in zip(subject.uses, subject.passwords) {
      guard let password = passwords.store.password, closed.kind != .pem else { continue }
      let store: KeyStore?
      if let known = tried.first(where: { $0.password == password }) {
        store = known.store
      } else if tried.count < Self.maximumPasswords {
        do throws(KeyStoreFailure) {
          store = try KeyStore.read(subject.bytes, password: password)
        } catch {
          guard error == .wrongPassword else { return report(error) }
          store = nil
        }
        tried.append((password, store))
      } else {
        continue
      }
      opened = opened ?? store
      if store == nil { reportPassword(Wording.SSL.password(store: use.role.words), of: use, key: "password") }
    }
    let store = opened ?? closed
    checkContent(store)
    checkCertificates(store)
    checkKeyPasswords(store)
  }

  private static let maximumPasswords = 8

  private mutating func report(_ failure: KeyStoreFailure) {
    switch failure {
    case .unknownFormat(let likeness):
      report(likeness.map { Wording.SSL.storeLikeness(likeness: $0) } ?? Wording.SSL.store())
    case .damaged, .tooLarge: report(Wording.SSL.storeDamaged(problem: Excerpt.of("\(failure)", limit: 200)))
    // Legal, and not to be judged here.
    case .unsupported, .noCryptography, .wrongPassword, .wrongKeyPassword, .passwordNeeded, .noPrivateKey,
      .noTrustedCertificate:
      break
    }
  }

  // MARK: SSL001

  private mutating func checkType(_ kind: KeyStore.Kind) {
    var isSet = false
    for use in subject.uses {
      let setting = "ssl.\(use.role == .truststore ? "truststore" : "keystore").type"
      guard let node = use.source.extendedNode(setting, in: use.project), let said = use.project.document.text(of: node)
      else { continue }
      isSet = true
      guard !said.contains("$"), said.uppercased() != kind.rawValue else { continue }
      let wording = Wording.SSL.storeSetting(setting: setting, said: Excerpt.of(said), kind: kind.rawValue)
      elsewhere.append(
        Finding(
          wording, at: Place(of: node, in: use.project),
          related: [RelatedPlace(wording.related, at: Place(file: subject.path, range: ByteRange(at: 0)))],
          subject: setting))
    }
    guard !isSet, let said = Self.kind(byName: subject.path), said != kind else { return }
    report(Wording.SSL.storeNamed(said: said.rawValue, kind: kind.rawValue))
  }

  private static func kind(byName path: String) -> KeyStore.Kind? {
    let path = path.lowercased()
    if path.hasSuffix(".jks") { return .jks }
    if path.hasSuffix(".jceks") { return .jceks }
    if path.hasSuffix(".p12") || path.hasSuffix(".pfx") { return .pkcs12 }
    return path.hasSuffix(".pem") ? .pem : nil
  }

  // MARK: SSL002

  private mutating func reportPassword(_ wording: Wording, of use: CredentialUse, key: String) {
    let document = use.project.document
    let store = document.value(of: use.role == .truststore ? "truststore" : "keystore", in: use.source.node)
    guard let node = store.flatMap({ document.value(of: key, in: $0) }) else { return }
    elsewhere.append(
      Finding(
        wording, at: Place(of: node, in: use.project),
        related: [RelatedPlace(wording.related, at: Place(file: subject.path, range: ByteRange(at: 0)))], subject: key))
  }

  private mutating func checkKeyPasswords(_ store: KeyStore) {
    guard let key = store.privateKey?.key, key.encryption != nil, key.foreignForm == nil else { return }
    var tried: [(password: StorePassword, isRight: Bool)] = []
    for (use, passwords) in zip(subject.uses, subject.passwords) where use.role == .keystore {
      let own = passwords.key.password
      // A store's password that is wrong is one mistake.
      if own == nil, store.integrity != .verified { continue }
      if case .unknown = passwords.key { continue }
      guard let password = own ?? passwords.store.password, tried.count < Self.maximumPasswords else { continue }
      let isRight: Bool
      if let known = tried.first(where: { $0.password == password }) {
        isRight = known.isRight
      } else {
        isRight = Self.opens(key, password)
        tried.append((password, isRight))
      }
      if !isRight {
        reportPassword(Wording.SSL.passwordKey(), of: use, key: own == nil ? "password" : "keyPassword")
      }
    }
  }

  private static func opens(_ key: ProtectedKey, _ password: StorePassword) -> Bool {
    do throws(KeyStoreFailure) {
      _ = try key.open(password)
      return true
    } catch {
      return error != .wrongKeyPassword
    }
  }

  // MARK: SSL004

  private mutating func checkContent(_ store: KeyStore) {
    if let form = store.privateKey?.key.foreignForm { return report(Wording.SSL.storeKeyForm(form: form)) }
    let isTruststore = subject.uses.contains { $0.role == .truststore }
    let isKeystore = subject.uses.contains { $0.role == .keystore }
    if subject.uses.isEmpty, !store.entries.isEmpty || store.isLocked { return }
    if (isTruststore || subject.uses.isEmpty) && !store.isLocked && store.trustedCertificates.isEmpty {
      let skipped = store.entries.count { if case .untrusted = $0.content { true } else { false } }
      report(
        skipped > 0 ? Wording.SSL.storeContentUnmarked(count: String(skipped)) : Wording.SSL.storeContent(),
        about: "truststore")
    }
    guard isKeystore else { return }
    if let (_, chain) = store.privateKey {
      if chain.isEmpty, !store.isLocked { report(Wording.SSL.storeContentNoCertificate(), about: "keystore") }
    } else {
      report(Wording.SSL.storeContentKeystore(), about: "keystore")
    }
  }

  // MARK: SSL003 and SSL005

  private mutating func checkCertificates(_ store: KeyStore) {
    var seen: Set<[UInt8]> = []
    for entry in store.entries {
      for certificate in entry.certificates where seen.insert(certificate.encoded).inserted { check(certificate) }
    }
  }

  private mutating func check(_ certificate: Certificate) {
    let subject = Excerpt.of(certificate.subject, limit: 80)
    let today = self.subject.today
    let day: Int64 = 86_400
    if certificate.notAfter < today {
      report(
        Wording.SSL.certificateDates(subject: subject, date: CertificateTime.date(certificate.notAfter)),
        about: certificate.subject)
    } else if certificate.notBefore >= today + day {
      report(
        Wording.SSL.certificateDatesEarly(subject: subject, date: CertificateTime.date(certificate.notBefore)),
        about: certificate.subject)
    } else if certificate.notAfter < today + 30 * day {
      let days = (certificate.notAfter - today) / day
      report(
        Wording.SSL.certificateDatesSoon(
          subject: subject, date: CertificateTime.date(certificate.notAfter), days: String(days)),
        about: certificate.subject)
    }
    switch certificate.weakness {
    case .digest(let digest)?:
      report(Wording.SSL.weakCertificate(subject: subject, digest: digest), about: certificate.subject)
    case .keySize(let size)?:
      report(Wording.SSL.weakCertificateKey(subject: subject, size: String(size)), about: certificate.subject)
    case nil: break
    }
  }
}

extension KeyStore.Entry {
  /// Those that a client may show or trust.
  fileprivate var certificates: [Certificate] {
    switch content {
    case .trusted(let certificate): [certificate]
    case .privateKey(_, let chain): chain
    case .untrusted, .secret: []
    }
  }
}

extension CredentialRole {
  fileprivate var words: String { self == .truststore ? "truststore" : "keystore" }
}
