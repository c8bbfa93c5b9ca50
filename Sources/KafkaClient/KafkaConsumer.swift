import CRdkafka

/// Takes what a consumer hands over. Called on the thread that polls.
public protocol MessageReceiver: AnyObject {
  /// Takes one record. Whatever it keeps it must copy.
  /// - Returns: False to take no further record in this poll.
  func receive(_ message: ConsumedMessage) -> Bool
  /// Nothing lies between `offset` and the end of the partition at this moment.
  func reachedEnd(ofPartition partition: Int32, at offset: Int64)
  /// A partition, or the whole consumer where it is nil, cannot go on.
  func failed(partition: Int32?, _ failure: KafkaFailure)
}

/// Reads the partitions it is given, from the offsets it is given: no group is joined.
public final class KafkaConsumer: Sendable {
  private let handle: ClientHandle
  private let topic: String
  /// `nonisolated(unsafe)`: queues may be used from any thread by rdkafka.h, and the pointer never changes.
  private nonisolated(unsafe) let queue: OpaquePointer

  public init(
    topic: String, settings: ClientSettings, servers: [BrokerAddress], hosts: [String: String] = [:],
    log: @escaping ClientLog
  ) throws(KafkaFailure) {
    handle = try ClientHandle(settings: settings, servers: servers, hosts: hosts, log: log)
    self.topic = topic
    guard let queue = rd_kafka_queue_get_consumer(handle.pointer) else {
      throw KafkaFailure(.broker, "the client has no queue of records")
    }
    self.queue = queue
  }

  deinit {
    rd_kafka_queue_destroy(queue)
  }

  /// Begins to read each partition at its offset. The offsets are ordinary ones, never -1 or -2.
  public func assign(_ partitions: [PartitionOffset]) throws(KafkaFailure) {
    let list = PartitionList(topic: topic, partitions)
    let code = rd_kafka_assign(handle.pointer, list.pointer)
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
      throw KafkaFailure(code, doing: "starting to read topic \(topic)")
    }
  }

  /// Hands whatever has come to the receiver, after waiting at most `milliseconds` for the first of it.
  public func poll(milliseconds: Int32, into receiver: any MessageReceiver) {
    handle.serveEvents()
    let delivery = Delivery(receiver: receiver, client: handle.pointer, topic: topic)
    withExtendedLifetime(delivery) {
      _ = rd_kafka_consume_callback_queue(
        queue, milliseconds,
        { message, opaque in
          guard let message, let opaque else { return }
          Unmanaged<Delivery>.fromOpaque(opaque)._withUnsafeGuaranteedRef { $0.take(message) }
        }, Unmanaged.passUnretained(delivery).toOpaque())
    }
  }

  /// What the client met lately, such as brokers that went away.
  public var recentEvents: [ClientEvent] { handle.events.recent }

  /// How many records wait in the client, ready to be handed over.
  public var queuedRecords: Int { rd_kafka_queue_length(queue) }
}

/// Carries one poll's receiver through librdkafka.
private final class Delivery {
  let receiver: any MessageReceiver
  let client: OpaquePointer
  let topic: String

  init(receiver: any MessageReceiver, client: OpaquePointer, topic: String) {
    self.receiver = receiver
    self.client = client
    self.topic = topic
  }

  func take(_ message: UnsafePointer<rd_kafka_message_t>) {
    let code = message.pointee.err
    if code == RD_KAFKA_RESP_ERR_NO_ERROR {
      if !receiver.receive(ConsumedMessage(message)) {
        // The rest goes back to the head of the queue.
        rd_kafka_yield(client)
      }
    } else if code == RD_KAFKA_RESP_ERR__PARTITION_EOF {
      receiver.reachedEnd(ofPartition: message.pointee.partition, at: message.pointee.offset)
    } else {
      let reason = message.pointee.payload.map {
        String(
          decoding: UnsafeRawBufferPointer(start: $0, count: message.pointee.len).prefix { $0 != 0 }, as: UTF8.self)
      }
      let partition = message.pointee.rkt == nil ? nil : message.pointee.partition
      let place = partition.map { "partition \($0) of topic \(topic)" } ?? "topic \(topic)"
      receiver.failed(partition: partition, KafkaFailure(code, doing: "reading \(place)", reason: reason))
    }
  }
}
