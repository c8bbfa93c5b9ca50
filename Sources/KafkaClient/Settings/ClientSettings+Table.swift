extension ClientSettings {
  /// What becomes of a setting of the Java client.
  enum Treatment: Sendable {
    /// The same name, the same meaning.
    case same
    /// An integer; `scale` is how many of Java's units make one of librdkafka's.
    case number(String, ClosedRange<Int>, scale: Int)
    /// The same meaning under another name.
    case renamed(String)
    case boolean
    /// Words that have another spelling here; the text after the note says what that changes.
    case words([String: String], String)
    /// A SASL mechanism, which librdkafka wants in capitals.
    case mechanism
    case assignors
    /// The engine decides, whatever is set.
    case engineDecides(String)
    /// No property exists, the engine does what the setting asks.
    case engineObeys(String)
    case ignored(String)
  }

  private static let anyCount = 0...2_147_483_647
  private static let credentials = "credentials come from the data source"
  private static let ticket = "a Kerberos ticket is renewed by the library before it ends"
  private static let jvm = "it belongs to the Java virtual machine"
  private static let oauth = "the mechanism OAUTHBEARER is not supported"

  /// Every setting of the consumers and producers from kafka-clients 0.10.2 to 4.1.
  ///
  /// Ranges are those that librdkafka 2.0.2 accepts.
  private static let tables: (consumer: [String: Treatment], producer: [String: Treatment]) = {
    var tables: (consumer: [String: Treatment], producer: [String: Treatment]) = ([:], [:])
    func consumer(_ name: String, _ treatment: Treatment) { tables.consumer[name] = treatment }
    func producer(_ name: String, _ treatment: Treatment) { tables.producer[name] = treatment }
    func both(_ name: String, _ treatment: Treatment) {
      consumer(name, treatment)
      producer(name, treatment)
    }
    func number(_ name: String, _ range: ClosedRange<Int>) -> Treatment {
      .number(name, range, scale: 1)
    }

    // Connections.
    both("bootstrap.servers", .engineDecides("the brokers are those of the step's server or its data source"))
    for name in ["client.id", "client.rack"] { both(name, .same) }
    both("reconnect.backoff.ms", number("reconnect.backoff.ms", 0...3_600_000))
    both("reconnect.backoff.max.ms", number("reconnect.backoff.max.ms", 0...3_600_000))
    both("connections.max.idle.ms", number("connections.max.idle.ms", anyCount))
    both(
      "socket.connection.setup.timeout.ms", number("socket.connection.setup.timeout.ms", 1000...2_147_483_647))
    both("socket.connection.setup.timeout.max.ms", .ignored("every attempt has the same time limit"))
    both("request.timeout.ms", number("socket.timeout.ms", 10...300_000))
    both("receive.buffer.bytes", number("socket.receive.buffer.bytes", 0...100_000_000))
    both("send.buffer.bytes", number("socket.send.buffer.bytes", 0...100_000_000))
    both("metadata.max.age.ms", number("topic.metadata.refresh.interval.ms", 10...3_600_000))
    producer("retry.backoff.ms", number("retry.backoff.ms", 1...300_000))
    consumer("retry.backoff.ms", .ignored("a failed fetch is tried again after half a second"))
    both("retry.backoff.max.ms", .ignored("the time between retries does not grow"))
    both("client.dns.lookup", .ignored("every address of a name is tried"))
    both("metadata.recovery.strategy", .ignored("unreachable brokers are tried again until the job ends"))
    both("metadata.recovery.rebootstrap.trigger.ms", .ignored("unreachable brokers are tried again until the job ends"))

    // Login and encryption.
    both("security.protocol", .words([:], ""))
    both("sasl.mechanism", .mechanism)
    both("sasl.kerberos.service.name", .same)
    both("sasl.kerberos.min.time.before.relogin", number("sasl.kerberos.min.time.before.relogin", 0...86_400_000))
    both("sasl.kerberos.kinit.cmd", .ignored("no outside command is run for a login"))
    both("sasl.kerberos.ticket.renew.jitter", .ignored(ticket))
    both("sasl.kerberos.ticket.renew.window.factor", .ignored(ticket))
    both("sasl.jaas.config", .engineDecides(credentials))
    both("java.security.auth.login.config", .engineDecides(credentials))
    both("sasl.client.callback.handler.class", .ignored(jvm))
    both("security.providers", .ignored(jvm))
    both("ssl.cipher.suites", .same)
    for name in ["ssl.key.password", "ssl.keystore.password", "ssl.keystore.location"] { both(name, .same) }
    both(
      "ssl.endpoint.identification.algorithm",
      .words(["": "none"], ": the broker's certificate is not compared with its name"))
    both("ssl.truststore.certificates", .renamed("ssl.ca.pem"))
    both("ssl.truststore.location", .renamed("ssl.ca.location"))
    both("ssl.truststore.password", .engineDecides("certificates to trust are read without one"))
    both("ssl.truststore.type", .engineDecides("the type is seen from the file"))
    both("ssl.keystore.type", .engineDecides("the type is seen from the file"))
    both("ssl.keystore.certificate.chain", .renamed("ssl.certificate.pem"))
    both("ssl.keystore.key", .renamed("ssl.key.pem"))
    both(
      "ssl.enabled.protocols",
      .ignored(
        "OpenSSL's own settings say which versions of TLS are used, so a version left out here may still be used"))
    for name in [
      "ssl.protocol", "ssl.provider", "ssl.keymanager.algorithm", "ssl.trustmanager.algorithm",
      "ssl.secure.random.implementation", "ssl.engine.factory.class",
    ] { both(name, .ignored(jvm)) }
    for name in [
      "callback.handler.class", "class", "connect.timeout.ms", "read.timeout.ms", "refresh.buffer.seconds",
      "refresh.min.period.seconds", "refresh.window.factor", "refresh.window.jitter", "retry.backoff.max.ms",
      "retry.backoff.ms",
    ] { both("sasl.login." + name, .ignored(jvm)) }
    for name in [
      "assertion.algorithm", "assertion.claim.aud", "assertion.claim.exp.seconds", "assertion.claim.iss",
      "assertion.claim.jti.include", "assertion.claim.nbf.seconds", "assertion.claim.sub", "assertion.file",
      "assertion.private.key.file", "assertion.private.key.passphrase", "assertion.template.file",
      "client.credentials.client.id", "client.credentials.client.secret", "clock.skew.seconds", "expected.audience",
      "expected.issuer", "header.urlencode", "jwks.endpoint.refresh.ms", "jwks.endpoint.retry.backoff.max.ms",
      "jwks.endpoint.retry.backoff.ms", "jwks.endpoint.url", "jwt.retriever.class", "jwt.validator.class", "scope",
      "scope.claim.name", "sub.claim.name", "token.endpoint.url",
    ] { both("sasl.oauthbearer." + name, .ignored(oauth)) }

    // Measurement.
    for name in [
      "auto.include.jmx.reporter", "enable.metrics.push", "metric.reporters", "metrics.num.samples",
      "metrics.recording.level", "metrics.sample.window.ms",
    ] { both(name, .ignored("the job's own report and progress take its place")) }
    both("interceptor.classes", .ignored(jvm))

    // Reading.
    consumer("group.id", .same)
    consumer("group.instance.id", .engineDecides("partitions are assigned by the job itself, nobody joins the group"))
    for name in ["group.protocol", "group.remote.assignor"] {
      consumer(name, .engineDecides("partitions are assigned by the job itself, nobody joins the group"))
    }
    consumer("partition.assignment.strategy", .assignors)
    consumer("session.timeout.ms", number("session.timeout.ms", 1...3_600_000))
    consumer("heartbeat.interval.ms", number("heartbeat.interval.ms", 1...3_600_000))
    consumer("max.poll.interval.ms", number("max.poll.interval.ms", 1...86_400_000))
    consumer("max.poll.records", .engineObeys("the number of records that the job takes at a time"))
    consumer("auto.offset.reset", .words(["none": "error"], ""))
    consumer("isolation.level", .words([:], ""))
    consumer("check.crcs", .boolean)
    consumer("allow.auto.create.topics", .engineDecides("a job never creates the topic that it reads"))
    consumer("enable.auto.commit", .engineDecides("offsets are committed after the writer has taken the records"))
    consumer("auto.commit.interval.ms", .engineDecides("offsets are committed after the writer has taken the records"))
    consumer("fetch.min.bytes", number("fetch.min.bytes", 1...100_000_000))
    consumer("fetch.max.bytes", number("fetch.max.bytes", 1000...2_147_483_135))
    consumer("fetch.max.wait.ms", number("fetch.wait.max.ms", 0...300_000))
    consumer("max.partition.fetch.bytes", number("max.partition.fetch.bytes", 1...1_000_000_000))
    consumer("default.api.timeout.ms", .engineObeys("the time limit for asking brokers about offsets and for commits"))
    consumer("exclude.internal.topics", .ignored("a job reads the one topic that it names"))
    for name in ["key.deserializer", "value.deserializer"] {
      consumer(name, .engineDecides("the step's keyType and valueType say how bytes are read"))
    }
    for name in [
      "internal.leave.group.on.close", "internal.throw.on.fetch.stable.offset.unsupported",
      "share.acknowledgement.mode",
    ] { consumer(name, .ignored("nobody joins the group")) }

    // Writing.
    producer("acks", .words(["-1": "all"], ""))
    producer("retries", number("retries", anyCount))
    producer("linger.ms", number("linger.ms", 0...900_000))
    producer("batch.size", number("batch.size", 1...2_147_483_647))
    producer("buffer.memory", .number("queue.buffering.max.kbytes", 1...2_147_483_647, scale: 1024))
    producer("compression.type", .words([:], ""))
    for codec in ["gzip", "lz4", "zstd"] {
      producer("compression.\(codec).level", number("compression.level", -1...12))
    }
    producer("max.request.size", number("message.max.bytes", 1000...1_000_000_000))
    producer("delivery.timeout.ms", number("delivery.timeout.ms", anyCount))
    producer("max.in.flight.requests.per.connection", number("max.in.flight.requests.per.connection", 1...1_000_000))
    producer("enable.idempotence", .boolean)
    producer("max.block.ms", .engineDecides("a full buffer is waited for until delivery.timeout.ms is over"))
    producer("metadata.max.idle.ms", .ignored("the topic is in use while the job runs"))
    producer(
      "partitioner.class", .engineDecides("the partition is the step's, or murmur2 of the key, or the next in turn"))
    producer("partitioner.ignore.keys", .engineDecides("records with a key go to the partition of their key"))
    for name in ["partitioner.adaptive.partitioning.enable", "partitioner.availability.timeout.ms"] {
      producer(name, .engineDecides("records without a key go round the partitions in turn"))
    }
    for name in ["key.serializer", "value.serializer"] {
      producer(name, .engineDecides("the step's keyType and valueType say how bytes are written"))
    }
    for name in ["transactional.id", "transaction.timeout.ms", "transaction.two.phase.commit.enable"] {
      producer(name, .ignored("a batch job writes without transactions"))
    }
    for name in ["block.on.buffer.full", "metadata.fetch.timeout.ms", "timeout.ms"] {
      producer(name, .ignored("it was taken out of the client long ago"))
    }
    producer("internal.auto.downgrade.txn.commit", .ignored("a batch job writes without transactions"))
    return tables
  }()

  static func treatment(of name: String, for role: ClientRole) -> Treatment? {
    switch role {
    case .consumer: tables.consumer[name]
    case .producer: tables.producer[name]
    }
  }

  /// The origin of what nobody set.
  public static let defaultOrigin = "default"

  /// Java's defaults where librdkafka's differ, and the page's where it states them.
  ///
  /// `batch.size` is not among them: Java's counts one partition's buffer, librdkafka's caps a request. `linger.ms` is
  /// that of Java 4: a batch job gains from it, and no record waits for a reader.
  static func defaults(for role: ClientRole) -> [ClientSetting] {
    var values = [
      ("reconnect.backoff.ms", "50"), ("reconnect.backoff.max.ms", "1000"), ("connections.max.idle.ms", "540000"),
      ("socket.connection.setup.timeout.ms", "10000"), ("request.timeout.ms", "30000"),
      ("metadata.max.age.ms", "300000"), ("security.protocol", "PLAINTEXT"), ("client.id", "weir"),
    ]
    switch role {
    case .consumer:
      values += [
        ("isolation.level", "read_uncommitted"), ("check.crcs", "true"), ("auto.offset.reset", "none"),
        ("session.timeout.ms", "30000"), ("fetch.max.wait.ms", "500"), ("fetch.min.bytes", "1"),
        ("fetch.max.bytes", "52428800"), ("max.partition.fetch.bytes", "1048576"),
      ]
    case .producer:
      values += [
        ("acks", "all"), ("linger.ms", "5"), ("delivery.timeout.ms", "120000"), ("max.request.size", "1048576"),
        ("max.in.flight.requests.per.connection", "5"), ("enable.idempotence", "false"),
        ("buffer.memory", "33554432"), ("compression.type", "none"),
      ]
    }
    return values.map { ClientSetting($0.0, $0.1, origin: defaultOrigin) }
  }
}
