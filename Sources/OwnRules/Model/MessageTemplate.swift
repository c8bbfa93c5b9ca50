/// The message of a rule, with its places: `` `{value}` does not begin with a team's name ``.
struct MessageTemplate: Sendable {
  enum Part: Sendable {
    case literal(String)
    /// `{value}`: what stands at the finding's place.
    case value
    /// `{key}`: the key that it stands under.
    case key
    /// `{topic}`, `{datasource.version}`: what stands elsewhere.
    case path(ValuePath)
  }

  let parts: [Part]

  /// Why a text is no message.
  enum Fault: Error {
    case unclosed
    case badPlace(String)
  }

  init(_ text: String) throws(Fault) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      parts.append(.literal(String(rest[..<open])))
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}") else { throw .unclosed }
      let name = String(after[..<close])
      switch name {
      case "value": parts.append(.value)
      case "key": parts.append(.key)
      default:
        guard let path = try? ValuePath(name), !name.contains("*"), !name.contains(" ") else { throw .badPlace(name) }
        parts.append(.path(path))
      }
      rest = after[after.index(after: close)...]
    }
    parts.append(.literal(String(rest)))
    self.parts = parts
  }

  var paths: [ValuePath] {
    parts.compactMap { if case .path(let path) = $0 { path } else { nil } }
  }
}
