/// The two times that expressions count from.
public struct ScheduleBaselines: Hashable, Sendable {
  /// Midnight of the business date.
  public let businessDate: ScheduleTime
  public let scheduledTime: ScheduleTime
  /// Whether the scheduled time was given, rather than derived or taken from the clock.
  public let isScheduledTimeGiven: Bool

  /// Derives what is absent: the business date is the day before the scheduled time, and a job for a business date is scheduled at
  /// the midnight that follows it; with neither, the scheduled time is `now`.
  public init(
    businessDate: ScheduleTime?, scheduledTime: ScheduleTime?, now: @autoclosure () -> ScheduleTime
  ) throws(ScheduleTimeFault) {
    isScheduledTimeGiven = scheduledTime != nil
    if let businessDate {
      self.businessDate = businessDate.startOfDay
      guard let time = scheduledTime ?? self.businessDate.adding(days: 1) else { throw .noDayAfter(businessDate) }
      self.scheduledTime = time
    } else {
      let time = scheduledTime ?? now()
      guard let date = time.startOfDay.adding(days: -1) else { throw .noDayBefore(time) }
      self.businessDate = date
      self.scheduledTime = time
    }
  }
}
