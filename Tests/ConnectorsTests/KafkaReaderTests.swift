import Engine
import Glibc
import KafkaClient
import Records
import Synchronization
import TestSupport
import Testing
import Threading
import TimeZones

@testable import Connectors

/// Reads of real brokers that need a hand inside the process: the rest is tested through `weir run`.
@Suite(.enabled(if: JavaTool.isAvailable, "\(JavaTool.reason)"))
struct KafkaReaderTests {
  private func configuration(
    _ cluster: KafkaCluster, _ topic: String, isolation: String = "read_uncommitted"
  ) throws -> KafkaReaderConfiguration {
    KafkaReaderConfiguration(
      connection: KafkaConnection(
        servers: try BrokerAddress.list(parsing: cluster.brokers),
        settings: [ClientSetting("isolation.level", isolation, origin: "kafkaConfig")]),
      topic: topic, columns: [.attribute(.offset), .attribute(.value)], columnNames: ["__offset__", "__value__"],
      begin: .beginning, end: .latest, waitSeconds: 2, skipExceedRecord: true)
  }

  /// A transaction that is open when the read begins holds it until it ends, longer than `waitTIme`.
  @Test func anOpenTransactionHoldsACommittedRead() throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic()
    try cluster.send([KafkaCluster.Sent(value: .text("before"))], to: topic)
    // A producer of its own, whose transaction no other test takes part in.
    let tool = try ChildProcess(
      [
        "java", "-cp", "\(JavaTool.kafkaHome)/3.6.2/libs/*", "\(JavaTool.packageRoot)/Tests/Java/KafkaTool.java",
        cluster.brokers,
      ], input: .pipe)
    func answers(_ count: Int) throws {
      try tool.wait(until: {
        let lines = String(decoding: tool.standardOutput, as: UTF8.self).split(separator: "\n")
        return lines.filter { $0.hasPrefix("ok") }.count >= count || lines.contains { $0.hasPrefix("error") }
      })
    }
    try tool.write(Array("begin\nsend \(topic) 0 - - s:aW5zaWRl\nflush\n".utf8))
    try answers(3)

    let lines = Lines()
    let log: ClientLog = { _, line in lines.add(line) }
    let plan = try KafkaReaderPlan(try configuration(cluster, topic, isolation: "read_committed"), log: log)
      .prepare(readers: 1)
    // The record inside is part of the range: its end is the high watermark.
    #expect(plan.ranges.map(\.end) == [2])
    let written = Lines()
    let outcome = Monitor<PipelineOutcome?>(nil)
    _ = try BackgroundThread.start {
      let dirty = DirtyLedger(limit: 0)
      let pipeline = Pipeline(
        plan, to: TextWriter(written), dirty: dirty, counters: JobCounters(dirty: dirty), stop: StopSignal())
      let result = pipeline.run()
      outcome.update { $0 = result }
    }
    let deadline = Deadline.after(seconds: 60)
    while !lines.all.contains(where: { $0.contains("an open transaction holds back records") }) {
      try #require(!deadline.hasPassed, "the log says that it waits")
      #expect(outcome.withLock { $0 == nil })
      usleep(50_000)
    }
    #expect(written.all == ["0\tbefore"])
    try tool.write(Array("commit\n".utf8))
    try answers(4)
    let result = try #require(outcome.wait(until: .after(seconds: 60)) { $0 })
    #expect(result.failure == nil)
    #expect(written.all == ["0\tbefore", "1\tinside"])
  }

  /// Before message format v1 records had no time: a time asked of them is an error, not an empty read.
  @Test func timesOfMessagesWithoutTimestampsAreRefused() throws {
    let cluster = try KafkaCluster.shared("0.10.2.2")
    let topic = try cluster.topic(settings: ["message.format.version=0.9.0"])
    try cluster.send([KafkaCluster.Sent(value: .text("old"))], to: topic)
    var configuration = try configuration(cluster, topic)
    configuration.begin = .time(1_000)
    let plan = KafkaReaderPlan(configuration, log: { _, _ in })
    let failure = try #require(throws: JobFailure.self) { try plan.prepare(readers: 1) }
    #expect(failure.kind == .data)
    #expect(failure.message.contains(topic))
    #expect(failure.message.contains("UNSUPPORTED_FOR_MESSAGE_FORMAT"))
  }

  /// Readers that run side by side read each partition once, in its order.
  @Test(arguments: [1, 3, 8]) func partitionsAreSharedOut(readers: Int) throws {
    let cluster = try KafkaCluster.shared("3.6.2")
    let topic = try cluster.topic(partitions: 5)
    let sent = (0..<200).map { KafkaCluster.Sent(value: .text("\($0)"), partition: $0 % 5) }
    try cluster.send(sent, to: topic)
    let plan = try KafkaReaderPlan(try configuration(cluster, topic), log: { _, _ in }).prepare(readers: readers)
    #expect(plan.readers.count == min(readers, 5))
    let written = Lines()
    let dirty = DirtyLedger(limit: 0)
    let counters = JobCounters(dirty: dirty)
    let outcome = Pipeline(plan, to: TextWriter(written), dirty: dirty, counters: counters, stop: StopSignal()).run()
    #expect(outcome.failure == nil)
    let values = written.all.compactMap { $0.split(separator: "\t").last.flatMap { Int($0) } }
    #expect(values.sorted() == Array(0..<200))
    for partition in 0..<5 {
      let inOrder = values.filter { $0 % 5 == partition }
      #expect(inOrder == inOrder.sorted())
    }
    #expect(counters.snapshot.partitions.values.allSatisfy { $0.next == 40 && $0.read == 40 })
  }
}

/// Lines that several threads add to and look at.
private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  func add(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}

/// Keeps each record as a line.
private final class TextWriter: RecordWriter {
  private let lines: Lines
  private var count = 0

  init(_ lines: Lines) {
    self.lines = lines
  }

  func write(_ batch: borrowing Batch, handled: inout Int, _ context: WriteContext) throws(JobFailure) {
    for record in 0..<batch.records.count {
      var text: [UInt8] = []
      batch.records.appendLine(of: record, delimiter: [UInt8(ascii: "\t")], in: .utc, to: &text)
      lines.add(String(decoding: text.dropLast(), as: UTF8.self))
    }
    count += batch.records.count
    handled = batch.records.count
  }

  func attend(_ context: WriteContext) throws(JobFailure) {}
  func finish(_ ending: WriteEnding, _ context: WriteContext) throws(JobFailure) -> Bool { true }
  func abandon() {}
  var written: WriteCount { WriteCount(records: count) }
}
