internal import SourceText

// Texts that stand where a value should and are none: what is wrong with each.

extension JSONParser {
  /// What is wrong with the text without quotes at `start`.
  func unreadable(_ start: Int, _ end: Int) -> JSONProblem.Kind {
    if bytes[start] == UInt8(ascii: "$"), endOfParameter(at: start) != nil { return .unquotedParameter }
    let text = Array(bytes[start..<end])
    if let word = Self.word(text) { return word }
    switch text[0] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      return Self.number(text)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "$"), UInt8(ascii: "/"), UInt8(ascii: "~"), 0xC2...0xF4:
      return .unquotedText
    default:
      return .unexpected(found: found(at: start), expected: "a value")
    }
  }

  /// Words of other languages and misspelled ones. These are shown: they are a closed list.
  private static func word(_ text: [UInt8]) -> JSONProblem.Kind? {
    // A sign and letters, nothing that a message must not show.
    guard text.count <= 9, text.dropFirst().allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return nil }
    guard text[0] > 0x20, text[0] < 0x7F else { return nil }
    let word = String(decoding: text, as: UTF8.self)
    switch word {
    case "NaN", "nan", "Infinity", "-Infinity", "+Infinity", "inf", "-inf", "Inf", "-Inf", "-NaN":
      return .number(.notFinite)
    case "None", "nil", "Nil", "NULL", "Null", "undefined":
      return .notAWord(found: word, meant: "null")
    case "yes", "Yes", "YES", "on", "On", "ON":
      return .notAWord(found: word, meant: "true")
    case "no", "No", "NO", "off", "Off", "OFF":
      return .notAWord(found: word, meant: "false")
    default:
      break
    }
    let lowercased = word.lowercased()
    for meant in ["true", "false", "null"] {
      if lowercased == meant || isSlip(Array(lowercased.utf8), of: Array(meant.utf8)) {
        return .notAWord(found: word, meant: meant)
      }
    }
    return nil
  }

  /// Whether a word is cut short, or one letter too many, too few or other than `meant`.
  private static func isSlip(_ word: [UInt8], of meant: [UInt8]) -> Bool {
    guard abs(word.count - meant.count) <= 1 else { return word.count >= 2 && meant.starts(with: word) }
    let prefix = zip(word, meant).prefix { $0 == $1 }.count
    let suffix = zip(word.reversed(), meant.reversed()).prefix { $0 == $1 }.count
    let longest = max(word.count, meant.count)
    if prefix + suffix >= longest - 1 { return true }
    // Two letters exchanged.
    return word.count == meant.count && prefix + suffix == longest - 2 && word[prefix] == meant[prefix + 1]
      && word[prefix + 1] == meant[prefix]
  }

  private static func number(_ text: [UInt8]) -> JSONProblem.Kind {
    var digits = text[...]
    if digits.first == UInt8(ascii: "+") {
      return isNumber(digits.dropFirst()) ? .number(.leadingPlus) : .unquotedText
    }
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    guard let first = digits.first else { return .number(.other) }
    if first == UInt8(ascii: "0"), digits.count > 2, digits[digits.startIndex + 1] | 0x20 == UInt8(ascii: "x"),
      digits.dropFirst(2).allSatisfy({ JSONEscape.hexadecimal($0) != nil })
    {
      return .number(.hexadecimal)
    }
    if first == UInt8(ascii: "."), isNumber([UInt8(ascii: "0")] + digits) { return .number(.noDigitBeforePoint) }
    let withoutZeros = digits.drop { $0 == UInt8(ascii: "0") }
    if withoutZeros.count < digits.count, isNumber([UInt8(ascii: "1")] + withoutZeros) { return .number(.leadingZero) }
    // What is right once a digit is added behind it.
    if let point = digits.firstIndex(of: UInt8(ascii: ".")) {
      let repaired = digits[...point] + [UInt8(ascii: "0")] + digits[(point + 1)...]
      if !isNumber(digits), isNumber(repaired) { return .number(.noDigitAfterPoint) }
    }
    if !isNumber(digits), isNumber(digits + [UInt8(ascii: "0")]) { return .number(.noExponent) }
    let separators: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: " "), UInt8(ascii: "'")]
    let isNumeric = digits.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || separators.contains($0) }
    return isNumeric && digits.count(where: { $0 == UInt8(ascii: ".") }) < 2 ? .number(.other) : .unquotedText
  }

  private static func isNumber(_ text: some Collection<UInt8>) -> Bool {
    let bytes = Array(text)
    guard let first = bytes.first, first &- UInt8(ascii: "0") < 10 else { return false }
    return bytes.span.number(at: 0).end == bytes.count
  }
}
