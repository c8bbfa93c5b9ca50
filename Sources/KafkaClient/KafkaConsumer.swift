import CRdkafka
import Threading

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

/// Reads the partitions it is given, from the offsets it is given. No group is joined or asked for: librdkafka's simple
/// consumer, whose records all come through one queue. One thread polls.
public final class KafkaConsumer {
  private let handle: ClientHandle
  private let topicName: String
  private let topic: OpaquePointer
  private let queue: OpaquePointer
  private let partitions: [Int32]
  private let firstPartition: Int32

  private let waker: FetchWaker
  /// At how many waiting records, and bytes of them, librdkafka stops to fetch.
  private let mostRecords: Double
  private let mostBytes: Double
  private var mayHaveStopped = false
  private var averageSize = 0.0

  /// Begins to read each partition at its offset. The offsets are ordinary ones, never -1 or -2.
  public init(
    topic name: String, from offsets: [PartitionOffset], settings: ClientSettings, servers: [BrokerAddress],
    hosts: [String: String] = [:], log: @escaping ClientLog
  ) throws(KafkaFailure) {
    let handle = try ClientHandle(settings: settings, servers: servers, hosts: hosts, log: log)
    guard let topic = rd_kafka_topic_new(handle.pointer, name, nil) else {
      throw KafkaFailure(rd_kafka_last_error(), doing: "opening topic \(name)")
    }
    guard let queue = rd_kafka_queue_new(handle.pointer) else {
      rd_kafka_topic_destroy(topic)
      throw KafkaFailure(.broker, "the client has no queue of records")
    }
    for (index, offset) in offsets.enumerated()
    where rd_kafka_consume_start_queue(topic, offset.partition, offset.offset, queue) != 0 {
      let code = rd_kafka_last_error()
      for started in offsets.prefix(index) { rd_kafka_consume_stop(topic, started.partition) }
      rd_kafka_queue_destroy(queue)
      rd_kafka_topic_destroy(topic)
      throw KafkaFailure(code, doing: "starting to read partition \(offset.partition) of topic \(name)")
    }
    self.handle = handle
    self.topic = topic
    self.queue = queue
    topicName = name
    partitions = offsets.map(\.partition)
    firstPartition = offsets.first?.partition ?? 0
    waker = FetchWaker(handle: handle, topic: name, partitions: partitions)
    mostRecords = settings["queued.min.messages"].flatMap { Double($0) } ?? 100_000
    mostBytes = (settings["queued.max.messages.kbytes"].flatMap { Double($0) } ?? 65_536) * 1000
  }

  deinit {
    waker.end()
    // Stopping waits for the client's threads, as destroying the handle does.
    nonisolated(unsafe) let (topic, queue) = (topic, queue)
    let (handle, partitions) = (handle, partitions)
    _ = try? BackgroundThread.start {
      for partition in partitions { rd_kafka_consume_stop(topic, partition) }
      rd_kafka_queue_destroy(queue)
      rd_kafka_topic_destroy(topic)
      withExtendedLifetime(handle) {}
    }
  }

  /// Hands whatever has come to the receiver, after waiting at most `milliseconds` for the first of it.
  public func poll(milliseconds: Int32, into receiver: any MessageReceiver) {
    handle.serveEvents()
    let delivery = Delivery(receiver: receiver, client: handle.pointer, topic: topicName)
    withExtendedLifetime(delivery) {
      // Asked for by one partition, whose queue leads to the one of all: unlike `rd_kafka_consume_callback_queue` this
      // keeps to `consume.callback.max.messages`. That call would take out all that waits, and the client, which looks
      // at what waits, would fetch ever more.
      _ = rd_kafka_consume_callback(
        topic, firstPartition, milliseconds,
        { message, opaque in
          guard let message, let opaque else { return }
          Unmanaged<Delivery>.fromOpaque(opaque)._withUnsafeGuaranteedRef { $0.take(message) }
        }, Unmanaged.passUnretained(delivery).toOpaque())
    }
    if delivery.records > 0 { averageSize = Double(delivery.bytes) / Double(delivery.records) }
    keepFetching()
  }

  /// Wakes the client when it has stopped to fetch, and what it fetched runs low.
  private func keepFetching() {
    let waiting = Double(rd_kafka_queue_length(queue))
    let load = max(waiting / mostRecords, waiting * averageSize / mostBytes)
    if load > 0.75 {
      mayHaveStopped = true
    } else if load < 0.5, mayHaveStopped {
      mayHaveStopped = false
      waker.wake()
    }
  }

  /// What the client met lately, such as brokers that went away.
  public var recentEvents: [ClientEvent] { handle.events.recent }
}

/// Carries one poll's receiver through librdkafka.
private final class Delivery {
  let receiver: any MessageReceiver
  let client: OpaquePointer
  let topic: String
  var records = 0
  var bytes = 0

  init(receiver: any MessageReceiver, client: OpaquePointer, topic: String) {
    self.receiver = receiver
    self.client = client
    self.topic = topic
  }

  func take(_ message: UnsafePointer<rd_kafka_message_t>) {
    let code = message.pointee.err
    if code == RD_KAFKA_RESP_ERR_NO_ERROR {
      records += 1
      bytes += message.pointee.len + message.pointee.key_len
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
