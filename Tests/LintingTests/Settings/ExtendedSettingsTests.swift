import Findings
import Linting
import Testing

/// `lint.extends`, overrides and project files inside one another.
@Suite struct ExtendedSettingsTests {
  private let folder = TemporaryFolder()

  private func words(change: (inout LintRequest) -> Void = { _ in }) -> [String] {
    folder.words(folder.lint(change: change).findings)
  }

  private func severities() -> [String] {
    folder.lint().findings.map { "\($0.code) \($0.severity.name)" }
  }

  @Test func takesUpWhatIsExtended() {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("jobs/weir.yaml", "lint: {extends: ../shared/lint.yaml}\n")
    folder.write("shared/lint.yaml", "lint: {ignore: [JOB008]}\n")
    #expect(words() == [])
  }

  @Test(arguments: [
    ("weir.yaml", "lint: {extends: [one.yaml, two.yaml], severity: {JOB008: error}}", "error"),
    ("weir.yaml", "lint: {extends: [one.yaml, two.yaml]}", "info"),
    ("weir.yaml", "lint: {extends: [two.yaml, one.yaml]}", "warning"),
    ("weir.yaml", "lint: {extends: three.yaml}", "info"),
  ]) func nearerSettingsWin(_ name: String, _ text: String, _ severity: String) {
    folder.write("a.json", SampleScript.respelt())
    folder.write("one.yaml", "lint: {severity: {JOB008: warning}}\n")
    folder.write("two.yaml", "lint: {severity: {JOB008: info}}\n")
    folder.write("three.yaml", "lint: {extends: [one.yaml, four.yaml]}\n")
    folder.write("four.yaml", "lint: {extends: [one.yaml, two.yaml]}\n")
    folder.write(name, text + "\n")
    #expect(severities() == ["JOB008 \(severity)"])
  }

  @Test func theNearestProjectFileWins() {
    folder.write("weir.yaml", "lint: {severity: {JOB008: error}, ignore: [JOB013]}\n")
    folder.write("jobs/weir.yaml", "lint: {severity: {JOB008: warning}}\n")
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("b.json", SampleScript.respelt())
    #expect(
      folder.lint().findings.map { "\(folder.relative($0.place.file)) \($0.severity.name)" } == [
        "b.json error", "jobs/a.json warning",
      ])
  }

  @Test func patternsOfExtendedFilesHoldWhereTheyAreExtended() {
    folder.write("jobs/legacy/a.json", SampleScript.respelt())
    folder.write("jobs/new/a.json", SampleScript.respelt())
    folder.write("jobs/archive/a.json", SampleScript.respelt())
    folder.write("jobs/weir.yaml", "lint: {extends: ../shared/lint.yaml}\n")
    folder.write(
      "shared/lint.yaml", "lint: {exclude: ['archive/**'], overrides: [{paths: ['legacy/**'], ignore: [JOB008]}]}\n")
    let outcome = folder.lint()
    #expect(outcome.findings.map { folder.relative($0.place.file) } == ["jobs/new/a.json"])
    #expect(outcome.checked.map(folder.relative).contains("jobs/archive/a.json") == false)
  }

  @Test func circlesAreSaidOnce() {
    folder.write("weir.yaml", "lint: {extends: a/weir.yaml}\n")
    folder.write("a/weir.yaml", "lint: {extends: ../weir.yaml}\n")
    #expect(
      words() == [
        "PROJ003 weir.yaml /lint/extends: `a/weir.yaml` extends in a circle: a/weir.yaml → weir.yaml → a/weir.yaml"
      ])
  }

  @Test func itselfIsACircle() {
    folder.write("weir.yaml", "lint: {extends: ./weir.yaml}\n")
    #expect(words() == ["PROJ003 weir.yaml /lint/extends: `./weir.yaml` extends in a circle: weir.yaml → weir.yaml"])
  }

  @Test func aLongChainIsCutOff() {
    folder.write("weir.yaml", "lint: {extends: 1.yaml}\n")
    for number in 1...80 { folder.write("\(number).yaml", "lint: {extends: \(number + 1).yaml}\n") }
    let found = words()
    #expect(found.count == 1)
    #expect(found.first?.contains("`65.yaml` is no value of `extends`") == true, "\(found)")
  }

  @Test func whatIsWrongInAnExtendedFileIsSaidThere() {
    folder.write("weir.yaml", "lint: {extends: [shared/lint.yaml, gone.yaml, shared]}\n")
    folder.write("shared/lint.yaml", "lint: {profile: strictest, ignore: {a: b}, overrides: 7}\n")
    let found = words()
    #expect(found.contains { $0.hasPrefix("PROJ003 shared/lint.yaml /lint/profile") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("PROJ003 shared/lint.yaml /lint/overrides") })
    #expect(found.contains { $0.hasPrefix("PROJ004 weir.yaml /lint/extends/1") })
    #expect(found.contains { $0.hasPrefix("PROJ004 weir.yaml /lint/extends/2") && $0.contains("which is a folder") })
  }

  @Test func aSlipInASelectionIsSaid() {
    folder.write("a.json", SampleScript.respelt())
    folder.write("weir.yaml", "lint: {select: [JOB, REED]}\n")
    #expect(words().map { $0.prefix(7) } == ["JOB008 ", "PROJ003"])
  }

  @Test(arguments: [
    "lint: 7", "lint: [a]", "lint: {extends: {a: b}}", "lint: {extends: [[a]]}", "lint: {overrides: [7, {paths: 3}]}",
    "lint: {severity: [a]}", "lint: {severity: {JOB008: [error]}}", "lint: {fail-on: []}", "suppressions: {a: b}",
    "suppressions: [7, [], {path: [a]}]", "lint: {profile: {a: b}}",
  ]) func wrongTypesAreFindings(_ text: String) {
    folder.write("a.json", SampleScript.respelt())
    folder.write("weir.yaml", text + "\n")
    #expect(words().contains { $0.hasPrefix("PROJ003 weir.yaml") }, "\(words())")
  }

  @Test func aFolderCalledLikeAProjectFileIsNone() {
    folder.write("weir.yaml/a.json", SampleScript.respelt())
    #expect(words().count == 1)
    #expect(folder.lint().problems.isEmpty)
  }

  @Test func anchorsAndMergeKeysInSettings() {
    folder.write("a.json", SampleScript.respelt())
    folder.write("b/a.json", SampleScript.respelt())
    folder.write(
      "weir.yaml",
      """
      lint:
        ignore: &codes [READ022, passes-the-ends]
        overrides:
          - &rest
            paths: [b]
            ignore: [JOB008]
          - <<: *rest
            paths: [a.json]
            severity: {JOB008: error}
            select: *codes
      """)
    let found = folder.lint().findings.map { "\($0.code) \(folder.marked($0, in: folder.lint()))" }
    #expect(found == ["PROJ003 passes-the-ends", "PROJ003 passes-the-ends"])
  }

  @Test func manySuppressionsAndLongPatternsEnd() {
    let stars = String(repeating: "*a", count: 500)
    folder.write("a.json", SampleScript.respelt())
    folder.write(
      "weir.yaml",
      "suppressions:\n"
        + String(repeating: "  - {path: '**/\(stars)/**/b', code: JOB008, reason: r}\n", count: 1000))
    #expect(words().first?.hasPrefix("JOB008 a.json") == true)
  }
}
