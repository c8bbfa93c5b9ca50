public import KeyStores

/// What is in a truststore or keystore, as far as its password shows it. Private keys are named, never opened.
public struct KeyStoreInspection {
  private let store: KeyStore
  private let path: String

  public init(_ store: KeyStore, path: String) {
    self.store = store
    self.path = path
  }

  public var page: InspectionPage {
    var fields: [(name: String, value: InspectionPage.Node)] = [
      ("file", .text(path)), ("kind", .text(store.kind.rawValue)), ("integrity", .text(integrity)),
    ]
    if let algorithm = store.integrityAlgorithm { fields.append(("integrityAlgorithm", .text(algorithm))) }
    if !store.encryption.isEmpty { fields.append(("encryption", .list(store.encryption.map { .text($0) }))) }
    if store.isLocked { fields.append(("locked", .text("the certificates: they need the store's password"))) }
    fields.append(("entries", .records(store.entries.map { entry($0) })))
    return InspectionPage(fields: fields)
  }

  private var integrity: String {
    switch store.integrity {
    case .verified: "verified"
    case .unchecked: "not checked: no password"
    case .none: "not protected"
    }
  }

  private func entry(_ entry: KeyStore.Entry) -> [(name: String, value: InspectionPage.Node)] {
    var fields: [(name: String, value: InspectionPage.Node)] = []
    if let alias = entry.alias { fields.append(("alias", .text(alias))) }
    let kind: String
    var certificates: [Certificate] = []
    switch entry.content {
    case .trusted(let certificate): (kind, certificates) = ("trusted certificate", [certificate])
    case .untrusted(let certificate):
      (kind, certificates) = ("certificate without the mark of a trusted one, which Java skips", [certificate])
    case .secret: kind = "secret key"
    case .privateKey(let key, let chain):
      kind = "private key"
      certificates = chain
      fields.append(("keyEncryption", .text(key.foreignForm ?? key.encryption ?? "none")))
    }
    fields.insert(("kind", .text(kind)), at: entry.alias == nil ? 0 : 1)
    if let created = entry.created { fields.append(("created", .text(CertificateTime.text(created)))) }
    if !certificates.isEmpty { fields.append(("certificates", .records(certificates.map { self.certificate($0) }))) }
    return fields
  }

  private func certificate(_ certificate: Certificate) -> [(name: String, value: InspectionPage.Node)] {
    var key = certificate.key.algorithm
    if let curve = certificate.key.curve { key += " \(curve)" }
    if let size = certificate.key.size { key += ", \(size) bits" }
    var fields: [(name: String, value: InspectionPage.Node)] = [
      ("subject", .text(certificate.subject)), ("issuer", .text(certificate.issuer)),
      ("serialNumber", .text(certificate.serialNumber)),
      ("notBefore", .text(CertificateTime.text(certificate.notBefore))),
      ("notAfter", .text(CertificateTime.text(certificate.notAfter))), ("key", .text(key)),
      ("signature", .text(certificate.signatureAlgorithm)),
    ]
    if !certificate.alternativeNames.isEmpty {
      fields.append(("names", .list(certificate.alternativeNames.map { .text($0) })))
    }
    if let isAuthority = certificate.isAuthority { fields.append(("authority", .boolean(isAuthority))) }
    // Without libcrypto there is no digest; all else stands.
    if let fingerprint = try? certificate.fingerprint { fields.append(("sha256", .text(fingerprint))) }
    return fields
  }
}
