public import JSONSyntax
public import SourceText

/// Which keys hold what nobody may be shown.
public enum SecretNames {
  private static let words = [
    "password", "passwd", "passphrase", "secret", "token", "credential", "jaas.config", "accesskey", "private",
    "keystore.key", "ssl.key",
  ]

  /// Whether the value of a key with this name is a secret, by the words in the name.
  public static func isSecret(_ name: String) -> Bool {
    let folded = name.lowercased().filter { $0 != "_" && $0 != "-" }
    if words.contains(where: { folded.utf8.holds($0.utf8) }) { return true }
    // A slip of the pen in the key makes its value no less secret.
    guard let last = folded.split(separator: ".").last, last.utf8.count >= 5 else { return false }
    return NearMiss.nearest(to: String(last), among: ["password", "passphrase", "secret", "keypassword"]) != nil
  }

  /// The values of a document that are secret, sorted: whole objects and arrays where the key says so.
  public static func ranges(in document: JSONDocument) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var index: UInt32 = 0
    while index < document.nodes.count {
      let node = JSONNodeID(index)
      index += 1
      guard document.kind(of: node) == .key, isSecret(document.text(of: node)) else { continue }
      let value = JSONNodeID(index)
      let range = document.range(of: value)
      if !range.isEmpty { ranges.append(range) }
      index = document[value].next
    }
    return ranges
  }
}

extension String.UTF8View {
  /// Whether a text stands somewhere in this one.
  fileprivate func holds(_ part: String.UTF8View) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
