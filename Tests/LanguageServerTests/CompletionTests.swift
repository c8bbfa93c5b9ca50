import JSONSyntax
import SourceText
import TestSupport
import Testing

@testable import LanguageServer

/// What may be written, while the text is broken around the place.
@Suite struct CompletionTests {
  private func items(_ marked: MarkedPlace, in editor: Editor, _ name: String) throws -> [JSONValue] {
    try editor.open(name, marked.text, language: name.hasSuffix("yaml") ? "yaml" : "json")
    return try editor.ask("completion", about: name, at: marked.position).elements
  }

  private func labels(_ marked: MarkedPlace, project: String = Sample.project) throws -> [String] {
    let editor = try Editor(["weir.yaml": project])
    return try items(marked, in: editor, "jobs/orders.json").compactMap { $0["label"]?.string }
  }

  private func labels(ofProject marked: String) throws -> [String] {
    try items(MarkedPlace(marked), in: Editor(), "weir.yaml").compactMap { $0["label"]?.string }
  }

  /// The text after the item with a label has been taken, as a client does it.
  private func taking(_ label: String, at marked: MarkedPlace) throws -> String {
    let editor = try Editor(Sample.files, capabilities: "{\"textDocument\": {\"completion\": {}}}")
    let items = try items(marked, in: editor, "jobs/orders.json")
    let item = try #require(items.first { $0["label"]?.string == label })
    var buffer = TextBuffer(marked.text)
    var edits = [try #require(item["textEdit"])] + (item["additionalTextEdits"]?.elements ?? [])
    edits.sort { ($0["range"]?["start"]?["line"]?.integer ?? 0) > ($1["range"]?["start"]?["line"]?.integer ?? 0) }
    for edit in edits {
      let range = try #require(TextRange(edit["range"]))
      buffer.replace(buffer.range(of: range, .utf16), with: edit["newText"]?.string ?? "")
    }
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  // MARK: Keys

  @Test(arguments: [
    "‸", "\"‸", "\"to‸", "\"to‸\"", "to‸", "\"topic\"‸".with("\"‸", "‸\""), "\"‸\",",
  ])
  func keysInBrokenText(_ typed: String) throws {
    for (part, replacement) in [
      ("\"topic\": \"orders\",", typed), ("\"topic\": \"orders\",", typed + "\n"),
      // The comma before is missing, too.
      ("\"events\",\n        \"topic\": \"orders\",", "\"events\"\n        " + typed),
    ] {
      let labels = try labels(MarkedPlace(Sample.job.with(part, replacement)))
      #expect(labels.first == "topic", "\(replacement): \(labels.prefix(5))")
      #expect(labels.contains("groupId"))
      #expect(!labels.contains("datasource"))
      #expect(!labels.contains("stepType"))
    }
  }

  @Test func keysOfEveryObject() throws {
    let places = [
      ("\"type\": \"job\",", "\"‸", "type"), ("\"stepType\": \"kafka\",", "‸", "stepType"),
      ("\"print\": true,", "‸", "print"), ("{\"from\": \"Reader\", ", "{\"‸\", ", "from"),
      ("{\"record\": \"0\"}", "{\"rec‸", "record"), ("\"concurrent\": 1", "\"‸\"", "concurrent"),
      ("\"order\": {", "\"order\": {‸ ", "hops"),
    ]
    for (part, replacement, label) in places {
      let text = Sample.job.with(part, replacement)
      let labels = try labels(MarkedPlace(label == "hops" ? text.with("\"hops\":", "\"hopz\":") : text))
      #expect(labels.contains(label), "\(replacement): \(labels)")
    }
  }

  /// Whatever key of the sample is taken away with its value, it is offered in its place.
  @Test func everyKeyIsOffered() throws {
    let editor = try Editor(Sample.files)
    let document = JSONDocument(parsing: Array(Sample.job.utf8))
    var count = 0
    for index in document.nodes.indices {
      let node = JSONNodeID(UInt32(index))
      guard document.kind(of: node) == .key else { continue }
      let name = document.text(of: node)
      // Without these nothing is known of the object, or of those in it.
      if ["steps", "stepType", "category", "type"].contains(name) { continue }
      let key = document.range(of: node)
      let value = document.range(of: JSONNodeID(UInt32(index) + 1))
      let bytes = document.bytes
      for typed in ["", "\"", "\"" + name.prefix(1)] {
        let text =
          String(decoding: bytes[..<Int(key.start)], as: UTF8.self) + typed + "‸"
          + String(decoding: bytes[Int(value.end)...], as: UTF8.self)
        let items = try items(MarkedPlace(text), in: editor, "jobs/\(count).json")
        #expect(items.contains { $0["label"]?.string == name }, "\(typed) for \(name)")
        count += 1
      }
    }
    #expect(count > 60)
  }

  @Test func takenKeysLeaveJSON() throws {
    let cases: [(String, String, String)] = [
      ("\"topic\": \"orders\",", "‸", "topic"), ("\"topic\": \"orders\",", "\"to‸", "topic"),
      ("\"topic\": \"orders\",", "\"to‸\"", "topic"),
      ("\"events\",\n        \"topic\": \"orders\",", "\"events\"\n‸", "topic"),
      ("\"skipExceedRecord\": true,", "‸", "skipExceedRecord"),
      ("\"skipExceedRecord\": true,", "skip‸", "skipExceedRecord"),
      ("\"concurrent\": 1", "\"con‸", "concurrent"), ("\"topic\"", "\"topi‸k\"", "topic"),
      ("\"fetch.min.bytes\": \"1024\"", "\"fetch.min.bytes\": \"1024\"\n\"‸", "fetch.max.bytes"),
      ("{\"errorLimit\": {\"record\": \"0\"},", "{‸", "errorLimit"),
    ]
    for (part, replacement, label) in cases {
      let text = try taking(label, at: MarkedPlace(Sample.job.with(part, replacement)))
      let document = JSONDocument(parsing: Array(text.utf8))
      #expect(document.problems.isEmpty, "\(replacement): \(text)")
      #expect(text.contains("\"\(label)\":"))
    }
  }

  @Test func snippets() throws {
    let editor = try Editor(Sample.files)
    let marked = MarkedPlace(Sample.job.with("\"valueType\": \"STRING\",", "‸"))
    let items = try items(marked, in: editor, "jobs/orders.json")
    func text(_ label: String) -> String? {
      items.first { $0["label"]?.string == label }?["textEdit"]?["newText"]?.string
    }
    #expect(items.first?["insertTextFormat"]?.integer == 2)
    #expect(text("valueType")?.hasPrefix("\"valueType\": ${1|\"") == true)
    #expect(text("valueType")?.hasSuffix("|},") == true)
    #expect(text("stopWhenPollEmpty")?.hasPrefix("\"stopWhenPollEmpty\": ${1|") == true)
    #expect(text("groupId") == "\"groupId\": \"$1\",")
    #expect(items.first?["documentation"]?["kind"]?.string == "markdown")
  }

  @Test func draftOfAScript() throws {
    #expect(try labels(MarkedPlace("{\"‸")).contains("steps"))
    #expect(try labels(MarkedPlace("{‸}")).contains("type"))
    // Somebody else's file, and one without a project.
    #expect(try labels(MarkedPlace("{\"name\": \"x\", \"‸")) == [])
    let marked = MarkedPlace("{\"‸")
    #expect(try items(marked, in: Editor(), "a.json").isEmpty)
    #expect(try labels(MarkedPlace("‸")) == [])
    #expect(try labels(MarkedPlace("[‸]")) == [])
  }

  // MARK: Values

  @Test(arguments: [
    ("\"valueType\": \"STRING\"", "\"valueType\": ‸", "LONG"),
    ("\"valueType\": \"STRING\"", "\"valueType\": \"‸", "LONG"),
    ("\"valueType\": \"STRING\"", "\"valueType\": \"LO‸\"", "LONG"),
    ("\"skipExceedRecord\": true", "\"skipExceedRecord\": ‸", "true"),
    ("\"skipExceedRecord\": true", "\"skipExceedRecord\": fa‸", "false"),
    ("\"events\"", "‸", "events"), ("\"events\"", "\"‸", "events"), ("\"events\"", "\"ev‸\"", "events"),
    ("\"from\": \"Reader\"", "\"from\": ‸", "Reader"), ("\"to\": \"Writer\"", "\"to\": \"‸", "Writer"),
    ("\"stepType\": \"kafka\"", "\"stepType\": \"‸\"", "kafka"),
    ("\"category\": \"reader\"", "\"category\": ‸", "reader"),
    ("[\"__key__\", \"__value__\"]", "[\"__key__\", \"‸\"]", "__offset__"),
    ("[\"__key__\", \"__value__\"]", "[‸", "__key__"), ("[\"__key__\", \"__value__\"]", "[\"__k‸", "__key__"),
    ("\"fetch.min.bytes\": \"1024\"", "\"isolation.level\": \"‸\"", "read_committed"),
    ("\"fetch.min.bytes\": \"1024\"", "\"check.crcs\": ‸", "false"),
    ("\"fetch.min.bytes\": \"1024\"", "\"fetch.max.wait.ms\": ‸", "500"),
    ("${bdp.system.bizdate}000000", "${‸", "bdp.system.cyctime"),
  ])
  func values(_ part: String, _ replacement: String, _ label: String) throws {
    let labels = try labels(MarkedPlace(Sample.job.with(part, replacement)))
    #expect(labels.contains(label), "\(replacement): \(labels)")
  }

  @Test func valuesOnlyWhereTheyBelong() throws {
    #expect(try !labels(MarkedPlace(Sample.job.with("\"from\": \"Reader\"", "\"from\": ‸"))).contains("Writer"))
    #expect(try !labels(MarkedPlace(Sample.job.with("[\"__key__\", ", "[\"__key__\", \"‸\", "))).contains("__key__"))
    let mysql = Sample.project + "\n  orders:\n    type: mysql\n"
    let labels = try labels(MarkedPlace(Sample.job.with("\"events\"", "\"‸\"")), project: mysql)
    #expect(labels == ["events"])
  }

  @Test func clientSettings() throws {
    let marked = MarkedPlace(Sample.job.with("\"fetch.min.bytes\": \"1024\"", "\"‸"))
    let modern = try labels(marked)
    #expect(modern.contains("fetch.max.bytes"))
    #expect(modern.contains("isolation.level"))
    // A producer's, and one that the engine decides.
    #expect(!modern.contains("linger.ms"))
    #expect(!modern.contains("enable.auto.commit"))
    let old = try labels(marked, project: Sample.project.with("3.6", "0.10.2"))
    #expect(old.contains("fetch.max.bytes"))
    #expect(!old.contains("isolation.level"))
  }

  @Test func clientSettingsInPairs() throws {
    let job = """
      {"type": "realtime", "version": "2.0", "steps": [
        {"stepType": "kafka", "name": "Writer", "category": "writer", "parameter": {
          "datasource": "events", "topic": "orders", "kafkaClientProperties": [{"key": "‸", "value": ""}]}}]}
      """
    let names = try labels(MarkedPlace(job))
    #expect(names.contains("linger.ms"))
    #expect(!names.contains("fetch.min.bytes"))
    let value = job.with("\"‸\", \"value\": \"\"", "\"compression.type\", \"value\": \"‸\"")
    #expect(try labels(MarkedPlace(value)).contains("lz4"))
  }

  // MARK: weir.yaml

  @Test(arguments: [
    ("‸", "datasources"), ("lint:\n  ‸", "profile"), ("lint:\n  prof‸", "profile"), ("lint:\n  profile: ‸", "strict"),
    ("lint:\n  profile: st‸\n  ignore: [", "strict"), ("lint:\n  ignore: [‸", "READ012"),
    ("lint:\n  ignore: [JOB004, R‸]", "READ012"),
    ("lint:\n  ignore:\n    - ‸", "READ012"), ("lint:\n  ignore:\n  - R‸", "READ012"),
    ("lint:\n  severity:\n    ‸", "READ012"),
    ("lint:\n  severity:\n    READ012: ‸", "warning"), ("lint:\n  overrides:\n    - ‸", "paths"),
    ("lint:\n  overrides:\n    - paths: [x]\n      ‸", "ignore"), ("suppressions:\n  - ‸", "path"),
    ("suppressions:\n- path: a\n  ‸", "code"), ("suppressions:\n  - path: a\n    code: ‸", "READ012"),
    ("suppressions:\n  - path: a\n    code: READ012\n    reason: x\n  - ‸", "path"),
    ("datasources:\n  events:\n    ‸", "type"), ("datasources:\n  events:\n    type: ‸", "kafka"),
    ("datasources:\n  events:\n    type: kafka\n    ‸", "server"),
    ("datasources:\n  events:\n    ‸\n    type: kafka", "server"),
    ("datasources:\n  events:\n    type: kafka\n    securityProtocol: ‸", "SASL_SSL"),
    ("datasources:\n  events:\n    type: kafka\n    extended:\n      ‸", "linger.ms"),
    ("datasources:\n  events:\n    type: kafka\n    extended:\n      acks: ‸", "all"),
    ("datasources:\n  a:\n    type: mysql\n  b:\n    type: kafka\n    ‸\nlint:\n  profile: strict", "version"),
  ])
  func project(_ marked: String, _ label: String) throws {
    let labels = try labels(ofProject: marked)
    #expect(labels.contains(label), "\(marked): \(labels.prefix(20))")
  }

  @Test func projectOffersNoKeyTwice() throws {
    let labels = try labels(ofProject: "datasources:\n  events:\n    type: kafka\n    ‸\n    server: a:9092\n")
    #expect(!labels.contains("type"))
    #expect(!labels.contains("server"))
    #expect(labels.contains("version"))
    #expect(try !self.labels(ofProject: "lint:\n  profile: strict\n‸").contains("lint"))
  }

  @Test func projectVersionDecides() throws {
    let text = "datasources:\n  e:\n    type: kafka\n    version: \"0.10.2\"\n    extended:\n      ‸"
    #expect(try !labels(ofProject: text).contains("isolation.level"))
    #expect(try labels(ofProject: text.with("0.10.2", "3.6")).contains("isolation.level"))
  }
}
