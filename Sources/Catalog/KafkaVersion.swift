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
  public static var oldestSupported: KafkaVersion { KafkaVersion(rawValue: 1002) }
  public static var newestSupported: KafkaVersion { KafkaVersion(rawValue: 30600) }
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

  /// Reads `3.6`, `3.6.2`, `3.6.x`, `0.10.2` or `0.10.2.2`. Allocates nothing.
  public init(parsing text: String) {
    var numbers: [4 of UInt32] = [0, 0, 0, 0]
    var count = 0
    var digits = 0
    var isOpen = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where count < 4 && digits < 3 && !isOpen:
        numbers[count] = numbers[count] * 10 + UInt32(byte - UInt8(ascii: "0"))
        digits += 1
      case UInt8(ascii: "."):
        guard digits > 0 else {
          self = .unparsable
          return
        }
        (count, digits) = (count + 1, 0)
      case UInt8(ascii: "x") where digits == 0 && count >= 2 && !isOpen:
        isOpen = true
      default:
        self = .unparsable
        return
      }
    }
    count += 1
    guard digits > 0 || isOpen, (2...4).contains(count), numbers[0] == 0 || count < 4 else {
      self = .unparsable
      return
    }
    self =
      numbers[0] == 0
      ? Self.early(minor: numbers[1], third: count > 2 ? numbers[2] : nil)
      : Self.regular(major: numbers[0], minor: numbers[1])
  }

  /// Before 1.0 the third number counted as the second does since.
  private static func early(minor: UInt32, third: UInt32?) -> DeclaredVersion {
    let last: UInt32
    switch minor {
    case 7, 8, 10: last = 2
    case 9, 11: last = 0
    default: return .neverReleased
    }
    guard let third else {
      // 0.10 may be one that looks offsets up by time, or not.
      return minor == 10 ? .unparsable : .release(KafkaVersion(rawValue: minor * 100))
    }
    return third <= last ? .release(KafkaVersion(rawValue: minor * 100 + third)) : .neverReleased
  }

  private static func regular(major: UInt32, minor: UInt32) -> DeclaredVersion {
    let last: UInt32 = major == 1 ? 1 : major == 2 ? 8 : major == 3 ? 9 : 99
    guard minor <= last else { return .neverReleased }
    return .release(KafkaVersion(rawValue: major * 10000 + minor * 100))
  }
}
