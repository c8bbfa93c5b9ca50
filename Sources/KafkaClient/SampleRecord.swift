/// A record to be written with everything that Kafka lets a producer say.
public struct SampleRecord: Sendable {
  public var partition: Int32
  public var key: [UInt8]?
  public var value: [UInt8]?
  public var headers: [(name: String, value: [UInt8]?)]
  /// Milliseconds since 1970; nil for now.
  public var timestamp: Int64?

  public init(
    partition: Int32, key: [UInt8]?, value: [UInt8]?, headers: [(name: String, value: [UInt8]?)] = [],
    timestamp: Int64? = nil
  ) {
    self.partition = partition
    self.key = key
    self.value = value
    self.headers = headers
    self.timestamp = timestamp
  }
}
