/// A number as scripts give it: `12`, `"12"`, `1.5`.
public enum LenientNumber: Sendable {
  case integer(Int64)
  case fraction(Double)

  /// Digits and nothing else, and few enough to fit; nil for all else, which may be a number too.
  init?(digits: UnsafeBufferPointer<UInt8>) {
    guard (1...18).contains(digits.count) else { return nil }
    var value: Int64 = 0
    for byte in digits {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
    }
    self = .integer(value)
  }

  init?(_ text: String) {
    if let integer = Int64(text) {
      self = .integer(integer)
      return
    }
    // Beyond 64 bits an integer is as good as a fraction: no setting takes either.
    guard text.utf8.count <= 64, let fraction = Double(text), fraction.isFinite else { return nil }
    self = .fraction(fraction)
  }
}
