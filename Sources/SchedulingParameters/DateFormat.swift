/// One element of a date format.
public enum DateElement: Sendable {
  case year
  case shortYear
  case month
  case day
  case hour24
  /// `hh12`: 01 to 12.
  case hour12
  /// `hh`: what `hh12` is, often where `hh24` is meant.
  case hour
  case minute
  case second

  /// The letters that stand for it.
  public var letters: String {
    switch self {
    case .year: "yyyy"
    case .shortYear: "yy"
    case .month: "mm"
    case .day: "dd"
    case .hour24: "hh24"
    case .hour12: "hh12"
    case .hour: "hh"
    case .minute: "mi"
    case .second: "ss"
    }
  }

  /// Finer than a day.
  var isTimeOfDay: Bool {
    switch self {
    case .year, .shortYear, .month, .day: false
    case .hour24, .hour12, .hour, .minute, .second: true
    }
  }

  var isHour: Bool {
    switch self {
    case .hour24, .hour12, .hour: true
    case .year, .shortYear, .month, .day, .minute, .second: false
    }
  }

  fileprivate func append(_ time: ScheduleTime, to bytes: inout [UInt8]) {
    switch self {
    case .year: bytes.append(digitsOf: time.year, width: 4)
    case .shortYear: bytes.append(digitsOf: time.year, width: 2)
    case .month: bytes.append(digitsOf: time.month, width: 2)
    case .day: bytes.append(digitsOf: time.day, width: 2)
    case .hour24: bytes.append(digitsOf: time.hour, width: 2)
    case .hour12, .hour: bytes.append(digitsOf: (time.hour + 11) % 12 + 1, width: 2)
    case .minute: bytes.append(digitsOf: time.minute, width: 2)
    case .second: bytes.append(digitsOf: time.second, width: 2)
    }
  }
}

/// How a time is printed: `yyyymmddhh24miss`, `yyyy-mm-dd`.
public struct DateFormat: Hashable, Sendable {
  public enum Piece: Hashable, Sendable {
    case element(DateElement)
    /// One of `-`, `:`, `/`, `.` and `_`.
    case separator(UInt8)
  }

  public let pieces: [Piece]

  init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  private init(_ elements: [DateElement], separator: UInt8? = nil) {
    var pieces: [Piece] = []
    for element in elements {
      if let separator, !pieces.isEmpty { pieces.append(.separator(separator)) }
      pieces.append(.element(element))
    }
    self.pieces = pieces
  }

  static let compactDate = DateFormat([.year, .month, .day])
  static let compactTime = DateFormat([.year, .month, .day, .hour24, .minute, .second])
  static let compactMonth = DateFormat([.year, .month])
  static let date = DateFormat([.year, .month, .day], separator: UInt8(ascii: "-"))
  static let timeOfDay = DateFormat([.hour24, .minute, .second], separator: UInt8(ascii: ":"))

  var elements: some Sequence<DateElement> {
    pieces.lazy.compactMap { piece in
      if case .element(let element) = piece { element } else { nil }
    }
  }

  func contains(_ element: DateElement) -> Bool {
    pieces.contains(.element(element))
  }

  func append(_ time: ScheduleTime, to bytes: inout [UInt8]) {
    for piece in pieces {
      switch piece {
      case .element(let element): element.append(time, to: &bytes)
      case .separator(let byte): bytes.append(byte)
      }
    }
  }

  /// A time as this format prints it.
  public func text(of time: ScheduleTime) -> String {
    var bytes: [UInt8] = []
    append(time, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension DateFormat: CustomStringConvertible {
  /// The format as it is written.
  public var description: String {
    pieces.map { piece in
      switch piece {
      case .element(let element): element.letters
      case .separator(let byte): String(Unicode.Scalar(byte))
      }
    }.joined()
  }
}

extension [UInt8] {
  /// Appends the last `width` digits of a number that is not negative.
  fileprivate mutating func append(digitsOf number: Int, width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}
