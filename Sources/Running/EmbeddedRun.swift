import Connectors
import Engine
import KafkaClient
import Records
import Threading

/// A job against a cluster inside this process: the reader's topic holds sample data, the writer's topic is shown
/// afterwards.
final class EmbeddedRun: Sendable {
  private let cluster: EmbeddedCluster
  /// The job with the embedded cluster in place of its brokers.
  let configuration: JobConfiguration
  /// Answers by time what the embedded cluster cannot; nil where the job reads no topic.
  let timeIndex: (any TimeIndex)?

  private static let partitions = 2

  init(_ job: JobConfiguration, sample: String?, log: RunLog) throws(JobFailure) {
    let cluster: EmbeddedCluster
    do {
      cluster = try EmbeddedCluster { _, _ in }
    } catch {
      throw JobFailure(.environment, error.message, advice: error.advice)
    }
    self.cluster = cluster
    var job = job
    var timeIndex: SampleTimeIndex?
    if case .kafka(var reader) = job.reader {
      reader.connection = Self.connection(reader.connection, cluster)
      timeIndex = try Self.fill(cluster, for: reader, sample: sample, log)
      job.reader = .kafka(reader)
    }
    if case .kafka(var writer) = job.writer {
      writer.connection = Self.connection(writer.connection, cluster)
      let count = max(Self.partitions, Int(writer.partition ?? 0) + 1)
      try Self.create(writer.topic, partitions: count, in: cluster)
      job.writer = .kafka(writer)
    }
    configuration = job
    self.timeIndex = timeIndex
  }

  /// The settings that say how brokers are reached have no meaning here.
  private static func connection(_ connection: KafkaConnection, _ cluster: EmbeddedCluster) -> KafkaConnection {
    let settings = connection.settings.filter { setting in
      !["security.", "sasl.", "ssl.", "java.security."].contains { setting.name.hasPrefix($0) }
    }
    return KafkaConnection(servers: cluster.servers, settings: settings, connectTimeout: connection.connectTimeout)
  }

  private static func create(_ topic: String, partitions: Int, in cluster: EmbeddedCluster) throws(JobFailure) {
    do {
      try cluster.createTopic(topic, partitions: min(partitions, 1000))
    } catch {
      throw JobFailure(error.category == .topic ? .data : .environment, error.description)
    }
  }

  // MARK: Sample data

  private static func fill(
    _ cluster: EmbeddedCluster, for reader: KafkaReaderConfiguration, sample: String?, _ log: RunLog
  ) throws(JobFailure) -> SampleTimeIndex {
    var records: [SampleRecord]
    let least = max(partitions, Int(reader.partition ?? 0) + 1)
    if let sample {
      records = try SampleFile(keyType: reader.keyType, valueType: reader.valueType).records(path: sample)
    } else {
      records = SampleGenerator(reader: reader, partitions: Int32(clamping: least)).records()
    }
    let count = max(least, Int(records.map(\.partition).max() ?? 0) + 1)
    guard count <= 1000, records.allSatisfy({ $0.partition >= 0 }) else {
      throw JobFailure(.environment, "the sample's partitions are not from 0 to 999")
    }
    let first = firstTime(of: reader)
    for index in records.indices where records[index].timestamp == nil {
      records[index].timestamp = first + Int64(index)
    }
    try create(reader.topic, partitions: count, in: cluster)
    try write(records, to: cluster, topic: reader.topic)
    let origin = sample.map { "from \($0)" } ?? "made up by the reader's columns (give your own with --sample FILE)"
    log.write(
      .info,
      "embedded cluster: topic \(reader.topic) with \(count) partitions holds \(records.count) records, \(origin)")
    if usesTime(reader) {
      log.write(.info, "embedded cluster: it has no time index; the window is found in the sample's timestamps")
    }
    return SampleTimeIndex(records)
  }

  /// Records without a time lie at the start of the job's window, so that it has something to show.
  private static func firstTime(of reader: KafkaReaderConfiguration) -> Int64 {
    if case .time(let begin) = reader.begin { return begin }
    if case .time(let end) = reader.end { return end - Int64(SampleGenerator.count) * 1000 }
    return 1_700_000_000_000
  }

  private static func usesTime(_ reader: KafkaReaderConfiguration) -> Bool {
    if case .time = reader.begin { return true }
    if case .time = reader.end { return true }
    return false
  }

  private static func write(
    _ records: [SampleRecord], to cluster: EmbeddedCluster, topic: String
  ) throws(JobFailure) {
    do throws(KafkaFailure) {
      let producer = try KafkaProducer(
        topic: topic, settings: ClientSettings(role: .producer, []), servers: cluster.servers,
        until: .after(seconds: 10), log: { _, _ in })
      for record in records {
        try producer.produce(record)
        producer.takeReports(milliseconds: 0)
      }
      guard producer.flush(until: .after(seconds: 10)), producer.firstFailure == nil else {
        throw producer.firstFailure ?? KafkaFailure(.broker, "the embedded cluster did not take the sample in time")
      }
    } catch {
      throw JobFailure(.environment, "the sample could not be written: \(error)")
    }
  }

  // MARK: What was written

  /// Says what the writer's topic holds now: the first records, and how many there are.
  func showWritten(_ log: RunLog) throws(JobFailure) {
    guard case .kafka(let writer) = configuration.writer else { return }
    do throws(KafkaFailure) {
      let view = try TopicView(topic: writer.topic, servers: cluster.servers)
      let (lines, count) = try view.firstRecords(10)
      log.write(.info, "embedded cluster: topic \(writer.topic) holds \(count) records")
      for line in lines { log.write(.info, "  \(line)") }
      if count > lines.count { log.write(.info, "  …") }
    } catch {
      log.write(.warning, "the embedded cluster's records cannot be shown: \(error)")
    }
  }
}

/// Finds offsets by time in a sample, in place of a broker's time index.
struct SampleTimeIndex: TimeIndex {
  /// The timestamps of each partition in the order of its offsets.
  private var times: [Int32: [Int64]] = [:]

  init(_ records: [SampleRecord]) {
    for record in records { times[record.partition, default: []].append(record.timestamp ?? 0) }
  }

  func firstOffset(ofPartition partition: Int32, atOrAfter time: Int64) -> Int64? {
    times[partition]?.firstIndex { $0 >= time }.map { Int64($0) }
  }
}
