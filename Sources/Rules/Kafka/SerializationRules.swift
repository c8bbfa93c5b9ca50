import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// READ026, READ030 and READ031: what the types of a reader's keys and values ask for.
extension ScriptCheck {
  mutating func checkSerialization<Key: KafkaReadingKey>(of reader: BoundObject, _: Key.Type) {
    checkEncoding(of: reader, Key.self)
    checkDeserializers(of: reader, Key.self)
    checkTextColumns(of: reader, Key.self)
  }

  // MARK: Charsets

  private mutating func checkEncoding<Key: KafkaReadingKey>(of reader: BoundObject, _: Key.Type) {
    if let value = script.value(Key.headerEncoding, of: reader) { checkCharset(value) }
    guard let key = script.key(Key.encoding, of: reader) else { return }
    if let value = script.value(Key.encoding, of: reader) { checkCharset(value) }
    // A type that is absent is STRING.
    guard let keyType = serialization(Key.keyType, of: reader), keyType != .string,
      let valueType = serialization(Key.valueType, of: reader), valueType != .string
    else { return }
    let types = [script.key(Key.keyType, of: reader), script.key(Key.valueType, of: reader)].compactMap { $0 }
    report(Wording.READ.encodingIgnored(), at: key, related: types)
  }

  private mutating func checkCharset(_ value: JSONNodeID) {
    // What nearly all say needs no search.
    guard isPlainText(value), !document.contentEquals(value, "UTF-8") else { return }
    let name = document.text(of: value)
    if Charsets.contains(name) { return }
    if let nearest = NearMiss.nearest(to: name, among: Charsets.names) {
      return report(
        Wording.READ.encodingIgnoredNear(charset: shown(value), nearest: nearest), at: value,
        fixes: replacement(of: value, by: nearest))
    }
    report(Wording.READ.encodingIgnoredUnknown(charset: shown(value)), at: value)
  }

  // MARK: Deserializers

  private mutating func checkDeserializers<Key: KafkaReadingKey>(of reader: BoundObject, _: Key.Type) {
    guard let config = script.object(Key.kafkaConfig, of: reader) else { return }
    for isKey in [true, false] {
      let setting = isKey ? ConsumerConfigKey.keyDeserializer : .valueDeserializer
      guard let value = script.value(setting, of: config), isPlainText(value) else { continue }
      check(Deserializer(document.text(of: value)), at: value, setting, isKey ? Key.keyType : .valueType, of: reader)
    }
  }

  private mutating func check<Key: ShapeKey>(
    _ deserializer: Deserializer, at value: JSONNodeID, _ setting: ConsumerConfigKey, _ type: Key,
    of reader: BoundObject
  ) {
    let part = setting == .keyDeserializer ? "key" : "value"
    switch deserializer {
    case .foreign: break
    case .untyped(let name):
      report(
        Wording.READ.typeDeserializerOther(class: name, type: type.name, setting: setting.name, part: part), at: value)
    case .typed(let found):
      let name = found.name.description
      guard let typeKey = script.key(type, of: reader) else {
        if found == .string { return }
        return report(
          Wording.READ.typeDeserializerUntyped(setting: setting.name, found: name, type: type.name, part: part),
          at: value)
      }
      guard let expected = serialization(type, of: reader), expected != found else { return }
      report(
        Wording.READ.typeDeserializer(
          setting: setting.name, found: name, type: type.name, expected: expected.name.description),
        at: value, related: [typeKey])
    }
  }

  // MARK: Data columns

  private mutating func checkTextColumns<Key: KafkaReadingKey>(of reader: BoundObject, _: Key.Type) {
    guard let type = serialization(Key.valueType, of: reader), type.isNumber,
      let value = script.value(Key.valueType, of: reader), let columns = script.value(Key.column, of: reader)
    else { return }
    let data = document.elements(of: columns).first { column in
      guard isPlainText(column) else { return false }
      let text = document.text(of: column)
      guard !text.hasPrefix("'"), !(text.hasPrefix("__") && text.hasSuffix("__") && text.utf8.count > 4) else {
        return false
      }
      return ColumnPath.fault(in: text, shown: "") == nil
    }
    guard let data else { return }
    report(
      Wording.READ.columnsNeedText(column: shown(data), type: type.name.description), at: value, related: [data])
  }
}

/// A class that reads the bytes of keys or values, by what it makes of them.
private enum Deserializer {
  case typed(Serialization)
  /// Of Kafka's own, and none that a type stands for.
  case untyped(name: String)
  case foreign

  init(_ path: String) {
    let package = "org.apache.kafka.common.serialization."
    guard path.hasPrefix(package) else {
      self = .foreign
      return
    }
    let name = String(path.dropFirst(package.utf8.count))
    switch name {
    case "ByteArrayDeserializer", "ByteBufferDeserializer", "BytesDeserializer": self = .typed(.byteArray)
    case "StringDeserializer": self = .typed(.string)
    case "ShortDeserializer": self = .typed(.short)
    case "IntegerDeserializer": self = .typed(.integer)
    case "LongDeserializer": self = .typed(.long)
    case "FloatDeserializer": self = .typed(.float)
    case "DoubleDeserializer": self = .typed(.double)
    case "BooleanDeserializer", "ListDeserializer", "UUIDDeserializer", "VoidDeserializer": self = .untyped(name: name)
    default: self = .foreign
    }
  }
}
