import Catalog
import Connectors
import Engine
import Findings
import KafkaClient

/// From the topic to what a run would read of it, or write to it.
extension KafkaVerifier {
  /// - Returns: Whether there is a topic to look at.
  mutating func checkTopic(
    _ topic: String, partition: Int32?, _ queries: KafkaQueries, _ places: StepPlaces
  ) -> Bool {
    do throws(KafkaFailure) {
      let description = try queries.describe(until: deadline)
      let count = description.partitions.count
      narrator.tell(.good, "topic", "\(topic) has \(count) \(count == 1 ? "partition" : "partitions")")
      if let partition, !description.partitions.contains(partition) {
        narrator.tell(.bad, "partition", "there is no partition \(partition)")
        add(
          Wording.LIVE.partition(topic: topic, partition: "\(partition)", count: "\(count)"),
          at: places.place(of: "partition"))
        return false
      }
      let leaderless = try queries.describeCluster(until: deadline).leaderless[topic] ?? []
      guard !leaderless.isEmpty else { return true }
      let list = leaderless.prefix(10).map(String.init).joined(separator: ", ") + (leaderless.count > 10 ? ", …" : "")
      narrator.tell(.bad, "partitions", "without a leader: \(list)")
      add(Wording.LIVE.partitionLeaderless(topic: topic, partitions: list), at: places.place(of: "topic"))
      return false
    } catch {
      narrator.tell(.bad, "topic", error.message, error.advice ?? "")
      report(error, places.place(of: "topic"), places)
      return false
    }
  }

  // MARK: What would be read

  mutating func checkOffsets(_ reader: KafkaReaderConfiguration, _ queries: KafkaQueries, _ places: StepPlaces) {
    let plan = KafkaReaderPlan(reader, log: log)
    let place = places.place(
      of: "beginOffset", "beginDateTime", "beginTimestampMillis", "beginType", "topic")
    let facts: [PartitionFacts]
    do throws(KafkaFailure) {
      facts = try plan.facts(queries, until: deadline)
    } catch {
      narrator.tell(.bad, "offsets", error.message, error.advice ?? "")
      if error.category == .offset {
        return add(Wording.LIVE.offsets(what: error.message, advice: sentence(error.advice ?? "")), at: place)
      }
      return report(error, place, places)
    }
    var records: Int64 = 0
    for fact in facts {
      do throws(JobFailure) {
        let range = try plan.resolution.range(of: fact)
        records =
          records.addingReportingOverflow(range.end.subtractingReportingOverflow(range.begin).partialValue).partialValue
      } catch {
        let isMissingCommit = reader.begin == .committed && fact.committed == nil
        narrator.tell(.bad, isMissingCommit ? "commits" : "offsets", error.message, error.advice ?? "")
        let (what, advice) = (error.message, sentence(error.advice ?? ""))
        add(
          isMissingCommit
            ? Wording.LIVE.noCommit(what: what, advice: advice) : Wording.LIVE.offsets(what: what, advice: advice),
          at: place, subject: "\(fact.partition)")
        return
      }
    }
    checkRetention(reader, facts, place)
    if records <= 0 {
      narrator.tell(.note, "offsets", "nothing is in the range at this moment")
      add(Wording.LIVE.nothingToRead(topic: reader.topic), at: place)
    } else {
      narrator.tell(.good, "offsets", "\(RunReport.grouped(Int(records))) offsets would be read")
    }
  }

  /// A window that begins before what is left may have lost records.
  private mutating func checkRetention(
    _ reader: KafkaReaderConfiguration, _ facts: [PartitionFacts], _ place: Place
  ) {
    guard case .time = reader.begin else { return }
    let cut = facts.filter { $0.low > 0 && $0.atBeginTime == $0.low }
    guard !cut.isEmpty else { return }
    let list = cut.prefix(10).map { String($0.partition) }.joined(separator: ", ") + (cut.count > 10 ? ", …" : "")
    let partitions = cut.count == 1 ? "partition \(list)" : "partitions \(list)"
    narrator.tell(.note, "retention", "\(partitions) may have lost records of the window")
    add(Wording.LIVE.offsetsWindow(partitions: partitions, topic: reader.topic), at: place)
  }

  mutating func checkGroup(_ reader: KafkaReaderConfiguration, _ queries: KafkaQueries, _ places: StepPlaces) {
    guard let group = reader.group else {
      return narrator.tell(.skipped, "group", "none is named: nothing is committed")
    }
    do throws(KafkaFailure) {
      let partitions = try queries.describe(until: deadline).partitions
      let commits = try queries.committedOffsets(of: partitions, until: deadline)
      let committed = commits.count { $0.value != nil }
      guard let description = try queries.describeGroup(group, until: deadline), description.members > 0 else {
        return narrator.tell(
          .good, "group", "\(group) has no members, and commits for \(committed) of \(partitions.count) partitions")
      }
      narrator.tell(.note, "group", "\(group) has \(description.members) members (\(description.state))")
      add(
        Wording.LIVE.groupInUse(group: group, count: "\(description.members)", state: description.state),
        at: places.place(of: "groupId", "kafkaConfig"))
    } catch {
      narrator.tell(.note, "group", error.message, error.advice ?? "")
      report(error, places.place(of: "groupId", "kafkaConfig"), places, isBlocking: false)
    }
  }

  // MARK: What would be written

  mutating func checkMessageSize(
    _ writer: KafkaWriterConfiguration, _ settings: ClientSettings, _ queries: KafkaQueries, _ places: StepPlaces
  ) {
    do throws(KafkaFailure) {
      guard let topicSettings = try queries.topicSettings(until: deadline) else {
        return narrator.tell(.skipped, "message size", "brokers before 0.11 do not tell what a topic takes")
      }
      guard let limit = topicSettings["max.message.bytes"].flatMap({ Int($0) }),
        let size = settings["message.max.bytes"].flatMap({ Int($0) })
      else { return }
      guard size > limit else {
        return narrator.tell(.good, "message size", "up to \(size) bytes are sent, and the topic takes \(limit)")
      }
      narrator.tell(.note, "message size", "up to \(size) bytes may be sent, and the topic takes \(limit)")
      let isGiven = writer.connection.settings.contains { $0.name == "max.request.size" }
      add(
        isGiven
          ? Wording.LIVE.messageSize(size: "\(size)", topic: writer.topic, limit: "\(limit)")
          : Wording.LIVE.messageSizeUsual(size: "\(size)", topic: writer.topic, limit: "\(limit)"),
        at: places.place(of: isGiven ? "kafkaConfig" : "topic"))
    } catch {
      narrator.tell(.note, "message size", error.message, error.advice ?? "")
      report(error, places.place(of: "topic"), places, isBlocking: false)
    }
  }
}
