/// PKCS#12 (RFC 7292), as Java reads it.
///
///     PFX = SEQUENCE { 3, ContentInfo around the parts, MacData optional }
struct PKCS12Reader {
  private let bytes: SecretBytes

  init(_ bytes: SecretBytes) {
    self.bytes = bytes
  }

  func store(password: StorePassword?) throws(KeyStoreFailure) -> KeyStore {
    let outline: PKCS12Outline
    do throws(DERError) {
      outline = try PKCS12Outline(bytes)
    } catch {
      throw .damaged(error.words, offset: error.offset)
    }
    var forms = password?.pkcs12Forms ?? []
    if let password, let mac = outline.mac {
      forms = [try verify(mac, outline.content, password, forms: forms)]
    }
    var bags = PKCS12Bags()
    var encryption: [String] = []
    var iterations = 0
    var isLocked = false
    for part in outline.parts {
      switch part {
      case .clear(let content): try bags.add(content)
      case .foreign(let name): throw .unsupported(name)
      case .encrypted(let algorithm, let data):
        guard let password else {
          // What it is encrypted with matters to those alone who open it.
          let name = (try? PasswordEncryption(algorithm))?.name ?? "an unknown algorithm"
          if !encryption.contains(name) { encryption.append(name) }
          isLocked = true
          continue
        }
        let scheme = try PasswordEncryption(algorithm)
        if !encryption.contains(scheme.name) { encryption.append(scheme.name) }
        iterations += scheme.iterations
        guard iterations <= 2 * PasswordEncryption.maximumIterations else {
          throw .tooLarge("its parts ask for more than \(2 * PasswordEncryption.maximumIterations) iterations in all")
        }
        try bags.add(open(scheme, data, password, forms: forms))
      }
    }
    let integrity: KeyStore.Integrity = outline.mac == nil ? .none : password == nil ? .unchecked : .verified
    return KeyStore(
      kind: .pkcs12, entries: bags.entries, integrity: integrity, integrityAlgorithm: outline.mac?.name,
      encryption: encryption, isLocked: isLocked)
  }

  /// The password's form that the MAC fits.
  private func verify(
    _ mac: PKCS12Outline.MAC, _ content: SecretBytes, _ password: StorePassword, forms: [SecretBytes]
  ) throws(KeyStoreFailure) -> SecretBytes {
    guard let digest = mac.digest else { throw .unsupported(mac.name) }
    guard mac.iterations <= PasswordEncryption.maximumIterations else {
      throw .tooLarge("its MAC asks for \(mac.iterations) iterations, more than Java's 5000000")
    }
    for form in forms {
      let key = try Cryptography.key(
        from: form, salt: mac.salt, iterations: mac.iterations, digest: digest, size: digest.size,
        for: .authentication)
      if SecretBytes.areEqual(try Cryptography.authenticate(digest, key: key, data: content), mac.value) { return form }
    }
    throw .wrongPassword
  }

  private func open(
    _ scheme: PasswordEncryption, _ data: SecretBytes, _ password: StorePassword, forms: [SecretBytes]
  ) throws(KeyStoreFailure) -> SecretBytes {
    for form in forms {
      if let content = try scheme.open(data, password, characters: form), PKCS12Bags.isContent(content) {
        return content
      }
    }
    throw .wrongPassword
  }
}

/// The outer form: parts, which may be encrypted, and a MAC over them.
struct PKCS12Outline {
  enum Part {
    /// SafeContents.
    case clear(SecretBytes)
    case encrypted(algorithm: DERElement, SecretBytes)
    /// By its name.
    case foreign(String)
  }

  struct MAC {
    /// Nil for an algorithm that we do not know.
    let digest: Cryptography.Digest?
    let name: String
    let value: [UInt8]
    let salt: SecretBytes
    let iterations: Int
  }

  /// What the MAC is over.
  let content: SecretBytes
  let parts: [Part]
  let mac: MAC?

  init(_ bytes: SecretBytes) throws(DERError) {
    var file = DERReader(bytes)
    let whole = try file.required(.sequence)
    var fields = whole.reader
    let version = try fields.required(.integer)
    guard version.unsigned == 3 else { throw DERError(offset: version.start, problem: .otherTag) }
    let safe = try fields.required(.sequence)
    content = try Self.data(of: safe).octets()
    mac = try fields.next().map { (element) throws(DERError) in try MAC(element) }

    var list = DERReader(content)
    parts = try list.required(.sequence).children(limit: 1_000).map { (info) throws(DERError) in try Self.part(info) }
  }

  /// What a ContentInfo of type data holds: `SEQUENCE { type, [0] { OCTET STRING } }`.
  private static func data(of info: DERElement) throws(DERError) -> DERElement {
    var fields = info.reader
    let type = try fields.required(.objectIdentifier)
    guard type.objectIdentifier == "1.2.840.113549.1.7.1" else {
      throw DERError(offset: type.start, problem: .otherTag)
    }
    var inner = try fields.required(.context(0)).reader
    return try inner.required()
  }

  private static func part(_ info: DERElement) throws(DERError) -> Part {
    var fields = info.reader
    switch try fields.required(.objectIdentifier).objectIdentifier {
    case "1.2.840.113549.1.7.1": return .clear(try data(of: info).octets())
    case "1.2.840.113549.1.7.6":
      var outer = try fields.required(.context(0)).reader
      var encrypted = try outer.required(.sequence).reader
      _ = try encrypted.required(.integer)
      var content = try encrypted.required(.sequence).reader
      _ = try content.required(.objectIdentifier)
      let algorithm = try content.required(.sequence)
      return .encrypted(algorithm: algorithm, try content.required().octets())
    case "1.2.840.113549.1.7.3": return .foreign("a part that is encrypted with a public key")
    case let other: return .foreign("a part of type \(other ?? "?")")
    }
  }
}

extension PKCS12Outline.MAC {
  /// SEQUENCE { SEQUENCE { algorithm, value }, salt, iterations default 1 }
  fileprivate init(_ element: DERElement) throws(DERError) {
    try element.requireTag(.sequence)
    var fields = element.reader
    var info = try fields.required(.sequence).reader
    let identifier = try info.required(.sequence).children().first?.objectIdentifier ?? "?"
    let value = try info.required().octets()
    salt = try fields.required().octets()
    let count = try fields.optional(.integer)
    guard let iterations = count.map({ $0.unsigned }) ?? 1, iterations > 0 else {
      throw DERError(offset: element.start, problem: .wrongLength)
    }
    self.iterations = iterations
    self.value = value.array(0..<value.count)
    digest = Cryptography.Digest(identifier: identifier)
    if let digest {
      name = "HMAC with \(digest.name), \(iterations) iterations"
    } else {
      name = identifier == "1.2.840.113549.1.5.14" ? "the MAC PBMAC1" : "a MAC by algorithm \(identifier)"
    }
  }
}
