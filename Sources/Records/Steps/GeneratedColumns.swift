public import TimeZones

/// The records of a stream reader with `column`: fixed values, and random ones that are drawn anew for each record.
public struct GeneratedColumns: Sendable {
  /// One column as the script gives it.
  public struct Specification: Sendable {
    public var type: ColumnType
    /// The fixed value; wins where both are given.
    public var value: String?
    /// Bounds `"a,b"` of random values.
    public var random: String?
    public var dateFormat: String?

    public init(type: ColumnType = .string, value: String? = nil, random: String? = nil, dateFormat: String? = nil) {
      self.type = type
      self.value = value
      self.random = random
      self.dateFormat = dateFormat
    }
  }

  /// Why a column cannot be made.
  public struct ConfigurationError: Error, Hashable, Sendable {
    public enum Problem: Hashable, Sendable {
      /// Neither `value` nor `random`.
      case missingValue
      /// A value that is none of its type, or no date of the pattern.
      case notOfType(ColumnType)
      /// Not two bounds `a,b` from 0 to 2,147,483,647 (of a DATE: two dates), the first at most the second.
      case bounds
      /// A text longer than 16 MiB.
      case tooLong
      case dateFormat(DatePattern.SyntaxError)
    }

    public var problem: Problem
    /// Counted from 0.
    public var column: Int
  }

  private enum Column: Sendable {
    /// Its cell in `fixed`.
    case fixed(Int)
    /// Letters and digits.
    case characters(Cell.Kind, length: ClosedRange<Int>)
    case long(ClosedRange<Int64>)
    case double(Range<Double>)
    case date(ClosedRange<Int64>)
    /// False in `weight` of `total` cases.
    case bool(weight: UInt64, total: UInt64)
  }

  private static let maximumLength = 1 << 24

  private var columns: [Column] = []
  /// One record of the fixed values.
  private var fixed = RecordBatch()

  public init(_ specifications: [Specification], in zone: TimeZone) throws(ConfigurationError) {
    for (index, specification) in specifications.enumerated() {
      do throws(ProblemError) {
        let pattern = try Self.pattern(specification)
        if let value = specification.value {
          columns.append(.fixed(fixed.cells.count))
          try appendFixed(value, specification.type, pattern, zone)
        } else if let random = specification.random {
          columns.append(try Self.randomColumn(random, specification.type, pattern, zone))
        } else {
          throw ProblemError(problem: .missingValue)
        }
      } catch {
        throw ConfigurationError(problem: error.problem, column: index)
      }
    }
  }

  private struct ProblemError: Error {
    var problem: ConfigurationError.Problem
  }

  private static func pattern(_ specification: Specification) throws(ProblemError) -> DatePattern {
    guard let text = specification.dateFormat else { return .standard }
    do {
      return try DatePattern(parsing: text)
    } catch {
      throw ProblemError(problem: .dateFormat(error))
    }
  }

  private mutating func appendFixed(
    _ value: String, _ type: ColumnType, _ pattern: DatePattern, _ zone: TimeZone
  ) throws(ProblemError) {
    let bytes = Array(value.utf8)
    switch type {
    case .string: fixed.append(.text) { $0.append(contentsOf: bytes) }
    case .bytes: fixed.append(.bytes) { $0.append(contentsOf: bytes) }
    case .bool:
      let isTrue = equalsIgnoringCase(value, "true")
      guard isTrue || equalsIgnoringCase(value, "false") else { throw ProblemError(problem: .notOfType(type)) }
      fixed.append(.bool(isTrue))
    case .date:
      guard let milliseconds = pattern.milliseconds(of: value, in: zone) else {
        throw ProblemError(problem: .notOfType(type))
      }
      fixed.append(.date(milliseconds: milliseconds))
    case .long:
      switch bytes.withUnsafeBytes({ DecimalText($0)?.asInteger() }) {
      case .value(let integer): fixed.append(.long(integer))
      case .outOfRange where Self.isInteger(bytes): fixed.append(.longText) { $0.append(contentsOf: bytes) }
      case .outOfRange, .fraction, nil: throw ProblemError(problem: .notOfType(type))
      }
    case .double:
      let isNumber = bytes.withUnsafeBytes { DecimalText($0) != nil }
      guard isNumber || ["NaN", "Infinity", "-Infinity"].contains(value) else {
        throw ProblemError(problem: .notOfType(type))
      }
      fixed.append(.doubleText) { $0.append(contentsOf: bytes) }
    }
  }

  /// Digits behind an optional minus sign.
  private static func isInteger(_ bytes: [UInt8]) -> Bool {
    bytes.drop { $0 == UInt8(ascii: "-") }.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
  }

  // MARK: Random values

  private static func randomColumn(
    _ text: String, _ type: ColumnType, _ pattern: DatePattern, _ zone: TimeZone
  ) throws(ProblemError) -> Column {
    let bounds = text.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
    guard bounds.count == 2 else { throw ProblemError(problem: .bounds) }
    if type == .date {
      guard let first = pattern.milliseconds(of: bounds[0], in: zone),
        let last = pattern.milliseconds(of: bounds[1], in: zone), first <= last
      else { throw ProblemError(problem: .bounds) }
      return .date(first...last)
    }
    guard let first = Int32(bounds[0]), let last = Int32(bounds[1]), first >= 0, last >= 0 else {
      throw ProblemError(problem: .bounds)
    }
    if type == .bool { return boolColumn(UInt64(first), UInt64(last)) }
    guard first <= last else { throw ProblemError(problem: .bounds) }
    switch type {
    case .long: return .long(Int64(first)...Int64(last))
    case .double: return .double(Double(first)..<Double(last) + 1)
    case .string, .bytes, .bool, .date:
      guard last <= maximumLength else { throw ProblemError(problem: .tooLong) }
      return .characters(type == .bytes ? .bytes : .text, length: Int(first)...Int(last))
    }
  }

  /// DataX's weights: equal bounds and a first of 0 are always true, a second of 0 is always false.
  private static func boolColumn(_ first: UInt64, _ last: UInt64) -> Column {
    if first == last || first == 0 { return .bool(weight: 0, total: 1) }
    if last == 0 { return .bool(weight: 1, total: 1) }
    return .bool(weight: first + 1, total: first + last + 1)
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(String(start.reversed()).drop { $0 == " " }.reversed())
  }

  /// Appends one record.
  ///
  /// - Parameter number: of the record, from 1; becomes the offset of its origin.
  public func append(
    number: Int64, using generator: inout some RandomNumberGenerator, to batch: inout RecordBatch
  ) {
    for column in columns {
      switch column {
      case .fixed(let index): appendFixed(index, to: &batch)
      case .characters(let kind, let length):
        let count = Int.random(in: length, using: &generator)
        batch.append(kind) { Self.appendCharacters(count, using: &generator, to: &$0) }
      case .long(let range): batch.append(.long(Int64.random(in: range, using: &generator)))
      case .double(let range): batch.append(.double(Double.random(in: range, using: &generator)))
      case .date(let range): batch.append(.date(milliseconds: Int64.random(in: range, using: &generator)))
      case .bool(let weight, let total):
        batch.append(.bool(UInt64.random(in: 0..<total, using: &generator) >= weight))
      }
    }
    batch.finishRecord(number: number)
  }

  private func appendFixed(_ index: Int, to batch: inout RecordBatch) {
    let cell = fixed.cells[index]
    if cell.isInArena {
      fixed.withBytes(of: cell) { batch.append(cell.kind, $0) }
    } else {
      batch.append(cell)
    }
  }

  private static func appendCharacters(
    _ count: Int, using generator: inout some RandomNumberGenerator, to output: inout [UInt8]
  ) {
    let characters: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    characters.withUTF8Buffer { characters in
      var bits: UInt64 = 0
      for index in 0..<count {
        // Seven characters take 42 of the 64 bits: no character is likelier than another by more than one in a million.
        if index % 7 == 0 { bits = generator.next() }
        output.append(characters[Int(bits % UInt64(characters.count))])
        bits /= UInt64(characters.count)
      }
    }
  }
}
