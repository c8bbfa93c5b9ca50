/// One file of `rules/`, read and checked.
struct RuleFile {
  struct Variant {
    /// `default` or a word of its own.
    var name: String
    var severity: String
    var text: String
    var help: String
    /// The label of the second place; empty where there is none.
    var related: String
  }

  /// A text of an example: what it is (`reader`, `script`, a path) and its words.
  struct Part {
    var kind: String
    var text: String
  }

  struct Example {
    var title: String
    var isWrong: Bool
    var parts: [Part]
    var fixed: [Part]
    var also: [String]
    var severity: String?
    /// What the command line and the surroundings give: `bizdate=20240101`, `parameters.region=eu`.
    var options: [String]
  }

  var code: String
  var name: String
  /// Only a live system shows what it finds: no text is an example.
  var isObserved: Bool
  var severity: String
  var since: String
  var fix: String?
  var summary: String
  var variants: [Variant]
  var help: String
  var why: String
  var source: String
  var examples: [Example]

  /// `READ` of `READ012`.
  var family: String { String(code.prefix { $0.isLetter }) }
}

/// Finds `{name}` in wordings.
enum Placeholder {
  /// The text cut at its places: literal parts and names take turns, a literal first.
  static func split(_ text: String) -> [(literal: String, name: String?)] {
    var parts: [(String, String?)] = []
    var literal = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let after = rest[rest.index(after: open)...]
      let name = after.prefix { $0.isLetter && $0.isASCII }
      guard !name.isEmpty, name.endIndex < after.endIndex, after[name.endIndex] == "}" else {
        literal += rest[...open]
        rest = after
        continue
      }
      literal += rest[..<open]
      parts.append((literal, String(name)))
      literal = ""
      rest = after[after.index(after: name.endIndex)...]
    }
    parts.append((literal + rest, nil))
    return parts
  }

  /// The names in the order of their first appearance.
  static func names(in texts: [String]) -> [String] {
    var names: [String] = []
    for text in texts {
      for (_, name) in split(text) {
        if let name, !names.contains(name) { names.append(name) }
      }
    }
    return names
  }
}
