import Findings
import Linting
import SourceText
import TestSupport
import Testing

/// Suppressions in the comments of JAAS files and krb5.conf.
@Suite struct CommentSuppressionTests {
  private func lint(_ text: String, as name: String) throws -> LintOutcome {
    let folder = try TemporaryFolder()
    try folder.write(text.utf8, to: name)
    return Linter.run(LintRequest(paths: [FilePath(folder.path)], schedule: ExampleOptions("").schedule))
  }

  private static let login = """
    KafkaClient {
      org.apache.kafka.common.security.plain.PlainLoginModule required
      username="sync"
      MARK
      password="s3cret";TAIL
    };
    """

  private static func login(_ comment: String, behind: Bool = false) -> String {
    login.split(separator: "\n").map { line in
      String(line).replacing("MARK", with: behind ? "" : comment).replacing("TAIL", with: behind ? " " + comment : "")
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    "// weir: ignore SEC001 reason a test cluster", "/* weir: ignore literal-secret reason a test cluster */",
    "// weir: ignore SEC001, JAAS007 expires 2099-01-01 reason a test cluster",
  ])
  func hides(_ comment: String) throws {
    let outcome = try lint(Self.login(comment), as: "client.jaas")
    #expect(outcome.findings.filter { $0.code != "SUP001" }.map(\.code).isEmpty)
    #expect(outcome.suppressed.map(\.finding.code) == ["SEC001"])
    #expect(outcome.suppressed.first?.acceptances.first?.reason == "a test cluster")
  }

  @Test func hidesBehindAnItem() throws {
    let outcome = try lint(
      Self.login("// weir: ignore SEC001 reason a test cluster", behind: true), as: "client.jaas")
    #expect(outcome.findings.isEmpty)
    #expect(outcome.suppressed.count == 1)
  }

  @Test(arguments: [
    "// weir: ignore SEC001", "// weir: ignore reason x", "// weir: ignore SEC001 expires soon reason x", "// weir: x",
    "// weir: ignore SEC999 reason x",
  ])
  func isSaidToHideNothing(_ comment: String) throws {
    let outcome = try lint(Self.login(comment), as: "client.jaas")
    #expect(outcome.findings.map(\.code).sorted() == ["SEC001", "SUP001"])
  }

  @Test func hasExpired() throws {
    let outcome = try lint(Self.login("// weir: ignore SEC001 expires 2020-01-01 reason x"), as: "client.jaas")
    #expect(outcome.findings.map(\.code).sorted() == ["SEC001", "SUP001"])
  }

  @Test(arguments: ["#", ";"]) func hidesInKerberos(_ mark: String) throws {
    let text = """
      [libdefaults]
        default_realm = EXAMPLE.COM
        \(mark) weir: ignore KRB008 reason the old KDC
        allow_weak_crypto = true
      [realms]
        EXAMPLE.COM = {
          kdc = kdc-1.example.com
        }
      """
    let outcome = try lint(text, as: "krb5.conf")
    #expect(outcome.findings.isEmpty)
    #expect(outcome.suppressed.map(\.finding.code) == ["KRB008"])
  }

  @Test func holdsForAWholeBlock() throws {
    let text = """
      [libdefaults]
        default_realm = EXAMPLE.COM
      [realms]
        # weir: ignore KRB005 reason found by name
        EXAMPLE.COM = {
          kdc = tcp/kdc-1.example.com
          kdc = udp/kdc-2.example.com
        }
      """
    let outcome = try lint(text, as: "krb5.conf")
    #expect(outcome.findings.isEmpty)
    #expect(outcome.suppressed.count == 2)
  }

  @Test func aBrokenFileIsNotHidden() throws {
    let text = "/* weir: ignore JAAS001 reason x */\nKafkaClient { A required a=b };\n"
    #expect(try lint(text, as: "a.jaas").findings.contains { $0.code == "JAAS001" })
  }
}
