import SchedulingParameters
import TestSupport
import Testing

/// The values that the documentation of scheduling parameters works out, and others of the same forms.
@Suite struct WorkedValueTests {
  private static let night: [(text: String, expected: String)] = [
    ("${yyyymmdd}", "20251031"), ("$[yyyymmddhh24miss]", "20251101023045"),
    ("${yyyy}", "2025"), ("$[yyyy]", "2025"), ("${yy}", "25"), ("$[yy]", "25"),
    ("${mm}", "10"), ("$[mm]", "11"), ("${dd}", "31"), ("$[dd]", "01"),
    ("$[hh24]", "02"), ("$[hh]", "02"), ("$[hh12]", "02"), ("$[mi]", "30"), ("$[ss]", "45"),
    ("${yyyymm}", "202510"), ("$[yyyymm]", "202511"),
    ("${yyyy-mm-dd}", "2025-10-31"), ("$[yyyy-mm-dd]", "2025-11-01"),
    ("$[hh24:mi:ss]", "02:30:45"), ("$[yyyy-mm-dd] $[hh24:mi:ss]", "2025-11-01 02:30:45"),
    ("$[yyyy-mm-dd] $[hh24:mi:ss-1/24/60]", "2025-11-01 02:29:45"),
    ("${yyyy/mm/dd}", "2025/10/31"), ("${yyyy.mm.dd}", "2025.10.31"), ("${yyyy_mm_dd}", "2025_10_31"),
    ("$[yyyymmdd-1]", "20251031"), ("$[yyyymmdd-1/24]", "20251101"), ("$[hh24-1/24]", "01"),
    ("$[hh24miss-1/24/60]", "022945"), ("$[hh24miss+1/24/60]", "023145"),
    ("$[add_months(yyyymm,-1)]", "202510"), ("$[add_months(yyyymmdd,-12)]", "20241101"),
    ("$[add_months(yyyymmdd,12*2)]", "20271101"), ("$[add_months(yyyymmdd,-12*2)]", "20231101"),
    ("$[add_months(yyyymmdd,+1)]", "20251201"), ("$[add_months(yyyymm,1)]", "202512"),
    ("$[add_months(yyyymmddhh24miss,12*1)-150/24/60]", "20261101000045"),
    ("$[add_months(yyyymmddhh24miss,-1)-1-1/24]", "20250930013045"),
    ("${yyyy-1}", "2024"), ("${yy-1}", "24"), ("${yyyy+1}", "2026"), ("${mm-1}", "09"), ("${dd-1}", "30"),
    ("${yyyymm-1}", "202509"), ("${yyyymm+3}", "202601"), ("${yyyymmdd-7*1}", "20251024"),
    ("${yyyymmdd-1}", "20251030"), ("${yyyymmdd+7*2}", "20251114"), ("${yyyy-mm-1}", "2025-09"),
    ("${mmdd-1}", "1030"), ("${yyyydd-1}", "202530"), ("${yyyymmdd-0}", "20251031"),
    ("$[yyyymmdd-7*1]", "20251025"), ("$[yyyymmdd+7*1]", "20251108"),
    ("$[mm-1/24]", "11"), ("$[yyyy-1/24]", "2025"), ("$[yyyymm-3/24]", "202510"), ("$[mm-3/24]", "10"),
    ("$[yyyymmdd-1-1/24]", "20251031"), ("$[yyyymmddhh24miss-1-1/24]", "20251031013045"),
    ("$[yyyy-15/24/60]", "2025"), ("$[yyyymm-15/24/60]", "202511"), ("$[yyyymmdd-15/24/60]", "20251101"),
    ("$[hh24-15/24/60]", "02"), ("$[mi-15/24/60]", "15"), ("$[hh24miss-3/24]", "233045"),
    ("$[yyyymmddhh24miss-2*3/24]", "20251031203045"), ("$[yyyymmddhh24miss-1/24/60/60]", "20251101023044"),
    ("$[hh24miss-1]", "023045"),
    ("${bizdate}", "20251031"), ("${bdp.system.bizdate}", "20251031"), ("${bdp.system.cyctime}", "20251101023045"),
    ("ds=${bizdate}/hour=$[hh24]", "ds=20251031/hour=02"), ("${yyyymm}01", "20251001"),
    ("$[yyyymmdd]000000", "20251101000000"),
  ]

  /// Scheduled 2025-11-01 02:30:45.
  @Test(arguments: night)
  func scheduledAtNight(text: String, expected: String) throws {
    #expect(try context(cyctime: "20251101023045").value(text) == expected)
  }

  private static let others: [(bizdate: String?, cyctime: String?, text: String, expected: String)] = [
    ("20250315", "20250315000000", "${yyyymmdd}", "20250315"),
    (nil, "20250315000000", "${yyyymmdd}", "20250314"),
    (nil, "20250315000000", "$[yyyymmddhh24miss]", "20250315000000"),
    // Filling in a past date: the scheduled time is that of the day after.
    ("20250315", nil, "${yyyymmdd}", "20250315"),
    ("20250315", nil, "$[yyyymmddhh24miss]", "20250316000000"),
    ("20231027", nil, "${yyyymm}01", "20231001"),
    // A month too short for the day gives its last day.
    (nil, "20250331000000", "$[add_months(yyyymmdd,-1)]", "20250228"),
    ("20240331", nil, "${yyyymm-1}", "202402"),
    (nil, "20240229000000", "$[add_months(yyyymmdd,-12)]", "20230228"),
    (nil, "20240229000000", "$[add_months(yyyymmdd,12*4)]", "20280229"),
    ("20240229", nil, "${yyyy+1}", "2025"),
    // Scheduled 2025-07-20 10:30:00.
    (nil, "20250720103000", "${yyyy-mm-dd-29}", "2025-06-20"),
    (nil, "20250720103000", "$[add_months(yyyymmdd,-1)]", "20250620"),
    (nil, "20250720103000", "${yyyy-mm-dd}", "2025-07-19"),
    (nil, "20250720103000", "$[yyyy-mm-dd-1]", "2025-07-19"),
    (nil, "20250720103000", "${yyyy-mm-dd-364}", "2024-07-20"),
    (nil, "20250720103000", "$[add_months(yyyymmdd,-12)]", "20240720"),
    (nil, "20250720103000", "$[yyyy-mm-dd] $[hh24:mi:ss-1/24]", "2025-07-20 09:30:00"),
    (nil, "20250720103000", "$[yyyymmddhh24miss-1]", "20250719103000"),
    // An hour before midnight, the date apart from the hour stays behind.
    (nil, "20250720000000", "$[yyyymmdd] $[hh24-1/24]", "20250720 23"),
    (nil, "20250720000000", "$[yyyymmdd-1/24] $[hh24-1/24]", "20250719 23"),
    // Twelve hours.
    (nil, "20250720000000", "$[hh12]", "12"), (nil, "20250720120000", "$[hh]", "12"),
    (nil, "20250720130000", "$[hh12]", "01"), (nil, "20250720235959", "$[hh24]", "23"),
    // A third of a day, a seventh, and two halves of a second.
    (nil, "20250720000000", "$[hh24miss+1/3]", "080000"), (nil, "20250720000000", "$[hh24miss+1/7]", "032543"),
    (nil, "20250720000000", "$[hh24miss+1/86400/2]", "000001"),
    ("20250720", "20250721000000", "$[yyyymmddhh24miss+1/999999999/999999999]", "20250721000000"),
  ]

  @Test(arguments: others)
  func otherTimes(bizdate: String?, cyctime: String?, text: String, expected: String) throws {
    #expect(try context(bizdate: bizdate, cyctime: cyctime).value(text) == expected)
  }

  private static let builtIns: [(bizdate: String, value: String, expected: String)] = [
    ("20251031", "$bizdate", "20251031"), ("20251031", "$cyctime", "20251101000000"),
    ("20251031", "$gmtdate", "20251101"),
    // The month of the business date, or the one before while it is still running.
    ("20251031", "$bizmonth", "202510"), ("20251102", "$bizmonth", "202510"), ("20260115", "$bizmonth", "202512"),
    ("20251231", "$bizmonth", "202512"),
    ("20251031", "pt=$bizdate.csv", "pt=20251031.csv"), ("20251031", "a$bizdate_", "a$bizdate_"),
    ("20251031", "costs $5 or $price", "costs $5 or $price"), ("20251031", "$", "$"),
    ("20251031", "$$bizdate", "$20251031"),
    ("20251031", "$bizdate$cyctime", "2025103120251101000000"),
    ("20251031", "'123'", "'123'"), ("20251031", "", ""), ("20251031", "${yyyymm}01", "20251001"),
  ]

  @Test(arguments: builtIns)
  func valuesOfParameters(bizdate: String, value: String, expected: String) throws {
    let context = try context(bizdate: bizdate, [("p", value)])
    #expect(context.assignmentIssues.isEmpty)
    #expect(context.value("<${p}>") == "<\(expected)>")
  }

  /// Months and days by the template, against the time's own arithmetic.
  @Test func offsetsOfAnyLength() throws {
    var generator = SeededGenerator(seed: 3)
    let context = try context(cyctime: "20251101023045")
    let time = context.baselines.scheduledTime
    for _ in 0..<500 {
      let (days, hours, months) = (
        Int.random(in: 0...300_000, using: &generator), Int.random(in: 0...10_000, using: &generator),
        Int.random(in: -12_000...12_000, using: &generator)
      )
      let expected = time.adding(months: months)?.adding(days: days)?.adding(seconds: -hours * 3600)
      let text = "$[add_months(yyyymmddhh24miss,\(months))+\(days)-\(hours)/24]"
      let digits = expected?.description.filter(\.isNumber)
      #expect(context.value(text) == digits)
    }
  }
}
