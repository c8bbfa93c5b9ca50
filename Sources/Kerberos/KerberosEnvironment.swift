import CLinux
import Glibc

/// What libkrb5 reads of the process's environment, which must stand before any thread is started.
public enum KerberosEnvironment {
  /// Names brokers as Java does: by the name that the client connects to, whatever DNS makes of it. krb5.conf has the last word: of
  /// two files the earlier counts.
  private static let standard = """
    [libdefaults]
      rdns = false
      dns_canonicalize_hostname = false
      qualify_shortname = ""
      dns_lookup_realm = false

    """

  /// Makes the files the configuration of Kerberos in this process, the first the strongest; none stands for the machine's own.
  ///
  /// The defaults behind them lie in memory alone, as a file without a name.
  public static func use(_ configurations: [String]) throws(KerberosFailure) {
    var files: [String] = []
    for path in configurations {
      guard access(path, R_OK) == 0 else {
        throw KerberosFailure(
          .configuration, "\(path) cannot be read: \(String(cString: strerror(errno)))",
          advice: "give the data source's `krb5` a file that is there")
      }
      // A colon parts the files.
      files.append(path.utf8.contains(UInt8(ascii: ":")) ? try opened(path) : path)
    }
    if configurations.isEmpty { files.append(machineConfiguration) }
    files.append(try inMemory(standard))
    setenv("KRB5_CONFIG", files.joined(separator: ":"), 1)
    // A keytab of the environment would log somebody else in.
    unsetenv("KRB5_CLIENT_KTNAME")
    unsetenv("KRB5CCNAME")
    useBundledModules()
  }

  /// A package that brings Cyrus SASL brings its modules as well, in `lib/weir/sasl2` beside `bin`; the library itself looks where the
  /// machine's would be.
  private static func useBundledModules() {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, count < buffer.count, getenv("SASL_PATH") == nil else { return }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = "\(path[..<slash])/../lib/weir/sasl2"
    if access(folder, R_OK) == 0 { setenv("SASL_PATH", folder, 1) }
  }

  private static var machineConfiguration: String {
    getenv("KRB5_CONFIG").map { String(cString: $0) } ?? "/etc/krb5.conf"
  }

  /// A path of an open file: the descriptor stays open as long as the process lives.
  private static func opened(_ path: String) throws(KerberosFailure) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw KerberosFailure(
        .configuration, "\(path) cannot be read: \(String(cString: strerror(errno)))", advice: "check its rights")
    }
    return "/proc/self/fd/\(descriptor)"
  }

  private static func inMemory(_ text: String) throws(KerberosFailure) -> String {
    let descriptor = memfd_create("krb5.conf", weir_close_on_exec)
    let bytes = Array(text.utf8)
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count else {
      throw KerberosFailure(
        .configuration, "the system gives no file in memory: \(String(cString: strerror(errno)))",
        advice: "raise the limit of open files (ulimit -n)")
    }
    return "/proc/self/fd/\(descriptor)"
  }
}
