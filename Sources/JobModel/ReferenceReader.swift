import YAMLSyntax

/// Looks through the values of `weir.yaml` for files and secrets.
struct ReferenceReader {
  private let document: YAMLDocument
  private let folder: String
  /// Values that the schema calls secret.
  private let known: Set<YAMLNode>
  private(set) var files: [FileReference] = []
  private(set) var secrets: [SecretReference<YAMLNode>] = []
  private(set) var literals: [LiteralSecret] = []
  /// Values that are secret, or hold a secret.
  private(set) var confidential: [YAMLNode] = []

  /// - Parameter folder: The one that paths are relative to.
  init(_ document: YAMLDocument, folder: String, known: Set<YAMLNode>) {
    self.document = document
    self.folder = folder
    self.known = known
  }

  // MARK: Files

  mutating func readFiles(ofSource source: YAMLNode, named name: String) {
    // Of the keys of other data sources nothing is known.
    guard let type = document.value(of: "type", in: source), document.text(of: type)?.lowercased() == "kafka" else {
      return
    }
    func reference(_ role: CredentialRole) -> CredentialReference { CredentialReference(role: role, source: name) }
    readFile("jaas", in: source, as: reference(.jaas))
    readFile("krb5", in: source, as: reference(.krb5))
    readFile("keytab", in: source, as: reference(.keytab))
    for (key, role) in [("truststore", CredentialRole.truststore), ("keystore", .keystore)] {
      if let store = document.value(of: key, in: source) { readFile("location", in: store, as: reference(role)) }
    }
  }

  /// Reads the path, or the list of paths, under a key.
  mutating func readFile(_ key: String, in mapping: YAMLNode, as credential: CredentialReference? = nil) {
    guard let value = document.value(of: key, in: mapping) else { return }
    for node in [value] + document.elements(of: value) {
      guard let path = document.text(of: node), !path.isEmpty, !path.utf8.contains(UInt8(ascii: "$"))
      else { continue }
      files.append(
        FileReference(
          key: key, path: path, resolved: ResolvedPath.join(folder, path), value: node, credential: credential))
    }
  }

  // MARK: Secrets

  /// - Parameters:
  ///   - key: The nearest above the value.
  ///   - depth: How many keys there are on the way to the value, below `datasources` or `parameters`.
  mutating func read(_ value: YAMLNode, under key: YAMLNode, depth: Int) {
    if document.kind(of: value) == .scalar { return readText(of: value, under: key, depth: depth) }
    for member in document.members(of: value) { read(member.value, under: member.key, depth: depth + 1) }
    for element in document.elements(of: value) { read(element, under: key, depth: depth) }
    if known.contains(value) { confidential.append(value) }
  }

  private mutating func readText(of value: YAMLNode, under key: YAMLNode, depth: Int) {
    let isKnown = !known.isEmpty && known.contains(value)
    let isSecret = isKnown || document.withText(of: key) { SecretNames.hasSecretWord($0) }
    let (holdsPassword, holdsReference) = document.withText(of: value) { text in
      (CredentialText.holdsPassword(text.span), text.contains(UInt8(ascii: "$")))
    }
    guard isSecret || holdsPassword || holdsReference, let text = document.text(of: value) else { return }
    if isSecret || holdsPassword { confidential.append(value) }
    read(
      text, at: value, under: document.name(of: key), depth: depth,
      (isKnown: isKnown, isSecret: isSecret, holdsPassword: holdsPassword))
  }

  private mutating func read(
    _ text: String, at value: YAMLNode, under key: String, depth: Int,
    _ traits: (isKnown: Bool, isSecret: Bool, holdsPassword: Bool)
  ) {
    let (isKnown, isSecret, holdsPassword) = traits
    let references = ReferenceText.all(in: text)
    for reference in references {
      if let secret = reference.secret(at: value, folder: folder) {
        secrets.append(secret)
      } else if isSecret, depth > 1 {
        // In a parameter it is an expression, which has a rule of its own.
        let source = reference.source
        secrets.append(SecretReference(source: .other(Self.isWord(source) ? source : nil), name: "", value: value))
      }
    }
    // What a login says of itself is a secret only where it holds one.
    let isLogin = SecretNames.isLogin(key) || key == "jaas"
    let isWithin = holdsPassword && (isLogin || !isSecret)
    let isWhole = !isLogin && references.isEmpty && (isKnown || SecretNames.holdsSecret(key))
    guard isWithin || isWhole, !text.isEmpty, text != "true", text != "false" else { return }
    literals.append(
      LiteralSecret(
        key: key, value: value, isWithin: isWithin,
        isOfTruststore: keys(above: value, depth).contains { $0.lowercased().contains("truststore") }))
  }

  /// The names of the keys on the way to a value.
  private func keys(above value: YAMLNode, _ depth: Int) -> [String] {
    var keys: [String] = []
    var current: YAMLNode? = value
    while let node = current, keys.count < depth {
      if let key = document.key(of: node) { keys.append(document.name(of: key)) }
      current = document.parent(of: node)
    }
    return keys
  }

  /// Whether a text may be shown as the name of a place that secrets are kept in.
  private static func isWord(_ text: String) -> Bool {
    (1...16).contains(text.utf8.count) && text.utf8.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
  }
}
