import CKerberos
import Glibc
public import Threading

/// A client that is logged in with a keytab: tickets in memory, renewed before they end.
///
/// Several may live in one process: every thread that speaks to a broker says whose tickets it uses (`select()`).
public final class KerberosLogin: Sendable {
  /// As the JAAS file gives it.
  public let principal: String
  public let keytab: String
  private let label: String
  private let state: Monitor<State>
  private let log: @Sendable (String) -> Void

  private struct State {
    /// How many caches there were; the latest has this number.
    var generation = 0
    /// The caches that still exist, oldest first: a login that has just begun may use the one before the latest.
    var caches: [String] = []
    var isEnded = false
  }

  /// The ticket of a login and how long it holds.
  private struct Grant: Sendable {
    var cache: String
    /// Seconds from now.
    var lifetime: Double
  }

  /// Logs in, and keeps logged in until `end()`.
  ///
  /// - Parameters:
  ///   - keytab: A path.
  ///   - deadline: KDCs that do not answer are given up then.
  ///   - log: Takes a line where a renewal does not come about. Called from another thread.
  public init(
    principal: String, keytab: String, until deadline: Deadline, log: @escaping @Sendable (String) -> Void
  ) throws(KerberosFailure) {
    self.principal = principal
    self.keytab = keytab
    self.log = log
    label = "MEMORY:weir-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    state = Monitor(State())
    let grant = try Self.within(deadline, principal) { [label] () throws(KerberosFailure) in
      try Self.grant(principal, keytab, cache: "\(label)-1")
    }
    state.update { $0 = State(generation: 1, caches: [grant.cache]) }
    do {
      try keepRenewing(after: grant.lifetime)
    } catch {
      throw KerberosFailure(.configuration, "\(error)", advice: "raise the limit of processes")
    }
  }

  /// Ends the renewal and forgets the tickets.
  public func end() {
    let caches = state.update { state in
      state.isEnded = true
      defer { state.caches = [] }
      return state.caches
    }
    for cache in caches { Self.forget(cache) }
  }

  deinit { end() }

  /// Makes the tickets those of the calling thread: GSSAPI logs in with them from now on.
  public func select() {
    guard let cache = state.withLock({ $0.caches.last }) else { return }
    var minor: OM_uint32 = 0
    _ = gss_krb5_ccache_name(&minor, cache, nil)
  }

  /// Asks the KDC for the ticket of a broker, as the login there will.
  public func checkService(_ service: String, host: String, until deadline: Deadline) throws(KerberosFailure) {
    guard let cache = state.withLock({ $0.caches.last }) else { return }
    _ = try Self.within(deadline, principal) { () throws(KerberosFailure) in
      try Self.askForService(service, host: host, cache: cache)
    }
  }

  // MARK: Renewing

  /// Tickets are renewed when four fifths of their life are over, as Java does it.
  private func keepRenewing(after lifetime: Double) throws(ThreadError) {
    let (principal, keytab, label, state, log) = (principal, keytab, label, state, log)
    _ = try BackgroundThread.start {
      var lifetime = lifetime
      var ending = Deadline.after(seconds: lifetime)
      var pause = max(1, lifetime * 0.8)
      while true {
        let isEnded: Bool? = state.wait(until: .after(seconds: pause)) { $0.isEnded ? true : nil }
        if isEnded == true { return }
        let generation = state.update { state in
          state.generation += 1
          return state.generation
        }
        do {
          let grant = try Self.grant(principal, keytab, cache: "\(label)-\(generation)")
          lifetime = grant.lifetime
          ending = .after(seconds: lifetime)
          pause = max(1, lifetime * 0.8)
          let old = state.update { state -> String? in
            if state.isEnded { return grant.cache }
            state.caches.append(grant.cache)
            return state.caches.count > 2 ? state.caches.removeFirst() : nil
          }
          if let old { Self.forget(old) }
        } catch {
          let left = ending.secondsLeft
          log("the Kerberos ticket of \(principal) is not renewed, and holds \(Int(left)) s more: \(error)")
          pause = left > 0 ? min(60, max(1, left / 4)) : 30
        }
      }
    }
  }

  // MARK: Asking the KDC

  /// libkrb5 takes half a minute to give up on a KDC that says nothing.
  private static func within<Result: Sendable>(
    _ deadline: Deadline, _ principal: String,
    _ body: @escaping @Sendable () throws(KerberosFailure) -> Result
  ) throws(KerberosFailure) -> Result {
    let answer: Swift.Result<Result, KerberosFailure>?
    do {
      answer = try detachedCall(until: deadline) { () -> Swift.Result<Result, KerberosFailure> in
        do throws(KerberosFailure) { return .success(try body()) } catch { return .failure(error) }
      }
    } catch {
      throw KerberosFailure(.configuration, "\(error)", advice: "raise the limit of processes")
    }
    guard let answer else {
      throw KerberosFailure(
        .unreachable, "no KDC answered the login of \(principal) in time",
        advice: "check `kdc` in krb5.conf, and that this machine reaches it on UDP or TCP (port 88 unless given)")
    }
    return try answer.get()
  }

  private static func grant(
    _ name: String, _ keytabPath: String, cache: String
  ) throws(KerberosFailure) -> Grant {
    let context = try KerberosContext()
    let principal = try Principal(parsing: name, context)
    let keytab = try Keytab(keytabPath, context)
    try keytab.requireKey(of: principal)
    let diagnosis = LoginDiagnosis(context: context, principal: principal, keytab: keytab)

    var options: UnsafeMutablePointer<krb5_get_init_creds_opt>?
    var code = krb5_get_init_creds_opt_alloc(context.pointer, &options)
    guard code == 0, let options else { throw diagnosis.failure(code) }
    defer { krb5_get_init_creds_opt_free(context.pointer, options) }
    var tickets: krb5_ccache?
    code = krb5_cc_resolve(context.pointer, cache, &tickets)
    guard code == 0, let tickets else { throw diagnosis.failure(code) }
    var isFilled = false
    defer {
      if isFilled { krb5_cc_close(context.pointer, tickets) } else { krb5_cc_destroy(context.pointer, tickets) }
    }
    krb5_get_init_creds_opt_set_out_ccache(context.pointer, options, tickets)
    var credentials = krb5_creds()
    code = krb5_get_init_creds_keytab(
      context.pointer, &credentials, principal.pointer, keytab.pointer, 0, nil, options)
    guard code == 0 else { throw diagnosis.failure(code) }
    isFilled = true
    defer { krb5_free_cred_contents(context.pointer, &credentials) }
    var now: krb5_timestamp = 0
    krb5_timeofday(context.pointer, &now)
    // Times are 32 bits without a sign (until 2106), kept in signed ones.
    let lifetime = Int64(UInt32(bitPattern: credentials.times.endtime)) - Int64(UInt32(bitPattern: now))
    return Grant(cache: cache, lifetime: Double(min(max(0, lifetime), 30 * 86_400)))
  }

  private static func askForService(_ service: String, host: String, cache: String) throws(KerberosFailure) -> Bool {
    let context = try KerberosContext()
    let server = try Principal(service: service, host: host, context)
    var tickets: krb5_ccache?
    guard krb5_cc_resolve(context.pointer, cache, &tickets) == 0, let tickets else { return false }
    defer { krb5_cc_close(context.pointer, tickets) }
    var wanted = krb5_creds()
    guard krb5_cc_get_principal(context.pointer, tickets, &wanted.client) == 0 else { return false }
    defer { krb5_free_principal(context.pointer, wanted.client) }
    wanted.server = server.pointer
    var credentials: UnsafeMutablePointer<krb5_creds>?
    let code = krb5_get_credentials(context.pointer, 0, tickets, &wanted, &credentials)
    guard code == 0 else {
      throw LoginDiagnosis.serviceFailure(code, service: service, host: host, server: server, context)
    }
    krb5_free_creds(context.pointer, credentials)
    return true
  }

  private static func forget(_ cache: String) {
    guard let context = try? KerberosContext() else { return }
    var tickets: krb5_ccache?
    guard krb5_cc_resolve(context.pointer, cache, &tickets) == 0, let tickets else { return }
    krb5_cc_destroy(context.pointer, tickets)
  }
}
