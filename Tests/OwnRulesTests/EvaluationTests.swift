import Testing

@testable import OwnRules

/// What conditions see, and where findings stand.
@Suite struct EvaluationTests {
  private static let topic = "/steps/0/parameter/topic"

  @Test(arguments: [
    ("starts-with: orders.", "audit", false), ("starts-with: [orders., audit]", "audit", true),
    ("ends-with: .v1", "a.v1", true), ("ends-with: .v1", "a.v2", false), ("contains: '-'", "a-b", true),
    ("contains: '-'", "ab", false), ("matches: '^[a-z]+$'", "audit", true), ("matches: '^[a-z]+$'", "Audit", false),
    ("is: audit", "audit", true), ("is: audit", "Audit", false), ("one-of: [a, audit]", "audit", true),
    ("is-not: audit", "audit", false), ("none-of: [a, b]", "audit", true), ("length: {at-most: 3}", "audit", false),
    ("length: 5", "audit", true), ("type: string", "audit", true), ("type: [number, boolean]", "audit", false),
    ("present: true", "audit", true), ("absent: true", "audit", false),
    ("starts-with: a, ends-with: t", "audit", true), ("starts-with: a, ends-with: x", "audit", false),
  ]) func texts(_ test: String, _ topic: String, _ holds: Bool) throws {
    let found = try Sample.findings(
      "on: kafka reader\nrequire: {topic: {\(test)}}", reader: "{\"topic\": \"\(topic)\"}")
    #expect(found.isEmpty == holds, "\(found)")
    let forbidden = try Sample.findings(
      "on: kafka reader\nforbid: {topic: {\(test)}}", reader: "{\"topic\": \"\(topic)\"}")
    #expect(forbidden.isEmpty != holds, "\(forbidden)")
  }

  /// Numbers and booleans count however they are written.
  @Test(arguments: [
    ("at-most: 500", "501", false), ("at-most: 500", "\"501\"", false), ("at-most: 500", "\"500\"", true),
    ("at-least: 1", "0", false), ("above: 0", "0", false), ("below: 1.5", "1.25", true), ("is: 5", "\"5.0\"", true),
    ("is: true", "\"TRUE\"", true), ("is: true", "true", true), ("is: true", "false", false),
    ("is: [1, true]", "1", true),
    ("at-least: \"2.0\"", "\"1.1\"", false), ("at-least: \"3.9\"", "\"3.10\"", true),
    ("at-least: \"2\"", "\"2.0.x\"", true),
    ("type: number", "5", true), ("type: number", "\"5\"", false),
  ]) func numbers(_ test: String, _ value: String, _ holds: Bool) throws {
    let found = try Sample.findings(
      "on: kafka reader\nrequire: {waitTIme: {\(test)}}", reader: "{\"waitTIme\": \(value)}")
    #expect(found.isEmpty == holds, "\(found)")
  }

  /// Of what is absent, unreadable or no number nothing is said, but that it is absent.
  @Test(arguments: ["{}", "{\"waitTIme\": \"soon\"}", "{\"waitTIme\": \"${nobody}\"}", "{\"waitTIme\": {}}"])
  func unknownValues(_ reader: String) throws {
    for clause in ["require", "forbid"] {
      #expect(try Sample.findings("on: reader\n\(clause): {waitTIme: {at-least: 1}}", reader: reader).isEmpty)
    }
    #expect(try Sample.findings("on: reader\nforbid: {not: {waitTIme: {at-least: 1}}}", reader: reader).isEmpty)
    #expect(
      try Sample.findings("on: reader\nwhen: {waitTIme: {at-least: 1}}\nforbid: {topic: a}", reader: reader).isEmpty)
  }

  @Test func absentKeysStandAtTheirObject() throws {
    let rule = "on: kafka reader\nrequire: {groupId: {present: true}}"
    #expect(try Sample.findings(rule) == ["/steps/0/parameter `groupId` is nothing"])
    #expect(
      try Sample.findings(rule, reader: "{\"groupId\": null}") == ["/steps/0/parameter/groupId `groupId` is null"])
    #expect(try Sample.findings(rule, reader: "{\"groupId\": \"a\"}").isEmpty)
    let nested = "on: kafka reader\nrequire: {kafkaConfig.max.poll.records: {present: true, at-most: 500}}"
    #expect(
      try Sample.findings(nested, reader: "{\"kafkaConfig\": {}}")
        == ["/steps/0/parameter/kafkaConfig `max.poll.records` is nothing"])
    #expect(
      try Sample.findings(nested, reader: "{\"kafkaConfig\": {\"max.poll.records\": 501}}")
        == ["/steps/0/parameter/kafkaConfig/max.poll.records `max.poll.records` is 501"])
    // A comma is missing before it.
    #expect(try Sample.findings(rule, reader: "{\"topic\": \"a\" \"groupId\": }").isEmpty)
  }

  @Test func everyElement() throws {
    let reader = "{\"column\": [\"__key__\", \"tmp_a\", \"b\", \"tmp_c\"]}"
    #expect(
      try Sample.findings("on: reader\nforbid: {column.*: {starts-with: tmp_}}", reader: reader)
        == ["/steps/0/parameter/column/1 `` is tmp_a", "/steps/0/parameter/column/3 `` is tmp_c"])
    #expect(
      try Sample.findings("on: reader\nrequire: {column.*: {starts-with: [tmp_, _]}}", reader: reader)
        == ["/steps/0/parameter/column/2 `` is b"])
    #expect(
      try Sample.findings("on: reader\nrequire: {column.*: {starts-with: a}}", reader: "{\"column\": []}").isEmpty)
    #expect(
      try Sample.findings("on: script\nrequire: {steps.*.name: {ends-with: er}}\n", reader: "{}").isEmpty)
  }

  @Test func combinations() throws {
    let rule = """
      on: kafka writer
      when: {any: [{acks: \"0\"}, {acks: \"1\"}]}
      require:
        not: {keyIndex: {present: true}}
      """
    let writer = "{\"acks\": 1, \"keyIndex\": 0}"
    #expect(try Sample.findings(rule, writer: writer) == ["/steps/1/parameter/keyIndex `keyIndex` is 0"])
    #expect(try Sample.findings(rule, writer: "{\"acks\": \"all\", \"keyIndex\": 0}").isEmpty)
    #expect(try Sample.findings(rule, writer: "{\"keyIndex\": 0}").isEmpty)
    let both = "on: kafka writer\nforbid: {acks: ALL, keyIndex: {present: true}}"
    #expect(
      try Sample.findings(both, writer: "{\"acks\": \"all\", \"keyIndex\": 0}") == [
        "/steps/1/parameter/acks `acks` is all"
      ])
    #expect(try Sample.findings(both, writer: "{\"acks\": \"all\"}").isEmpty)
  }

  private static let project = """
    parameters: {team: orders}
    datasources:
      old: {type: kafka, version: "1.1", server: "a:1"}
      new: {type: kafka, version: "3.10", server: "a:1", truststore: {location: x, password: Geheim}}
      shop: {type: mysql, host: db}

    """

  @Test func dataSources() throws {
    let rule = "on: kafka step\nrequire: {datasource.version: {at-least: \"3.9\"}}"
    #expect(
      try Sample.findings(
        rule, reader: "{\"datasource\": \"old\"}", writer: "{\"datasource\": \"new\"}", project: Self.project)
        == ["/steps/0/parameter/datasource `version` is 1.1"])
    #expect(try Sample.findings(rule, reader: "{\"datasource\": \"nobody\"}", project: Self.project).isEmpty)
    #expect(
      try Sample.findings("on: kafka datasource\nrequire: {version: {at-least: \"3.9\"}}", project: Self.project)
        == ["/datasources/old/version `version` is 1.1"])
    #expect(
      try Sample.findings(
        "on: datasource\nrequire: {port: {present: true}}\nwhen: {type: mysql}", project: Self.project)
        == ["/datasources/shop `port` is nothing"])
  }

  /// Parameters are expanded before a value is looked at, and messages show what they come to; a secret they never show.
  @Test func expansionAndSecrets() throws {
    let rule = "on: reader\nforbid: {topic: {is: orders_20240101}}"
    #expect(
      try Sample.findings(rule, reader: "{\"topic\": \"${team}_${yyyymmdd}\"}", project: Self.project)
        == ["\(Self.topic) `topic` is orders_20240101"])
    let secret = "on: reader\nforbid: {kafkaConfig.ssl.key.password: {present: true}}"
    let found = try Sample.findings(secret, reader: "{\"kafkaConfig\": {\"ssl.key.password\": \"Geheim\"}}")
    #expect(found == ["/steps/0/parameter/kafkaConfig/ssl.key.password `ssl.key.password` is •••"])
    let password = "on: datasource\nforbid: {truststore.password: {present: true}}"
    #expect(
      try Sample.findings(password, project: Self.project, message: "{truststore.password} and {value} of {type}")
        == ["/datasources/new/truststore/password ••• and ••• of kafka"])
  }

  @Test func otherSidesAndPlaces() throws {
    let rule = """
      on: kafka writer
      when: {reader.topic: {present: true}}
      forbid: {topic: {starts-with: orders}, script.setting.speed.concurrent: {above: 1}}
      """
    #expect(
      try Sample.findings(
        rule, reader: "{\"topic\": \"a\"}", writer: "{\"topic\": \"orders\"}",
        setting: "{\"speed\": {\"concurrent\": \"2\"}}",
        message: "{step.name} writes {value} with {script.setting.speed.concurrent} readers of {reader.topic}")
        == ["/steps/1/parameter/topic Writer writes orders with 2 readers of a"])
    #expect(
      try Sample.findings("on: setting\nrequire: {errorLimit.record: {present: true}}") == [
        "/setting `errorLimit.record` is nothing"
      ])
  }
}
