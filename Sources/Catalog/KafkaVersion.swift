/// A release of Kafka, `3.6` or `0.10.2`: what brings and takes features. Corrections within a release change none.
public struct KafkaVersion: Comparable, Hashable, Sendable {
  /// Digits of major, minor and, before 1.0, the third number, two each: 30600 is 3.6, 1002 is 0.10.2.
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  public static func < (left: KafkaVersion, right: KafkaVersion) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The oldest and the newest release that the page supports.
  public static let oldestSupported = KafkaVersion(rawValue: 1002)
  public static let newestSupported = KafkaVersion(rawValue: 30600)
}

extension KafkaVersion: CustomStringConvertible {
  /// As people write it: `0.10.2`, `0.11`, `3.6`.
  public var description: String {
    let major = rawValue / 10000
    let minor = rawValue / 100 % 100
    // 0.11 was the first of its number to have no second release of features, and the last.
    return major == 0 && minor < 11 ? "0.\(minor).\(rawValue % 100)" : "\(major).\(minor)"
  }
}

/// A version as somebody declared it.
public enum DeclaredVersion: Equatable, Sendable {
  case release(KafkaVersion)
  /// Well formed, yet no such release was ever made: `2.9`.
  case neverReleased
  /// No version, or one that leaves open which: `latest`, `3`, `0.10`.
  case unparsable

  /// Reads `3.6`, `3.6.2`, `3.6.x`, `0.10.2` or `0.10.2.2`.
  public init(parsing text: String) {
    var numbers: [UInt32] = []
    let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 4, omittingEmptySubsequences: false)
    for part in parts {
      let isLast = numbers.count == parts.count - 1
      if isLast, numbers.count >= 2, part.elementsEqual("x".utf8) {
        numbers.append(0)
      } else if let number = Self.number(part) {
        numbers.append(number)
      } else {
        self = .unparsable
        return
      }
    }
    guard (2...4).contains(numbers.count), numbers[0] == 0 || numbers.count < 4 else {
      self = .unparsable
      return
    }
    self = numbers[0] == 0 ? Self.early(numbers) : Self.regular(major: numbers[0], minor: numbers[1])
  }

  private static func number(_ digits: Substring.UTF8View) -> UInt32? {
    guard (1...3).contains(digits.count), digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + UInt32($1 - UInt8(ascii: "0")) }
  }

  /// Before 1.0 the third number counted as the second does since.
  private static func early(_ numbers: [UInt32]) -> DeclaredVersion {
    let releases: [UInt32: ClosedRange<UInt32>] = [7: 0...2, 8: 0...2, 9: 0...0, 10: 0...2, 11: 0...0]
    guard let third = releases[numbers[1]] else { return .neverReleased }
    guard numbers.count > 2 else {
      // 0.10 may be one that looks offsets up by time, or not.
      return numbers[1] == 10 ? .unparsable : .release(KafkaVersion(rawValue: numbers[1] * 100))
    }
    return third.contains(numbers[2]) ? .release(KafkaVersion(rawValue: numbers[1] * 100 + numbers[2])) : .neverReleased
  }

  private static func regular(major: UInt32, minor: UInt32) -> DeclaredVersion {
    let last: UInt32 = major == 1 ? 1 : major == 2 ? 8 : major == 3 ? 9 : 99
    guard minor <= last else { return .neverReleased }
    return .release(KafkaVersion(rawValue: major * 10000 + minor * 100))
  }
}
