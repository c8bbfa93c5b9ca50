import Glibc
import Threading

/// Waits for SIGINT and SIGTERM on a thread of its own: no code runs inside a signal handler.
enum SignalWatcher {
  /// Call once, before any other thread is started.
  /// - Parameter body: Called with the number of each signal that comes.
  static func start(_ body: @escaping @Sendable (Int32) -> Void) throws(ThreadError) {
    // A reader of our output that goes away is an error of `write`, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    _ = try BackgroundThread.start {
      var awaited = sigset_t()
      sigemptyset(&awaited)
      sigaddset(&awaited, SIGINT)
      sigaddset(&awaited, SIGTERM)
      while true {
        var number: Int32 = 0
        if sigwait(&awaited, &number) == 0 { body(number) }
      }
    }
  }
}
