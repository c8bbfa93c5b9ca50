/// A date and a time of day, to the second, without a time zone: Gregorian calendar, years 1 to 9999.
public struct ScheduleTime: Hashable, Sendable {
  public static let years = 1...9999

  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// From 1.
  public let day: Int
  /// 0 to 23.
  public let hour: Int
  public let minute: Int
  public let second: Int

  /// The first midnight that there is.
  public static let earliest = ScheduleTime(firstDayOf: 1)

  private init(firstDayOf year: Int) {
    self.year = year
    month = 1
    day = 1
    hour = 0
    minute = 0
    second = 0
  }

  /// Nil where the calendar or the clock has no such time.
  public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(month, ofYear: year)).contains(day),
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The length of a month; `month` is 1 to 12.
  static func daysInMonth(_ month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Midnight of the same day.
  public var startOfDay: ScheduleTime {
    ScheduleTime(secondsSinceYearOne: secondsSinceYearOne - secondOfDay) ?? self
  }
}

extension ScheduleTime: Comparable {
  public static func < (left: ScheduleTime, right: ScheduleTime) -> Bool {
    left.secondsSinceYearOne < right.secondsSinceYearOne
  }
}

// Arithmetic. A result outside of the years 1 to 9999 is nil.
extension ScheduleTime {
  static let secondsPerDay = 86_400
  /// 400 years hold the same number of days wherever they begin.
  private static let daysPerCycle = 146_097

  private var secondOfDay: Int { (hour * 60 + minute) * 60 + second }

  /// Seconds since 0001-01-01 00:00:00.
  var secondsSinceYearOne: Int {
    var days = Self.daysBefore(year: year) + day - 1
    for earlier in 1..<month { days += Self.daysInMonth(earlier, ofYear: year) }
    return days * Self.secondsPerDay + secondOfDay
  }

  private init?(secondsSinceYearOne seconds: Int) {
    guard seconds >= 0, seconds < Self.daysBefore(year: Self.years.upperBound + 1) * Self.secondsPerDay else {
      return nil
    }
    var remaining = seconds / Self.secondsPerDay
    // The mean length of a year gives the year, or a neighbour.
    var year = remaining * 400 / Self.daysPerCycle + 1
    if Self.daysBefore(year: year) > remaining { year -= 1 }
    if Self.daysBefore(year: year + 1) <= remaining { year += 1 }
    remaining -= Self.daysBefore(year: year)
    var month = 1
    while month < 12, remaining >= Self.daysInMonth(month, ofYear: year) {
      remaining -= Self.daysInMonth(month, ofYear: year)
      month += 1
    }
    let second = seconds % Self.secondsPerDay
    self.init(
      year: year, month: month, day: remaining + 1, hour: second / 3600, minute: second / 60 % 60,
      second: second % 60)
  }

  private static func daysBefore(year: Int) -> Int {
    let years = year - 1
    return years * 365 + years / 4 - years / 100 + years / 400
  }

  public func adding(seconds: Int) -> ScheduleTime? {
    let (sum, overflow) = secondsSinceYearOne.addingReportingOverflow(seconds)
    return overflow ? nil : ScheduleTime(secondsSinceYearOne: sum)
  }

  public func adding(days: Int) -> ScheduleTime? {
    let (seconds, overflow) = days.multipliedReportingOverflow(by: Self.secondsPerDay)
    return overflow ? nil : adding(seconds: seconds)
  }

  /// The same day and time of another month; the last day of that month where it is too short.
  public func adding(months: Int) -> ScheduleTime? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    let (year, month) = (sum / 12, sum % 12 + 1)
    let day = min(day, Self.daysInMonth(month, ofYear: year))
    return ScheduleTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
  }
}

extension ScheduleTime: CustomStringConvertible {
  /// `2025-11-01 02:30:45`.
  public var description: String {
    DateFormat.date.text(of: self) + " " + DateFormat.timeOfDay.text(of: self)
  }
}
