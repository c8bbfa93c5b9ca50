/// Writes JSON. Whatever a text holds, what comes out is JSON and shows nothing raw that moves a terminal.
struct JSONText {
  private(set) var text = ""
  private var needsSeparator = false

  /// Text that is JSON already.
  mutating func raw(_ json: String) {
    text += json
    needsSeparator = false
  }

  mutating func object(_ fill: (inout JSONText) -> Void) {
    text += "{"
    needsSeparator = false
    fill(&self)
    text += "}"
    needsSeparator = true
  }

  /// The name of a field whose value comes next.
  mutating func name(_ name: String) {
    if needsSeparator { text += ", " }
    string(name)
    text += ": "
    needsSeparator = false
  }

  mutating func field(_ name: String, _ value: String) {
    self.name(name)
    string(value)
    needsSeparator = true
  }

  mutating func field(_ name: String, _ value: Int) {
    self.name(name)
    text += String(value)
    needsSeparator = true
  }

  mutating func field(_ name: String, _ value: Bool) {
    self.name(name)
    text += value ? "true" : "false"
    needsSeparator = true
  }

  mutating func array<Element>(_ name: String, _ elements: [Element], _ write: (Element, inout JSONText) -> Void) {
    self.name(name)
    text += "["
    for (index, element) in elements.enumerated() {
      if index > 0 { text += ", " }
      needsSeparator = false
      write(element, &self)
    }
    text += "]"
    needsSeparator = true
  }

  private mutating func string(_ value: String) {
    text += "\""
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      text += value
    } else {
      for scalar in value.unicodeScalars { append(scalar) }
    }
    text += "\""
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    default:
      let isHidden =
        scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        || scalar == "\u{2028}" || scalar == "\u{2029}"
      guard isHidden else {
        text.unicodeScalars.append(scalar)
        return
      }
      // A scalar past U+FFFF is two escapes.
      for unit in Character(scalar).utf16 {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
  }
}
