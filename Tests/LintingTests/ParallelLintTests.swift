import Findings
import Linting
import Testing

@Suite struct ParallelLintTests {
  /// Files in order, out of order, and broken: the same is found in the same order, however many threads look.
  @Test func findsTheSameWithAnyNumberOfThreads() {
    let folder = TemporaryFolder()
    folder.write(
      "weir.yaml",
      """
      datasources:
        events: {type: kafka, version: "3.6", server: "kafka-1:9092"}
      suppressions:
        - {path: "jobs/1*.json", code: JOB008, reason: measured}
        - {path: "jobs/*.json", code: JOB014, reason: never}
      """)
    for number in 0..<300 {
      let text = SampleScript.respelt(
        writer: number % 7 == 0 ? "\"//weir\": {\"ignore\": [\"JOB008\"], \"reason\": \"own\"}, " : "")
      folder.write("jobs/\(number).json", number % 50 == 49 ? String(text.dropLast(40)) : text)
    }
    func lint(threads: Int) -> (words: [String], suppressed: [String], checked: [String], hasFailed: Bool) {
      let outcome = folder.lint { $0.threads = threads }
      return (
        folder.words(outcome.findings), folder.words(outcome.suppressed.map(\.finding)), outcome.checked,
        outcome.hasFailed
      )
    }
    let alone = lint(threads: 1)
    #expect(alone.words.count > 150 && alone.suppressed.count > 100 && alone.checked.count == 301)
    for threads in [2, 3, 8] {
      let together = lint(threads: threads)
      #expect(together.words == alone.words)
      #expect(together.suppressed == alone.suppressed)
      #expect(together.checked == alone.checked)
      #expect(together.hasFailed == alone.hasFailed)
    }
  }
}
