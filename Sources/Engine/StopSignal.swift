import Glibc
import Synchronization
public import Threading

/// A wish, from a signal or a person, that the job ends early.
public final class StopSignal: Sendable {
  private struct Request {
    var cause: Int32
    var time: MonotonicTime
  }

  private let flag = Atomic<Bool>(false)
  private let request = Monitor<Request?>(nil)
  /// Readable from the moment of the wish on, for `poll`.
  public let fileDescriptor: Int32
  private let writeDescriptor: Int32
  /// Seconds that what is in flight may take afterwards.
  public let grace: Double

  public init(grace: Double = 20) {
    self.grace = grace
    var ends: [Int32] = [-1, -1]
    // Without descriptors left the pipe's ends stay -1, which `poll` passes over: readers then look at the flag alone.
    _ = pipe(&ends)
    fileDescriptor = ends[0]
    writeDescriptor = ends[1]
  }

  deinit {
    for end in [fileDescriptor, writeDescriptor] where end >= 0 { close(end) }
  }

  /// - Parameter cause: The number of the signal.
  public func raise(cause: Int32) {
    let isFirst = request.update { request in
      guard request == nil else { return false }
      request = Request(cause: cause, time: .now)
      return true
    }
    flag.store(true, ordering: .releasing)
    var byte: UInt8 = 1
    if isFirst { _ = write(writeDescriptor, &byte, 1) }
  }

  public var isRaised: Bool { flag.load(ordering: .acquiring) }

  /// The number of the signal; nil without one.
  public var cause: Int32? { request.withLock { $0?.cause } }

  /// Whether what is in flight has had its time.
  public var graceIsOver: Bool {
    guard isRaised, let time = request.withLock({ $0?.time }) else { return false }
    return MonotonicTime.now >= time.advanced(bySeconds: grace)
  }

  /// Waits until the deadline; true at once when the wish comes before.
  public func wait(until deadline: Deadline) -> Bool {
    request.wait(until: deadline) { $0 == nil ? nil : true } ?? false
  }
}
