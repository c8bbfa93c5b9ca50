import Connectors
import Engine
import KafkaClient
import Records
import TestSupport
import Testing
import Threading
import TimeZones

@testable import Running

/// Jobs against the cluster inside this process.
struct EmbeddedRunTests {
  private let log: RunLog = {
    var options = RunOptions()
    options.isQuiet = true
    return RunLog(options, mask: SecretMask([]))
  }()

  private func reader(
    columns: [String], begin: KafkaBegin = .beginning, end: KafkaEnd = .latest, valueType: KafkaType = .string
  ) throws -> KafkaReaderConfiguration {
    KafkaReaderConfiguration(
      connection: KafkaConnection(
        servers: [BrokerAddress(host: "kafka.invalid", port: 9092)],
        settings: [ClientSetting("security.protocol", "SASL_SSL", origin: "data source")]),
      topic: "orders", columns: try columns.map { try ColumnExpression(parsing: $0) }, columnNames: columns,
      valueType: valueType, begin: begin, end: end, group: "sync", skipExceedRecord: true)
  }

  /// Runs a job from a topic into a file and gives its lines.
  private func lines(
    _ reader: KafkaReaderConfiguration, sample: String? = nil
  ) throws -> (lines: [String], outcome: PipelineOutcome) {
    let folder = try TemporaryFolder()
    let path = folder.path("out.txt")
    let job = JobConfiguration(
      name: "job.json", reader: .kafka(reader),
      writer: .stream(
        StreamWriterConfiguration(target: .file(path: path), delimiter: Array("|".utf8), timeZone: .utc)))
    var samplePath: String?
    if let sample {
      try folder.write(Array(sample.utf8), to: "sample.jsonl")
      samplePath = folder.path("sample.jsonl")
    }
    let run = try EmbeddedRun(job, sample: samplePath, log: log)
    let steps: (reader: KafkaReaderConfiguration, writer: StreamWriterConfiguration)? =
      if case .kafka(let reader) = run.configuration.reader, case .stream(let writer) = run.configuration.writer {
        (reader, writer)
      } else { nil }
    let (reader, writer) = try #require(steps)
    let plan = try KafkaReaderPlan(reader, log: { _, _ in }).prepare(readers: 1, timeIndex: run.timeIndex)
    let dirty = DirtyLedger(limit: 0)
    let outcome = Pipeline(
      plan, to: try StreamRecordWriter(writer), dirty: dirty, counters: JobCounters(dirty: dirty), stop: StopSignal()
    ).run()
    let text = String(decoding: folder.read("out.txt"), as: UTF8.self)
    return (text.split(separator: "\n").map(String.init).sorted(), outcome)
  }

  @Test func aSampleIsReadBack() throws {
    let sample = """
      {"key": "a", "value": {"id": 1, "tags": ["x"]}, "timestamp": 1000, "headers": [{"key": "h", "value": "v"}]}
      {"key": null, "value": "{\\"id\\": 2}", "timestamp": 2000, "partition": 2}

      {"value": null, "timestamp": 3000}
      """
    let columns = ["__partition__", "__offset__", "__timestamp__", "__key__", "id", "__value__", "__headers__"]
    let (lines, outcome) = try lines(reader(columns: columns), sample: sample)
    #expect(outcome.failure == nil && outcome.isCommitted)
    #expect(
      lines == [
        #"0|0|1000|a|1|{"id": 1, "tags": ["x"]}|[{"key":"h","value":"v"}]"#, "0|1|3000|null|null|null|[]",
        #"2|0|2000|null|2|{"id": 2}|[]"#,
      ])
  }

  @Test func aWindowByTimeIsFoundInTheSample() throws {
    let sample = (0..<10).map { "{\"value\": \"\($0)\", \"timestamp\": \($0 * 1000)}" }.joined(separator: "\n")
    let window = try reader(columns: ["__value__"], begin: .time(3000), end: .time(6000))
    #expect(try lines(window, sample: sample).lines == ["3", "4", "5"])
  }

  @Test func withoutASampleRecordsFitTheColumns() throws {
    let (lines, outcome) = try lines(
      try reader(columns: ["event_id", "tag.desc", "tag.list[1].id", "'123'"], begin: .time(1_555_344_000_000)))
    #expect(outcome.failure == nil)
    #expect(lines.count == SampleGenerator.count)
    #expect(lines.contains("event_id-7|desc-7|id-7|123"))
  }

  @Test(arguments: KafkaType.allCases) func madeUpValuesFitTheirType(type: KafkaType) throws {
    let (lines, outcome) = try lines(try reader(columns: ["__value__"], valueType: type))
    #expect(outcome.failure == nil)
    #expect(lines.count == SampleGenerator.count)
  }

  @Test(arguments: [
    ("{\"value\": 1", "line 1"), ("{\"value\": \"a\"}\nnot json", "line 2"),
    ("{\"value\": \"a\", \"partition\": \"x\"}", "whole numbers"), ("", "holds no records"),
    ("{\"value\": \"a\", \"partition\": -1}", "0 to 999"), ("{\"value\": \"a\", \"partition\": 1000000}", "0 to 999"),
  ]) func aSampleThatIsNoneIsRefused(text: String, words: String) throws {
    let failure = try #require(throws: JobFailure.self) { try lines(try reader(columns: ["id"]), sample: text) }
    #expect(failure.kind == .environment)
    #expect(failure.description.contains(words))
  }

  @Test func aSampleThatIsNotThereIsNamed() throws {
    let job = JobConfiguration(
      name: "job.json", reader: .kafka(try reader(columns: ["id"])),
      writer: .stream(StreamWriterConfiguration(target: .nowhere, timeZone: .utc)))
    let failure = try #require(throws: JobFailure.self) {
      try EmbeddedRun(job, sample: "/no/such/sample.jsonl", log: log)
    }
    #expect(failure.description.contains("/no/such/sample.jsonl"))
  }

  @Test func whatIsWrittenCanBeSeen() throws {
    let format = KafkaRecordFormat(key: .column(0), value: .column(1), timeZone: .utc)
    let columns = [
      GeneratedColumns.Specification(type: .long, random: "1,9"), GeneratedColumns.Specification(value: "héllo"),
    ]
    let job = JobConfiguration(
      name: "job.json", reader: .stream(.generated(try GeneratedColumns(columns, in: .utc), count: 30, seed: 1)),
      writer: .kafka(
        KafkaWriterConfiguration(
          connection: KafkaConnection(servers: [BrokerAddress(host: "kafka.invalid", port: 9092)]), topic: "copies",
          format: format, partition: 3)))
    let run = try EmbeddedRun(job, sample: nil, log: log)
    guard case .kafka(let configuration) = run.configuration.writer, case .stream(let reader) = job.reader else {
      Issue.record("the job has changed its steps")
      return
    }
    let writer = try KafkaRecordWriter(configuration, log: { _, _ in })
    let dirty = DirtyLedger(limit: 0)
    let outcome = Pipeline(
      reader.plan(readers: 1, lingerSeconds: 0.005), to: writer, dirty: dirty, counters: JobCounters(dirty: dirty),
      stop: StopSignal()
    ).run()
    #expect(outcome.failure == nil)
    #expect(writer.written.records == 30)
    #expect(writer.writtenByPartition.map(\.partition) == [3])
    let (lines, count) = try TopicView(topic: "copies", servers: configuration.connection.servers).firstRecords(5)
    #expect(count == 30 && lines.count == 5)
    #expect(lines.allSatisfy { $0.hasPrefix("partition 3 offset ") && $0.hasSuffix("value \"héllo\"") })
  }
}
