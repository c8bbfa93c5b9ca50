import Glibc

/// What is left of this process when it crashes. It holds the texts of files, and the secrets in them: nothing of that may leave it.
public enum CrashReports {
  /// The signals that Swift's run time answers with a backtrace, where a tool chain is installed: it shows what stands in memory where the
  /// registers point to.
  private static let signals = [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

  /// Turns off core dumps and backtraces.
  public static func turnOff() {
    for number in signals { signal(number, SIG_DFL) }
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0 else { return }
    // One byte, not none: a handler of dumps (`core_pattern` with a pipe) is given them whatever the limit, but for this value (core(5)).
    // Programs that this one becomes or starts have it too.
    limit.rlim_cur = min(1, limit.rlim_max)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  }
}
