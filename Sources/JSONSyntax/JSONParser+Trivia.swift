internal import SourceText

// What may stand between tokens: comments, and blanks that are none in JSON.

extension JSONParser {
  /// Passes a comment at the current place, if there is one.
  mutating func passComment() -> Bool {
    guard let end = endOfComment(at: position) else { return false }
    let start = position
    position = end.offset
    checkUTF8(from: start, to: position)
    guard end.isClosed else {
      report(.unterminatedComment, start, start + 2)
      isCutShort = true
      return true
    }
    let range = rangeToRemove(start, position)
    lastRemoval = Int(range.end)
    log.append(
      JSONProblem(
        .comment, byteRange(start, position), edits: [JSONProblem.Edit(range: range, text: "")]))
    return true
  }

  /// The end of the comment at `start`, and whether it has one of its own; nil where there is no comment.
  func endOfComment(at start: Int) -> (offset: Int, isClosed: Bool)? {
    switch (byte(at: start), byte(at: start + 1)) {
    case (UInt8(ascii: "#"), _), (UInt8(ascii: "/"), UInt8(ascii: "/")):
      return (endOfLine(from: start), true)
    case (UInt8(ascii: "/"), UInt8(ascii: "*")):
      var index = start + 2
      while index + 1 < bytes.count {
        if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") { return (index + 2, true) }
        index += 1
      }
      return (bytes.count, false)
    default:
      return nil
    }
  }

  /// What to remove with a comment: its whole line where it stands alone, else the blanks that set it apart.
  private func rangeToRemove(_ start: Int, _ end: Int) -> ByteRange {
    var first = start
    while first > lastRemoval, isLineBlank(bytes[first - 1]) { first -= 1 }
    var last = end
    while let byte = byte(at: last), isLineBlank(byte) { last += 1 }
    let startsLine = first == 0 || isLineBreak(bytes[first - 1])
    let endsLine = last == bytes.count || isLineBreak(bytes[last])
    switch (startsLine, endsLine) {
    case (true, true):
      if byte(at: last) == UInt8(ascii: "\r") { last += 1 }
      if byte(at: last) == UInt8(ascii: "\n") { last += 1 }
      return byteRange(first, last)
    case (true, false):
      return byteRange(start, last)
    case (false, true):
      return byteRange(first, last)
    case (false, false):
      return byteRange(first, end)
    }
  }

  /// Records what is not UTF-8 in a comment.
  private mutating func checkUTF8(from start: Int, to end: Int) {
    let bytes = self.bytes
    let text = bytes.span
    var index = start
    while index < end {
      let length = text.sequenceLength(at: index)
      index = length > 0 ? index + length : invalidBytes(text, at: index)
    }
  }

  /// Passes characters that look like blanks and are none in JSON.
  mutating func passStrayBlanks() -> Bool {
    let start = position
    guard let (first, _) = strayBlank(at: start) else { return false }
    while let (_, length) = strayBlank(at: position) {
      position = afterBlanks(position + length)
    }
    var end = position
    while end > start, isLineBlank(bytes[end - 1]) || isLineBreak(bytes[end - 1]) { end -= 1 }
    log.append(repeating: { .strayBlank(first, others: $0) }, byteRange(start, end), in: &strayRuns)
    return true
  }

  private func strayBlank(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let (scalar, length) = scalar(at: index) else { return nil }
    switch scalar.value {
    case 0x0B, 0x0C, 0x85, 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF:
      return (scalar, length)
    default:
      return nil
    }
  }

  /// Passes the line of a conflict marker, and with the second one all up to the last: the tree holds the first side.
  mutating func passConflict() -> Bool {
    let start = position
    guard start == 0 || isLineBreak(bytes[start - 1]), let mark = conflictMark(at: start) else { return false }
    position = endOfLine(from: start)
    switch mark {
    case UInt8(ascii: "<"):
      report(.mergeConflict, start, position)
    default:
      while position < bytes.count, conflictMark(at: position) != UInt8(ascii: ">") {
        position = endOfLine(from: position + 1)
        while let byte = byte(at: position), isLineBreak(byte) { position += 1 }
      }
      position = endOfLine(from: position)
    }
    return true
  }

  /// The character of the conflict marker at the start of a line.
  private func conflictMark(at start: Int) -> UInt8? {
    guard let mark = byte(at: start), [0x3C, 0x3D, 0x3E, 0x7C].contains(mark) else { return nil }
    let end = start + 7
    guard end <= bytes.count, bytes[start..<end].allSatisfy({ $0 == mark }) else { return nil }
    guard let next = byte(at: end) else { return mark }
    return next == 0x20 || isLineBreak(next) ? mark : nil
  }

  // MARK: - Looking around

  func byte(at index: Int) -> UInt8? {
    index >= 0 && index < bytes.count ? bytes[index] : nil
  }

  func byteRange(_ start: Int, _ end: Int) -> ByteRange {
    ByteRange(UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end))
  }

  func afterBlanks(_ start: Int) -> Int {
    bytes.span.afterBlanks(start)
  }

  func isLineBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "\t")
  }

  func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  func endOfLine(from start: Int) -> Int {
    var index = start
    while index < bytes.count, !isLineBreak(bytes[index]) { index += 1 }
    return index
  }

  /// The character at `index` and its length; nil at the end and where the bytes are not UTF-8.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard index >= 0, index < bytes.count else { return nil }
    let length = bytes.span.sequenceLength(at: index)
    guard length > 0, let scalar = String(decoding: bytes[index..<index + length], as: UTF8.self).unicodeScalars.first
    else { return nil }
    return (scalar, length)
  }
}
