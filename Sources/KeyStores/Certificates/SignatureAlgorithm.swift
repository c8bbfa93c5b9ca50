/// Signatures by Java's names (the standard algorithm names of its security documentation).
enum SignatureAlgorithm {
  /// - Parameter element: an AlgorithmIdentifier.
  static func name(of element: DERElement) throws(DERError) -> String {
    let parts = try element.children()
    guard let identifier = parts.first?.objectIdentifier else {
      throw DERError(offset: element.start, problem: .otherTag)
    }
    if identifier == "1.2.840.113549.1.1.10" { return try "\(pssDigest(parts.dropFirst().first))withRSASSA-PSS" }
    return names[identifier] ?? identifier
  }

  /// `MD5`, `SHA-1`; nil for a signature that holds.
  static func brokenDigest(of name: String) -> String? {
    if name.hasPrefix("MD2with") { return "MD2" }
    if name.hasPrefix("MD5with") { return "MD5" }
    if name.hasPrefix("SHA1with") { return "SHA-1" }
    return nil
  }

  /// The digest of RSASSA-PSS-params; SHA-1 where they do not say (RFC 4055).
  private static func pssDigest(_ parameters: DERElement?) throws(DERError) -> String {
    guard let parameters, parameters.tag == .sequence else { return "SHA1" }
    var fields = parameters.reader
    guard let field = try fields.optional(.context(0)), let kind = try field.children().first else { return "SHA1" }
    return try kind.children().first?.objectIdentifier.flatMap { digests[$0] } ?? "?"
  }

  private static let digests = [
    "1.3.14.3.2.26": "SHA1",
    "2.16.840.1.101.3.4.2.4": "SHA224",
    "2.16.840.1.101.3.4.2.1": "SHA256",
    "2.16.840.1.101.3.4.2.2": "SHA384",
    "2.16.840.1.101.3.4.2.3": "SHA512",
  ]

  private static let names = [
    "1.2.840.113549.1.1.2": "MD2withRSA",
    "1.2.840.113549.1.1.4": "MD5withRSA",
    "1.2.840.113549.1.1.5": "SHA1withRSA",
    "1.3.14.3.2.29": "SHA1withRSA",
    "1.2.840.113549.1.1.14": "SHA224withRSA",
    "1.2.840.113549.1.1.11": "SHA256withRSA",
    "1.2.840.113549.1.1.12": "SHA384withRSA",
    "1.2.840.113549.1.1.13": "SHA512withRSA",
    "1.2.840.10040.4.3": "SHA1withDSA",
    "2.16.840.1.101.3.4.3.1": "SHA224withDSA",
    "2.16.840.1.101.3.4.3.2": "SHA256withDSA",
    "2.16.840.1.101.3.4.3.3": "SHA384withDSA",
    "2.16.840.1.101.3.4.3.4": "SHA512withDSA",
    "1.2.840.10045.4.1": "SHA1withECDSA",
    "1.2.840.10045.4.3.1": "SHA224withECDSA",
    "1.2.840.10045.4.3.2": "SHA256withECDSA",
    "1.2.840.10045.4.3.3": "SHA384withECDSA",
    "1.2.840.10045.4.3.4": "SHA512withECDSA",
    "1.3.101.112": "Ed25519",
    "1.3.101.113": "Ed448",
  ]
}
