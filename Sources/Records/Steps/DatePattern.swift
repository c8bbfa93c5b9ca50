public import TimeZones

/// A pattern of dates as Java's `SimpleDateFormat` writes it: `yyyy`, `MM`, `dd`, `HH`, `mm`, `ss` and `SSS`, text between
/// single quotes (`''` for a quote), any character that is no letter for itself.
public struct DatePattern: Sendable {
  private enum Field: Sendable {
    case year, month, day, hour, minute, second, millisecond
  }

  private enum Part: Sendable {
    case field(Field, width: Int)
    case literal([UInt8])
  }

  /// A letter that stands for nothing here, or a quote that is not closed, and where in the UTF-8 bytes.
  public struct SyntaxError: Error, Hashable, Sendable {
    public enum Problem: Hashable, Sendable {
      case empty
      case unknownField
      case openQuote
    }

    public var problem: Problem
    public var offset: Int
  }

  private var parts: [Part] = []

  /// `yyyy-MM-dd HH:mm:ss`.
  public static let standard = DatePattern(
    parts: [
      .field(.year, width: 4), .literal(Array("-".utf8)), .field(.month, width: 2), .literal(Array("-".utf8)),
      .field(.day, width: 2), .literal(Array(" ".utf8)), .field(.hour, width: 2), .literal(Array(":".utf8)),
      .field(.minute, width: 2), .literal(Array(":".utf8)), .field(.second, width: 2),
    ])

  private init(parts: [Part]) {
    self.parts = parts
  }

  public init(parsing pattern: String) throws(SyntaxError) {
    let bytes = Array(pattern.utf8)
    guard !bytes.isEmpty else { throw SyntaxError(problem: .empty, offset: 0) }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "'") {
        index = try appendQuoted(bytes, from: index)
      } else if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        let end = bytes[index...].firstIndex { $0 != byte } ?? bytes.count
        guard let field = Self.field(byte, width: end - index) else {
          throw SyntaxError(problem: .unknownField, offset: index)
        }
        parts.append(.field(field, width: end - index))
        index = end
      } else {
        parts.append(.literal([byte]))
        index += 1
      }
    }
  }

  private static func field(_ letter: UInt8, width: Int) -> Field? {
    switch (letter, width) {
    case (UInt8(ascii: "y"), 4): .year
    case (UInt8(ascii: "M"), 2): .month
    case (UInt8(ascii: "d"), 2): .day
    case (UInt8(ascii: "H"), 2): .hour
    case (UInt8(ascii: "m"), 2): .minute
    case (UInt8(ascii: "s"), 2): .second
    case (UInt8(ascii: "S"), 3): .millisecond
    default: nil
    }
  }

  /// Returns the index behind the closing quote.
  private mutating func appendQuoted(_ bytes: [UInt8], from start: Int) throws(SyntaxError) -> Int {
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "'") {
      parts.append(.literal([UInt8(ascii: "'")]))
      return index + 1
    }
    var text: [UInt8] = []
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "'") {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "'") else {
          parts.append(.literal(text))
          return index + 1
        }
        index += 1
      }
      text.append(bytes[index])
      index += 1
    }
    throw SyntaxError(problem: .openQuote, offset: start)
  }

  private func isField(_ index: Int) -> Bool {
    guard parts.indices.contains(index), case .field = parts[index] else { return false }
    return true
  }

  /// Reads a text of this form to its end. Fields may have fewer digits where no other field stands beside them;
  /// the date has to exist. A field that the pattern lacks is that of 1970-01-01 00:00:00.
  ///
  /// - Returns: milliseconds since 1970-01-01T00:00:00Z; nil where the text is not of this form.
  public func milliseconds(of text: String, in zone: TimeZone) -> Int64? {
    var values = (year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0)
    var rest = Array(text.utf8)[...]
    for (index, part) in parts.enumerated() {
      switch part {
      case .literal(let literal):
        guard rest.starts(with: literal) else { return nil }
        rest = rest.dropFirst(literal.count)
      case .field(let field, let width):
        let isFixed = isField(index - 1) || isField(index + 1)
        let digits = rest.prefix(width).prefix { $0 &- UInt8(ascii: "0") < 10 }
        guard isFixed ? digits.count == width : !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count)
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        switch field {
        case .year: values.year = number
        case .month: values.month = number
        case .day: values.day = number
        case .hour: values.hour = number
        case .minute: values.minute = number
        case .second: values.second = number
        case .millisecond: values.millisecond = number
        }
      }
    }
    guard rest.isEmpty,
      let civil = CivilTime(
        year: values.year, month: values.month, day: values.day,
        hour: values.hour, minute: values.minute, second: values.second)
    else { return nil }
    return zone.milliseconds(of: civil) + Int64(values.millisecond)
  }
}

extension DatePattern.SyntaxError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch problem {
    case .empty: "a pattern of dates has at least one character"
    case .unknownField: "the letters at byte \(offset) are none of yyyy, MM, dd, HH, mm, ss and SSS"
    case .openQuote: "the quote at byte \(offset) is not closed"
    }
  }
}
