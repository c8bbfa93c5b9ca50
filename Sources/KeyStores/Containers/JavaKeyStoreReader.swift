/// JKS and JCEKS: Java's own containers.
///
///     store = magic, int32 version, int32 count, { entry }, 20 bytes of digest
///     entry = int32 tag, text alias, int64 milliseconds, body
///     1, a private key: int32 length and EncryptedPrivateKeyInfo, int32 count, { certificate }
///     2, trusted: certificate
///     3, a secret key, in JCEKS alone: a serialized object
///     certificate = [text "X.509", since version 2], int32 length and DER
struct JavaKeyStoreReader {
  private let bytes: SecretBytes
  private let kind: KeyStore.Kind

  init(_ bytes: SecretBytes, kind: KeyStore.Kind) {
    self.bytes = bytes
    self.kind = kind
  }

  func store(password: StorePassword?) throws(KeyStoreFailure) -> KeyStore {
    var reader = BigEndianReader(bytes, at: 4)
    let version = try reader.unsigned(4, "the version")
    guard version == 1 || version == 2 else { throw .damaged("version \(version) does not exist", offset: 4) }
    let count = try reader.unsigned(4, "the number of entries")
    guard count <= UInt64(KeyStore.maximumEntries) else {
      // A count that was changed is damage; a store of so many entries there is not.
      throw .damaged("it claims \(count) entries", offset: 8)
    }
    var entries: [KeyStore.Entry] = []
    for _ in 0..<count { entries.append(try entry(&reader, hasTypes: version == 2)) }
    if let password { try verify(&reader, password) }
    return KeyStore(
      kind: kind, entries: entries, integrity: password == nil ? .unchecked : .verified, integrityAlgorithm: "SHA-1",
      encryption: [], isLocked: false)
  }

  private func entry(_ reader: inout BigEndianReader, hasTypes: Bool) throws(KeyStoreFailure) -> KeyStore.Entry {
    let start = reader.position
    let tag = try reader.unsigned(4, "an entry")
    let alias = try reader.text("an alias")
    let created = Int64(bitPattern: try reader.unsigned(8, "the date of `\(alias)`")) / 1_000
    switch tag {
    case 1:
      let key = try ProtectedKey(encrypted: bytes.part(reader.block("the private key of `\(alias)`")))
      let count = try reader.unsigned(4, "the chain of `\(alias)`")
      guard count <= 1_000 else { throw .damaged("`\(alias)` claims \(count) certificates", offset: reader.position) }
      var chain: [Certificate] = []
      for _ in 0..<count { chain.append(try certificate(&reader, of: alias, hasTypes: hasTypes)) }
      return KeyStore.Entry(alias: alias, created: created, content: .privateKey(key, chain: chain))
    case 2:
      let certificate = try certificate(&reader, of: alias, hasTypes: hasTypes)
      return KeyStore.Entry(alias: alias, created: created, content: .trusted(certificate))
    case 3 where kind == .jceks:
      try SerializedObject.skip(&reader)
      return KeyStore.Entry(alias: alias, created: created, content: .secret)
    default: throw .damaged("an entry is of kind \(tag), which does not exist,", offset: start)
    }
  }

  private func certificate(
    _ reader: inout BigEndianReader, of alias: String, hasTypes: Bool
  ) throws(KeyStoreFailure) -> Certificate {
    if hasTypes {
      let type = try reader.text("the certificate's type of `\(alias)`")
      guard type == "X.509" || type == "X509" else { throw .unsupported("a certificate of type `\(type)`") }
    }
    let range = try reader.block("the certificate of `\(alias)`")
    do throws(DERError) {
      return try Certificate(bytes, in: range)
    } catch {
      throw .damaged("the certificate of `\(alias)` does not parse: \(error.words)", offset: error.offset)
    }
  }

  /// The digest: SHA-1 over the password's characters, a joke, and all bytes before it.
  private func verify(_ reader: inout BigEndianReader, _ password: StorePassword) throws(KeyStoreFailure) {
    let end = reader.position
    let stored = try reader.take(20, "the digest")
    let text = SecretBytes.joined([password.utf16, SecretBytes("Mighty Aphrodite".utf8), bytes.part(0..<end)])
    guard SecretBytes.areEqual(try Cryptography.digest(.sha1, of: text), bytes.array(stored)) else {
      throw .wrongPassword
    }
  }
}
