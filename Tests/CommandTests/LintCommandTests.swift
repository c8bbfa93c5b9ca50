import JSONSyntax
import TestSupport
import Testing

/// `weir lint` and its neighbours as a person or a script calls them.
@Suite struct LintCommandTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static let job = """
    {"type": "job", "version": "2.0", "steps": [
      {"stepType": "stream", "name": "Reader", "category": "reader", "parameter": {}},
      {"stepType": "kafka", "name": "Writer", "category": "writer", "parameter":
        {"server": "kafka-1:9092", "topic": "orders", "keyType": "STRING", "valueType": "STRING"}}],
     "order": {"hops": [{"from": "Reader", "to": "Writer"}]},
     "setting": {"errorLimit": {"record": "0"}, "speed": {"throttle": false, "concurrent": 1}}}
    """

  private static let wrong = job.replacing("\"topic\"", with: "\"topik\"")

  @Test func exitStatuses() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.job.utf8, to: "good.json")
    try folder.write(Self.wrong.utf8, to: "wrong.json")
    #expect(try runWeir(["lint", "good.json"], in: folder).exit == .status(0))
    #expect(try runWeir(["lint", "wrong.json"], in: folder).exit == .status(1))
    #expect(try runWeir(["lint", "--exit-zero", "wrong.json"], in: folder).exit == .status(0))
    #expect(try runWeir(["lint", "absent.json"], in: folder).exit == .status(2))
    #expect(try runWeir(["lint", "--select", "NOPE"], in: folder).exit == .status(2))
    #expect(try runWeir(["lint", "--ignore", "JOB004,JOB005", "wrong.json"], in: folder).exit == .status(0))
    #expect(
      try runWeir(["lint", "--severity", "unknown-key=info,JOB005=info", "wrong.json"], in: folder).exit == .status(2))
    #expect(try runWeir(["nothing"], in: folder).exit == .status(2))
  }

  @Test func theContract() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.wrong.utf8, to: "jobs/wrong.json")
    let outcome = try runWeir(["lint", "--output", "json"], in: folder)
    let report = JSONDocument(parsing: outcome.standardOutput)
    #expect(report.problems.isEmpty)
    func value(_ pointer: String) -> String? { report.node(at: pointer).map { report.text(of: $0) } }
    #expect(value("/version") == "1")
    #expect(value("/findings/0/code") == "JOB005")
    #expect(value("/findings/1/code") == "JOB004")
    #expect(value("/findings/1/name") == "unknown-key")
    #expect(value("/findings/1/file") == "jobs/wrong.json")
    #expect(value("/findings/1/pointer") == "/steps/1/parameter/topik")
    #expect(value("/findings/1/range/start/line") == "4")
    #expect(value("/findings/1/range/start/column") == "32")
    #expect(value("/findings/1/observed") == "false")
    #expect(value("/summary/files") == "1")
    #expect(value("/summary/errors") == "2")
    #expect(outcome.standardError.isEmpty)
  }

  @Test func standardInput() throws {
    let folder = try TemporaryFolder()
    try folder.write("lint:\n  ignore: [JOB004, JOB005]\n".utf8, to: "weir.yaml")
    let plain = try runWeir(["lint", "-"], in: folder, input: Array(Self.wrong.utf8))
    #expect(plain.exit == .status(0))
    let named = try runWeir(
      ["lint", "--stdin-filename", "jobs/a.json", "-", "-o", "concise"], in: folder, input: Array("{".utf8))
    #expect(named.exit == .status(1))
    #expect(text(named.standardOutput).hasPrefix("jobs/a.json:1:2: error[JOB001]"))
  }

  @Test func filesThatAreNoScriptsAreLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"name\": \"package\", \"version\": \"1.0.0\"}".utf8, to: "package.json")
    try folder.write([], to: "empty.json")
    try folder.write("[1, 2".utf8, to: "list.json")
    let outcome = try runWeir(["lint", "--verbose"], in: folder)
    #expect(outcome.exit == .status(0))
    #expect(outcome.standardError.contains("skipped package.json: not a script"))
    #expect(try runWeir(["lint", "empty.json"], in: folder).exit == .status(1))
  }

  @Test func explainAndRules() throws {
    let folder = try TemporaryFolder()
    let page = try runWeir(["explain", "begin-twice"], in: folder)
    #expect(text(page.standardOutput).hasPrefix("READ012 begin-twice"))
    #expect(try runWeir(["explain", "READ999"], in: folder).exit == .status(2))
    let list = JSONDocument(parsing: try runWeir(["rules", "--format", "json"], in: folder).standardOutput)
    #expect(list.problems.isEmpty)
    for name in ["job", "realtime", "project"] {
      let schema = JSONDocument(parsing: try runWeir(["schema", name], in: folder).standardOutput)
      #expect(schema.problems.isEmpty && schema.node(at: "/properties") != nil)
    }
  }

  @Test func aNewProjectIsClean() throws {
    let folder = try TemporaryFolder()
    #expect(try runWeir(["init", "sync"], in: folder).exit == .status(0))
    #expect(try runWeir(["lint", "sync"], in: folder).exit == .status(0))
    let again = try runWeir(["init", "sync"], in: folder)
    #expect(text(again.standardOutput).contains("kept     sync/weir.yaml"))
    let run = try runWeir(["run", "--embedded", "sync/jobs/orders.json"], in: folder)
    #expect(run.exit == .status(0))
    #expect(
      text(run.standardOutput)
        == "0\t0\t1001\tAda\t25.50\n0\t1\t1002\tBlaise\t9.99\n0\t2\t1003\tCharles\t120\n0\t3\t1004\tGrace\t64.00\n")
  }

  @Test func secretsAreNeverShown() throws {
    let folder = try TemporaryFolder()
    let secret = "S3cr3t-Value"
    let script = Self.job.replacing(
      "\"topic\": \"orders\"",
      with:
        "\"topic\": \"orders\", \"kafkaConfig\": {\"ssl.truststore.password\": \"\(secret)\" \"group.id\": 1}, \"topic\": 5"
    )
    try folder.write(script.utf8, to: "a.json")
    try folder.write(
      "datasources:\n  a:\n    type: kafka\n    server: x\n    truststore: {location: t, password: \(secret), pasword: \(secret)}\n"
        .utf8,
      to: "weir.yaml")
    for format in ["full", "concise", "json"] {
      let outcome = try runWeir(["lint", "--output", format], in: folder)
      #expect(outcome.exit == .status(1))
      #expect(!text(outcome.standardOutput).contains(secret), "\(format): \(text(outcome.standardOutput))")
    }
    let run = try runWeir(["run", "--report", "r.json", "--verbose", "a.json"], in: folder)
    #expect(run.exit == .status(1))
    #expect(!run.standardError.contains(secret) && !text(folder.read("r.json")).contains(secret))
  }
}
