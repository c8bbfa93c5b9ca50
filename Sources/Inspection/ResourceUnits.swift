/// Resource units (CU), counted exactly: in ten-thousandths, which is what rates of a thousandth of a megabyte come to.
public struct ResourceUnits: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Ten-thousandths.
  let count: Int

  private static let half = 5000

  init(count: Int) {
    self.count = count
  }

  init(whole: Int) {
    count = whole * 10_000
  }

  public static func < (left: ResourceUnits, right: ResourceUnits) -> Bool { left.count < right.count }
  public static func + (left: ResourceUnits, right: ResourceUnits) -> ResourceUnits {
    ResourceUnits(count: left.count + right.count)
  }

  /// Resource groups are sold in halves.
  public var roundedUp: ResourceUnits {
    ResourceUnits(count: (count + Self.half - 1) / Self.half * Self.half)
  }

  /// What has to be there so that this much is `percent` of it: rounded up to the next half, and as it is for a person.
  func divided(byPercent percent: Int) -> (exact: String, roundedUp: ResourceUnits) {
    let step = percent * Self.half
    let halves = (count * 100 + step - 1) / step
    let exact = count * 100 / percent
    let isExact = count * 100 % percent == 0
    return (
      (isExact ? "" : "about ") + ResourceUnits(count: exact).description, ResourceUnits(count: halves * Self.half)
    )
  }

  public var value: Double { Double(count) / 10_000 }

  /// `8.5`, without zeros at the end.
  public var description: String { Decimal.text(count, digits: 4) }
}

/// Megabytes per second, in thousandths.
public struct TrafficRate: Hashable, Comparable, Sendable, CustomStringConvertible {
  let thousandths: Int

  static let maximum = 1_000_000

  /// Reads `25` or `12.5`: at most three digits after the point, at most a million.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 2, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...7).contains(parts[0].count),
      parts.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return nil }
    var thousandths = parts[0].reduce(0) { $0 * 10 + Int($1 - 48) } * 1000
    if parts.count == 2 {
      guard (1...3).contains(parts[1].count) else { return nil }
      var digits = Array(parts[1])
      while digits.count < 3 { digits.append(UInt8(ascii: "0")) }
      thousandths += digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
    guard thousandths <= Self.maximum * 1000 else { return nil }
    self.thousandths = thousandths
  }

  public static func < (left: TrafficRate, right: TrafficRate) -> Bool { left.thousandths < right.thousandths }

  public var value: Double { Double(thousandths) / 1000 }
  public var description: String { Decimal.text(thousandths, digits: 3) }
}

private enum Decimal {
  /// A count of 10 to the minus `digits`, without zeros at the end.
  static func text(_ count: Int, digits: Int) -> String {
    let base = (0..<digits).reduce(1) { product, _ in product * 10 }
    var fraction = String(count % base)
    fraction = String(repeating: "0", count: digits - fraction.utf8.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return String(count / base) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
