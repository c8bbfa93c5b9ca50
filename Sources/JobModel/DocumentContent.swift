public import JSONSyntax
public import SourceText

/// Comparisons of keys and strings by their bytes. Escapes are rare, so only a node that has them becomes a text first.
extension JSONDocument {
  /// Calls `body` with the content of a key or string, escapes undone.
  @inlinable
  public func withContent<Result>(of id: JSONNodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if self[id].flags.contains(.hasEscapes) { return Array(text(of: id).utf8).withUnsafeBufferPointer(body) }
    let range = contentRange(of: id).indices
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Whether a string is `text`, letters of ASCII compared without case. `text` is ASCII.
  public func contentEqualsIgnoringCase(_ id: JSONNodeID, _ text: StaticString) -> Bool {
    withContent(of: id) { content in
      guard content.count == text.utf8CodeUnitCount else { return false }
      for index in 0..<content.count where !Self.isSameLetter(content[index], text.utf8Start[index]) { return false }
      return true
    }
  }

  private static func isSameLetter(_ left: UInt8, _ right: UInt8) -> Bool {
    if left == right { return true }
    let letter = left | 0x20
    return letter == right | 0x20 && letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
  }

  /// Whether two keys say the same, however they are escaped.
  func haveSameContent(_ left: JSONNodeID, _ right: JSONNodeID) -> Bool {
    if self[left].flags.contains(.hasEscapes) || self[right].flags.contains(.hasEscapes) {
      return text(of: left) == text(of: right)
    }
    let one = contentRange(of: left)
    let other = contentRange(of: right)
    guard one.count == other.count, one.count > 0 else { return one.count == other.count }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return true }
      return areEqualBytes(start + Int(one.start), start + Int(other.start), count: one.count)
    }
  }
}
