extension Certificate {
  /// - Parameters:
  ///   - bytes: what holds it.
  ///   - range: where it stands there, whole.
  init(_ bytes: SecretBytes, in range: Range<Int>) throws(DERError) {
    var reader = DERReader(bytes, range)
    let whole = try reader.required(.sequence)
    guard whole.end == range.upperBound else { throw DERError(offset: whole.end, problem: .wrongLength) }
    encoded = bytes.array(whole.range)

    var outer = whole.reader
    let signed = try outer.required(.sequence)
    let signature = try outer.required(.sequence)
    _ = try outer.required(.bitString)

    var fields = signed.reader
    _ = try fields.optional(.context(0))
    let serial = try fields.required(.integer)
    // What is signed has to say the same of the signature as the signature itself.
    let inner = try fields.required(.sequence)
    guard bytes.array(inner.range) == bytes.array(signature.range) else {
      throw DERError(offset: signature.start, problem: .otherTag)
    }
    let issuer = try fields.required(.sequence)
    var validity = try fields.required(.sequence).reader
    let subject = try fields.required(.sequence)
    let key = try fields.required(.sequence)

    serialNumber = bytes.array(serial.content).prefix(64).map { HexadecimalText.pair($0) }.joined()
    self.issuer = try DistinguishedName.text(of: issuer)
    self.subject = try DistinguishedName.text(of: subject)
    encodedIssuer = bytes.array(issuer.range)
    encodedSubject = bytes.array(subject.range)
    notBefore = try CertificateTime.seconds(validity.required())
    notAfter = try CertificateTime.seconds(validity.required())
    self.key = try PublicKey(key)
    signatureAlgorithm = try SignatureAlgorithm.name(of: signature)

    var names: [String] = []
    var authority: Bool?
    while let field = try fields.next() {
      guard field.tag == .context(3) else { continue }
      var list = field.reader
      for entry in try list.required(.sequence).children() {
        let parts = try entry.children()
        guard entry.tag == .sequence, let kind = parts.first?.objectIdentifier, let value = parts.last,
          value.tag == .octetString
        else { throw DERError(offset: entry.start, problem: .otherTag) }
        switch kind {
        case "2.5.29.17": names = try AlternativeNames.texts(of: value)
        case "2.5.29.19":
          var constraints = value.reader
          authority = try constraints.required(.sequence).children().first.map {
            $0.tag == .boolean && $0.content.contains { bytes[$0] != 0 }
          }
        default: break
        }
      }
    }
    alternativeNames = names
    isAuthority = authority
  }
}

extension Certificate.PublicKey {
  /// A SubjectPublicKeyInfo.
  init(_ element: DERElement) throws(DERError) {
    var fields = element.reader
    let algorithm = try fields.required(.sequence)
    let key = try fields.required(.bitString)
    let parts = try algorithm.children()
    guard let identifier = parts.first?.objectIdentifier else {
      throw DERError(offset: algorithm.start, problem: .otherTag)
    }
    let parameters = parts.dropFirst().first
    switch identifier {
    case "1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10":
      // After the count of unused bits stands SEQUENCE { modulus, exponent }.
      guard let first = key.content.first else { throw DERError(offset: key.start, problem: .missing) }
      var numbers = DERReader(key.bytes, (first + 1)..<key.content.upperBound)
      var modulus = try numbers.required(.sequence).reader
      self.init(
        algorithm: identifier.hasSuffix(".10") ? "RSASSA-PSS" : "RSA", size: try modulus.required(.integer).bitLength,
        curve: nil)
    case "1.2.840.10040.4.1":
      let prime = parameters?.tag == .sequence ? try parameters?.children().first : nil
      self.init(algorithm: "DSA", size: prime?.bitLength, curve: nil)
    case "1.2.840.10045.2.1":
      let curve = parameters?.objectIdentifier
      let known = curve.flatMap { EllipticCurve.named($0) }
      self.init(algorithm: "EC", size: known?.size, curve: known?.name ?? curve)
    case "1.3.101.112": self.init(algorithm: "Ed25519", size: 255, curve: nil)
    case "1.3.101.113": self.init(algorithm: "Ed448", size: 448, curve: nil)
    default: self.init(algorithm: identifier, size: nil, curve: nil)
    }
  }
}

/// Curves by Java's names.
enum EllipticCurve {
  static func named(_ identifier: String) -> (name: String, size: Int)? {
    switch identifier {
    case "1.2.840.10045.3.1.1": ("secp192r1", 192)
    case "1.2.840.10045.3.1.7": ("secp256r1", 256)
    case "1.3.132.0.10": ("secp256k1", 256)
    case "1.3.132.0.33": ("secp224r1", 224)
    case "1.3.132.0.34": ("secp384r1", 384)
    case "1.3.132.0.35": ("secp521r1", 521)
    case "1.3.36.3.3.2.8.1.1.7": ("brainpoolP256r1", 256)
    case "1.3.36.3.3.2.8.1.1.11": ("brainpoolP384r1", 384)
    case "1.3.36.3.3.2.8.1.1.13": ("brainpoolP512r1", 512)
    default: nil
    }
  }
}
