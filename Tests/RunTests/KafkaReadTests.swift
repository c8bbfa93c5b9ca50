import TestSupport
import Testing

/// What a Java producer wrote is what `weir run` prints.
@Suite(.enabled(if: JavaTool.isAvailable, Comment(rawValue: JavaTool.reason)))
struct KafkaReadTests {
  typealias Sent = KafkaCluster.Sent

  // MARK: Types and columns

  @Test(arguments: versions)
  func everyType(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let cases: [(type: String, sent: [KafkaCluster.Field], printed: [String])] = [
      ("SHORT", [.short(-2), .short(32767)], ["-2", "32767"]),
      ("INTEGER", [.integer(.min), .integer(7)], ["-2147483648", "7"]),
      ("LONG", [.long(.max), .long(0)], ["9223372036854775807", "0"]),
      ("FLOAT", [.float("0.1"), .float("NaN"), .float("1e-10")], ["0.1", "NaN", "0.0000000001"]),
      (
        "DOUBLE", [.double("-1.5"), .double("1e21"), .double("-Infinity")],
        ["-1.5", "1000000000000000000000", "-Infinity"]
      ),
      ("STRING", [.text("plain"), .text("中文 😀"), .text("")], ["plain", "中文 😀", ""]),
      ("BYTEARRAY", [.bytes(Array("raw|\t".utf8)), .bytes([])], ["raw|\t", ""]),
    ]
    for (type, sent, printed) in cases {
      let topic = try cluster.topic()
      try cluster.send(
        sent.map { Sent(key: $0, value: $0, timestamp: 1_600_000_000_000) } + [Sent(value: .null)], to: topic)
      let reader = reading(
        topic, of: cluster, ["__key__", "__value__", "__partition__", "__offset__", "'123'"],
        #""keyType": "\#(type)", "valueType": "\#(type.lowercased())""#)
      let outcome = try runWell(job(reader, printing))
      let expected = printed.enumerated().map { "\($1)|\($1)|0|\($0)|123" } + ["null|null|0|\(printed.count)|123"]
      #expect(outcome.lines == expected, "\(type)")
    }
  }

  @Test(arguments: versions)
  func rawBytesAndTimestamps(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic()
    let everyByte = (0...255).map(UInt8.init)
    try cluster.send([Sent(key: .bytes([0xFF]), value: .bytes(everyByte), timestamp: 1_234_567_890_123)], to: topic)
    let outcome = try runWell(
      job(
        reading(
          topic, of: cluster, ["__value__", "__timestamp__", "__key__"],
          #""keyType": "ByteArray", "valueType": "ByteArray""#),
        printing))
    #expect(outcome.output == everyByte + Array("|1234567890123|".utf8) + [0xFF, 0x0A])
    #expect(outcome.report.contains(#""read": {"records": 1, "bytes": 257}"#), "\(outcome.report)")
  }

  @Test(arguments: versions)
  func properties(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic()
    let values = [
      #"{"event_id":"é1","tag":{"desc":"a\tb"},"n":[10,{"x":1.50}],"big":9223372036854775808,"ok":true}"#,
      #"{"tag.desc":"own name","tag":{"desc":"path"},"event_id":-3,"n":[1e3],"ok":null}"#,
      #"{"tag": { "desc" : [ 1 ] },"event_id":1,"event_id":2}"#,
    ]
    try cluster.send(values.map { Sent(value: .text($0)) } + [Sent(value: .null)], to: topic)
    let outcome = try runWell(
      job(reading(topic, of: cluster, ["event_id", "tag.desc", "n[0]", "n[1].x", "big", "ok", "tag"]), printing))
    #expect(
      outcome.lines == [
        "é1|a\tb|10|1.50|9223372036854775808|true|{\"desc\":\"a\\tb\"}",
        "-3|own name|1e3|null|null|null|{\"desc\":\"path\"}",
        "2|[ 1 ]|null|null|null|null|{ \"desc\" : [ 1 ] }", "null|null|null|null|null|null|null",
      ])
  }

  @Test func encodings() throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic()
    try cluster.send([Sent(key: .bytes([0xD6, 0xD0]), value: .bytes([0xB9, 0xFA]))], to: topic)
    let outcome = try runWell(
      job(reading(topic, of: cluster, ["__key__", "__value__"], #""encoding": "GBK""#), printing))
    #expect(outcome.lines == ["中|国"])
  }

  @Test func headers() throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic()
    let headers: [(String, KafkaCluster.Field)] = [
      ("a", .text("x\"y")), ("b", .bytes([0xFF])), ("c", .null), ("a", .text("é")),
    ]
    try cluster.send([Sent(value: .text("v"), headers: headers), Sent(value: .text("w"))], to: topic)
    let outcome = try runWell(job(reading(topic, of: cluster, ["__headers__", "__value__"]), printing))
    #expect(
      outcome.lines == [
        #"[{"key":"a","value":"x\"y"},{"key":"b","value":"/w==","encoding":"base64"},{"key":"c","value":null},"#
          + #"{"key":"a","value":"é"}]|v"#,
        "[]|w",
      ])
  }

  // MARK: Ranges

  @Test(arguments: versions)
  func offsets(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic(partitions: 2)
    for partition in 0..<2 {
      try cluster.send((0..<10).map { Sent(value: .text("\(partition)-\($0)"), partition: partition) }, to: topic)
    }
    func read(_ range: String, _ more: String = "") throws -> RunOutcome {
      try runWell(job(reading(topic, of: cluster, ["__value__"], range: range, more), printing))
    }
    let middle = try read(#""beginOffset": "3", "endOffset": 6"#)
    #expect(middle.lines.sorted() == ["0-3", "0-4", "0-5", "1-3", "1-4", "1-5"])
    for partition in 0..<2 {
      let row = #"{"topic": "\#(topic)", "partition": \#(partition), "begin": 3, "end": 6, "next": 6, "read": 3}"#
      #expect(middle.report.contains(row), "\(middle.report)")
    }
    #expect(try read(#""beginOffset": 8, "endOffset": "seekToEnd""#, #""partition": 1"#).lines == ["1-8", "1-9"])
    #expect(try read(#""beginOffset": "seekToEnd", "endOffset": "latest""#).lines == [])
    #expect(try read(#""beginOffset": 100, "endOffset": "latest""#).lines == [])
    #expect(try read(#""beginOffset": "seekToBeginning", "endOffset": 1"#).lines.sorted() == ["0-0", "1-0"])
    let past = try run(
      job(reading(topic, of: cluster, ["__value__"], range: #""beginOffset": 100, "endOffset": 200"#), printing))
    #expect(past.exit == .status(5), "\(past.messages)")
  }

  @Test(arguments: versions)
  func times(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic(partitions: 2)
    // 2019-04-16 00:00:00 to 00:00:09 in Shanghai, the odd seconds in the second partition.
    let midnight: Int64 = 1_555_344_000_000
    try cluster.send(
      (0..<10).map { Sent(value: .text("s\($0)"), partition: $0 % 2, timestamp: midnight + Int64($0) * 1_000) },
      to: topic)
    func read(_ begin: String, _ end: String, _ more: String = "") throws -> [String] {
      let range = #""beginDateTime": "\#(begin)", "endDateTime": "\#(end)""#
      return try runWell(job(reading(topic, of: cluster, ["__value__"], range: range, more), printing)).lines.sorted()
    }
    #expect(try read("20190416000002", "20190416000006") == ["s2", "s3", "s4", "s5"])
    #expect(try read("20190415000000", "20190416000002") == ["s0", "s1"])
    #expect(try read("20190416000008", "20300101000000") == ["s8", "s9"])
    #expect(try read("20300101000000", "20300101000001") == [])
    #expect(try read("20190415160002", "20190415160004", #""timeZone": "UTC""#) == ["s2", "s3"])
    #expect(try read("20190415180002", "20190415180003", #""timeZone": "Europe/Berlin""#) == ["s2"])
  }

  @Test(arguments: versions)
  func groups(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic(partitions: 3)
    for partition in 0..<2 {
      try cluster.send((0..<4).map { Sent(value: .text("\(partition)-\($0)"), partition: partition) }, to: topic)
    }
    let group = #""groupId": "readers-of-\#(topic)""#
    let fromGroup = #""beginOffset": "seekToLast", "endOffset": "latest""#
    let without = try run(job(reading(topic, of: cluster, ["__value__"], range: fromGroup, group), printing))
    #expect(without.exit == .status(5) && without.output.isEmpty, "\(without.messages)")
    #expect(try cluster.command("committed readers-of-\(topic) \(topic)").last == "ok - - -")
    let first = try runWell(
      job(
        reading(
          topic, of: cluster, ["__value__"], range: #""beginOffset": 1, "endOffset": 3"#, group + #", "partition": 0"#),
        printing))
    #expect(first.lines == ["0-1", "0-2"])
    #expect(try cluster.command("committed readers-of-\(topic) \(topic)").last == "ok 3 - -")
    let reset = #", "kafkaConfig": {"auto.offset.reset": "earliest"}"#
    let second = try runWell(job(reading(topic, of: cluster, ["__value__"], range: fromGroup, group + reset), printing))
    #expect(second.lines.sorted() == ["0-3", "1-0", "1-1", "1-2", "1-3"])
    #expect(try cluster.command("committed readers-of-\(topic) \(topic)").last == "ok 4 4 0")
    let third = try runWell(job(reading(topic, of: cluster, ["__value__"], range: fromGroup, group), printing))
    #expect(third.lines == [])
  }

  /// Offsets of transaction markers are never delivered: a range that ends with them ends all the same.
  @Test func transactionMarkers() throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic()
    try cluster.sendInTransaction([Sent(value: .text("a")), Sent(value: .text("b"))], to: topic)
    try cluster.sendInTransaction([Sent(value: .text("gone"))], to: topic, commit: false)
    try cluster.sendInTransaction([Sent(value: .text("c"))], to: topic)
    #expect(try cluster.command("ends \(topic)").last == "ok 7")
    let all = try runWell(job(reading(topic, of: cluster, ["__value__", "__offset__"], #""waitTIme": 600"#), printing))
    #expect(all.lines == ["a|0", "b|1", "gone|3", "c|5"])
    #expect(all.report.contains(#""begin": 0, "end": 7, "next": 7, "read": 4"#), "\(all.report)")
    let committed = #""waitTIme": 600, "kafkaConfig": {"isolation.level": "read_committed"}"#
    #expect(try runWell(job(reading(topic, of: cluster, ["__value__"], committed), printing)).lines == ["a", "b", "c"])
    let onlyMarker = #""beginOffset": 6, "endOffset": 7"#
    let marker = try runWell(
      job(reading(topic, of: cluster, ["__value__"], range: onlyMarker, #""waitTIme": 600"#), printing))
    #expect(marker.lines == [])
  }

  @Test func expiredOffsets() throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic()
    try cluster.send((0..<10).map { Sent(value: .text("\($0)")) }, to: topic)
    try cluster.command("delete-before \(topic) 0 6")
    let range = #""beginOffset": 2, "endOffset": "latest""#
    let refused = try run(job(reading(topic, of: cluster, ["__value__"], range: range), printing))
    #expect(refused.exit == .status(5) && refused.output.isEmpty, "\(refused.messages)")
    let reset = #""kafkaConfig": {"auto.offset.reset": "earliest"}"#
    #expect(
      try runWell(job(reading(topic, of: cluster, ["__value__"], range: range, reset), printing)).lines == [
        "6", "7", "8", "9",
      ])
    #expect(try runWell(job(reading(topic, of: cluster, ["__value__"]), printing)).lines == ["6", "7", "8", "9"])
  }

  // MARK: Stop flags

  /// An end that nobody has reached yet: the first empty poll ends the job, or nothing but the end does.
  @Test(arguments: versions)
  func stopFlags(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic()
    try cluster.send((0..<3).map { Sent(value: .text("\($0)")) }, to: topic)
    let range = #""beginOffset": 0, "endOffset": 5"#
    let early = try runWell(job(reading(topic, of: cluster, ["__value__"], range: range, #""waitTIme": 1"#), printing))
    #expect(early.lines == ["0", "1", "2"])
    #expect(early.report.contains(#""end": 5, "next": 3, "read": 3"#), "\(early.report)")
    for (round, flags) in [
      #""stopWhenPollEmpty": "true", "stopWhenReachEndOffset": true"#, #""stopWhenPollEmpty": false"#,
    ].enumerated() {
      let end = 5 + 2 * round
      let range = #""beginOffset": 0, "endOffset": \#(end)"#
      let waiting = try RunningJob(
        job(reading(topic, of: cluster, ["__value__"], range: range, #""waitTIme": 1, "# + flags), printing))
      try waiting.process.wait(until: { waiting.process.standardOutput.count >= 2 * (end - 2) })
      // Longer than waitTIme: nothing but the end may end the job.
      #expect(!(try waiting.process.ends(within: 2)))
      try cluster.send([Sent(value: .text("\(end - 2)")), Sent(value: .text("\(end - 1)"))], to: topic)
      let outcome = try waiting.wait()
      #expect(outcome.exit == .status(0), "\(outcome.messages)")
      #expect(outcome.lines == (0..<end).map { "\($0)" })
    }
  }

  // MARK: Dirty records

  @Test(arguments: versions)
  func dirtyRecords(_ version: String) throws {
    let cluster = try KafkaCluster.shared(version)
    let topic = try cluster.topic()
    let values = [#"{"a":1}"#, "not json", #"{"a":2}"#, #"{"a":3"#, #"{"a":4}"#]
    try cluster.send(values.map { Sent(value: .text($0)) } + [Sent(value: .bytes([0xFF]))], to: topic)
    let reader = reading(topic, of: cluster, ["a"])
    let outcome = try runWell(job(reader, printing, dirtyLimit: "3"))
    #expect(outcome.lines == ["1", "2", "4"])
    #expect(outcome.report.contains(#""dirty": 3"#), "\(outcome.report)")
    #expect(outcome.dirty.count == 3)
    for (line, offset) in zip(outcome.dirty, [1, 3, 5]) {
      #expect(
        line.contains(#""column":"a""#) && line.contains(#""topic":"\#(topic)","partition":0,"offset":\#(offset)"#),
        "\(line)")
    }
    let refused = try run(job(reader, printing, dirtyLimit: "2"))
    #expect(refused.exit == .status(3), "\(refused.messages)")
    #expect(refused.report.contains(#""status": "dirty""#), "\(refused.report)")
    let atOnce = try run(job(reader, printing))
    #expect(atOnce.exit == .status(3) && atOnce.dirty.count == 1)
  }
}
