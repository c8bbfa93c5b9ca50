import Records
import Testing
import TimeZones

/// A cell to be made, as tests write it.
enum Given: Sendable {
  case null
  case text(String)
  case bytes([UInt8])
  case long(Int64)
  case longText(String)
  case double(Double)
  case doubleText(String)
  case bool(Bool)
  case date(Int64)

  func append(to batch: inout RecordBatch) {
    switch self {
    case .null: batch.append(.null(.string))
    case .text(let text): batch.append(.text) { $0 += text.utf8 }
    case .bytes(let bytes): batch.append(.bytes) { $0 += bytes }
    case .long(let value): batch.append(.long(value))
    case .longText(let digits): batch.append(.longText) { $0 += digits.utf8 }
    case .double(let value): batch.append(.double(value))
    case .doubleText(let digits): batch.append(.doubleText) { $0 += digits.utf8 }
    case .bool(let value): batch.append(.bool(value))
    case .date(let milliseconds): batch.append(.date(milliseconds: milliseconds))
    }
  }
}

/// Writes one record and returns its key and value.
func encode(_ cells: [Given], _ format: KafkaRecordFormat) throws -> (key: [UInt8]?, value: [UInt8]?) {
  var batch = RecordBatch()
  for cell in cells { cell.append(to: &batch) }
  batch.finishRecord(number: 1)
  let encoder = try KafkaRecordEncoder(format)
  var messages = EncodedMessages()
  do {
    try encoder.append(0, of: batch, to: &messages)
  } catch {
    #expect(messages.count == 0)
    throw error
  }
  let message = messages.messages[0]
  return messages.withBytes { bytes in
    (message.key.map { Array(bytes[$0]) }, message.value.map { Array(bytes[$0]) })
  }
}

@Suite struct KafkaRecordEncoderTests {
  private func value(_ cell: Given, as type: KafkaType, null: String? = nil) throws -> [UInt8]? {
    try encode(
      [cell], KafkaRecordFormat(key: .none, value: .column(0), valueType: type, nullValueFormat: null, timeZone: zone)
    ).value
  }

  private func json(_ cells: [Given], _ types: [JSONFieldType], null: String? = nil) throws -> String {
    let fields = types.enumerated().map { KafkaRecordFormat.JSONField(name: "c\($0.0 + 1)", type: $0.1) }
    let format = KafkaRecordFormat(key: .none, value: .json(fields), nullValueFormat: null, timeZone: zone)
    return try #require(try encode(cells, format).value).text
  }

  // MARK: Types

  @Test(arguments: [
    (Given.long(-2), KafkaType.short, "fffe"), (.text("32767"), .short, "7fff"), (.text("1e3"), .integer, "000003e8"),
    (.text("12.00"), .integer, "0000000c"), (.double(3), .integer, "00000003"),
    (.bool(true), .long, "0000000000000001"),
    (.date(1_700_000_000_000), .long, "0000018bcfe56800"), (.text("-9223372036854775808"), .long, "8000000000000000"),
    (.longText("9223372036854775807"), .long, "7fffffffffffffff"), (.doubleText("1.5e1"), .short, "000f"),
    (.bytes(Array("7".utf8)), .short, "0007"), (.text("+7"), .short, "0007"), (.text("0e999999999999"), .short, "0000"),
    (.text("0.1"), .float, "3dcccccd"), (.double(0.1), .double, "3fb999999999999a"), (.text("NaN"), .float, "7fc00000"),
    (.text("-Infinity"), .double, "fff0000000000000"), (.text("Infinity"), .float, "7f800000"),
    (.long(1), .float, "3f800000"),
    (.bool(false), .double, "0000000000000000"), (.text("-0.0"), .double, "8000000000000000"),
    (.text(".5"), .double, "3fe0000000000000"),
    (.text("1."), .double, "3ff0000000000000"), (.double(.nan), .double, "7ff8000000000000"),
    (.doubleText("1e-45"), .float, "00000001"),
    (.long(123), .string, "313233"), (.bool(true), .string, "74727565"), (.bytes([0xFF, 0]), .string, "ff00"),
    (.bytes([0xFF, 0]), .byteArray, "ff00"), (.text("é"), .byteArray, "c3a9"),
    (.doubleText("1.50"), .string, "312e3530"),
    (.double(1e21), .string, "31303030303030303030303030303030303030303030"),
    (.date(0), .string, "313937302d30312d30312030383a30303a3030"),
  ])
  func types(_ cell: Given, _ type: KafkaType, _ expected: String) throws {
    #expect(try value(cell, as: type) == [UInt8](hexadecimal: expected))
  }

  @Test(arguments: [
    (Given.long(40_000), KafkaType.short, DirtyReason.outOfRange(.short)),
    (.text("-32769"), .short, .outOfRange(.short)),
    (.text("2147483648"), .integer, .outOfRange(.integer)), (.text("9223372036854775808"), .long, .outOfRange(.long)),
    (.longText("99999999999999999999999"), .long, .outOfRange(.long)),
    (.text("1e999999999"), .long, .outOfRange(.long)),
    (.text("1.5"), .integer, .fraction(.integer)), (.double(-0.5), .long, .fraction(.long)),
    (.text("1e-1"), .short, .fraction(.short)),
    (.double(1e300), .long, .outOfRange(.long)), (.double(.nan), .long, .notNumber),
    (.double(.infinity), .integer, .notNumber),
    (.text(""), .integer, .notNumber), (.text(" 1"), .integer, .notNumber), (.text("0x10"), .integer, .notNumber),
    (.text("1_000"), .integer, .notNumber), (.text("true"), .integer, .notNumber), (.text("."), .integer, .notNumber),
    (.text("1e"), .integer, .notNumber), (.text("--1"), .integer, .notNumber), (.text("NaN"), .integer, .notNumber),
    (.text("nan"), .double, .notNumber), (.text("+Infinity"), .double, .notNumber), (.text("inf"), .float, .notNumber),
    (.text("1e400"), .double, .outOfRange(.double)), (.text("1e-400"), .double, .outOfRange(.double)),
    (.text("1e39"), .float, .outOfRange(.float)), (.double(1e39), .float, .outOfRange(.float)),
    (.double(1e-60), .float, .outOfRange(.float)),
    (.date(0), .double, .notNumber), (.bytes([0xFF]), .short, .notNumber), (.text("１"), .integer, .notNumber),
  ])
  func dirtyTypes(_ cell: Given, _ type: KafkaType, _ reason: DirtyReason) {
    #expect(throws: DirtyRecord(reason, column: 0)) { try value(cell, as: type) }
  }

  // MARK: Keys

  @Test func keys() throws {
    func key(_ cells: [Given], _ key: KafkaRecordFormat.Key, null: String? = nil, type: KafkaType = .string) throws
      -> [UInt8]?
    {
      try encode(
        cells, KafkaRecordFormat(key: key, value: .column(0), keyType: type, nullKeyFormat: null, timeZone: zone)
      ).key
    }
    #expect(try key([.text("a")], .none) == nil)
    #expect(try key([.text("a"), .long(5)], .column(1)) == Array("5".utf8))
    #expect(try key([.text("a"), .long(5)], .column(1), type: .short) == [0, 5])
    #expect(try key([.null], .column(0)) == nil)
    #expect(try key([.null], .column(0), null: "") == [])
    #expect(try key([.null], .column(0), null: "7", type: .integer) == [0, 0, 0, 7])
    let comma = Array(",".utf8)
    #expect(try key([.text("a"), .long(5), .text("")], .columns([1, 0, 2], delimiter: comma)) == Array("5,a,".utf8))
    #expect(try key([.text("a"), .null], .columns([0, 1], delimiter: comma)) == nil)
    #expect(
      try key([.text("a"), .null], .columns([0, 1], delimiter: Array("||".utf8)), null: "-") == Array("a||-".utf8))
    #expect(throws: DirtyRecord(.missingColumn(count: 1), column: 3)) { try key([.text("a")], .column(3)) }
    #expect(throws: DirtyRecord(.notNumber, column: 0)) { try key([.null], .column(0), null: "x", type: .integer) }
    #expect(throws: KafkaRecordFormat.ConfigurationError.compositeKey(.long)) {
      try key([.text("a")], .columns([0], delimiter: comma), type: .long)
    }
  }

  // MARK: Values

  @Test func valueIndex() throws {
    #expect(try value(.null, as: .string) == nil)
    #expect(try value(.null, as: .string, null: "") == [])
    #expect(try value(.null, as: .short, null: "258") == [1, 2])
    #expect(throws: DirtyRecord(.notNumber, column: 0)) { try value(.null, as: .short, null: "none") }
    let format = KafkaRecordFormat(key: .none, value: .column(2), timeZone: zone)
    #expect(throws: DirtyRecord(.missingColumn(count: 1), column: 2)) { try encode([.text("a")], format) }
  }

  @Test func text() throws {
    let cells: [Given] = [.text("a"), .null, .long(1), .double(0.5), .bool(false), .date(0), .bytes([0xFF])]
    func text(_ delimiter: String, null: String? = nil) throws -> [UInt8]? {
      try encode(
        cells,
        KafkaRecordFormat(
          key: .none, value: .text(delimiter: try FieldDelimiter.parse(delimiter)), nullValueFormat: null,
          timeZone: zone)
      ).value
    }
    #expect(try text("\\t") == Array("a\tnull\t1\t0.5\tfalse\t1970-01-01 08:00:00\t".utf8) + [0xFF])
    #expect(try text("||", null: "\\N") == Array("a||\\N||1||0.5||false||1970-01-01 08:00:00||".utf8) + [0xFF])
    #expect(throws: KafkaRecordFormat.ConfigurationError.compositeValue(.float)) {
      try encode(cells, KafkaRecordFormat(key: .none, value: .text(delimiter: [9]), valueType: .float, timeZone: zone))
    }
  }

  @Test(arguments: [
    ("\t", "09"), ("\\t", "09"), ("\\n", "0a"), ("\u{1}", "01"), ("\\u0001", "01"), (",", "2c"), ("||", "7c7c"),
    ("\\\\", "5c"),
    ("é", "c3a9"), ("\\u4e2D", "e4b8ad"), ("\\ud83d\\ude00", "f09f9880"), ("a\\tb", "610962"),
  ])
  func delimiters(_ text: String, _ bytes: String) throws {
    #expect(try FieldDelimiter.parse(text) == [UInt8](hexadecimal: bytes))
  }

  @Test(arguments: [
    ("", FieldDelimiter.SyntaxError.Problem.empty, 0), ("\\", .unknownEscape, 0), ("a\\x", .unknownEscape, 1),
    ("\\u12", .unknownEscape, 0),
    ("\\u12g4", .unknownEscape, 0), ("\\ud83d", .loneSurrogate, 0), ("\\ude00", .loneSurrogate, 0),
    ("\\ud83dx", .loneSurrogate, 0),
  ])
  func wrongDelimiters(_ text: String, _ problem: FieldDelimiter.SyntaxError.Problem, _ offset: Int) {
    #expect {
      try FieldDelimiter.parse(text)
    } throws: { error in
      let error = error as? FieldDelimiter.SyntaxError
      return error?.problem == problem && error?.offset == offset
    }
  }

  // MARK: JSON

  @Test(arguments: [
    (Given.long(123), JSONFieldType.string, #""123""#),
    (.text("a\"b\\c\n\u{1}\u{1F}\u{7F}é😀/"), .string, "\"a\\\"b\\\\c\\n\\u0001\\u001f\u{7F}é😀/\""),
    (.bool(true), .string, #""true""#), (.date(0), .string, #""1970-01-01 08:00:00""#),
    (.double(.infinity), .string, #""Infinity""#),
    (.bytes(Array("é".utf8)), .string, #""é""#), (.doubleText("1e400"), .string, #""1e400""#),
    (.text("1.23"), .number, "1.23"), (.text("-0"), .number, "-0"), (.text("007"), .number, "7"),
    (.text("+5"), .number, "5"),
    (.text(".5"), .number, "0.5"), (.text("1."), .number, "1"), (.text("-.5e+3"), .number, "-0.5e+3"),
    (.text("00"), .number, "0"),
    (.text("1.e5"), .number, "1e5"),
    (.text("123456789012345678901234567890"), .number, "123456789012345678901234567890"),
    (.long(.min), .number, "-9223372036854775808"), (.double(1e21), .number, "1000000000000000000000"),
    (.bool(true), .number, "1"),
    (.date(5), .number, "5"), (.doubleText("1.50"), .number, "1.50"), (.bytes(Array("12".utf8)), .number, "12"),
    (.text("true"), .bool, "true"), (.text("FALSE"), .bool, "false"), (.bool(false), .bool, "false"),
    (.text("[1,2, 3]"), .array, "[1,2, 3]"), (.text(" [ ] \n"), .array, "[ ]"),
    (.text(#"["é",{"a":[]}]"#), .array, #"["é",{"a":[]}]"#),
    (.text(#"{"k1":"v1"}"#), .map, #"{"k1":"v1"}"#), (.bytes(Array("{}".utf8)), .map, "{}"),
    (.bytes([1, 2]), .base64, #""AQI=""#), (.bytes([]), .base64, #""""#),
    (.bytes([0xFB, 0xFF, 0xFE]), .base64, #""+//+""#),
    (.text("f"), .base64, #""Zg==""#), (.bytes([1, 2]), .hex, #""0102""#), (.bytes([0xAB, 0xFF]), .hex, #""abff""#),
    (.text("é"), .hex, #""c3a9""#),
  ])
  func fields(_ cell: Given, _ type: JSONFieldType, _ expected: String) throws {
    #expect(try json([cell], [type]) == "{\"c1\":\(expected)}")
  }

  @Test(arguments: [
    (Given.text("abc"), JSONFieldType.number, DirtyReason.notJSONType(.number)),
    (.text(""), .number, .notJSONType(.number)),
    (.text("NaN"), .number, .notJSONType(.number)), (.double(.nan), .number, .notJSONType(.number)),
    (.text("0x1"), .number, .notJSONType(.number)),
    (.text("1 "), .number, .notJSONType(.number)), (.text("1"), .bool, .notJSONType(.bool)),
    (.long(1), .bool, .notJSONType(.bool)),
    (.text("yes"), .bool, .notJSONType(.bool)), (.text(""), .bool, .notJSONType(.bool)),
    (.text("true "), .bool, .notJSONType(.bool)),
    (.text("{}"), .array, .notJSONType(.array)), (.text("[]"), .map, .notJSONType(.map)),
    (.text(""), .map, .notJSONType(.map)),
    (.text("[1,]"), .array, .invalidJSON(offset: 3)), (.text("[1]]"), .array, .notJSONType(.array)),
    (.text("{} {}"), .map, .notJSONType(.map)),
    (.text("[tru]"), .array, .invalidJSON(offset: 1)), (.long(1), .array, .notJSONType(.array)),
    (.bool(true), .base64, .notJSONType(.base64)),
    (.long(5), .hex, .notJSONType(.hex)), (.date(0), .base64, .notJSONType(.base64)),
    (.bytes([0xFF]), .string, .invalidUTF8),
    (.bytes([0x5B, 0x22, 0xFF, 0x22, 0x5D]), .array, .notJSONType(.array)),
    (.bytes([0xFF]), .number, .notJSONType(.number)),
  ])
  func dirtyFields(_ cell: Given, _ type: JSONFieldType, _ reason: DirtyReason) {
    #expect(throws: DirtyRecord(reason, column: 1)) { try json([.null, cell], [.string, type]) }
  }

  @Test func columnsAndFields() throws {
    #expect(try json([.text("a"), .long(1), .text("cut")], [.string, .number]) == #"{"c1":"a","c2":1}"#)
    #expect(try json([.text("a")], [.string, .number, .bool]) == #"{"c1":"a","c2":null,"c3":null}"#)
    #expect(try json([.null], [.string, .number], null: "5") == #"{"c1":"5","c2":5}"#)
    #expect(try json([.null], [.map, .hex], null: "{}") == #"{"c1":{},"c2":"7b7d"}"#)
    #expect(throws: DirtyRecord(.notJSONType(.number), column: 1)) {
      try json([.text("a")], [.string, .number], null: "x")
    }
    #expect(try json([.text("a"), .long(2)], [.string, .number], null: "x") == #"{"c1":"a","c2":2}"#)
    let names = [KafkaRecordFormat.JSONField(name: "a\"b"), KafkaRecordFormat.JSONField(name: "é")]
    let format = KafkaRecordFormat(key: .none, value: .json(names), timeZone: zone)
    #expect(try #require(try encode([.null, .text("")], format).value).text == #"{"a\"b":null,"é":""}"#)
    #expect(try json([.text("a")], []) == "{}")
  }

  /// What was written before a dirty record stays, and nothing of it is left between.
  @Test func dirtyLeavesNothingBehind() throws {
    var batch = RecordBatch()
    for text in ["1", "x", "3"] {
      batch.append(.text) { $0 += text.utf8 }
      batch.finishRecord(number: 1)
    }
    let encoder = try KafkaRecordEncoder(
      KafkaRecordFormat(key: .column(0), value: .column(0), valueType: .short, timeZone: zone))
    var messages = EncodedMessages()
    try encoder.append(0, of: batch, to: &messages)
    #expect(throws: DirtyRecord(.notNumber, column: 0)) { try encoder.append(1, of: batch, to: &messages) }
    try encoder.append(2, of: batch, to: &messages)
    #expect(messages.messages.map(\.record) == [0, 2])
    #expect(messages.withBytes { Array($0) } == [0x31, 0, 1, 0x33, 0, 3])
  }

  @Test(arguments: [
    ("BYTEARRAY", KafkaType.byteArray), ("ByteArray", .byteArray), ("string", .string), ("Integer", .integer),
    ("Short", .short),
  ])
  func typeNames(_ name: String, _ type: KafkaType) {
    #expect(KafkaType(named: name) == type)
    #expect(KafkaType(named: name + "s") == nil)
  }

  @Test func jsonTypeNames() {
    for type in JSONFieldType.allCases { #expect(JSONFieldType(named: "\(type.name)".lowercased()) == type) }
    #expect(JSONFieldType(named: "STRING") == nil)
  }
}
