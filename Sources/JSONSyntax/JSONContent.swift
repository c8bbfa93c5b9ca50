public import SourceText

// What strings, keys and numbers say.

extension JSONDocument {
  /// The range of a string or key without its quotes; the whole range of any other node.
  @inlinable
  @inline(__always)
  public func contentRange(of id: JSONNodeID) -> ByteRange {
    let node = self[id]
    guard node.kind == .string || node.kind == .key, !node.flags.contains(.isBare) else {
      return ByteRange(node.start, node.end)
    }
    if node.flags.isDisjoint(with: [.isUnterminated, .hasTypographicQuotes]), node.end &- node.start >= 2 {
      return ByteRange(node.start &+ 1, node.end &- 1)
    }
    let quote: UInt32 = node.flags.contains(.hasTypographicQuotes) ? 3 : 1
    let start = min(node.start &+ quote, node.end)
    let end = node.flags.contains(.isUnterminated) ? node.end : max(node.end &- min(quote, node.end), start)
    return ByteRange(start, end)
  }

  /// The text of a string or key, escapes decoded; the source text of any other node.
  /// Bytes that are not UTF-8 and halves of surrogate pairs read as U+FFFD, a damaged escape as it stands.
  public func text(of id: JSONNodeID) -> String {
    let content = content(of: id)
    guard self[id].flags.contains(.hasEscapes) else { return String(decoding: content, as: UTF8.self) }
    return String(decoding: JSONEscape.decode(content.span), as: UTF8.self)
  }

  /// The bytes of a key or string as they stand, escapes not decoded.
  @inlinable
  public func content(of id: JSONNodeID) -> ArraySlice<UInt8> {
    bytes[contentRange(of: id).indices]
  }

  /// Whether the text of a string or key is `text`, without making a `String` of it.
  @inlinable
  public func contentEquals(_ id: JSONNodeID, _ text: StaticString) -> Bool {
    let node = self[id]
    if node.flags.contains(.hasEscapes) { return escapedContentEquals(id, text) }
    // Most names are told apart by their lengths.
    if node.end &- node.start < UInt32(truncatingIfNeeded: text.utf8CodeUnitCount) { return false }
    let range = contentRange(of: id)
    guard text.utf8CodeUnitCount == range.count else { return false }
    return bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range.indices]).equals(text) }
  }

  /// Whether the text of a string or key is `text`.
  public func contentEquals(_ id: JSONNodeID, text: some StringProtocol) -> Bool {
    let content = content(of: id)
    guard self[id].flags.contains(.hasEscapes) else { return content.elementsEqual(text.utf8) }
    return JSONEscape.decode(content.span).elementsEqual(text.utf8)
  }

  @usableFromInline
  func escapedContentEquals(_ id: JSONNodeID, _ text: StaticString) -> Bool {
    let decoded = JSONEscape.decode(content(of: id).span)
    return decoded.withUnsafeBufferPointer { $0.equals(text) }
  }

  /// A hash of the text of a string or key (FNV-1a, 64 bits): equal texts have equal hashes, however they are
  /// escaped. The same as `JSONDocument.contentHash(_:)` of the text, in every process.
  @inlinable
  public func contentHash(of id: JSONNodeID) -> UInt64 {
    if self[id].flags.contains(.hasEscapes) { return escapedContentHash(of: id) }
    return Self.contentHash(bytes[contentRange(of: id).indices])
  }

  @usableFromInline
  func escapedContentHash(of id: JSONNodeID) -> UInt64 {
    Self.contentHash(JSONEscape.decode(content(of: id).span))
  }

  /// The hash of a text by its UTF-8.
  @inlinable
  public static func contentHash(_ text: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  /// The value of a number that is written without fraction and exponent and fits; nil for all else.
  public func integer(of id: JSONNodeID) -> Int? {
    let node = self[id]
    guard node.kind == .number, node.flags.contains(.isInteger) else { return nil }
    var digits = bytes[range(of: id).indices]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    var value = 0
    for digit in digits {
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let unit = Int(digit &- UInt8(ascii: "0"))
      let (sum, overflow) =
        isNegative ? tens.subtractingReportingOverflow(unit) : tens.addingReportingOverflow(unit)
      if tooLarge || overflow { return nil }
      value = sum
    }
    return value
  }

  /// The value of a number, rounded to the nearest `Double`, infinite where it is too large; nil for all else.
  public func number(of id: JSONNodeID) -> Double? {
    guard kind(of: id) == .number else { return nil }
    return Double(text(of: id))
  }
}
