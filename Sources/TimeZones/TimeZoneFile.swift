/// Reads the TZif format (RFC 9636), versions 1 to 4. Any bytes may come in.
struct TimeZoneFile {
  /// Why bytes are not TZif.
  struct Damage: Error {
    var reason: String
  }

  /// UTC seconds at which another offset begins to hold, ascending.
  var transitions: [Int64] = []
  /// For each transition the seconds east of UTC that hold from it on.
  var offsets: [Int32] = []
  /// What holds before the first transition.
  var initialOffset: Int32 = 0
  /// What holds after the last transition.
  var rule: PosixRule?

  init(_ bytes: [UInt8]) throws(Damage) {
    var reader = Reader(bytes: bytes, position: 0)
    var header = try Header(&reader)
    if header.version >= UInt8(ascii: "2") {
      // The first block repeats the second in 32 bits, for readers of the last century.
      try reader.skip(header.blockSize(timeSize: 4))
      header = try Header(&reader)
      try readBlock(header, timeSize: 8, &reader)
      rule = try Self.readFooter(&reader)
    } else {
      try readBlock(header, timeSize: 4, &reader)
    }
  }

  private struct Header {
    var version: UInt8
    var utcIndicators: Int
    var standardIndicators: Int
    var leapSeconds: Int
    var times: Int
    var types: Int
    var characters: Int

    init(_ reader: inout Reader) throws(Damage) {
      guard try reader.bytes(4).elementsEqual("TZif".utf8) else { throw Damage(reason: "it does not begin with TZif") }
      version = try reader.byte()
      try reader.skip(15)
      utcIndicators = try reader.count()
      standardIndicators = try reader.count()
      leapSeconds = try reader.count()
      times = try reader.count()
      types = try reader.count()
      characters = try reader.count()
    }

    // Counts are 32 bits wide: no sum of these products reaches 64 bits.
    func blockSize(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + characters + leapSeconds * (timeSize + 4) + standardIndicators
        + utcIndicators
    }
  }

  private mutating func readBlock(_ header: Header, timeSize: Int, _ reader: inout Reader) throws(Damage) {
    guard header.leapSeconds == 0 else {
      throw Damage(reason: "it counts leap seconds, which no other clock here does")
    }
    guard header.types > 0 else { throw Damage(reason: "it holds no offset") }
    guard header.blockSize(timeSize: timeSize) <= reader.remaining else { throw Damage(reason: "it is cut short") }
    transitions.reserveCapacity(header.times)
    for _ in 0..<header.times {
      let time = try reader.integer(size: timeSize)
      if let last = transitions.last, time <= last { throw Damage(reason: "its transitions are out of order") }
      transitions.append(time)
    }
    let indices = try reader.bytes(header.times)
    var typeOffsets: [Int32] = []
    for _ in 0..<header.types {
      let offset = try reader.integer(size: 4)
      guard (-93_599...93_599).contains(offset) else { throw Damage(reason: "an offset of \(offset) seconds") }
      typeOffsets.append(Int32(offset))
      try reader.skip(2)
    }
    for index in indices {
      guard Int(index) < typeOffsets.count else {
        throw Damage(reason: "a transition to an offset that it does not hold")
      }
      offsets.append(typeOffsets[Int(index)])
    }
    initialOffset = typeOffsets[0]
    try reader.skip(header.characters + header.standardIndicators + header.utcIndicators)
  }

  private static func readFooter(_ reader: inout Reader) throws(Damage) -> PosixRule? {
    guard try reader.byte() == UInt8(ascii: "\n"), let text = reader.untilLineFeed() else {
      throw Damage(reason: "it is cut short")
    }
    guard !text.isEmpty else { return nil }
    guard let rule = PosixRule(text) else { throw Damage(reason: "its last line is not a rule") }
    return rule
  }

  private struct Reader {
    let bytes: [UInt8]
    var position: Int

    var remaining: Int { bytes.count - position }

    mutating func bytes(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
      guard count <= remaining else { throw Damage(reason: "it is cut short") }
      defer { position += count }
      return bytes[position..<position + count]
    }

    mutating func skip(_ count: Int) throws(Damage) {
      _ = try bytes(count)
    }

    mutating func byte() throws(Damage) -> UInt8 {
      UInt8(truncatingIfNeeded: try integerBits(size: 1))
    }

    /// Four bytes, unsigned.
    mutating func count() throws(Damage) -> Int {
      Int(try integerBits(size: 4))
    }

    /// Four or eight bytes, signed.
    mutating func integer(size: Int) throws(Damage) -> Int64 {
      let bits = try integerBits(size: size)
      return size == 4 ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
    }

    private mutating func integerBits(size: Int) throws(Damage) -> UInt64 {
      try bytes(size).reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func untilLineFeed() -> ArraySlice<UInt8>? {
      guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      defer { position = end + 1 }
      return bytes[position..<end]
    }
  }
}
