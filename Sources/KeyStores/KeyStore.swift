/// A truststore or keystore, as clients read it: Java's JKS and JCEKS, PKCS#12, PEM; and a single certificate, which no
/// client takes for a store.
public struct KeyStore: Sendable {
  public enum Kind: String, Sendable {
    case jks = "JKS"
    case jceks = "JCEKS"
    case pkcs12 = "PKCS12"
    case pem = "PEM"
    /// One X.509 certificate in DER.
    case certificate = "X.509"
  }

  /// What is known of whether the store is as it was written.
  public enum Integrity: Hashable, Sendable {
    /// The digest or MAC fits the password.
    case verified
    /// There is one, and no password to check it with.
    case unchecked
    /// The format has none, or this store does not.
    case none
  }

  public let kind: Kind
  public let entries: [Entry]
  public let integrity: Integrity
  /// The algorithm of the digest or MAC, with its iterations.
  public let integrityAlgorithm: String?
  /// What the certificates are encrypted with, as a whole; empty where they are in clear.
  public let encryption: [String]
  /// Whether encrypted parts were left unread for want of a password.
  public let isLocked: Bool

  public struct Entry: Sendable {
    /// As Java gives it; nil in PEM.
    public let alias: String?
    /// When it was put in, seconds since 1970; nil where that is not written.
    public let created: Int64?
    public let content: Content
  }

  public enum Content: Sendable {
    /// A certificate that clients trust.
    case trusted(Certificate)
    /// A private key, and its certificates, its own first; none where they are missing or locked.
    case privateKey(ProtectedKey, chain: [Certificate])
    /// A certificate that Java skips: it lacks the mark of a trusted one (PKCS#12).
    case untrusted(Certificate)
    /// A key of a symmetric cipher, or another secret.
    case secret
  }

  /// The most entries that a store may have.
  static let maximumEntries = 10_000

  /// Reads a store.
  ///
  /// - Parameter password: checks the store and opens what is encrypted as a whole; without one as much is read as
  ///   clients can.
  public static func read(_ bytes: [UInt8], password: StorePassword?) throws(KeyStoreFailure) -> KeyStore {
    try read(SecretBytes(bytes), password: password)
  }

  public static func read(_ bytes: SecretBytes, password: StorePassword?) throws(KeyStoreFailure) -> KeyStore {
    switch StoreFormat(of: bytes) {
    case .java(let kind): try JavaKeyStoreReader(bytes, kind: kind).store(password: password)
    case .pkcs12: try PKCS12Reader(bytes).store(password: password)
    case .pem: try PEMStoreReader(bytes).store()
    case .certificate: try certificate(bytes)
    case .other(let likeness): throw .unknownFormat(likeness)
    }
  }

  private static func certificate(_ bytes: SecretBytes) throws(KeyStoreFailure) -> KeyStore {
    do throws(DERError) {
      let certificate = try Certificate(bytes, in: 0..<bytes.count)
      return KeyStore(
        kind: .certificate, entries: [Entry(alias: nil, created: nil, content: .trusted(certificate))],
        integrity: .none, integrityAlgorithm: nil, encryption: [], isLocked: false)
    } catch {
      throw .damaged(error.words, offset: error.offset)
    }
  }

  // MARK: What clients make of it

  /// What Java trusts with this store: trusted certificates, and the first one of each private key.
  public var trustedCertificates: [Certificate] {
    entries.compactMap { entry in
      switch entry.content {
      case .trusted(let certificate): certificate
      case .privateKey(_, let chain): chain.first
      case .untrusted, .secret: nil
      }
    }
  }

  /// The private key that a client shows to brokers: the first in the store.
  public var privateKey: (key: ProtectedKey, chain: [Certificate])? {
    for entry in entries {
      if case .privateKey(let key, let chain) = entry.content { return (key, chain) }
    }
    return nil
  }
}
