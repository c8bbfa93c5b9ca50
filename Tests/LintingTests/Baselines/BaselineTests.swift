import Findings
import Linting
import Testing

@Suite struct BaselineTests {
  private let folder = TemporaryFolder()

  private var path: FilePath { folder.file("ci/baseline.json") }

  private func lint(
    _ baseline: Baseline, _ purpose: BaselineUse.Purpose, _ names: [String] = [""],
    change: (inout LintRequest) -> Void = { _ in }
  ) -> LintOutcome {
    folder.lint(names) { request in
      request.baseline = BaselineUse(baseline, for: purpose)
      change(&request)
    }
  }

  /// What a run on the whole folder writes, and reads again.
  private func written() throws -> Baseline {
    let outcome = lint(Baseline(path: path), .grow)
    return try Baseline(path: path, bytes: Array(try #require(outcome.baseline).baseline.text.utf8))
  }

  private static let unused = "SUP001 ci/baseline.json /findings/0: this baseline entry for `JOB008` hides nothing"

  @Test func hidesWhatWasThere() throws {
    folder.write("jobs/a.json", SampleScript.respelt())
    let baseline = try written()
    #expect(baseline.entries.map(\.file) == ["../jobs/a.json"])
    #expect(baseline.entries.map(\.pointer) == ["/steps/1/parameter/keyType"])
    let outcome = lint(baseline, .hide)
    #expect(folder.words(outcome.findings) == [])
    #expect(outcome.suppressed.map(\.acceptances.first?.kind) == [.external])
    #expect(outcome.suppressed.first?.acceptances.first?.place?.file == path.text)
  }

  @Test func survivesMovesWithinAFile() throws {
    folder.write("jobs/a.json", SampleScript.respelt())
    let baseline = try written()
    folder.write("jobs/a.json", "\n\n\n" + SampleScript.respelt())
    #expect(folder.words(lint(baseline, .hide).findings) == [])
  }

  @Test func saysWhatHidesNothing() throws {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("jobs/b.json", SampleScript.respelt())
    let baseline = try written()
    folder.write("jobs/a.json", SampleScript.respelt().replacing("\"string\"", with: "\"STRING\""))
    #expect(folder.words(lint(baseline, .hide).findings) == [Self.unused])
    #expect(folder.words(lint(baseline, .hide, ["jobs/b.json"]).findings) == [])
    #expect(folder.words(lint(baseline, .hide) { $0.settings.select = [Setting("READ")] }.findings) == [])
    folder.run("rm jobs/a.json")
    #expect(folder.words(lint(baseline, .hide).findings) == [Self.unused])
  }

  @Test func countsEqualFindings() throws {
    folder.write("jobs/a.json", SampleScript.respelt())
    var baseline = try written()
    baseline.entries[0].count = 3
    let text = baseline.text
    baseline = try Baseline(path: path, bytes: Array(text.utf8))
    let outcome = lint(baseline, .hide)
    #expect(
      folder.words(outcome.findings) == [
        "SUP001 ci/baseline.json /findings/0: this baseline entry for `JOB008` counts 3, and 1 would do"
      ])
    #expect(lint(baseline, .shrink).baseline?.baseline.entries.map(\.count) == [1])
    #expect(lint(baseline, .shrink).baseline?.removed == 2)
  }

  @Test func onlyShrinks() throws {
    folder.write("jobs/a.json", SampleScript.respelt())
    let baseline = try written()
    folder.write("jobs/b.json", SampleScript.respelt())
    folder.run("rm jobs/a.json")
    let outcome = lint(baseline, .shrink)
    #expect(outcome.findings.map { folder.relative($0.place.file) } == ["jobs/b.json"])
    #expect(outcome.baseline?.baseline.entries.isEmpty == true)
    let grown = lint(baseline, .grow)
    #expect(grown.findings.isEmpty)
    #expect(grown.baseline?.added == 1)
    #expect(grown.baseline?.baseline.entries.map(\.file) == ["../jobs/b.json"])
  }

  @Test func aFileThatWasNotLookedAtKeepsItsEntries() throws {
    folder.write("jobs/a.json", SampleScript.respelt())
    folder.write("jobs/b.json", SampleScript.respelt())
    let baseline = try written()
    #expect(lint(baseline, .shrink, ["jobs/b.json"]).baseline?.baseline.entries.count == 2)
  }

  @Test func oneEntryALine() throws {
    folder.write("b.json", SampleScript.respelt())
    folder.write("a.json", SampleScript.respelt())
    let lines = try written().text.split(separator: "\n")
    #expect(lines.filter { $0.contains("fingerprint") }.map { $0.contains("a.json") } == [true, false])
    #expect(lines.count == 5)
  }

  @Test(arguments: [
    ("", "1:1"), ("[]", "1:1"), ("{\"version\": 2, \"findings\": []}", "1:13"), ("{\"version\": 1}", "1:1"),
    ("{\"version\": 1,\n \"findings\": [7]}", "2:15"),
    ("{\"version\": 1, \"findings\": [\n<<<<<<< ours\n]}", "2:1"),
    ("{\"version\": 1, \"findings\": [{\"fingerprint\": \"x\"}]}", "1:29"),
  ]) func brokenOnesAreLocated(_ text: String, _ place: String) {
    #expect {
      try Baseline(path: path, bytes: Array(text.utf8))
    } throws: { error in
      guard let problem = error as? Baseline.Problem else { return false }
      return "\(problem.line):\(problem.column)" == place && !problem.message.isEmpty
    }
  }
}
