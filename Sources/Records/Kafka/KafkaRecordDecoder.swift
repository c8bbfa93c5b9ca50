/// Makes records of Kafka messages, by the `column`, `keyType`, `valueType` and `encoding` of a reader.
///
/// Holds buffers that are used again for every message, and the state of a text conversion: one for each thread.
public struct KafkaRecordDecoder {
  /// Why columns cannot be read as they are asked for.
  public enum ConfigurationError: Error, Hashable, Sendable {
    case encoding(TextEncodingError)
    /// Properties of the value are wanted, and its type is a number.
    case columnsNeedText(column: Int, valueType: KafkaType)
  }

  private enum Column {
    /// In `constants`.
    case constant(Range<Int>)
    case attribute(ColumnExpression.Attribute)
    /// A slot of the extractor.
    case path(Int)
  }

  private var columns: [Column] = []
  private var constants: [UInt8] = []
  private let keyType: KafkaType
  private let valueType: KafkaType
  private let decoder: TextDecoder
  private var extractor: JSONExtractor
  /// The first column that is a property of the value; nil where none is.
  private let firstPath: Int?
  /// A value of another encoding as UTF-8.
  private var converted: [UInt8] = []

  /// Whether `append` looks at `KafkaMessage.headers`: they cost the client a call for each.
  public let needsHeaders: Bool

  public init(
    columns expressions: [ColumnExpression], keyType: KafkaType = .string, valueType: KafkaType = .string,
    encoding: TextEncoding = .utf8
  ) throws(ConfigurationError) {
    self.keyType = keyType
    self.valueType = valueType
    do {
      decoder = try TextDecoder(encoding)
    } catch {
      throw .encoding(error)
    }
    var paths: [[ColumnExpression.PathStep]] = []
    var firstPath: Int?
    for (index, expression) in expressions.enumerated() {
      guard case .path(let steps) = expression else { continue }
      paths.append(steps)
      if firstPath == nil { firstPath = index }
    }
    if let firstPath, valueType.size != nil { throw .columnsNeedText(column: firstPath, valueType: valueType) }
    self.firstPath = firstPath
    let (plan, slots) = JSONPathPlan.compile(paths)
    extractor = JSONExtractor(plan)
    needsHeaders = expressions.contains(.attribute(.headers))
    var remaining = slots[...]
    for expression in expressions {
      switch expression {
      case .constant(let text):
        let start = constants.count
        constants.append(contentsOf: text.utf8)
        columns.append(.constant(start..<constants.count))
      case .attribute(let attribute): columns.append(.attribute(attribute))
      case .path: columns.append(.path(remaining.removeFirst()))
      }
    }
  }

  /// Appends the message as one record. Nothing is appended when it is dirty.
  public mutating func append(_ message: KafkaMessage, to batch: inout RecordBatch) throws(DirtyRecord) {
    if let firstPath, let value = message.value {
      do {
        try appendWithPaths(message, of: value, column: firstPath, to: &batch)
      } catch {
        batch.discardRecord()
        throw error
      }
    } else {
      do {
        try appendColumns(message, value: nil, to: &batch)
      } catch {
        batch.discardRecord()
        throw error
      }
    }
    batch.finishRecord(
      RecordOrigin(
        partition: message.partition, offset: message.offset,
        keyBytes: UInt32(clamping: message.key?.count ?? 0), valueBytes: UInt32(clamping: message.value?.count ?? 0)))
  }

  private mutating func appendWithPaths(
    _ message: KafkaMessage, of value: UnsafeRawBufferPointer, column: Int, to batch: inout RecordBatch
  ) throws(DirtyRecord) {
    guard valueType == .string, !decoder.isUTF8 else {
      try extract(value, column: column)
      return try appendColumns(message, value: value, to: &batch)
    }
    converted.removeAll(keepingCapacity: true)
    do {
      try decoder.append(value, to: &converted)
    } catch {
      throw DirtyRecord(error, column: column)
    }
    // Taken out for the time being, so that the extractor may change while it reads the text.
    var text: [UInt8] = []
    swap(&text, &converted)
    defer { swap(&text, &converted) }
    try text.span.withUnsafeBytes { (text) throws(DirtyRecord) in
      try extract(text, column: column)
      try appendColumns(message, value: text, to: &batch)
    }
  }

  private mutating func extract(_ text: UnsafeRawBufferPointer, column: Int) throws(DirtyRecord) {
    do {
      try extractor.extract(text)
    } catch {
      throw DirtyRecord(error, column: column)
    }
  }

  /// - Parameter value: the JSON text that the extractor has walked over; nil where there is none.
  private func appendColumns(
    _ message: KafkaMessage, value: UnsafeRawBufferPointer?, to batch: inout RecordBatch
  ) throws(DirtyRecord) {
    for (index, column) in columns.enumerated() {
      do {
        switch column {
        case .path(let slot):
          if let value {
            try batch.append(extractor.captures[slot], of: value)
          } else {
            batch.append(.null(.string))
          }
        case .attribute(let attribute):
          try append(attribute, of: message, to: &batch)
        case .constant(let range):
          constants.withUnsafeBytes { batch.append(.text, UnsafeRawBufferPointer(rebasing: $0[range])) }
        }
      } catch {
        throw DirtyRecord(error, column: index)
      }
    }
  }

  private func append(
    _ attribute: ColumnExpression.Attribute, of message: KafkaMessage, to batch: inout RecordBatch
  ) throws(DirtyReason) {
    switch attribute {
    case .key: try batch.append(message.key, as: keyType, decoder: decoder)
    case .value: try batch.append(message.value, as: valueType, decoder: decoder)
    case .partition: batch.append(.long(Int64(message.partition)))
    case .headers: try batch.append(message.headers)
    case .offset: batch.append(.long(message.offset))
    case .timestamp: batch.append(.long(message.timestamp))
    }
  }
}
