import TimeZones

extension RecordBatch {
  /// Appends a cell, not null, as the value of a JSON field.
  func append(
    _ cell: Cell, as type: JSONFieldType, in zone: TimeZone, to output: inout [UInt8]
  ) throws(DirtyReason) {
    switch type {
    case .string: try appendString(cell, in: zone, to: &output)
    case .number: try appendNumber(cell, to: &output)
    case .bool: try appendBool(cell, to: &output)
    case .array: try appendContainer(cell, type, opening: UInt8(ascii: "["), to: &output)
    case .map: try appendContainer(cell, type, opening: UInt8(ascii: "{"), to: &output)
    case .base64, .hex: try appendBinary(cell, type, to: &output)
    }
  }

  private func appendString(_ cell: Cell, in zone: TimeZone, to output: inout [UInt8]) throws(DirtyReason) {
    guard cell.isInArena else {
      // Digits, dates and booleans hold nothing to escape.
      output.append(UInt8(ascii: "\""))
      appendText(of: cell, in: zone, to: &output)
      output.append(UInt8(ascii: "\""))
      return
    }
    try withBytes(of: cell) { (bytes) throws(DirtyReason) in
      guard isValidUTF8(bytes) else { throw .invalidUTF8 }
      JSONString.appendQuoted(bytes, to: &output)
    }
  }

  private func appendNumber(_ cell: Cell, to output: inout [UInt8]) throws(DirtyReason) {
    switch cell.kind {
    case .long, .date: NumberText.append(cell.integer, to: &output)
    case .bool: output.append(UInt8(ascii: cell.bool ? "1" : "0"))
    case .double:
      guard cell.double.isFinite else { throw .notJSONType(.number) }
      NumberText.append(cell.double, to: &output)
    case .text, .bytes, .longText, .doubleText:
      try withBytes(of: cell) { (bytes) throws(DirtyReason) in
        guard let text = DecimalText(bytes) else { throw .notJSONType(.number) }
        text.appendJSON(to: &output)
      }
    case .null: throw .notJSONType(.number)
    }
  }

  private func appendBool(_ cell: Cell, to output: inout [UInt8]) throws(DirtyReason) {
    var value: Bool?
    switch cell.kind {
    case .bool: value = cell.bool
    case .text, .bytes:
      withBytes(of: cell) { bytes in
        if bytes.elementsEqual("true".utf8, by: { lowercased($0) == $1 }) { value = true }
        if bytes.elementsEqual("false".utf8, by: { lowercased($0) == $1 }) { value = false }
      }
    case .null, .long, .longText, .double, .doubleText, .date: break
    }
    guard let value else { throw .notJSONType(.bool) }
    output.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Appends text that is a JSON array or object, byte for byte but for white space around it.
  private func appendContainer(
    _ cell: Cell, _ type: JSONFieldType, opening: UInt8, to output: inout [UInt8]
  ) throws(DirtyReason) {
    try withBytes(of: cell) { (bytes) throws(DirtyReason) in
      guard var scanner = JSONScanner(bytes), scanner.next() == opening else { throw .notJSONType(type) }
      let start = scanner.position
      try scanner.skipValue()
      let end = scanner.position
      guard scanner.next() == nil, !scanner.mayHoldNonASCII || isValidUTF8(bytes) else { throw .notJSONType(type) }
      output.append(contentsOf: bytes[start..<end])
    }
  }

  private func appendBinary(_ cell: Cell, _ type: JSONFieldType, to output: inout [UInt8]) throws(DirtyReason) {
    guard cell.kind == .text || cell.kind == .bytes else { throw .notJSONType(type) }
    output.append(UInt8(ascii: "\""))
    withBytes(of: cell) { bytes in
      if type == .base64 {
        Base64.append(bytes, to: &output)
      } else {
        for byte in bytes {
          output.append(hexadecimalDigit(byte >> 4))
          output.append(hexadecimalDigit(byte & 0xF))
        }
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
