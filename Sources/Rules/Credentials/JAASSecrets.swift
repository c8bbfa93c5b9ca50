public import JAASSyntax
import JobModel
public import SourceText

/// The places of a JAAS text that nobody may be shown, in whatever state the text is.
public enum JAASSecrets {
  /// Options whose values are no secrets.
  private static let harmless = Set(LoginModule.kerberos.options + ["username"])

  /// Sorted, without overlap.
  public static func ranges(in document: JAASDocument) -> [ByteRange] {
    var ranges: [ByteRange] = []
    for module in document.modules {
      for option in module.options where !harmless.contains(option.key.text) {
        if let value = option.value, !LoginValue.isReferenceAlone(value.text) { ranges.append(value.range) }
      }
    }
    // What is commented out, cut off or swallowed is found by its words.
    ranges += written(in: document.bytes)
    return merged(ranges)
  }

  private static func merged(_ ranges: [ByteRange]) -> [ByteRange] {
    ranges.filter { !$0.isEmpty }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.reduce(into: []) { merged, range in
      if let last = merged.last, range.start < last.end {
        merged[merged.count - 1].end = max(last.end, range.end)
      } else {
        merged.append(range)
      }
    }
  }

  private static let words: [[UInt8]] = ["pass", "secret", "token", "credential", "pwd", "key"].map { Array($0.utf8) }

  /// What follows a secret's name: to the end of its line, and on to the quote that closes it where the line has none.
  private static func written(in bytes: [UInt8]) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var index = 0
    while index < bytes.count {
      guard isWord(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isWord(bytes[index]) { index += 1 }
      guard isSecretName(bytes[start..<index]), let value = valueStart(bytes, from: index) else { continue }
      let end = valueEnd(bytes, from: value)
      if end > value { ranges.append(ByteRange(UInt32(value), UInt32(end))) }
      index = max(index, end)
    }
    return ranges
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }

  private static func isSecretName(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count >= 3, name.count <= 64 else { return false }
    let text = String(decoding: name, as: UTF8.self)
    if harmless.contains(text) { return false }
    let lower = text.lowercased()
    // Names that say where a key lies, and yes or no.
    if lower.hasSuffix("keytab") || lower.hasSuffix("storekey") || lower.hasSuffix("pass") && lower.hasPrefix("use") {
      return false
    }
    let bytes = Array(lower.utf8)
    return words.contains { word in
      bytes.count >= word.count
        && (0...(bytes.count - word.count)).contains { bytes[$0..<($0 + word.count)].elementsEqual(word) }
    } || SecretNames.isSecret(text)
  }

  /// Behind `=` or `:` on the same line or after it; nil where no value follows the name.
  private static func valueStart(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == UInt8(ascii: "\"") {
      index += 1
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: ":") else {
      return nil
    }
    index += 1
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  private static func valueEnd(_ bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return start }
    let quote = bytes[start]
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      // The value may be cut, and go on in the next lines.
      if bytes[(start + 1)..<max(start + 1, end)].contains(quote) {
        return lastQuote(bytes, quote, from: start + 1, to: end)
      }
      return bytes[end...].firstIndex(of: quote).map { $0 + 1 } ?? bytes.count
    }
    // `${env:NAME}` is no secret, and shown.
    let text = String(decoding: bytes[start..<min(end, start + 200)], as: UTF8.self)
    if let close = text.firstIndex(of: "}"), LoginValue.isReferenceAlone(String(text[...close])) { return start }
    while end > start, bytes[end - 1] == UInt8(ascii: ";") || bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// A value with a quote in it is broken: all to the last one of the line may belong to it.
  private static func lastQuote(_ bytes: [UInt8], _ quote: UInt8, from start: Int, to end: Int) -> Int {
    let first = bytes[start..<end].firstIndex(of: quote) ?? end
    let text = String(decoding: bytes[start..<first], as: UTF8.self)
    if LoginValue.isReferenceAlone(text) { return start - 1 }
    return (bytes[start..<end].lastIndex(of: quote) ?? first) + 1
  }
}

extension LoginValue {
  /// Nothing but one `${env:…}` or `${file:…}`.
  static func isReferenceAlone(_ text: String) -> Bool {
    (text.hasPrefix("${env:") || text.hasPrefix("${file:")) && text.firstIndex(of: "}") == text.indices.last
  }
}
