import Catalog
import JSONSyntax
import JobModel

/// The keys that all Kafka steps share. Each kind of step has a shape of its own; a check that is written over these holds for all.
protocol KafkaStepKey: ShapeKey {
  static var datasource: Self { get }
  static var server: Self { get }
  static var topic: Self { get }
  static var kafkaConfig: Self { get }
}

/// The keys that readers of batch and real-time scripts share.
protocol KafkaReadingKey: KafkaStepKey {
  static var column: Self { get }
  static var keyType: Self { get }
  static var valueType: Self { get }
  static var encoding: Self { get }
  static var headerEncoding: Self { get }
  static var groupId: Self { get }
}

/// The keys that writers of one table share, in batch and in real time.
protocol KafkaWritingKey: KafkaStepKey {
  static var keyType: Self { get }
  static var valueType: Self { get }
  static var keyIndex: Self { get }
  static var keyIndexes: Self { get }
  static var keyfieldDelimiter: Self { get }
  static var keyColumns: Self { get }
  static var valueIndex: Self { get }
  static var writeMode: Self { get }
  static var column: Self { get }
  static var fieldDelimiter: Self { get }
  static var partition: Self { get }
  static var nullKeyFormat: Self { get }
  static var nullValueFormat: Self { get }
  static var acks: Self { get }
  static var batchSize: Self { get }
}

/// The keys of the fields of `column`.
protocol KafkaFieldKey: ShapeKey {
  static var name: Self { get }
  static var type: Self { get }
}

extension KafkaReaderKey: KafkaReadingKey {}
extension RealtimeKafkaReaderKey: KafkaReadingKey {}
extension KafkaWriterKey: KafkaWritingKey {}
extension RealtimeKafkaWriterKey: KafkaWritingKey {}
extension DatabaseKafkaWriterKey: KafkaStepKey {}
extension KafkaWriterColumnEntryKey: KafkaFieldKey {}
extension RealtimeKafkaWriterColumnEntryKey: KafkaFieldKey {}

/// How keys and values are made of bytes: the values of `keyType` and `valueType`.
enum Serialization: CaseIterable {
  static let allCases: [Serialization] = [.string, .byteArray, .short, .integer, .long, .float, .double]

  case string
  case byteArray
  case short
  case integer
  case long
  case float
  case double

  var name: StaticString {
    switch self {
    case .string: "STRING"
    case .byteArray: "BYTEARRAY"
    case .short: "SHORT"
    case .integer: "INTEGER"
    case .long: "LONG"
    case .float: "FLOAT"
    case .double: "DOUBLE"
    }
  }

  /// A fixed number of bytes, which hold no text.
  var isNumber: Bool { self != .string && self != .byteArray }
}

extension ScriptCheck {
  /// The type that a key gives; nil where it is absent, or is none.
  func serialization<Key: ShapeKey>(_ key: Key, of step: BoundObject) -> Serialization? {
    guard let value = script.value(key, of: step), isPlainText(value) else { return nil }
    for type in Serialization.allCases where document.contentEqualsIgnoringCase(value, type.name) { return type }
    return nil
  }

  /// The value of a client setting in `kafkaConfig`, or in a writer's `kafkaClientProperties`; of several the last of the former.
  func clientSetting(_ name: StaticString, of step: BoundObject) -> JSONNodeID? {
    if let config = script.key(named: "kafkaConfig", of: step) {
      var found: JSONNodeID?
      for member in document.members(of: JSONNodeID(config.index + 1)) where document.contentEquals(member.key, name) {
        found = member.value
      }
      if let found { return found }
    }
    guard let properties = script.key(named: "kafkaClientProperties", of: step) else { return nil }
    var found: JSONNodeID?
    for property in document.elements(of: JSONNodeID(properties.index + 1)) {
      guard let key = document.member("key", of: property)?.value, document.contentEquals(key, name),
        let value = document.member("value", of: property)?.value
      else { continue }
      found = value
    }
    return found
  }

  /// The key that makes a writer's key of columns, and of how many, where that can be counted; nil where the key is null.
  func keyColumns<Key: KafkaWritingKey>(of writer: BoundObject, _: Key.Type) -> (key: JSONNodeID, count: Int?)? {
    if let key = script.key(Key.keyIndex, of: writer) { return (key, 1) }
    guard let key = script.key(Key.keyIndexes, of: writer) ?? script.key(Key.keyColumns, of: writer) else { return nil }
    let list = JSONNodeID(key.index + 1)
    guard document.kind(of: list) == .array, !isDamaged(list) else { return (key, nil) }
    return (key, document.elements(of: list).reduce(0) { count, _ in count + 1 })
  }
}
