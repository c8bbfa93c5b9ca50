/// A private key as it lies in a store: mostly encrypted, and opened only to be used.
public struct ProtectedKey: Sendable, CustomStringConvertible, CustomReflectable {
  private enum Material: Sendable {
    /// PKCS#8's EncryptedPrivateKeyInfo, in DER.
    case encrypted(SecretBytes)
    /// PKCS#8's PrivateKeyInfo, in DER.
    case clear(SecretBytes)
    /// A form that clients do not read, by its name in PEM.
    case foreign(String)
  }

  private let material: Material
  /// What it is encrypted with; nil for a key in clear.
  public let encryption: String?

  init(encrypted bytes: SecretBytes) throws(KeyStoreFailure) {
    encryption = try Self.parts(of: bytes).encryption.map { $0.name } ?? "an unknown algorithm"
    material = .encrypted(bytes)
  }

  init(clear bytes: SecretBytes) {
    encryption = nil
    material = .clear(bytes)
  }

  init(foreign name: String) {
    encryption = nil
    material = .foreign(name)
  }

  public var description: String { "a private key" }
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// The name of a form that Kafka's client does not read: `RSA PRIVATE KEY`.
  public var foreignForm: String? {
    if case .foreign(let name) = material { name } else { nil }
  }

  /// The key in clear: PKCS#8's PrivateKeyInfo, in DER.
  ///
  /// - Parameter password: the key's own, which is the store's where it has none of its own.
  public func open(_ password: StorePassword?) throws(KeyStoreFailure) -> SecretBytes {
    switch material {
    case .clear(let bytes): return bytes
    case .foreign(let name): throw .unsupported("a key in the form `\(name)`")
    case .encrypted(let bytes):
      guard let password else { throw .passwordNeeded }
      let (encryption, data) = try Self.parts(of: bytes)
      guard let encryption else { throw .unsupported("the encryption of the private key") }
      for characters in password.pkcs12Forms {
        if let key = try encryption.open(data, password, characters: characters), Self.isPrivateKey(key) { return key }
      }
      throw .wrongKeyPassword
    }
  }

  /// An algorithm that we do not know is nothing against the store: only who opens the key hears of it.
  private static func parts(
    of bytes: SecretBytes
  ) throws(KeyStoreFailure) -> (encryption: PasswordEncryption?, data: SecretBytes) {
    let algorithm: DERElement
    let data: SecretBytes
    do throws(DERError) {
      var reader = DERReader(bytes)
      var fields = try reader.required(.sequence).reader
      algorithm = try fields.required(.sequence)
      data = try fields.required().octets()
    } catch {
      throw .damaged("the private key does not parse: \(error.words)", offset: error.offset)
    }
    do throws(KeyStoreFailure) {
      return (try PasswordEncryption(algorithm), data)
    } catch {
      if case .unsupported = error { return (nil, data) }
      throw error
    }
  }

  /// SEQUENCE { version, algorithm, octets, … }: what a wrong password leaves is nothing like it.
  private static func isPrivateKey(_ bytes: SecretBytes) -> Bool {
    do throws(DERError) {
      var reader = DERReader(bytes)
      var fields = try reader.required(.sequence).reader
      _ = try fields.required(.integer)
      _ = try fields.required(.sequence)
      _ = try fields.required(.octetString)
      return true
    } catch {
      return false
    }
  }
}

extension StorePassword {
  /// The characters from which PKCS#12 makes its keys; an empty password has two forms.
  var pkcs12Forms: [SecretBytes] {
    isEmpty ? [terminatedUTF16, SecretBytes([UInt8]())] : [terminatedUTF16]
  }
}
