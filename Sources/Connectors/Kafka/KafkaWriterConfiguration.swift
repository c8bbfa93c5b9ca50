public import KafkaClient
public import Records

/// The `parameter` of a Kafka writer, its values checked.
public struct KafkaWriterConfiguration: Sendable {
  public var connection: KafkaConnection
  public var topic: String
  public var format: KafkaRecordFormat
  /// The partition that takes all records; nil to choose by key.
  public var partition: Int32?
  /// `acks` as the step gives it; nil leaves it to the settings, whose default is `all`.
  public var acks: String?
  /// `batchSize`: records per send.
  public var batchSize: Int

  public init(
    connection: KafkaConnection, topic: String, format: KafkaRecordFormat, partition: Int32? = nil,
    acks: String? = nil, batchSize: Int = 1024
  ) {
    self.connection = connection
    self.topic = topic
    self.format = format
    self.partition = partition
    self.acks = acks
    self.batchSize = batchSize
  }

  /// The settings of the client, and what is to be said about them.
  public var clientSettings: ClientSettings {
    let acks = acks.map { [ClientSetting("acks", $0, origin: "the step's acks")] } ?? []
    var settings = connection.clientSettings(for: .producer, acks)
    settings.set("batch.num.messages", String(min(max(1, batchSize), 1_000_000)), origin: "batchSize")
    // The buffer is bounded by buffer.memory; librdkafka's own bound by number would come first for small records.
    settings.set("queue.buffering.max.messages", "250000", origin: "the engine")
    return settings
  }
}
