/// Numbers as text: decimal digits in plain notation.
enum NumberText {
  static func append(_ value: Int64, to output: inout [UInt8]) {
    if value < 0 { output.append(UInt8(ascii: "-")) }
    append(value.magnitude, to: &output)
  }

  private static func append(_ value: UInt64, to output: inout [UInt8]) {
    if value < 10 {
      output.append(UInt8(truncatingIfNeeded: value) &+ UInt8(ascii: "0"))
      return
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = value
      var start = digits.count
      while rest > 0 {
        start -= 1
        digits[start] = UInt8(truncatingIfNeeded: rest % 10) &+ UInt8(ascii: "0")
        rest /= 10
      }
      output.append(contentsOf: digits[start...])
    }
  }

  /// The fewest digits that read back the same, without an exponent; `NaN`, `Infinity`, `-Infinity`.
  static func append(_ value: Double, to output: inout [UInt8]) {
    if value.isFinite {
      appendPlain(value.description, to: &output)
    } else {
      appendSpecial(isNaN: value.isNaN, isNegative: value < 0, to: &output)
    }
  }

  /// As for `Double`, the digits being those that tell one `Float` from the next.
  static func append(_ value: Float, to output: inout [UInt8]) {
    if value.isFinite {
      appendPlain(value.description, to: &output)
    } else {
      appendSpecial(isNaN: value.isNaN, isNegative: value < 0, to: &output)
    }
  }

  private static func appendSpecial(isNaN: Bool, isNegative: Bool, to output: inout [UInt8]) {
    output.append(contentsOf: (isNaN ? "NaN" : isNegative ? "-Infinity" : "Infinity").utf8)
  }

  /// Rewrites `[-]digits[.digits][e(+|-)digits]`, whose digits are the shortest ones, without the exponent and
  /// without a fraction of zero.
  private static func appendPlain(_ description: String, to output: inout [UInt8]) {
    var digits: InlineArray<24, UInt8> = InlineArray(repeating: 0)
    var count = 0
    // Digits before the decimal point.
    var point: Int?
    var exponent = 0
    var exponentIsNegative = false
    var isExponent = false
    for byte in description.utf8 {
      switch byte {
      case UInt8(ascii: "-"):
        if isExponent { exponentIsNegative = true } else { output.append(byte) }
      case UInt8(ascii: "."): point = count
      case UInt8(ascii: "e"): isExponent = true
      case UInt8(ascii: "+"): break
      default:
        if isExponent {
          exponent = exponent * 10 + Int(byte - UInt8(ascii: "0"))
        } else if count < digits.count {
          digits[count] = byte
          count += 1
        }
      }
    }
    var integerDigits = (point ?? count) + (exponentIsNegative ? -exponent : exponent)
    var first = 0
    while first < count && digits[first] == UInt8(ascii: "0") {
      first += 1
      integerDigits -= 1
    }
    while count > first && digits[count - 1] == UInt8(ascii: "0") { count -= 1 }
    guard first < count else {
      output.append(UInt8(ascii: "0"))
      return
    }
    if integerDigits <= 0 {
      output.append(UInt8(ascii: "0"))
      output.append(UInt8(ascii: "."))
      output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -integerDigits))
    }
    for index in first..<count {
      if index - first == integerDigits && index > first { output.append(UInt8(ascii: ".")) }
      output.append(digits[index])
    }
    if count - first < integerDigits {
      output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: integerDigits - (count - first)))
    }
  }
}
