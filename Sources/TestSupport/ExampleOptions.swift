public import Linting
import SchedulingParameters

/// What an example's command line and surroundings give.
public struct ExampleOptions {
  private var values: [String: String] = [:]

  public init(_ text: StaticString) {
    for line in text.description.split(separator: "\n") {
      guard let equals = line.firstIndex(of: "=") else { continue }
      values[String(line[..<equals])] = String(line[line.index(after: equals)...])
    }
  }

  public var environment: LintEnvironment {
    let prefix = "environment."
    let variables = values.filter { $0.key.hasPrefix(prefix) }
    return LintEnvironment { variables[prefix + $0] }
  }

  /// `today`; nil where the example does not say.
  public var today: CalendarDate? { values["today"].flatMap { CalendarDate($0) } }

  /// The mode of a file: its owner's alone where the example does not say.
  public func mode(of path: String) -> UInt32 {
    values["modes.\(path)"].flatMap { UInt32($0, radix: 8) } ?? 0o600
  }

  /// Without times of their own examples are linted at noon of the first of July 2024.
  public var schedule: LintSchedule {
    let assignments = values.filter { $0.key.hasPrefix("parameters.") }
      .map { ParameterAssignment(name: String($0.key.dropFirst("parameters.".utf8.count)), value: $0.value) }
    let now = ScheduleTime(year: 2024, month: 7, day: 1, hour: 12) ?? .earliest
    let given = try? ScheduleBaselines(
      businessDate: values["bizdate"].flatMap { try? ScheduleTime.businessDate($0) },
      scheduledTime: values["cyctime"].flatMap { try? ScheduleTime.scheduledTime($0) }, now: now)
    guard let baselines = given else { fatalError("an example's times contradict each other") }
    return LintSchedule(baselines, assignments: assignments)
  }
}
