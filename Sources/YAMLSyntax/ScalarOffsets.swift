import SourceText

/// Turns libyaml's places, which count Unicode scalars after a byte-order mark, into byte offsets.
///
/// It also finds, before libyaml sees the text, the bytes that no YAML text may hold: libyaml reads ahead
/// and would report them without the line.
struct ScalarOffsets {
  private static let stride = 128

  /// Length of the byte-order mark that libyaml is not shown.
  let base: Int
  private let end: Int
  /// Byte offset of every 128th scalar; empty where all scalars are single bytes.
  private var marks: [UInt32] = []
  /// The first byte or scalar that is not allowed, if any.
  private(set) var problem: YAMLProblem?

  init(_ bytes: [UInt8]) {
    end = bytes.count
    base = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let encoding = Self.wideEncoding(bytes) {
      problem = YAMLProblem(
        kind: .syntax, message: "the file is written in \(encoding)", help: "save it as UTF-8",
        range: ByteRange(0, UInt32(min(bytes.count, 2))))
      return
    }
    let firstSpecial = bytes.dropFirst(base).firstIndex { !Self.isPlainText($0) }
    if let firstSpecial { scan(bytes, from: firstSpecial) }
  }

  private static func isPlainText(_ byte: UInt8) -> Bool {
    (byte >= 0x20 && byte < 0x7F) || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// UTF-16 and UTF-32 show themselves by a byte-order mark or by zeros among the first four bytes.
  private static func wideEncoding(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4)
    if head.count == 4, head.elementsEqual([0xFF, 0xFE, 0, 0]) || head.elementsEqual([0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    guard head.count >= 2 else { return nil }
    return (head[0] == 0) != (head[1] == 0) ? "UTF-16" : nil
  }

  private mutating func scan(_ bytes: [UInt8], from firstSpecial: Int) {
    var offset = base
    var count = 0
    while offset < bytes.count {
      if count % Self.stride == 0 { marks.append(UInt32(offset)) }
      let length = offset < firstSpecial ? 1 : Self.lengthOfScalar(bytes, at: offset)
      guard length > 0 else {
        problem = Self.problem(bytes, at: offset)
        return
      }
      offset += length
      count += 1
    }
  }

  /// Number of bytes of the scalar at `offset`; 0 where there is none that YAML allows.
  private static func lengthOfScalar(_ bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return isPlainText(first) ? 1 : 0 }
    let length: Int
    var value: UInt32
    let least: UInt32
    switch first {
    case 0xC2...0xDF: (length, value, least) = (2, UInt32(first & 0x1F), 0x80)
    case 0xE0...0xEF: (length, value, least) = (3, UInt32(first & 0x0F), 0x800)
    case 0xF0...0xF4: (length, value, least) = (4, UInt32(first & 0x07), 0x10000)
    default: return 0
    }
    guard bytes.count - offset >= length else { return 0 }
    for next in bytes[(offset + 1)..<(offset + length)] {
      guard next & 0xC0 == 0x80 else { return 0 }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let isAllowed =
      value == 0x85 || (0xA0...0xD7FF).contains(value) || (0xE000...0xFFFD).contains(value)
      || (0x10000...0x10FFFF).contains(value)
    return value >= least && isAllowed ? length : 0
  }

  private static func problem(_ bytes: [UInt8], at offset: Int) -> YAMLProblem {
    let first = bytes[offset]
    // C1 control characters are valid UTF-8 of two bytes.
    let isControl = first < 0x80 || (first == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] & 0xE0 == 0x80)
    let value = isControl && first >= 0x80 ? bytes[offset + 1] : first
    let digits = String(value, radix: 16, uppercase: true)
    let padded = digits.utf8.count < 2 ? "0" + digits : digits
    let range = ByteRange(UInt32(offset), UInt32(offset) + (isControl && first >= 0x80 ? 2 : 1))
    return isControl
      ? YAMLProblem(
        kind: .syntax, message: "the control character U+00\(padded) cannot stand in YAML",
        help: "remove it, or write it as an escape in double quotes", range: range)
      : YAMLProblem(
        kind: .syntax, message: "the byte 0x\(padded) is not UTF-8", help: "save the file as UTF-8", range: range)
  }

  /// The byte offset of the scalar that libyaml counts as `index`.
  func byteOffset(ofScalar index: Int, in bytes: [UInt8]) -> Int {
    guard !marks.isEmpty else { return min(base + max(index, 0), end) }
    let mark = min(max(index, 0) / Self.stride, marks.count - 1)
    var offset = Int(marks[mark])
    var remaining = max(index, 0) - mark * Self.stride
    while remaining > 0, offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }
}
