import Engine
import Records
import TimeZones

/// Records as they are kept when they are dirty.
enum RecordText {
  /// A JSON array of the record's columns: text as strings, bytes that are no text as base64, null as null.
  static func json(_ record: Int, of batch: RecordBatch, in zone: TimeZone) -> String {
    var columns: [String] = []
    for index in batch.columns(of: record) {
      let cell = batch.cell(at: index)
      if cell.isNull {
        columns.append("null")
        continue
      }
      var text: [UInt8] = []
      batch.appendText(of: cell, in: zone, to: &text)
      columns.append(JSONText.value(of: text))
    }
    return "[\(columns.joined(separator: ","))]"
  }
}
