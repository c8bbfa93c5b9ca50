/// An X.509 certificate (RFC 5280): what a person wants to know of it.
public struct Certificate: Hashable, Sendable {
  /// The certificate as it stands in the store: DER.
  public let encoded: [UInt8]
  /// RFC 4514, the name's own part first: `CN=kafka-1, O=Example`.
  public let subject: String
  public let issuer: String
  /// Hexadecimal, as OpenSSL writes it.
  public let serialNumber: String
  /// Seconds since 1970.
  public let notBefore: Int64
  public let notAfter: Int64
  public let key: PublicKey
  /// Java's name, `SHA256withRSA`; the object identifier where there is none.
  public let signatureAlgorithm: String
  /// `DNS:kafka-1`, `IP:10.0.0.5`.
  public let alternativeNames: [String]
  /// Whether it may sign others; nil where it does not say.
  public let isAuthority: Bool?

  // The names as they are encoded: how a certificate finds the one that signed it.
  let encodedSubject: [UInt8]
  let encodedIssuer: [UInt8]

  public struct PublicKey: Hashable, Sendable {
    /// `RSA`, `EC`, `DSA`, `Ed25519`; the object identifier of others.
    public let algorithm: String
    /// Bits; nil where it is not known.
    public let size: Int?
    /// The curve of an EC key.
    public let curve: String?
  }

  public var isSelfSigned: Bool { encodedSubject == encodedIssuer }

  /// SHA-256 over the certificate, in pairs of capital digits with colons between them. Needs libcrypto.
  public var fingerprint: String {
    get throws(KeyStoreFailure) {
      try SecretBytes(encoded).fingerprint
    }
  }

  /// What a signature is no longer good for, or a key too small; nil for a certificate in order.
  public var weakness: Weakness? {
    if let digest = SignatureAlgorithm.brokenDigest(of: signatureAlgorithm) { return .digest(digest) }
    if key.algorithm == "RSA" || key.algorithm == "RSASSA-PSS" || key.algorithm == "DSA", let size = key.size,
      size < 2048
    {
      return .keySize(size)
    }
    return nil
  }

  public enum Weakness: Hashable, Sendable {
    /// `SHA-1`, `MD5`.
    case digest(String)
    /// Bits.
    case keySize(Int)
  }
}

enum HexadecimalText {
  private static let digits = Array("0123456789ABCDEF".utf8)

  static func pair(_ byte: UInt8) -> String {
    String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
  }
}
