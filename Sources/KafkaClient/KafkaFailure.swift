public import CRdkafka

/// Why something with Kafka did not work: what was tried, what happened, what to do.
public struct KafkaFailure: Error, CustomStringConvertible, Sendable {
  public enum Category: Sendable {
    /// A setting that the client refuses: the job is wrong.
    case configuration
    /// The broker is not there, does not answer, or speaks another protocol.
    case connection
    /// TLS does not come about: a certificate is refused, or nothing is common to both sides.
    case encryption
    /// The broker refuses the login.
    case authentication
    /// A topic or a partition that does not exist, or that may not be used.
    case topic
    /// An offset or a time that cannot be found.
    case offset
    /// A record that the broker did not take.
    case delivery
    /// Whatever else a broker or the client answers.
    case broker
  }

  public var category: Category
  /// What is wrong, where, in one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var advice: String?
  /// Whether it passes by itself, such as a leader that moves: the client goes on.
  public var isTransient = false

  public init(_ category: Category, _ message: String, advice: String? = nil) {
    self.category = category
    self.message = message
    self.advice = advice
  }

  public var description: String {
    guard let advice else { return message }
    return "\(message); \(advice)"
  }
}

extension KafkaFailure {
  /// The failure that an error code of librdkafka stands for.
  /// - Parameters:
  ///   - doing: What was tried, such as "reading the offsets of topic orders".
  ///   - reason: What the client or the broker said, where it said more than the code does.
  public init(_ code: rd_kafka_resp_err_t, doing: String, reason: String? = nil, advice: String? = nil) {
    let words = reason ?? String(cString: rd_kafka_err2str(code))
    self.init(Category(code), "\(doing) failed: \(words) (\(String(cString: rd_kafka_err2name(code))))", advice: advice)
    if self.advice == nil { self.advice = Self.advice(for: code) }
    isTransient = Self.passes(code)
  }

  /// True for states of a cluster that end by themselves.
  static func passes(_ code: rd_kafka_resp_err_t) -> Bool {
    switch code {
    case RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE, RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION,
      RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE, RD_KAFKA_RESP_ERR_NOT_COORDINATOR,
      RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS, RD_KAFKA_RESP_ERR__WAIT_COORD, RD_KAFKA_RESP_ERR__TRANSPORT,
      RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN, RD_KAFKA_RESP_ERR_OFFSET_NOT_AVAILABLE,
      RD_KAFKA_RESP_ERR_REPLICA_NOT_AVAILABLE, RD_KAFKA_RESP_ERR_NETWORK_EXCEPTION:
      true
    default:
      false
    }
  }

  private static func advice(for code: rd_kafka_resp_err_t) -> String? {
    switch code {
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC, RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
      "check the topic's name, or create the topic"
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
      "check the partition number against the topic"
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
      "grant the client's principal access to the topic"
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED:
      "grant the client's principal access to the group"
    case RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE:
      "raise max.message.bytes of the topic (and message.max.bytes of the brokers), or max.request.size of the job"
    case RD_KAFKA_RESP_ERR__MSG_TIMED_OUT:
      "see whether the partition's leader and enough replicas are up; delivery.timeout.ms is the limit"
    case RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS, RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND:
      "bring the replicas up, or lower min.insync.replicas of the topic"
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET, RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE:
      "begin inside what the topic still holds, or set auto.offset.reset"
    default:
      nil
    }
  }
}

extension KafkaFailure.Category {
  init(_ code: rd_kafka_resp_err_t) {
    switch code {
    case RD_KAFKA_RESP_ERR__TRANSPORT, RD_KAFKA_RESP_ERR__RESOLVE, RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN,
      RD_KAFKA_RESP_ERR__TIMED_OUT:
      self = .connection
    case RD_KAFKA_RESP_ERR__AUTHENTICATION, RD_KAFKA_RESP_ERR__SSL, RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED,
      RD_KAFKA_RESP_ERR_UNSUPPORTED_SASL_MECHANISM, RD_KAFKA_RESP_ERR_ILLEGAL_SASL_STATE:
      self = .authentication
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC, RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART,
      RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION, RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED,
      RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION:
      self = .topic
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET, RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE, RD_KAFKA_RESP_ERR__NO_OFFSET,
      RD_KAFKA_RESP_ERR_UNSUPPORTED_FOR_MESSAGE_FORMAT:
      self = .offset
    case RD_KAFKA_RESP_ERR__MSG_TIMED_OUT, RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE,
      RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS, RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND,
      RD_KAFKA_RESP_ERR_INVALID_MSG, RD_KAFKA_RESP_ERR_INVALID_RECORD, RD_KAFKA_RESP_ERR_RECORD_LIST_TOO_LARGE:
      self = .delivery
    case RD_KAFKA_RESP_ERR__INVALID_ARG, RD_KAFKA_RESP_ERR__UNKNOWN_PROTOCOL:
      self = .configuration
    default:
      self = .broker
    }
  }
}
