/// Lifetimes, in seconds, as both readers take them.
public enum KerberosDuration {
  /// As `Config.duration` of Java: digits; hours and minutes with colons; or days, hours, minutes, seconds with their letters. Nil for an error.
  public static func java(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return nil }
    if bytes.allSatisfy(isDigit) { return bounded(number(bytes[...])) }
    if bytes.contains(UInt8(ascii: ":")) { return clock(bytes) }
    return units(bytes)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    var value: Int64 = 0
    for digit in digits {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isTooLargeSum) = product.addingReportingOverflow(Int64(digit - 0x30))
      if isTooLarge || isTooLargeSum { return nil }
      value = sum
    }
    return value
  }

  /// Java counts in 32 bits.
  private static func bounded(_ value: Int64?) -> Int64? {
    value.flatMap { $0 <= Int64(Int32.max) ? $0 : nil }
  }

  /// `h:mm` or `h:mm:ss`
  private static func clock(_ bytes: [UInt8]) -> Int64? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
      let hours = bounded(number(parts[0])), let minutes = bounded(number(parts[1])), minutes < 60
    else { return nil }
    guard parts.count == 3 else { return bounded(hours * 3600 + minutes * 60) }
    guard let seconds = bounded(number(parts[2])), seconds < 60 else { return nil }
    return bounded(hours * 3600 + minutes * 60 + seconds)
  }

  /// `[Nd] [Nh] [Nm] [Ns]` in this order, with blanks between the parts.
  private static func units(_ bytes: [UInt8]) -> Int64? {
    let factors: [(unit: UInt8, seconds: Int64)] = [
      (UInt8(ascii: "d"), 86400), (UInt8(ascii: "h"), 3600), (UInt8(ascii: "m"), 60), (UInt8(ascii: "s"), 1),
    ]
    var index = 0
    var next = 0
    var total: Int64 = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      guard index > start, index < bytes.count, let value = bounded(number(bytes[start..<index])),
        let unit = factors.firstIndex(where: { $0.unit == bytes[index] | 0x20 }), unit >= next
      else { return nil }
      // Java's sum turns over at 32 bits.
      total = Int64(Int32(truncatingIfNeeded: total + value * factors[unit].seconds))
      next = unit + 1
      index += 1
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    }
    return total
  }

  /// As `krb5_string_to_deltat` of MIT's library: what it does not know ends the text. Nil for an error.
  public static func mit(_ text: String) -> Int64? {
    var duration = MITDuration(text)
    return duration.value()
  }
}

/// The grammar of `deltat.y`: numbers with their letters, or with colons; a letter in capitals, or any other, ends the text.
private struct MITDuration {
  private enum Token {
    case number(Int64, digits: Int)
    case sign(UInt8)
    case blank
    case end
  }

  private let tokens: [Token]
  private var index = 0

  init(_ text: String) {
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    var index = 0
    scan: while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var value: Int64 = 0
        let start = index
        while index < bytes.count, bytes[index] &- 0x30 < 10 {
          value = min(value * 10 + Int64(bytes[index] - 0x30), 1 << 40)
          index += 1
        }
        tokens.append(.number(value, digits: index - start))
        continue scan
      case UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s"), UInt8(ascii: "-"),
        UInt8(ascii: ":"):
        tokens.append(.sign(bytes[index]))
      case 0x20, 0x09:
        while index + 1 < bytes.count, bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09 { index += 1 }
        tokens.append(.blank)
      default: break scan
      }
      index += 1
    }
    tokens.append(.end)
    self.tokens = tokens
  }

  private var token: Token { tokens[min(index, tokens.count - 1)] }

  private func isSign(_ character: Unicode.Scalar, at offset: Int = 0) -> Bool {
    guard case .sign(let byte) = tokens[min(index + offset, tokens.count - 1)] else { return false }
    return UInt32(byte) == character.value
  }

  private mutating func skipBlank() {
    if case .blank = token { index += 1 }
  }

  /// `[-]N`
  private mutating func signed() -> Int64? {
    var factor: Int64 = 1
    if isSign("-") {
      factor = -1
      index += 1
    }
    guard case .number(let value, _) = token, value <= Int64(Int32.max) else { return nil }
    index += 1
    return value * factor
  }

  /// Two digits of a clock.
  private mutating func clockPart() -> Int64? {
    guard case .number(let value, 1...2) = token else { return nil }
    index += 1
    return value
  }

  private var isEnd: Bool { if case .end = token { true } else { false } }

  mutating func value() -> Int64? {
    skipBlank()
    guard let first = signed() else { return nil }
    var total: Int64?
    if isSign("d") {
      index += 1
      total = rest(after: 0).flatMap { sum(first * 86400, $0) }
    } else if isSign("h") {
      index += 1
      total = rest(after: 1).flatMap { sum(first * 3600, $0) }
    } else if isSign("m") {
      index += 1
      total = rest(after: 2).flatMap { sum(first * 60, $0) }
    } else if isSign("s") {
      index += 1
      total = first
    } else if isSign("-") {
      index += 1
      total = dashed(days: first)
    } else if isSign(":") {
      index += 1
      total = clock(hours: first)
    } else if isEnd {
      total = first
    }
    guard let total, isEnd, abs(total) <= Int64(Int32.max) else { return nil }
    return total
  }

  private func sum(_ left: Int64, _ right: Int64) -> Int64? {
    let total = left + right
    return abs(left) <= Int64(Int32.max) && abs(total) <= Int64(Int32.max) ? total : nil
  }

  /// The smaller units in their order.
  private mutating func rest(after unit: Int) -> Int64? {
    let units: [(Unicode.Scalar, Int64)] = [("d", 86400), ("h", 3600), ("m", 60), ("s", 1)]
    var next = unit + 1
    var total: Int64 = 0
    skipBlank()
    while !isEnd {
      guard let value = signed(), let found = units[min(next, 4)...].firstIndex(where: { isSign($0.0) }) else {
        return nil
      }
      index += 1
      total += value * units[found].1
      guard abs(total) <= Int64(Int32.max) else { return nil }
      next = found + 1
      skipBlank()
    }
    return total
  }

  /// `-HH:MM:SS` behind the days.
  private mutating func dashed(days: Int64) -> Int64? {
    guard let hours = clockPart(), isSign(":") else { return nil }
    index += 1
    guard let minutes = clockPart(), isSign(":") else { return nil }
    index += 1
    guard let seconds = clockPart() else { return nil }
    return days * 86400 + hours * 3600 + minutes * 60 + seconds
  }

  private mutating func clock(hours: Int64) -> Int64? {
    guard let minutes = clockPart() else { return nil }
    guard isSign(":") else { return hours * 3600 + minutes * 60 }
    index += 1
    guard let seconds = clockPart() else { return nil }
    return hours * 3600 + minutes * 60 + seconds
  }
}
