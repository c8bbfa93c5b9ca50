import Glibc

/// A thread of our own: blocking work never sits on the pool of Swift's tasks.
public struct BackgroundThread: Sendable {
  private let done: Monitor<Bool>

  /// Starts `body` on a new thread.
  ///
  /// Signals are blocked in it, so that the one thread that waits for them gets them all.
  public static func start(_ body: @escaping @Sendable () -> Void) throws(ThreadError) -> BackgroundThread {
    let done = Monitor(false)
    let start = Unmanaged.passRetained(
      Start {
        body()
        done.update { $0 = true }
      })
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))

    var everySignal = sigset_t()
    var before = sigset_t()
    sigfillset(&everySignal)
    pthread_sigmask(SIG_SETMASK, &everySignal, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }

    var thread = pthread_t()
    let code = pthread_create(
      &thread, &attributes,
      { opaque in
        guard let opaque else { return nil }
        let start = Unmanaged<Start>.fromOpaque(opaque).takeRetainedValue()
        start.body()
        return nil
      }, start.toOpaque())
    guard code == 0 else {
      start.release()
      throw ThreadError(code: code)
    }
    return BackgroundThread(done: done)
  }

  /// Waits until the thread's body has returned; false when the deadline passed first.
  @discardableResult
  public func join(until deadline: Deadline? = nil) -> Bool {
    done.wait(until: deadline) { $0 ? true : nil } ?? false
  }
}

/// The system gave no thread.
public struct ThreadError: Error, CustomStringConvertible {
  public var code: CInt

  public var description: String {
    "the system gave no thread: \(String(cString: strerror(code))); raise the limit of processes (ulimit -u)"
  }
}

private final class Start: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }
}
