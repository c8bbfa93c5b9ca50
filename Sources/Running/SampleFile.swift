import Engine
import Glibc
import KafkaClient
import Records
import TimeZones

/// Reads the sample data of a job: one JSON object a line with `value`, and where wanted `key`, `headers`, `timestamp`
/// (milliseconds) and `partition`.
///
/// A string is its text, an object or an array its JSON text, a number the bytes that the step's type gives it.
struct SampleFile {
  private static let largestFile = 64 << 20
  private static let mostHeaders = 16

  let keyType: KafkaType
  let valueType: KafkaType

  func records(path: String) throws(JobFailure) -> [SampleRecord] {
    let bytes = try Self.contents(of: path)
    var decoder = try lineDecoder()
    var records: [SampleRecord] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
      do {
        records.append(try record(line, &decoder))
      } catch {
        throw JobFailure(
          .environment, "line \(index + 1) of the sample \(path) is no record: \(error.reason)",
          advice: "write one JSON object a line, such as {\"key\": \"a\", \"value\": {\"id\": 1}}")
      }
    }
    guard !records.isEmpty else { throw JobFailure(.environment, "the sample \(path) holds no records") }
    return records
  }

  private static func contents(of path: String) throws(JobFailure) -> [UInt8] {
    func failure() -> JobFailure {
      JobFailure(
        .environment, "the sample \(path) cannot be read: \(String(cString: strerror(errno)))", advice: "check --sample"
      )
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 { throw failure() }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= largestFile else {
        throw JobFailure(.environment, "the sample \(path) is larger than \(largestFile >> 20) MiB")
      }
    }
  }

  /// The members of a line, as the columns of a record.
  private func lineDecoder() throws(JobFailure) -> KafkaRecordDecoder {
    var columns: [ColumnExpression] = ["key", "value", "partition", "timestamp"].map { .path([.name($0)]) }
    for index in 0..<Self.mostHeaders {
      for member in ["key", "value"] { columns.append(.path([.name("headers"), .index(index), .name(member)])) }
    }
    do {
      return try KafkaRecordDecoder(columns: columns)
    } catch {
      throw JobFailure(.environment, "samples cannot be read: \(error)")
    }
  }

  private struct LineError: Error {
    var reason: String
  }

  private func record(_ line: ArraySlice<UInt8>, _ decoder: inout KafkaRecordDecoder) throws(LineError) -> SampleRecord
  {
    var batch = RecordBatch()
    do throws(DirtyRecord) {
      try Array(line).span.withUnsafeBytes { (bytes) throws(DirtyRecord) in
        try decoder.append(
          KafkaMessage(partition: 0, offset: 0, timestamp: -1, key: nil, value: bytes), to: &batch)
      }
    } catch {
      throw LineError(reason: error.reason.description)
    }
    var headers: [(name: String, value: [UInt8]?)] = []
    for index in 0..<Self.mostHeaders {
      guard let name = text(4 + 2 * index, batch) else { break }
      headers.append((String(decoding: name, as: UTF8.self), text(5 + 2 * index, batch)))
    }
    let (key, value) = try message(of: batch)
    return SampleRecord(
      partition: Int32(clamping: try integer(2, batch) ?? 0), key: key, value: value, headers: headers,
      timestamp: try integer(3, batch))
  }

  /// Key and value as the types' serializers write them.
  private func message(of batch: RecordBatch) throws(LineError) -> (key: [UInt8]?, value: [UInt8]?) {
    let format = KafkaRecordFormat(
      key: .column(0), value: .column(1), keyType: keyType, valueType: valueType, timeZone: .utc)
    var messages = EncodedMessages()
    do {
      try KafkaRecordEncoder(format).append(0, of: batch, to: &messages)
    } catch let dirty as DirtyRecord {
      throw LineError(reason: "its \(dirty.column == 0 ? "key" : "value") does not fit its type: \(dirty.reason)")
    } catch {
      throw LineError(reason: "\(error)")
    }
    guard let message = messages.messages.first else { return (nil, nil) }
    return messages.withBytes { bytes in
      (message.key.map { Array(bytes[$0]) }, message.value.map { Array(bytes[$0]) })
    }
  }

  private func text(_ column: Int, _ batch: RecordBatch) -> [UInt8]? {
    guard let cell = batch.cell(column, of: 0), !cell.isNull else { return nil }
    var output: [UInt8] = []
    batch.appendText(of: cell, in: .utc, to: &output)
    return output
  }

  private func integer(_ column: Int, _ batch: RecordBatch) throws(LineError) -> Int64? {
    guard let cell = batch.cell(column, of: 0), !cell.isNull else { return nil }
    guard cell.kind == .long else { throw LineError(reason: "partition and timestamp are whole numbers") }
    return cell.integer
  }
}
