import KeyStores

/// Any bytes are read without a trap, with a password and without one; what is read has sound certificates.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStore(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // A file may ask for as many iterations as Java allows; to try them all would be no fuzzing.
  guard !asksForWork(bytes) else { return 0 }
  for password in [nil, StorePassword("changeit"), StorePassword("")] {
    do throws(KeyStoreFailure) {
      check(try KeyStore.read(bytes, password: password), password)
    } catch {
      require(!error.description.isEmpty, "a failure has words")
    }
  }
  return 0
}

private func check(_ store: KeyStore, _ password: StorePassword?) {
  for entry in store.entries {
    switch entry.content {
    case .trusted(let certificate), .untrusted(let certificate): check(certificate)
    case .privateKey(let key, let chain):
      for certificate in chain { check(certificate) }
      require("\(key)" == "a private key", "a key has no words")
    case .secret: break
    }
  }
  _ = try? store.trustedPEM()
  _ = try? store.identity(keyPassword: password)
}

private func check(_ certificate: Certificate) {
  require(!certificate.encoded.isEmpty && !certificate.signatureAlgorithm.isEmpty, "a certificate has its bytes")
  require(CertificateTime.text(certificate.notAfter).utf8.last == UInt8(ascii: "Z"), "a certificate has its time")
  require(!certificate.pem.isEmpty, "a certificate becomes PEM")
  _ = certificate.weakness
}

/// Whether a number of three bytes or more stands behind what may be a salt.
private func asksForWork(_ bytes: [UInt8]) -> Bool {
  bytes.indices.dropLast(5).contains { index in
    bytes[index] == 2 && (3...8).contains(bytes[index + 1]) && bytes[index + 2] < 0x80
  }
}
