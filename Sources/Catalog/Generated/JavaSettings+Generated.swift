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
  static var aliases: PackedColumn { PackedColumn("A(S(V(;())((7(0(P(()e([)X(0*/*f)g)", width: 2) }

  static let bits: UInt64 = 11
  static let longest = 51
  /// 1 + the index in `names`, 0 where no name lies.
  static var places: PackedColumn { PackedColumn("((((((((((((((((((((((((((((((((((((((F)((((((((<*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((:*((((((((I(((((((((((((((5(((((((4)((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((_)((((((((((((((((((D(((((((((((((((((((((((((((((((((((((((((((((((((>*((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((((2(((((((((((((((((((((.)((((((((((((((((((((((((((((((((((((((((((((((((((8)((((((((((((((((((5*((((((((((b((((((((((([)((((((((((((((((((((((((((((((3(((((((((((((((((((((((((((((((((((((((((((((((((Z)>)((((:(((((((((((((((((((((((((((((+(((((((((((((((E*((((((((f(((((((((((d)M(((((((((((((((((((((((((((((((6)((((((((((((((((((((((((((((((((((((((((((((E(((((((((((A)D)B*((((((((((((((((((((**((((((((((((((((((((((((((((((((((((((((7)((((((((H*((((((((((((((((((((R)((((((((((((((-*((((((((((((((((((((((((((((((((((((((S)((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((6(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((d(((((((((((((((((((((;)((((((L(((((((((((\\(((((((((((((((((((K(((((((((((((((((((((((](((((((((((((((((((((((((((((((((3*@(((((((((((((((((((1(((((((((((((((((((((((((((((((((((((((((((((((((((((9(((((((((((((((((((((((f)(()(e(((((((((((((((((((((((=*((((((((((((((((((((((((((((((((((((((((((((((((((((?)((((((((((Z(((((Q(((((((((((((O)((((((2*((((((((((((((((((((((*)((((7(((,*((4(((((((((((((((((((((((((((/*((((((((((((((((((((((((((((((((V)((((((((((((((((((((((((((((^)((((((((((((((((J)((((((((((a(((((((a)((((((((((((((((((((((((((((((((((((((((((((:)G*((((((((((((((((((J*((((((((((((((((((((((((((((((((((T)((((((((((((((((((((2)?(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((>(((X)((O(((((((((((((((((((((((((((@)D*((((((((((((((((((.*((((((((((((((((((((R(((((((((((((((((((((((((((((((((((((((((\\)((((((((W(((((((((((((((((((((((((((((((((((((((((((((((((((((b)((((((((P)((((G)((((((((((((((((((((((((((((Y(((((((((((((((((((((((((((((M)((((7*((((((((((((((((((((((((((((((((((((((((])((((((c)((((((((((((((((((((((((((((((,(((((((((((((((((((((((((((((((((((((((((((((((((((((8*((((C)((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((g)((((((((((((((((((((((((((((((((((((((W)((((((((((0(+*((c(((((((((((((((?*((((((((((((((((((((I)((((((((((((((((((((((((((((((((((((T((((((((((((((((((((((((((((((*((((((J(((((((((((((((((((((((((0)Y)((((((((((((((((((((((((((((((((((((`)((((((((((((((((((((((((((((((((F(((((((((((((((((((((((((((((<)((((_(((,)((((((((((((/(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((S(((((((((1)(((((((((((((((((((((((((())*(((((((((((((((((((((((((((((((((((((((((L)((((((((((((((((((8(((((((((((((((3)((((I*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((Q)((((((((((((((((((((((((9)((((((((((((e)((H)((((((((((((((((((((((((((((((((U)9*G(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((B(((((((((((((((((N)((((((((((((((((((((((((((((((((((((X(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((.(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((B)((((((((((((((((((((((((((((((((((((((((((((((((A*((H(((((((((((((((((((((((((((((((((((((;(@*((((((((((((((((((=(((((((((((((((((((((((((((((((((((((((P(((((((((((((((((((((((((((((((((((((((C((((((((((((((((((((((((((()*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((`(((((((((((4*((((((((((((((((((^(((((((((((((((((((((((((((((((((((((((((((((((((((((((((;*((((((((((((((((((((((((((U(((((((((((((((((((((((((((+)((((((((((((((((=)(([(((((((((((5)((((K)((((-(((((((((((((((((((((((((((((0*((((((((((((((((((((((((((<(((((((((((E)((((((-)/)F*((((((((((((C*((((((((((((((6*((((((((((((((((((((((((((((((((((((((((((((((((A(((((((((((((((((((((((((((((((((V(((((((((((((N(((((((g(((((((1*((((((((((((((((", width: 2) }

  // MARK: Settings: the row of the facts that each client has, 65535 for none

  static var consumers: PackedColumn { PackedColumn("gg7)((*((+((,((gg7gg7/((gg71((2((3((5((gg7gg7gg7gg7:((;((gg7=((gg7?((@((A((B((C((D((E((F((G((H((I((gg7K((L((M((N((O((gg7gg7gg7gg7S((T((U((gg7gg7X((gg7Z(([((\\((]((^((`((a((gg7gg7gg7gg7f((()())(*)(gg7-)(/)(1)(2)(3)(4)(5)(6)(7)(1)(1)(8)(8)(9)(:)(;)(<)(=)(>)(?)(@)(A)(B)(A)(C)(D)(A)(A)(A)(E)(A)(A)(E)(F)(G)(H)(I)(J)(K)(L)(M)(N)(O)(A)(P)(Q)(M)(R)(S)(T)(U)(V)(W)(X)(Y)(Z)([)(\\)(])(^)(_)(`)(a)(])(b)(c)(d)(e)(f)(g)((*()*(b)(gg7gg7gg7gg7.*(gg7", width: 3) }
  static var producers: PackedColumn { PackedColumn("(((gg7gg7+((gg7-((.((/((0((gg72((4((gg76((7((8((9((:((gg7<((gg7>((?((gg7gg7gg7gg7gg7gg7gg7gg7gg7I((J((gg7gg7gg7N((gg7O((P((Q((R((gg7gg7gg7V((W((X((Y((Z(([((\\((]((_((`((gg7b((c((d((e((g((()())(+)(,)(.)(0)(1)(2)(3)(4)(5)(6)(7)(1)(1)(8)(8)(9)(:)(;)(<)(=)(>)(?)(@)(A)(B)(A)(C)(D)(A)(A)(A)(E)(A)(A)(E)(F)(G)(H)(I)(J)(K)(L)(M)(N)(O)(A)(P)(Q)(M)(R)(S)(T)(gg7gg7W)(X)(Y)(Z)([)(\\)(])(^)(_)(`)(a)(])(b)(c)(d)(e)(f)(g)((*()*(b)(**(+*(,*(-*(gg7.*(", width: 3) }

  // MARK: Facts

  static var since: PackedColumn { PackedColumn("R7(4e,R7((C/R7(R7(R7(R7(R7(R7(,b,R7(R7(4e,8I/8I/R7(8I/R7(H`,,b,R7(49(TG/R7(R7(R7(R7(R7(4e,TG/TG/R7(R7(`)-R7(`)-49(R7(R7(R7(R7(R7(R7(R7(R7(R7(R7(R7(<(-(Y18I/R7(R7(R7(49(R7(R7(DA/DA/R7(DA/R7(R7(49(R7(R7(R7(R7(TG/TG/R7(R7(H`,R7(R7(R7(R7(R7(R7(<>/H`,H`,H`,H`,<>/<>/R7(LZ1LZ1LZ1LZ1LZ1LZ1<>/<>/<>/\\J/<>/<>/<>/<>/LZ1LZ1<>/<>/R7(Xf,R7(R7(LZ1D+-D+-R7(R7(R7(`)-R7(R7(D+-D+-R7(R7(R7(R7(R7(R7(D+-R7(R7(R7(49(LZ149(R7(", width: 3) }
  static var gone: PackedColumn { PackedColumn("ggggg+ggggg+ggggg+(Y1(((ggggg+ggggg+49((((ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+X</(((ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+49((((ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+ggggg+49((((ggggg+ggggg+ggggg+ggggg+", width: 6) }
  static var firstSpans: PackedColumn { PackedColumn("((*(+(,(-(/(0(1(3(4(5(8(9(:(;(<(=(?(@(A(B(C(D(F(C(G(H(I(J(L(N(O(P(Q(S(4(S(T(U(V(W([(\\(](^(_(`(a(b(c(d(e(()*)+)-)/)0)2)3)4)6)7)8)9):);)=)>)@)@)A)A)B)C)D)E)U(F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z)M)N)[)\\)])^)_)`)c)d)e)g)(***+*,*/*1*2*3*4*4*5*6*7*U(:*;*4*5*2*=)<*=*>*V(", width: 2) }
  static var spanCounts: PackedColumn { PackedColumn("*)))*))*))+)))))*)))))*)))))**)))*)))))),))))))))))+*)**)*))*)))))*)*)))))))))))))))))))))))))))))))))))))+))*)*))+*)))))))+)))))))))))", width: 1) }
  static var effects: PackedColumn { PackedColumn("(++.((.+((.(((((((()(+(..((((+++(..+.(*,(+((()(.(........+++++(((((((...(.*.((.........(..................(.((+.((.(.(.(((*....((*....,", width: 1) }
  static var effectsInGroup: PackedColumn { PackedColumn("(++.((.+((.(((((((()(+(..(((((..(....(*,(+((()(.(........-++++(((((((...(.*.((.........(..................(.((..((.(.(.(((*....((*....,", width: 1) }
  static var reasons: PackedColumn { PackedColumn("()*+((,-((.((((((((/(*(+0((((111(2313(4((5(((6(,(788+++++199:;(((((((<=<(>?@((AA>>>>>>>(BBBBBBBBBBBBBBBBBB(C((1D((E(C(C(((FCCCC((GHIII(", width: 1) }
  static var reasonsInGroup: PackedColumn { PackedColumn("()*+((,-((.((((((((/(*(+0(((((JJ(2333(4((5(((6(,(788+++++(99:;(((((((<=<(>?@((AA>>>>>>>(BBBBBBBBBBBBBBBBBB(C((JD((E(C(C(((FCCCC((GHIII(", width: 1) }
  static var others: PackedColumn { PackedColumn("(((((((K(((((((((((((((((((((((((((((((L((((((((((((((((((((((((((((((M(((((((NN(((((((((((((((((((((((((((((((O((((((((((((((((((P(((Q", width: 1) }
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

  static var spanStarts: PackedColumn { PackedColumn("R7(X</4e,R7((C/R7(LZ1R7(R7(R7(\\E*R7(R7(,b,`)-X</R7(R7(4e,8I/8I/R7(,b,8I/R7(H`,,b,R7(49(X</TG/R7(R7(R7(R7(Pc,4e,DA/TG/TG/R7(R7(\\E*`)-49(R7(R7(R7(,b,Pc,(Y1R7(R7(R7(R7(R7(R7(R7(R7(<(-(Y18I/\\J/LZ1R7(LZ1R7(R7(D+-49(D+-R7(R7(X</DA/DA/R7(DA/DA/R7(R7(49(R7(R7(H`,R7(R7(,b,TG/R7(H`,R7(R7(R7(R7(R7(<>/H`,H`,H`,H`,<>/<>/R7(LZ1LZ1LZ1LZ1LZ1LZ1<>/<>/<>/\\J/<>/<>/LZ1LZ1<>/<>/R7(DA/LD/Xf,R7(R7(X</LZ1D+-(--D+-R7(R7(<(-`)-R7(H`,`)-R7(R7(D+-R7(R7(R7(<(-`)-R7(R7(49(LZ149(", width: 3) }
  static var types: PackedColumn { PackedColumn("--(*(--*(//+(------**--*+**((((***------*//(--0+*+++*****++++---//*----+//(+00(**++*****++0.-+,,*)),,++---*(*.*/-(+-00------***-+++////--0.-.-------*(-", width: 1) }
  static var importances: PackedColumn { PackedColumn("*()(()))(***()))()())**)))))((()(***))*)*((())*)))))(*)))((((((((((((((())(()))))(()))**(())((((((((((()))()()((((()))(()))()**))))()))(((*(**))))(((((", width: 1) }
  static var flags: PackedColumn { PackedColumn("(((8(((8(0(8(((((((XX((X(88((((888(,,.),(,(((,0888888888888881))((8((((8(((8(,(8888888XX88,,((((,XXXX(((),X(X,(,,((,((((((),8((((((,(((,(,,(,,((((,(((.", width: 1) }
  static var firstValues: PackedColumn { PackedColumn("(((((,/((((((334((()(6:(((((((((((((((?(((((A((((((((((((((((CCC(((EGEG(((((((((((((((((((((((((((((((((J((((((((((((((((LL((((P(((((((((((((((((((((((", width: 1) }
  static var valueCounts: PackedColumn { PackedColumn(",,(((+,((((((++*((()(,-(((((((((((((((*(((((*((((((((((((((((***(((*+*+(((((((((((((((((((((((((((((((((*((((((((((((((((,,((((*(((((((((((((((((((((((", width: 1) }
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
