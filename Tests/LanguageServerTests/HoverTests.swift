import TestSupport
import Testing

@testable import LanguageServer

/// What is said about places.
@Suite struct HoverTests {
  private func hover(_ text: String, at part: String, project: String = Sample.project) throws -> String {
    let editor = try Editor(["weir.yaml": project])
    try editor.open("jobs/orders.json", text)
    return try editor.hover(MarkedPlace(text, at: part), in: "jobs/orders.json") ?? ""
  }

  private func hover(inProject text: String, at part: String) throws -> String {
    let editor = try Editor()
    try editor.open("weir.yaml", text, language: "yaml")
    return try editor.hover(MarkedPlace(text, at: part, plus: 0), in: "weir.yaml") ?? ""
  }

  @Test func keys() throws {
    let words = try hover(Sample.job, at: "\"valueType\"")
    #expect(words.contains("**`valueType`**: string"))
    #expect(words.contains("Default: `STRING`"))
    #expect(words.contains("Accepted: "))
    #expect(words.contains("`LONG`"))
    #expect(try hover(Sample.job, at: "\"topic\"").contains("string, required"))
    #expect(try hover(Sample.job, at: "\"concurrent\"").contains("integer"))
    #expect(try hover(Sample.job, at: "\"steps\"").contains("array"))
  }

  @Test func places() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", Sample.job)
    let marked = MarkedPlace(Sample.job, at: "\"topic\"", plus: 0)
    // At the first quote, and behind the last; not on the blank after the colon.
    for character in [marked.position.character, marked.position.character + 7] {
      let place = TextPosition(line: marked.position.line, character: character)
      let answer = try editor.ask("hover", about: "jobs/orders.json", at: place)
      #expect(TextRange(answer["range"])?.start == marked.position, "\(character)")
    }
    let blank = TextPosition(line: 0, character: 0)
    #expect(!(try editor.ask("hover", about: "jobs/orders.json", at: blank).isObject))
  }

  @Test func clientSettings() throws {
    let words = try hover(Sample.job, at: "\"fetch.min.bytes\"")
    #expect(words.contains("**`fetch.min.bytes`**: consumer setting, int"))
    #expect(words.contains("Default: `1`"))
    #expect(words.contains("shown as of 3.6"))
    #expect(words.contains("hands it on"))
    let job = Sample.job.with("\"fetch.min.bytes\": \"1024\"", "\"enable.auto.commit\": \"true\"")
    #expect(try hover(job, at: "\"enable.auto.commit\"").contains("No effect in `weir run`: offsets are committed"))
    let writer = Sample.job.with("\"fetch.min.bytes\": \"1024\"", "\"linger.ms\": \"5\"")
    #expect(try hover(writer, at: "\"linger.ms\"").contains("a setting of the producer"))
    let old = try hover(
      Sample.job.with("\"fetch.min.bytes\": \"1024\"", "\"isolation.level\": \"read_committed\""),
      at: "\"isolation.level\"", project: Sample.project.with("3.6", "0.10.2"))
    #expect(old.contains("unknown to the declared 0.10.2"))
  }

  @Test func findings() throws {
    let words = try hover(Sample.job.with("\"topic\"", "\"topik\""), at: "\"topik\"")
    #expect(words.contains("**JOB004** unknown-key (error)"))
    #expect(words.contains("A key that nobody knows"))
  }

  @Test func expressions() throws {
    let words = try hover(Sample.job, at: "${bdp")
    #expect(words.contains("Becomes `20260101000000`"))
    #expect(words.contains("`${bdp.system.bizdate}` is `20260101`"))
    #expect(words.contains("Business date 2026-01-01 00:00:00, scheduled time 2026-01-02 03:04:05"))
    let topic = Sample.job.with("\"orders\"", "\"orders_$[yyyymmdd-1]\"")
    #expect(try hover(topic, at: "orders_").contains("Becomes `orders_20260101`"))
    let given = Sample.project + "\nparameters:\n  region: eu\n"
    #expect(try hover(Sample.job.with("\"orders\"", "\"${region}\""), at: "${region", project: given).contains("`eu`"))
    #expect(try hover(Sample.job.with("\"orders\"", "\"${env:X}\""), at: "${env").contains("never shown"))
  }

  @Test func dataSources() throws {
    let project = Sample.project + "\n    extended:\n      ssl.key.password: hunter2\n  other:\n    type: mysql\n"
    let words = try hover(Sample.job, at: "\"events\"", project: project)
    #expect(words.contains("data source in `weir.yaml`"))
    #expect(words.contains("server: kafka-1:9092"))
    #expect(words.contains("ssl.key.password: •••"))
    #expect(!words.contains("hunter2"))
    #expect(!words.contains("other"))
  }

  @Test func plainText() throws {
    let editor = try Editor(
      Sample.files, capabilities: "{\"textDocument\": {\"hover\": {\"contentFormat\": [\"plaintext\"]}}}")
    try editor.open("jobs/orders.json", Sample.job)
    let place = MarkedPlace(Sample.job, at: "\"valueType\"").position
    let contents = try editor.ask("hover", about: "jobs/orders.json", at: place)["contents"]
    #expect(contents?["kind"]?.string == "plaintext")
    #expect(contents?["value"]?.string?.contains("`") == false)
  }

  @Test func projectFile() throws {
    let text = Sample.project + "\n    extended:\n      acks: all\nlint:\n  ignore: [READ012]\n  profile: strict\n"
    #expect(try hover(inProject: text, at: "version").contains("The brokers' version"))
    #expect(try hover(inProject: text, at: "server").contains("Addresses of brokers"))
    #expect(try hover(inProject: text, at: "events").contains("What a step's `datasource` names"))
    #expect(try hover(inProject: text, at: "acks").contains("producer setting"))
    #expect(try hover(inProject: text, at: "READ012").contains("begin-twice"))
    #expect(try hover(inProject: text, at: "profile").contains("Accepted: `minimal`"))
  }
}
