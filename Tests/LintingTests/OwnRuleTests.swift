import Findings
import Linting
import OwnRules
import Testing

/// Where rules of one's own are found, and how they live with settings and suppressions.
@Suite struct OwnRuleTests {
  private static func rule(_ code: String, name: String, _ lines: String) -> String {
    """
    code: \(code)
    name: \(name)
    severity: warning
    summary: Something of the house.
    message: "`{key}` is {value}"
    help: Do it the way of the house.
    \(lines)
    examples:
      - title: A wrong one
        wrong: {writer: "{«\\"acks\\"»: \\"0\\"}"}
      - title: A right one
        right: {writer: "{}"}

    """
  }

  private static let prefix = rule(
    "ACME001", name: "house-prefix", "on: kafka writer\nrequire: {topic: {starts-with: team.}}")
  private static let script = SampleScript.respelt()

  @Test func besideEachProjectFile() {
    let folder = TemporaryFolder()
    folder.write("team/jobs/a.json", Self.script)
    folder.write(".weir/rules/prefix.yaml", Self.prefix)
    #expect(!folder.lint().findings.contains { $0.code == "ACME001" })
    folder.write("weir.yaml", "")
    folder.write("team/weir.yaml", "")
    folder.write(
      "team/.weir/rules/a.yml", Self.rule("TEAM001", name: "acks", "on: writer\nforbid: {topic: {present: true}}"))
    let outcome = folder.lint()
    let own = outcome.findings.filter { ["ACME001", "TEAM001"].contains($0.code) }
    #expect(own.map(\.code) == ["ACME001", "TEAM001"])
    #expect(own.allSatisfy { $0.severity == .warning && $0.place.pointer == "/steps/1/parameter/topic" })
    #expect(outcome.ownRules.map(\.code) == ["ACME001", "TEAM001"])
    #expect(outcome.checked.map { folder.relative($0) }.contains(".weir/rules/prefix.yaml"))
  }

  @Test func withoutProjectFileUpToTheRepository() {
    let folder = TemporaryFolder()
    folder.write("repository/.git/HEAD", "ref: refs/heads/main\n")
    folder.write(".weir/rules/outside.yaml", Self.prefix)
    folder.write("repository/jobs/a.json", Self.script)
    #expect(!folder.lint(["repository"]).findings.contains { $0.code == "ACME001" })
    folder.write("repository/.weir/rules/prefix.yaml", Self.prefix)
    #expect(folder.lint(["repository"]).findings.contains { $0.code == "ACME001" })
  }

  @Test func settingsAndSuppressions() {
    let folder = TemporaryFolder()
    folder.write("a.json", Self.script)
    folder.write(".weir/rules/prefix.yaml", Self.prefix)
    func codes(_ project: String) -> [String] {
      folder.write("weir.yaml", project)
      return folder.lint().findings.map { "\($0.code) \($0.severity.name)" }
    }
    #expect(codes("") == ["ACME001 warning", "JOB008 info"])
    #expect(codes("lint: {ignore: [ACME]}") == ["JOB008 info"])
    #expect(codes("lint: {select: [house-prefix], severity: {ACME001: error}}") == ["ACME001 error"])
    #expect(codes("lint: {overrides: [{paths: [a.json], ignore: [house-prefix, JOB008]}]}") == [])
    #expect(
      codes("suppressions: [{path: a.json, code: ACME001, reason: legacy}]\nlint: {ignore: [JOB008]}") == [])
    #expect(codes("lint: {ignore: [ACMI]}").contains("PROJ003 error"))
    folder.write(
      "a.json", SampleScript.respelt(writer: "\"//weir\": {\"ignore\": [\"ACME001\"], \"reason\": \"legacy\"}, "))
    #expect(codes("lint: {ignore: [JOB008]}") == [])
  }

  @Test func aWrongRuleLeavesTheOthersWorking() {
    let folder = TemporaryFolder()
    folder.write("weir.yaml", "")
    folder.write("a.json", Self.script)
    folder.write(".weir/rules/b.yaml", Self.prefix)
    folder.write(".weir/rules/a.yaml", Self.prefix.replacing("require", with: "requires"))
    folder.write(".weir/rules/c.yaml", Self.prefix.replacing("ACME001", with: "ACME002"))
    folder.write(".weir/rules/d.yaml", "code: [")
    let outcome = folder.lint()
    let words = folder.words(outcome.findings.filter { $0.code != "JOB008" })
    #expect(words.count { $0.hasPrefix("ACME001") } == 1)
    #expect(words.contains { $0.hasPrefix("PROJ006 .weir/rules/a.yaml") && $0.contains("did you mean `require`?") })
    #expect(words.contains("PROJ006 .weir/rules/c.yaml -: `house-prefix` is taken by `.weir/rules/b.yaml`"))
    #expect(words.contains { $0.hasPrefix("PROJ006 .weir/rules/d.yaml") })
    #expect(outcome.hasFailed)
  }

  @Test func aFileOfRulesThatIsNamed() {
    let folder = TemporaryFolder()
    folder.write(".weir/rules/a.yaml", Self.prefix)
    #expect(folder.lint([".weir/rules/a.yaml"]).findings.isEmpty)
    folder.write(".weir/rules/b.yaml", "code: A\n")
    #expect(folder.lint([".weir/rules/b.yaml"]).findings.allSatisfy { $0.code == "PROJ006" })
    #expect(!folder.lint([".weir/rules/b.yaml"]).findings.isEmpty)
  }

  @Test func unreadableRulesAreAProblem() {
    let folder = TemporaryFolder()
    folder.write("weir.yaml", "")
    folder.write("a.json", Self.script)
    folder.write(".weir/rules", "")
    #expect(folder.lint().problems.isEmpty)
    folder.write("big/.weir/rules/a.yaml", String(repeating: "#", count: 2 << 20))
    folder.write("big/weir.yaml", "")
    #expect(folder.lint().problems.map { folder.relative($0.path.text) } == ["big/.weir/rules/a.yaml"])
  }
}
