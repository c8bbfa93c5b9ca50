import TimeZones

/// Makes Kafka keys and values of records.
public struct KafkaRecordEncoder: Sendable {
  /// What a null column is written as.
  private enum Replacement {
    case bytes([UInt8])
    /// The replacement text cannot become the type: a record that needs it is dirty.
    case dirty(DirtyReason)
  }

  private let format: KafkaRecordFormat
  private let key: Replacement?
  private let value: Replacement?
  /// JSON mode: for each field the text up to its value, `{"name":` or `,"name":`, and what a null is written as.
  private let fields: [(prefix: [UInt8], type: JSONFieldType, null: Replacement)]

  public init(_ format: KafkaRecordFormat) throws(KafkaRecordFormat.ConfigurationError) {
    if case .columns = format.key, format.keyType.size != nil { throw .compositeKey(format.keyType) }
    if case .column = format.value {} else if format.valueType.size != nil { throw .compositeValue(format.valueType) }
    self.format = format
    let zone = format.timeZone
    key = format.nullKeyFormat.map { text in
      Self.replacement(text) { (batch, cell, output) throws(DirtyReason) in
        try batch.append(cell, as: format.keyType, in: zone, to: &output)
      }
    }
    value = format.nullValueFormat.map { text in
      Self.replacement(text) { (batch, cell, output) throws(DirtyReason) in
        try batch.append(cell, as: format.valueType, in: zone, to: &output)
      }
    }
    guard case .json(let names) = format.value else {
      fields = []
      return
    }
    fields = names.enumerated().map { index, field in
      var prefix: [UInt8] = [UInt8(ascii: index == 0 ? "{" : ",")]
      var name = field.name
      name.withUTF8 { JSONString.appendQuoted(UnsafeRawBufferPointer($0), to: &prefix) }
      prefix.append(UInt8(ascii: ":"))
      let null = format.nullValueFormat.map { text in
        Self.replacement(text) { (batch, cell, output) throws(DirtyReason) in
          try batch.append(cell, as: field.type, in: zone, to: &output)
        }
      }
      return (prefix, field.type, null ?? .bytes(Array("null".utf8)))
    }
  }

  private static func replacement(
    _ text: String, _ convert: (RecordBatch, Cell, inout [UInt8]) throws(DirtyReason) -> Void
  ) -> Replacement {
    var batch = RecordBatch()
    batch.append(.text) { $0.append(contentsOf: text.utf8) }
    var output: [UInt8] = []
    do {
      try convert(batch, batch.cells[0], &output)
      return .bytes(output)
    } catch {
      return .dirty(error)
    }
  }

  /// Appends the key and value of one record. Nothing is appended when it is dirty.
  public func append(
    _ record: Int, of batch: RecordBatch, to messages: inout EncodedMessages
  ) throws(DirtyRecord) {
    let start = messages.bytes.count
    do {
      let hasKey = try appendKey(of: record, of: batch, to: &messages.bytes)
      let middle = messages.bytes.count
      let hasValue = try appendValue(of: record, of: batch, to: &messages.bytes)
      messages.append(
        EncodedMessages.Message(
          key: hasKey ? start..<middle : nil, value: hasValue ? middle..<messages.bytes.count : nil, record: record))
    } catch {
      messages.bytes.removeSubrange(start...)
      throw error
    }
  }

  // MARK: Key

  /// Returns whether there is a key; false for a null one.
  private func appendKey(
    of record: Int, of batch: RecordBatch, to output: inout [UInt8]
  ) throws(DirtyRecord) -> Bool {
    switch format.key {
    case .none:
      return false
    case .column(let column):
      return try append(column, of: record, of: batch, as: format.keyType, null: key, to: &output)
    case .columns(let columns, let delimiter):
      let start = output.count
      for (position, column) in columns.enumerated() {
        if position > 0 { output.append(contentsOf: delimiter) }
        guard try append(column, of: record, of: batch, as: format.keyType, null: key, to: &output) else {
          output.removeSubrange(start...)
          return false
        }
      }
      return true
    }
  }

  // MARK: Value

  /// Returns whether there is a value; false for a null one.
  private func appendValue(
    of record: Int, of batch: RecordBatch, to output: inout [UInt8]
  ) throws(DirtyRecord) -> Bool {
    switch format.value {
    case .column(let column):
      return try append(column, of: record, of: batch, as: format.valueType, null: value, to: &output)
    case .text(let delimiter):
      try appendText(of: record, of: batch, delimiter: delimiter, to: &output)
    case .json:
      try appendJSON(of: record, of: batch, to: &output)
    }
    return true
  }

  private func appendText(
    of record: Int, of batch: RecordBatch, delimiter: [UInt8], to output: inout [UInt8]
  ) throws(DirtyRecord) {
    let columns = batch.columns(of: record)
    for index in columns {
      if index > columns.lowerBound { output.append(contentsOf: delimiter) }
      let cell = batch.cell(at: index)
      if !cell.isNull {
        batch.appendText(of: cell, in: format.timeZone, to: &output)
      } else if let value {
        try append(value, column: index - columns.lowerBound, to: &output)
      } else {
        output.append(contentsOf: "null".utf8)
      }
    }
  }

  private func appendJSON(
    of record: Int, of batch: RecordBatch, to output: inout [UInt8]
  ) throws(DirtyRecord) {
    for (column, field) in fields.enumerated() {
      output.append(contentsOf: field.prefix)
      if let cell = batch.cell(column, of: record), !cell.isNull {
        do {
          try batch.append(cell, as: field.type, in: format.timeZone, to: &output)
        } catch {
          throw DirtyRecord(error, column: column)
        }
      } else {
        try append(field.null, column: column, to: &output)
      }
    }
    output.append(contentsOf: (fields.isEmpty ? "{}" : "}").utf8)
  }

  // MARK: Columns

  /// Returns whether the column, or what replaces it, is something else than null.
  private func append(
    _ column: Int, of record: Int, of batch: RecordBatch, as type: KafkaType, null: Replacement?,
    to output: inout [UInt8]
  ) throws(DirtyRecord) -> Bool {
    guard let cell = batch.cell(column, of: record) else {
      throw DirtyRecord(.missingColumn(count: batch.columnCount(of: record)), column: column)
    }
    guard cell.isNull else {
      do {
        try batch.append(cell, as: type, in: format.timeZone, to: &output)
      } catch {
        throw DirtyRecord(error, column: column)
      }
      return true
    }
    guard let null else { return false }
    try append(null, column: column, to: &output)
    return true
  }

  private func append(_ replacement: Replacement, column: Int, to output: inout [UInt8]) throws(DirtyRecord) {
    switch replacement {
    case .bytes(let bytes): output.append(contentsOf: bytes)
    case .dirty(let reason): throw DirtyRecord(reason, column: column)
    }
  }
}
