public import KafkaClient
public import Records

/// Where a Kafka reader begins in each partition.
public enum KafkaBegin: Hashable, Sendable {
  /// `beginOffset` as a number: it applies to every partition.
  case offset(Int64)
  /// `seekToBeginning`: the first offset that the partition still holds.
  case beginning
  /// `seekToLast`: what the group has committed.
  case committed
  /// `seekToEnd`: nothing is read.
  case end
  /// `beginDateTime`: the first offset whose timestamp is at or after it, in milliseconds since 1970.
  case time(Int64)
}

/// Where a Kafka reader ends in each partition; exclusive.
public enum KafkaEnd: Hashable, Sendable {
  /// `endOffset` as a number.
  case offset(Int64)
  /// `seekToEnd` or `latest`: the high watermark at the start.
  case latest
  /// `endDateTime`: the first offset whose timestamp is at or after it, in milliseconds since 1970.
  case time(Int64)
}

/// What becomes of a begin that a partition does not hold: `auto.offset.reset`.
public enum OffsetReset: Hashable, Sendable {
  /// `none`: an error.
  case refuse
  case earliest
  case latest
}

/// The `parameter` of a Kafka reader, its values checked.
public struct KafkaReaderConfiguration: Sendable {
  public var connection: KafkaConnection
  public var topic: String
  public var columns: [ColumnExpression]
  /// The columns as the script writes them, for messages about dirty records.
  public var columnNames: [String]
  public var keyType: KafkaType
  public var valueType: KafkaType
  public var encoding: TextEncoding
  public var begin: KafkaBegin
  public var end: KafkaEnd
  /// The only partition to read; nil for all.
  public var partition: Int32?
  /// `groupId`, else `kafkaConfig["group.id"]`; nil commits nothing.
  public var group: String?
  /// `waitTIme`: seconds without a record after which a poll counts as empty.
  public var waitSeconds: Double
  public var stopWhenPollEmpty: Bool
  public var stopWhenReachEndOffset: Bool
  /// Whether records past the end are left out.
  public var skipExceedRecord: Bool

  public init(
    connection: KafkaConnection, topic: String, columns: [ColumnExpression], columnNames: [String],
    keyType: KafkaType = .string, valueType: KafkaType = .string, encoding: TextEncoding = .utf8, begin: KafkaBegin,
    end: KafkaEnd, partition: Int32? = nil, group: String? = nil, waitSeconds: Double = 60,
    stopWhenPollEmpty: Bool = true, stopWhenReachEndOffset: Bool = false, skipExceedRecord: Bool = false
  ) {
    self.connection = connection
    self.topic = topic
    self.columns = columns
    self.columnNames = columnNames
    self.keyType = keyType
    self.valueType = valueType
    self.encoding = encoding
    self.begin = begin
    self.end = end
    self.partition = partition
    self.group = group
    self.waitSeconds = waitSeconds
    self.stopWhenPollEmpty = stopWhenPollEmpty
    self.stopWhenReachEndOffset = stopWhenReachEndOffset
    self.skipExceedRecord = skipExceedRecord
  }

  /// The settings of the client, and what is to be said about them.
  public var clientSettings: ClientSettings {
    var settings = connection.clientSettings(for: .consumer)
    if let group { settings.set("group.id", group, origin: "groupId") }
    return settings
  }
}
