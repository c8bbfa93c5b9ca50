/// Makes text safe to show: no control character or direction mark of a file, a name or a message reaches a terminal.
public enum PrintableText {
  /// How a scalar is shown: itself, a picture of it (`␛`), or its number (`\u{202e}`).
  static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar.value {
    case 0x20..<0x7F:
      text.unicodeScalars.append(scalar)
    case 0..<0x20:
      // The pictures of the control characters stand in their order.
      text.unicodeScalars.append(Unicode.Scalar(UInt16(0x2400 + scalar.value)) ?? "\u{FFFD}")
    case 0x7F:
      text += "\u{2421}"
    default:
      if isVisible(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
    // Joiners belong to emoji and to Persian words; other format characters hide or reorder text.
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    default: true
    }
  }

  /// The text on one line.
  public static func line(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }
}

extension PrintableText {
  /// The text with its line feeds, and nothing else that moves a terminal.
  public static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  /// Columns of a terminal: 0, 1 or 2, by East Asian width and the presentation of emoji.
  var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1160...0x11FF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      return 2
    // A flag is two of these, and two columns wide.
    case 0x1F1E6...0x1F1FF: return 1
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension String {
  /// Columns of a terminal that the text takes.
  var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}
