// Made by `make generate` from rules/ and schemas/. Do not edit: a test compares this file with them.
// swift-format-ignore-file
enum JavaSettingColumns {
  /// The settings' names in order, then librdkafka's.
  static let names: [StaticString] = [
    "acks",
    "allow.auto.create.topics",
    "auto.commit.interval.ms",
    "auto.include.jmx.reporter",
    "auto.offset.reset",
    "batch.size",
    "block.on.buffer.full",
    "bootstrap.servers",
    "buffer.memory",
    "check.crcs",
    "client.dns.lookup",
    "client.id",
    "client.rack",
    "compression.gzip.level",
    "compression.lz4.level",
    "compression.type",
    "compression.zstd.level",
    "connections.max.idle.ms",
    "default.api.timeout.ms",
    "delivery.timeout.ms",
    "enable.auto.commit",
    "enable.idempotence",
    "enable.metrics.push",
    "exclude.internal.topics",
    "fetch.max.bytes",
    "fetch.max.wait.ms",
    "fetch.min.bytes",
    "group.id",
    "group.instance.id",
    "group.protocol",
    "group.remote.assignor",
    "heartbeat.interval.ms",
    "interceptor.classes",
    "internal.auto.downgrade.txn.commit",
    "internal.leave.group.on.close",
    "internal.throw.on.fetch.stable.offset.unsupported",
    "isolation.level",
    "java.security.auth.login.config",
    "key.deserializer",
    "key.serializer",
    "linger.ms",
    "max.block.ms",
    "max.in.flight.requests.per.connection",
    "max.partition.fetch.bytes",
    "max.poll.interval.ms",
    "max.poll.records",
    "max.request.size",
    "metadata.fetch.timeout.ms",
    "metadata.max.age.ms",
    "metadata.max.idle.ms",
    "metadata.recovery.rebootstrap.trigger.ms",
    "metadata.recovery.strategy",
    "metric.reporters",
    "metrics.num.samples",
    "metrics.recording.level",
    "metrics.sample.window.ms",
    "partition.assignment.strategy",
    "partitioner.adaptive.partitioning.enable",
    "partitioner.availability.timeout.ms",
    "partitioner.class",
    "partitioner.ignore.keys",
    "receive.buffer.bytes",
    "reconnect.backoff.max.ms",
    "reconnect.backoff.ms",
    "request.timeout.ms",
    "retries",
    "retry.backoff.max.ms",
    "retry.backoff.ms",
    "sasl.client.callback.handler.class",
    "sasl.jaas.config",
    "sasl.kerberos.kinit.cmd",
    "sasl.kerberos.min.time.before.relogin",
    "sasl.kerberos.service.name",
    "sasl.kerberos.ticket.renew.jitter",
    "sasl.kerberos.ticket.renew.window.factor",
    "sasl.login.callback.handler.class",
    "sasl.login.class",
    "sasl.login.connect.timeout.ms",
    "sasl.login.read.timeout.ms",
    "sasl.login.refresh.buffer.seconds",
    "sasl.login.refresh.min.period.seconds",
    "sasl.login.refresh.window.factor",
    "sasl.login.refresh.window.jitter",
    "sasl.login.retry.backoff.max.ms",
    "sasl.login.retry.backoff.ms",
    "sasl.mechanism",
    "sasl.oauthbearer.assertion.algorithm",
    "sasl.oauthbearer.assertion.claim.aud",
    "sasl.oauthbearer.assertion.claim.exp.seconds",
    "sasl.oauthbearer.assertion.claim.iss",
    "sasl.oauthbearer.assertion.claim.jti.include",
    "sasl.oauthbearer.assertion.claim.nbf.seconds",
    "sasl.oauthbearer.assertion.claim.sub",
    "sasl.oauthbearer.assertion.file",
    "sasl.oauthbearer.assertion.private.key.file",
    "sasl.oauthbearer.assertion.private.key.passphrase",
    "sasl.oauthbearer.assertion.template.file",
    "sasl.oauthbearer.client.credentials.client.id",
    "sasl.oauthbearer.client.credentials.client.secret",
    "sasl.oauthbearer.clock.skew.seconds",
    "sasl.oauthbearer.expected.audience",
    "sasl.oauthbearer.expected.issuer",
    "sasl.oauthbearer.header.urlencode",
    "sasl.oauthbearer.jwks.endpoint.refresh.ms",
    "sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms",
    "sasl.oauthbearer.jwks.endpoint.retry.backoff.ms",
    "sasl.oauthbearer.jwks.endpoint.url",
    "sasl.oauthbearer.jwt.retriever.class",
    "sasl.oauthbearer.jwt.validator.class",
    "sasl.oauthbearer.scope",
    "sasl.oauthbearer.scope.claim.name",
    "sasl.oauthbearer.sub.claim.name",
    "sasl.oauthbearer.token.endpoint.url",
    "security.protocol",
    "security.providers",
    "send.buffer.bytes",
    "session.timeout.ms",
    "share.acknowledgement.mode",
    "socket.connection.setup.timeout.max.ms",
    "socket.connection.setup.timeout.ms",
    "ssl.cipher.suites",
    "ssl.enabled.protocols",
    "ssl.endpoint.identification.algorithm",
    "ssl.engine.factory.class",
    "ssl.key.password",
    "ssl.keymanager.algorithm",
    "ssl.keystore.certificate.chain",
    "ssl.keystore.key",
    "ssl.keystore.location",
    "ssl.keystore.password",
    "ssl.keystore.type",
    "ssl.protocol",
    "ssl.provider",
    "ssl.secure.random.implementation",
    "ssl.trustmanager.algorithm",
    "ssl.truststore.certificates",
    "ssl.truststore.location",
    "ssl.truststore.password",
    "ssl.truststore.type",
    "timeout.ms",
    "transaction.timeout.ms",
    "transaction.two.phase.commit.enable",
    "transactional.id",
    "value.deserializer",
    "value.serializer",
    "fetch.wait.max.ms",
    "fetch.message.max.bytes",
    "message.max.bytes",
    "message.timeout.ms",
    "message.send.max.retries",
    "request.required.acks",
    "compression.codec",
    "queue.buffering.max.kbytes",
    "queue.buffering.max.ms",
    "socket.timeout.ms",
    "socket.receive.buffer.bytes",
    "socket.send.buffer.bytes",
    "topic.metadata.refresh.interval.ms",
    "ssl.ca.location",
    "ssl.ca.pem",
    "ssl.certificate.pem",
    "ssl.key.pem",
  ]

  /// The settings that librdkafka's names stand for.
  static let aliases: [UInt16] = [
    25, 43, 46, 19, 65, 0, 15, 8, 40, 64, 61, 115, 48, 136, 135, 126, 127,
  ]

  static let bits: UInt64 = 11
  static let longest = 51
  /// 1 + the index in `names`, 0 where no name lies.
  static let places: [UInt16] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 94, 0, 0, 0, 0, 148, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 146, 0, 0, 0, 0, 33, 0,
    0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 150, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 141, 0, 0,
    0, 0, 0, 58, 0, 0, 0, 0, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 114, 86, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3,
    0, 0, 0, 0, 0, 0, 0, 157, 0, 0, 0, 0, 62, 0, 0, 0, 0, 0, 124, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 0, 89, 92, 154, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0, 0, 0,
    160, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 106, 0, 0, 0, 0, 0, 0, 0, 133, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 107, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 0, 0, 0, 36, 0, 0, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 139, 24, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 126, 0, 1, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 149, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 87, 0, 0, 0, 0, 0, 50, 0, 0, 41, 0, 0, 0, 0, 0, 0, 103, 0, 0, 0, 138,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 15, 0, 132, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 135, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 118, 0, 0, 0, 0,
    0, 0, 0, 0, 98, 0, 0, 0, 0, 0, 57, 0, 0, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 82, 159, 0, 0, 0, 0, 0, 0, 0, 0, 0, 162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 108, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 74, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 22, 0, 112, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 88, 156, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    134, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 116, 0, 0,
    0, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 122, 0, 0, 0, 0, 104,
    0, 0, 95, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 101, 0, 0,
    143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 117, 0, 0, 0, 123, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 144, 0,
    0, 91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111, 0, 0, 0, 0, 0, 8,
    131, 0, 59, 0, 0, 0, 0, 0, 0, 0, 151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 97, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 72, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 55, 0, 68, 0, 0, 0, 0, 0, 0, 7, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 2, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0,
    0, 0, 75, 0, 0, 161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 81, 0, 0,
    0, 0, 0, 0, 125, 0, 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 109, 145, 31, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 102,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 153, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 152,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 140, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 147, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 0, 85, 0, 51, 0, 0, 0, 0, 0, 77, 0, 0, 99, 0, 0, 5, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 93, 0, 0, 0, 69,
    71, 158, 0, 0, 0, 0, 0, 0, 155, 0, 0, 0, 0, 0, 0, 0, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0,
    63, 0, 0, 0, 137, 0, 0, 0, 0, 0, 0, 0, 0,
  ]

  // MARK: Settings: the row of the facts that each client has, 65535 for none

  static let consumers: [UInt16] = [
    65535, 1, 2, 3, 4, 65535, 65535, 7, 65535, 9, 10, 11, 13, 65535, 65535, 65535, 65535, 18, 19, 65535, 21, 65535,
    23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 65535, 35, 36, 37, 38, 39, 65535, 65535, 65535, 65535, 43, 44, 45,
    65535, 65535, 48, 65535, 50, 51, 52, 53, 54, 56, 57, 65535, 65535, 65535, 65535, 62, 64, 65, 66, 65535, 69,
    71, 73, 74, 75, 76, 77, 78, 79, 73, 73, 80, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 89, 91, 92, 89, 89,
    89, 93, 89, 89, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 89, 104, 105, 101, 106, 107, 108, 109, 110,
    111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 117, 122, 123, 124, 125, 126, 127, 128, 129, 122, 65535,
    65535, 65535, 65535, 134, 65535,
  ]
  static let producers: [UInt16] = [
    0, 65535, 65535, 3, 65535, 5, 6, 7, 8, 65535, 10, 12, 65535, 14, 15, 16, 17, 18, 65535, 20, 65535, 22, 23, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 33, 34, 65535, 65535, 65535, 38, 65535, 39, 40, 41,
    42, 65535, 65535, 65535, 46, 47, 48, 49, 50, 51, 52, 53, 55, 56, 65535, 58, 59, 60, 61, 63, 64, 65, 67, 68,
    70, 72, 73, 74, 75, 76, 77, 78, 79, 73, 73, 80, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 89, 91, 92, 89,
    89, 89, 93, 89, 89, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 89, 104, 105, 101, 106, 107, 108, 65535,
    65535, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 117, 122, 123, 124, 125, 126, 127, 128, 129, 122,
    130, 131, 132, 133, 65535, 134,
  ]

  // MARK: Facts

  static let since: [UInt32] = [
    1002, 20300, 1002, 30400, 1002, 1002, 1002, 1002, 1002, 1002, 20100, 1002, 1002, 20300, 30800, 30800, 1002,
    30800, 1002, 20000, 20100, 1002, 1100, 30700, 1002, 1002, 1002, 1002, 1002, 20300, 30700, 30700, 1002, 1002,
    20600, 1002, 20600, 1100, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 20500, 40000, 30800,
    1002, 1002, 1002, 1100, 1002, 1002, 30300, 30300, 1002, 30300, 1002, 1002, 1100, 1002, 1002, 1002, 1002, 30700,
    30700, 1002, 1002, 20000, 1002, 1002, 1002, 1002, 1002, 1002, 30100, 20000, 20000, 20000, 20000, 30100, 30100,
    1002, 40100, 40100, 40100, 40100, 40100, 40100, 30100, 30100, 30100, 30900, 30100, 30100, 30100, 30100, 40100,
    40100, 30100, 30100, 1002, 20400, 1002, 1002, 40100, 20700, 20700, 1002, 1002, 1002, 20600, 1002, 1002, 20700,
    20700, 1002, 1002, 1002, 1002, 1002, 1002, 20700, 1002, 1002, 1002, 1100, 40100, 1100, 1002,
  ]
  static let gone: [UInt32] = [
    4294967295, 4294967295, 4294967295, 40000, 4294967295, 4294967295, 1100, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 30000, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    1100, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295, 4294967295,
    4294967295, 1100, 4294967295, 4294967295, 4294967295, 4294967295,
  ]
  static let firstSpans: [UInt16] = [
    0, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 30, 27, 31, 32, 33, 34,
    36, 38, 39, 40, 41, 43, 12, 43, 44, 45, 46, 47, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 64, 66, 67, 69,
    71, 72, 74, 75, 76, 78, 79, 80, 81, 82, 83, 85, 86, 88, 88, 89, 89, 90, 91, 92, 93, 45, 94, 95, 96, 97, 98,
    99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 101, 102, 115, 116, 117, 118,
    119, 120, 123, 124, 125, 127, 128, 130, 131, 132, 135, 137, 138, 139, 140, 140, 141, 142, 143, 45, 146, 147,
    140, 141, 138, 85, 148, 149, 150, 46,
  ]
  static let spanCounts: [UInt8] = [
    2, 1, 1, 1, 2, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 2, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1,
    1, 2, 1, 2, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  ]
  static let effects: [UInt8] = [
    0, 3, 3, 6, 0, 0, 6, 3, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3, 0, 6, 6, 0, 0, 0, 0, 3, 3, 3, 0, 6, 6, 3,
    6, 0, 2, 4, 0, 3, 0, 0, 0, 1, 0, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6,
    0, 6, 2, 6, 0, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6,
    0, 0, 3, 6, 0, 0, 6, 0, 6, 0, 6, 0, 0, 0, 2, 6, 6, 6, 6, 0, 0, 2, 6, 6, 6, 6, 4,
  ]
  static let effectsInGroup: [UInt8] = [
    0, 3, 3, 6, 0, 0, 6, 3, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3, 0, 6, 6, 0, 0, 0, 0, 0, 6, 6, 0, 6, 6, 6,
    6, 0, 2, 4, 0, 3, 0, 0, 0, 1, 0, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 5, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6,
    0, 6, 2, 6, 0, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 6,
    0, 0, 6, 6, 0, 0, 6, 0, 6, 0, 6, 0, 0, 0, 2, 6, 6, 6, 6, 0, 0, 2, 6, 6, 6, 6, 4,
  ]
  static let reasons: [UInt8] = [
    0, 1, 2, 3, 0, 0, 4, 5, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 2, 0, 3, 8, 0, 0, 0, 0, 9, 9, 9, 0, 10, 11, 9,
    11, 0, 12, 0, 0, 13, 0, 0, 0, 14, 0, 4, 0, 15, 16, 16, 3, 3, 3, 3, 3, 9, 17, 17, 18, 19, 0, 0, 0, 0, 0, 0, 0,
    20, 21, 20, 0, 22, 23, 24, 0, 0, 25, 25, 22, 22, 22, 22, 22, 22, 22, 0, 26, 26, 26, 26, 26, 26, 26, 26, 26,
    26, 26, 26, 26, 26, 26, 26, 26, 26, 0, 27, 0, 0, 9, 28, 0, 0, 29, 0, 27, 0, 27, 0, 0, 0, 30, 27, 27, 27, 27,
    0, 0, 31, 32, 33, 33, 33, 0,
  ]
  static let reasonsInGroup: [UInt8] = [
    0, 1, 2, 3, 0, 0, 4, 5, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 2, 0, 3, 8, 0, 0, 0, 0, 0, 34, 34, 0, 10, 11,
    11, 11, 0, 12, 0, 0, 13, 0, 0, 0, 14, 0, 4, 0, 15, 16, 16, 3, 3, 3, 3, 3, 0, 17, 17, 18, 19, 0, 0, 0, 0, 0,
    0, 0, 20, 21, 20, 0, 22, 23, 24, 0, 0, 25, 25, 22, 22, 22, 22, 22, 22, 22, 0, 26, 26, 26, 26, 26, 26, 26, 26,
    26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 0, 27, 0, 0, 34, 28, 0, 0, 29, 0, 27, 0, 27, 0, 0, 0, 30, 27, 27, 27,
    27, 0, 0, 31, 32, 33, 33, 33, 0,
  ]
  static let others: [UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 0,
    0, 0, 0, 0, 0, 0, 38, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 41,
  ]
  static let phrases: [StaticString] = [
    "",
    "a job never creates the topic that it reads",
    "offsets are committed after the writer has taken the records",
    "`--report` and `--listen` of `weir run` say what the job does",
    "a full buffer, or metadata that does not come, is waited for until `delivery.timeout.ms` is over",
    "the brokers are those of `server`, or of the data source",
    "every address of a name is tried",
    "the time limit for asking brokers about offsets and for commits",
    "a job reads the one topic that it names",
    "the job assigns the partitions itself, and nobody joins the group",
    "no Java class is loaded",
    "it is a switch within the Java client",
    "it names the JAAS file, in place of the data source's",
    "a full buffer is waited for until `delivery.timeout.ms` is over",
    "the number of records that the job takes at a time",
    "the topic is in use while the job runs",
    "brokers that cannot be reached are tried again until the job ends",
    "records without a key go round the partitions in turn",
    "the partition is the step's `partition`, or murmur2 of the key, or for null keys the next in turn",
    "records with a key go to the partition of their key",
    "a failed fetch is tried again after half a second",
    "the time between retries does not grow",
    "the JAAS file alone says how to log in",
    "it says who logs in, before every JAAS file",
    "no outside command is run for a login",
    "`sasl.kerberos.min.time.before.relogin` takes its place",
    "the mechanism OAUTHBEARER is not supported",
    "OpenSSL goes by the machine's own settings",
    "`socket.connection.setup.timeout.ms` is the limit of every attempt",
    "OpenSSL goes by the machine's own settings, so a version of TLS that is left out may still be used",
    "the type is seen from the file",
    "it opens the truststore",
    "`delivery.timeout.ms` takes its place",
    "a job writes without transactions",
    "this client knows the classic group protocol alone",
    "server",
    "keyType",
    "retry.backoff.ms",
    "sasl.kerberos.min.time.before.relogin",
    "socket.connection.setup.timeout.ms",
    "delivery.timeout.ms",
    "valueType",
  ]

  // MARK: Spans

  static let spanStarts: [UInt32] = [
    1002, 30000, 20300, 1002, 30400, 1002, 40100, 1002, 1002, 1002, 10100, 1002, 1002, 20100, 20600, 30000, 1002,
    1002, 20300, 30800, 30800, 1002, 20100, 30800, 1002, 20000, 20100, 1002, 1100, 30000, 30700, 1002, 1002, 1002,
    1002, 20200, 20300, 30300, 30700, 30700, 1002, 1002, 10100, 20600, 1100, 1002, 1002, 1002, 20100, 20200, 40000,
    1002, 1002, 1002, 1002, 1002, 1002, 1002, 1002, 20500, 40000, 30800, 30900, 40100, 1002, 40100, 1002, 1002,
    20700, 1100, 20700, 1002, 1002, 30000, 30300, 30300, 1002, 30300, 30300, 1002, 1002, 1100, 1002, 1002, 20000,
    1002, 1002, 20100, 30700, 1002, 20000, 1002, 1002, 1002, 1002, 1002, 30100, 20000, 20000, 20000, 20000, 30100,
    30100, 1002, 40100, 40100, 40100, 40100, 40100, 40100, 30100, 30100, 30100, 30900, 30100, 30100, 40100, 40100,
    30100, 30100, 1002, 30300, 30500, 20400, 1002, 1002, 30000, 40100, 20700, 20800, 20700, 1002, 1002, 20500, 20600,
    1002, 20000, 20600, 1002, 1002, 20700, 1002, 1002, 1002, 20500, 20600, 1002, 1002, 1100, 40100, 1100,
  ]
  static let types: [UInt8] = [
    5, 5, 0, 2, 0, 5, 5, 2, 0, 7, 7, 3, 0, 5, 5, 5, 5, 5, 5, 2, 2, 5, 5, 2, 3, 2, 2, 0, 0, 0, 0, 2, 2, 2, 5, 5,
    5, 5, 5, 5, 2, 7, 7, 0, 5, 5, 8, 3, 2, 3, 3, 3, 2, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 7, 7, 2, 5, 5, 5, 5, 3,
    7, 7, 0, 3, 8, 8, 0, 2, 2, 3, 3, 2, 2, 2, 2, 2, 3, 3, 8, 6, 5, 3, 4, 4, 2, 1, 1, 4, 4, 3, 3, 5, 5, 5, 2, 0,
    2, 6, 2, 7, 5, 0, 3, 5, 8, 8, 5, 5, 5, 5, 5, 5, 2, 2, 2, 5, 3, 3, 3, 7, 7, 7, 7, 5, 5, 8, 6, 5, 6, 5, 5, 5,
    5, 5, 5, 5, 2, 0, 5,
  ]
  static let importances: [UInt8] = [
    2, 0, 1, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 1, 1, 1, 0, 1, 0, 1, 1, 2, 2, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 2, 2, 2,
    1, 1, 2, 1, 2, 0, 0, 0, 1, 1, 2, 1, 1, 1, 1, 1, 0, 2, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 2, 2, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1,
    0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 1, 2, 2, 1, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 2, 0, 2, 2, 1, 1,
    1, 1, 0, 0, 0, 0, 0,
  ]
  static let flags: [UInt8] = [
    0, 0, 0, 16, 0, 0, 0, 16, 0, 8, 0, 16, 0, 0, 0, 0, 0, 0, 0, 48, 48, 0, 0, 48, 0, 16, 16, 0, 0, 0, 0, 16, 16,
    16, 0, 4, 4, 6, 1, 4, 0, 4, 0, 0, 0, 4, 8, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 9, 1, 1,
    0, 0, 16, 0, 0, 0, 0, 16, 0, 0, 0, 16, 0, 4, 0, 16, 16, 16, 16, 16, 16, 16, 48, 48, 16, 16, 4, 4, 0, 0, 0, 0,
    4, 48, 48, 48, 48, 0, 0, 0, 1, 4, 48, 0, 48, 4, 0, 4, 4, 0, 0, 4, 0, 0, 0, 0, 0, 0, 1, 4, 16, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 0, 4, 0, 4, 4, 0, 4, 4, 0, 0, 0, 0, 4, 0, 0, 0, 6,
  ]
  static let firstValues: [UInt16] = [
    0, 0, 0, 0, 0, 4, 7, 0, 0, 0, 0, 0, 0, 11, 11, 12, 0, 0, 0, 1, 0, 14, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 23, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 27, 27, 0, 0, 0, 29, 31,
    29, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 36, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]
  static let valueCounts: [UInt8] = [
    4, 4, 0, 0, 0, 3, 4, 0, 0, 0, 0, 0, 0, 3, 3, 2, 0, 0, 0, 1, 0, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 0, 0, 0, 2, 3, 2, 3, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0,
  ]
  static let minima: [Double] = [
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0,
    0.0, -131072.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 5000.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
  ]
  static let maxima: [Double] = [
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 9.0, 17.0, 0.0,
    0.0, 22.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2147483647.0,
    2147483647.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 3600.0, 900.0, 1.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0,
    86400.0, 0.0, 3600.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0,
  ]
  static let standards: [StaticString] = [
    "1",
    "all",
    "true",
    "5000",
    "true",
    "latest",
    "latest",
    "16384",
    "false",
    "",
    "",
    "33554432",
    "true",
    "default",
    "use_all_dns_ips",
    "use_all_dns_ips",
    "",
    "",
    "",
    "-1",
    "9",
    "none",
    "none",
    "3",
    "540000",
    "60000",
    "120000",
    "true",
    "false",
    "true",
    "true",
    "52428800",
    "500",
    "1",
    "",
    "",
    "",
    "",
    "classic",
    "",
    "3000",
    "",
    "",
    "false",
    "read_uncommitted",
    "",
    "",
    "0",
    "0",
    "0",
    "5",
    "60000",
    "5",
    "1048576",
    "300000",
    "500",
    "1048576",
    "60000",
    "300000",
    "300000",
    "300000",
    "",
    "none",
    "rebootstrap",
    "",
    "org.apache.kafka.common.metrics.JmxReporter",
    "2",
    "INFO",
    "INFO",
    "INFO",
    "INFO",
    "30000",
    "org.apache.kafka.clients.consumer.RangeAssignor",
    "org.apache.kafka.clients.consumer.RangeAssignor,org.apache.kafka.clients.consumer.CooperativeStickyAssignor",
    "true",
    "0",
    "org.apache.kafka.clients.producer.internals.DefaultPartitioner",
    "",
    "false",
    "65536",
    "32768",
    "1000",
    "50",
    "305000",
    "30000",
    "30000",
    "0",
    "2147483647",
    "1000",
    "100",
    "",
    "",
    "/usr/bin/kinit",
    "60000",
    "0.05",
    "0.8",
    "",
    "300",
    "60",
    "0.8",
    "0.05",
    "10000",
    "100",
    "GSSAPI",
    "RS256",
    "",
    "300",
    "false",
    "60",
    "",
    "30",
    "",
    "",
    "false",
    "3600000",
    "",
    "org.apache.kafka.common.security.oauthbearer.DefaultJwtRetriever",
    "org.apache.kafka.common.security.oauthbearer.DefaultJwtValidator",
    "scope",
    "sub",
    "PLAINTEXT",
    "PLAINTEXT",
    "PLAINTEXT",
    "",
    "131072",
    "10000",
    "45000",
    "implicit",
    "127000",
    "30000",
    "10000",
    "",
    "TLSv1.2,TLSv1.1,TLSv1",
    "TLSv1.2",
    "TLSv1.2,TLSv1.3",
    "",
    "https",
    "",
    "",
    "SunX509",
    "",
    "",
    "JKS",
    "TLS",
    "TLSv1.2",
    "TLSv1.3",
    "",
    "PKIX",
    "60000",
    "false",
    "",
  ]
  static let values: [StaticString] = [
    "all",
    "-1",
    "0",
    "1",
    "latest",
    "earliest",
    "none",
    "latest",
    "earliest",
    "none",
    "by_duration:PnDTnHnMn.nS",
    "default",
    "use_all_dns_ips",
    "resolve_canonical_bootstrap_servers_only",
    "none",
    "gzip",
    "snappy",
    "lz4",
    "none",
    "gzip",
    "snappy",
    "lz4",
    "zstd",
    "CONSUMER",
    "CLASSIC",
    "read_committed",
    "read_uncommitted",
    "REBOOTSTRAP",
    "NONE",
    "INFO",
    "DEBUG",
    "INFO",
    "DEBUG",
    "TRACE",
    "ES256",
    "RS256",
    "PLAINTEXT",
    "SSL",
    "SASL_PLAINTEXT",
    "SASL_SSL",
    "implicit",
    "explicit",
  ]
}

extension JavaSetting {
  @inlinable public static var acks: JavaSetting { JavaSetting(index: 0) }
  @inlinable public static var allowAutoCreateTopics: JavaSetting { JavaSetting(index: 1) }
  @inlinable public static var autoCommitIntervalMs: JavaSetting { JavaSetting(index: 2) }
  @inlinable public static var autoIncludeJmxReporter: JavaSetting { JavaSetting(index: 3) }
  @inlinable public static var autoOffsetReset: JavaSetting { JavaSetting(index: 4) }
  @inlinable public static var batchSize: JavaSetting { JavaSetting(index: 5) }
  @inlinable public static var blockOnBufferFull: JavaSetting { JavaSetting(index: 6) }
  @inlinable public static var bootstrapServers: JavaSetting { JavaSetting(index: 7) }
  @inlinable public static var bufferMemory: JavaSetting { JavaSetting(index: 8) }
  @inlinable public static var checkCrcs: JavaSetting { JavaSetting(index: 9) }
  @inlinable public static var clientDnsLookup: JavaSetting { JavaSetting(index: 10) }
  @inlinable public static var clientId: JavaSetting { JavaSetting(index: 11) }
  @inlinable public static var clientRack: JavaSetting { JavaSetting(index: 12) }
  @inlinable public static var compressionGzipLevel: JavaSetting { JavaSetting(index: 13) }
  @inlinable public static var compressionLz4Level: JavaSetting { JavaSetting(index: 14) }
  @inlinable public static var compressionType: JavaSetting { JavaSetting(index: 15) }
  @inlinable public static var compressionZstdLevel: JavaSetting { JavaSetting(index: 16) }
  @inlinable public static var connectionsMaxIdleMs: JavaSetting { JavaSetting(index: 17) }
  @inlinable public static var defaultApiTimeoutMs: JavaSetting { JavaSetting(index: 18) }
  @inlinable public static var deliveryTimeoutMs: JavaSetting { JavaSetting(index: 19) }
  @inlinable public static var enableAutoCommit: JavaSetting { JavaSetting(index: 20) }
  @inlinable public static var enableIdempotence: JavaSetting { JavaSetting(index: 21) }
  @inlinable public static var enableMetricsPush: JavaSetting { JavaSetting(index: 22) }
  @inlinable public static var excludeInternalTopics: JavaSetting { JavaSetting(index: 23) }
  @inlinable public static var fetchMaxBytes: JavaSetting { JavaSetting(index: 24) }
  @inlinable public static var fetchMaxWaitMs: JavaSetting { JavaSetting(index: 25) }
  @inlinable public static var fetchMinBytes: JavaSetting { JavaSetting(index: 26) }
  @inlinable public static var groupId: JavaSetting { JavaSetting(index: 27) }
  @inlinable public static var groupInstanceId: JavaSetting { JavaSetting(index: 28) }
  @inlinable public static var groupProtocol: JavaSetting { JavaSetting(index: 29) }
  @inlinable public static var groupRemoteAssignor: JavaSetting { JavaSetting(index: 30) }
  @inlinable public static var heartbeatIntervalMs: JavaSetting { JavaSetting(index: 31) }
  @inlinable public static var interceptorClasses: JavaSetting { JavaSetting(index: 32) }
  @inlinable public static var internalAutoDowngradeTxnCommit: JavaSetting { JavaSetting(index: 33) }
  @inlinable public static var internalLeaveGroupOnClose: JavaSetting { JavaSetting(index: 34) }
  @inlinable public static var internalThrowOnFetchStableOffsetUnsupported: JavaSetting { JavaSetting(index: 35) }
  @inlinable public static var isolationLevel: JavaSetting { JavaSetting(index: 36) }
  @inlinable public static var javaSecurityAuthLoginConfig: JavaSetting { JavaSetting(index: 37) }
  @inlinable public static var keyDeserializer: JavaSetting { JavaSetting(index: 38) }
  @inlinable public static var keySerializer: JavaSetting { JavaSetting(index: 39) }
  @inlinable public static var lingerMs: JavaSetting { JavaSetting(index: 40) }
  @inlinable public static var maxBlockMs: JavaSetting { JavaSetting(index: 41) }
  @inlinable public static var maxInFlightRequestsPerConnection: JavaSetting { JavaSetting(index: 42) }
  @inlinable public static var maxPartitionFetchBytes: JavaSetting { JavaSetting(index: 43) }
  @inlinable public static var maxPollIntervalMs: JavaSetting { JavaSetting(index: 44) }
  @inlinable public static var maxPollRecords: JavaSetting { JavaSetting(index: 45) }
  @inlinable public static var maxRequestSize: JavaSetting { JavaSetting(index: 46) }
  @inlinable public static var metadataFetchTimeoutMs: JavaSetting { JavaSetting(index: 47) }
  @inlinable public static var metadataMaxAgeMs: JavaSetting { JavaSetting(index: 48) }
  @inlinable public static var metadataMaxIdleMs: JavaSetting { JavaSetting(index: 49) }
  @inlinable public static var metadataRecoveryRebootstrapTriggerMs: JavaSetting { JavaSetting(index: 50) }
  @inlinable public static var metadataRecoveryStrategy: JavaSetting { JavaSetting(index: 51) }
  @inlinable public static var metricReporters: JavaSetting { JavaSetting(index: 52) }
  @inlinable public static var metricsNumSamples: JavaSetting { JavaSetting(index: 53) }
  @inlinable public static var metricsRecordingLevel: JavaSetting { JavaSetting(index: 54) }
  @inlinable public static var metricsSampleWindowMs: JavaSetting { JavaSetting(index: 55) }
  @inlinable public static var partitionAssignmentStrategy: JavaSetting { JavaSetting(index: 56) }
  @inlinable public static var partitionerAdaptivePartitioningEnable: JavaSetting { JavaSetting(index: 57) }
  @inlinable public static var partitionerAvailabilityTimeoutMs: JavaSetting { JavaSetting(index: 58) }
  @inlinable public static var partitionerClass: JavaSetting { JavaSetting(index: 59) }
  @inlinable public static var partitionerIgnoreKeys: JavaSetting { JavaSetting(index: 60) }
  @inlinable public static var receiveBufferBytes: JavaSetting { JavaSetting(index: 61) }
  @inlinable public static var reconnectBackoffMaxMs: JavaSetting { JavaSetting(index: 62) }
  @inlinable public static var reconnectBackoffMs: JavaSetting { JavaSetting(index: 63) }
  @inlinable public static var requestTimeoutMs: JavaSetting { JavaSetting(index: 64) }
  @inlinable public static var retries: JavaSetting { JavaSetting(index: 65) }
  @inlinable public static var retryBackoffMaxMs: JavaSetting { JavaSetting(index: 66) }
  @inlinable public static var retryBackoffMs: JavaSetting { JavaSetting(index: 67) }
  @inlinable public static var saslClientCallbackHandlerClass: JavaSetting { JavaSetting(index: 68) }
  @inlinable public static var saslJaasConfig: JavaSetting { JavaSetting(index: 69) }
  @inlinable public static var saslKerberosKinitCmd: JavaSetting { JavaSetting(index: 70) }
  @inlinable public static var saslKerberosMinTimeBeforeRelogin: JavaSetting { JavaSetting(index: 71) }
  @inlinable public static var saslKerberosServiceName: JavaSetting { JavaSetting(index: 72) }
  @inlinable public static var saslKerberosTicketRenewJitter: JavaSetting { JavaSetting(index: 73) }
  @inlinable public static var saslKerberosTicketRenewWindowFactor: JavaSetting { JavaSetting(index: 74) }
  @inlinable public static var saslLoginCallbackHandlerClass: JavaSetting { JavaSetting(index: 75) }
  @inlinable public static var saslLoginClass: JavaSetting { JavaSetting(index: 76) }
  @inlinable public static var saslLoginConnectTimeoutMs: JavaSetting { JavaSetting(index: 77) }
  @inlinable public static var saslLoginReadTimeoutMs: JavaSetting { JavaSetting(index: 78) }
  @inlinable public static var saslLoginRefreshBufferSeconds: JavaSetting { JavaSetting(index: 79) }
  @inlinable public static var saslLoginRefreshMinPeriodSeconds: JavaSetting { JavaSetting(index: 80) }
  @inlinable public static var saslLoginRefreshWindowFactor: JavaSetting { JavaSetting(index: 81) }
  @inlinable public static var saslLoginRefreshWindowJitter: JavaSetting { JavaSetting(index: 82) }
  @inlinable public static var saslLoginRetryBackoffMaxMs: JavaSetting { JavaSetting(index: 83) }
  @inlinable public static var saslLoginRetryBackoffMs: JavaSetting { JavaSetting(index: 84) }
  @inlinable public static var saslMechanism: JavaSetting { JavaSetting(index: 85) }
  @inlinable public static var saslOauthbearerAssertionAlgorithm: JavaSetting { JavaSetting(index: 86) }
  @inlinable public static var saslOauthbearerAssertionClaimAud: JavaSetting { JavaSetting(index: 87) }
  @inlinable public static var saslOauthbearerAssertionClaimExpSeconds: JavaSetting { JavaSetting(index: 88) }
  @inlinable public static var saslOauthbearerAssertionClaimIss: JavaSetting { JavaSetting(index: 89) }
  @inlinable public static var saslOauthbearerAssertionClaimJtiInclude: JavaSetting { JavaSetting(index: 90) }
  @inlinable public static var saslOauthbearerAssertionClaimNbfSeconds: JavaSetting { JavaSetting(index: 91) }
  @inlinable public static var saslOauthbearerAssertionClaimSub: JavaSetting { JavaSetting(index: 92) }
  @inlinable public static var saslOauthbearerAssertionFile: JavaSetting { JavaSetting(index: 93) }
  @inlinable public static var saslOauthbearerAssertionPrivateKeyFile: JavaSetting { JavaSetting(index: 94) }
  @inlinable public static var saslOauthbearerAssertionPrivateKeyPassphrase: JavaSetting { JavaSetting(index: 95) }
  @inlinable public static var saslOauthbearerAssertionTemplateFile: JavaSetting { JavaSetting(index: 96) }
  @inlinable public static var saslOauthbearerClientCredentialsClientId: JavaSetting { JavaSetting(index: 97) }
  @inlinable public static var saslOauthbearerClientCredentialsClientSecret: JavaSetting { JavaSetting(index: 98) }
  @inlinable public static var saslOauthbearerClockSkewSeconds: JavaSetting { JavaSetting(index: 99) }
  @inlinable public static var saslOauthbearerExpectedAudience: JavaSetting { JavaSetting(index: 100) }
  @inlinable public static var saslOauthbearerExpectedIssuer: JavaSetting { JavaSetting(index: 101) }
  @inlinable public static var saslOauthbearerHeaderUrlencode: JavaSetting { JavaSetting(index: 102) }
  @inlinable public static var saslOauthbearerJwksEndpointRefreshMs: JavaSetting { JavaSetting(index: 103) }
  @inlinable public static var saslOauthbearerJwksEndpointRetryBackoffMaxMs: JavaSetting { JavaSetting(index: 104) }
  @inlinable public static var saslOauthbearerJwksEndpointRetryBackoffMs: JavaSetting { JavaSetting(index: 105) }
  @inlinable public static var saslOauthbearerJwksEndpointUrl: JavaSetting { JavaSetting(index: 106) }
  @inlinable public static var saslOauthbearerJwtRetrieverClass: JavaSetting { JavaSetting(index: 107) }
  @inlinable public static var saslOauthbearerJwtValidatorClass: JavaSetting { JavaSetting(index: 108) }
  @inlinable public static var saslOauthbearerScope: JavaSetting { JavaSetting(index: 109) }
  @inlinable public static var saslOauthbearerScopeClaimName: JavaSetting { JavaSetting(index: 110) }
  @inlinable public static var saslOauthbearerSubClaimName: JavaSetting { JavaSetting(index: 111) }
  @inlinable public static var saslOauthbearerTokenEndpointUrl: JavaSetting { JavaSetting(index: 112) }
  @inlinable public static var securityProtocol: JavaSetting { JavaSetting(index: 113) }
  @inlinable public static var securityProviders: JavaSetting { JavaSetting(index: 114) }
  @inlinable public static var sendBufferBytes: JavaSetting { JavaSetting(index: 115) }
  @inlinable public static var sessionTimeoutMs: JavaSetting { JavaSetting(index: 116) }
  @inlinable public static var shareAcknowledgementMode: JavaSetting { JavaSetting(index: 117) }
  @inlinable public static var socketConnectionSetupTimeoutMaxMs: JavaSetting { JavaSetting(index: 118) }
  @inlinable public static var socketConnectionSetupTimeoutMs: JavaSetting { JavaSetting(index: 119) }
  @inlinable public static var sslCipherSuites: JavaSetting { JavaSetting(index: 120) }
  @inlinable public static var sslEnabledProtocols: JavaSetting { JavaSetting(index: 121) }
  @inlinable public static var sslEndpointIdentificationAlgorithm: JavaSetting { JavaSetting(index: 122) }
  @inlinable public static var sslEngineFactoryClass: JavaSetting { JavaSetting(index: 123) }
  @inlinable public static var sslKeyPassword: JavaSetting { JavaSetting(index: 124) }
  @inlinable public static var sslKeymanagerAlgorithm: JavaSetting { JavaSetting(index: 125) }
  @inlinable public static var sslKeystoreCertificateChain: JavaSetting { JavaSetting(index: 126) }
  @inlinable public static var sslKeystoreKey: JavaSetting { JavaSetting(index: 127) }
  @inlinable public static var sslKeystoreLocation: JavaSetting { JavaSetting(index: 128) }
  @inlinable public static var sslKeystorePassword: JavaSetting { JavaSetting(index: 129) }
  @inlinable public static var sslKeystoreType: JavaSetting { JavaSetting(index: 130) }
  @inlinable public static var sslProtocol: JavaSetting { JavaSetting(index: 131) }
  @inlinable public static var sslProvider: JavaSetting { JavaSetting(index: 132) }
  @inlinable public static var sslSecureRandomImplementation: JavaSetting { JavaSetting(index: 133) }
  @inlinable public static var sslTrustmanagerAlgorithm: JavaSetting { JavaSetting(index: 134) }
  @inlinable public static var sslTruststoreCertificates: JavaSetting { JavaSetting(index: 135) }
  @inlinable public static var sslTruststoreLocation: JavaSetting { JavaSetting(index: 136) }
  @inlinable public static var sslTruststorePassword: JavaSetting { JavaSetting(index: 137) }
  @inlinable public static var sslTruststoreType: JavaSetting { JavaSetting(index: 138) }
  @inlinable public static var timeoutMs: JavaSetting { JavaSetting(index: 139) }
  @inlinable public static var transactionTimeoutMs: JavaSetting { JavaSetting(index: 140) }
  @inlinable public static var transactionTwoPhaseCommitEnable: JavaSetting { JavaSetting(index: 141) }
  @inlinable public static var transactionalId: JavaSetting { JavaSetting(index: 142) }
  @inlinable public static var valueDeserializer: JavaSetting { JavaSetting(index: 143) }
  @inlinable public static var valueSerializer: JavaSetting { JavaSetting(index: 144) }
}
