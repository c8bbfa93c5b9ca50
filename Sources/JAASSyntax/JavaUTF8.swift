/// UTF-8 as Java's decoder reads it: what is malformed becomes U+FFFD, in Java's portions.
enum JavaUTF8 {
  static let replacement: UInt32 = 0xFFFD

  /// The code point at `index` and the number of its bytes, which is at least 1. Bytes at or after `end` are not looked at.
  static func next(_ bytes: [UInt8], at index: Int, end: Int) -> (code: UInt32, length: Int) {
    let first = bytes[index]
    switch first {
    case 0..<0x80: return (UInt32(first), 1)
    case 0xC2...0xDF: return two(bytes, at: index, end: end)
    case 0xE0...0xEF: return three(bytes, at: index, end: end)
    case 0xF0...0xF7: return four(bytes, at: index, end: end)
    default: return (replacement, 1)
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func two(_ bytes: [UInt8], at index: Int, end: Int) -> (UInt32, Int) {
    guard index + 1 < end, isContinuation(bytes[index + 1]) else { return (replacement, 1) }
    return (UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
  }

  private static func three(_ bytes: [UInt8], at index: Int, end: Int) -> (UInt32, Int) {
    let first = bytes[index]
    guard index + 1 < end else { return (replacement, 1) }
    let second = bytes[index + 1]
    if first == 0xE0 && second & 0xE0 == 0x80 || !isContinuation(second) { return (replacement, 1) }
    // A sequence that the end of the text cuts short is one mistake.
    guard index + 2 < end, isContinuation(bytes[index + 2]) else { return (replacement, 2) }
    let code = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    return (0xD800...0xDFFF).contains(code) ? (replacement, 3) : (code, 3)
  }

  private static func four(_ bytes: [UInt8], at index: Int, end: Int) -> (UInt32, Int) {
    let first = bytes[index]
    guard index + 1 < end, first <= 0xF4 else { return (replacement, 1) }
    let second = bytes[index + 1]
    let isOverlong = first == 0xF0 && !(0x90...0xBF).contains(second)
    let isTooLarge = first == 0xF4 && second & 0xF0 != 0x80
    if isOverlong || isTooLarge || !isContinuation(second) { return (replacement, 1) }
    guard index + 2 < end, isContinuation(bytes[index + 2]) else { return (replacement, 2) }
    guard index + 3 < end, isContinuation(bytes[index + 3]) else { return (replacement, 3) }
    let high = UInt32(first & 0x07) << 18 | UInt32(second & 0x3F) << 12
    return (high | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
  }
}
