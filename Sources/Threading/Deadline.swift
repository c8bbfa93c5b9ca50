import Glibc

/// A point on the monotonic clock, in nanoseconds. It stands still while nothing else can be compared with it: only
/// differences mean something.
public struct MonotonicTime: Comparable, Hashable, Sendable {
  public var nanoseconds: UInt64

  @inlinable
  public init(nanoseconds: UInt64) {
    self.nanoseconds = nanoseconds
  }

  public static var now: MonotonicTime {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return MonotonicTime(nanoseconds: UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec))
  }

  public static func < (left: MonotonicTime, right: MonotonicTime) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// The time `seconds` later; never past the end of the clock, never before now for a negative number.
  public func advanced(bySeconds seconds: Double) -> MonotonicTime {
    let step = max(0, seconds) * 1e9
    guard step < 9e18 else { return MonotonicTime(nanoseconds: .max) }
    let (sum, overflow) = nanoseconds.addingReportingOverflow(UInt64(step))
    return MonotonicTime(nanoseconds: overflow ? .max : sum)
  }

  /// Seconds from `earlier` to this time; 0 where `earlier` is later.
  public func seconds(since earlier: MonotonicTime) -> Double {
    nanoseconds > earlier.nanoseconds ? Double(nanoseconds - earlier.nanoseconds) / 1e9 : 0
  }
}

/// The time by which something must have happened.
public struct Deadline: Sendable {
  public var time: MonotonicTime

  public init(at time: MonotonicTime) {
    self.time = time
  }

  public static func after(seconds: Double) -> Deadline {
    Deadline(at: MonotonicTime.now.advanced(bySeconds: seconds))
  }

  public var hasPassed: Bool { MonotonicTime.now >= time }

  /// Seconds that are left; 0 once the deadline has passed.
  public var secondsLeft: Double { time.seconds(since: .now) }

  /// The same in whole milliseconds, rounded up, for C functions that take a timeout.
  public var millisecondsLeft: Int32 {
    let milliseconds = (secondsLeft * 1000).rounded(.up)
    return milliseconds < Double(Int32.max) ? Int32(milliseconds) : .max
  }

  public func earlier(of other: Deadline) -> Deadline {
    Deadline(at: min(time, other.time))
  }
}

extension timespec {
  init(_ time: MonotonicTime) {
    self.init(
      tv_sec: time_t(clamping: time.nanoseconds / 1_000_000_000),
      tv_nsec: Int(time.nanoseconds % 1_000_000_000))
  }
}
