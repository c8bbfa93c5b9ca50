public import JSONSyntax
public import SourceText

/// What a key's name says of its value.
enum ConfidentialName {
  /// The value is a secret.
  case secret
  /// The value is an address, in which a password may stand.
  case address

  /// Nil for a name that says nothing of the kind.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    if SecretNames.hasSecretWord(name) {
      self = .secret
    } else if SecretNames.ends(name, with: "url") || SecretNames.ends(name, with: "uri") {
      self = .address
    } else {
      return nil
    }
  }
}

/// Which keys hold what nobody may be shown.
public enum SecretNames {
  private static let words: [StaticString] = [
    "password", "passwd", "passphrase", "secret", "token", "credential", "jaas.config", "accesskey", "privatekey",
    "keystore.key", "ssl.key",
  ]
  /// Names that speak of a secret and hold none: where it lies, how long it lives.
  private static let other: [StaticString] = [
    "url", "uri", "location", "path", "file", "type", "class", "provider", "name", "ms", "seconds", "algorithm",
  ]

  /// Whether the value of a key with this name is a secret, by the words in the name.
  public static func isSecret(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { hasSecretWord($0) } || isMisspelt(name)
  }

  static func hasSecretWord(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { hasSecretWord($0) }
  }

  /// Whether a text under such a key is the secret itself.
  public static func holdsSecret(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { name in hasSecretWord(name) && !other.contains { ends(name, with: $0) } }
  }

  /// A slip of the pen in the key makes its value no less secret.
  private static func isMisspelt(_ name: String) -> Bool {
    let bytes = name.utf8
    // What stands behind the last dot; dots at the end do not count.
    guard let end = bytes.lastIndex(where: { $0 != UInt8(ascii: ".") }) else { return false }
    let start = bytes[...end].lastIndex(of: UInt8(ascii: ".")).map { bytes.index(after: $0) } ?? bytes.startIndex
    let last = name[start...end]
    return last.utf8.count >= 5 && NearMiss.nearest(to: String(last), among: misspeltWords) != nil
  }

  private static let misspeltWords = ["password", "passphrase", "secret", "keypassword"]

  /// Whether a text under such a key is a JAAS entry, which is a secret only as far as it holds one.
  public static func isLogin(_ name: String) -> Bool {
    name.lowercased().hasSuffix("jaas.config")
  }

  /// Whether a value is secret by its key, or by the name beside it: `{"key": "ssl.key.password", "value": …}`.
  public static func isSecret(_ value: JSONNodeID, under key: JSONNodeID, in document: JSONDocument) -> Bool {
    if isSecret(document.text(of: key)) { return true }
    guard document.contentEquals(key, "value"), let pair = document.parent(of: key),
      let name = document.member("key", of: pair)?.value, document.kind(of: name) == .string
    else { return false }
    return isSecret(document.text(of: name))
  }

  static func hasSecretWord(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    for start in 0..<name.count {
      let letter = name[start] | 0x20
      switch letter {
      // No word begins with another letter.
      case UInt8(ascii: "p"), UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "c"), UInt8(ascii: "j"),
        UInt8(ascii: "a"), UInt8(ascii: "k"):
        for word in words where word.utf8Start[0] == letter && end(of: word, in: name, from: start) != nil {
          return true
        }
      default: break
      }
    }
    return false
  }

  static func ends(_ name: UnsafeBufferPointer<UInt8>, with word: StaticString) -> Bool {
    let start = name.count - word.utf8CodeUnitCount
    return start >= 0 && end(of: word, in: name, from: start) == name.count
  }

  /// Where a word ends that begins at `start`; letters compare without case, and `_` and `-` do not count.
  private static func end(of word: StaticString, in name: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    for offset in 0..<word.utf8CodeUnitCount {
      while index > start, index < name.count, name[index] == UInt8(ascii: "_") || name[index] == UInt8(ascii: "-") {
        index += 1
      }
      guard index < name.count else { return nil }
      let byte = name[index]
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      guard (isCapital ? byte | 0x20 : byte) == word.utf8Start[offset] else { return nil }
      index += 1
    }
    return index
  }

  /// The values of a document that are secret, sorted: whole objects and arrays where the key says so, and texts that hold a password.
  public static func ranges(in document: JSONDocument) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var index: UInt32 = 0
    while index < document.nodes.count {
      let node = JSONNodeID(index)
      index += 1
      switch document.kind(of: node) {
      case .key:
        let value = JSONNodeID(index)
        guard isSecret(value, under: node, in: document) else { continue }
        let range = document.range(of: value)
        if !range.isEmpty { ranges.append(range) }
        index = document[value].next
      case .string:
        if CredentialText.holdsPassword(document.content(of: node).span) { ranges.append(document.range(of: node)) }
      default: break
      }
    }
    return ranges
  }
}
