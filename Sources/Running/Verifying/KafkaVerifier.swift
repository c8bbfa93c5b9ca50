import Catalog
import Connectors
import Engine
import Findings
import KafkaClient
import Rules
import Threading

/// The live checks of Kafka steps, one after the other, each said as it is made.
struct KafkaVerifier {
  let narrator: VerifyNarrator
  /// Seconds that each question may take.
  let timeout: Double
  let log: ClientLog
  private(set) var findings: [Finding] = []
  private(set) var status = ExitStatus.done
  /// Clusters that have been looked at.
  private var known: [KnownCluster: Bool] = [:]

  init(narrator: VerifyNarrator, timeout: Double, log: @escaping ClientLog) {
    self.narrator = narrator
    self.timeout = timeout
    self.log = log
  }

  var deadline: Deadline { .after(seconds: timeout) }

  mutating func verify(_ reader: KafkaReaderConfiguration, _ places: StepPlaces) {
    let settings = reader.clientSettings
    guard let queries = connect(reader.connection, settings, topic: reader.topic, places),
      checkTopic(reader.topic, partition: reader.partition, queries, places)
    else { return }
    checkOffsets(reader, queries, places)
    checkGroup(reader, queries, places)
  }

  mutating func verify(_ writer: KafkaWriterConfiguration, _ places: StepPlaces) {
    let settings = writer.clientSettings
    do {
      try ClientTrial.make(settings, servers: writer.connection.servers)
    } catch {
      return report(error, places.place(of: "kafkaConfig"), places)
    }
    // Asked as a reader: a producer's interest in a topic creates it on brokers before 0.11.
    let asking = writer.connection.clientSettings(for: .consumer)
    guard let queries = connect(writer.connection, asking, topic: writer.topic, places),
      checkTopic(writer.topic, partition: writer.partition, queries, places)
    else { return }
    checkMessageSize(writer, settings, queries, places)
  }

  // MARK: Findings

  mutating func add(_ wording: Wording, at place: Place, subject: String = "", outcome: ExitStatus = .failed) {
    var finding = Finding(wording, at: place, subject: subject)
    finding.observed = true
    findings.append(finding)
    if finding.severity == .error, status == .done { status = outcome }
  }

  /// Reports what kept a check from being made.
  ///
  /// - Parameter isBlocking: Whether a run asks the same, and would end there.
  mutating func report(_ failure: KafkaFailure, _ place: Place, _ places: StepPlaces, isBlocking: Bool = true) {
    let (what, advice) = (failure.message, failure.advice ?? "See the broker's log.")
    switch failure.category {
    case .configuration:
      add(Wording.LIVE.login(what: what, advice: sentence(advice)), at: places.login, outcome: .refused)
    case .authentication, .encryption:
      add(Wording.LIVE.login(what: what, advice: sentence(advice)), at: places.login, outcome: .unreachable)
    case .connection:
      add(Wording.LIVE.unreachable(what: what, advice: sentence(advice)), at: place, outcome: .unreachable)
    case .topic: add(Wording.LIVE.topic(what: what, advice: sentence(advice)), at: places.place(of: "topic"))
    case .offset, .delivery, .broker:
      add(
        isBlocking ? Wording.LIVE.refusedQuestionBlocking(what: what) : Wording.LIVE.refusedQuestion(what: what),
        at: place)
    }
  }

  /// An advice as a help: a sentence of its own.
  func sentence(_ advice: String) -> String {
    advice.prefix(1).uppercased() + advice.dropFirst() + (advice.hasSuffix(".") ? "" : ".")
  }

  /// What was seen of the same cluster with the same login: whether it can be used. Nil where it has not been looked at.
  func verdict(on cluster: KnownCluster) -> Bool? { known[cluster] }

  mutating func note(_ cluster: KnownCluster, isGood: Bool) {
    known[cluster] = isGood
  }

  /// A cluster and a login.
  struct KnownCluster: Hashable {
    private let servers: [BrokerAddress]
    private let hosts: [String: String]
    private let login: [String?]

    init(_ connection: KafkaConnection, _ settings: ClientSettings) {
      servers = connection.servers
      hosts = connection.hosts
      let names = [
        "security.protocol", "sasl.mechanism", "sasl.username", "sasl.password", "ssl.ca.pem", "ssl.key.pem",
      ]
      login = names.map { settings[$0] } + [connection.login?.origin]
    }
  }
}
