import Inspection
import Linting
import TestSupport
import Testing

/// Worked values of the page's table.
@Suite struct EstimateTests {
  private static let script = """
    {"type": "job", "version": "2.0", "steps": [
      {"stepType": "kafka", "name": "Reader", "category": "reader", "parameter": {"topic": "orders", "column": COLUMN}},
      {"stepType": "stream", "name": "Writer", "category": "writer", "parameter": {}}],
     "setting": {"speed": {"throttle": THROTTLE, "mbps": "12"}}}
    """

  private func estimate(
    column: String = "[\"__value__\"]", throttle: Bool = false, script: String? = nil, project: String = "",
    _ change: (inout JobEstimate.Assumptions) -> Void = { _ in }
  ) throws -> JobEstimate {
    let folder = try TemporaryFolder()
    try folder.write(project.utf8, to: "weir.yaml")
    let text = script ?? Self.script.replacing("COLUMN", with: column).replacing("THROTTLE", with: "\(throttle)")
    try folder.write(text.utf8, to: "job.json")
    let file = try JobFile(
      FilePath(folder.path("job.json")), schedule: try LintSchedule(bizdate: nil, cyctime: nil, assignments: []))
    guard case .script(let job) = file.content else { throw EstimateFailure() }
    var assumptions = JobEstimate.Assumptions()
    change(&assumptions)
    return JobEstimate(of: job, scope: file.scope, assumptions)
  }

  private struct EstimateFailure: Error {}

  @Test(arguments: [
    ("25", false, "[\"__value__\"]", "2.5", "3.5", "3.5"), ("25", true, "[\"__value__\"]", "5", "6", "6"),
    ("25", true, "[\"__key__\", \"amount\"]", "7.5", "8.5", "8.5"), ("25", false, "[\"amount\"]", "2.5", "3.5", "3.5"),
    ("12.5", true, "[\"'eu'\", \"__offset__\"]", "2.5", "3.5", "3.5"), ("0", true, "[\"a\"]", "0", "1", "1"),
    ("0.001", true, "[\"a\"]", "0.0003", "1.0003", "1.5"), ("33.333", true, "[\"a\"]", "9.9999", "10.9999", "11"),
  ]) func table(_ rate: String, _ compressed: Bool, _ column: String, _ traffic: String, _ sum: String, _ units: String)
    throws
  {
    let estimate = try estimate(column: column) {
      $0.rate = TrafficRate(rate)
      $0.isCompressed = compressed
    }
    #expect(estimate.trafficUnits.description == traffic)
    #expect(estimate.sum.description == sum)
    #expect(estimate.units.description == units)
  }

  @Test func ratesByTopicAndThrottle() throws {
    #expect(try estimate().units.description == "1")
    #expect(try estimate(throttle: true) { $0.isCompressed = false }.sum.description == "2.2")
    let throttled = try estimate(throttle: true) {
      $0.rate = TrafficRate("40")
      $0.isCompressed = false
    }
    #expect(throttled.sum.description == "2.2")
    let named = try estimate {
      $0.rate = TrafficRate("40")
      $0.rates["orders"] = TrafficRate("10")
      $0.isCompressed = false
    }
    #expect(named.sum.description == "2")
  }

  @Test func jobsOfOtherKinds() throws {
    let writer = """
      {"type": "job", "version": "2.0", "steps": [
        {"stepType": "stream", "name": "Reader", "category": "reader", "parameter": {}},
        {"stepType": "kafka", "name": "Writer", "category": "writer", "parameter": {"topic": "a", "datasource": "events"}}]}
      """
    let project = "datasources: {events: {type: kafka, extended: {compression.type: lz4}}}"
    let written = try estimate(script: writer, project: project) { $0.rate = TrafficRate("10") }
    #expect(written.isCompressed && written.units.description == "3")
    #expect(try estimate(script: writer) { $0.rate = TrafficRate("10") }.units.description == "2")
    let none = try estimate(script: "{\"type\": \"job\", \"steps\": []}")
    #expect(none.topicCount == nil && none.units.description == "0")
    let copy = writer.replacing("\"stream\"", with: "\"kafka\"").replacing(
      "\"parameter\": {}", with: "\"parameter\": {\"topic\": \"b\"}")
    #expect(try estimate(script: copy).topics == ["b", "a"])
    let database = """
      {"type": "realtime", "version": "1.0", "setting": {"taskType": "oneclick_to_kafka"}, "steps": [
        {"stepType": "mysql", "name": "Reader", "category": "reader", "parameter": {"connection": [
          {"datasource": "shop", "selectedTables": [{"dbName": "shop", "schema": [{"tableInfos": [{"table": "orders"}, {"table": "/log.*/"}]}]}]}]}},
        {"stepType": "kafka", "name": "Writer", "category": "writer", "parameter": {"datasource": "events"}}]}
      """
    let entire = try estimate(script: database)
    #expect(entire.topicCount == 2 && entire.notes.contains { $0.contains("pattern") })
  }

  @Test func capacity() throws {
    let one = try estimate(column: "[\"a\"]") {
      $0.rate = TrafficRate("25")
      $0.isCompressed = true
    }
    #expect(ProjectEstimate([one], toleratesFailover: true).capacity.description == "11")
    #expect(ProjectEstimate([one], toleratesFailover: false).capacity.description == "12.5")
    let both = ProjectEstimate([one, one], toleratesFailover: true)
    #expect(both.units.description == "17" && both.capacity.description == "21.5")
    #expect(both.text.contains("17 / 80 % = 21.25, rounded up to the next half: 21.5 CU"))
  }

  @Test(arguments: ["", "-1", "1.2345", "a", "1e3", "1.", ".5", "99999999", "1000001"]) func wrongRates(_ text: String)
  {
    #expect(TrafficRate(text) == nil)
  }
}
