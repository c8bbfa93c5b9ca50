import SchedulingParameters
import TestSupport
import Testing

@Suite struct ScheduleTimeTests {
  @Test(arguments: [
    ("20251101023045", "2025-11-01 02:30:45"),
    ("2025-11-01 02:30:45", "2025-11-01 02:30:45"),
    ("20240229235959", "2024-02-29 23:59:59"),
    ("00010101000000", "0001-01-01 00:00:00"),
    ("99991231235959", "9999-12-31 23:59:59"),
  ])
  func scheduledTimes(text: String, expected: String) throws {
    #expect(try ScheduleTime.scheduledTime(text).description == expected)
  }

  private static let wrongTimes: [(text: String, fault: ScheduleTimeFault)] = [
    ("", .form(expected: "a time of 14 digits, YYYYMMDDhhmmss")),
    ("20251101", .form(expected: "a time of 14 digits, YYYYMMDDhhmmss")),
    ("2025110102304x", .form(expected: "a time of 14 digits, YYYYMMDDhhmmss")),
    ("2025-11-01T02:30:45", .form(expected: "a time of 14 digits, YYYYMMDDhhmmss")),
    ("2025１1１0023045", .form(expected: "a time of 14 digits, YYYYMMDDhhmmss")),
    ("00001101023045", .yearZero),
    ("20251301023045", .month(13)),
    ("20250001023045", .month(0)),
    ("20250229023045", .day(29, month: 2, year: 2025, last: 28)),
    ("19000229000000", .day(29, month: 2, year: 1900, last: 28)),
    ("20251100023045", .day(0, month: 11, year: 2025, last: 30)),
    ("20251101243045", .hour(24)),
    ("20251101236045", .minute(60)),
    ("20251101235960", .second(60)),
  ]

  @Test(arguments: wrongTimes)
  func wrongScheduledTimes(text: String, fault: ScheduleTimeFault) {
    #expect(throws: fault) { try ScheduleTime.scheduledTime(text) }
  }

  @Test func businessDates() throws {
    #expect(try ScheduleTime.businessDate("20251031").description == "2025-10-31 00:00:00")
    #expect(try ScheduleTime.businessDate("2025-10-31").description == "2025-10-31 00:00:00")
    #expect(throws: ScheduleTimeFault.day(31, month: 9, year: 2025, last: 30)) {
      try ScheduleTime.businessDate("20250931")
    }
    #expect(throws: ScheduleTimeFault.form(expected: "a date of 8 digits, YYYYMMDD")) {
      try ScheduleTime.businessDate("2025103")
    }
  }

  private static let derivations: [(bizdate: String?, cyctime: String?, date: String, time: String, isGiven: Bool)] = [
    (nil, nil, "2026-10-04 00:00:00", "2026-10-05 12:00:00", false),
    ("20250315", nil, "2025-03-15 00:00:00", "2025-03-16 00:00:00", false),
    (nil, "20250316093000", "2025-03-15 00:00:00", "2025-03-16 09:30:00", true),
    ("20250101", "20250316093000", "2025-01-01 00:00:00", "2025-03-16 09:30:00", true),
    (nil, "20240301000000", "2024-02-29 00:00:00", "2024-03-01 00:00:00", true),
  ]

  /// What is absent follows from what is given.
  @Test(arguments: derivations)
  func derivation(bizdate: String?, cyctime: String?, date: String, time: String, isGiven: Bool) throws {
    let baselines = try context(bizdate: bizdate, cyctime: cyctime).baselines
    #expect(baselines.businessDate.description == date)
    #expect(baselines.scheduledTime.description == time)
    #expect(baselines.isScheduledTimeGiven == isGiven)
  }

  @Test func derivationAtTheEndsOfTheCalendar() throws {
    #expect(throws: ScheduleTimeFault.self) { try context(bizdate: "99991231") }
    #expect(throws: ScheduleTimeFault.self) { try context(cyctime: "00010101120000") }
    let last = try context(bizdate: "99991231", cyctime: "99991231000000")
    #expect(last.value("${yyyymmdd}") == "99991231")
  }

  /// Every day from the first to the last, one after the other, against a calendar that only counts.
  @Test func everyDay() throws {
    var model = (year: 1, month: 1, day: 1)
    var time = try #require(ScheduleTime(year: 1, month: 1, day: 1, hour: 23, minute: 59, second: 59))
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    // Fewer than all days, for debug builds are slow; every 400 years the calendar repeats itself.
    while model.year <= 401 {
      guard time.year == model.year, time.month == model.month, time.day == model.day, time.hour == 23 else {
        Issue.record("\(time) should be \(model)")
        return
      }
      let isLeap = model.year % 4 == 0 && (model.year % 100 != 0 || model.year % 400 == 0)
      model.day += 1
      if model.day > lengths[model.month - 1] + (isLeap && model.month == 2 ? 1 : 0) {
        model = model.month == 12 ? (model.year + 1, 1, 1) : (model.year, model.month + 1, 1)
      }
      time = try #require(time.adding(days: 1))
    }
  }

  @Test func bounds() throws {
    let first = try #require(ScheduleTime(year: 1, month: 1, day: 1))
    let last = try #require(ScheduleTime(year: 9999, month: 12, day: 31, hour: 23, minute: 59, second: 59))
    #expect(first.adding(seconds: -1) == nil)
    #expect(first.adding(months: -1) == nil)
    #expect(last.adding(seconds: 1) == nil)
    #expect(last.adding(months: 1) == nil)
    #expect(first.adding(days: 3_652_058)?.startOfDay == last.startOfDay)
    for extreme in [Int.min, .max] {
      #expect(first.adding(seconds: extreme) == nil)
      #expect(last.adding(seconds: extreme) == nil)
      #expect(first.adding(days: extreme) == nil)
      #expect(last.adding(months: extreme) == nil)
    }
  }

  @Test func offsetsAddUp() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let time = try #require(
        ScheduleTime(
          year: .random(in: 1000...9000, using: &generator), month: .random(in: 1...12, using: &generator),
          day: .random(in: 1...28, using: &generator), hour: .random(in: 0..<24, using: &generator),
          minute: .random(in: 0..<60, using: &generator), second: .random(in: 0..<60, using: &generator)))
      let (first, second) = (
        Int.random(in: -1_000_000_000...1_000_000_000, using: &generator),
        Int.random(in: -1_000_000_000...1_000_000_000, using: &generator)
      )
      let there = try #require(time.adding(seconds: first)?.adding(seconds: second))
      #expect(there == time.adding(seconds: first + second))
      #expect(there.adding(seconds: -first - second) == time)
      #expect((there < time) == (first + second < 0))
    }
  }

  /// Months one at a time, by a model that only knows how to take one step.
  @Test func monthsAgainstSingleSteps() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let day = Int.random(in: 28...31, using: &generator)
      guard let time = ScheduleTime(year: .random(in: 1890...2110, using: &generator), month: 1, day: day) else {
        continue
      }
      let months = Int.random(in: -600...600, using: &generator)
      var (year, month) = (time.year, time.month)
      for _ in 0..<months.magnitude {
        month += months < 0 ? -1 : 1
        if month == 0 { (year, month) = (year - 1, 12) }
        if month == 13 { (year, month) = (year + 1, 1) }
      }
      var last = day
      while ScheduleTime(year: year, month: month, day: last) == nil { last -= 1 }
      #expect(time.adding(months: months) == ScheduleTime(year: year, month: month, day: last))
    }
  }
}
