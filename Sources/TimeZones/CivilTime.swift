/// A date and time of day as a calendar and a clock on the wall show it, without a zone. The calendar is the Gregorian
/// one for all years.
public struct CivilTime: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int
  public let hour: Int
  public let minute: Int
  public let second: Int

  /// Nil unless the date and the time of day exist: no 30 February, no hour 24, no second 60.
  ///
  /// - Parameter year: -999,999 to 999,999.
  public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (-999_999...999_999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year),
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// Reads 14 digits, `yyyyMMddHHmmss`, of a real date from year 1 on; nil for anything else.
  public init?(digits: some Collection<UInt8>) {
    guard digits.count == 14 else { return nil }
    var fields = (year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0)
    for (index, byte) in digits.enumerated() {
      let digit = Int(byte) - Int(UInt8(ascii: "0"))
      guard (0...9).contains(digit) else { return nil }
      switch index {
      case 0..<4: fields.year = fields.year * 10 + digit
      case 4..<6: fields.month = fields.month * 10 + digit
      case 6..<8: fields.day = fields.day * 10 + digit
      case 8..<10: fields.hour = fields.hour * 10 + digit
      case 10..<12: fields.minute = fields.minute * 10 + digit
      default: fields.second = fields.second * 10 + digit
      }
    }
    guard fields.year >= 1 else { return nil }
    self.init(
      year: fields.year, month: fields.month, day: fields.day,
      hour: fields.hour, minute: fields.minute, second: fields.second)
  }

  /// What a clock shows that stands `seconds` after 1970-01-01 00:00:00 on itself.
  ///
  /// - Parameter seconds: within 10^17 of 0: every number of milliseconds of 64 bits is.
  @inlinable
  init(wallSeconds seconds: Int64) {
    var days = seconds / 86_400
    var rest = seconds % 86_400
    if rest < 0 {
      rest += 86_400
      days -= 1
    }
    // Days are counted from 1 March of year 0, so that a leap day ends its year; 146,097 days make 400 years.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
    year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    hour = Int(rest / 3_600)
    minute = Int(rest / 60 % 60)
    second = Int(rest % 60)
  }

  /// Seconds from 1970-01-01 00:00:00 on the same clock.
  var wallSeconds: Int64 {
    Self.days(year: year, month: month, day: day) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
  }

  /// Days from 1970-01-01.
  static func days(year: Int, month: Int, day: Int) -> Int64 {
    let marchYear = Int64(month <= 2 ? year - 1 : year)
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let monthFromMarch = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Appends the form `yyyy-MM-dd HH:mm:ss`.
  @inlinable
  public func append(to output: inout [UInt8]) {
    Self.append(year, width: 4, to: &output)
    output.append(UInt8(ascii: "-"))
    Self.append(month, width: 2, to: &output)
    output.append(UInt8(ascii: "-"))
    Self.append(day, width: 2, to: &output)
    output.append(UInt8(ascii: " "))
    Self.append(hour, width: 2, to: &output)
    output.append(UInt8(ascii: ":"))
    Self.append(minute, width: 2, to: &output)
    output.append(UInt8(ascii: ":"))
    Self.append(second, width: 2, to: &output)
  }

  /// Appends decimal digits, filled with zeros to `width`; a minus sign stands before them.
  @inlinable
  static func append(_ number: Int, width: Int, to output: inout [UInt8]) {
    if number < 0 { output.append(UInt8(ascii: "-")) }
    let magnitude = number.magnitude
    var power: UInt = 1
    var digits = 1
    while digits < width || magnitude / power >= 10 {
      power *= 10
      digits += 1
    }
    while power > 0 {
      output.append(UInt8(ascii: "0") + UInt8(magnitude / power % 10))
      power /= 10
    }
  }
}

extension CivilTime: CustomStringConvertible {
  public var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
