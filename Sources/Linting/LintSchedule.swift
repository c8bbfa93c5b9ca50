import Glibc
public import SchedulingParameters

/// The times and values that scheduling parameters are expanded with, as the command line gives them.
public struct LintSchedule: Sendable {
  public var baselines: ScheduleBaselines
  public var assignments: [ParameterAssignment]

  public init(_ baselines: ScheduleBaselines, assignments: [ParameterAssignment] = []) {
    self.baselines = baselines
    self.assignments = assignments
  }

  /// - Parameters:
  ///   - bizdate: `--bizdate`.
  ///   - cyctime: `--cyctime`.
  public init(
    bizdate: String?, cyctime: String?, assignments: [(name: String, value: String)]
  ) throws(ScheduleTimeFault) {
    var businessDate: ScheduleTime?
    var scheduledTime: ScheduleTime?
    if let bizdate { businessDate = try ScheduleTime.businessDate(bizdate) }
    if let cyctime { scheduledTime = try ScheduleTime.scheduledTime(cyctime) }
    baselines = try ScheduleBaselines(businessDate: businessDate, scheduledTime: scheduledTime, now: Self.now)
    self.assignments = assignments.map { ParameterAssignment(name: $0.name, value: $0.value) }
  }

  /// The machine's local time.
  private static var now: ScheduleTime {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return ScheduleTime(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday), hour: Int(local.tm_hour),
      minute: Int(local.tm_min), second: min(Int(local.tm_sec), 59)) ?? .earliest
  }
}
