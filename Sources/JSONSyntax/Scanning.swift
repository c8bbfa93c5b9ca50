// The scans that run over most of a file's bytes. Every read is checked against the span's bounds.

extension Span<UInt8> {
  @inline(__always)
  private func sixteenBytes(at index: Int) -> SIMD16<Int8> {
    bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<Int8>.self)
  }

  @inline(__always)
  private static func each(_ byte: Int8) -> SIMD16<Int8> {
    SIMD16(repeating: byte)
  }

  /// The first offset from `start` on that holds no blank.
  @inline(__always)
  func afterBlanks(_ start: Int) -> Int {
    var index = start
    while index < count {
      let byte = self[index]
      if byte > 0x20 { break }
      index += 1
      if byte == 0x20 {
        // Most blanks are single ones.
        if index < count, self[index] > 0x20 { break }
      } else if byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") && byte != UInt8(ascii: "\t") {
        return index - 1
      }
      // Indentation.
      while index + 16 <= count {
        let length = (sixteenBytes(at: index) .!= Self.each(0x20)).firstHit
        index += length
        if length < 16 { break }
      }
    }
    return index
  }

  /// The first offset from `start` on where a string in `"` needs a look: a quote, a backslash, a control character,
  /// a byte that is not ASCII, or the end.
  @inline(__always)
  func afterPlainText(_ start: Int) -> Int {
    var index = start
    while index + 16 <= count {
      let text = sixteenBytes(at: index)
      // As signed numbers, bytes that are not ASCII are below the control characters.
      let length = ((text .< Self.each(0x20)) .| (text .== Self.each(0x22)) .| (text .== Self.each(0x5C))).firstHit
      index += length
      if length < 16 { return index }
    }
    while index < count {
      let byte = self[index]
      if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      index += 1
    }
    return index
  }

  /// Whether the four bytes at `index` are `word`, given least significant byte first.
  @inline(__always)
  func hasWord(_ word: UInt32, at index: Int) -> Bool {
    guard index + 4 <= count else { return false }
    return UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self)) == word
  }

  /// Whether a number or a word may end before `index`.
  @inline(__always)
  func isEndOfWord(_ index: Int) -> Bool {
    guard index < count else { return true }
    return switch self[index] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), 0x20, UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "\t"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "["),
      UInt8(ascii: "{"), UInt8(ascii: ";"):
      true
    case 0x80...: isForeignPunctuation(at: index)
    default: false
    }
  }

  /// Whether a full-width comma or colon, or a blank that is none in JSON, stands at `index`.
  @inline(never)
  func isForeignPunctuation(at index: Int) -> Bool {
    guard index < count else { return false }
    let second = index + 1 < count ? self[index + 1] : 0
    let third = index + 2 < count ? self[index + 2] : 0
    return switch (self[index], second, third) {
    // U+00A0; U+200B; U+3000 and U+3001; U+FEFF; U+FF0C, U+FF1A and U+FF1B.
    case (0xC2, 0xA0, _), (0xE2, 0x80, 0x8B), (0xE3, 0x80, 0x80...0x81), (0xEF, 0xBB, 0xBF), (0xEF, 0xBC, 0x8C),
      (0xEF, 0xBC, 0x9A...0x9B):
      true
    default: false
    }
  }

  @inline(__always)
  private func afterDigits(_ start: Int) -> Int {
    var index = start
    while index < count, self[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index
  }

  /// The end of the number that begins at `start`; `start` where it is none.
  @inline(__always)
  func number(at start: Int) -> (end: Int, flags: JSONNodeFlags) {
    let digits = self[start] == UInt8(ascii: "-") ? start + 1 : start
    var index = afterDigits(digits)
    guard index > digits, index == digits + 1 || self[digits] != UInt8(ascii: "0") else { return (start, []) }
    if isEndOfWord(index) { return (index, .isInteger) }
    if self[index] == UInt8(ascii: ".") {
      let fraction = index + 1
      index = afterDigits(fraction)
      guard index > fraction else { return (start, []) }
    }
    if index < count, self[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < count, self[index] == UInt8(ascii: "+") || self[index] == UInt8(ascii: "-") { index += 1 }
      let exponent = index
      index = afterDigits(exponent)
      guard index > exponent else { return (start, []) }
    }
    return isEndOfWord(index) ? (index, []) : (start, [])
  }

  /// The number of bytes of the UTF-8 sequence at `index`; 0 where it is none.
  @inline(__always)
  func sequenceLength(at index: Int) -> Int {
    let lead = self[index]
    // The second byte's range keeps overlong forms, surrogates and values past U+10FFFF out.
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      second = 0xA0...0xBF
    case 0xED:
      length = 3
      second = 0x80...0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      second = 0x90...0xBF
    case 0xF1...0xF3: length = 4
    case 0xF4:
      length = 4
      second = 0x80...0x8F
    default: return 0
    }
    guard index + length <= count, second.contains(self[index + 1]) else { return 0 }
    if length > 2, self[index + 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, self[index + 3] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The index of the first lane that is set; 16 where none is.
  @inline(__always)
  fileprivate var firstHit: Int {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    let low = UInt64(littleEndian: halves[0])
    if low != 0 { return low.trailingZeroBitCount >> 3 }
    return 8 + UInt64(littleEndian: halves[1]).trailingZeroBitCount >> 3
  }
}
