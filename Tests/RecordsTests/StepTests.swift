import Records
import Testing
import TimeZones

@Suite struct LineTests {
  /// Splits `text` as if it came in pieces of `size` bytes.
  private func split(_ text: [UInt8], by delimiter: String, inPiecesOf size: Int, limit: Int = .max) -> RecordBatch {
    var splitter = LineSplitter(delimiter: Array(delimiter.utf8))
    var batch = RecordBatch()
    var pending: [UInt8] = []
    var next = 0
    repeat {
      let end = min(next + size, text.count)
      pending += text[next..<end]
      next = end
      var used: Int
      repeat {
        used = pending.withUnsafeBytes { splitter.append($0, isEnd: next == text.count, limit: limit, to: &batch) }
        pending.removeFirst(used)
      } while used > 0
    } while next < text.count
    #expect(pending.isEmpty)
    return batch
  }

  @Test(arguments: [1, 2, 3, 7, 1_000], [1, 2, Int.max])
  func lines(_ size: Int, _ limit: Int) {
    let batch = split(Array("a\tb\nc\r\n\n\t\nlast".utf8), by: "\t", inPiecesOf: size, limit: limit)
    #expect(
      (0..<batch.count).map(batch.described) == [
        ["text:a", "text:b"], ["text:c\r"], ["text:"], ["text:", "text:"], ["text:last"],
      ])
    #expect(batch.origins.map(\.offset) == [1, 2, 3, 4, 5])
    #expect(batch.origins.map(\.valueBytes) == [2, 2, 0, 0, 4])
    #expect(batch.origins.allSatisfy { $0.partition == -1 })
  }

  @Test func longDelimiters() {
    let batch = split(Array("a|||b||\n|x||y\n||".utf8), by: "||", inPiecesOf: 5)
    #expect(
      (0..<batch.count).map(batch.described) == [
        ["text:a", "text:|b", "text:"], ["text:|x", "text:y"], ["text:", "text:"],
      ])
  }

  @Test func bytesStayAsTheyAre() {
    let batch = split([0xFF, 0x00, 0x2C, 0xC3, 0x0A], by: ",", inPiecesOf: 100)
    #expect(batch.cell(0, of: 0).map { cell in batch.withBytes(of: cell) { Array($0) } } == [0xFF, 0x00])
    #expect(batch.cell(1, of: 0).map { cell in batch.withBytes(of: cell) { Array($0) } } == [0xC3])
    #expect(batch.cell(2, of: 0) == nil)
    #expect(split([], by: ",", inPiecesOf: 1).isEmpty)
  }

  @Test func writing() {
    var batch = RecordBatch()
    for cell: Given in [.text("a"), .null, .bytes([0xFF]), .double(0.25), .date(-1), .long(-5)] {
      cell.append(to: &batch)
    }
    batch.finishRecord(number: 1)
    var output: [UInt8] = []
    batch.appendLine(of: 0, delimiter: Array("||".utf8), in: zone, to: &output)
    #expect(output == Array("a||null||".utf8) + [0xFF] + Array("||0.25||1970-01-01 07:59:59||-5\n".utf8))
  }
}

@Suite struct GeneratedColumnsTests {
  typealias Specification = GeneratedColumns.Specification

  private func records(_ specifications: [Specification], count: Int = 1, seed: UInt64 = 1) throws -> [[String]] {
    let columns = try GeneratedColumns(specifications, in: zone)
    var generator = SplitMix64(seed: seed)
    var batch = RecordBatch()
    for number in 0..<count { columns.append(number: Int64(number + 1), using: &generator, to: &batch) }
    return (0..<count).map(batch.described)
  }

  @Test func fixedValues() throws {
    let found = try records([
      Specification(type: .string, value: "DataX"), Specification(type: .long, value: "19890604"),
      Specification(type: .long, value: "99999999999999999999"), Specification(type: .double, value: "1.50"),
      Specification(type: .bool, value: "TRUE"), Specification(type: .date, value: "1989-06-04 00:00:00"),
      Specification(type: .date, value: "19890604", dateFormat: "yyyyMMdd"), Specification(type: .bytes, value: "test"),
      Specification(type: .string, value: "x", random: "1,2"), Specification(type: .string, value: ""),
    ])
    #expect(
      found == [
        [
          "text:DataX", "long:19890604", "longText:99999999999999999999", "doubleText:1.50", "bool:true",
          "date:1989-06-04 00:00:00", "date:1989-06-04 00:00:00", "bytes:test", "text:x", "text:",
        ]
      ])
  }

  @Test func randomValues() throws {
    let specifications = [
      Specification(type: .string, random: "3,8"), Specification(type: .bytes, random: "0, 2"),
      Specification(type: .long, random: "5,7"),
      Specification(type: .double, random: "1,1"), Specification(type: .bool, random: "1,2"),
      Specification(type: .bool, random: "0,9"),
      Specification(type: .bool, random: "4,0"), Specification(type: .bool, random: "3,3"),
      Specification(type: .date, random: "2024-01-01, 2024-01-02", dateFormat: "yyyy-MM-dd"),
      Specification(type: .string, random: "20,20"),
    ]
    let found = try records(specifications, count: 3_000)
    func column(_ index: Int) -> Set<String> { Set(found.map { String($0[index].drop { $0 != ":" }.dropFirst()) }) }
    #expect(Set(column(0).map(\.count)) == Set(3...8))
    #expect(column(0).allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
    #expect(Set(column(1).map(\.count)) == [0, 1, 2])
    #expect(column(2) == ["5", "6", "7"])
    #expect(column(3).count > 2_900 && column(3).allSatisfy { $0 == "1" || $0.hasPrefix("1.") })
    let falses = found.filter { $0[4] == "bool:false" }.count
    #expect((1_300...1_700).contains(falses))
    #expect(column(5) == ["true"] && column(6) == ["false"] && column(7) == ["true"])
    #expect(
      column(8).allSatisfy { $0.hasPrefix("2024-01-01 ") || $0 == "2024-01-02 00:00:00" } && column(8).count > 1_000)
    #expect(Set(column(9).joined()).count == 62)
    #expect(try records(specifications, count: 50) == Array(found[..<50]))
    #expect(try records(specifications, count: 50, seed: 2) != Array(found[..<50]))
  }

  @Test(arguments: [
    (Specification(), GeneratedColumns.ConfigurationError.Problem.missingValue),
    (Specification(type: .long, value: "1.5"), .notOfType(.long)),
    (Specification(type: .long, value: ""), .notOfType(.long)),
    (Specification(type: .long, value: "1e40"), .notOfType(.long)),
    (Specification(type: .double, value: "x"), .notOfType(.double)),
    (Specification(type: .bool, value: "1"), .notOfType(.bool)),
    (Specification(type: .date, value: "1989-06-31 00:00:00"), .notOfType(.date)),
    (Specification(random: "5"), .bounds),
    (Specification(random: "5,4"), .bounds), (Specification(random: "-1,4"), .bounds),
    (Specification(random: "a,4"), .bounds),
    (Specification(random: "1,2,3"), .bounds), (Specification(random: "1,2147483648"), .bounds),
    (Specification(random: "1,2147483647"), .tooLong),
    (Specification(type: .bool, random: "1"), .bounds),
    (Specification(type: .date, random: "2024-01-02,2024-01-01", dateFormat: "yyyy-MM-dd"), .bounds),
  ])
  func refused(_ specification: Specification, _ problem: GeneratedColumns.ConfigurationError.Problem) {
    #expect {
      try GeneratedColumns([Specification(value: "a"), specification], in: zone)
    } throws: { error in
      let error = error as? GeneratedColumns.ConfigurationError
      return error?.problem == problem && error?.column == 1
    }
  }
}

@Suite struct DatePatternTests {
  @Test func wrongPatternOfAColumn() {
    #expect {
      try GeneratedColumns([.init(type: .date, value: "x", dateFormat: "yyyy EEE")], in: zone)
    } throws: { error in
      guard case .dateFormat(let error)? = (error as? GeneratedColumns.ConfigurationError)?.problem else {
        return false
      }
      return error.problem == .unknownField && error.offset == 5
    }
  }

  @Test(arguments: [
    ("yyyy-MM-dd HH:mm:ss", "2024-02-29 23:59:58", 1_709_222_398_000),
    ("yyyyMMddHHmmssSSS", "20240229235958007", 1_709_222_398_007),
    ("yyyy-MM-dd", "2024-2-9", 1_707_408_000_000), ("dd.MM.yyyy 'um' HH'h'''", "01.02.2024 um 03h'", 1_706_727_600_000),
    ("HH:mm", "08:00", 0), ("yyyy", "1970", -28_800_000), ("yyyy年MM月", "2024年02月", 1_706_716_800_000),
  ])
  func read(_ pattern: String, _ text: String, _ milliseconds: Int64) throws {
    #expect(try DatePattern(parsing: pattern).milliseconds(of: text, in: zone) == milliseconds)
  }

  @Test(arguments: [
    ("yyyy-MM-dd", "2024-02-30"), ("yyyy-MM-dd", "2024-02-09x"), ("yyyy-MM-dd", " 2024-02-09"),
    ("yyyy-MM-dd", "2024-02"),
    ("yyyyMMdd", "2024029"), ("HH", "24"), ("yyyy-MM-dd", "20240-1-1"), ("yyyy-MM-dd", ""), ("yyyy-MM-dd", "--"),
    ("MM", "00"),
  ])
  func notOfThePattern(_ pattern: String, _ text: String) throws {
    #expect(try DatePattern(parsing: pattern).milliseconds(of: text, in: zone) == nil)
  }

  @Test(arguments: [
    ("", DatePattern.SyntaxError.Problem.empty, 0), ("yy", .unknownField, 0), ("yyyy-M", .unknownField, 5),
    ("yyyy-MM-dd hh", .unknownField, 11),
    ("yyyy'T", .openQuote, 4), ("yyyyT", .unknownField, 4),
  ])
  func wrongPatterns(_ pattern: String, _ problem: DatePattern.SyntaxError.Problem, _ offset: Int) {
    #expect {
      try DatePattern(parsing: pattern)
    } throws: { error in
      let error = error as? DatePattern.SyntaxError
      return error?.problem == problem && error?.offset == offset
    }
  }
}
