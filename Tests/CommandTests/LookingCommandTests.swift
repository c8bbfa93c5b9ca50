import JSONSyntax
import TestSupport
import Testing

/// `weir estimate` and `weir inspect` as a person or a script calls them.
@Suite struct LookingCommandTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static let job = """
    {"type": "job", "version": "2.0", "steps": [
      {"stepType": "kafka", "name": "Reader", "category": "reader", "parameter":
        {"server": "kafka-1:9092", "topic": "orders", "column": ["id"], "kafkaConfig": {"ssl.key.password": "Geheim"}}},
      {"stepType": "stream", "name": "Writer", "category": "writer", "parameter": {}}]}
    """

  @Test func estimate() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.job.utf8, to: "jobs/a.json")
    try folder.write("{\"name\": \"package\"}".utf8, to: "package.json")
    let outcome = try runWeir(
      ["estimate", "--rate", "jobs/a.json=25", "--compression", "lz4", "--tolerance", "high"], in: folder)
    #expect(outcome.exit == .status(0))
    #expect(
      text(outcome.standardOutput) == """
        jobs/a.json
          topics      orders: 1 × 1 CU = 1 CU
          traffic     25 MB/s, compressed, parsed as JSON: 25 / 10 × 3 CU = 7.5 CU
          sum         1 + 7.5 = 8.5 CU

        together      8.5 CU
        to provision  8.5 / 80 % = 10.625, rounded up to the next half: 11 CU

        """)
    let report = JSONDocument(
      parsing: try runWeir(["estimate", "--rate", "orders=25", "-o", "json", "jobs/a.json"], in: folder).standardOutput)
    #expect(report.problems.isEmpty)
    #expect(report.node(at: "/jobs/0/units").map { report.text(of: $0) } == "8.5")
    #expect(report.node(at: "/capacity").map { report.text(of: $0) } == "12.5")
    #expect(try runWeir(["estimate", "--rate", "fast"], in: folder).exit == .status(2))
    #expect(try runWeir(["estimate", "absent.json"], in: folder).exit == .status(2))
    #expect(try runWeir(["estimate", "package.json"], in: folder).exit == .status(2))
  }

  @Test func inspect() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.job.utf8, to: "jobs/a.json")
    try folder.write("datasources: {}\n".utf8, to: "weir.yaml")
    try folder.write("{\"name\": \"package\"}".utf8, to: "package.json")
    try folder.write("x".utf8, to: "notes.txt")
    for format in ["text", "json"] {
      let outcome = try runWeir(["inspect", "--output", format, "jobs/a.json"], in: folder)
      #expect(outcome.exit == .status(0))
      #expect(text(outcome.standardOutput).contains("ssl.key.password"))
      #expect(!text(outcome.standardOutput).contains("Geheim"))
    }
    let report = JSONDocument(
      parsing: try runWeir(["inspect", "-o", "json", "jobs/a.json"], in: folder).standardOutput)
    #expect(report.problems.isEmpty)
    #expect(report.node(at: "/steps/0/columns/0").map { report.text(of: $0) } == "id")
    #expect(try runWeir(["inspect", "weir.yaml"], in: folder).exit == .status(0))
    let other = try runWeir(["inspect", "notes.txt"], in: folder)
    #expect(other.exit == .status(2))
    #expect(
      other.standardError.hasPrefix(
        "weir: notes.txt cannot be inspected: it is no script (*.json), weir.yaml, JAAS file, krb5.conf or keytab"))
    #expect(try runWeir(["inspect", "package.json"], in: folder).exit == .status(2))
    #expect(try runWeir(["inspect", "absent.json"], in: folder).exit == .status(2))
  }
}
