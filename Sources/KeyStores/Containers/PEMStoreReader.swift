/// PEM: blocks of base64 between `-----BEGIN …-----` and `-----END …-----`, with any text around them.
///
/// Kafka takes certificates and one private key in PKCS#8 out of it, encrypted or not.
struct PEMStoreReader {
  private let bytes: SecretBytes

  init(_ bytes: SecretBytes) {
    self.bytes = bytes
  }

  func store() throws(KeyStoreFailure) -> KeyStore {
    var certificates: [Certificate] = []
    var key: ProtectedKey?
    var position = 0
    while let block = try nextBlock(from: &position) {
      switch block.label {
      case "CERTIFICATE":
        guard certificates.count < KeyStore.maximumEntries else {
          throw .tooLarge("it has more than \(KeyStore.maximumEntries) certificates")
        }
        do throws(DERError) {
          certificates.append(try Certificate(block.content, in: 0..<block.content.count))
        } catch {
          throw .damaged("a certificate does not parse: \(error.words); it begins", offset: block.start)
        }
      case "PRIVATE KEY": key = key ?? ProtectedKey(clear: block.content)
      case "ENCRYPTED PRIVATE KEY": if key == nil { key = try ProtectedKey(encrypted: block.content) }
      case let label where label.hasSuffix("PRIVATE KEY"): key = key ?? ProtectedKey(foreign: label)
      default: break
      }
    }
    var entries: [KeyStore.Entry] = []
    if let key {
      entries = [KeyStore.Entry(alias: nil, created: nil, content: .privateKey(key, chain: certificates))]
    } else {
      entries = certificates.map { KeyStore.Entry(alias: nil, created: nil, content: .trusted($0)) }
    }
    guard !entries.isEmpty else { throw .unknownFormat("PEM without a certificate or private key") }
    return KeyStore(
      kind: .pem, entries: entries, integrity: .none, integrityAlgorithm: nil, encryption: [], isLocked: false)
  }

  private struct Block {
    let start: Int
    let label: String
    let content: SecretBytes
  }

  private func nextBlock(from position: inout Int) throws(KeyStoreFailure) -> Block? {
    guard let start = find("-----BEGIN ", from: position) else { return nil }
    let name = start + 11
    guard let nameEnd = find("-----", from: name), nameEnd - name <= 64 else {
      throw .damaged("a block's first line does not end; it begins", offset: start)
    }
    let label = String(decoding: bytes.array(name..<nameEnd), as: UTF8.self)
    let content = nameEnd + 5
    guard let end = find("-----END \(label)-----", from: content) else {
      throw .damaged("a block of `\(label)` has no end; it begins", offset: start)
    }
    position = end + 14 + label.utf8.count
    if label.hasSuffix("PRIVATE KEY"), !["PRIVATE KEY", "ENCRYPTED PRIVATE KEY"].contains(label) {
      return Block(start: start, label: label, content: SecretBytes([UInt8]()))
    }
    guard let decoded = Base64.decode(bytes, content..<end) else {
      throw .damaged("a block of `\(label)` is not base64; it begins", offset: start)
    }
    return Block(start: start, label: label, content: decoded)
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let text = Array(text.utf8)
    guard start >= 0, text.count <= bytes.count - start else { return nil }
    return (start...(bytes.count - text.count)).first { place in
      text.indices.allSatisfy { bytes[place + $0] == text[$0] }
    }
  }
}
