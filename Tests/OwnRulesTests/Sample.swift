import Findings
import JSONSyntax
import JobModel
import OwnRules
import SchedulingParameters
import Testing

/// A rule of a few lines, with what every rule needs around them.
enum Sample {
  /// - Parameter lines: `on`, `when`, `require`, `forbid`.
  static func rule(_ lines: String, message: String = "`{key}` is {value}") -> OwnRuleFile {
    OwnRuleFile(path: "rule.yaml", bytes: Array((head(message) + lines + "\n" + examples).utf8))
  }

  static func head(_ message: String = "`{key}` is {value}") -> String {
    """
    code: ACME001
    name: house-rule
    severity: warning
    summary: Something of the house.
    message: "\(message)"
    help: Do it the way of the house.

    """
  }

  static let examples = """
    examples:
      - title: A wrong one
        wrong: {reader: "{«\\"topic\\"»: \\"a\\"}"}
      - title: A right one
        right: {reader: "{}"}

    """

  /// `pointer message` of each finding in a script of one Kafka reader and one Kafka writer.
  static func findings(
    _ lines: String, reader: String = "{}", writer: String = "{}", setting: String = "{}", project: String = "",
    message: String = "`{key}` is {value}"
  ) throws -> [String] {
    let file = rule(lines, message: message)
    let rule = try #require(file.rule, "\(file.problems)")
    let project = Project(path: "weir.yaml", bytes: Array(project.utf8))
    let baselines = try ScheduleBaselines(
      businessDate: try ScheduleTime.businessDate("20240101"), scheduledTime: nil, now: .earliest)
    let context = SchedulingContext(baselines, assignments: project.parameters.map(\.assignment))
    let text = """
      {"type": "job", "version": "2.0", "steps": [
        {"stepType": "kafka", "name": "Reader", "category": "reader", "parameter": \(reader)},
        {"stepType": "Kafka", "name": "Writer", "category": "writer", "parameter": \(writer)}], "setting": \(setting)}
      """
    let script = try #require(
      JobScript(path: "job.json", document: JSONDocument(parsing: Array(text.utf8)), context: context))
    let findings = rule.findings(in: script, scope: ProjectScope([project])) + rule.findings(in: project)
    return findings.map { "\($0.place.pointer ?? "-") \($0.message)" }
  }
}
