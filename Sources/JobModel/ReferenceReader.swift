import YAMLSyntax

/// Looks through the values of `weir.yaml` for files and secrets.
struct ReferenceReader {
  private let document: YAMLDocument
  private let folder: String
  /// Values that the schema calls secret.
  private let known: Set<YAMLNode>
  private(set) var files: [FileReference] = []
  private(set) var secrets: [SecretReference] = []
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

  mutating func readFiles(ofSource source: YAMLNode) {
    // Of the keys of other data sources nothing is known.
    guard let type = document.value(of: "type", in: source), document.text(of: type)?.lowercased() == "kafka" else {
      return
    }
    for key in ["jaas", "krb5", "keytab"] { readFile(key, in: source) }
    for store in ["truststore", "keystore"] {
      if let store = document.value(of: store, in: source) { readFile("location", in: store) }
    }
  }

  /// Reads the path, or the list of paths, under a key.
  mutating func readFile(_ key: String, in mapping: YAMLNode) {
    guard let value = document.value(of: key, in: mapping) else { return }
    for node in [value] + document.elements(of: value) {
      guard let path = document.text(of: node), !path.isEmpty, !path.contains("$") else { continue }
      files.append(FileReference(key: key, path: path, resolved: ResolvedPath.join(folder, path), value: node))
    }
  }

  // MARK: Secrets

  /// - Parameter keys: Those on the way to the value, below `datasources` or `parameters`.
  mutating func read(_ value: YAMLNode, under keys: [String]) {
    for member in document.members(of: value) { read(member.value, under: keys + [document.name(of: member.key)]) }
    for element in document.elements(of: value) { read(element, under: keys) }
    if let text = document.text(of: value) {
      read(text, at: value, under: keys)
    } else if known.contains(value) {
      confidential.append(value)
    }
  }

  private mutating func read(_ text: String, at value: YAMLNode, under keys: [String]) {
    let key = keys.last ?? ""
    let isKnown = known.contains(value)
    let isSecret = isKnown || SecretNames.isSecret(key)
    let holdsPassword = CredentialText.holdsPassword(text)
    guard isSecret || holdsPassword || text.utf8.contains(UInt8(ascii: "$")) else { return }
    if isSecret || holdsPassword { confidential.append(value) }
    let references = Self.references(in: text)
    for (source, name) in references {
      switch source {
      case "env": secrets.append(SecretReference(source: .variable, name: name, value: value))
      case "file":
        let resolved = ResolvedPath.join(folder, name)
        secrets.append(SecretReference(source: .file(resolved: resolved), name: name, value: value))
      // In a parameter it is an expression, which has a rule of its own.
      case _ where isSecret && keys.count > 1:
        secrets.append(SecretReference(source: .other(Self.isWord(source) ? source : nil), name: "", value: value))
      default: break
      }
    }
    // What a login says of itself is a secret only where it holds one.
    let isLogin = key.lowercased().contains("jaas")
    let isWithin = holdsPassword && (isLogin || !isSecret)
    let isWhole = !isLogin && references.isEmpty && (isKnown || SecretNames.holdsSecret(key))
    guard isWithin || isWhole, !text.isEmpty, text != "true", text != "false" else { return }
    literals.append(
      LiteralSecret(
        key: key, value: value, isWithin: isWithin,
        isOfTruststore: keys.contains { $0.lowercased().contains("truststore") }))
  }

  /// What stands between `${` and `}`: before and after the first colon.
  private static func references(in text: String) -> [(source: String, name: String)] {
    let bytes = Array(text.utf8)
    var references: [(source: String, name: String)] = []
    var index = 0
    while index + 1 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "{"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
      else { continue }
      let content = bytes[(index + 2)..<end]
      let colon = content.firstIndex(of: UInt8(ascii: ":"))
      references.append(
        (
          source: colon.map { String(decoding: content[..<$0], as: UTF8.self) } ?? "",
          name: colon.map { String(decoding: content[($0 + 1)...], as: UTF8.self) } ?? ""
        ))
      index = end
    }
    return references
  }

  /// Whether a text may be shown as the name of a place that secrets are kept in.
  private static func isWord(_ text: String) -> Bool {
    (1...16).contains(text.utf8.count) && text.utf8.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
  }
}
