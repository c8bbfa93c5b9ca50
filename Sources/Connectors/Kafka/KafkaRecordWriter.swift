public import Engine
public import KafkaClient
import Records
import Threading

/// Writes records to a topic. The job is done only when every one of them was acknowledged.
public final class KafkaRecordWriter: RecordWriter {
  private let configuration: KafkaWriterConfiguration
  private let producer: KafkaProducer
  private let encoder: KafkaRecordEncoder
  private var partitioner: Partitioner
  private var messages = EncodedMessages()
  private let log: ClientLog

  /// Records that are encoded before they are handed to the client.
  private static let chunk = 2048

  /// Connects, and makes sure that the topic and the partition are there, without creating them.
  public init(_ configuration: KafkaWriterConfiguration, log: @escaping ClientLog) throws(JobFailure) {
    self.configuration = configuration
    self.log = log
    do {
      encoder = try KafkaRecordEncoder(configuration.format)
    } catch {
      throw Self.failure(error)
    }
    let settings = configuration.clientSettings
    let connection = configuration.connection
    let deadline = connection.startDeadline
    try connection.probe(settings, log: log)
    let producer = try translating(atStart: true) { () throws(KafkaFailure) in
      try KafkaProducer(
        topic: configuration.topic, settings: settings, servers: connection.servers, hosts: connection.hosts,
        until: deadline, log: log)
    }
    let count = producer.description.partitions.count
    if let wanted = configuration.partition, !producer.description.partitions.contains(wanted) {
      throw JobFailure(
        .data, "topic \(configuration.topic) has no partition \(wanted): it has \(count), counted from 0",
        advice: "correct partition, or leave it out")
    }
    self.producer = producer
    partitioner = Partitioner(count: Int32(clamping: max(1, count)), fixed: configuration.partition)
  }

  private static func failure(_ error: KafkaRecordFormat.ConfigurationError) -> JobFailure {
    switch error {
    case .compositeKey(let type):
      JobFailure(
        .job, "several key columns cannot become one \(type.name)", advice: "set keyType to STRING or BYTEARRAY")
    case .compositeValue(let type):
      JobFailure(
        .job, "a value of several columns cannot become one \(type.name)",
        advice: "set valueType to STRING or BYTEARRAY, or set valueIndex")
    }
  }

  public func write(_ batch: borrowing Batch, handled: inout Int, _ context: WriteContext) throws(JobFailure) {
    let count = batch.records.count
    var record = 0
    while record < count {
      let end = min(count, record + Self.chunk)
      messages.removeAll()
      var tooMany: JobFailure?
      while record < end {
        do {
          try encoder.append(record, of: batch.records, to: &messages)
        } catch {
          do {
            try keep(record, of: batch, error, context)
          } catch {
            tooMany = error
            break
          }
        }
        record += 1
      }
      try handOver(context)
      handled = record
      if let tooMany { throw tooMany }
    }
    producer.takeReports(milliseconds: 0)
    try checkReports()
  }

  private func keep(
    _ record: Int, of batch: borrowing Batch, _ dirty: DirtyRecord, _ context: WriteContext
  ) throws(JobFailure) {
    let origin = batch.records.origins[record]
    let text = RecordText.json(record, of: batch.records, in: configuration.format.timeZone)
    try context.dirty.add {
      DirtyEntry(
        reason: dirty.reason.description, column: dirty.column.map { String($0) },
        place: context.source.place(of: origin), record: text)
    }
  }

  private func handOver(_ context: WriteContext) throws(JobFailure) {
    let messages = messages
    try messages.withBytes { (bytes) throws(JobFailure) in
      for message in messages.messages {
        let key = message.key.map { UnsafeRawBufferPointer(rebasing: bytes[$0]) }
        let value = message.value.map { UnsafeRawBufferPointer(rebasing: bytes[$0]) }
        producer.stage(key: key, value: value, partition: partitioner.partition(forKey: key))
      }
      while true {
        switch producer.handOver() {
        case .taken: return
        case .refused(let failure): throw JobFailure(failure, atStart: false)
        case .full: try waitForRoom(context)
        }
      }
    }
  }

  private func waitForRoom(_ context: WriteContext) throws(JobFailure) {
    producer.takeReports(milliseconds: 100)
    try checkReports()
    if context.stop.graceIsOver {
      throw JobFailure(
        .interrupted, "the brokers did not take what was in flight at the signal in time",
        advice: "see whether the partitions' leaders are up")
    }
  }

  private func checkReports() throws(JobFailure) {
    if let failure = producer.firstFailure { throw JobFailure(failure, atStart: false) }
    if let refusal = producer.refusal { throw JobFailure(refusal, atStart: true) }
  }

  public func attend(_ context: WriteContext) throws(JobFailure) {
    producer.takeReports(milliseconds: 0)
    try checkReports()
  }

  public func finish(_ ending: WriteEnding, _ context: WriteContext) throws(JobFailure) -> Bool {
    while producer.outstanding > 0 {
      _ = producer.flush(until: .after(seconds: 0.5))
      try checkReports()
      guard !context.stop.graceIsOver else {
        throw JobFailure(
          .interrupted, "\(producer.outstanding) records were not acknowledged in time after the signal",
          advice: "see whether the partitions' leaders are up")
      }
    }
    try checkReports()
    return true
  }

  public func abandon() {
    producer.abandon()
  }

  public var written: WriteCount {
    WriteCount(records: producer.delivered.reduce(0, +), bytes: producer.deliveredBytes)
  }

  public var writtenByPartition: [(topic: String, partition: Int32, records: Int)] {
    producer.delivered.enumerated().filter { $0.element > 0 }.map {
      (configuration.topic, Int32($0.offset), $0.element)
    }
  }
}
