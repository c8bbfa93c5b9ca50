/// Base64 (RFC 4648) of what may be a secret: it stays in bytes that are wiped.
enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()

  /// Blanks and line ends count nothing; nil for anything else that is no digit, and for a wrong end.
  static func decode(_ bytes: SecretBytes, _ range: Range<Int>) -> SecretBytes? {
    var digitCount = 0
    var padding = 0
    for index in range {
      let byte = bytes[index]
      if isBlank(byte) { continue }
      if byte == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, values[Int(byte)] != 0xFF else { return nil }
      digitCount += 1
    }
    guard padding <= 2, (digitCount + padding) % 4 == 0, digitCount > 0 else { return nil }
    return SecretBytes(count: digitCount * 3 / 4) { place in
      var collected: UInt32 = 0
      var bits = 0
      var index = 0
      for source in range {
        let value = values[Int(bytes[source])]
        if value == 0xFF { continue }
        collected = collected << 6 | UInt32(value)
        bits += 6
        guard bits >= 8, index < place.count else { continue }
        bits -= 8
        place[index] = UInt8(truncatingIfNeeded: collected >> UInt32(bits))
        index += 1
      }
    }
  }

  /// Lines of 64 digits, each with its end.
  static func lines(_ bytes: SecretBytes) -> SecretBytes {
    let digitCount = (bytes.count + 2) / 3 * 4
    return SecretBytes(count: digitCount + (digitCount + 63) / 64) { place in
      var index = 0
      var column = 0
      func put(_ byte: UInt8) {
        place[index] = byte
        index += 1
        column += 1
        if column == 64 {
          place[index] = UInt8(ascii: "\n")
          index += 1
          column = 0
        }
      }
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let count = min(3, bytes.count - start)
        var group: UInt32 = 0
        for offset in 0..<3 { group = group << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0) }
        for digit in 0..<4 {
          put(digit <= count ? digits[Int(group >> UInt32(18 - 6 * digit) & 63)] : UInt8(ascii: "="))
        }
      }
      if column > 0 { place[index] = UInt8(ascii: "\n") }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
