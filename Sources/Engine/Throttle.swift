import Synchronization
public import Threading

/// Time as the engine uses it, so that tests can bring their own.
public protocol EngineClock: Sendable {
  var now: MonotonicTime { get }
  /// Waits; ends early when the signal is raised.
  func sleep(until time: MonotonicTime, unless stop: StopSignal)
}

public struct SystemClock: EngineClock {
  public init() {}

  public var now: MonotonicTime { .now }

  public func sleep(until time: MonotonicTime, unless stop: StopSignal) {
    _ = stop.wait(until: Deadline(at: time))
  }
}

/// Bounds the bytes per second of a whole job, whichever thread they pass.
///
/// Each batch pays with the time that its bytes take at the rate, and the next starts only then: a pause saves nothing
/// up, so there are no bursts.
public final class Throttle: Sendable {
  private let bytesPerSecond: Double
  private let clock: any EngineClock
  private let nextStart: Mutex<MonotonicTime>

  public init(bytesPerSecond: Double, clock: any EngineClock = SystemClock()) {
    self.bytesPerSecond = bytesPerSecond
    self.clock = clock
    nextStart = Mutex(clock.now)
  }

  /// Waits until `bytes` may pass.
  public func admit(bytes: Int, unless stop: StopSignal) {
    guard bytes > 0, bytesPerSecond > 0 else { return }
    let cost = Double(bytes) / bytesPerSecond
    let start = nextStart.withLock { next in
      let start = max(next, clock.now)
      next = start.advanced(bySeconds: cost)
      return start
    }
    if start > clock.now { clock.sleep(until: start, unless: stop) }
  }
}
