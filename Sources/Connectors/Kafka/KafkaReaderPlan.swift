public import Engine
public import KafkaClient
import Records
public import Threading

/// Prepares a Kafka reader: connects, and resolves the range of every partition, once.
public struct KafkaReaderPlan: Sendable {
  private let configuration: KafkaReaderConfiguration
  private let settings: ClientSettings
  private let log: ClientLog

  public init(_ configuration: KafkaReaderConfiguration, log: @escaping ClientLog) {
    self.configuration = configuration
    settings = configuration.clientSettings
    self.log = log
  }

  /// - Parameters:
  ///   - readers: The upper bound of readers that run side by side.
  ///   - timeIndex: Answers by time, for a cluster that has no time index of its own.
  public func prepare(readers: Int, timeIndex: (any TimeIndex)? = nil) throws(JobFailure) -> ReadPlan {
    // A mistake in the columns is one of the job, and is said before anybody is connected.
    _ = try decoder()
    let deadline = configuration.connection.startDeadline
    try configuration.connection.probe(settings, log: log)
    let queries = try translating(atStart: true) { () throws(KafkaFailure) in
      try KafkaQueries(
        topic: configuration.topic, settings: settings, servers: configuration.connection.servers,
        hosts: configuration.connection.hosts, log: log)
    }
    let ranges = try ranges(queries, timeIndex, until: deadline)
    let shares = Self.shares(of: ranges.filter { !$0.isEmpty }, readers: readers)
    let activity = PollActivity()
    var openings: [ReadPlan.Open] = []
    for share in shares {
      let open: ReadPlan.Open = { _ throws(JobFailure) in
        try self.open(share, of: shares.count, queries, activity)
      }
      openings.append(open)
    }
    return ReadPlan(
      source: .topic(configuration.topic), readers: openings, ranges: ranges,
      commit: configuration.group == nil ? nil : Self.commit(to: queries))
  }

  private static func commit(to queries: KafkaQueries) -> ReadPlan.Commit {
    { progress throws(JobFailure) in
      let offsets = progress.map { PartitionOffset(partition: $0.partition, offset: $0.next) }
      do throws(KafkaFailure) {
        try queries.commit(offsets, until: .after(seconds: 60))
      } catch {
        throw JobFailure(error, atStart: false)
      }
    }
  }

  private func open(
    _ share: [PartitionRange], of readers: Int, _ queries: KafkaQueries, _ activity: PollActivity
  ) throws(JobFailure) -> any RecordReader {
    var settings = settings
    // What one client may hold, the readers share.
    settings.set("queued.max.messages.kbytes", String(max(4096, 65_536 / max(1, readers))), origin: "the engine")
    settings.set("queued.min.messages", String(max(10_000, 50_000 / max(1, readers))), origin: "the engine")
    settings.remove("group.id")
    let consumer = try translating(atStart: true) { () throws(KafkaFailure) in
      try KafkaConsumer(
        topic: configuration.topic,
        from: share.map { PartitionOffset(partition: $0.partition, offset: $0.begin) }, settings: settings,
        servers: configuration.connection.servers, hosts: configuration.connection.hosts, log: log)
    }
    let largestPoll = settings.forEngine["max.poll.records"].flatMap { Int($0) } ?? 500
    return KafkaRecordReader(
      configuration, ranges: share, consumer: consumer, queries: queries, decoder: try decoder(), activity: activity,
      recordsPerPoll: max(1, largestPoll), isCommittedOnly: settings["isolation.level"] == "read_committed", log: log)
  }

  private func decoder() throws(JobFailure) -> KafkaRecordDecoder {
    do {
      return try KafkaRecordDecoder(
        columns: configuration.columns, keyType: configuration.keyType, valueType: configuration.valueType,
        encoding: configuration.encoding)
    } catch {
      switch error {
      case .encoding(let reason):
        throw JobFailure(.job, "the encoding cannot be read: \(reason)", advice: "use UTF-8, or another known encoding")
      case .columnsNeedText(let column, let type):
        let name = column < configuration.columnNames.count ? configuration.columnNames[column] : String(column)
        throw JobFailure(
          .job, "column \(name) is a property of the value, and valueType is \(type.name)",
          advice: "set valueType to STRING, or read __value__")
      }
    }
  }

  // MARK: Ranges

  /// What the cluster says of each partition that is to be read.
  public func facts(_ queries: KafkaQueries, until deadline: Deadline) throws(KafkaFailure) -> [PartitionFacts] {
    try ask(queries, nil, until: deadline)
  }

  /// Makes ranges of such facts.
  public var resolution: OffsetResolution {
    OffsetResolution(
      topic: configuration.topic, begin: configuration.begin, end: configuration.end, reset: reset,
      group: configuration.group)
  }

  private func ranges(
    _ queries: KafkaQueries, _ timeIndex: (any TimeIndex)?, until deadline: Deadline
  ) throws(JobFailure) -> [PartitionRange] {
    let facts = try translating(atStart: true) { () throws(KafkaFailure) -> [PartitionFacts] in
      try ask(queries, timeIndex, until: deadline)
    }
    let resolution = resolution
    var ranges: [PartitionRange] = []
    for facts in facts { ranges.append(try resolution.range(of: facts)) }
    return ranges
  }

  /// What `auto.offset.reset` says.
  private var reset: OffsetReset {
    switch settings["auto.offset.reset"] {
    case "earliest": .earliest
    case "latest": .latest
    default: .refuse
    }
  }

  private func ask(
    _ queries: KafkaQueries, _ timeIndex: (any TimeIndex)?, until deadline: Deadline
  ) throws(KafkaFailure) -> [PartitionFacts] {
    let description = try queries.describe(until: deadline)
    var partitions = description.partitions
    if let wanted = configuration.partition {
      guard partitions.contains(wanted) else {
        throw KafkaFailure(
          .topic,
          "topic \(configuration.topic) has no partition \(wanted): it has \(partitions.count), counted from 0",
          advice: "correct partition, or leave it out to read all")
      }
      partitions = [wanted]
    }
    if configuration.begin == .committed, configuration.group == nil {
      throw KafkaFailure(.configuration, "seekToLast needs a group", advice: "set groupId")
    }
    let low = try queries.earliestOffsets(of: partitions, until: deadline)
    let high = try queries.latestOffsets(of: partitions, until: deadline)
    var facts = partitions.map { PartitionFacts(partition: $0, low: max(0, low[$0] ?? 0), high: max(0, high[$0] ?? 0)) }
    if case .time(let time) = configuration.begin {
      let offsets = try offsets(queries, timeIndex, partitions, at: time, until: deadline)
      for index in facts.indices { facts[index].atBeginTime = offsets[facts[index].partition] ?? nil }
    }
    if case .time(let time) = configuration.end {
      let offsets = try offsets(queries, timeIndex, partitions, at: time, until: deadline)
      for index in facts.indices { facts[index].atEndTime = offsets[facts[index].partition] ?? nil }
    }
    if configuration.begin == .committed {
      let offsets = try queries.committedOffsets(of: partitions, until: deadline)
      for index in facts.indices { facts[index].committed = offsets[facts[index].partition] ?? nil }
    }
    return facts
  }

  private func offsets(
    _ queries: KafkaQueries, _ timeIndex: (any TimeIndex)?, _ partitions: [Int32], at time: Int64,
    until deadline: Deadline
  ) throws(KafkaFailure) -> [Int32: Int64?] {
    if let timeIndex {
      return Dictionary(
        uniqueKeysWithValues: partitions.map { ($0, timeIndex.firstOffset(ofPartition: $0, atOrAfter: time)) })
    }
    return try queries.offsets(of: partitions, atTime: time, until: deadline)
  }

  /// Deals the partitions out to the readers, the largest first, so that the readers end at about the same time.
  static func shares(of ranges: [PartitionRange], readers: Int) -> [[PartitionRange]] {
    guard !ranges.isEmpty else { return [] }
    var shares = [[PartitionRange]](repeating: [], count: min(max(1, readers), ranges.count))
    // An end may be the largest number there is: as floating-point numbers sizes do not overflow.
    func size(_ range: PartitionRange) -> Double { Double(range.end) - Double(range.begin) }
    var sizes = [Double](repeating: 0, count: shares.count)
    let largestFirst = ranges.sorted { (size($0), $1.partition) > (size($1), $0.partition) }
    for range in largestFirst {
      let lightest = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
      shares[lightest].append(range)
      sizes[lightest] += size(range)
    }
    return shares
  }
}

/// Answers what a cluster without a time index cannot.
public protocol TimeIndex: Sendable {
  /// The first offset of the partition whose timestamp is at or after the time, in milliseconds since 1970.
  func firstOffset(ofPartition partition: Int32, atOrAfter time: Int64) -> Int64?
}
