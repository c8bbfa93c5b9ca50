public import Engine
import Glibc
import Records
import Threading

/// Writes each record as one line: to standard output, into a file that appears when it is complete, or nowhere.
public final class StreamRecordWriter: RecordWriter {
  private static let flushSize = 256 << 10

  private let configuration: StreamWriterConfiguration
  private let output: (any LineOutput)?
  private var buffer: [UInt8] = []
  private var count = WriteCount()
  /// Records and bytes in the buffer.
  private var buffered = WriteCount()

  public init(_ configuration: StreamWriterConfiguration) throws(JobFailure) {
    self.configuration = configuration
    switch configuration.target {
    case .nowhere: output = nil
    case .standardOutput: output = DescriptorOutput(descriptor: 1, name: "standard output")
    case .file(let path): output = try FileOutput(path: path)
    }
    buffer.reserveCapacity(Self.flushSize * 2)
  }

  public func write(_ batch: borrowing Batch, handled: inout Int, _ context: WriteContext) throws(JobFailure) {
    let (delimiter, zone) = (configuration.delimiter, configuration.timeZone)
    for record in 0..<batch.records.count {
      let start = buffer.count
      batch.records.appendLine(of: record, delimiter: delimiter, in: zone, to: &buffer)
      buffered.records += 1
      buffered.bytes += buffer.count - start - batch.records.bytesBesideColumns(of: record, delimiter: delimiter)
      if buffer.count >= Self.flushSize { try flush(context) }
    }
    handled = batch.records.count
  }

  private func flush(_ context: WriteContext) throws(JobFailure) {
    try output?.write(buffer, context.stop)
    buffer.removeAll(keepingCapacity: true)
    count.records += buffered.records
    count.bytes += buffered.bytes
    buffered = WriteCount()
  }

  public func attend(_ context: WriteContext) throws(JobFailure) {
    if !buffer.isEmpty { try flush(context) }
  }

  public func finish(_ ending: WriteEnding, _ context: WriteContext) throws(JobFailure) -> Bool {
    try flush(context)
    return try output?.finish(ending) ?? true
  }

  public func abandon() {
    output?.abandon()
  }

  public var written: WriteCount { count }
}

extension RecordBatch {
  /// Bytes of a record's line that are no column's: delimiters, the words for nulls, the line feed.
  fileprivate func bytesBesideColumns(of record: Int, delimiter: [UInt8]) -> Int {
    let columns = columns(of: record)
    var bytes = 1 + max(0, columns.count - 1) * delimiter.count
    for index in columns where cell(at: index).isNull { bytes += 4 }
    return bytes
  }
}
