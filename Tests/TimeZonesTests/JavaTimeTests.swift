import TestSupport
import Testing
import TimeZones

/// Every zone and every clock change from 1970 to 2045, held against java.time.
@Suite(.enabled(if: JavaTool.isAvailable, Comment(rawValue: JavaTool.reason)))
struct JavaTimeTests {
  @Test func allZonesAndClockChanges() throws {
    let lines = try JavaTool.run("ZoneReference.java").split(separator: UInt8(ascii: "\n"))
    let database = TimeZoneDatabase.ofThisMachine()
    var zones: [String: TimeZone] = [:]
    var different: Set<String> = []
    for line in lines.dropFirst() {
      let fields = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
      let name = fields[0]
      let zone: TimeZone
      if let known = zones[name] {
        zone = known
      } else {
        guard let read = try? database.zone(named: name) else { continue }
        zone = read
        zones[name] = zone
      }
      let numbers = try fields.dropFirst().map { try #require(Int64($0)) }
      let local = TimeZone.utc.civilTime(atMilliseconds: numbers[0] * 1_000)
      let expected: TimeZone.Resolution =
        switch numbers[1] {
        case 0: .gap(moved: numbers[2] * 1_000)
        case 1: .unique(numbers[2] * 1_000)
        default: .overlap(earlier: numbers[2] * 1_000, later: numbers[3] * 1_000)
        }
      if zone.resolution(of: local) != expected { different.insert(name) }
    }
    // Java brings time zone data of its own, which may be older or newer than the machine's: a few zones then differ.
    #expect(zones.count > 300)
    #expect(different.count * 50 <= zones.count, "\(different.sorted())")
    let settled = [
      "Asia/Shanghai", "Asia/Kolkata", "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/Sao_Paulo",
      "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Apia", "Antarctica/Troll", "UTC", "Etc/GMT+8",
    ]
    for name in settled { #expect(zones[name] != nil && !different.contains(name), "\(name)") }
  }
}
