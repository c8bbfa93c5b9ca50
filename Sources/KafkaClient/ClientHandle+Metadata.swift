import CRdkafka
import Threading

/// What a cluster says of one topic.
public struct TopicDescription: Sendable {
  public var name: String
  /// Numbers of the partitions, ascending.
  public var partitions: [Int32]
  /// Brokers as the cluster advertises them.
  public var brokers: [String]
}

extension ClientHandle {
  /// Asks for a topic without creating it.
  ///
  /// All topics are asked for: naming one makes a 0.10 broker create it, since `allow.auto.create.topics` needs
  /// Metadata v4.
  /// - Throws: A topic failure where it does not exist, a connection or authentication failure where nobody answers.
  func describe(topic: String, until deadline: Deadline) throws(KafkaFailure) -> TopicDescription {
    while true {
      switch try metadata(of: topic, until: deadline) {
      case .found(let description):
        return description
      case .missing(let known):
        let list = known.isEmpty ? "the cluster has no topics that this client may see" : nearest(to: topic, in: known)
        throw KafkaFailure(
          .topic, "topic \(topic) does not exist on \(brokerNames(until: deadline))",
          advice: "check its name, or create it; \(list)")
      case .failed(let code):
        throw KafkaFailure(code, doing: "asking for topic \(topic)")
      case .notReady:
        guard !deadline.hasPassed else {
          throw KafkaFailure(
            .topic, "topic \(topic) has no leader for its partitions",
            advice: "see whether the cluster's brokers are up")
        }
        waitBriefly()
      }
    }
  }

  private enum Answer: Sendable {
    case found(TopicDescription)
    case missing([String])
    case failed(rd_kafka_resp_err_t)
    case notReady
  }

  private func metadata(of topic: String, until deadline: Deadline) throws(KafkaFailure) -> Answer {
    let pointer = try wholeMetadata(until: deadline)
    defer { rd_kafka_metadata_destroy(pointer) }
    let metadata = pointer.pointee
    var names: [String] = []
    for entry in UnsafeBufferPointer(start: metadata.topics, count: Int(max(0, metadata.topic_cnt))) {
      let name = String(cString: entry.topic)
      guard name == topic else {
        names.append(name)
        continue
      }
      switch entry.err {
      case RD_KAFKA_RESP_ERR_NO_ERROR: break
      case RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE: return .notReady
      default: return .failed(entry.err)
      }
      let partitions = UnsafeBufferPointer(start: entry.partitions, count: Int(max(0, entry.partition_cnt)))
      guard !partitions.isEmpty else { return .notReady }
      // Tables are as long as the highest number; no cluster comes near this one.
      guard partitions.allSatisfy({ (0..<1_000_000).contains($0.id) }) else {
        return .failed(RD_KAFKA_RESP_ERR__BAD_MSG)
      }
      let brokers = UnsafeBufferPointer(start: metadata.brokers, count: Int(max(0, metadata.broker_cnt)))
      return .found(
        TopicDescription(
          name: name, partitions: partitions.map(\.id).sorted(),
          brokers: brokers.map { "\(String(cString: $0.host)):\($0.port)" }))
    }
    return .missing(names)
  }

  /// Waits until brokers answer.
  func wholeMetadata(until deadline: Deadline) throws(KafkaFailure) -> UnsafePointer<rd_kafka_metadata> {
    while true {
      // Short rounds, so that a refused login ends the wait at once.
      let round = deadline.earlier(of: .after(seconds: 0.1))
      var metadata: UnsafePointer<rd_kafka_metadata>?
      let code = rd_kafka_metadata(pointer, 1, nil, &metadata, max(1, round.millisecondsLeft))
      if code == RD_KAFKA_RESP_ERR_NO_ERROR, let metadata {
        events.forget()
        return metadata
      }
      serveEvents()
      try throwRefusal(hasAnswered: false)
      guard !deadline.hasPassed else { throw connectionFailure(otherwise: code) }
      if code != RD_KAFKA_RESP_ERR__TIMED_OUT && code != RD_KAFKA_RESP_ERR__TRANSPORT { waitBriefly() }
    }
  }

  /// Throws what will not get better by waiting: a refused login, a failed handshake.
  ///
  /// - Parameter hasAnswered: Whether a broker has answered this client before: then a connection that is closed says nothing of a
  ///   login.
  func throwRefusal(hasAnswered: Bool = true) throws(KafkaFailure) {
    let recent = events.recent
    if let event = recent.last(where: { $0.isFatal }) { throw KafkaFailure(event.category, event.reason) }
    if let refusal = refusal(hasAnswered: hasAnswered) { throw refusal }
  }

  /// The latest refused login since brokers last answered a question; nil where there was none.
  func refusal(hasAnswered: Bool = true) -> KafkaFailure? {
    for event in events.recent.reversed() {
      if let failure = diagnosis.failure(of: event, events.certificateProblems, hasAnswered: hasAnswered) {
        return failure
      }
    }
    return nil
  }

  /// What kept brokers from answering, by the client's latest words.
  func connectionFailure(otherwise code: rd_kafka_resp_err_t) -> KafkaFailure {
    let events = events.recent
    guard let event = events.last(where: { $0.code != "_ALL_BROKERS_DOWN" }) else {
      return KafkaFailure(
        .connection,
        "no broker answered\(events.isEmpty ? "" : ", or they closed the connection"): "
          + String(cString: rd_kafka_err2str(code)),
        advice: "check the server's address and what the brokers' logs say")
    }
    return KafkaFailure(
      .connection, "no broker answered: \(event.reason)",
      advice: "check the server's address and the brokers' advertised.listeners, and that this machine reaches them")
  }

  private func brokerNames(until deadline: Deadline) -> String {
    guard let pointer = try? wholeMetadata(until: deadline) else { return "the cluster" }
    defer { rd_kafka_metadata_destroy(pointer) }
    let brokers = UnsafeBufferPointer(start: pointer.pointee.brokers, count: Int(max(0, pointer.pointee.broker_cnt)))
    return brokers.prefix(3).map { "\(String(cString: $0.host)):\($0.port)" }.joined(separator: ", ")
  }

  func waitBriefly() {
    rd_kafka_poll(pointer, 100)
  }
}

/// Says which topics are there, those that look like the missing one first.
private func nearest(to topic: String, in known: [String]) -> String {
  let wanted = topic.lowercased()
  let visible = known.filter { !$0.hasPrefix("__") }
  guard !visible.isEmpty else { return "there are no topics" }
  let alike = visible.filter { $0.lowercased().contains(wanted) || wanted.contains($0.lowercased()) }
  let shown = (alike.isEmpty ? visible.sorted() : alike.sorted()).prefix(5)
  let more = visible.count > shown.count ? ", …" : ""
  return "there are \(shown.joined(separator: ", "))\(more)"
}
