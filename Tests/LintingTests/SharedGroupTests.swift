import Findings
import Linting
import Testing

/// LINK009 and SEC003: what shows only when files are looked at together.
@Suite struct SharedGroupTests {
  private let folder = TemporaryFolder()

  /// A job that reads `orders` in a group.
  private func job(group: String = "sync", top: String = "", broker: String = #""server": "kafka-1:9092""#) -> String {
    """
    {
      \(top)"type": "job",
      "version": "2.0",
      "steps": [
        {
          "stepType": "kafka", "name": "Reader", "category": "reader",
          "parameter": {
            \(broker), "topic": "orders", "column": ["__value__"], "groupId": "\(group)",
            "beginDateTime": "20240101000000", "endDateTime": "20240102000000", "skipExceedRecord": true,
            "stopWhenReachEndOffset": true
          }
        },
        {"stepType": "stream", "name": "Writer", "category": "writer", "parameter": {"print": true}}
      ],
      "order": {"hops": [{"from": "Reader", "to": "Writer"}]},
      "setting": {"errorLimit": {"record": "0"}, "speed": {"concurrent": 1, "throttle": false}}
    }

    """
  }

  @Test func showsBothPlaces() throws {
    folder.write("b/second.json", job())
    folder.write("a/first.json", job())
    let outcome = folder.lint()
    let finding = try #require(outcome.findings.first)
    #expect(folder.words(outcome.findings).map { $0.prefix(25) } == ["LINK009 b/second.json /st"])
    #expect(folder.marked(finding, in: outcome) == #""sync""#)
    let related = try #require(finding.related.first)
    #expect(folder.relative(related.place.file) == "a/first.json")
    // The other file has no finding of its own, and its place can be shown all the same.
    #expect(outcome.sources[related.place.file] != nil)
  }

  @Test func sameInAnyOrder() {
    folder.write("b.json", job())
    folder.write("a.json", job())
    folder.write("c.json", job(group: "own"))
    let forwards = folder.words(folder.lint(["a.json", "b.json", "c.json"]).findings)
    #expect(forwards.count == 1)
    #expect(folder.words(folder.lint(["c.json", "b.json", "a.json"]).findings) == forwards)
  }

  @Test func oneFileSeesItselfAlone() {
    folder.write("a.json", job())
    folder.write("b.json", job())
    #expect(folder.lint(["b.json"]).findings.isEmpty)
  }

  @Test func hidesByASuppressionInEitherPlace() {
    folder.write("weir.yaml", "{}\n")
    folder.write("a.json", job())
    folder.write("b.json", job(top: #""//weir": {"ignore": ["LINK009"], "reason": "never at once"}, "#))
    let outcome = folder.lint()
    #expect(folder.words(outcome.findings).isEmpty)
    #expect(outcome.suppressed.map(\.finding.code) == ["LINK009"])
  }

  @Test func settingsOfTheFileHold() {
    folder.write("weir.yaml", "lint: {ignore: [LINK009]}\n")
    folder.write("a.json", job())
    folder.write("b.json", job())
    #expect(folder.words(folder.lint().findings).isEmpty)
  }

  @Test func aLoginInClearStandsInTheProject() throws {
    folder.write(
      "weir.yaml",
      """
      datasources:
        events: {type: kafka, version: "3.6", server: "kafka-1:9092", securityProtocol: SASL_PLAINTEXT, saslMechanism: PLAIN}

      """)
    folder.write("a.json", job(group: "one", broker: #""datasource": "events""#))
    folder.write("b.json", job(group: "two", broker: #""datasource": "events""#))
    let all = folder.lint().findings
    let finding = try #require(all.first { $0.code == "SEC003" })
    #expect(folder.relative(finding.place.file) == "weir.yaml")
    #expect(finding.related.map { folder.relative($0.place.file) } == ["a.json", "b.json"])
    let one = try #require(folder.lint(["b.json"]).findings.first { $0.code == "SEC003" })
    #expect(one.related.map { folder.relative($0.place.file) } == ["b.json"])
  }
}
