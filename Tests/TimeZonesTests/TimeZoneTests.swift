import TestSupport
import Testing
import TimeZones

@Suite struct TimeZoneTests {
  let database = TimeZoneDatabase.ofThisMachine()

  private func milliseconds(_ digits: String, _ zone: TimeZone) throws -> Int64 {
    zone.milliseconds(of: try #require(CivilTime(digits: digits.utf8)))
  }

  @Test(arguments: [
    ("Z", 0), ("UTC", 0), ("GMT", 0), ("UT", 0), ("GMT+8", 28_800), ("GMT+08", 28_800), ("UTC+08:00", 28_800),
    ("+08:00", 28_800), ("+0800", 28_800), ("-5", -18_000), ("GMT-05:30", -19_800), ("UT+1:15", 4_500),
    ("+18:00", 64_800), ("GMT-0", 0),
  ])
  func fixedOffsets(_ name: String, _ offset: Int32) throws {
    let zone = try database.zone(named: name)
    #expect(zone.offset(atMilliseconds: 0) == offset)
    #expect(zone.name == name)
    #expect(try milliseconds("19700102000000", zone) == 86_400_000 - Int64(offset) * 1_000)
  }

  @Test(arguments: ["+18:01", "GMT+19", "UTC-23:59"])
  func offsetsTooLarge(_ name: String) {
    #expect(throws: TimeZoneError.offsetTooLarge(name)) { try database.zone(named: name) }
  }

  @Test(arguments: [
    "", "../../etc/passwd", "/etc/passwd", "Europe/../../../etc/passwd", "./UTC", "Europe//Berlin", "Europe/",
    ".hidden",
    "a b", "Europe/Berlin\0", "+8:0", "Zürich", String(repeating: "a", count: 129), "GMT+8:", "+1:2:3",
  ])
  func notNames(_ name: String) {
    #expect(throws: TimeZoneError.invalidName(name)) { try database.zone(named: name) }
  }

  @Test func unknownNames() {
    #expect(throws: TimeZoneError.unknown("Europe/Atlantis")) { try database.zone(named: "Europe/Atlantis") }
    #expect(throws: TimeZoneError.unknown("GMT+123")) { try database.zone(named: "GMT+123") }
    let nowhere = TimeZoneDatabase(directories: ["/nowhere", "/no/where"])
    #expect(throws: TimeZoneError.noDatabase(["/nowhere", "/no/where"])) { try nowhere.zone(named: "Europe/Berlin") }
  }

  @Test func clockChanges() throws {
    let berlin = try database.zone(named: "Europe/Berlin")
    let gap = try #require(CivilTime(digits: "20250330023000".utf8))
    #expect(berlin.resolution(of: gap) == .gap(moved: 1_743_298_200_000))
    #expect(berlin.civilTime(atMilliseconds: berlin.milliseconds(of: gap)).description == "2025-03-30 03:30:00")
    let overlap = try #require(CivilTime(digits: "20251026023000".utf8))
    #expect(berlin.resolution(of: overlap) == .overlap(earlier: 1_761_438_600_000, later: 1_761_442_200_000))
    #expect(berlin.milliseconds(of: overlap) == 1_761_438_600_000)
    // Far behind every table only the rule of the file's last line speaks.
    #expect(try milliseconds("24870701120000", berlin) - milliseconds("24870701120000", .utc) == -7_200_000)
    #expect(try milliseconds("24870101120000", berlin) - milliseconds("24870101120000", .utc) == -3_600_000)
  }

  /// A whole day was skipped in Samoa at the end of 2011.
  @Test func skippedDay() throws {
    let apia = try database.zone(named: "Pacific/Apia")
    let skipped = try #require(CivilTime(digits: "20111230120000".utf8))
    #expect(apia.resolution(of: skipped) == .gap(moved: 1_325_282_400_000))
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "20250701000000", 7_200), ("CET-1CEST,M3.5.0,M10.5.0/3", "20250101000000", 3_600),
    (":UTC", "20250101000000", 0), ("", "20250101000000", 0), ("<+0330>-3:30", "20250101000000", 12_600),
    ("EST5EDT,J60,J300", "20240301030000", -14_400), ("EST5EDT,J60,J300", "20240229120000", -18_000),
    ("AAA3BBB4,59,300", "20240229120000", -14_400), ("XXX3EDT4,0/0,J365/25", "20250101000000", -14_400),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "20250101000000", 0), ("IST-1GMT0,M10.5.0,M3.5.0/1", "20250701000000", 3_600),
    ("GMT+8", "20250101000000", 28_800), ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "20250701000000", -3_600),
  ])
  func variable(_ text: String, _ digits: String, _ offset: Int) throws {
    let zone = try TimeZoneDatabase(directories: ["/usr/share/zoneinfo"], variable: text).machineZone()
    #expect(try milliseconds(digits, .utc) - milliseconds(digits, zone) == Int64(offset) * 1_000)
  }

  @Test(arguments: [
    "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "AB1", "CET-1CEST,M3.6.0,M1.1.1", "<+03-3", "CET-1x", "CET-99",
    "AAA3BBB4,400,1", "EST5EDT,J0,J300", "CET-1CEST,M3.5.0,M10.5.0/168", "NoSuchPlace",
  ])
  func wrongVariable(_ text: String) {
    let database = TimeZoneDatabase(directories: ["/usr/share/zoneinfo"], variable: text)
    #expect(throws: TimeZoneError.self) { try database.machineZone() }
  }

  @Test func machineZoneFromFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.file("Asia/Shanghai"), to: "localtime")
    let database = TimeZoneDatabase(directories: [], localTime: folder.path("localtime"))
    #expect(try database.machineZone().offset(atMilliseconds: 1_700_000_000_000) == 28_800)
    #expect(try TimeZoneDatabase(directories: [], localTime: folder.path("none")).machineZone().name == "UTC")
    let named = TimeZoneDatabase(directories: [], variable: folder.path("localtime"))
    #expect(try named.machineZone().offset(atMilliseconds: 1_700_000_000_000) == 28_800)
  }

  private static func file(_ name: String) throws -> [UInt8] {
    let bytes = try ChildProcess.run(["cat", "/usr/share/zoneinfo/\(name)"]).standardOutput
    try #require(bytes.starts(with: "TZif".utf8))
    return bytes
  }

  private func read(_ bytes: [UInt8], in folder: TemporaryFolder) throws -> TimeZone {
    try folder.write(bytes, to: "Zone")
    return try TimeZoneDatabase(directories: [folder.path]).zone(named: "Zone")
  }

  @Test func damagedFiles() throws {
    let folder = try TemporaryFolder()
    let whole = try Self.file("Europe/Berlin")
    #expect(try read(whole, in: folder).offset(atMilliseconds: 0) == 3_600)
    for length in [0, 3, 4, 20, 43, 44, 100, 200, whole.count - 30, whole.count - 1] {
      #expect(throws: TimeZoneError.self) { try read(Array(whole[..<length]), in: folder) }
    }
    // Counts of four billion, in the first and in the second header.
    for offset in 20..<44 {
      var bytes = whole
      bytes[offset] = 0xFF
      #expect(throws: TimeZoneError.self) { try read(bytes, in: folder) }
    }
    #expect(throws: TimeZoneError.self) { try read(Array(repeating: 0x54, count: 1 << 20 + 1), in: folder) }
    #expect(throws: TimeZoneError.self) { try database.zone(named: "Europe") }
  }

  /// Any bytes may come in: what is read answers, what is not is refused.
  @Test func changedBytes() throws {
    let folder = try TemporaryFolder()
    let whole = try Self.file("America/New_York")
    var generator = Seeded(state: 11)
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let zone = try? read(bytes, in: folder) else { continue }
      for second in [Int64.min, -1, 0, 2_000_000_000_000, .max] {
        #expect((-93_599...93_599).contains(zone.offset(atMilliseconds: second)))
        _ = zone.resolution(of: zone.civilTime(atMilliseconds: second))
      }
    }
  }

  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }
}
