import Records
import Testing

@Suite struct KafkaRecordDecoderTests {
  @Test func attributesAndConstants() throws {
    let columns = [
      "__key__", "__value__", "__partition__", "__offset__", "__timestamp__", "'123'", "''", "__headers__",
    ]
    #expect(
      try decode(columns, key: Array("k".utf8), value: Array("välue".utf8)) == [
        "text:k", "text:välue", "long:3", "long:42", "long:1700000000000", "text:123", "text:", "text:[]",
      ])
  }

  @Test func origins() throws {
    var decoder = try KafkaRecordDecoder(columns: [.attribute(.offset)])
    var batch = RecordBatch()
    try decode(key: [1, 2], value: nil, with: &decoder, into: &batch)
    #expect(batch.origins == [RecordOrigin(partition: 3, offset: 42, keyBytes: 2, valueBytes: 0)])
  }

  @Test(arguments: [
    (KafkaType.short, "9c40", "long:-25536"), (.short, "7fff", "long:32767"),
    (.integer, "80000000", "long:-2147483648"),
    (.long, "7fffffffffffffff", "long:9223372036854775807"), (.long, "ffffffffffffffff", "long:-1"),
    (.float, "3dcccccd", "doubleText:0.1"), (.float, "7f7fffff", "doubleText:340282350000000000000000000000000000000"),
    (.float, "7fc00000", "doubleText:NaN"), (.float, "ff800000", "doubleText:-Infinity"),
    (.float, "00000001", "doubleText:0.000000000000000000000000000000000000000000001"),
    (.double, "3fb999999999999a", "double:0.1"), (.double, "4059000000000000", "double:100"),
    (.double, "8000000000000000", "double:-0"), (.double, "7ff0000000000000", "double:Infinity"),
    (.double, "444b1ae4d6e2ef50", "double:1000000000000000000000"), (.double, "bff8000000000000", "double:-1.5"),
    (.double, "3e7ad7f29abcaf48", "double:0.0000001"), (.byteArray, "ff00", "bytes:\u{FFFD}\0"), (.string, "", "text:"),
  ])
  func types(_ type: KafkaType, _ bytes: String, _ expected: String) throws {
    let bytes = [UInt8](hexadecimal: bytes)
    #expect(try decode(["__key__"], key: bytes, keyType: type) == [expected])
    #expect(try decode(["__value__"], value: bytes, valueType: type) == [expected])
  }

  @Test(arguments: [
    (KafkaType.short, "long"), (.long, "long"), (.double, "double"), (.byteArray, "bytes"), (.string, "string"),
  ])
  func nulls(_ type: KafkaType, _ column: String) throws {
    #expect(
      try decode(["__key__", "__value__"], keyType: type, valueType: type) == ["null:\(column)", "null:\(column)"])
  }

  @Test func wrongLengths() throws {
    for type in KafkaType.allCases {
      guard let size = type.size else { continue }
      for length in [0, 1, 3, 5, 7, 9, 12] {
        #expect(throws: DirtyRecord(.wrongLength(type, expected: size, found: length), column: 1)) {
          try decode(["'x'", "__key__"], key: Array(repeating: 0, count: length), keyType: type)
        }
      }
    }
  }

  /// A tombstone has no properties, and nothing is wrong with that.
  @Test func tombstone() throws {
    #expect(try decode(["id", "a.b", "__value__", "'c'"]) == ["null:string", "null:string", "null:string", "text:c"])
  }

  @Test func dirtyLeavesNothingBehind() throws {
    var decoder = try KafkaRecordDecoder(columns: [.attribute(.key), .path([.name("id")])])
    var batch = RecordBatch()
    try decode(key: Array("a".utf8), value: Array(#"{"id":1}"#.utf8), with: &decoder, into: &batch)
    let size = batch.arenaSize
    #expect(throws: DirtyRecord(.invalidJSON(offset: 6), column: 1)) {
      try decode(key: Array("b".utf8), value: Array(#"{"id":}"#.utf8), with: &decoder, into: &batch)
    }
    #expect(throws: DirtyRecord(.undecodable, column: 0)) {
      try decode(key: [0xFF], value: Array(#"{"id":2}"#.utf8), with: &decoder, into: &batch)
    }
    #expect(batch.count == 1 && batch.arenaSize == size)
    try decode(key: nil, value: Array(#"{"id":"z"}"#.utf8), with: &decoder, into: &batch)
    #expect(batch.described(0) == ["text:a", "long:1"])
    #expect(batch.described(1) == ["null:string", "text:z"])
    batch.removeAll()
    #expect(batch.isEmpty && batch.arenaSize == 0)
  }

  @Test func numbersHaveNoProperties() {
    #expect(throws: KafkaRecordDecoder.ConfigurationError.columnsNeedText(column: 1, valueType: .integer)) {
      try KafkaRecordDecoder(columns: [.attribute(.key), .path([.name("id")])], valueType: .integer)
    }
  }

  @Test func headers() throws {
    let list: [(String, [UInt8]?)] = [
      ("trace", Array("a\"b\\\n".utf8)), ("raw", [0xFF, 0x01]), ("none", nil), ("", []), ("trace", Array("é".utf8)),
    ]
    let expected =
      #"text:[{"key":"trace","value":"a\"b\\\n"},{"key":"raw","value":"/wE=","encoding":"base64"},"#
      + #"{"key":"none","value":null},{"key":"","value":""},{"key":"trace","value":"é"}]"#
    #expect(try decode(["__headers__"], headers: list) == [expected])
    #expect(try KafkaRecordDecoder(columns: [.attribute(.headers)]).needsHeaders)
    #expect(try !KafkaRecordDecoder(columns: [.attribute(.key)]).needsHeaders)
  }

  // MARK: Encodings

  @Test(arguments: [
    ("UTF-8", "e4b8ad f09f9880", "中😀"), ("utf8", "41", "A"), ("US-ASCII", "417f", "A\u{7F}"), ("latin1", "e9ff", "éÿ"),
    ("ISO8859_1", "80", "\u{80}"), ("UTF-16", "feff4e2d", "中"), ("UTF-16", "fffe2d4e", "中"), ("utf_16", "4e2d", "中"),
    ("UTF-16BE", "d83dde00", "😀"), ("UTF-16LE", "3dd800de", "😀"), ("UTF-16BE", "feff0041", "\u{FEFF}A"),
    ("UnicodeLittle", "2d4e", "中"), ("GBK", "d6d0b9fa", "中国"), ("cp936", "d6d0", "中"),
    ("gb18030", "d6d0 8130 8130", "中\u{80}"),
    ("GB2312", "d6d0", "中"), ("Big5", "a4a4", "中"), ("Shift_JIS", "93fa", "日"), ("windows-31j", "93fa", "日"),
    ("EUC-JP", "c6fc", "日"), ("EUC-KR", "c7d1", "한"), ("windows-1251", "cff0", "Пр"), ("KOI8-R", "f0d2", "Пр"),
    ("ISO-2022-JP", "1b2442467c1b2842", "日"), ("windows-1252", "80", "€"), ("UTF-32", "00000041", "A"),
    ("UTF-32", "fffe0000 41000000", "A"), ("UTF-32LE", "00f60100", "😀"), ("GBK", "", ""),
  ])
  func encodings(_ name: String, _ bytes: String, _ text: String) throws {
    #expect(try decode(["__value__"], value: [UInt8](hexadecimal: bytes), encoding: name) == ["text:\(text)"])
  }

  @Test(arguments: [
    ("UTF-8", "ff"), ("UTF-32", "0000d800"), ("UTF-32BE", "000041"), ("UTF-8", "c080"), ("UTF-8", "eda080"),
    ("UTF-8", "f4908080"), ("UTF-8", "e4b8"),
    ("UTF-8", "61f0808080"),
    ("US-ASCII", "80"), ("UTF-16", "4e"), ("UTF-16BE", "d83d"), ("UTF-16BE", "de00d83d"), ("UTF-16LE", "00de"),
    ("GBK", "d6"), ("GBK", "d6d0ff"), ("EUC-JP", "8f"), ("windows-1252", "81"), ("GB18030", "8130"),
    ("Shift_JIS", "81"),
  ])
  func undecodable(_ name: String, _ bytes: String) {
    #expect(throws: DirtyRecord(.undecodable, column: 0)) {
      try decode(["__value__"], value: [UInt8](hexadecimal: bytes), encoding: name)
    }
  }

  @Test(arguments: ["", "UTF-9", "utf8 ", "GBK2", "u"])
  func unknownEncodings(_ name: String) {
    #expect(throws: TextEncodingError.unknown(name)) { try TextEncoding(named: name) }
  }

  /// Properties of a value in another encoding are read from its text.
  @Test func propertiesInOtherEncodings() throws {
    let value = [UInt8](hexadecimal: "7b226e223a22 d6d0 222c2261223a5b22 b9fa 225d7d")
    #expect(try decode(["n", "a", "a[0]"], value: value, encoding: "GBK") == ["text:中", #"text:["国"]"#, "text:国"])
    #expect(throws: DirtyRecord(.invalidUTF8, column: 0)) {
      try decode(["n"], value: value, valueType: .byteArray, encoding: "GBK")
    }
  }

  /// Long texts need more than one piece of output.
  @Test func longTexts() throws {
    let value = (0..<100_000).flatMap { _ in [0xD6, 0xD0] as [UInt8] }
    let text = try decode(["__value__"], value: value, encoding: "GBK")[0]
    #expect(text == "text:" + String(repeating: "中", count: 100_000))
  }
}
