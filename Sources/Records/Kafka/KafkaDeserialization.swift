extension RecordBatch {
  /// Appends a Kafka key or value as its type's serializer wrote it; null for an absent one.
  mutating func append(
    _ bytes: UnsafeRawBufferPointer?, as type: KafkaType, decoder: TextDecoder
  ) throws(DirtyReason) {
    guard let bytes else {
      append(.null(type.columnType))
      return
    }
    if let size = type.size, bytes.count != size {
      throw .wrongLength(type, expected: size, found: bytes.count)
    }
    switch type {
    case .byteArray:
      append(.bytes, bytes)
    case .string:
      try append(.text) { (output) throws(DirtyReason) in try decoder.append(bytes, to: &output) }
    case .short:
      append(.long(Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))))
    case .integer:
      append(.long(Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))))
    case .long:
      append(.long(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))))
    case .float:
      // Held by its own digits: widened to a Double, 0.1 would read 0.10000000149011612.
      let value = Float(bitPattern: UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self)))
      append(.doubleText) { output in NumberText.append(value, to: &output) }
    case .double:
      append(.double(Double(bitPattern: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)))))
    }
  }
}
