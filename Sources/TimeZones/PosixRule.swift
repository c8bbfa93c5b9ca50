/// A time zone rule as POSIX writes it in `TZ` and at the end of TZif files (RFC 9636 §3.3): `CET-1CEST,M3.5.0,M10.5.0/3`.
/// It says what holds after the last transition of a file's table.
struct PosixRule: Hashable, Sendable {
  /// A day of a year and a second of that day.
  struct Change: Hashable, Sendable {
    enum Day: Hashable, Sendable {
      /// 1 to 365; 29 February is never counted.
      case julian(Int)
      /// 0 to 365; 29 February is counted.
      case ordinal(Int)
      /// The `week`-th (5: the last) `weekday` (0: Sunday) of a month.
      case weekday(month: Int, week: Int, weekday: Int)
    }

    var day: Day
    /// Seconds after midnight, -167 to 167 hours.
    var time: Int64

    /// Wall-clock seconds from 1970-01-01 00:00:00.
    func wallSeconds(in year: Int) -> Int64 {
      let days: Int64
      switch day {
      case .julian(let number):
        let leapDay = CivilTime.isLeap(year) && number >= 60
        days = CivilTime.days(year: year, month: 1, day: 1) + Int64(number - 1 + (leapDay ? 1 : 0))
      case .ordinal(let number):
        days = CivilTime.days(year: year, month: 1, day: 1) + Int64(number)
      case .weekday(let month, let week, let weekday):
        let first = CivilTime.days(year: year, month: month, day: 1)
        // 1970-01-01 was a Thursday.
        let firstWeekday = Int(((first + 4) % 7 + 7) % 7)
        var day = (weekday - firstWeekday + 7) % 7 + 7 * (week - 1)
        if day >= CivilTime.days(inMonth: month, of: year) { day -= 7 }
        days = first + Int64(day)
      }
      return days * 86_400 + time
    }
  }

  /// Seconds east of UTC.
  var standardOffset: Int32
  /// What holds from `start` to `end` of each year, where clocks are changed.
  var daylight: Daylight?

  struct Daylight: Hashable, Sendable {
    /// Seconds east of UTC.
    var offset: Int32
    var start: Change
    var end: Change
  }

  /// The changes in the years around `second`, as UTC seconds with the offset that holds from then on, in order.
  func transitions(around second: Int64) -> [(second: Int64, offset: Int32)] {
    guard let daylight else { return [] }
    let year = CivilTime(wallSeconds: second).year
    var found: [(second: Int64, offset: Int32)] = []
    for year in year - 1...year + 1 {
      found.append((daylight.start.wallSeconds(in: year) - Int64(standardOffset), daylight.offset))
      found.append((daylight.end.wallSeconds(in: year) - Int64(daylight.offset), standardOffset))
    }
    // Daylight saving all year is written as an end that coincides with the next start: the start wins.
    return found.sorted {
      ($0.second, $0.offset == daylight.offset ? 1 : 0) < ($1.second, $1.offset == daylight.offset ? 1 : 0)
    }
  }

  /// Seconds east of UTC.
  func offset(at second: Int64) -> Int32 {
    transitions(around: second).last { $0.second <= second }?.offset ?? standardOffset
  }
}

extension PosixRule {
  /// Nil where the text is not such a rule to its end.
  init?(_ text: some Collection<UInt8>) {
    var parser = Parser(rest: ArraySlice(text))
    guard let rule = parser.rule(), parser.rest.isEmpty else { return nil }
    self = rule
  }

  private struct Parser {
    var rest: ArraySlice<UInt8>

    mutating func rule() -> PosixRule? {
      guard name(), let standard = time(maximumHours: 24) else { return nil }
      // POSIX counts west of Greenwich as positive.
      let standardOffset = Int32(-standard)
      guard !rest.isEmpty else { return PosixRule(standardOffset: standardOffset, daylight: nil) }
      guard name() else { return nil }
      var offset = standardOffset + 3_600
      if rest.first != UInt8(ascii: ",") && !rest.isEmpty {
        guard let written = time(maximumHours: 24) else { return nil }
        offset = Int32(-written)
      }
      // Without changes POSIX leaves them to the implementation; the rules of the United States are customary.
      var start = Change(day: .weekday(month: 3, week: 2, weekday: 0), time: 7_200)
      var end = Change(day: .weekday(month: 11, week: 1, weekday: 0), time: 7_200)
      if !rest.isEmpty {
        guard take(","), let first = change(), take(","), let second = change() else { return nil }
        start = first
        end = second
      }
      return PosixRule(standardOffset: standardOffset, daylight: Daylight(offset: offset, start: start, end: end))
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    /// At least three letters, or letters, digits and signs between angle brackets.
    private mutating func name() -> Bool {
      if take("<") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")), end - rest.startIndex >= 3 else { return false }
        rest = rest[(end + 1)...]
        return true
      }
      let letters = rest.prefix { isLetter($0) }
      rest = rest[letters.endIndex...]
      return letters.count >= 3
    }

    private func isLetter(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }
      guard (1...3).contains(digits.count) else { return nil }
      rest = rest[digits.endIndex...]
      let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      return range.contains(number) ? number : nil
    }

    /// `[+-]h[:m[:s]]` in seconds.
    private mutating func time(maximumHours: Int) -> Int64? {
      let isNegative = take("-")
      if !isNegative { _ = take("+") }
      guard let hours = number(0...maximumHours) else { return nil }
      var seconds = Int64(hours) * 3_600
      if take(":") {
        guard let minutes = number(0...59) else { return nil }
        seconds += Int64(minutes) * 60
        if take(":") {
          guard let rest = number(0...59) else { return nil }
          seconds += Int64(rest)
        }
      }
      return isNegative ? -seconds : seconds
    }

    private mutating func change() -> Change? {
      let day: Change.Day
      if take("M") {
        guard let month = number(1...12), take("."), let week = number(1...5), take("."), let weekday = number(0...6)
        else { return nil }
        day = .weekday(month: month, week: week, weekday: weekday)
      } else if take("J") {
        guard let number = number(1...365) else { return nil }
        day = .julian(number)
      } else {
        guard let number = number(0...365) else { return nil }
        day = .ordinal(number)
      }
      guard take("/") else { return Change(day: day, time: 7_200) }
      guard let time = time(maximumHours: 167) else { return nil }
      return Change(day: day, time: time)
    }
  }
}
