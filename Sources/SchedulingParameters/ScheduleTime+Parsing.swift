/// Why a text or a time cannot serve as business date or scheduled time.
public enum ScheduleTimeFault: Error, Hashable, Sendable {
  /// Not in the form that is shown.
  case form(expected: String)
  case yearZero
  case month(Int)
  case day(Int, month: Int, year: Int, last: Int)
  case hour(Int)
  case minute(Int)
  case second(Int)
  case noDayBefore(ScheduleTime)
  case noDayAfter(ScheduleTime)

  /// What is wrong, in one sentence without a full stop.
  public var message: String {
    switch self {
    case .form(let expected): "expected \(expected)"
    case .yearZero: "there is no year 0000"
    case .month(let month): "there is no month \(Self.twoDigits(month))"
    case .day(let day, let month, let year, let last):
      "there is no day \(Self.twoDigits(day)) in \(year)-\(Self.twoDigits(month)), which has \(last) days"
    case .hour(let hour): "there is no hour \(hour); the last is 23"
    case .minute(let minute): "there is no minute \(minute); the last is 59"
    case .second(let second): "there is no second \(second); the last is 59"
    case .noDayBefore(let time): "no business date precedes \(time)"
    case .noDayAfter(let date): "no scheduled time follows the business date \(DateFormat.date.text(of: date))"
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension ScheduleTime {
  /// Reads a business date: `20251031` or `2025-10-31`.
  public static func businessDate(_ text: some StringProtocol) throws(ScheduleTimeFault) -> ScheduleTime {
    let forms = ["########", "####-##-##"]
    guard let digits = digits(of: text, in: forms) else { throw .form(expected: "a date of 8 digits, YYYYMMDD") }
    return try time(digits)
  }

  /// Reads a scheduled time: `20251101023045` or `2025-11-01 02:30:45`.
  public static func scheduledTime(_ text: some StringProtocol) throws(ScheduleTimeFault) -> ScheduleTime {
    let forms = ["##############", "####-##-## ##:##:##"]
    guard let digits = digits(of: text, in: forms) else {
      throw .form(expected: "a time of 14 digits, YYYYMMDDhhmmss")
    }
    return try time(digits)
  }

  /// The digits of a text in one of some forms, in which `#` stands for a digit and all else for itself.
  private static func digits(of text: some StringProtocol, in forms: [String]) -> [Int]? {
    for form in forms where form.utf8.count == text.utf8.count {
      var digits: [Int] = []
      var fits = true
      for (expected, byte) in zip(form.utf8, text.utf8) {
        if expected != UInt8(ascii: "#") {
          fits = fits && byte == expected
        } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
          digits.append(Int(byte - UInt8(ascii: "0")))
        } else {
          fits = false
        }
      }
      if fits { return digits }
    }
    return nil
  }

  private static func time(_ digits: [Int]) throws(ScheduleTimeFault) -> ScheduleTime {
    func number(_ range: Range<Int>) -> Int {
      range.upperBound <= digits.count ? digits[range].reduce(0) { $0 * 10 + $1 } : 0
    }
    let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
    let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
    guard year > 0 else { throw .yearZero }
    guard (1...12).contains(month) else { throw .month(month) }
    let last = daysInMonth(month, ofYear: year)
    guard (1...last).contains(day) else { throw .day(day, month: month, year: year, last: last) }
    guard hour < 24 else { throw .hour(hour) }
    guard minute < 60 else { throw .minute(minute) }
    guard second < 60,
      let time = ScheduleTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    else { throw .second(second) }
    return time
  }
}
