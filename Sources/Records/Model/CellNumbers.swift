extension RecordBatch {
  /// A cell as an integer: numbers without a fraction, text that holds one, booleans as 1 and 0, dates as milliseconds.
  ///
  /// - Parameter type: what the number is for; named in the error.
  func integer(of cell: Cell, for type: KafkaType) throws(DirtyReason) -> Int64 {
    switch cell.kind {
    case .long, .date: return cell.integer
    case .bool: return cell.bool ? 1 : 0
    case .double:
      let value = cell.double
      guard value.isFinite else { throw .notNumber }
      guard value == value.rounded(.towardZero) else { throw .fraction(type) }
      guard let integer = Int64(exactly: value) else { throw .outOfRange(type) }
      return integer
    case .text, .bytes, .longText, .doubleText:
      return try withBytes(of: cell) { (bytes) throws(DirtyReason) in
        guard let text = DecimalText(bytes) else { throw .notNumber }
        switch text.asInteger() {
        case .value(let value): return value
        case .fraction: throw .fraction(type)
        case .outOfRange: throw .outOfRange(type)
        }
      }
    case .null: throw .notNumber
    }
  }

  /// A cell as a floating-point number: numbers, text that holds one, `NaN`, `Infinity` and `-Infinity`, booleans as 1
  /// and 0.
  func double(of cell: Cell) throws(DirtyReason) -> Double {
    switch cell.kind {
    case .long: return Double(cell.integer)
    case .bool: return cell.bool ? 1 : 0
    case .double: return cell.double
    case .text, .bytes, .longText, .doubleText:
      return try withBytes(of: cell) { (bytes) throws(DirtyReason) in
        if let special = Self.specialNumber(bytes) { return special }
        guard let text = DecimalText(bytes) else { throw .notNumber }
        guard let value = text.asDouble() else { throw .outOfRange(.double) }
        return value
      }
    case .date, .null: throw .notNumber
    }
  }

  /// As `double(of:)`, rounded once.
  func float(of cell: Cell) throws(DirtyReason) -> Float {
    switch cell.kind {
    case .text, .bytes, .longText, .doubleText:
      return try withBytes(of: cell) { (bytes) throws(DirtyReason) in
        if let special = Self.specialNumber(bytes) { return Float(special) }
        guard let text = DecimalText(bytes) else { throw .notNumber }
        guard let value = text.asFloat() else { throw .outOfRange(.float) }
        return value
      }
    case .long: return Float(cell.integer)
    case .bool, .double, .date, .null:
      let wide = try double(of: cell)
      let value = Float(wide)
      if wide.isFinite && (!value.isFinite || value == 0 && wide != 0) { throw .outOfRange(.float) }
      return value
    }
  }

  private static func specialNumber(_ bytes: UnsafeRawBufferPointer) -> Double? {
    if bytes.elementsEqual("NaN".utf8) { return .nan }
    if bytes.elementsEqual("Infinity".utf8) { return .infinity }
    return bytes.elementsEqual("-Infinity".utf8) ? -.infinity : nil
  }
}
