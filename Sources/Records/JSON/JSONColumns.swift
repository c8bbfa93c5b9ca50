extension RecordBatch {
  /// Appends what a path found in `text`: strings decoded, integers that fit as LONG, other numbers as DOUBLE with
  /// their digits, objects and arrays as their text, missing values and null as null.
  mutating func append(_ capture: JSONExtractor.Capture, of text: UnsafeRawBufferPointer) throws(DirtyReason) {
    let bytes = UnsafeRawBufferPointer(rebasing: text[capture.range])
    switch capture.kind {
    case .missing, .null:
      append(.null(.string))
    case .yes:
      append(.bool(true))
    case .no:
      append(.bool(false))
    case .integer:
      if let value = integer(bytes) { append(.long(value)) } else { append(.doubleText, bytes) }
    case .decimal:
      append(.doubleText, bytes)
    case .string, .container:
      append(.text, bytes)
    case .escapedString:
      try append(.text) { (output) throws(DirtyReason) in try JSONString.appendDecoded(bytes, to: &output) }
    }
  }

  /// Digits with or without a minus sign; nil where 64 bits do not hold them.
  private func integer(_ digits: UnsafeRawBufferPointer) -> Int64? {
    let isNegative = digits.first == UInt8(ascii: "-")
    var value: Int64 = 0
    for byte in digits.dropFirst(isNegative ? 1 : 0) {
      let digit = Int64(byte &- UInt8(ascii: "0"))
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      // Negative on the way, because the least integer has no positive counterpart.
      let (sum, carry) = product.subtractingReportingOverflow(digit)
      if overflow || carry { return nil }
      value = sum
    }
    if isNegative { return value }
    return value == Int64.min ? nil : -value
  }
}
