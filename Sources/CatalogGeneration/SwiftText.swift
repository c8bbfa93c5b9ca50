/// Writes Swift source: literals and names.
enum SwiftText {
  static let header = """
    // Made by `make generate` from rules/ and schemas/. Do not edit: a test compares this file with them.
    // swift-format-ignore-file

    """

  /// A string literal on one line.
  static func literal(_ text: String) -> String {
    "\"\(escaped(text))\""
  }

  /// The inside of a string literal.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 32: result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A literal in which the places of a wording are interpolations.
  static func interpolated(_ text: String) -> String {
    var result = "\""
    for (literal, name) in Placeholder.split(text) {
      result += escaped(literal)
      if let name { result += "\\(\(identifier(name)))" }
    }
    return result + "\""
  }

  /// `begin-twice` and `near` as `beginTwiceNear`.
  static func camelCase(_ words: [String]) -> String {
    let parts = words.flatMap { $0.split { !($0.isLetter || $0.isNumber) } }.map { String($0) }
    return parts.enumerated().map { index, part in
      index == 0 ? part.prefix(1).lowercased() + part.dropFirst() : part.prefix(1).uppercased() + part.dropFirst()
    }.joined()
  }

  private static let reserved: Set<String> = [
    "as", "case", "class", "default", "enum", "extension", "false", "for", "func", "if", "import", "in", "init", "is",
    "let", "nil", "operator", "private", "protocol", "public", "repeat", "return", "self", "static", "struct",
    "subscript", "switch", "throw", "true", "try", "var", "where", "while",
  ]

  /// A name that may be declared, in backquotes where Swift uses the word itself.
  static func identifier(_ name: String) -> String {
    reserved.contains(name) ? "`\(name)`" : name
  }

  /// A `PackedColumn` of numbers that are not negative.
  static func packed(_ numbers: [Int]) -> String {
    var width = 1
    while let largest = numbers.max(), largest >= 1 << (6 * width) { width += 1 }
    var digits = ""
    for number in numbers {
      for place in 0..<width {
        digits.unicodeScalars.append(Unicode.Scalar(UInt8(number >> (6 * place) & 63) + 0x28))
      }
    }
    return "PackedColumn(\(literal(digits)), width: \(width))"
  }

  /// An array literal of numbers, several on a line.
  static func list(_ numbers: [some CustomStringConvertible]) -> String {
    var out = "[\n"
    var line = "   "
    for number in numbers {
      line += " \(number),"
      if line.utf8.count > 110 {
        out += line + "\n"
        line = "   "
      }
    }
    return out + (line.isEmpty ? "" : line + "\n") + "  ]"
  }
}
