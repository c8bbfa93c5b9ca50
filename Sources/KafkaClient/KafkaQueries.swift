import CRdkafka
public import Threading

/// Asks brokers about a topic and its offsets. Every question has a deadline of its own, since librdkafka 2.0.2 does not
/// always keep to the timeout that it is given (confluentinc/librdkafka#4460, #4970).
public final class KafkaQueries: Sendable {
  let handle: ClientHandle
  let topic: String

  /// - Parameter settings: A consumer's. The high watermark is asked for whatever the isolation, since an open
  ///   transaction would otherwise cut off newer committed records (KAFKA-10167).
  public init(
    topic: String, settings: ClientSettings, servers: [BrokerAddress], hosts: [String: String] = [:],
    log: @escaping ClientLog
  ) throws(KafkaFailure) {
    var settings = settings
    settings.set("isolation.level", "read_uncommitted", origin: "the engine")
    handle = try ClientHandle(settings: settings, servers: servers, hosts: hosts, log: log)
    self.topic = topic
  }

  public func describe(until deadline: Deadline) throws(KafkaFailure) -> TopicDescription {
    try handle.describe(topic: topic, until: deadline)
  }

  /// The first offset that each partition still holds.
  public func earliestOffsets(
    of partitions: [Int32], until deadline: Deadline
  ) throws(KafkaFailure) -> [Int32: Int64] {
    try ask(partitions, at: Int64(RD_KAFKA_OFFSET_BEGINNING), what: "first offsets", until: deadline)
  }

  /// The offset after the last of each partition.
  public func latestOffsets(
    of partitions: [Int32], until deadline: Deadline
  ) throws(KafkaFailure) -> [Int32: Int64] {
    try ask(partitions, at: Int64(RD_KAFKA_OFFSET_END), what: "last offsets", until: deadline)
  }

  /// The first offset of each partition whose timestamp is at or after `milliseconds` since 1970; nil for a partition
  /// without one.
  public func offsets(
    of partitions: [Int32], atTime milliseconds: Int64, until deadline: Deadline
  ) throws(KafkaFailure) -> [Int32: Int64?] {
    let answers = try ask(partitions, at: max(0, milliseconds), what: "offsets by time", until: deadline)
    return answers.mapValues { $0 >= 0 ? $0 : nil }
  }

  /// What the group has committed; nil for a partition without a commit.
  public func committedOffsets(
    of partitions: [Int32], until deadline: Deadline
  ) throws(KafkaFailure) -> [Int32: Int64?] {
    let elements = try repeatedly(
      partitions.map { PartitionOffset(partition: $0, offset: Int64(RD_KAFKA_OFFSET_INVALID)) },
      what: "committed offsets", until: deadline
    ) { handle, list, milliseconds in
      rd_kafka_committed(handle, list, milliseconds)
    }
    return elements.mapValues { $0 >= 0 ? $0 : nil }
  }

  /// Commits offsets to the group and waits until the coordinator has taken them.
  public func commit(_ offsets: [PartitionOffset], until deadline: Deadline) throws(KafkaFailure) {
    _ = try repeatedly(offsets, what: "offsets of the group", verb: "committing", until: deadline) { handle, list, _ in
      rd_kafka_commit(handle, list, 0)
    }
  }

  private func ask(
    _ partitions: [Int32], at time: Int64, what: String, until deadline: Deadline
  ) throws(KafkaFailure) -> [Int32: Int64] {
    try repeatedly(
      partitions.map { PartitionOffset(partition: $0, offset: time) }, what: what, until: deadline
    ) { handle, list, milliseconds in
      rd_kafka_offsets_for_times(handle, list, milliseconds)
    }
  }

  /// Puts one question until it is answered for every partition, or cannot be, or the time is over.
  private func repeatedly(
    _ asked: [PartitionOffset], what: String, verb: String = "asking for the", until deadline: Deadline,
    _ question:
      @escaping @Sendable (
        OpaquePointer, UnsafeMutablePointer<rd_kafka_topic_partition_list_t>, CInt
      ) -> rd_kafka_resp_err_t
  ) throws(KafkaFailure) -> [Int32: Int64] {
    guard !asked.isEmpty else { return [:] }
    let doing = "\(verb) \(what) of topic \(topic)"
    while true {
      let list = PartitionList(topic: topic, asked)
      let handle = handle
      let code: rd_kafka_resp_err_t?
      do {
        code = try detachedCall(until: deadline) {
          question(handle.pointer, list.pointer, max(1, deadline.millisecondsLeft))
        }
      } catch {
        throw KafkaFailure(.broker, "\(doing) failed: \(error)")
      }
      handle.serveEvents()
      guard let code else {
        try handle.throwRefusal()
        var failure = handle.connectionFailure(otherwise: RD_KAFKA_RESP_ERR__TIMED_OUT)
        failure.message = "\(doing) was not answered in time: \(failure.message)"
        throw failure
      }
      var failed: (code: rd_kafka_resp_err_t, partition: Int32?)?
      if code != RD_KAFKA_RESP_ERR_NO_ERROR { failed = (code, nil) }
      var answers: [Int32: Int64] = [:]
      for element in list.elements {
        if element.error != RD_KAFKA_RESP_ERR_NO_ERROR {
          failed = (element.error, element.partition)
        } else {
          answers[element.partition] = element.offset
        }
      }
      guard let failed else {
        // A login that was refused meanwhile has come about since.
        handle.events.forget()
        return answers
      }
      try handle.throwRefusal()
      guard KafkaFailure.passes(failed.code), !deadline.hasPassed else {
        if KafkaFailure.Category(failed.code) == .connection { throw handle.connectionFailure(otherwise: failed.code) }
        let place = failed.partition.map { " in partition \($0)" } ?? ""
        throw KafkaFailure(failed.code, doing: doing + place)
      }
      handle.waitBriefly()
    }
  }
}
