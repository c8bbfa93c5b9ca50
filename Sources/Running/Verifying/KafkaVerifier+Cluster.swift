import Catalog
import Connectors
import Findings
import Glibc
import KafkaClient
import Threading

/// From names to a login at every broker.
extension KafkaVerifier {
  /// - Returns: A client that is connected; nil where nothing further can be asked.
  mutating func connect(
    _ connection: KafkaConnection, _ settings: ClientSettings, topic: String, _ places: StepPlaces
  ) -> KafkaQueries? {
    let known = KnownCluster(connection, settings)
    // Made when the tickets are there: its threads take them when they connect.
    func client() throws(KafkaFailure) -> KafkaQueries {
      try KafkaQueries(
        topic: topic, settings: settings, servers: connection.servers, hosts: connection.hosts, log: log)
    }
    do throws(KafkaFailure) {
      if let isGood = verdict(on: known) {
        narrator.tell(.skipped, "cluster", "the same as above")
        return isGood ? try client() : nil
      }
      note(known, isGood: false)
      guard try reach(connection, settings, places), askForTicket(connection, settings, places) else { return nil }
      let queries = try client()
      guard let cluster = logIn(settings, queries, places),
        checkBrokers(cluster, connection, settings, topic: topic, places)
      else { return nil }
      note(known, isGood: true)
      return queries
    } catch {
      narrator.tell(.bad, "settings", error.message, error.advice ?? "")
      report(error, places.server, places)
      return nil
    }
  }

  // MARK: Reaching

  /// Resolves and greets every broker of the list; false where none answers.
  private mutating func reach(
    _ connection: KafkaConnection, _ settings: ClientSettings, _ places: StepPlaces
  ) throws(KafkaFailure) -> Bool {
    var failures: [KafkaFailure] = []
    var reached = 0
    for server in connection.servers {
      tellAddress(of: server, connection.hosts)
      let begun = MonotonicTime.now
      do throws(KafkaFailure) {
        let answer = try probe(server, connection, settings)
        let milliseconds = Int(MonotonicTime.now.seconds(since: begun) * 1000)
        narrator.tell(
          .good, "connect", "\(server) answers in \(milliseconds) ms\(answer.versions.isEmpty ? ", by TLS" : "")")
        reached += 1
        checkVersion(answer, places)
      } catch {
        narrator.tell(.bad, "connect", error.message, error.advice ?? "")
        failures.append(error)
      }
    }
    for failure in failures {
      guard reached > 0, failure.category == .connection else {
        report(failure, places.server, places)
        continue
      }
      add(
        Wording.LIVE.unreachableOneOf(what: failure.message, advice: sentence(failure.advice ?? "")), at: places.server,
        subject: failure.message)
    }
    return reached > 0
  }

  private func probe(
    _ server: BrokerAddress, _ connection: KafkaConnection, _ settings: ClientSettings
  ) throws(KafkaFailure) -> BrokerProbe.Answer {
    try BrokerProbe(
      securityProtocol: settings["security.protocol"] ?? "plaintext", hosts: connection.hosts, seconds: timeout,
      isPatient: false, log: log
    ).run([server])
  }

  private func tellAddress(of server: BrokerAddress, _ hosts: [String: String]) {
    if let address = hosts[server.host] {
      narrator.tell(.good, "resolve", "\(server.host) is \(address), by the data source's hosts")
      return
    }
    let addresses = server.resolved()
    guard !addresses.isEmpty else { return }
    if addresses != [server.host] {
      narrator.tell(.good, "resolve", "\(server.host) is \(addresses.prefix(4).joined(separator: ", "))")
    }
  }

  /// What a broker speaks tells its version, as far as requests have changed.
  private mutating func checkVersion(_ answer: BrokerProbe.Answer, _ places: StepPlaces) {
    guard let declared = places.declaredVersion, let place = places.version, let range = answer.release,
      !range.includes(declared)
    else { return }
    narrator.tell(.note, "version", "\(answer.address) answers as \(range), and \(declared) is declared")
    add(
      Wording.LIVE.brokerVersion(declared: declared, broker: "\(answer.address)", observed: "\(range)"), at: place,
      subject: "\(answer.address)")
  }

  // MARK: Logging in

  /// False where the KDC gives no ticket for the first broker.
  private mutating func askForTicket(
    _ connection: KafkaConnection, _ settings: ClientSettings, _ places: StepPlaces
  ) -> Bool {
    guard let login = connection.login, let checkTicket = login.checkTicket, let server = connection.servers.first
    else {
      return true
    }
    do throws(KafkaFailure) {
      try checkTicket(server.host, deadline, log)
      narrator.tell(.good, "Kerberos", "the KDC gives a ticket for \(login.serviceName ?? "kafka")/\(server.host)")
      return true
    } catch {
      narrator.tell(.bad, "Kerberos", error.message, error.advice ?? "")
      report(error, places.login, places)
      return false
    }
  }

  /// TLS, the login, and what the cluster says of itself; nil where there is none.
  private mutating func logIn(
    _ settings: ClientSettings, _ queries: KafkaQueries, _ places: StepPlaces
  ) -> ClusterDescription? {
    let securityProtocol = settings["security.protocol"]?.uppercased() ?? ""
    do throws(KafkaFailure) {
      let cluster = try queries.describeCluster(until: deadline)
      if securityProtocol.hasSuffix("SSL") { checkCertificate(queries.brokerCertificate, places) }
      if securityProtocol.hasPrefix("SASL") {
        let user = settings["sasl.username"].map { " as \($0)" } ?? ""
        narrator.tell(.good, "authenticate", "\(settings["sasl.mechanism"] ?? "GSSAPI")\(user)")
      }
      return cluster
    } catch {
      let subject =
        switch error.category {
        case .encryption: "TLS"
        case .authentication: "authenticate"
        default: "metadata"
        }
      narrator.tell(.bad, subject, error.message, error.advice ?? "")
      report(error, places.server, places)
      return nil
    }
  }

  /// A certificate that was accepted may end soon.
  private mutating func checkCertificate(_ certificate: BrokerCertificate?, _ places: StepPlaces) {
    guard let certificate else {
      return narrator.tell(.note, "TLS", "the certificate is not checked (enable.ssl.certificate.verification)")
    }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let days = (certificate.end - Int64(now.tv_sec)) / 86_400
    guard days < 30 else {
      let words = "\(certificate.subject), until \(certificate.lastDay)"
      return narrator.tell(.good, "TLS", "the certificate is in order: \(words)")
    }
    narrator.tell(.note, "TLS", "the certificate \(certificate.subject) expires on \(certificate.lastDay)")
    add(
      Wording.SSL.certificateDatesSoon(subject: certificate.subject, date: certificate.lastDay, days: "\(days)"),
      at: places.server, subject: certificate.subject)
  }

  // MARK: Advertised brokers

  /// No cluster comes near this many.
  private static let mostBrokers = 200

  /// Logs in at each broker under the name by which it calls itself; false where none can be reached.
  private mutating func checkBrokers(
    _ cluster: ClusterDescription, _ connection: KafkaConnection, _ settings: ClientSettings, topic: String,
    _ places: StepPlaces
  ) -> Bool {
    var good = 0
    let brokers = cluster.brokers.prefix(Self.mostBrokers)
    for broker in brokers {
      do throws(KafkaFailure) {
        _ = try probe(broker, connection, settings)
        try connection.login?.checkTicket?(broker.host, deadline, log)
        let alone = try KafkaQueries(
          topic: topic, settings: settings, servers: [broker], hosts: connection.hosts, log: log)
        _ = try alone.describeCluster(until: deadline)
        good += 1
      } catch {
        narrator.tell(.bad, "broker", "\(broker): \(error.message)", error.advice ?? "")
        add(
          Wording.LIVE.advertisedBroker(
            broker: "\(broker)", what: error.message, advice: sentence(error.advice ?? "")), at: places.server,
          subject: "\(broker)", outcome: .unreachable)
      }
    }
    let list = brokers.prefix(3).map(\.description).joined(separator: ", ")
    let more = cluster.brokers.count > 3 ? ", …" : ""
    narrator.tell(
      good == brokers.count ? .good : .bad, "brokers", "\(good) of \(cluster.brokers.count) reached: \(list)\(more)")
    return good > 0
  }
}
