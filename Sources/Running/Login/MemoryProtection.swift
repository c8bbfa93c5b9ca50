import CLinux
import Glibc

/// Keeps what is in memory out of files: passwords and keys are there as long as clients may have to log in anew.
enum MemoryProtection {
  /// From now on the process leaves no core, neither in a file nor through a pipe (`kernel.core_pattern`), and other users' programs cannot
  /// look into it.
  static func start() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    _ = weir_hide_memory()
  }
}
