import Engine
import KafkaClient
import Records
import Threading

/// Reads some partitions of a topic, each from its begin to its end.
final class KafkaRecordReader: RecordReader, MessageReceiver {
  private struct PartitionState {
    let partition: Int32
    let end: Int64
    /// The offset after the last that was seen.
    var next: Int64
    var isDone: Bool
    /// The poll in which the end was met: what else came in it may be passed on.
    var lastPoll = 0
    /// Records since the progress was last told.
    var read = 0
    var isTouched = false
  }

  /// A batch that has as much as this goes on its way.
  private static let batchBytes = 256 << 10
  private static let batchRecords = 4096

  private let configuration: KafkaReaderConfiguration
  private let consumer: KafkaConsumer
  private let queries: KafkaQueries
  private let activity: PollActivity
  private let recordsPerPoll: Int
  private let isCommittedOnly: Bool
  private let log: ClientLog

  private var decoder: KafkaRecordDecoder
  private var partitions: [PartitionState]
  /// For each partition number its index in `partitions`; -1 for those of others.
  private var slots: [Int]
  private var unfinished: Int

  private var batch = Batch()
  private var headers: [Records.KafkaMessage.Header] = []
  private var context: ReadContext?
  private var failure: JobFailure?
  private var poll = 0
  private var recordsInPoll = 0
  private var sawRecord = false

  private var emptySince: MonotonicTime?
  private var nextCheck = MonotonicTime.now
  private var nextWaitLine = MonotonicTime.now
  /// Partitions whose end lies behind a transaction that is still open.
  private var held: Set<Int32> = []

  init(
    _ configuration: KafkaReaderConfiguration, ranges: [PartitionRange], consumer: KafkaConsumer,
    queries: KafkaQueries, decoder: KafkaRecordDecoder, activity: PollActivity, recordsPerPoll: Int,
    isCommittedOnly: Bool, log: @escaping ClientLog
  ) {
    self.configuration = configuration
    self.consumer = consumer
    self.queries = queries
    self.decoder = decoder
    self.activity = activity
    self.recordsPerPoll = recordsPerPoll
    self.isCommittedOnly = isCommittedOnly
    self.log = log
    partitions = ranges.map {
      PartitionState(partition: $0.partition, end: $0.end, next: $0.begin, isDone: $0.isEmpty)
    }
    unfinished = partitions.count { !$0.isDone }
    let largest = partitions.map { Int($0.partition) }.max() ?? 0
    slots = [Int](repeating: -1, count: largest + 1)
    for (index, partition) in partitions.enumerated() { slots[Int(partition.partition)] = index }
  }

  func read(into batch: inout Batch, _ context: ReadContext) throws(JobFailure) -> ReadResult {
    self.context = context
    swap(&batch, &self.batch)
    defer { swap(&batch, &self.batch) }
    let start = MonotonicTime.now
    sawRecord = false
    poll += 1
    recordsInPoll = 0
    consumer.poll(milliseconds: 100, into: self)
    tellProgress()
    if let failure { throw failure }
    if unfinished == 0 { return .end }
    if sawRecord {
      activity.note(.now)
      emptySince = nil
      return .more
    }
    return try isOverAfterEmptyPoll(begun: start) ? .end : .more
  }

  // MARK: Records

  func receive(_ message: ConsumedMessage) -> Bool {
    let slot = slot(of: message.partition)
    guard slot >= 0 else { return true }
    recordsInPoll += 1
    if recordsInPoll > recordsPerPoll {
      poll += 1
      recordsInPoll = 1
    }
    let offset = message.offset
    if partitions[slot].isDone {
      guard partitions[slot].lastPoll == poll else { return true }
      pass(message, beyond: slot)
    } else if offset >= partitions[slot].end {
      // A hole reached to the end: compaction, or the markers of transactions.
      partitions[slot].next = max(partitions[slot].next, partitions[slot].end)
      finish(slot)
      pass(message, beyond: slot)
    } else {
      append(message, slot)
      if partitions[slot].next >= partitions[slot].end { finish(slot) }
    }
    return failure == nil && batch.records.arenaSize < Self.batchBytes && batch.records.count < Self.batchRecords
  }

  private func slot(of partition: Int32) -> Int {
    partition >= 0 && Int(partition) < slots.count ? slots[Int(partition)] : -1
  }

  /// Passes on, or leaves out, a record past the end that came in the same poll as the end.
  private func pass(_ message: ConsumedMessage, beyond slot: Int) {
    if configuration.skipExceedRecord {
      batch.skipped += 1
      partitions[slot].isTouched = true
    } else {
      append(message, slot)
    }
  }

  private func append(_ message: ConsumedMessage, _ slot: Int) {
    sawRecord = true
    partitions[slot].next = message.offset &+ 1
    partitions[slot].read += 1
    partitions[slot].isTouched = true
    batch.read += 1
    batch.bytes += (message.key?.count ?? 0) + (message.value?.count ?? 0)
    do {
      if decoder.needsHeaders {
        try appendWithHeaders(message)
      } else {
        try decoder.append(
          Records.KafkaMessage(
            partition: message.partition, offset: message.offset, timestamp: message.timestamp ?? -1,
            key: message.key, value: message.value), to: &batch.records)
      }
    } catch {
      keep(message, error, slot)
    }
  }

  private func appendWithHeaders(_ message: ConsumedMessage) throws(DirtyRecord) {
    headers.removeAll(keepingCapacity: true)
    message.forEachHeader { name, value in
      headers.append(Records.KafkaMessage.Header(name: name, value: value))
    }
    try headers.withUnsafeBufferPointer { (headers) throws(DirtyRecord) in
      try decoder.append(
        Records.KafkaMessage(
          partition: message.partition, offset: message.offset, timestamp: message.timestamp ?? -1,
          key: message.key, value: message.value, headers: headers), to: &batch.records)
    }
  }

  private func keep(_ message: ConsumedMessage, _ dirty: DirtyRecord, _ slot: Int) {
    let names = configuration.columnNames
    do {
      try context?.dirty.add {
        DirtyEntry(
          reason: dirty.reason.description,
          column: dirty.column.map { $0 < names.count ? names[$0] : String($0) },
          place: .offset(topic: configuration.topic, partition: message.partition, offset: message.offset),
          record: "{\"key\":\(json(message.key)),\"value\":\(json(message.value))}")
      }
    } catch {
      // A commit stands before the record that was one too many.
      if failure == nil { partitions[slot].next = message.offset }
      failure = failure ?? error
    }
  }

  private func json(_ bytes: UnsafeRawBufferPointer?) -> String {
    bytes.map { JSONText.value(of: $0) } ?? "null"
  }

  // MARK: Ends

  func reachedEnd(ofPartition partition: Int32, at offset: Int64) {
    let slot = slot(of: partition)
    guard slot >= 0, !partitions[slot].isDone else { return }
    if offset >= partitions[slot].end {
      partitions[slot].next = partitions[slot].end
      partitions[slot].isTouched = true
      finish(slot)
    } else {
      if offset > partitions[slot].next {
        partitions[slot].next = offset
        partitions[slot].isTouched = true
      }
      if isCommittedOnly { held.insert(partition) }
    }
  }

  private func finish(_ slot: Int) {
    partitions[slot].isDone = true
    partitions[slot].lastPoll = poll
    held.remove(partitions[slot].partition)
    unfinished -= 1
  }

  func failed(partition: Int32?, _ failure: KafkaFailure) {
    if failure.isTransient {
      log(.warning, failure.description)
    } else if self.failure == nil {
      self.failure = JobFailure(failure, atStart: false)
    }
  }

  private func tellProgress() {
    for index in partitions.indices where partitions[index].isTouched {
      batch.progress.append(
        PartitionProgress(
          partition: partitions[index].partition, next: partitions[index].next, read: partitions[index].read))
      partitions[index].read = 0
      partitions[index].isTouched = false
    }
  }

  // MARK: Empty polls

  private func isOverAfterEmptyPoll(begun start: MonotonicTime) throws(JobFailure) -> Bool {
    let since = emptySince ?? start
    emptySince = since
    let now = MonotonicTime.now
    let seconds = now.seconds(since: max(since, activity.lastRecord))
    try checkCluster(after: seconds, now)
    if now >= nextWaitLine, seconds >= 10 {
      nextWaitLine = now.advanced(bySeconds: 10)
      log(.warning, waitLine(seconds))
    }
    guard configuration.stopWhenPollEmpty, !configuration.stopWhenReachEndOffset, held.isEmpty else { return false }
    guard seconds >= configuration.waitSeconds else { return false }
    log(.warning, "nothing came for \(configuration.waitSeconds) s (waitTIme): the job ends before \(missing)")
    return true
  }

  /// A cluster that stays away looks like an empty topic: it is asked.
  private func checkCluster(after seconds: Double, _ now: MonotonicTime) throws(JobFailure) {
    guard seconds >= min(configuration.waitSeconds, 30), now >= nextCheck else { return }
    nextCheck = now.advanced(bySeconds: 10)
    let open = partitions.filter { !$0.isDone }.map(\.partition)
    do throws(KafkaFailure) {
      let high = try queries.latestOffsets(of: open, until: .after(seconds: 5))
      // Nothing of a transaction is missing where the end itself has not been written yet.
      for entry in partitions where (high[entry.partition] ?? 0) < entry.end { held.remove(entry.partition) }
    } catch {
      var failure = JobFailure(error, atStart: false)
      failure.message = "nothing came for \(Int(seconds)) s, and the cluster is asked in vain: \(failure.message)"
      throw failure
    }
  }

  private func waitLine(_ seconds: Double) -> String {
    let reason = held.isEmpty ? "waiting for records" : "an open transaction holds back records (read_committed)"
    return "\(reason) for \(Int(seconds)) s: \(missing) not reached yet"
  }

  private var missing: String {
    let open = partitions.filter { !$0.isDone }
    let list = open.prefix(3).map { "offset \($0.end) of partition \($0.partition) (now at \($0.next))" }
    return list.joined(separator: ", ") + (open.count > 3 ? " and \(open.count - 3) more" : "")
  }
}
