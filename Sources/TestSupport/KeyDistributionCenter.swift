import Glibc
import Synchronization

/// MIT's KDC on loopback with a realm of its own, shared by all tests of a process; it ends with them.
public final class KeyDistributionCenter: Sendable {
  public static let realm = "WEIR.TEST"
  static let program = "/usr/sbin/krb5kdc"

  /// A krb5.conf that leads to it.
  public let configuration: String
  public let port: UInt16
  private let folder: TemporaryFolder
  private let keytabs = Atomic<Int>(0)

  private static let one = Mutex<Result<KeyDistributionCenter, ChildProcess.Failure>?>(nil)

  /// The first who asks starts it.
  public static func shared() throws -> KeyDistributionCenter {
    try one.withLock { known in
      if let known { return try known.get() }
      let result: Result<KeyDistributionCenter, ChildProcess.Failure>
      do {
        result = .success(try KeyDistributionCenter())
      } catch {
        result = .failure(ChildProcess.Failure(description: "the KDC does not start: \(error)"))
      }
      known = result
      return try result.get()
    }
  }

  private init() throws {
    folder = try TemporaryFolder()
    port = try LoopbackListener.closedPort()
    configuration = folder.path("krb5.conf")
    try folder.write(Self.clientConfiguration(kdc: "127.0.0.1:\(port)").utf8, to: "krb5.conf")
    try folder.write(
      """
      [kdcdefaults]
        kdc_listen = 127.0.0.1:\(port)
        kdc_tcp_listen = 127.0.0.1:\(port)
      [realms]
        \(Self.realm) = {
          database_name = \(folder.path)/database
          key_stash_file = \(folder.path)/stash
          acl_file = \(folder.path)/acl
          default_principal_flags = +preauth
          max_life = 1d
          supported_enctypes = aes256-cts:normal aes128-cts:normal
        }
      [logging]
        kdc = FILE:\(folder.path)/log

      """.utf8, to: "kdc.conf")
    folder.leave()
    try ran(["/usr/sbin/kdb5_util", "create", "-s", "-r", Self.realm, "-P", "a-master-key-of-tests"])
    // Ends with the tests, however those end.
    let watch = """
      \(Self.program) -n -r \(Self.realm) & pid=$!
      while kill -0 \(getpid()) 2>/dev/null; do sleep 1; done
      kill $pid; wait; rm -rf '\(folder.path)'
      """
    try ran(["/bin/sh", "-c", "setsid /bin/sh -c \"$0\" >'\(folder.path)/output' 2>&1 </dev/null &", watch])
    let deadline = ChildProcess.now + 30
    while LoopbackListener.isFree(port) {
      guard ChildProcess.now < deadline else {
        throw ChildProcess.Failure(description: String(decoding: folder.read("output"), as: UTF8.self))
      }
      usleep(5_000)
    }
  }

  /// The text of a krb5.conf whose realm has its KDC there.
  public static func clientConfiguration(kdc: String, more: String = "") -> String {
    """
    [libdefaults]
      default_realm = \(realm)
      dns_lookup_kdc = false
      dns_lookup_realm = false
      \(more)
    [realms]
      \(realm) = {
        kdc = \(kdc)
      }

    """
  }

  private var environment: [String: String?] {
    ["KRB5_CONFIG": configuration, "KRB5_KDC_PROFILE": folder.path("kdc.conf")]
  }

  private func ran(_ arguments: [String]) throws {
    let outcome = try ChildProcess.run(arguments, environment: environment)
    guard outcome.exit == .status(0) else {
      throw ChildProcess.Failure(description: "\(arguments): \(outcome.standardError)")
    }
  }

  private func administer(_ query: String) throws {
    try ran(["/usr/sbin/kadmin.local", "-r", Self.realm, "-q", query])
  }

  /// Creates a principal with a random key. Flags are those of `addprinc`.
  public func create(_ principal: String, flags: String = "") throws {
    try administer("addprinc \(flags) -randkey \(principal)")
  }

  /// Gives the principal a new key, in a keytab of its own: what earlier keytabs hold is then old.
  /// - Returns: The keytab's path.
  public func keytab(of principal: String) throws -> String {
    let path = folder.path("keytab-\(keytabs.wrappingAdd(1, ordering: .relaxed).newValue)")
    try administer("ktadd -k \(path) \(principal)")
    return path
  }

  public func delete(_ principal: String) throws {
    try administer("delprinc -force \(principal)")
  }

  /// How often the KDC has granted the principal a ticket of its own.
  public func logins(of principal: String) -> Int {
    let lines = String(decoding: folder.read("log"), as: UTF8.self).split(separator: "\n")
    return lines.count {
      $0.contains("AS_REQ") && $0.contains("ISSUE") && $0.contains(" \(principal)@\(Self.realm) for ")
    }
  }
}
