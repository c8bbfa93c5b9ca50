/// What lies in the parts of a PKCS#12 store, and the entries that Java makes of it.
struct PKCS12Bags {
  private struct Bag {
    /// The friendly name; Java counts those that lack one.
    var alias: String?
    var keyID: [UInt8]?
    var isTrusted = false
  }

  private enum Item {
    case key(Bag, ProtectedKey)
    case certificate(Bag, Certificate)
    case secret(Bag)
  }

  private var items: [Item] = []

  /// Whether some bytes have the form of SafeContents: what a wrong password leaves mostly has not.
  static func isContent(_ bytes: SecretBytes) -> Bool {
    do throws(DERError) {
      var reader = DERReader(bytes)
      _ = try reader.required(.sequence).children()
      return true
    } catch {
      return false
    }
  }

  /// - Parameter content: SafeContents.
  mutating func add(_ content: SecretBytes) throws(KeyStoreFailure) {
    let bags: [DERElement]
    do throws(DERError) {
      var reader = DERReader(content)
      bags = try reader.required(.sequence).children()
    } catch {
      throw .damaged("a part does not parse: \(error.words)", offset: error.offset)
    }
    guard items.count + bags.count <= KeyStore.maximumEntries else {
      throw .tooLarge("it has more than \(KeyStore.maximumEntries) entries")
    }
    for bag in bags { try add(bag) }
  }

  private mutating func add(_ element: DERElement) throws(KeyStoreFailure) {
    do throws(DERError) {
      var fields = element.reader
      let kind = try fields.required(.objectIdentifier).objectIdentifier
      var value = try fields.required(.context(0)).reader
      let content = try value.required()
      let bag = try Self.attributes(fields.optional(.set))
      switch kind {
      case "1.2.840.113549.1.12.10.1.2":
        let encrypted = content.bytes.part(content.range)
        switch Result(catching: { () throws(KeyStoreFailure) in try ProtectedKey(encrypted: encrypted) }) {
        case .success(let key): items.append(.key(bag, key))
        case .failure: throw DERError(offset: content.start, problem: .otherTag)
        }
      case "1.2.840.113549.1.12.10.1.3":
        guard let certificate = try Self.certificate(content) else { return }
        items.append(.certificate(bag, certificate))
      case "1.2.840.113549.1.12.10.1.5": items.append(.secret(bag))
      // A key in clear, a list of revoked certificates, bags in a bag: Java passes them over.
      default: break
      }
    } catch {
      throw .damaged("a bag does not parse: \(error.words)", offset: error.offset)
    }
  }

  /// SEQUENCE { type, [0] { OCTET STRING } }; nil for another type than X.509.
  private static func certificate(_ content: DERElement) throws(DERError) -> Certificate? {
    var fields = content.reader
    guard try fields.required(.objectIdentifier).objectIdentifier == "1.2.840.113549.1.9.22.1" else { return nil }
    var value = try fields.required(.context(0)).reader
    let octets = try value.required().octets()
    return try Certificate(octets, in: 0..<octets.count)
  }

  private static func attributes(_ set: DERElement?) throws(DERError) -> Bag {
    var bag = Bag()
    for attribute in try set?.children(limit: 100) ?? [] {
      var fields = attribute.reader
      let kind = try fields.required(.objectIdentifier).objectIdentifier
      let value = try fields.required(.set).children(limit: 100).first
      switch kind {
      case "1.2.840.113549.1.9.20": bag.alias = value.flatMap { DirectoryString.text(of: $0) }
      case "1.2.840.113549.1.9.21":
        if let value { bag.keyID = try value.octets().bytes }
      case "2.16.840.1.113894.746875.1.1": bag.isTrusted = true
      default: break
      }
    }
    return bag
  }

  // MARK: Entries

  /// Keys with their chains, trusted certificates, and certificates that Java neither trusts nor needs for a key.
  var entries: [KeyStore.Entry] {
    var counter = 0
    func alias(_ bag: Bag) -> String {
      if let alias = bag.alias { return alias.lowercased() }
      counter += 1
      return String(counter)
    }
    let keyCount = items.count { if case .key = $0 { true } else { false } }
    var leaves: [[UInt8]: Certificate] = [:]
    var bySubject: [[UInt8]: Certificate] = [:]
    var first: Certificate?
    for case .certificate(let bag, let certificate) in items {
      first = first ?? certificate
      if let keyID = bag.keyID, leaves[keyID] == nil { leaves[keyID] = certificate }
      bySubject[certificate.encodedSubject] = bySubject[certificate.encodedSubject] ?? certificate
    }
    var used: Set<[UInt8]> = []
    var entries: [KeyStore.Entry] = []
    for case .key(let bag, let key) in items {
      // With one key, Java takes the first certificate where nothing says which one is the key's.
      var next = bag.keyID.map { leaves[$0] } ?? (keyCount == 1 ? first : nil)
      var chain: [Certificate] = []
      while let certificate = next, !chain.contains(certificate), chain.count < 100 {
        chain.append(certificate)
        used.insert(certificate.encoded)
        next = certificate.isSelfSigned ? nil : bySubject[certificate.encodedIssuer]
      }
      entries.append(
        KeyStore.Entry(alias: alias(bag), created: Self.created(bag), content: .privateKey(key, chain: chain)))
    }
    for item in items {
      switch item {
      case .key: break
      case .secret(let bag): entries.append(KeyStore.Entry(alias: alias(bag), created: nil, content: .secret))
      case .certificate(let bag, let certificate):
        if bag.isTrusted {
          entries.append(KeyStore.Entry(alias: alias(bag), created: nil, content: .trusted(certificate)))
        } else if !used.contains(certificate.encoded) {
          entries.append(
            KeyStore.Entry(alias: bag.alias?.lowercased(), created: nil, content: .untrusted(certificate)))
        }
      }
    }
    return entries
  }

  /// Java writes `Time ` and milliseconds since 1970 into the key's identifier.
  private static func created(_ bag: Bag) -> Int64? {
    guard let keyID = bag.keyID, keyID.starts(with: "Time ".utf8), keyID.count < 32 else { return nil }
    return Int64(String(decoding: keyID.dropFirst(5), as: UTF8.self)).map { $0 / 1_000 }
  }
}

extension SecretBytes {
  /// All of it, for what is no secret.
  var bytes: [UInt8] { array(0..<count) }
}
