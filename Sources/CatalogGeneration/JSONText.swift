/// Writes a tree as indented JSON.
enum JSONText {
  static func write(_ tree: Tree, indent: String = "") -> String {
    let inner = indent + "  "
    switch tree {
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map { inner + quoted($0.key) + ": " + write($0.value, indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
    case .array(let elements):
      guard !elements.isEmpty else { return "[]" }
      return "[" + elements.map { write($0, indent: inner) }.joined(separator: ", ") + "]"
    case .string(let text): return quoted(text)
    case .integer, .number, .boolean, .null: return tree.scalarText ?? "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _ where scalar.value < 32: out += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
