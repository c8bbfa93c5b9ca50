import Findings
import Linting
import Testing

/// `suppressions` of `weir.yaml`.
@Suite struct ProjectSuppressionTests {
  private let folder = TemporaryFolder()

  private func suppressions(_ entries: String...) -> String {
    "suppressions:\n" + entries.map { "  - {\($0)}\n" }.joined()
  }

  private func words(_ names: [String] = [""], change: (inout LintRequest) -> Void = { _ in }) -> [String] {
    folder.words(folder.lint(names, change: change).findings)
  }

  private static let finding = "JOB008 jobs/a.json /steps/1/parameter/keyType: `string` is another spelling of `STRING`"

  @Test(arguments: ["jobs/a.json", "jobs/*", "**/a.json", "jobs", "{jobs,others}/a.json"]) func hidesByPath(
    _ path: String
  ) {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("weir.yaml", suppressions("path: '\(path)', code: JOB008, reason: measured"))
    let outcome = folder.lint()
    #expect(folder.words(outcome.findings) == [])
    #expect(outcome.suppressed.map(\.acceptances.first?.reason) == ["measured"])
    #expect(outcome.suppressed.map(\.acceptances.first?.place?.file) == ["\(folder.path)/weir.yaml"])
  }

  @Test(arguments: [
    ("/steps/1", true), ("/steps/1/parameter/keyType", true), ("", true), ("/steps/1/parameter/key", false),
    ("/steps/10", false), ("/steps/1/", false), ("/steps/0", false),
  ]) func hidesByPointer(_ pointer: String, _ isHidden: Bool) {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("weir.yaml", suppressions("path: jobs/a.json, code: spelling, pointer: '\(pointer)', reason: r"))
    let unused = "SUP001 weir.yaml /suppressions/0/code: this suppression for `spelling` hides nothing"
    #expect(words() == (isHidden ? [] : [Self.finding, unused]))
  }

  @Test func everyProjectFileAboveCounts() {
    folder.write("weir.yaml", suppressions("path: jobs/a.json, code: JOB008, reason: r"))
    folder.write("jobs/weir.yaml", "parameters: {region: eu}\n")
    folder.write("jobs/a.json", SampleScript.respelt())
    #expect(words() == [])
  }

  @Test func nothingIsSaidOfWhatWasNotLookedAt() {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("jobs/b.json", SampleScript.respelt())
    folder.write(
      "weir.yaml",
      suppressions(
        "path: jobs/a.json, code: JOB008, reason: r", "path: jobs/b.json, code: READ014, reason: r",
        "path: archive/**, code: READ014, reason: r"))
    #expect(words(["jobs/a.json"]) == [])
    #expect(words(["jobs/b.json"]).last?.hasPrefix("SUP001 weir.yaml /suppressions/1/code") == true)
  }

  @Test func aPathToNothingIsSaid() {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("weir.yaml", suppressions("path: job/a.json, code: JOB008, reason: r"))
    #expect(
      words() == [Self.finding, "SUP001 weir.yaml /suppressions/0/code: this suppression for `JOB008` hides nothing"])
  }

  @Test func nothingIsSaidOfRulesThatDoNotSpeak() throws {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("weir.yaml", suppressions("path: jobs/a.json, code: READ014, reason: r"))
    #expect(words { $0.settings.select = [Setting("JOB")] } == [Self.finding])
    #expect(words { $0.settings.ignore = [Setting("READ014")] } == [Self.finding])
  }

  @Test func nothingIsSaidOfADamagedFile() {
    folder.write("jobs/a.json", #"{"type": "job", "steps": [}"#)
    folder.write("weir.yaml", suppressions("path: jobs/a.json, code: READ014, reason: r"))
    #expect(words().allSatisfy { $0.hasPrefix("JOB001") })
  }

  @Test func twoForOneAreBothOfUse() {
    folder.write("jobs/a.json", SampleScript.respelt(top: #""//weir": {"ignore": ["JOB008"], "reason": "in"}, "#))
    folder.write(
      "weir.yaml",
      suppressions("path: jobs/a.json, code: JOB008, reason: out", "path: jobs/**, code: spelling, reason: out"))
    let outcome = folder.lint()
    #expect(folder.words(outcome.findings) == [])
    #expect(outcome.suppressed.map(\.acceptances.first?.reason) == ["in"])
  }

  @Test func expires() {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("weir.yaml", suppressions("path: jobs/a.json, code: JOB008, reason: r, expires: 2026-11-22"))
    let outcome = folder.lint()
    #expect(
      folder.words(outcome.findings) == [
        Self.finding,
        "SUP001 weir.yaml /suppressions/0/expires: the suppression of `JOB008` ended on 2026-11-22, and its finding is back",
      ])
    #expect(outcome.findings.map { folder.marked($0, in: outcome) } == ["\"string\"", "2026-11-22"])
  }

  @Test func hidesWhatIsSaidOfTheProjectFileItself() {
    folder.write(
      "weir.yaml",
      "datasources: {a: {type: kafka, version: '3.6'}}\n" + suppressions("path: weir.yaml, code: PROJ003, reason: r"))
    #expect(words() == [])
  }

  static let mistakes: [(entry: String, words: String)] = [
    (
      "path: ../a, code: JOB008, reason: r",
      "PROJ003 weir.yaml /suppressions/0/path: `../a` is no pattern: it must stay"
    ),
    ("path: 'a[', code: JOB008, reason: r", "PROJ003 weir.yaml /suppressions/0/path: `a[` is no pattern: it has a `[`"),
    ("path: '', code: JOB008, reason: r", "PROJ003 weir.yaml /suppressions/0/path: `` is no pattern: it is empty"),
    ("path: a, code: JOB008", "PROJ003 weir.yaml /suppressions/0: `reason` is missing; a suppression needs it"),
    ("path: a, code: JOB008, reason: ''", "PROJ003 weir.yaml /suppressions/0/reason: `reason` is missing"),
    ("path: a, code: JOB009999, reason: r", "SUP001 weir.yaml /suppressions/0/code: no rule is called `JOB009999`"),
    (
      "path: a, code: JOB0008, reason: r",
      "SUP001 weir.yaml /suppressions/0/code: no rule is called `JOB0008`; did you mean"
    ),
    (
      "path: a, code: JOB008, reason: r, pointer: steps",
      "PROJ003 weir.yaml /suppressions/0/pointer: `steps` is no JSON pointer"
    ),
    (
      "path: a, code: JOB008, reason: r, pointer: /a~",
      "PROJ003 weir.yaml /suppressions/0/pointer: `/a~` is no JSON pointer"
    ),
    (
      "path: a, code: JOB008, reason: r, expires: never",
      "PROJ003 weir.yaml /suppressions/0/expires: `never` is no value"
    ),
    (
      "path: a, code: JOB008, reason: r, expires: 2026-2-1",
      "PROJ003 weir.yaml /suppressions/0/expires: `2026-2-1` is no value"
    ),
    (
      "path: a, code: JOB008, reason: [r]",
      "PROJ003 weir.yaml /suppressions/0/reason: `reason` takes a text, not a list"
    ),
  ]

  @Test(arguments: mistakes) func oneThatIsWrongHidesNothing(_ mistake: (entry: String, words: String)) {
    folder.write("a", SampleScript.respelt())
    folder.write("weir.yaml", suppressions(mistake.entry))
    let found = words(["a", "weir.yaml"])
    #expect(found.count == 2)
    #expect(found.first == Self.finding.replacing("jobs/a.json", with: "a"))
    #expect(found.last?.hasPrefix(mistake.words) == true, "\(found)")
  }
}
