import CRdkafka
public import Threading

/// Writes records to one topic. One thread hands over records and takes delivery reports.
public final class KafkaProducer {
  private let handle: ClientHandle
  private let topicName: String
  private let topic: OpaquePointer
  var clientPointer: OpaquePointer { handle.pointer }
  var topicPointer: OpaquePointer { topic }
  private let reports: OpaquePointer
  /// Records that were handed over and have no report yet.
  public private(set) var outstanding = 0
  /// Records that were acknowledged, by partition.
  public private(set) var delivered: [Int]
  /// Key and value bytes of those.
  public private(set) var deliveredBytes = 0
  public private(set) var failed = 0
  /// Why the first record that was not taken was not.
  public private(set) var firstFailure: KafkaFailure?

  /// Records that wait to be handed over, by partition, and how many of them have been.
  private var staged: [[rd_kafka_message_t]]
  private var handedOver: [Int]
  /// The partitions that have staged records, in the order in which they got the first.
  private var stagedPartitions: [Int] = []

  /// The topic as it was found at the start.
  public let description: TopicDescription

  /// Connects, and asks for the topic first: a producer's own interest in a topic would create it.
  /// - Throws: A topic failure where it does not exist.
  public init(
    topic name: String, settings: ClientSettings, servers: [BrokerAddress], hosts: [String: String] = [:],
    until deadline: Deadline, log: @escaping ClientLog
  ) throws(KafkaFailure) {
    handle = try ClientHandle(settings: settings, servers: servers, hosts: hosts, log: log)
    topicName = name
    description = try handle.describe(topic: name, until: deadline)
    let count = Int(description.partitions.last ?? 0) + 1
    delivered = [Int](repeating: 0, count: count)
    handedOver = delivered
    staged = [[rd_kafka_message_t]](repeating: [], count: count)
    guard let topic = rd_kafka_topic_new(handle.pointer, name, nil) else {
      throw KafkaFailure(rd_kafka_last_error(), doing: "opening topic \(name)")
    }
    self.topic = topic
    guard let reports = rd_kafka_queue_get_main(handle.pointer) else {
      rd_kafka_topic_destroy(topic)
      throw KafkaFailure(.broker, "the client has no queue of delivery reports")
    }
    self.reports = reports
  }

  deinit {
    rd_kafka_queue_destroy(reports)
    rd_kafka_topic_destroy(topic)
  }

  /// What became of handing over records.
  public enum HandOver: Sendable {
    case taken
    /// The buffer is full: wait for reports and try again.
    case full
    case refused(KafkaFailure)
  }

  func countHandedOver() { outstanding += 1 }

  // MARK: Handing over

  /// Notes a record for `handOver`, up to which the bytes must stay where they are. Nil is a null key or a null value.
  /// - Parameter partition: One of the topic's.
  public func stage(key: UnsafeRawBufferPointer?, value: UnsafeRawBufferPointer?, partition: Int32) {
    let index = Int(partition)
    if staged[index].isEmpty { stagedPartitions.append(index) }
    var message = rd_kafka_message_t()
    message.partition = partition
    if let value {
      message.payload = UnsafeMutableRawPointer(mutating: start(of: value))
      message.len = value.count
    }
    if let key {
      message.key = UnsafeMutableRawPointer(mutating: start(of: key))
      message.key_len = key.count
    }
    staged[index].append(message)
  }

  /// Hands over all that is staged, a partition's records in one go: they are copied.
  ///
  /// After `full` the rest stays staged for the next call, in order.
  public func handOver() -> HandOver {
    while let index = stagedPartitions.last {
      let first = handedOver[index]
      let count = staged[index].count - first
      let taken = staged[index].withUnsafeMutableBufferPointer { messages in
        // From the first that the client refuses for want of room it refuses all.
        Int(
          rd_kafka_produce_batch(
            topic, Int32(index), CInt(RD_KAFKA_MSG_F_COPY), messages.baseAddress.map { $0 + first }, CInt(count)))
      }
      outstanding += taken
      if taken < count {
        if let failure = refusal(in: staged[index][first...]) { return .refused(failure) }
        handedOver[index] += taken
        return .full
      }
      staged[index].removeAll(keepingCapacity: true)
      handedOver[index] = 0
      stagedPartitions.removeLast()
    }
    return .taken
  }

  /// Why records were refused, if for another reason than want of room.
  private func refusal(in messages: ArraySlice<rd_kafka_message_t>) -> KafkaFailure? {
    guard
      let message = messages.first(where: {
        $0.err != RD_KAFKA_RESP_ERR_NO_ERROR && $0.err != RD_KAFKA_RESP_ERR__QUEUE_FULL
      })
    else { return nil }
    var reason: String?
    if message.err == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE {
      reason = "a record has \(message.len + message.key_len) bytes of key and value, more than max.request.size"
    }
    return KafkaFailure(
      message.err, doing: "writing to partition \(message.partition) of topic \(topicName)", reason: reason)
  }

  // MARK: Reports

  /// Takes delivery reports, after waiting at most `milliseconds` for the first.
  /// - Returns: False when there was none.
  @discardableResult
  public func takeReports(milliseconds: Int32) -> Bool {
    var milliseconds = milliseconds
    var any = false
    while let event = rd_kafka_queue_poll(reports, milliseconds) {
      defer { rd_kafka_event_destroy(event) }
      milliseconds = 0
      guard rd_kafka_event_type(event) == RD_KAFKA_EVENT_DR else {
        // Errors come here and not to the callback, since reports and they share the queue.
        if rd_kafka_event_type(event) == RD_KAFKA_EVENT_ERROR { handle.events.add(event) }
        continue
      }
      any = true
      while let message = rd_kafka_event_message_next(event) { take(message) }
    }
    return any
  }

  private func take(_ message: UnsafePointer<rd_kafka_message_t>) {
    outstanding -= 1
    let record = message.pointee
    guard record.err != RD_KAFKA_RESP_ERR_NO_ERROR else {
      delivered[Int(record.partition)] += 1
      deliveredBytes += record.len + record.key_len
      return
    }
    failed += 1
    if firstFailure == nil {
      // Not by `rd_kafka_message_errstr`: of a producer's message librdkafka 2.0.2 takes the value for its reason.
      let isLate = record.err == RD_KAFKA_RESP_ERR__MSG_TIMED_OUT
      firstFailure = KafkaFailure(
        record.err, doing: "writing to partition \(record.partition) of topic \(topicName)",
        reason: isLate ? handle.refusal()?.message : nil)
    }
  }

  /// Waits until every record has its report; false when the deadline passed first.
  public func flush(until deadline: Deadline) -> Bool {
    // Sends what waits for more to come.
    rd_kafka_flush(handle.pointer, 0)
    while outstanding > 0 {
      guard !deadline.hasPassed else { return false }
      takeReports(milliseconds: min(100, deadline.millisecondsLeft))
      rd_kafka_flush(handle.pointer, 0)
    }
    return true
  }

  /// Drops what was not sent yet, and waits briefly for the reports that say so.
  public func abandon() {
    rd_kafka_purge(handle.pointer, CInt(RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT))
    let deadline = Deadline.after(seconds: 1)
    while outstanding > 0, !deadline.hasPassed { takeReports(milliseconds: 50) }
  }

  /// Why no broker takes what was handed over: a login that is refused where the topic's leaders are. Nil once a record was taken.
  public var refusal: KafkaFailure? {
    outstanding > 0 && deliveredBytes == 0 && delivered.allSatisfy { $0 == 0 } ? handle.refusal() : nil
  }

  /// What the client met lately, such as brokers that went away.
  public var recentEvents: [ClientEvent] { handle.events.recent }
}

/// The start of the bytes; never nil, since nil means a null key or value.
private func start(of bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer {
  bytes.baseAddress ?? UnsafeRawPointer(emptyStart)
}

/// An address for what has no bytes.
private nonisolated(unsafe) let emptyStart = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
