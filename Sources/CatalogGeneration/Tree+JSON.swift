import JSONSyntax

extension Tree {
  /// Indented JSON; the elements of an array stand on one line.
  func json(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map { inner + JSONText.literal($0.key) + ": " + $0.value.json(indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
    case .array(let elements):
      return "[" + elements.map { $0.json(indent: inner) }.joined(separator: ", ") + "]"
    case .string(let text): return JSONText.literal(text)
    case .integer, .number, .boolean, .null: return scalarText ?? "null"
    }
  }
}
