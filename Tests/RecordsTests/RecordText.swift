import Records
import TimeZones

/// Shanghai's offset, as `GMT+8`.
let zone = TimeZone(name: "GMT+8", offset: 28_800)

extension RecordBatch {
  /// The columns of a record as `kind:text`; `null:type` for nulls.
  func described(_ record: Int) -> [String] {
    columns(of: record).map { index in
      let cell = cell(at: index)
      if cell.isNull { return "null:\(cell.type)" }
      var bytes: [UInt8] = []
      appendText(of: cell, in: zone, to: &bytes)
      return "\(cell.kind):\(String(decoding: bytes, as: UTF8.self))"
    }
  }
}

extension Array where Element == UInt8 {
  init(hexadecimal text: String) {
    let digits = text.filter { $0 != " " }.compactMap { $0.hexDigitValue }
    self = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  var text: String { String(decoding: self, as: UTF8.self) }
}

/// Reads one message with the given columns.
func decode(
  _ columns: [String], key: [UInt8]? = nil, value: [UInt8]? = nil, keyType: KafkaType = .string,
  valueType: KafkaType = .string, encoding: String = "UTF-8", headers: [(String, [UInt8]?)] = []
) throws -> [String] {
  var decoder = try KafkaRecordDecoder(
    columns: try columns.map { try ColumnExpression(parsing: $0) }, keyType: keyType, valueType: valueType,
    encoding: TextEncoding(named: encoding))
  var batch = RecordBatch()
  try decode(key: key, value: value, headers: headers, with: &decoder, into: &batch)
  return batch.described(0)
}

/// Passes one message with partition 3, offset 42 and timestamp 1,700,000,000,000.
func decode(
  key: [UInt8]?, value: [UInt8]?, headers: [(String, [UInt8]?)] = [], with decoder: inout KafkaRecordDecoder,
  into batch: inout RecordBatch
) throws(DirtyRecord) {
  // The memory of names and values has to outlive the call.
  let names = headers.map { Array($0.0.utf8) }
  let copies = (names + headers.map { $0.1 ?? [] }).map { bytes in
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    copy.copyBytes(from: bytes)
    return UnsafeRawBufferPointer(copy)
  }
  defer { for copy in copies { copy.deallocate() } }
  let list = headers.indices.map { index in
    KafkaMessage.Header(name: copies[index], value: headers[index].1 == nil ? nil : copies[headers.count + index])
  }
  let keyBytes = key ?? []
  let valueBytes = value ?? []
  try list.span.withUnsafeBufferPointer { (list) throws(DirtyRecord) in
    try keyBytes.span.withUnsafeBytes { (keyBytes) throws(DirtyRecord) in
      try valueBytes.span.withUnsafeBytes { (valueBytes) throws(DirtyRecord) in
        try decoder.append(
          KafkaMessage(
            partition: 3, offset: 42, timestamp: 1_700_000_000_000, key: key == nil ? nil : keyBytes,
            value: value == nil ? nil : valueBytes, headers: list),
          to: &batch)
      }
    }
  }
}
