import TestSupport
import Testing

/// A secret in every place where one can stand shows in no output.
@Suite struct PlantedSecretTests {
  private static let secret = "pl4nted"

  private static let project = """
    datasources:
      events:
        type: kafka
        version: "3.6"
        server: "sync:\(secret)1@kafka-1:9092"
        truststore: {location: auth, password: \(secret)2}
        extended: {"sasl.jaas.config": "x required password=\\"\(secret)3\\";", "ssl.key.pasword": \(secret)4}
      shop:
        type: mysql
        host: db
        username: a
        password: [\(secret)5]
    parameters: {apiToken: \(secret)6}
    """

  private static let script = #"""
    {"type": "realtime", "version": "1.0", "steps": [
      {"stepType": "kafka", "name": "Reader", "category": "reader", "parameter": {
        "server": "kafka://sync:\#(secret)7@kafka-1:9092", "topic": "orders", "groupId": "g", "column": ["__value__"],
        "kafkaConfig": {"ssl.truststore.password": "\#(secret)8", "ssl.keystore.pasword": "\#(secret)9", "x.url": "//a:\#(secret)10@b"},
        "credentials": {"deep": ["\#(secret)11"]}}},
      {"stepType": "kafka", "name": "Writer", "category": "writer", "parameter": {
        "server": "b:\#(secret)12@kafka-1:9092", "topic": "out", "acks": 1,
        "kafkaClientProperties": [{"key": "ssl.key.password", "value": "\#(secret)13"}, {"value": ["\#(secret)14"], "key": "sasl.jaas.config"}]}}]}
    """#

  /// Whole, commented out, cut, without quotes, and where nothing can be read.
  private static let logins: [String: String] = [
    "a.jaas": """
    KafkaClient {
      org.apache.kafka.common.security.plain.PlainLoginModule required
      // password="\(secret)20";
      /* username="a" password=\(secret)21 */
      username="sync" usernam=b
      password="\(secret)22";
    };
    """,
    "b.jaas": """
    # password="\(secret)23"
    KafkaClient {
      org.apache.kafka.common.security.plain.PlainLoginModule required
      username="sync";
      password="\(secret)24
      \(secret)25";
    };
    """,
    "c-jaas.conf": """
    KafkaClient {
      org.apache.kafka.common.security.scram.ScramLoginModul require
      username="sync" password=\(secret)26/\(secret)27; };
    """,
    "d.jaas": """
    KafkaClient {
      org.apache.kafka.common.security.plain.PlainLoginModule
      password="\(secret)28"\(secret)29 x"
      passwort='\(secret)30' pass:"\(secret)31", password = \(secret)32 \(secret)33
    """,
    "e.jaas": "password=\(secret)34\n",
    "f.jaas": "KafkaClient { x.PlainLoginModule required password=\"\(secret)35\\\"\(secret)36\" username=a b=;",
  ]

  @Test(arguments: [
    "full", "concise", "grouped", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "html",
  ])
  func showsNowhere(_ format: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.project.utf8, to: "weir.yaml")
    try folder.write(Self.script.utf8, to: "job.json")
    for (name, text) in Self.logins { try folder.write(text.utf8, to: name) }
    let outcome = try ChildProcess.run(
      [BuiltProducts.path("weir"), "lint", ".", "--output", format], workingDirectory: folder.path)
    let output = String(decoding: outcome.standardOutput, as: UTF8.self)
    #expect(outcome.exit == .status(1), "\(outcome.standardError)")
    #expect(output.contains("SEC001"))
    #expect(!output.contains(Self.secret), "\(output)")
    #expect(!outcome.standardError.contains(Self.secret), "\(outcome.standardError)")
  }

  @Test func showsInNoPatchAndNoInspection() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.logins { try folder.write(text.utf8, to: name) }
    let weir = BuiltProducts.path("weir")
    var calls = [["lint", ".", "--diff"], ["lint", ".", "--diff", "--unsafe-fixes"]]
    for name in Self.logins.keys { calls += [["inspect", name], ["inspect", "--output", "json", name]] }
    for call in calls {
      let outcome = try ChildProcess.run([weir] + call, workingDirectory: folder.path)
      let output = String(decoding: outcome.standardOutput, as: UTF8.self) + outcome.standardError
      #expect(!output.isEmpty)
      #expect(!output.contains(Self.secret), "\(call): \(output)")
    }
  }

  /// What else `weir lint` writes: patches, settings, counts, colours, links, lines about the run, baselines.
  @Test(arguments: [
    ["--diff", "--unsafe-fixes"], ["--show-settings", "job.json"], ["--show-settings", "weir.yaml"], ["--statistics"],
    ["--verbose"], ["--color", "always"], ["--write-baseline", "baseline.json", "--grow-baseline"],
    ["--fix", "--unsafe-fixes"],
  ])
  func showsNowhereElse(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.project.utf8, to: "weir.yaml")
    try folder.write(Self.script.utf8, to: "job.json")
    for (name, text) in Self.logins { try folder.write(text.utf8, to: name) }
    let outcome = try ChildProcess.run(
      [BuiltProducts.path("weir"), "lint"] + arguments, environment: ["FORCE_HYPERLINK": "1"],
      workingDirectory: folder.path)
    let output = String(decoding: outcome.standardOutput, as: UTF8.self)
    #expect([.status(0), .status(1)].contains(outcome.exit), "\(outcome.standardError)")
    #expect(!output.contains(Self.secret), "\(output)")
    #expect(!outcome.standardError.contains(Self.secret), "\(outcome.standardError)")
    if arguments[0] == "--write-baseline" {
      let baseline = String(decoding: folder.read("baseline.json"), as: UTF8.self)
      #expect(baseline.contains("SEC001") && !baseline.contains(Self.secret), "\(baseline)")
    }
  }
}
