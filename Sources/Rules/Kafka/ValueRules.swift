import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// How a writer makes one value of all columns.
enum WriteMode {
  case text
  case json
  case canal
}

/// WRITE005, WRITE006, WRITE012 and WRITE018: keys and values that are made of several columns.
extension ScriptCheck {
  /// The mode that holds, given or not; nil where it is not known.
  func writeMode<Key: KafkaWritingKey>(of writer: BoundObject, _: Key.Type) -> WriteMode? {
    let isRealtime = Key.shape == .realtimeKafkaWriter
    guard script.key(Key.writeMode, of: writer) != nil else { return isRealtime || script.isFromWizard ? .json : .text }
    guard let value = script.value(Key.writeMode, of: writer), isPlainText(value) else { return nil }
    if document.contentEqualsIgnoringCase(value, "json") { return .json }
    if document.contentEqualsIgnoringCase(value, "text") { return .text }
    return isRealtime && document.contentEqualsIgnoringCase(value, "canal") ? .canal : nil
  }

  // MARK: Types

  mutating func checkCompositeTypes<Key: KafkaWritingKey>(of writer: BoundObject, _: Key.Type) {
    if let type = serialization(Key.keyType, of: writer), type.isNumber,
      let value = script.value(Key.keyType, of: writer),
      let (key, count) = keyColumns(of: writer, Key.self), let count, count > 1
    {
      report(
        Wording.WRITE.compositeKeyType(type: type.name.description, count: String(count)), at: value, related: [key])
    }
    guard let type = serialization(Key.valueType, of: writer), type.isNumber,
      let value = script.value(Key.valueType, of: writer), script.key(Key.valueIndex, of: writer) == nil,
      let mode = writeMode(of: writer, Key.self)
    else { return }
    if mode == .text {
      // One column is the value, whatever its place.
      if let columns = readerColumns, columns.count == 1 { return }
      return report(Wording.WRITE.compositeValueType(type: type.name.description), at: value)
    }
    guard let key = script.key(Key.writeMode, of: writer) else {
      return report(Wording.WRITE.compositeValueType(type: type.name.description), at: value)
    }
    report(
      Wording.WRITE.compositeValueTypeMode(type: type.name.description, mode: shown(JSONNodeID(key.index + 1))),
      at: value, related: [key])
  }

  // MARK: Settings without effect

  mutating func checkWithoutEffect<Key: KafkaWritingKey>(in writer: BoundObject, _: Key.Type) {
    if let valueIndex = script.key(Key.valueIndex, of: writer) {
      for key in [Key.writeMode, Key.column, Key.fieldDelimiter] {
        guard let node = script.key(key, of: writer) else { continue }
        report(
          Wording.WRITE.valueIndexWins(key: key.name), at: node, related: [valueIndex],
          fixes: removalFix(of: node, key.name),
          subject: key.name)
      }
      // What it replaces, one null value, is a deletion without it: no repair is safe.
      if let format = script.key(Key.nullValueFormat, of: writer) {
        report(Wording.WRITE.valueIndexWinsNullFormat(), at: format, related: [valueIndex])
      }
      return
    }
    let mode = writeMode(of: writer, Key.self)
    if mode != .text, mode != nil, let delimiter = script.key(Key.fieldDelimiter, of: writer) {
      reportWithoutEffect(delimiter, isColumn: false, in: writer, Key.self, isRepaired: mode == .json)
    }
    if mode != .json, mode != nil, let column = script.key(Key.column, of: writer) {
      reportWithoutEffect(column, isColumn: true, in: writer, Key.self, isRepaired: false)
    }
  }

  private mutating func reportWithoutEffect<Key: KafkaWritingKey>(
    _ node: JSONNodeID, isColumn: Bool, in writer: BoundObject, _: Key.Type, isRepaired: Bool
  ) {
    guard let mode = script.key(Key.writeMode, of: writer) else {
      return report(
        isColumn ? Wording.WRITE.valueIndexWinsTextDefault() : Wording.WRITE.valueIndexWinsJsonDefault(), at: node)
    }
    let name = isColumn ? "column" : "fieldDelimiter"
    report(
      Wording.WRITE.valueIndexWinsMode(key: name, mode: shown(JSONNodeID(mode.index + 1))), at: node, related: [mode],
      fixes: isRepaired ? removalFix(of: node, name) : [])
  }

  private func removalFix(of key: JSONNodeID, _ name: String) -> [Fix] {
    removal(of: key).map { [Fix("Remove `\(name)`", safety: .safe, edits: [$0])] } ?? []
  }

  // MARK: Delimiters

  mutating func checkDelimiters<Key: KafkaWritingKey>(of writer: BoundObject, _: Key.Type) {
    if let value = script.value(Key.fieldDelimiter, of: writer) { checkDelimiter(value, key: "fieldDelimiter") }
    if let value = script.value(Key.keyfieldDelimiter, of: writer) { checkDelimiter(value, key: "keyfieldDelimiter") }
  }

  private mutating func checkDelimiter(_ value: JSONNodeID, key: String) {
    guard isPlainText(value) else { return }
    let text = document.text(of: value)
    if text.isEmpty { return report(Wording.WRITE.delimiterEmpty(key: key), at: value) }
    guard let escape = DelimiterEscape.wrong(in: Array(text.utf8)) else { return }
    report(Wording.WRITE.delimiterEscape(escape: escape, key: key), at: value)
  }
}

/// The escapes of a delimiter: `\t`, `\n`, `\r`, `\b`, `\f`, `\\` and `\u` with four hexadecimal digits.
private enum DelimiterEscape {
  /// The first one that does not exist, as it stands there.
  static func wrong(in text: [UInt8]) -> String? {
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard let (length, surrogate) = escape(in: text, at: index) else { return shown(text, at: index) }
      // Half of a surrogate pair is no character; its other half has to follow.
      if let surrogate {
        guard surrogate < 0xDC00, let (_, second) = escape(in: text, at: index + length), let second, second >= 0xDC00
        else { return shown(text, at: index) }
        index += length
      }
      index += length
    }
    return nil
  }

  /// The length of an escape, and the half of a surrogate pair that it stands for; nil where it does not exist.
  private static func escape(in text: [UInt8], at start: Int) -> (length: Int, surrogate: UInt32?)? {
    guard start + 1 < text.count, text[start] == UInt8(ascii: "\\") else { return nil }
    switch text[start + 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "\\"):
      return (2, nil)
    case UInt8(ascii: "u"):
      guard start + 6 <= text.count, text[start + 2] != UInt8(ascii: "+"), text[start + 2] != UInt8(ascii: "-"),
        let number = UInt32(String(decoding: text[(start + 2)..<(start + 6)], as: UTF8.self), radix: 16)
      else { return nil }
      return (6, number & 0xF800 == 0xD800 ? number : nil)
    default: return nil
    }
  }

  /// The backslash, and what was probably meant to belong to it.
  private static func shown(_ text: [UInt8], at start: Int) -> String {
    let rest = text[(start + 1)...].prefix(5)
    let isNumeric = rest.first == UInt8(ascii: "u") || rest.first == UInt8(ascii: "x")
    let digits = rest.dropFirst().prefix { $0 &- UInt8(ascii: "0") < 10 || ($0 | 0x20) &- UInt8(ascii: "a") < 6 }
    let count = isNumeric ? 1 + digits.count : String(decoding: rest, as: UTF8.self).first?.utf8.count ?? 0
    return "\\" + String(decoding: rest.prefix(count), as: UTF8.self)
  }
}
