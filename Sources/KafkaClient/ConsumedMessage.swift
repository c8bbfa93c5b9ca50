public import CRdkafka
import Glibc

/// One record as librdkafka holds it, valid only inside the call that gives it.
public struct ConsumedMessage {
  @usableFromInline let pointer: UnsafePointer<rd_kafka_message_t>

  @inlinable
  init(_ pointer: UnsafePointer<rd_kafka_message_t>) {
    self.pointer = pointer
  }

  @inlinable public var partition: Int32 { pointer.pointee.partition }
  @inlinable public var offset: Int64 { pointer.pointee.offset }

  /// Nil for a null key; an empty key has no bytes.
  @inlinable public var key: UnsafeRawBufferPointer? {
    guard let start = pointer.pointee.key else { return nil }
    return UnsafeRawBufferPointer(start: start, count: pointer.pointee.key_len)
  }

  /// Nil for a null value (a tombstone); an empty value has no bytes.
  @inlinable public var value: UnsafeRawBufferPointer? {
    guard let start = pointer.pointee.payload else { return nil }
    return UnsafeRawBufferPointer(start: start, count: pointer.pointee.len)
  }

  /// Milliseconds since 1970, by the producer or by the broker as the topic says; nil for message format v0, which has
  /// none.
  public var timestamp: Int64? {
    var type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE
    let time = rd_kafka_message_timestamp(pointer, &type)
    return type == RD_KAFKA_TIMESTAMP_NOT_AVAILABLE ? nil : time
  }

  /// Gives each header in order: its name as bytes, and its value, nil where it is null.
  public func forEachHeader(_ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer?) -> Void) {
    var headers: OpaquePointer?
    guard rd_kafka_message_headers(pointer, &headers) == RD_KAFKA_RESP_ERR_NO_ERROR, let headers else { return }
    var index = 0
    var name: UnsafePointer<CChar>?
    var value: UnsafeRawPointer?
    var size = 0
    while rd_kafka_header_get_all(headers, index, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR, let start = name
    {
      body(
        UnsafeRawBufferPointer(start: start, count: strlen(start)),
        value.map { UnsafeRawBufferPointer(start: $0, count: size) })
      index += 1
    }
  }
}
