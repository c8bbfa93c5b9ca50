/// Texts that carry a password within them: the options of a JAAS entry (`password="…"`), the parameters of an address (`password=…`), and
/// the user of an address (`//name:password@host`, `name:password@host:9092`).
public enum CredentialText {
  /// Whether a password stands in clear in a text; one by reference (`${env:NAME}`) does not. Escapes need not be undone.
  public static func holdsPassword(_ text: Span<UInt8>) -> Bool {
    for index in 0..<text.count {
      switch text[index] {
      case UInt8(ascii: "="):
        if isSecretName(in: text, endingAt: index), isLiteral(text, from: index + 1) { return true }
      case UInt8(ascii: "/"):
        if hasUserPassword(text, at: index) { return true }
      case UInt8(ascii: "@"):
        if hasBrokerPassword(text, at: index) { return true }
      default: break
      }
    }
    return false
  }

  public static func holdsPassword(_ text: String) -> Bool {
    holdsPassword(Array(text.utf8).span)
  }

  /// A text as a message may show it, as far as passwords within it go.
  public static func shown(_ text: String) -> String {
    holdsPassword(text) ? "•••" : text
  }

  /// Bytes that a host, or a login before it, is looked for in.
  private static let longestPart = 256

  /// Whether a name with a password stands before an `@`, and a host with its port behind it.
  private static func hasBrokerPassword(_ text: Span<UInt8>, at place: Int) -> Bool {
    var index = place + 1
    while index < text.count, index - place <= longestPart, isNamePart(text[index]) { index += 1 }
    guard index > place + 1, index + 1 < text.count, text[index] == UInt8(ascii: ":"), isDigit(text[index + 1]) else {
      return false
    }
    var start = place
    while start > 0, place - start < longestPart, !isEndOfLogin(text[start - 1]) { start -= 1 }
    for colon in start..<place where text[colon] == UInt8(ascii: ":") {
      return colon > start && colon + 1 < place && !begins(text, at: colon + 1, with: "${")
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func isEndOfLogin(_ byte: UInt8) -> Bool {
    isQuoteOrBlank(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/")
  }

  private static func isSecretName(in text: Span<UInt8>, endingAt end: Int) -> Bool {
    var end = end
    while end > 0, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    var start = end
    while start > 0, isNamePart(text[start - 1]) { start -= 1 }
    return text.extracting(start..<end).withUnsafeBufferPointer {
      SecretNames.hasSecretWord($0) || SecretNames.ends($0, with: "pwd")
    }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Whether a value follows that is neither empty, nor a reference, nor a yes or no.
  private static func isLiteral(_ text: Span<UInt8>, from start: Int) -> Bool {
    var index = start
    while index < text.count, isQuoteOrBlank(text[index]) { index += 1 }
    guard index < text.count, text[index] != UInt8(ascii: "&"), text[index] != UInt8(ascii: ";") else { return false }
    return !begins(text, at: index, with: "${") && !begins(text, at: index, with: "true")
      && !begins(text, at: index, with: "false")
  }

  private static func isQuoteOrBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\")
  }

  private static func begins(_ text: Span<UInt8>, at start: Int, with word: StaticString) -> Bool {
    guard text.count - start >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where text[start + offset] != word.utf8Start[offset] { return false }
    return true
  }

  /// Whether `//` stands at `start`, and a name with a password behind it.
  private static func hasUserPassword(_ text: Span<UInt8>, at start: Int) -> Bool {
    guard begins(text, at: start, with: "//") else { return false }
    var password: Int?
    for index in start + 2..<text.count {
      switch text[index] {
      case UInt8(ascii: ":"): password = password ?? index + 1
      case UInt8(ascii: "@"):
        guard let password else { return false }
        return password < index && !begins(text, at: password, with: "${")
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: " "), UInt8(ascii: "\""): return false
      default: break
      }
    }
    return false
  }
}
