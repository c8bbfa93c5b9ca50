/// How something was encrypted with a password: an AlgorithmIdentifier, understood.
struct PasswordEncryption {
  enum Scheme {
    /// PKCS#12's own: SHA-1 and a cipher (RFC 7292, appendix C).
    case pkcs12(Cryptography.Cipher, salt: SecretBytes, iterations: Int, twoKeys: Bool)
    /// PBES2 with PBKDF2 (RFC 8018, 6.2).
    case pbes2(
      Cryptography.Cipher, vector: SecretBytes, salt: SecretBytes, iterations: Int, digest: Cryptography.Digest)
    /// Sun's protector of keys in a JKS store: no parameters.
    case jks
    /// Sun's protector of keys in a JCEKS store: MD5 and triple DES.
    case jceks(salt: SecretBytes, iterations: Int)
  }

  let scheme: Scheme
  /// What people call it: `PBES2 with AES-256 and HMAC-SHA256, 10000 iterations`.
  let name: String

  /// As many as Java accepts.
  static let maximumIterations = 5_000_000

  init(_ element: DERElement) throws(KeyStoreFailure) {
    let outcome: Outcome
    do throws(DERError) {
      let parts = try element.children()
      guard element.tag == .sequence, let identifier = parts.first?.objectIdentifier else {
        throw DERError(offset: element.start, problem: .otherTag)
      }
      outcome = try Self.read(identifier, parts.dropFirst().first, at: element.start)
    } catch {
      throw .damaged(error.words, offset: error.offset)
    }
    self = try outcome.get()
    guard iterations <= Self.maximumIterations else {
      throw .tooLarge("it asks for \(iterations) iterations of its key derivation, more than Java's 5000000")
    }
  }

  private init(scheme: Scheme, name: String) {
    self.scheme = scheme
    self.name = name
  }

  var iterations: Int {
    switch scheme {
    case .pkcs12(_, _, let iterations, _), .pbes2(_, _, _, let iterations, _), .jceks(_, let iterations): iterations
    case .jks: 0
    }
  }
}

// MARK: - Reading

extension PasswordEncryption {
  private typealias Outcome = Result<PasswordEncryption, KeyStoreFailure>

  private static func read(
    _ identifier: String, _ parameters: DERElement?, at offset: Int
  ) throws(DERError) -> Outcome {
    switch identifier {
    case "1.2.840.113549.1.5.13": return try pbes2(parameters, at: offset)
    case "1.3.6.1.4.1.42.2.17.1.1": return .success(Self(scheme: .jks, name: "Sun's key protector"))
    case "1.3.6.1.4.1.42.2.19.1":
      let (salt, iterations) = try salted(parameters, at: offset)
      return .success(
        Self(scheme: .jceks(salt: salt, iterations: iterations), name: "MD5 and triple DES, \(iterations) iterations"))
    case "1.2.840.113549.1.12.1.3": return try pkcs12(.tripleDES, "triple DES", parameters, at: offset)
    case "1.2.840.113549.1.12.1.4":
      return try pkcs12(.tripleDES, "triple DES of two keys", parameters, at: offset, twoKeys: true)
    case "1.2.840.113549.1.12.1.5": return try pkcs12(.rc2(bits: 128), "RC2 of 128 bits", parameters, at: offset)
    case "1.2.840.113549.1.12.1.6": return try pkcs12(.rc2(bits: 40), "RC2 of 40 bits", parameters, at: offset)
    default: return .failure(.unsupported("encryption by \(names[identifier] ?? "algorithm \(identifier)")"))
    }
  }

  private static let names = [
    "1.2.840.113549.1.12.1.1": "RC4 of 128 bits", "1.2.840.113549.1.12.1.2": "RC4 of 40 bits",
    "1.2.840.113549.1.5.3": "MD5 and DES", "1.2.840.113549.1.5.10": "SHA-1 and DES",
    "1.2.840.113549.1.5.6": "MD5 and RC2", "1.2.840.113549.1.5.11": "SHA-1 and RC2",
  ]

  private static func pkcs12(
    _ cipher: Cryptography.Cipher, _ name: String, _ parameters: DERElement?, at offset: Int, twoKeys: Bool = false
  ) throws(DERError) -> Outcome {
    let (salt, iterations) = try salted(parameters, at: offset)
    return .success(
      Self(
        scheme: .pkcs12(cipher, salt: salt, iterations: iterations, twoKeys: twoKeys),
        name: "SHA-1 and \(name), \(iterations) iterations"))
  }

  /// SEQUENCE { salt, iterations }.
  private static func salted(
    _ parameters: DERElement?, at offset: Int
  ) throws(DERError) -> (salt: SecretBytes, iterations: Int) {
    guard let parameters, parameters.tag == .sequence else { throw DERError(offset: offset, problem: .missing) }
    var fields = parameters.reader
    let salt = try fields.required().octets()
    let iterations = try fields.required(.integer)
    guard let count = iterations.unsigned, count > 0 else {
      throw DERError(offset: iterations.start, problem: .wrongLength)
    }
    return (salt, count)
  }

  private static func pbes2(_ parameters: DERElement?, at offset: Int) throws(DERError) -> Outcome {
    guard let parameters, parameters.tag == .sequence else { throw DERError(offset: offset, problem: .missing) }
    var fields = parameters.reader
    let derivation = try fields.required(.sequence)
    let encryption = try fields.required(.sequence)

    var parts = derivation.reader
    let kind = try parts.required(.objectIdentifier)
    guard kind.objectIdentifier == "1.2.840.113549.1.5.12" else {
      let isScrypt = kind.objectIdentifier == "1.3.6.1.4.1.11591.4.11"
      return .failure(.unsupported("a key from \(isScrypt ? "scrypt" : "algorithm \(kind.objectIdentifier ?? "?")")"))
    }
    var values = try parts.required(.sequence).reader
    let salt = try values.required().octets()
    let count = try values.required(.integer)
    guard let iterations = count.unsigned, iterations > 0 else {
      throw DERError(offset: count.start, problem: .wrongLength)
    }
    _ = try values.optional(.integer)
    var digest = Cryptography.Digest.sha1
    if let function = try values.optional(.sequence) {
      let identifier = try function.children().first?.objectIdentifier ?? "?"
      guard let known = Cryptography.Digest(authentication: identifier) else {
        return .failure(.unsupported("a key from PBKDF2 by algorithm \(identifier)"))
      }
      digest = known
    }

    var cipherParts = encryption.reader
    let identifier = try cipherParts.required(.objectIdentifier).objectIdentifier ?? "?"
    let cipher: Cryptography.Cipher
    let name: String
    switch identifier {
    case "2.16.840.1.101.3.4.1.2": (cipher, name) = (.aes128, "AES-128")
    case "2.16.840.1.101.3.4.1.22": (cipher, name) = (.aes192, "AES-192")
    case "2.16.840.1.101.3.4.1.42": (cipher, name) = (.aes256, "AES-256")
    case "1.2.840.113549.3.7": (cipher, name) = (.tripleDES, "triple DES")
    default: return .failure(.unsupported("encryption by algorithm \(identifier)"))
    }
    let vector = try cipherParts.required().octets()
    return .success(
      Self(
        scheme: .pbes2(cipher, vector: vector, salt: salt, iterations: iterations, digest: digest),
        name: "\(name) and PBKDF2 with \(digest.name), \(iterations) iterations"))
  }
}

extension Cryptography.Digest {
  /// `SHA-256`
  var name: String {
    self == .md5 ? rawValue : "SHA-\(rawValue.dropFirst(3))"
  }

  /// By the identifier of HMAC with it.
  init?(authentication identifier: String) {
    switch identifier {
    case "1.2.840.113549.2.7": self = .sha1
    case "1.2.840.113549.2.8": self = .sha224
    case "1.2.840.113549.2.9": self = .sha256
    case "1.2.840.113549.2.10": self = .sha384
    case "1.2.840.113549.2.11": self = .sha512
    default: return nil
    }
  }

  /// By the identifier of the digest itself.
  init?(identifier: String) {
    switch identifier {
    case "1.2.840.113549.2.5": self = .md5
    case "1.3.14.3.2.26": self = .sha1
    case "2.16.840.1.101.3.4.2.4": self = .sha224
    case "2.16.840.1.101.3.4.2.1": self = .sha256
    case "2.16.840.1.101.3.4.2.2": self = .sha384
    case "2.16.840.1.101.3.4.2.3": self = .sha512
    default: return nil
    }
  }
}
