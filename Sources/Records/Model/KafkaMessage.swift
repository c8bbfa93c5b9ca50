/// One Kafka message as the client holds it. Its pointers are valid only while it is passed on: nothing keeps them.
@frozen
public struct KafkaMessage {
  /// A header; names need not be unique, and a value may be null.
  @frozen
  public struct Header {
    public var name: UnsafeRawBufferPointer
    public var value: UnsafeRawBufferPointer?

    @inlinable
    public init(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer?) {
      self.name = name
      self.value = value
    }
  }

  public var partition: Int32
  public var offset: Int64
  /// Milliseconds since 1970; -1 where the message has none.
  public var timestamp: Int64
  public var key: UnsafeRawBufferPointer?
  public var value: UnsafeRawBufferPointer?
  /// In order. Empty where nobody asked for them.
  public var headers: UnsafeBufferPointer<Header>

  @inlinable
  public init(
    partition: Int32, offset: Int64, timestamp: Int64, key: UnsafeRawBufferPointer?, value: UnsafeRawBufferPointer?,
    headers: UnsafeBufferPointer<Header> = UnsafeBufferPointer(start: nil, count: 0)
  ) {
    self.partition = partition
    self.offset = offset
    self.timestamp = timestamp
    self.key = key
    self.value = value
    self.headers = headers
  }
}
