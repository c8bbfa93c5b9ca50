/// Bytes as text: `hex:` and their digits, or `base64:` and theirs, with blanks and line ends anywhere.
struct BinaryText {
  private let bitsOfDigit: UInt32
  private var collected: UInt32 = 0
  private var bits: UInt32 = 0
  /// What stands behind the word.
  let digits: String.UnicodeScalarView

  /// Nil for a text that begins with neither word.
  init?(_ text: String) {
    func rest(_ word: String) -> String.UnicodeScalarView? {
      text.hasPrefix(word) ? String.UnicodeScalarView(text.unicodeScalars.dropFirst(word.unicodeScalars.count)) : nil
    }
    if let digits = rest("hex:") {
      (self.digits, bitsOfDigit) = (digits, 4)
    } else if let digits = rest("base64:") {
      (self.digits, bitsOfDigit) = (digits, 6)
    } else {
      return nil
    }
  }

  /// The byte that a digit completes; none for blanks, for `=`, and for what is no digit.
  mutating func add(_ scalar: Unicode.Scalar) -> [UInt8] {
    guard let value = value(of: scalar) else { return [] }
    collected = collected << bitsOfDigit | value
    bits += bitsOfDigit
    guard bits >= 8 else { return [] }
    bits -= 8
    return [UInt8(truncatingIfNeeded: collected >> bits)]
  }

  private func value(of scalar: Unicode.Scalar) -> UInt32? {
    if bitsOfDigit == 4 { return UInt32(String(scalar), radix: 16) }
    switch scalar {
    case "A"..."Z": return scalar.value - 65
    case "a"..."z": return scalar.value - 97 + 26
    case "0"..."9": return scalar.value - 48 + 52
    case "+": return 62
    case "/": return 63
    default: return nil
    }
  }
}
