/// Reads what Java's DataOutputStream writes.
struct BigEndianReader {
  let bytes: SecretBytes
  private(set) var position: Int

  init(_ bytes: SecretBytes, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next bytes, to be read by others.
  mutating func take(_ count: Int, _ what: String) throws(KeyStoreFailure) -> Range<Int> {
    guard count >= 0, count <= bytes.count - position else {
      throw .damaged("it is cut short: \(what) goes past the end", offset: position)
    }
    defer { position += count }
    return position..<(position + count)
  }

  mutating func unsigned(_ size: Int, _ what: String) throws(KeyStoreFailure) -> UInt64 {
    var number: UInt64 = 0
    for index in try take(size, what) { number = number << 8 | UInt64(bytes[index]) }
    return number
  }

  /// A length of 32 bits before bytes.
  mutating func block(_ what: String) throws(KeyStoreFailure) -> Range<Int> {
    let start = position
    let length = try unsigned(4, what)
    guard length <= UInt64(Int32.max) else { throw .damaged("the length of \(what) is negative", offset: start) }
    return try take(Int(length), what)
  }

  /// Java's `writeUTF`: characters of UTF-16, each as one to three bytes.
  mutating func text(_ what: String) throws(KeyStoreFailure) -> String {
    let start = position
    let count = Int(try unsigned(2, what))
    let range = try take(count, what)
    var units: [UInt16] = []
    units.reserveCapacity(count)
    var index = range.lowerBound
    func continuation(_ offset: Int) -> UInt16? {
      guard index + offset < range.upperBound, bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      return UInt16(bytes[index + offset] & 0x3F)
    }
    while index < range.upperBound {
      let byte = UInt16(bytes[index])
      if byte < 0x80 {
        units.append(byte)
        index += 1
      } else if byte & 0xE0 == 0xC0, let second = continuation(1) {
        units.append((byte & 0x1F) << 6 | second)
        index += 2
      } else if byte & 0xF0 == 0xE0, let second = continuation(1), let third = continuation(2) {
        units.append((byte & 0x0F) << 12 | second << 6 | third)
        index += 3
      } else {
        throw .damaged("\(what) is no text", offset: start)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
