import TimeZones

extension RecordBatch {
  /// Appends a cell, not null, as the type's serializer would write it.
  func append(
    _ cell: Cell, as type: KafkaType, in zone: TimeZone, to output: inout [UInt8]
  ) throws(DirtyReason) {
    switch type {
    case .byteArray, .string:
      appendText(of: cell, in: zone, to: &output)
    case .short:
      try Self.append(try integer(of: cell, for: type), as: Int16.self, type, to: &output)
    case .integer:
      try Self.append(try integer(of: cell, for: type), as: Int32.self, type, to: &output)
    case .long:
      try Self.append(try integer(of: cell, for: type), as: Int64.self, type, to: &output)
    case .float:
      withUnsafeBytes(of: try float(of: cell).javaBits.bigEndian) { output.append(contentsOf: $0) }
    case .double:
      withUnsafeBytes(of: try double(of: cell).javaBits.bigEndian) { output.append(contentsOf: $0) }
    }
  }

  private static func append<Integer: FixedWidthInteger>(
    _ value: Int64, as: Integer.Type, _ type: KafkaType, to output: inout [UInt8]
  ) throws(DirtyReason) {
    guard let value = Integer(exactly: value) else { throw .outOfRange(type) }
    withUnsafeBytes(of: value.bigEndian) { output.append(contentsOf: $0) }
  }
}

extension Float {
  /// Java's `floatToIntBits`: every NaN is the same.
  fileprivate var javaBits: UInt32 { isNaN ? 0x7FC0_0000 : bitPattern }
}

extension Double {
  /// Java's `doubleToLongBits`: every NaN is the same.
  fileprivate var javaBits: UInt64 { isNaN ? 0x7FF8_0000_0000_0000 : bitPattern }
}
