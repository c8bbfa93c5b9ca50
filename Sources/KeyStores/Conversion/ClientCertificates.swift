/// What a client of OpenSSL needs of a store: PEM, in memory alone.
extension KeyStore {
  /// The certificates that Java trusts with this store, as PEM.
  ///
  /// A store that holds none is an error: a client that trusts nobody connects to nobody.
  public func trustedPEM() throws(KeyStoreFailure) -> String {
    let trusted = trustedCertificates
    guard !trusted.isEmpty else { throw isLocked ? .passwordNeeded : .noTrustedCertificate }
    return trusted.map(\.pem).joined()
  }

  /// The first private key of the store with its certificates.
  ///
  /// - Parameter password: the key's own; Java takes the store's where there is none.
  public func identity(keyPassword password: StorePassword?) throws(KeyStoreFailure) -> ClientIdentity {
    guard let (key, chain) = privateKey else { throw .noPrivateKey }
    guard !chain.isEmpty else {
      throw isLocked ? .passwordNeeded : .damaged("its private key has no certificate", offset: 0)
    }
    let opened = try key.open(password)
    return ClientIdentity(
      privateKey: SecretBytes.joined([
        SecretBytes("-----BEGIN PRIVATE KEY-----\n".utf8), Base64.lines(opened),
        SecretBytes("-----END PRIVATE KEY-----\n".utf8),
      ]),
      certificates: chain.map(\.pem).joined())
  }
}

/// A client's private key, and the certificates that it shows.
public struct ClientIdentity: Sendable {
  /// PKCS#8 in PEM, in clear. Wiped when the last holder lets go.
  public let privateKey: SecretBytes
  /// PEM, the client's own certificate first.
  public let certificates: String
}

extension Certificate {
  public var pem: String {
    let lines = Base64.lines(SecretBytes(encoded))
    return "-----BEGIN CERTIFICATE-----\n\(String(decoding: lines.bytes, as: UTF8.self))-----END CERTIFICATE-----\n"
  }
}
