import CCrypto

/// What key stores need of OpenSSL's libcrypto, which is loaded when it is first asked for: linked, it would cost every
/// start 3 M instructions.
enum Cryptography {
  enum Digest: String, Sendable {
    case md5 = "MD5"
    case sha1 = "SHA1"
    case sha224 = "SHA224"
    case sha256 = "SHA256"
    case sha384 = "SHA384"
    case sha512 = "SHA512"

    /// Bytes.
    var size: Int {
      switch self {
      case .md5: 16
      case .sha1: 20
      case .sha224: 28
      case .sha256: 32
      case .sha384: 48
      case .sha512: 64
      }
    }
  }

  enum Cipher: Sendable {
    case aes128
    case aes192
    case aes256
    case tripleDES
    /// With the bits that the key stands for.
    case rc2(bits: Int)

    /// Bytes.
    var keySize: Int {
      switch self {
      case .aes128: 16
      case .aes192, .tripleDES: 24
      case .aes256: 32
      case .rc2(let bits): bits / 8
      }
    }

    var blockSize: Int {
      switch self {
      case .aes128, .aes192, .aes256: 16
      case .tripleDES, .rc2: 8
      }
    }

    fileprivate var name: String {
      switch self {
      case .aes128: "AES-128-CBC"
      case .aes192: "AES-192-CBC"
      case .aes256: "AES-256-CBC"
      case .tripleDES: "DES-EDE3-CBC"
      case .rc2: "RC2"
      }
    }
  }

  /// What a key from PKCS#12's own derivation is for (RFC 7292, B.3).
  enum Purpose: Int32 {
    case key = 1
    case vector = 2
    case authentication = 3
  }

  // MARK: Loading

  /// The names of the library, newest first; beside the executable of a wheel they are found by its run path.
  private static let names = ["libcrypto.so.3", "libcrypto.so.1.1"]

  private static let loaded: crypto_functions? = {
    for name in names {
      var functions = crypto_functions()
      if crypto_load(name, &functions) == 1 { return functions }
    }
    return nil
  }()

  private static var functions: crypto_functions {
    get throws(KeyStoreFailure) {
      guard let loaded else { throw .noCryptography }
      return loaded
    }
  }

  static var isAvailable: Bool { loaded != nil }

  private static func kind(
    _ digest: Digest, of functions: crypto_functions
  ) throws(KeyStoreFailure) -> OpaquePointer {
    guard let kind = functions.digest_named(digest.rawValue) else { throw .unsupported(digest.rawValue) }
    return kind
  }

  // MARK: Digests

  static func digest(_ digest: Digest, of data: SecretBytes) throws(KeyStoreFailure) -> SecretBytes {
    let functions = try functions
    let kind = try kind(digest, of: functions)
    var succeeded = false
    let result = SecretBytes(count: digest.size) { result in
      data.withBytes { bytes in
        succeeded = functions.digest(bytes.baseAddress, bytes.count, result.baseAddress, nil, kind, nil) == 1
      }
    }
    guard succeeded else { throw .unsupported(digest.rawValue) }
    return result
  }

  static func authenticate(
    _ digest: Digest, key: SecretBytes, data: SecretBytes
  ) throws(KeyStoreFailure) -> SecretBytes {
    let functions = try functions
    let kind = try kind(digest, of: functions)
    var succeeded = false
    let result = SecretBytes(count: digest.size) { result in
      key.withBytes { key in
        data.withBytes { bytes in
          succeeded =
            functions.hmac(
              kind, key.baseAddress, Int32(clamping: key.count), bytes.baseAddress, bytes.count, result.baseAddress, nil
            )
            != nil
        }
      }
    }
    guard succeeded else { throw .unsupported(digest.rawValue) }
    return result
  }

  // MARK: Keys from passwords

  /// PBKDF2 (RFC 8018, 5.2) with HMAC.
  static func key(
    from password: SecretBytes, salt: SecretBytes, iterations: Int, digest: Digest, size: Int
  ) throws(KeyStoreFailure) -> SecretBytes {
    let functions = try functions
    let kind = try kind(digest, of: functions)
    var succeeded = false
    let key = SecretBytes(count: size) { key in
      password.withBytes { password in
        salt.withBytes { salt in
          password.withMemoryRebound(to: CChar.self) { password in
            succeeded =
              functions.pbkdf2(
                password.baseAddress, Int32(clamping: password.count), salt.baseAddress, Int32(clamping: salt.count),
                Int32(clamping: iterations), kind, Int32(clamping: size), key.baseAddress) == 1
          }
        }
      }
    }
    guard succeeded else { throw .unsupported("PBKDF2 with \(digest.rawValue)") }
    return key
  }

  /// PKCS#12's own derivation (RFC 7292, B.2).
  ///
  /// - Parameter password: UTF-16 with a zero character at the end, or nothing at all.
  static func key(
    from password: SecretBytes, salt: SecretBytes, iterations: Int, digest: Digest, size: Int, for purpose: Purpose
  ) throws(KeyStoreFailure) -> SecretBytes {
    let functions = try functions
    let kind = try kind(digest, of: functions)
    var succeeded = false
    let key = SecretBytes(count: size) { key in
      password.withBytes { password in
        salt.withBytes { salt in
          // Only read, though the prototype promises nothing.
          succeeded =
            functions.pkcs12_key(
              UnsafeMutablePointer(mutating: password.baseAddress), Int32(clamping: password.count),
              UnsafeMutablePointer(mutating: salt.baseAddress), Int32(clamping: salt.count), purpose.rawValue,
              Int32(clamping: iterations), Int32(clamping: size), key.baseAddress, kind) == 1
        }
      }
    }
    guard succeeded else { throw .unsupported("PKCS#12's key derivation with \(digest.rawValue)") }
    return key
  }

  // MARK: Ciphers

  /// Decrypts in CBC mode and takes the padding off; nil where the padding is wrong, as it is under a wrong key.
  static func decrypt(
    _ data: SecretBytes, with cipher: Cipher, key: SecretBytes, vector: SecretBytes
  ) throws(KeyStoreFailure) -> SecretBytes? {
    guard key.count == cipher.keySize, vector.count == cipher.blockSize else { return nil }
    guard data.count > 0, data.count % cipher.blockSize == 0, data.count < Int(Int32.max) / 2 else { return nil }
    let functions = try functions
    if case .rc2(let bits) = cipher { return try decryptRC2(data, bits: bits, key: key, vector: vector, functions) }
    guard let kind = functions.cipher_named(cipher.name), let context = functions.cipher_context_new() else {
      throw .unsupported(cipher.name)
    }
    defer { functions.cipher_context_free(context) }
    var size = 0
    let padded = SecretBytes(count: data.count + cipher.blockSize) { result in
      var first: Int32 = 0
      var last: Int32 = 0
      let succeeded =
        key.withBytes { key in
          vector.withBytes { functions.decrypt_start(context, kind, nil, key.baseAddress, $0.baseAddress) }
        } == 1
        && data.withBytes {
          functions.decrypt_more(context, result.baseAddress, &first, $0.baseAddress, Int32(clamping: $0.count))
        } == 1
        && functions.decrypt_end(context, result.baseAddress.map { $0 + Int(first) }, &last) == 1
      size = succeeded ? Int(first) + Int(last) : -1
    }
    return size >= 0 ? padded.part(0..<size) : nil
  }

  private static func decryptRC2(
    _ data: SecretBytes, bits: Int, key: SecretBytes, vector: SecretBytes, _ functions: crypto_functions
  ) throws(KeyStoreFailure) -> SecretBytes? {
    guard let setKey = functions.rc2_set_key, let cbc = functions.rc2_cbc else {
      throw .unsupported("RC2, which this libcrypto was built without,")
    }
    let padded = SecretBytes(count: data.count) { result in
      var schedule = crypto_rc2_key()
      key.withBytes { setKey(&schedule, Int32(clamping: $0.count), $0.baseAddress, Int32(clamping: bits)) }
      let vector = SecretBytes(count: vector.count) { copy in for index in copy.indices { copy[index] = vector[index] }
      }
      vector.withBytes { vector in
        data.withBytes {
          cbc(
            $0.baseAddress, result.baseAddress, $0.count, &schedule, UnsafeMutablePointer(mutating: vector.baseAddress),
            0)
        }
      }
      SecretBytes.wipe(&schedule)
    }
    let padding = Int(padded[padded.count - 1])
    guard (1...8).contains(padding),
      (padded.count - padding..<padded.count).allSatisfy({ padded[$0] == UInt8(padding) })
    else { return nil }
    return padded.part(0..<(padded.count - padding))
  }
}
