public import Engine

/// What a cluster says about one partition, and about what the job asked of it.
public struct PartitionFacts: Hashable, Sendable {
  public var partition: Int32
  /// The first offset that is still there.
  public var low: Int64
  /// The offset after the last, taken before the questions by time.
  public var high: Int64
  /// The first offset at or after the begin's time; nil where there is none, or where it was not asked.
  public var atBeginTime: Int64?
  /// The same for the end's time.
  public var atEndTime: Int64?
  /// What the group has committed; nil without a commit.
  public var committed: Int64?

  public init(
    partition: Int32, low: Int64, high: Int64, atBeginTime: Int64? = nil, atEndTime: Int64? = nil,
    committed: Int64? = nil
  ) {
    self.partition = partition
    self.low = low
    self.high = high
    self.atBeginTime = atBeginTime
    self.atEndTime = atEndTime
    self.committed = committed
  }
}

/// Makes the range of a partition of what a job asks and what a cluster says.
public struct OffsetResolution: Sendable {
  public var topic: String
  public var begin: KafkaBegin
  public var end: KafkaEnd
  public var reset: OffsetReset
  /// For messages; nil where the job has none.
  public var group: String?

  public init(topic: String, begin: KafkaBegin, end: KafkaEnd, reset: OffsetReset, group: String?) {
    self.topic = topic
    self.begin = begin
    self.end = end
    self.reset = reset
    self.group = group
  }

  public func range(of facts: PartitionFacts) throws(JobFailure) -> PartitionRange {
    let end = end(of: facts)
    let begin: Int64
    switch self.begin {
    case .beginning:
      begin = facts.low
    case .end:
      // Nothing is read, whatever the end is.
      return range(facts, facts.high, facts.high)
    case .time:
      begin = facts.atBeginTime ?? facts.high
    case .committed:
      begin = try committed(in: facts)
    case .offset(let offset) where offset > facts.high:
      guard case .offset = self.end else { return range(facts, facts.high, facts.high) }
      throw JobFailure(
        .data, "beginOffset \(offset) is past the end of \(place(facts)), which holds \(held(facts))",
        advice: "correct beginOffset, or name the partition that is meant")
    case .offset(let offset):
      begin = try held(offset, in: facts, as: "beginOffset \(offset)")
    }
    return range(facts, begin, max(begin, end))
  }

  private func range(_ facts: PartitionFacts, _ begin: Int64, _ end: Int64) -> PartitionRange {
    PartitionRange(topic: topic, partition: facts.partition, begin: begin, end: end)
  }

  private func end(of facts: PartitionFacts) -> Int64 {
    switch end {
    case .offset(let offset): offset
    case .latest: facts.high
    case .time: facts.atEndTime ?? facts.high
    }
  }

  private func committed(in facts: PartitionFacts) throws(JobFailure) -> Int64 {
    if let committed = facts.committed {
      return try held(committed, in: facts, as: "the committed offset \(committed) of group \(group ?? "")")
    }
    return try replacement(
      in: facts, because: "group \(group ?? "") has committed no offset for \(place(facts))",
      advice: "begin with an offset or a date and time, or set auto.offset.reset in kafkaConfig")
  }

  /// An offset that the partition holds, or what takes its place.
  private func held(_ offset: Int64, in facts: PartitionFacts, as words: String) throws(JobFailure) -> Int64 {
    guard offset < facts.low || offset > facts.high else { return offset }
    let reason =
      offset < facts.low
      ? "its records were deleted: \(place(facts)) holds \(held(facts))"
      : "\(place(facts)) holds only \(held(facts))"
    return try replacement(
      in: facts, because: "\(words) is not there any more: \(reason)",
      advice: "begin at what is still there (seekToBeginning), or set auto.offset.reset in kafkaConfig")
  }

  private func replacement(
    in facts: PartitionFacts, because reason: String, advice: String
  ) throws(JobFailure) -> Int64 {
    switch reset {
    case .earliest: return facts.low
    case .latest: return facts.high
    case .refuse: throw JobFailure(.data, reason, advice: advice)
    }
  }

  private func place(_ facts: PartitionFacts) -> String {
    "partition \(facts.partition) of topic \(topic)"
  }

  private func held(_ facts: PartitionFacts) -> String {
    facts.low == facts.high ? "nothing (next offset \(facts.high))" : "offsets \(facts.low) to \(facts.high - 1)"
  }
}
