/// Reads values one after the other from a part of some bytes: DER, and BER's indefinite lengths.
struct DERReader {
  private let bytes: SecretBytes
  private(set) var position: Int
  private let end: Int

  /// Values of indefinite length in one another.
  private static let maximumDepth = 32

  init(_ bytes: SecretBytes, _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  init(_ bytes: SecretBytes) {
    self.init(bytes, 0..<bytes.count)
  }

  /// The next value; nil at the end.
  mutating func next() throws(DERError) -> DERElement? {
    guard position < end else { return nil }
    let element = try element(at: position, depth: 0)
    position = element.end
    return element
  }

  /// The next value, which has to be there.
  mutating func required() throws(DERError) -> DERElement {
    guard let element = try next() else { throw DERError(offset: position, problem: .missing) }
    return element
  }

  mutating func required(_ tag: DERTag) throws(DERError) -> DERElement {
    let element = try required()
    try element.requireTag(tag)
    return element
  }

  /// The next value, if it has this tag.
  mutating func optional(_ tag: DERTag) throws(DERError) -> DERElement? {
    guard position < end, bytes[position] == tag.byte else { return nil }
    return try next()
  }

  private func element(at start: Int, depth: Int) throws(DERError) -> DERElement {
    guard depth <= Self.maximumDepth else { throw DERError(offset: start, problem: .tooDeep) }
    guard start + 2 <= end else { throw DERError(offset: start, problem: .cutShort) }
    let tag = DERTag(byte: bytes[start])
    guard tag.number != 31 else { throw DERError(offset: start, problem: .longTag) }
    let first = bytes[start + 1]
    if first == 0x80 { return try indefinite(tag, at: start, depth: depth) }
    var content = start + 2
    var length = Int(first)
    if first > 0x80 {
      let count = Int(first & 0x7F)
      guard count <= 4 else { throw DERError(offset: start, problem: .wrongLength) }
      guard content + count <= end else { throw DERError(offset: start, problem: .cutShort) }
      length = 0
      for index in content..<(content + count) { length = length << 8 | Int(bytes[index]) }
      content += count
    }
    guard length <= end - content else { throw DERError(offset: start, problem: .cutShort) }
    return DERElement(
      bytes: bytes, tag: tag, start: start, content: content..<(content + length), end: content + length)
  }

  /// A value that ends with two zero bytes instead of having a length: only one with parts may.
  private func indefinite(_ tag: DERTag, at start: Int, depth: Int) throws(DERError) -> DERElement {
    guard tag.hasParts else { throw DERError(offset: start, problem: .wrongLength) }
    var position = start + 2
    while true {
      guard position + 2 <= end else { throw DERError(offset: start, problem: .cutShort) }
      if bytes[position] == 0, bytes[position + 1] == 0 {
        return DERElement(bytes: bytes, tag: tag, start: start, content: (start + 2)..<position, end: position + 2)
      }
      position = try element(at: position, depth: depth + 1).end
    }
  }
}
