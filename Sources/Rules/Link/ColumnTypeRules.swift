import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// LINK010: columns of the reader that cannot become what the writer makes of them.
extension ScriptCheck {
  mutating func checkColumnTypes<Key: KafkaWritingKey, FieldKey: KafkaFieldKey>(
    of writer: BoundObject, _: Key.Type, _: FieldKey.Type
  ) {
    if let type = serialization(Key.keyType, of: writer), type.isNumber,
      let value = script.value(Key.keyType, of: writer),
      let index = singleKeyIndex(of: writer, Key.self)
    {
      checkColumn(index, becomes: .number(type), at: value)
    }
    if let index = script.integer(Key.valueIndex, of: writer) {
      guard let type = serialization(Key.valueType, of: writer), type.isNumber,
        let value = script.value(Key.valueType, of: writer)
      else { return }
      return checkColumn(index, becomes: .number(type), at: value)
    }
    guard script.key(Key.valueIndex, of: writer) == nil, writeMode(of: writer, Key.self) == .json,
      let fields = script.value(Key.column, of: writer), document.kind(of: fields) == .array
    else { return }
    for (index, element) in boundElements(of: fields, FieldKey.shape).enumerated() {
      guard let field = element.object, let value = script.value(FieldKey.type, of: field),
        let type = FieldType.allCases.first(where: { document.contentEqualsIgnoringCase(value, $0.name) }),
        type != .string
      else { continue }
      checkColumn(Int64(index), becomes: .field(type), at: value)
    }
  }

  private mutating func singleKeyIndex<Key: KafkaWritingKey>(of writer: BoundObject, _: Key.Type) -> Int64? {
    if script.key(Key.keyIndex, of: writer) != nil { return script.integer(Key.keyIndex, of: writer) }
    guard let (_, count) = keyColumns(of: writer, Key.self), count == 1 else { return nil }
    if let list = script.value(Key.keyIndexes, of: writer) {
      return document.elements(of: list).first { _ in true }.flatMap { document.lenientInteger(at: $0) }
    }
    guard let list = script.value(Key.keyColumns, of: writer),
      let name = document.elements(of: list).first(where: { _ in true }), isPlainText(name), let columns = readerColumns
    else { return nil }
    let text = document.text(of: name)
    return columns.elements.firstIndex { isPlainText($0.node) && document.text(of: $0.node) == text }.map { Int64($0) }
  }

  private mutating func checkColumn(_ index: Int64, becomes target: ColumnTarget, at value: JSONNodeID) {
    guard let columns = readerColumns, index >= 0, index < Int64(columns.count) else { return }
    let column = columns.elements[Int(index)]
    let content = content(of: column, in: columns)
    guard target.excludes(content), let found = words(for: content) else { return }
    report(
      Wording.LINK.columnTypes(index: String(index), found: found, target: target.name), at: value,
      related: [column.node])
  }

  private func words(for content: ColumnContent) -> String? {
    switch content {
    case .constant(let text): "the constant `\(shown(text))`"
    case .typed(let type): "\(type == .bytes ? "BYTES" : "a \(type.rawValue)")"
    case .headers: "the record's headers"
    case .unknown: nil
    }
  }

  private func shown(_ constant: String) -> String {
    let text = CredentialText.shown(constant)
    return text.count <= 40 ? text : String(text.prefix(37)) + "…"
  }

  // MARK: What a column holds

  private func content(of column: (node: JSONNodeID, object: BoundObject?), in columns: ReaderColumns) -> ColumnContent
  {
    switch columns.reader.shape {
    case .kafkaReader: kafkaContent(of: column.node, in: columns.reader, KafkaReaderKey.self)
    case .realtimeKafkaReader: kafkaContent(of: column.node, in: columns.reader, RealtimeKafkaReaderKey.self)
    case .streamReader: column.object.map { content(of: $0, StreamReaderColumnEntryKey.self) } ?? .unknown
    case .txtfileReader: column.object.map { content(of: $0, TxtfileReaderColumnEntryKey.self) } ?? .unknown
    default: .unknown
    }
  }

  private func kafkaContent<Key: KafkaReadingKey>(
    of column: JSONNodeID, in reader: BoundObject, _: Key.Type
  ) -> ColumnContent {
    guard isPlainText(column) else { return .unknown }
    let text = document.text(of: column)
    switch text {
    case "__offset__", "__partition__", "__timestamp__": return .typed(.long)
    case "__headers__": return .headers
    case "__key__": return content(by: serialization(Key.keyType, of: reader))
    case "__value__": return content(by: serialization(Key.valueType, of: reader))
    default:
      guard text.utf8.count > 1, text.hasPrefix("'"), text.hasSuffix("'") else { return .unknown }
      return .constant(String(text.dropFirst().dropLast()))
    }
  }

  private func content(by type: Serialization?) -> ColumnContent {
    switch type {
    case .short, .integer, .long: .typed(.long)
    case .float, .double: .typed(.double)
    case .byteArray: .typed(.bytes)
    case .string, nil: .unknown
    }
  }

  private func content<Key: TypedColumnKey>(of column: BoundObject, _: Key.Type) -> ColumnContent {
    var type = ColumnContent.ColumnType.string
    if let value = script.value(Key.type, of: column) {
      guard isPlainText(value), let known = ColumnContent.ColumnType(named: document.text(of: value)) else {
        return .unknown
      }
      type = known
    }
    guard type == .string else { return .typed(type) }
    guard let value = script.value(Key.value, of: column), isPlainText(value) else {
      return .unknown
    }
    return .constant(document.text(of: value))
  }
}

/// The keys of columns that say what they hold.
private protocol TypedColumnKey: ShapeKey {
  static var type: Self { get }
  static var value: Self { get }
}

extension StreamReaderColumnEntryKey: TypedColumnKey {}
extension TxtfileReaderColumnEntryKey: TypedColumnKey {}

/// What is known of a column before a record is read.
enum ColumnContent {
  enum ColumnType: String {
    case string = "STRING"
    case long = "LONG"
    case double = "DOUBLE"
    case boolean = "BOOL"
    case date = "DATE"
    case bytes = "BYTES"

    init?(named name: String) {
      let name = name.uppercased()
      self.init(rawValue: name == "BOOLEAN" ? "BOOL" : name)
    }
  }

  case constant(String)
  case typed(ColumnType)
  /// A JSON array.
  case headers
  case unknown
}

/// What a writer makes of a column.
enum ColumnTarget {
  /// The bytes of a number.
  case number(Serialization)
  case field(FieldType)

  var name: String {
    switch self {
    case .number(let type): type.name.description
    case .field(let type): type.name.description
    }
  }

  /// Whether no value of a column can become this; the table is on the rule's page.
  func excludes(_ content: ColumnContent) -> Bool {
    switch (self, content) {
    case (_, .unknown), (_, .typed(.string)), (_, .typed(.bytes)): false
    case (.number(let type), .constant(let text)): !ConstantNumber(text).fits(type)
    case (.number, .headers): true
    case (.number(let type), .typed(let found)): found == .date && (type == .float || type == .double)
    case (.field(let type), .constant(let text)): !Self.canBecome(type, text)
    case (.field(let type), .headers): type == .number || type == .boolean || type == .map
    case (.field(let type), .typed(let found)): Self.excludes(type, found)
    }
  }

  private static func excludes(_ type: FieldType, _ found: ColumnContent.ColumnType) -> Bool {
    switch type {
    case .string, .number: false
    case .boolean: found != .boolean
    case .array, .map, .base64, .hexadecimal: true
    }
  }

  private static func canBecome(_ type: FieldType, _ text: String) -> Bool {
    switch type {
    case .string, .base64, .hexadecimal: return true
    case .number: return ConstantNumber(text).isNumber
    case .boolean: return text.lowercased() == "true" || text.lowercased() == "false"
    case .array, .map:
      let document = JSONDocument(parsing: Array(text.utf8))
      guard document.problems.isEmpty, let root = document.root else { return false }
      return document.kind(of: root) == (type == .array ? .array : .object)
    }
  }
}

/// A constant, read as the engine reads numbers: decimal, with or without an exponent.
private struct ConstantNumber {
  private let text: String
  private let value: Double?

  init(_ text: String) {
    self.text = text
    let isDecimal = text.utf8.allSatisfy {
      $0 &- UInt8(ascii: "0") < 10 || "+-.eE".utf8.contains($0)
    }
    value = isDecimal && text.utf8.count <= 400 ? Double(text) : nil
  }

  var isNumber: Bool { value != nil }

  func fits(_ type: Serialization) -> Bool {
    let range: ClosedRange<Double>
    switch type {
    case .string, .byteArray: return true
    case .float, .double: return isNumber || ["NaN", "Infinity", "-Infinity"].contains(text)
    case .short: range = -32_768...32_767
    case .integer: range = -2_147_483_648...2_147_483_647
    case .long: range = -0x1p63...0x1p63
    }
    guard let value, value == value.rounded(.towardZero) else { return false }
    // A double has not all the digits that a LONG may have.
    if type == .long, value.magnitude >= 0x1p53, let digits = Int128(text) {
      return digits >= Int128(Int64.min) && digits <= Int128(Int64.max)
    }
    return range.contains(value)
  }
}
