import Testing
import TimeZones

@Suite struct CivilTimeTests {
  @Test func fourteenDigits() {
    #expect(CivilTime(digits: "20190416000006".utf8)?.description == "2019-04-16 00:00:06")
    #expect(CivilTime(digits: "20240229235959".utf8)?.description == "2024-02-29 23:59:59")
  }

  @Test(arguments: [
    "", "2019041600000", "201904160000066", "20190230000000", "20230229000000", "19000229000000", "20191301000000",
    "20190001000000", "20190400000000", "20190416240000", "20190416006000", "20190416000060", "00000101000000",
    "2019041600000a", "2019-04-16 000", "+2190416000006", "２０１９041600",
  ])
  func notADate(_ text: String) {
    #expect(CivilTime(digits: text.utf8) == nil)
  }

  @Test func daysThereAndBack() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let milliseconds = Int64.random(in: -60_000_000_000_000...253_402_300_799_000, using: &generator)
      let civil = TimeZone.utc.civilTime(atMilliseconds: milliseconds)
      let whole = milliseconds >= 0 ? milliseconds / 1_000 : -((-milliseconds + 999) / 1_000)
      #expect(TimeZone.utc.milliseconds(of: civil) == whole * 1_000)
      let checked = CivilTime(
        year: civil.year, month: civil.month, day: civil.day,
        hour: civil.hour, minute: civil.minute, second: civil.second)
      #expect(checked == civil)
    }
  }

  @Test func farAway() {
    #expect(TimeZone.utc.civilTime(atMilliseconds: 0).description == "1970-01-01 00:00:00")
    #expect(TimeZone.utc.civilTime(atMilliseconds: -1).description == "1969-12-31 23:59:59")
    #expect(TimeZone.utc.civilTime(atMilliseconds: .max).description == "292278994-08-17 07:12:55")
    #expect(TimeZone.utc.civilTime(atMilliseconds: .min).year == -292_275_055)
    #expect(CivilTime(year: 33, month: 1, day: 2)?.description == "0033-01-02 00:00:00")
  }
}
