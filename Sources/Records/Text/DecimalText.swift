/// A decimal number as people and Java's `BigDecimal` write it: a sign, digits with or without a point, an exponent.
/// Finds its parts without computing: numbers of any size keep their digits.
struct DecimalText {
  /// All of the text.
  let bytes: UnsafeRawBufferPointer
  let isNegative: Bool
  /// Digits before the point; may be empty.
  let integer: Range<Int>
  /// Digits after the point; may be empty.
  let fraction: Range<Int>
  /// Bounded to nine digits: nothing that a machine holds is further away.
  let exponent: Int

  /// Nil where the text is not a number. Blanks, hexadecimal digits, `NaN` and `Infinity` are not.
  init?(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    var index = 0
    var isNegative = false
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      index = 1
    }
    self.isNegative = isNegative
    integer = Self.digits(bytes, from: index)
    index = integer.upperBound
    if index < bytes.count && bytes[index] == UInt8(ascii: ".") {
      fraction = Self.digits(bytes, from: index + 1)
      index = fraction.upperBound
    } else {
      fraction = index..<index
    }
    guard !integer.isEmpty || !fraction.isEmpty else { return nil }
    guard index < bytes.count else {
      exponent = 0
      return
    }
    guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return nil }
    index += 1
    var exponentIsNegative = false
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      exponentIsNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    let written = Self.digits(bytes, from: index)
    guard !written.isEmpty, written.upperBound == bytes.count else { return nil }
    var magnitude = 0
    for position in written {
      magnitude = min(magnitude * 10 + Int(bytes[position] - UInt8(ascii: "0")), 999_999_999)
    }
    exponent = exponentIsNegative ? -magnitude : magnitude
  }

  private static func digits(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count && bytes[end] &- UInt8(ascii: "0") < 10 { end += 1 }
    return start..<end
  }

  private var digitCount: Int { integer.count + fraction.count }

  private func digit(_ index: Int) -> UInt8 {
    let position = index < integer.count ? integer.lowerBound + index : fraction.lowerBound + index - integer.count
    return bytes[position] - UInt8(ascii: "0")
  }

  /// Whether every digit is 0.
  var isZero: Bool {
    (0..<digitCount).allSatisfy { digit($0) == 0 }
  }

  /// The number as an integer.
  enum Integer: Equatable {
    case value(Int64)
    case fraction
    case outOfRange
  }

  func asInteger() -> Integer {
    var first = 0
    while first < digitCount && digit(first) == 0 { first += 1 }
    guard first < digitCount else { return .value(0) }
    // Digits before the point once the exponent has moved it.
    let point = integer.count + exponent
    for index in max(first, point)..<max(first, point, digitCount) where digit(index) != 0 { return .fraction }
    guard point - first <= 19 else { return .outOfRange }
    var magnitude: UInt64 = 0
    for index in first..<max(first, point) {
      let digit = index < digitCount ? UInt64(digit(index)) : 0
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry { return .outOfRange }
      magnitude = sum
    }
    if isNegative {
      return magnitude <= Int64.min.magnitude ? .value(Int64(truncatingIfNeeded: 0 &- magnitude)) : .outOfRange
    }
    return Int64(exactly: magnitude).map { .value($0) } ?? .outOfRange
  }

  /// The nearest `Double`; nil where the number is too large for one, or too small and not 0.
  func asDouble() -> Double? {
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value != 0 || isZero ? value : nil
  }

  /// The nearest `Float`; nil where the number is too large for one, or too small and not 0.
  func asFloat() -> Float? {
    guard let value = Float(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value != 0 || isZero ? value : nil
  }

  /// Appends the number in JSON's grammar: without a plus sign, without zeros before the first digit, with digits
  /// on both sides of a point. What is JSON already stays as it is.
  func appendJSON(to output: inout [UInt8]) {
    if isNegative { output.append(UInt8(ascii: "-")) }
    var start = integer.lowerBound
    while start < integer.upperBound - 1 && bytes[start] == UInt8(ascii: "0") { start += 1 }
    if integer.isEmpty { output.append(UInt8(ascii: "0")) }
    output.append(contentsOf: bytes[start..<integer.upperBound])
    if !fraction.isEmpty {
      output.append(UInt8(ascii: "."))
      output.append(contentsOf: bytes[fraction])
    }
    // A point that no digit follows belongs to neither range.
    var rest = max(fraction.upperBound, integer.upperBound)
    if rest < bytes.count && bytes[rest] == UInt8(ascii: ".") { rest += 1 }
    output.append(contentsOf: bytes[rest...])
  }
}
