public import Records
public import TimeZones

/// The `parameter` of a stream reader.
public enum StreamReaderConfiguration: Sendable {
  /// With `column`: records that are made up, `count` (`sliceRecordCount`) by each reader. With the same seed come the
  /// same records.
  case generated(GeneratedColumns, count: Int, seed: UInt64)
  /// Without: lines of standard input, split at the delimiter.
  case standardInput(delimiter: [UInt8])
}

/// The `parameter` of a stream writer.
public struct StreamWriterConfiguration: Sendable {
  /// Where records go.
  public enum Target: Hashable, Sendable {
    /// `print` true.
    case standardOutput
    /// `print` false: they are counted and dropped.
    case nowhere
    /// `path` with `fileName`.
    case file(path: String)
  }

  public var target: Target
  /// `fieldDelimiter`, its escapes read.
  public var delimiter: [UInt8]
  /// The zone of dates as text.
  public var timeZone: TimeZone

  public init(target: Target = .standardOutput, delimiter: [UInt8] = [UInt8(ascii: "\t")], timeZone: TimeZone) {
    self.target = target
    self.delimiter = delimiter
    self.timeZone = timeZone
  }
}
