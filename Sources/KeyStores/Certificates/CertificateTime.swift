/// Times in certificates, and as people read them.
public enum CertificateTime {
  /// Seconds since 1970 of a UTCTime or GeneralizedTime.
  static func seconds(_ element: DERElement) throws(DERError) -> Int64 {
    let error = DERError(offset: element.start, problem: .otherTag)
    let text = element.bytes.array(element.content.prefix(32))
    var digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.map { Int64($0) - 48 }
    switch element.tag {
    case .utcTime:
      guard digits.count == 10 || digits.count == 12 else { throw error }
      // RFC 5280: 50 and later are of the 20th century.
      digits = (digits[0] >= 5 ? [1, 9] : [2, 0]) + digits
    case .generalizedTime: guard digits.count == 12 || digits.count == 14 else { throw error }
    default: throw error
    }
    func number(_ index: Int, _ count: Int) -> Int64 {
      digits.indices.contains(index) ? digits[index..<(index + count)].reduce(0) { $0 * 10 + $1 } : 0
    }
    let year = number(0, 4)
    let month = number(4, 2)
    let day = number(6, 2)
    guard (1...12).contains(month), (1...31).contains(day), number(8, 2) < 24, number(10, 2) < 60, number(12, 2) < 61
    else { throw error }
    return days(year, month, day) * 86_400 + number(8, 2) * 3_600 + number(10, 2) * 60 + number(12, 2)
      - (try offset(text.drop { (48...57).contains($0) }, else: error))
  }

  /// `Z`, or hours and minutes from Greenwich; a fraction of a second before it counts nothing.
  private static func offset(_ rest: ArraySlice<UInt8>, else error: DERError) throws(DERError) -> Int64 {
    var rest = rest
    if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
      rest = rest.dropFirst().drop { (48...57).contains($0) }
    }
    if rest.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    let digits = rest.dropFirst().map { Int64($0) - 48 }
    guard digits.count == 4, digits.allSatisfy({ (0...9).contains($0) }) else { throw error }
    let seconds = (digits[0] * 10 + digits[1]) * 3_600 + (digits[2] * 10 + digits[3]) * 60
    switch rest.first {
    case UInt8(ascii: "+"): return seconds
    case UInt8(ascii: "-"): return -seconds
    default: throw error
    }
  }

  /// Seconds since 1970 at which a day begins in Greenwich.
  public static func start(ofDay day: Int, month: Int, year: Int) -> Int64 {
    days(Int64(year), Int64(month), Int64(day)) * 86_400
  }

  /// Days since 1970 of a day in the Gregorian calendar.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    // Years that begin in March put the leap day at their end.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// `2026-11-28T10:00:00Z`, of seconds since 1970.
  public static func text(_ seconds: Int64) -> String {
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    return "\(day(days))T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// `2026-11-28`, in Greenwich.
  public static func date(_ seconds: Int64) -> String {
    day((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
  }

  private static func day(_ days: Int64) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    let text = String(year)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text + "-\(two(month < 10 ? month + 3 : month - 9))-"
      + two(dayOfYear - (153 * month + 2) / 5 + 1)
  }

  private static func two(_ number: Int64) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
