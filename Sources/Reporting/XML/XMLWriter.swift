/// Writes XML 1.0: elements with attributes and text. Whatever a text holds, what comes out is well formed.
struct XMLWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// An element, with children where `fill` writes some.
  mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], _ fill: (inout XMLWriter) -> Void = { _ in }
  ) {
    indent()
    text += "<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\""
      append(attribute.value, inAttribute: true)
      text += "\""
    }
    text += ">\n"
    let start = text.utf8.count
    depth += 1
    fill(&self)
    depth -= 1
    if text.utf8.count == start {
      text.removeLast(2)
      text += "/>\n"
    } else {
      indent()
      text += "</\(name)>\n"
    }
  }

  /// An element that holds text and nothing else.
  mutating func element(_ name: String, _ attributes: [(name: String, value: String)] = [], text content: String) {
    element(name, attributes)
    text.removeLast(3)
    text += ">"
    append(content, inAttribute: false)
    text += "</\(name)>\n"
  }

  private mutating func indent() {
    text += String(repeating: " ", count: 2 * depth)
  }

  private mutating func append(_ content: String, inAttribute: Bool) {
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where inAttribute: text += "&quot;"
      // As they stand, a reader would make blanks of them in an attribute, and of a carriage return a line feed.
      case "\t" where inAttribute, "\n" where inAttribute, "\r": text += "&#\(scalar.value);"
      case "\t", "\n": text.unicodeScalars.append(scalar)
      default: append(unusual: scalar)
      }
    }
  }

  private mutating func append(unusual scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    // No reference can name these in XML 1.0.
    case .control where scalar.value < 0x20: PrintableText.append(scalar, to: &text)
    case _ where scalar.value == 0xFFFE || scalar.value == 0xFFFF: text += "\u{FFFD}"
    case .control, .format, .lineSeparator, .paragraphSeparator: text += "&#x\(String(scalar.value, radix: 16));"
    default: text.unicodeScalars.append(scalar)
    }
  }
}
