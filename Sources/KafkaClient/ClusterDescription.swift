import CRdkafka
public import Threading

/// What a cluster says of itself.
public struct ClusterDescription: Sendable {
  /// Brokers as they call themselves (`advertised.listeners`).
  public var brokers: [BrokerAddress]
  /// Names of the topics that this client may see.
  public var topics: [String]
  /// By topic and partition; a partition without a leader can neither be read nor written.
  public var leaderless: [String: [Int32]]
}

/// What a group does at this moment.
public struct GroupDescription: Sendable {
  /// `Stable`, `Empty`, `Dead`, …
  public var state: String
  public var members: Int
}

extension KafkaQueries {
  /// Asks for all topics, which creates none: naming one would, on brokers before 0.11.
  public func describeCluster(until deadline: Deadline) throws(KafkaFailure) -> ClusterDescription {
    let pointer = try handle.wholeMetadata(until: deadline)
    defer { rd_kafka_metadata_destroy(pointer) }
    let metadata = pointer.pointee
    var cluster = ClusterDescription(brokers: [], topics: [], leaderless: [:])
    for broker in UnsafeBufferPointer(start: metadata.brokers, count: Int(max(0, metadata.broker_cnt))) {
      cluster.brokers.append(BrokerAddress(host: String(cString: broker.host), port: UInt16(clamping: broker.port)))
    }
    for topic in UnsafeBufferPointer(start: metadata.topics, count: Int(max(0, metadata.topic_cnt))) {
      let name = String(cString: topic.topic)
      cluster.topics.append(name)
      let partitions = UnsafeBufferPointer(start: topic.partitions, count: Int(max(0, topic.partition_cnt)))
      let leaderless = partitions.filter { $0.leader < 0 }.map(\.id)
      if !leaderless.isEmpty { cluster.leaderless[name] = leaderless.sorted() }
    }
    return cluster
  }

  /// The certificate that the latest broker showed; nil without TLS.
  public var brokerCertificate: BrokerCertificate? { handle.events.brokerCertificate }

  /// What a group does; nil where no broker knows it.
  public func describeGroup(_ name: String, until deadline: Deadline) throws(KafkaFailure) -> GroupDescription? {
    let handle = handle
    let answer: GroupAnswer?
    do {
      answer = try detachedCall(until: deadline) {
        var list: UnsafePointer<rd_kafka_group_list>?
        let code = rd_kafka_list_groups(handle.pointer, name, &list, max(1, deadline.millisecondsLeft))
        guard let list else { return GroupAnswer(code: code, description: nil) }
        defer { rd_kafka_group_list_destroy(list) }
        let group = UnsafeBufferPointer(start: list.pointee.groups, count: Int(max(0, list.pointee.group_cnt))).first {
          String(cString: $0.group) == name
        }
        return GroupAnswer(
          code: code,
          description: group.map { GroupDescription(state: String(cString: $0.state), members: Int($0.member_cnt)) })
      }
    } catch {
      throw KafkaFailure(.broker, "asking for group \(name) failed: \(error)")
    }
    handle.serveEvents()
    guard let answer else { throw handle.connectionFailure(otherwise: RD_KAFKA_RESP_ERR__TIMED_OUT) }
    guard answer.code == RD_KAFKA_RESP_ERR_NO_ERROR || answer.description != nil else {
      throw KafkaFailure(answer.code, doing: "asking for group \(name)")
    }
    return answer.description
  }

  private struct GroupAnswer: Sendable {
    var code: rd_kafka_resp_err_t
    var description: GroupDescription?
  }

  /// The settings of the topic, by name; nil where the brokers are too old to tell (before 0.11).
  public func topicSettings(until deadline: Deadline) throws(KafkaFailure) -> [String: String]? {
    guard let queue = rd_kafka_queue_new(handle.pointer) else { return nil }
    defer { rd_kafka_queue_destroy(queue) }
    guard let resource = rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, topic) else { return nil }
    defer { rd_kafka_ConfigResource_destroy(resource) }
    let options = rd_kafka_AdminOptions_new(handle.pointer, RD_KAFKA_ADMIN_OP_DESCRIBECONFIGS)
    defer { rd_kafka_AdminOptions_destroy(options) }
    var text = [CChar](repeating: 0, count: 256)
    rd_kafka_AdminOptions_set_request_timeout(options, max(1, deadline.millisecondsLeft), &text, text.count)
    var resources: [OpaquePointer?] = [resource]
    rd_kafka_DescribeConfigs(handle.pointer, &resources, 1, options, queue)
    guard let event = rd_kafka_queue_poll(queue, deadline.millisecondsLeft) else {
      throw handle.connectionFailure(otherwise: RD_KAFKA_RESP_ERR__TIMED_OUT)
    }
    defer { rd_kafka_event_destroy(event) }
    let code = rd_kafka_event_error(event)
    if code == RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE { return nil }
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR, let result = rd_kafka_event_DescribeConfigs_result(event) else {
      throw KafkaFailure(code, doing: "asking for the settings of topic \(topic)")
    }
    return try settings(in: result)
  }

  private func settings(in result: OpaquePointer) throws(KafkaFailure) -> [String: String] {
    var count = 0
    let answers = rd_kafka_DescribeConfigs_result_resources(result, &count)
    var settings: [String: String] = [:]
    for index in 0..<count {
      guard let answer = answers?[index] else { continue }
      let code = rd_kafka_ConfigResource_error(answer)
      guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
        throw KafkaFailure(code, doing: "asking for the settings of topic \(topic)")
      }
      var entryCount = 0
      let entries = rd_kafka_ConfigResource_configs(answer, &entryCount)
      for place in 0..<entryCount {
        guard let entry = entries?[place], let name = rd_kafka_ConfigEntry_name(entry),
          let value = rd_kafka_ConfigEntry_value(entry)
        else { continue }
        settings[String(cString: name)] = String(cString: value)
      }
    }
    return settings
  }
}

/// What a client's settings come to before anything is connected.
public enum ClientTrial {
  /// Makes a client, and lets it go: what librdkafka refuses, it refuses now.
  public static func make(_ settings: ClientSettings, servers: [BrokerAddress]) throws(KafkaFailure) {
    _ = try ClientHandle(settings: settings, servers: servers, hosts: [:], log: { _, _ in })
  }
}
