import TestSupport
import Testing

/// What keeps a job from running, and what is only said. Jobs run against the cluster in the process.
@Suite struct SeverityTests {
  private func read(_ source: String, topic: String = "orders") -> String {
    job(
      (
        "kafka",
        """
        "datasource": "\(source)", "topic": "\(topic)", "column": ["__value__"], "beginOffset": "seekToBeginning",
        "endOffset": "latest", "skipExceedRecord": true, "stopWhenReachEndOffset": true
        """
      ), (type: "stream", parameter: #""print": false"#))
  }

  private let project = """
    datasources:
      events:
        type: kafka
        version: "3.6"
        server: kafka-1:9092
        extended: {"client.id": "${env:WEIR_TEST_NOT_SET}"}
      copies:
        type: kafka
        version: "3.6"
        server: kafka-2:9092

    """

  private func expectRefusal(_ outcome: RunOutcome, _ code: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(outcome.exit == .status(1), "\(outcome.messages)", sourceLocation: sourceLocation)
    #expect(outcome.messages.contains(code), "\(outcome.messages)", sourceLocation: sourceLocation)
    #expect(outcome.messages.contains("nothing was run"), "\(outcome.messages)", sourceLocation: sourceLocation)
    #expect(outcome.report.contains(#""status": "refused""#), sourceLocation: sourceLocation)
  }

  @Test func aParameterThatNobodyAssigns() throws {
    expectRefusal(
      try run(read("copies", topic: "orders-${nobody}"), ["--embedded"], project: project), "PARAM002")
  }

  @Test func aSecretOfItsDataSource() throws {
    expectRefusal(try run(read("events"), ["--embedded"], project: project), "PROJ005")
  }

  @Test func aSecretOfAnotherDataSource() throws {
    let outcome = try run(read("copies"), ["--embedded"], project: project)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
    #expect(outcome.messages.contains("PROJ005"), "\(outcome.messages)")
  }

  @Test func aSecretInClear() throws {
    let outcome = try run(
      read("copies"), ["--embedded"], project: "parameters: {apiToken: invented-for-this-test}\n" + project)
    #expect(outcome.exit == .status(0), "\(outcome.messages)")
    #expect(outcome.messages.contains("SEC001"), "\(outcome.messages)")
    #expect(!outcome.messages.contains("invented-for-this-test"))
  }
}
