/// `${yyyymmdd-1}`, `$[add_months(yyyymmdd,-1)-1/24]`: a date format, and how far from its baseline.
public struct DateExpression: Hashable, Sendable {
  public enum Baseline: Sendable {
    /// `${…}`: the day whose data are synchronized, normally the one before the scheduled time.
    case businessDate
    /// `$[…]`: when the job was to start, to the second.
    case scheduledTime
  }

  public let baseline: Baseline
  public let format: DateFormat
  /// Months to go from the baseline; a day that the target month lacks becomes its last.
  public let months: Int
  /// Seconds to go after the months.
  public let seconds: Int

  /// What the format prints; nil where it would lie outside of the years 1 to 9999.
  func time(from baselines: ScheduleBaselines) -> ScheduleTime? {
    let start =
      switch baseline {
      case .businessDate: baselines.businessDate
      case .scheduledTime: baselines.scheduledTime
      }
    return start.adding(months: months)?.adding(seconds: seconds)
  }
}
