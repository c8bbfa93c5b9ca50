import Glibc
import JSONSyntax
import TestSupport
import Testing

/// The rules of docs/own-rules.md, and the commands that look at rules of one's own.
@Suite struct OwnRuleCommandTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The YAML blocks of the page, by the path that their first line names.
  private static func documented() throws -> [(path: String, text: String)] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let stream = try #require(fopen(root + "/docs/own-rules.md", "r"))
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, stream)
    let page = String(decoding: bytes[..<count], as: UTF8.self)
    return page.split(separator: "```yaml\n").dropFirst().compactMap { part in
      guard let end = part.firstRange(of: "\n```")?.lowerBound, part.hasPrefix("# ") else { return nil }
      let line = part.prefix { $0 != "\n" }
      return (String(line.dropFirst(2)), String(part[..<end]) + "\n")
    }
  }

  @Test func documentedRulesPassTheirExamples() throws {
    let folder = try TemporaryFolder()
    try folder.write("".utf8, to: "weir.yaml")
    let rules = try Self.documented()
    #expect(rules.count == 3)
    for rule in rules { try folder.write(rule.text.utf8, to: rule.path) }
    let outcome = try runWeir(["rules", "test"], in: folder)
    #expect(outcome.exit == .status(0), "\(text(outcome.standardOutput))")
    #expect(text(outcome.standardOutput).hasSuffix("\n6 examples, 0 failed\n"))
    let one = try runWeir(["rules", "test", rules[0].path], in: folder)
    #expect(text(one.standardOutput).hasSuffix("\n2 examples, 0 failed\n"))
    let list = try runWeir(["rules"], in: folder)
    #expect(text(list.standardOutput).contains("\nACME001  topic-prefix            warning     A topic that"))
    let page = try runWeir(["explain", "topic-prefix"], in: folder)
    #expect(text(page.standardOutput).hasPrefix("ACME001 topic-prefix  (warning)\n"))
    let log = JSONDocument(parsing: try runWeir(["lint", "--output", "sarif"], in: folder).standardOutput)
    let described = try #require(log.node(at: "/runs/0/tool/driver/rules"))
    let ids = log.elements(of: described).compactMap { log.member("id", of: $0).map { log.text(of: $0.value) } }
    #expect(ids.suffix(3) == ["ACME001", "ACME002", "ACME003"])
    let rows = JSONDocument(parsing: try runWeir(["rules", "--format", "json"], in: folder).standardOutput)
    #expect(rows.problems.isEmpty)
  }

  @Test func failingExamplesSayWhatDiffers() throws {
    let folder = try TemporaryFolder()
    try folder.write("".utf8, to: "weir.yaml")
    let rule = try #require(try Self.documented().first)
    try folder.write(
      rule.text.replacing("«\"clicks\"»", with: "«\"orders.x\"»").replacing("orders.paid", with: "paid").utf8,
      to: rule.path)
    let outcome = try runWeir(["rules", "test"], in: folder)
    #expect(outcome.exit == .status(1))
    let lines = text(outcome.standardOutput)
    #expect(
      lines.contains(
        "FAIL  ACME001 wrong: A topic of nobody\n        marked and not found: jobs/job.json:8:55 \"orders.x\"\n"))
    #expect(lines.contains("        found in a right example: jobs/job.json:8:55 \"paid\"\n"))
    #expect(lines.hasSuffix("2 examples, 2 failed\n"))
  }

  @Test func whatCannotRun() throws {
    let folder = try TemporaryFolder()
    #expect(try runWeir(["rules", "test"], in: folder).exit == .status(2))
    #expect(try runWeir(["rules", "tset"], in: folder).exit == .status(2))
    try folder.write("".utf8, to: "weir.yaml")
    try folder.write("code: ACME001\n".utf8, to: ".weir/rules/a.yaml")
    let broken = try runWeir(["rules", "test"], in: folder)
    #expect(broken.exit == .status(1))
    #expect(text(broken.standardOutput).contains(".weir/rules/a.yaml:1:1"))
    #expect(try runWeir(["lint"], in: folder).exit == .status(1))
    #expect(try runWeir(["lint", "--select", "ACME001"], in: folder).exit == .status(2))
    let rule = try #require(try Self.documented().first)
    try folder.write(rule.text.utf8, to: ".weir/rules/a.yaml")
    #expect(try runWeir(["lint", "--select", "ACME001"], in: folder).exit == .status(0))
  }
}
