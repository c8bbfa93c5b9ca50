public import TimeZones

extension RecordBatch {
  /// Appends a value as text: what is text already as it is, bytes as they are, numbers in digits, `true` and `false`,
  /// dates as `yyyy-MM-dd HH:mm:ss` in the zone. Nothing for a null: what stands for it is the writer's to say.
  public func appendText(of cell: Cell, in zone: TimeZone, to output: inout [UInt8]) {
    switch cell.kind {
    case .null: break
    case .text, .bytes, .longText, .doubleText: withBytes(of: cell) { output.append(contentsOf: $0) }
    case .long: NumberText.append(cell.integer, to: &output)
    case .double: NumberText.append(cell.double, to: &output)
    case .bool: output.append(contentsOf: (cell.bool ? "true" : "false").utf8)
    case .date: zone.civilTime(atMilliseconds: cell.integer).append(to: &output)
    }
  }

  /// Appends a record as one line: its columns as text between delimiters, null as the word `null`, a line feed.
  public func appendLine(of record: Int, delimiter: [UInt8], in zone: TimeZone, to output: inout [UInt8]) {
    let columns = columns(of: record)
    for index in columns {
      if index > columns.lowerBound { output.append(contentsOf: delimiter) }
      let cell = cell(at: index)
      if cell.isNull {
        output.append(contentsOf: "null".utf8)
      } else {
        appendText(of: cell, in: zone, to: &output)
      }
    }
    output.append(UInt8(ascii: "\n"))
  }
}
