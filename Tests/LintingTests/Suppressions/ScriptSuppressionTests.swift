import Findings
import Linting
import Testing

/// `"//weir"` in scripts.
@Suite struct ScriptSuppressionTests {
  private func outcome(top: String = "", writer: String = "") -> (outcome: LintOutcome, words: [String]) {
    let folder = TemporaryFolder()
    folder.write("job.json", SampleScript.respelt(top: top, writer: writer))
    let outcome = folder.lint()
    return (outcome, folder.words(outcome.findings))
  }

  private static let finding = "JOB008 job.json /steps/1/parameter/keyType: `string` is another spelling of `STRING`"

  @Test func withoutOneTheFindingIsThere() {
    #expect(outcome().words == [Self.finding])
  }

  @Test(arguments: ["JOB008", "spelling", "job008"]) func hidesBelowItsObject(_ rule: String) {
    let text = #""//weir": {"ignore": ["\#(rule)"], "reason": "as the page has it"}, "#
    for (outcome, words) in [outcome(top: text), outcome(writer: text)] {
      #expect(words.isEmpty)
      #expect(outcome.suppressed.map(\.finding.code) == ["JOB008"])
      #expect(outcome.suppressed.map(\.acceptances.first?.reason) == ["as the page has it"])
      #expect(outcome.suppressed.map(\.acceptances.first?.kind) == [.inSource])
      #expect(!outcome.hasFailed)
    }
  }

  @Test func holdsOnItsLastDay() {
    let words = outcome(top: #""//weir": {"ignore": ["JOB008"], "reason": "r", "expires": "2026-11-23"}, "#).words
    #expect(words.isEmpty)
  }

  @Test func expiresTheDayAfter() {
    let (outcome, words) = outcome(top: #""//weir": {"ignore": ["JOB008"], "reason": "r", "expires": "2026-11-22"}, "#)
    #expect(
      words == [
        "SUP001 job.json /~1~1weir/expires: the suppression of `JOB008` ended on 2026-11-22, and its finding is back",
        Self.finding,
      ])
    #expect(outcome.suppressed.isEmpty)
  }

  @Test func oneThatHidesNothingIsSaid() {
    let words = outcome(top: #""//weir": {"ignore": ["JOB008", "READ014"], "reason": "r"}, "#).words
    #expect(words == ["SUP001 job.json /~1~1weir/ignore/1: this suppression for `READ014` hides nothing"])
  }

  @Test func ofAnotherObjectHidesNothing() {
    let folder = TemporaryFolder()
    let text = SampleScript.respelt()
    let speed = #""speed": {"concurrent": 1"#
    folder.write(
      "job.json",
      text.replacing(speed, with: #""speed": {"//weir": {"ignore": ["JOB008"], "reason": "r"}, "concurrent": 1"#))
    #expect(
      folder.words(folder.lint().findings) == [
        Self.finding, "SUP001 job.json /setting/speed/~1~1weir/ignore/0: this suppression for `JOB008` hides nothing",
      ])
  }

  @Test func isNeverHiddenItself() {
    let words = outcome(top: #""//weir": {"ignore": ["SUP001", "READ014"], "reason": "r"}, "#).words
    #expect(
      words == [
        "SUP001 job.json /~1~1weir/ignore/0: this suppression for `SUP001` hides nothing",
        "SUP001 job.json /~1~1weir/ignore/1: this suppression for `READ014` hides nothing",
        Self.finding,
      ])
  }

  static let mistakes: [(text: String, words: [String])] = [
    (#""//weir": ["JOB008"], "#, ["JOB006 job.json /~1~1weir: `//weir` takes an object, not an array"]),
    (#""//weir": null, "#, ["JOB006 job.json /~1~1weir: `//weir` takes an object, not null"]),
    (
      #""//weir": {}, "#,
      [
        "JOB005 job.json /~1~1weir: `ignore` is missing; `//weir` needs it",
        "JOB005 job.json /~1~1weir: `reason` is missing; `//weir` needs it",
      ]
    ),
    (
      #""//weir": {"ignore": ["JOB008"]}, "#,
      ["JOB005 job.json /~1~1weir: `reason` is missing; `//weir` needs it"]
    ),
    (
      #""//weir": {"ignore": ["JOB008"], "reason": " \t"}, "#,
      ["JOB005 job.json /~1~1weir/reason: `reason` is missing; `//weir` needs it"]
    ),
    (
      #""//weir": {"ignore": "JOB008", "reason": "r"}, "#,
      ["JOB006 job.json /~1~1weir/ignore: `ignore` takes an array, not a string"]
    ),
    (
      #""//weir": {"ignore": [8], "reason": "r"}, "#,
      ["JOB006 job.json /~1~1weir/ignore/0: `ignore` takes a string, not a number"]
    ),
    (
      #""//weir": {"ignore": [], "reason": "r"}, "#,
      ["JOB007 job.json /~1~1weir/ignore: `[]` is no value of `ignore`"]
    ),
    (
      #""//weir": {"ignore": ["JOB008"], "reason": "r", "expires": "2027-02-29"}, "#,
      ["JOB007 job.json /~1~1weir/expires: `2027-02-29` is no value of `expires`"]
    ),
    (
      #""//weir": {"ignore": ["JOB008"], "reason": "r", "expires": 20270228}, "#,
      ["JOB006 job.json /~1~1weir/expires: `expires` takes a string, not a number"]
    ),
    (
      #""//weir": {"ignore": ["JOB008"], "reasons": "r"}, "#,
      [
        "JOB005 job.json /~1~1weir: `reason` is missing; `//weir` needs it",
        "JOB004 job.json /~1~1weir/reasons: `reasons` is not a key of `//weir`; did you mean `reason`?",
      ]
    ),
    (
      #""//weir": {"ignore": ["JOB"], "reason": "r"}, "#,
      ["SUP001 job.json /~1~1weir/ignore/0: no rule is called `JOB`"]
    ),
    (
      #""//weir": {"ignore": ["speling"], "reason": "r"}, "#,
      ["SUP001 job.json /~1~1weir/ignore/0: no rule is called `speling`; did you mean `spelling`?"]
    ),
    (
      #""//weir": {"ignore": ["JOB008"], "reason": "r", "reason": ""}, "#,
      [
        "JOB002 job.json /~1~1weir/reason: `reason` is given twice in one object",
        "JOB005 job.json /~1~1weir/reason: `reason` is missing; `//weir` needs it",
      ]
    ),
  ]

  @Test(arguments: mistakes) func oneThatIsWrongHidesNothing(_ mistake: (text: String, words: [String])) {
    #expect(outcome(top: mistake.text).words == mistake.words + [Self.finding])
  }

  @Test func inADamagedFileNothingIsCalledUnused() {
    let folder = TemporaryFolder()
    folder.write(
      "job.json", #"{"type": "job", "//weir": {"ignore": ["JOB001", "READ014"], "reason": "r"}, "steps": [}"#)
    let findings = folder.lint().findings
    #expect(findings.contains { $0.code == "JOB001" })
    #expect(!findings.contains { $0.code == "SUP001" })
  }

  @Test func standsInObjectsOfAnyKind() {
    let folder = TemporaryFolder()
    folder.write(
      "job.json",
      SampleScript.respelt(
        writer: #""kafkaConfig": {"//weir": {"ignore": ["JOB008"], "reason": "r"}, "linger.ms": "5"}, "#))
    #expect(
      folder.words(folder.lint().findings) == [
        "SUP001 job.json /steps/1/parameter/kafkaConfig/~1~1weir/ignore/0: this suppression for `JOB008` hides nothing",
        Self.finding,
      ])
  }

  @Test func thousandsOfThemTakeNoSquareOfThem() {
    let one = #"{"//weir": {"ignore": ["JOB008", "READ014"], "reason": "r"}}"#
    let folder = TemporaryFolder()
    let many = Array(repeating: one, count: 2000).joined(separator: ",")
    folder.write("job.json", SampleScript.respelt(top: "\"extend\": {\"x\": [\(many)]}, "))
    #expect(folder.lint().findings.count == 4001)
  }
}
