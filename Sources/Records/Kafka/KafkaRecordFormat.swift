public import TimeZones

/// How a Kafka writer makes keys and values of records.
public struct KafkaRecordFormat: Sendable {
  public enum Key: Hashable, Sendable {
    /// Neither `keyIndex` nor `keyIndexes`: null keys.
    case none
    /// `keyIndex`, counted from 0.
    case column(Int)
    /// `keyIndexes`, joined by the bytes of `keyfieldDelimiter`.
    case columns([Int], delimiter: [UInt8])
  }

  public enum Value: Hashable, Sendable {
    /// `valueIndex`, counted from 0.
    case column(Int)
    /// `writeMode` text: all columns, joined by the bytes of `fieldDelimiter`.
    case text(delimiter: [UInt8])
    /// `writeMode` JSON: the fields of `column`.
    case json([JSONField])
  }

  /// One entry of a writer's `column`.
  public struct JSONField: Hashable, Sendable {
    public var name: String
    public var type: JSONFieldType

    public init(name: String, type: JSONFieldType = .string) {
      self.name = name
      self.type = type
    }
  }

  public var key: Key
  public var value: Value
  public var keyType: KafkaType
  public var valueType: KafkaType
  /// `nullKeyFormat`: what stands for a null in a key column.
  public var nullKeyFormat: String?
  /// `nullValueFormat`: what stands for a null in a value column.
  public var nullValueFormat: String?
  /// The zone of dates as text.
  public var timeZone: TimeZone

  public init(
    key: Key, value: Value, keyType: KafkaType = .string, valueType: KafkaType = .string,
    nullKeyFormat: String? = nil, nullValueFormat: String? = nil, timeZone: TimeZone
  ) {
    self.key = key
    self.value = value
    self.keyType = keyType
    self.valueType = valueType
    self.nullKeyFormat = nullKeyFormat
    self.nullValueFormat = nullValueFormat
    self.timeZone = timeZone
  }

  /// Why no record can be written like this.
  public enum ConfigurationError: Error, Hashable, Sendable {
    /// Several key columns need a text type.
    case compositeKey(KafkaType)
    /// A value made of several columns needs a text type.
    case compositeValue(KafkaType)
  }
}
