import Linting
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-11-23", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"]) func reads(_ text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "2026-11-31", "2026-00-10", "2026-13-10", "2026-01-00", "2023-02-29", "1900-02-29", "2026-1-1", "20260101",
    "2026/01/01", "2026-01-01 ", "+026-01-01", "２０２６-01-01",
  ]) func refuses(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func compares() throws {
    let dates = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap { CalendarDate($0) }
    #expect(dates == dates.sorted() && Set(dates).count == 4)
  }
}
