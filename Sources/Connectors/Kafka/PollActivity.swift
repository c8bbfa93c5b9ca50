import Synchronization
import Threading

/// When a record last came to any reader of a job: an empty poll is one in which nothing came to any of them.
final class PollActivity: Sendable {
  private let last = Atomic<UInt64>(0)

  func note(_ time: MonotonicTime) {
    last.store(time.nanoseconds, ordering: .relaxed)
  }

  var lastRecord: MonotonicTime {
    MonotonicTime(nanoseconds: last.load(ordering: .relaxed))
  }
}
