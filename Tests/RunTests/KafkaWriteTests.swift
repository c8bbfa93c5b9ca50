import TestSupport
import Testing

/// A Java consumer reads what `weir run` wrote, in the partitions where Java would have put it.
@Suite(.enabled(if: JavaTool.isAvailable, Comment(rawValue: JavaTool.reason)))
struct KafkaWriteTests {
  private func write(
    _ input: String, _ topic: String, _ cluster: KafkaCluster, _ parameter: String, dirtyLimit: String = "0"
  ) throws -> RunOutcome {
    let writer = writing(topic, to: cluster, parameter)
    return try run(job(lines, writer, dirtyLimit: dirtyLimit), input: .bytes(Array(input.utf8)))
  }

  private func values(_ topic: String, _ cluster: KafkaCluster) throws -> [String] {
    try cluster.consume(topic).map { $0.value.map { String(decoding: $0, as: UTF8.self) } ?? "null" }
  }

  // MARK: Partitions

  @Test(arguments: versions)
  func partitionsOfKeys(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic(partitions: 7)
    let input = (0..<500).map { "key-\($0 * 31)é,value \($0)\n" }.joined()
    let outcome = try write(
      input, topic, cluster, #""keyIndex": 0, "valueIndex": 1, "keyType": "STRING", "valueType": "STRING""#)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
    let records = try cluster.consume(topic)
    #expect(records.count == 500)
    #expect(records.allSatisfy { $0.partition == $0.javaPartition })
    #expect(Set(records.map(\.partition)).count == 7)
    let pairs = records.map {
      (String(decoding: $0.key ?? [], as: UTF8.self), String(decoding: $0.value ?? [], as: UTF8.self))
    }
    let sorted = pairs.sorted { ($0.1.utf8.count, $0.1) < ($1.1.utf8.count, $1.1) }
    for (index, pair) in sorted.enumerated() { #expect(pair == ("key-\(index * 31)é", "value \(index)")) }
    #expect(outcome.report.contains(#""written": {"records": 500"#), "\(outcome.report)")
  }

  @Test(arguments: versions)
  func nullKeysInTurn(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic(partitions: 3)
    let outcome = try write(
      (0..<9).map { "\($0)\n" }.joined(), topic, cluster, #""keyType": "STRING", "valueType": "STRING""#)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
    let records = try cluster.consume(topic)
    #expect(records.allSatisfy { $0.key == nil })
    for partition in 0..<3 { #expect(records.count { $0.partition == partition } == 3) }
  }

  @Test func namedPartition() throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic(partitions: 3)
    let parameter = #""keyIndex": 0, "keyType": "STRING", "valueType": "STRING", "partition": 2"#
    #expect(try write("a,1\nb,2\nc,3\n", topic, cluster, parameter).exit == .status(0))
    #expect(try cluster.consume(topic).map(\.partition) == [2, 2, 2])
    let missing = try write("a,1\n", topic, cluster, #""keyType": "STRING", "valueType": "STRING", "partition": 3"#)
    #expect(missing.exit == .status(5), "\(missing.messages)")
    #expect(missing.messages.contains(topic), "\(missing.messages)")
  }

  // MARK: Types

  @Test(arguments: versions)
  func everyType(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let cases: [(type: String, text: String, bytes: [UInt8])] = [
      ("SHORT", "-2", [0xFF, 0xFE]), ("INTEGER", "1e3", [0, 0, 3, 0xE8]), ("LONG", "1", [0, 0, 0, 0, 0, 0, 0, 1]),
      ("FLOAT", "0.1", [0x3D, 0xCC, 0xCC, 0xCD]), ("DOUBLE", "-1.5", [0xBF, 0xF8, 0, 0, 0, 0, 0, 0]),
      ("STRING", "é", [0xC3, 0xA9]), ("BYTEARRAY", "é", [0xC3, 0xA9]),
    ]
    for (type, text, bytes) in cases {
      let topic = try cluster.topic()
      let outcome = try write(
        "\(text),\(text)\n", topic, cluster,
        #""keyIndex": 1, "valueIndex": 0, "keyType": "\#(type)", "valueType": "\#(type)""#)
      #expect(outcome.exit == .status(0), "\(outcome.messages)")
      let records = try cluster.consume(topic)
      #expect(records.map(\.key) == [bytes] && records.map(\.value) == [bytes], "\(type)")
    }
  }

  @Test func dirtyRecords() throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic()
    let parameter = #""keyIndex": 0, "valueIndex": 1, "keyType": "SHORT", "valueType": "STRING""#
    let outcome = try write("1,a\n40000,b\nx,c\n4\n5,e\n1.5,f\n", topic, cluster, parameter, dirtyLimit: "4")
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
    #expect(try values(topic, cluster) == ["a", "e"])
    #expect(outcome.dirty.count == 4)
    #expect(outcome.dirty.map { $0.contains(#""line":"#) } == [true, true, true, true], "\(outcome.dirty)")
    let refused = try write("x,1\n", topic, cluster, parameter)
    #expect(refused.exit == .status(3), "\(refused.messages)")
  }

  // MARK: Values of several columns

  @Test(arguments: versions)
  func text(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic()
    let types = #""keyType": "STRING", "valueType": "STRING""#
    #expect(try write("a,b,c\n\n", topic, cluster, types).exit == .status(0))
    let composite = #""keyIndexes": [2, 0], "fieldDelimiter": "||", "# + types
    #expect(try write("a,b,c\n", topic, cluster, composite).exit == .status(0))
    let escaped = #""fieldDelimiter": "\\u0001", "# + types
    #expect(try write("a,b\n", topic, cluster, escaped).exit == .status(0))
    let records = try cluster.consume(topic)
    #expect(try values(topic, cluster) == ["a\tb\tc", "", "a||b||c", "a\u{1}b"])
    #expect(records[2].key == Array("c,a".utf8))
  }

  @Test(arguments: versions)
  func json(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic()
    let fields = [
      #"{"name": "s"}"#, #"{"name": "n", "type": "JSON_NUMBER"}"#, #"{"name": "b", "type": "JSON_BOOL"}"#,
      #"{"name": "a", "type": "JSON_ARRAY"}"#, #"{"name": "m", "type": "JSON_MAP"}"#,
      #"{"name": "x", "type": "JSON_BASE64"}"#, #"{"name": "h", "type": "JSON_HEX"}"#,
    ].joined(separator: ", ")
    let parameter = #""writeMode": "JSON", "column": [\#(fields)], "keyType": "STRING", "valueType": "STRING""#
    let input = "q\"\\é,1.50,TRUE,[1],{\"k\":\"v\"},AB,AB\nshort,7\n"
    let outcome = try write(input, topic, cluster, parameter)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
    #expect(
      try values(topic, cluster) == [
        #"{"s":"q\"\\é","n":1.50,"b":true,"a":[1],"m":{"k":"v"},"x":"QUI=","h":"4142"}"#,
        #"{"s":"short","n":7,"b":null,"a":null,"m":null,"x":null,"h":null}"#,
      ])
    let dirty = try write("a,abc\na,1,yes\na,1,true,{}\n", topic, cluster, parameter, dirtyLimit: "3")
    #expect(dirty.exit == .status(0) && dirty.dirty.count == 3, "\(dirty.messages)")
  }

  // MARK: From topic to topic

  @Test(arguments: versions)
  func topicToTopic(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let source = try cluster.topic(partitions: 3)
    let target = try cluster.topic(partitions: 5)
    let everyByte = (0...255).map(UInt8.init)
    let sent: [KafkaCluster.Sent] =
      (0..<300).map { .init(key: .text("k\($0)"), value: .bytes(everyByte + [UInt8($0 & 0xFF)])) }
      + [.init(key: .text("tombstone"), value: .null), .init(value: .text("no key"))]
    try cluster.send(sent, to: source)
    let types = #""keyType": "BYTEARRAY", "valueType": "BYTEARRAY""#
    let outcome = try runWell(
      job(
        reading(source, of: cluster, ["__key__", "__value__"], types),
        writing(target, to: cluster, #""keyIndex": 0, "valueIndex": 1, "# + types)))
    let records = try cluster.consume(target)
    #expect(records.count == 302, "\(outcome.report)")
    #expect(records.allSatisfy { $0.javaPartition == nil || $0.partition == $0.javaPartition })
    func pairs(_ topic: String) throws -> [String] {
      try cluster.consume(topic).map { "\($0.key as Any) \($0.value as Any)" }.sorted()
    }
    #expect(try pairs(target) == pairs(source))
  }

  /// Nulls keep their place, or are replaced by what the job says.
  @Test func nulls() throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let source = try cluster.topic()
    let target = try cluster.topic()
    try cluster.send([.init(key: .null, value: .text(#"{"a":null,"b":"x"}"#))], to: source)
    func copy(_ parameter: String) throws {
      _ = try runWell(
        job(
          reading(source, of: cluster, ["a", "b"]),
          writing(target, to: cluster, parameter + #", "keyType": "STRING", "valueType": "STRING""#)))
    }
    try copy(#""keyIndex": 0"#)
    try copy(#""keyIndexes": [0, 1], "nullKeyFormat": "none", "nullValueFormat": "\\N""#)
    try copy(#""valueIndex": 0"#)
    try copy(#""valueIndex": 0, "nullValueFormat": """#)
    let records = try cluster.consume(target)
    #expect(records.map(\.key) == [nil, Array("none,x".utf8), nil, nil])
    #expect(records.map(\.value) == [Array("null\tx".utf8), Array("\\N\tx".utf8), nil, []])
  }

  /// Made-up records arrive in the number that was asked for.
  @Test func generated() throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic(partitions: 2)
    let reader = (
      type: "stream",
      parameter: #"""
      "sliceRecordCount": 5000, "column": [{"type": "long", "random": "1,9"}, {"type": "string", "random": "20,20"},
      {"type": "date", "value": "2024-02-29 12:00:00"}, {"type": "bool", "value": "true"}, {"type": "double", "value": "1.50"}]
      """#
    )
    let writer = writing(
      topic, to: cluster, #""keyIndex": 0, "keyType": "LONG", "valueType": "STRING", "fieldDelimiter": "|""#)
    let outcome = try runWell(job(reader, writer))
    let records = try cluster.consume(topic)
    #expect(records.count == 5_000, "\(outcome.report)")
    #expect(records.allSatisfy { $0.key?.count == 8 && $0.partition == $0.javaPartition })
    for record in records {
      let fields = String(decoding: record.value ?? [], as: UTF8.self).split(separator: "|")
      #expect(fields.count == 5 && fields[1].count == 20 && fields[2...] == ["2024-02-29 12:00:00", "true", "1.50"])
    }
  }
}
