/// Zones that are an offset: `Z`, `GMT`, `UTC+8`, `GMT+08:00`, `+08:00`, `-0530`.
enum FixedOffset {
  /// Seconds east of UTC; nil where the name is not of this form.
  static func parse(_ name: String) throws(TimeZoneError) -> Int32? {
    if name == "Z" { return 0 }
    var rest = Substring(name)
    for prefix in ["GMT", "UTC", "UT"] where rest.hasPrefix(prefix) {
      rest.removeFirst(prefix.count)
      if rest.isEmpty { return 0 }
      break
    }
    guard let sign = rest.popFirst(), sign == "+" || sign == "-", let seconds = seconds(Array(rest.utf8)) else {
      return nil
    }
    guard seconds <= 18 * 3_600 else { throw .offsetTooLarge(name) }
    return sign == "-" ? -seconds : seconds
  }

  /// `h`, `hh`, `hhmm`, `h:mm` or `hh:mm`.
  private static func seconds(_ text: [UInt8]) -> Int32? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let hours: ArraySlice<UInt8>
    let minutes: ArraySlice<UInt8>
    switch (parts.count, text.count) {
    case (1, 1...2): (hours, minutes) = (text[...], [])
    case (1, 4): (hours, minutes) = (text[..<2], text[2...])
    case (2, 4...5) where parts[1].count == 2: (hours, minutes) = (parts[0], parts[1])
    default: return nil
    }
    guard let hours = number(hours), let minutes = number(minutes), minutes < 60 else { return nil }
    return hours * 3_600 + minutes * 60
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int32? {
    var number: Int32 = 0
    for digit in digits {
      guard digit &- UInt8(ascii: "0") < 10 else { return nil }
      number = number * 10 + Int32(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
