/// Keys and values that are ready to be sent, over one buffer. Made to be reused.
public struct EncodedMessages: Sendable {
  /// One message. Ranges are those of `withBytes`; nil stands for null.
  public struct Message: Sendable {
    public var key: Range<Int>?
    public var value: Range<Int>?
    /// The record in its batch.
    public var record: Int
  }

  var bytes: [UInt8] = []
  public private(set) var messages: [Message] = []

  public init() {}

  public var count: Int { messages.count }

  /// Forgets all messages and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    messages.removeAll(keepingCapacity: true)
  }

  /// Calls `body` with the buffer that all ranges lie in.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.span.withUnsafeBytes(body)
  }

  mutating func append(_ message: Message) {
    messages.append(message)
  }
}
