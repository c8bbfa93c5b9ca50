import Engine
import KafkaClient
import Threading

/// Reads the first records of a topic for a person to see.
final class TopicView: MessageReceiver {
  private let topic: String
  private let servers: [BrokerAddress]
  private var lines: [String] = []
  private var limit = 0
  private var failure: KafkaFailure?
  private var open: Set<Int32> = []

  init(topic: String, servers: [BrokerAddress]) throws(KafkaFailure) {
    self.topic = topic
    self.servers = servers
  }

  /// - Returns: One line for each of the first records, and how many records there are.
  func firstRecords(_ limit: Int) throws(KafkaFailure) -> ([String], count: Int64) {
    self.limit = limit
    let settings = ClientSettings(role: .consumer, [])
    let deadline = Deadline.after(seconds: 10)
    let queries = try KafkaQueries(topic: topic, settings: settings, servers: servers, log: { _, _ in })
    let partitions = try queries.describe(until: deadline).partitions
    let low = try queries.earliestOffsets(of: partitions, until: deadline)
    let high = try queries.latestOffsets(of: partitions, until: deadline)
    let count = partitions.reduce(0) { $0 &+ (high[$1] ?? 0) &- (low[$1] ?? 0) }
    open = Set(partitions.filter { (high[$0] ?? 0) > (low[$0] ?? 0) })
    guard !open.isEmpty else { return ([], count) }
    let begins = open.sorted().map { PartitionOffset(partition: $0, offset: low[$0] ?? 0) }
    let consumer = try KafkaConsumer(
      topic: topic, from: begins, settings: settings, servers: servers, log: { _, _ in })
    while lines.count < limit, !open.isEmpty, !deadline.hasPassed {
      consumer.poll(milliseconds: 100, into: self)
      if let failure { throw failure }
    }
    return (lines, count)
  }

  func receive(_ message: ConsumedMessage) -> Bool {
    guard lines.count < limit else { return false }
    let key = message.key.map { JSONText.value(of: $0.prefix(200)) } ?? "null"
    let value = message.value.map { JSONText.value(of: $0.prefix(200)) } ?? "null"
    lines.append("partition \(message.partition) offset \(message.offset) key \(key) value \(value)")
    return lines.count < limit
  }

  func reachedEnd(ofPartition partition: Int32, at offset: Int64) {
    open.remove(partition)
  }

  func failed(partition: Int32?, _ failure: KafkaFailure) {
    if !failure.isTransient { self.failure = failure }
  }
}
