extension PasswordEncryption {
  /// Decrypts; nil where the password is wrong as far as that can be seen.
  ///
  /// - Parameter characters: the password in UTF-16 with its zero character, or nothing: PKCS#12 knows both for an
  ///   empty password.
  func open(
    _ data: SecretBytes, _ password: StorePassword, characters: SecretBytes
  ) throws(KeyStoreFailure) -> SecretBytes? {
    switch scheme {
    case .pkcs12(let cipher, let salt, let iterations, let twoKeys):
      let size = twoKeys ? 16 : cipher.keySize
      var key = try Cryptography.key(
        from: characters, salt: salt, iterations: iterations, digest: .sha1, size: size, for: .key)
      // Triple DES of two keys takes the first again as its third.
      if twoKeys { key = SecretBytes.joined([key, key.part(0..<8)]) }
      let vector = try Cryptography.key(
        from: characters, salt: salt, iterations: iterations, digest: .sha1, size: cipher.blockSize, for: .vector)
      return try Cryptography.decrypt(data, with: cipher, key: key, vector: vector)
    case .pbes2(let cipher, let vector, let salt, let iterations, let digest):
      let key = try Cryptography.key(
        from: password.text, salt: salt, iterations: iterations, digest: digest, size: cipher.keySize)
      return try Cryptography.decrypt(data, with: cipher, key: key, vector: vector)
    case .jks: return try openJKS(data, password)
    case .jceks(let salt, let iterations): return try openJCEKS(data, password, salt: salt, iterations: iterations)
    }
  }

  /// Sun's KeyProtector: 20 bytes of salt, the key combined with a stream of digests, and a digest of the key.
  private func openJKS(_ data: SecretBytes, _ password: StorePassword) throws(KeyStoreFailure) -> SecretBytes? {
    let size = Cryptography.Digest.sha1.size
    guard data.count > 2 * size else { return nil }
    let characters = password.utf16
    let end = data.count - size
    var link = data.part(0..<size)
    var parts: [SecretBytes] = []
    var position = size
    while position < end {
      link = try Cryptography.digest(.sha1, of: SecretBytes.joined([characters, link]))
      let count = min(size, end - position)
      parts.append(
        SecretBytes(count: count) { part in
          for index in part.indices { part[index] = data[position + index] ^ link[index] }
        })
      position += count
    }
    let key = SecretBytes.joined(parts)
    let check = try Cryptography.digest(.sha1, of: SecretBytes.joined([characters, key]))
    return SecretBytes.areEqual(check, data.array(end..<data.count)) ? key : nil
  }

  /// SunJCE's PBEWithMD5AndTripleDES: each half of the salt makes half of key and vector.
  private func openJCEKS(
    _ data: SecretBytes, _ password: StorePassword, salt: SecretBytes, iterations: Int
  ) throws(KeyStoreFailure) -> SecretBytes? {
    guard salt.count == 8, let text = password.ascii else { return nil }
    var halves = [salt.part(0..<4), salt.part(4..<8)]
    if SecretBytes.areEqual(halves[0], halves[1].array(0..<4)) {
      // Java means to turn the first half round, and copies one byte to another place than it meant.
      let first = halves[0].array(0..<4)
      halves[0] = SecretBytes([first[3], first[0], first[1], first[3]])
    }
    var results: [SecretBytes] = []
    for half in halves {
      var link = half
      for _ in 0..<iterations { link = try Cryptography.digest(.md5, of: SecretBytes.joined([link, text])) }
      results.append(link)
    }
    let material = SecretBytes.joined(results)
    return try Cryptography.decrypt(
      data, with: .tripleDES, key: material.part(0..<24), vector: material.part(24..<32))
  }
}
