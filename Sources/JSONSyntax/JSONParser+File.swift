internal import SourceText

// What concerns the file as a whole.

extension JSONParser {
  /// Whether there is something to parse. Otherwise says why not, and nothing else is said.
  mutating func isReadable() -> Bool {
    if bytes.count > limits.bytes {
      log.append(JSONProblem(.tooLarge(limit: limits.bytes), ByteRange(at: 0)))
      return false
    }
    if let encoding = Self.wideEncoding(of: bytes) {
      log.append(JSONProblem(.encoding(encoding), ByteRange(at: 0)))
      return false
    }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      let mark = ByteRange(0, 3)
      log.append(JSONProblem(.byteOrderMark, mark, edits: [JSONProblem.Edit(range: mark, text: "")]))
      position = 3
    }
    return true
  }

  /// UTF-16 and UTF-32, by their byte-order mark or by the zero bytes around ASCII: a JSON text begins with ASCII.
  static func wideEncoding(of bytes: [UInt8]) -> JSONEncoding? {
    guard bytes.count >= 2 else { return nil }
    let (first, second) = (bytes[0], bytes[1])
    let (third, fourth) = bytes.count >= 4 ? (bytes[2], bytes[3]) : (1, 1)
    switch (first, second, third, fourth) {
    case (0xFF, 0xFE, 0, 0): return .utf32LittleEndian
    case (0, 0, 0xFE, 0xFF): return .utf32BigEndian
    case (0xFF, 0xFE, _, _): return .utf16LittleEndian
    case (0xFE, 0xFF, _, _): return .utf16BigEndian
    default: break
    }
    switch (first == 0, second == 0, third == 0, fourth == 0) {
    case (true, true, true, false): return .utf32BigEndian
    case (false, true, true, true): return .utf32LittleEndian
    case (true, false, true, false): return .utf16BigEndian
    case (false, true, false, true): return .utf16LittleEndian
    default: return nil
    }
  }
}
