/// Text as the content of HTML elements and attributes.
enum HTMLText {
  /// The text on one line, with whatever HTML would take for markup escaped and whatever hides or reorders text made
  /// visible.
  static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
      default: (0x20..<0x7F).contains(byte)
      }
    }
    if isPlain { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: PrintableText.append(scalar, to: &escaped)
      }
    }
    return escaped
  }

  /// A sentence of a message: what stands between two backquotes becomes code.
  static func sentence(_ text: String) -> String {
    let parts = escaped(text).split(separator: "`", omittingEmptySubsequences: false)
    // With an odd number of backquotes nobody can say which belong together.
    guard parts.count % 2 == 1 else { return parts.joined(separator: "`") }
    return parts.enumerated().map { $0 % 2 == 1 ? "<code>\($1)</code>" : String($1) }.joined()
  }

  /// Paragraphs, which empty lines part. No line of the page begins with a line of the text: in a log it could be taken
  /// for a command.
  static func paragraphs(_ text: String) -> String {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(line) }
    }
    return paragraphs.filter { !$0.isEmpty }.map { lines in
      "<p>\(lines.map { sentence(String($0)) }.joined(separator: "\n<br>"))</p>\n"
    }.joined()
  }

  /// A number and its noun.
  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
