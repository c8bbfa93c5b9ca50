/// A time zone: an offset from UTC, or a history of them.
public struct TimeZone: Sendable {
  /// As it was asked for: `Asia/Shanghai`, `GMT+8`.
  public let name: String
  private let history: History

  private final class History: Sendable {
    let transitions: [Int64]
    let offsets: [Int32]
    let initialOffset: Int32
    let rule: PosixRule?

    init(transitions: [Int64], offsets: [Int32], initialOffset: Int32, rule: PosixRule?) {
      self.transitions = transitions
      self.offsets = offsets
      self.initialOffset = initialOffset
      self.rule = rule
    }
  }

  /// A zone of one offset.
  ///
  /// - Parameter offset: seconds east of UTC.
  public init(name: String, offset: Int32) {
    self.name = name
    history = History(transitions: [], offsets: [], initialOffset: offset, rule: nil)
  }

  init(name: String, rule: PosixRule) {
    self.name = name
    history = History(transitions: [], offsets: [], initialOffset: rule.standardOffset, rule: rule)
  }

  init(name: String, file: TimeZoneFile) {
    self.name = name
    history = History(
      transitions: file.transitions, offsets: file.offsets, initialOffset: file.initialOffset, rule: file.rule)
  }

  public static let utc = TimeZone(name: "UTC", offset: 0)

  // MARK: From UTC

  /// Seconds east of UTC at a time given in milliseconds since 1970-01-01T00:00:00Z.
  public func offset(atMilliseconds milliseconds: Int64) -> Int32 {
    offset(at: Self.floorDivision(milliseconds, by: 1_000))
  }

  private func offset(at second: Int64) -> Int32 {
    let transitions = history.transitions
    guard let last = transitions.last, second < last else {
      return history.rule?.offset(at: second) ?? history.offsets.last ?? history.initialOffset
    }
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= second { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? history.initialOffset : history.offsets[low - 1]
  }

  /// What the clocks of this zone show; milliseconds are dropped.
  public func civilTime(atMilliseconds milliseconds: Int64) -> CivilTime {
    let second = Self.floorDivision(milliseconds, by: 1_000)
    return CivilTime(wallSeconds: second + Int64(offset(at: second)))
  }

  private static func floorDivision(_ dividend: Int64, by divisor: Int64) -> Int64 {
    let quotient = dividend / divisor
    return dividend % divisor < 0 ? quotient - 1 : quotient
  }

  // MARK: To UTC

  /// What a time on the wall stands for, in milliseconds since 1970-01-01T00:00:00Z.
  public enum Resolution: Hashable, Sendable {
    case unique(Int64)
    /// Clocks skip it. `moved` is the time after the gap that is as far from the gap's start as the clock that nobody
    /// turned would show: 02:30 becomes 03:30.
    case gap(moved: Int64)
    /// Clocks show it twice.
    case overlap(earlier: Int64, later: Int64)
  }

  /// Milliseconds since 1970-01-01T00:00:00Z. A time in the gap of a clock change moves forward, of a time in an overlap
  /// the earlier counts.
  public func milliseconds(of local: CivilTime) -> Int64 {
    switch resolution(of: local) {
    case .unique(let milliseconds), .gap(let milliseconds): milliseconds
    case .overlap(let earlier, _): earlier
    }
  }

  /// Whether the time exists once, twice or not at all in this zone, and what it stands for.
  public func resolution(of local: CivilTime) -> Resolution {
    let wall = local.wallSeconds
    // No offset reaches this far, so the UTC time that is sought lies between.
    let reach: Int64 = 100_000
    var offset = self.offset(at: wall - reach)
    var found: [Int64] = []
    var moved = wall - Int64(offset)
    var start = wall - reach
    for change in transitions(after: wall - reach, through: wall + reach) {
      let second = wall - Int64(offset)
      if second >= start && second < change.second { found.append(second) }
      // A gap lies between what the clocks showed at the change before it and after it.
      if second >= change.second && wall - Int64(change.offset) < change.second { moved = second }
      offset = change.offset
      start = change.second
    }
    let second = wall - Int64(offset)
    if second >= start { found.append(second) }
    guard let earlier = found.first else { return .gap(moved: Self.milliseconds(moved)) }
    guard let later = found.last, later != earlier else { return .unique(Self.milliseconds(earlier)) }
    return .overlap(earlier: Self.milliseconds(earlier), later: Self.milliseconds(later))
  }

  /// Clamped at the ends of 64 bits, 292 million years away.
  private static func milliseconds(_ seconds: Int64) -> Int64 {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
    return overflow ? (seconds < 0 ? .min : .max) : product
  }

  /// Changes of the offset in UTC seconds, `start` excluded, in order.
  private func transitions(after start: Int64, through end: Int64) -> [(second: Int64, offset: Int32)] {
    var found: [(second: Int64, offset: Int32)] = []
    for (second, offset) in zip(history.transitions, history.offsets) where second > start && second <= end {
      found.append((second, offset))
    }
    if let rule = history.rule {
      let tableEnd = history.transitions.last ?? Int64.min
      for change in rule.transitions(around: end) where change.second > max(start, tableEnd) && change.second <= end {
        found.append(change)
      }
    }
    return found
  }
}
