import Records
import TestSupport
import Testing

/// What Java and the Java client make of the same values.
@Suite(.enabled(if: JavaTool.isAvailable, Comment(rawValue: JavaTool.reason)))
struct JavaReferenceTests {
  @Test func sameAsJava() throws {
    let output = try JavaTool.run("RecordReference.java", TextEncoding.names)
    var compared: [Substring: Int] = [:]
    var sets: [Substring: TextComparison] = [:]
    for line in output.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      let fields = text.split(separator: " ")
      compared[fields[0], default: 0] += 1
      switch fields[0] {
      case "short": try compareInteger(.short, fields)
      case "integer": try compareInteger(.integer, fields)
      case "long": try compareInteger(.long, fields)
      case "float": try compareFloatingPoint(.float, fields)
      case "double": try compareFloatingPoint(.double, fields)
      case "partition": try comparePartition(fields)
      case "charset": #expect("\(try TextEncoding(named: String(fields[1])).name)" == fields[2])
      default: try compareText(fields, &sets)
      }
    }
    for kind in ["short", "integer", "long", "partition"] { #expect(compared["\(kind)"] == 2_000) }
    #expect(compared["double"] == 4_009 && compared["float"] == 4_009)
    #expect(compared["charset"] == TextEncoding.names.count)
    // The C library and Java differ in a few rare characters of the sets of East Asia, and in none of the others.
    for (name, set) in sets {
      let isSingleByte = set.total <= 256
      #expect(
        isSingleByte ? set.different == 0 : set.different * 33 <= set.total, "\(name): \(set.different)/\(set.total)")
    }
    #expect(sets.count > 45 && compared["text", default: 0] > 10_000)
  }

  private func compareInteger(_ type: KafkaType, _ fields: [Substring]) throws {
    let number = try #require(Int64(fields[1]))
    let bytes = [UInt8](hexadecimal: String(fields[2]))
    let format = KafkaRecordFormat(key: .column(1), value: .column(0), keyType: type, valueType: type, timeZone: zone)
    let written = try encode([.long(number), .text("\(number)")], format)
    #expect(written.key == bytes && written.value == bytes)
    #expect(try decode(["__value__"], value: bytes, valueType: type) == ["long:\(number)"])
  }

  /// Java before 19 does not always find the fewest digits, nor the nearest of as many: ours may differ then, and have to
  /// read back the same.
  private func compareFloatingPoint(_ type: KafkaType, _ fields: [Substring]) throws {
    let bytes = [UInt8](hexadecimal: String(fields[1]))
    var expected = fields[2]
    // BigDecimal knows no negative zero.
    if expected == "0.0", bytes[0] == 0x80 { expected = "-0" }
    if expected.contains(".") {
      while expected.last == "0" { expected.removeLast() }
      if expected.last == "." { expected.removeLast() }
    }
    let text = try #require(try decode(["__value__"], value: bytes, valueType: type)[0].split(separator: ":").last)
    func digits(_ text: Substring) -> Int {
      text.filter(\.isNumber).drop { $0 == "0" }.reversed().drop { $0 == "0" }.count
    }
    #expect(text == expected || digits(text) <= digits(expected), "\(fields)")
    // There are many NaNs, and one text.
    guard text != "NaN" else { return }
    let format = KafkaRecordFormat(key: .none, value: .column(0), valueType: type, timeZone: zone)
    #expect(try encode([.text(String(text))], format).value == bytes, "\(fields)")
  }

  private func comparePartition(_ fields: [Substring]) throws {
    var partitioner = Partitioner(count: try #require(Int32(fields[2])))
    let key = [UInt8](hexadecimal: String(fields[1].dropFirst()))
    #expect(key.withUnsafeBytes { partitioner.partition(forKey: $0) } == Int32(fields[3]))
  }

  /// Texts of one character set, and how many of them were read otherwise than by Java.
  private struct TextComparison {
    var decoder: KafkaRecordDecoder
    var total = 0
    var different = 0
  }

  private func compareText(_ fields: [Substring], _ sets: inout [Substring: TextComparison]) throws {
    // What Java refuses the C library may know; shifts of the ISO-2022 sets say nothing by themselves.
    guard fields[3] != "-", !fields[1].hasPrefix("ISO-2022") else { return }
    var set: TextComparison
    if let known = sets[fields[1]] {
      set = known
    } else {
      let encoding = try TextEncoding(named: String(fields[1]))
      set = TextComparison(decoder: try KafkaRecordDecoder(columns: [.attribute(.value)], encoding: encoding))
    }
    let expected = [UInt8](hexadecimal: String(fields[3].dropFirst())).text
    var batch = RecordBatch()
    try? decode(key: nil, value: [UInt8](hexadecimal: String(fields[2])), with: &set.decoder, into: &batch)
    set.total += 1
    if batch.isEmpty || batch.described(0) != ["text:\(expected)"] { set.different += 1 }
    sets[fields[1]] = set
  }
}

@Suite struct PartitionerTests {
  @Test func withoutKeysInTurn() {
    var partitioner = Partitioner(count: 3)
    #expect((0..<7).map { _ in partitioner.partition(forKey: nil) } == [0, 1, 2, 0, 1, 2, 0])
    var single = Partitioner(count: 1)
    #expect((0..<3).map { _ in single.partition(forKey: nil) } == [0, 0, 0])
  }

  @Test func namedPartition() {
    var partitioner = Partitioner(count: 3, fixed: 2)
    #expect(partitioner.partition(forKey: nil) == 2)
    #expect([UInt8]().withUnsafeBytes { partitioner.partition(forKey: $0) } == 2)
  }
}
