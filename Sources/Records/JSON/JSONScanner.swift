/// Walks over JSON text by bytes and checks it on the way (RFC 8259). It builds nothing: what it returns are offsets.
struct JSONScanner {
  /// Objects and arrays within each other that are followed.
  static let maximumDepth = 1_024

  private let base: UnsafePointer<UInt8>
  let count: Int
  private(set) var position = 0
  /// Bits of bytes that were seen in strings; bit 7 of a byte stands for what is not ASCII.
  private var seen: UInt64 = 0
  /// For each open container whether it is an object.
  private var containers: InlineArray<16, UInt64> = InlineArray(repeating: 0)
  private var depth = 0

  /// - Parameter text: not empty; valid as long as the scanner is used.
  init?(_ text: UnsafeRawBufferPointer) {
    guard let base = text.assumingMemoryBound(to: UInt8.self).baseAddress, text.count > 0 else { return nil }
    self.base = base
    count = text.count
  }

  /// Whether strings may hold something else than ASCII: then the text is still to be checked for UTF-8.
  var mayHoldNonASCII: Bool { seen & 0x8080_8080_8080_8080 != 0 }

  // MARK: Tokens

  /// The next byte that is not white space; nil at the end of the text.
  @inline(__always)
  mutating func next() -> UInt8? {
    while position < count {
      let byte = base[position]
      if byte > 0x20 { return byte }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position &+= 1
    }
    return nil
  }

  @inline(__always)
  mutating func expect(_ byte: UInt8) throws(DirtyReason) {
    guard next() == byte else { throw fault() }
    position &+= 1
  }

  /// Takes the byte if it comes next.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    position &+= 1
    return true
  }

  @inline(never)
  func fault() -> DirtyReason {
    .invalidJSON(offset: position)
  }

  /// A string's contents, between the quotes.
  struct StringToken {
    var range: Range<Int>
    var hasEscapes: Bool
  }

  /// Reads a string whose opening quote is at `position`.
  @inline(__always)
  mutating func string() throws(DirtyReason) -> StringToken {
    position &+= 1
    let start = position
    var hasEscapes = false
    while true {
      skipPlain()
      guard position < count else { throw fault() }
      let byte = base[position]
      if byte == UInt8(ascii: "\"") {
        let end = position
        position &+= 1
        return StringToken(range: start..<end, hasEscapes: hasEscapes)
      }
      guard byte == UInt8(ascii: "\\") else { throw fault() }
      hasEscapes = true
      try skipEscape()
    }
  }

  /// Moves to the next quote, backslash or control character, eight bytes at a time.
  @inline(__always)
  private mutating func skipPlain() {
    while position &+ 8 <= count {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).littleEndian
      seen |= word
      let found = JSONString.stops(in: word)
      if found != 0 {
        position &+= found.trailingZeroBitCount >> 3
        return
      }
      position &+= 8
    }
    while position < count {
      let byte = base[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      seen |= UInt64(byte)
      position &+= 1
    }
  }

  private mutating func skipEscape() throws(DirtyReason) {
    guard position &+ 1 < count else { throw fault() }
    switch base[position &+ 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position &+= 2
    case UInt8(ascii: "u"):
      guard position &+ 6 <= count else { throw fault() }
      for index in position &+ 2..<position &+ 6 where hexadecimalValue(base[index]) == nil { throw fault() }
      position &+= 6
    default:
      throw fault()
    }
  }

  /// Reads a number whose first byte is at `position`. Returns whether it is written without fraction and exponent.
  @inline(__always)
  mutating func number() throws(DirtyReason) -> Bool {
    var isInteger = true
    if base[position] == UInt8(ascii: "-") { position &+= 1 }
    if position < count, base[position] == UInt8(ascii: "0") { position &+= 1 } else { try digits() }
    if position < count, base[position] == UInt8(ascii: ".") {
      isInteger = false
      position &+= 1
      try digits()
    }
    if position < count, base[position] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position &+= 1
      if position < count, base[position] == UInt8(ascii: "+") || base[position] == UInt8(ascii: "-") { position &+= 1 }
      try digits()
    }
    return isInteger
  }

  @inline(__always)
  private mutating func digits() throws(DirtyReason) {
    let start = position
    while position < count, base[position] &- UInt8(ascii: "0") < 10 { position &+= 1 }
    if position == start { throw fault() }
  }

  /// Reads `true`, `false` or `null`, whose first byte is at `position`.
  @inline(__always)
  mutating func literal(_ text: StaticString) throws(DirtyReason) {
    let length = text.utf8CodeUnitCount
    guard position &+ length <= count else { throw fault() }
    for index in 0..<length where base[position &+ index] != text.utf8Start[index] { throw fault() }
    position &+= length
  }

  // MARK: Values

  /// Passes over a value that nobody wants, and checks it.
  mutating func skipValue() throws(DirtyReason) {
    let floor = depth
    while true {
      guard let byte = next() else { throw fault() }
      switch byte {
      case UInt8(ascii: "{"):
        try open(isObject: true)
        if !take(UInt8(ascii: "}")) {
          try skipKey()
          continue
        }
        close()
      case UInt8(ascii: "["):
        try open(isObject: false)
        if !take(UInt8(ascii: "]")) { continue }
        close()
      default:
        try skipScalar(byte)
      }
      // Behind a value: the next one of its container, or the container's end.
      while true {
        if depth == floor { return }
        if take(UInt8(ascii: ",")) {
          if isInObject { try skipKey() }
          break
        }
        try expect(isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
        close()
      }
    }
  }

  private mutating func skipKey() throws(DirtyReason) {
    guard next() == UInt8(ascii: "\"") else { throw fault() }
    _ = try string()
    try expect(UInt8(ascii: ":"))
  }

  @inline(__always)
  private mutating func skipScalar(_ byte: UInt8) throws(DirtyReason) {
    switch byte {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try number()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    default: throw fault()
    }
  }

  /// Enters the container whose bracket is at `position`.
  @inline(__always)
  mutating func open(isObject: Bool) throws(DirtyReason) {
    guard depth < Self.maximumDepth else { throw .tooDeep(limit: Self.maximumDepth) }
    position &+= 1
    let bit: UInt64 = 1 << UInt64(depth & 63)
    if isObject { containers[depth >> 6] |= bit } else { containers[depth >> 6] &= ~bit }
    depth &+= 1
  }

  @inline(__always)
  mutating func close() {
    depth &-= 1
  }

  private var isInObject: Bool {
    containers[(depth &- 1) >> 6] >> UInt64((depth &- 1) & 63) & 1 == 1
  }
}

@inline(__always)
func hexadecimalValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte &- UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte &- UInt8(ascii: "a") &+ 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte &- UInt8(ascii: "A") &+ 10)
  default: nil
  }
}
