import CKerberos
import Glibc

/// What an error of libkrb5 says to who has to repair it.
struct LoginDiagnosis {
  let context: KerberosContext
  let principal: Principal
  let keytab: Keytab

  /// Why the client is not logged in.
  func failure(_ code: krb5_error_code) -> KerberosFailure {
    let name = principal.name
    switch Int(code) {
    case KRB5KDC_ERR_C_PRINCIPAL_UNKNOWN, KRB5KDC_ERR_NAME_EXP, KRB5KDC_ERR_CLIENT_REVOKED:
      return KerberosFailure(
        .unknownClient,
        Int(code) == KRB5KDC_ERR_C_PRINCIPAL_UNKNOWN
          ? "the KDC of \(principal.realm) knows no principal \(name)"
          : "the KDC of \(principal.realm) no longer takes the principal \(name): \(context.words(for: code))",
        advice: "correct `principal` in the JAAS file, or have the principal created")
    case KRB5KDC_ERR_PREAUTH_FAILED, KRB5KRB_AP_ERR_BAD_INTEGRITY:
      let version = keytab.keyVersion(of: principal).map { ", version \($0)," } ?? ""
      return KerberosFailure(
        .wrongKey,
        "the KDC of \(principal.realm) refuses the key of \(name)\(version) in \(keytab.path): the principal has another "
          + "key now",
        advice: "make the keytab anew, since each new key or password ends the ones before")
    case KRB5KDC_ERR_KEY_EXP:
      return KerberosFailure(
        .wrongKey, "the key of \(name) has expired at the KDC of \(principal.realm)",
        advice: "have the principal's key changed, and make the keytab anew")
    case KRB5KDC_ERR_ETYPE_NOSUPP, KRB5_CONFIG_ETYPE_NOSUPP, KRB5_BAD_ENCTYPE:
      return KerberosFailure(
        .wrongKey, "no encryption type is common to \(keytab.path), krb5.conf and the KDC of \(principal.realm)",
        advice: "make the keytab anew with types that the KDC permits (aes256-cts), or correct `permitted_enctypes`")
    default:
      return Self.general(code, realm: principal.realm, doing: "the Kerberos login of \(name)", context)
    }
  }

  /// Why there is no ticket for a broker.
  static func serviceFailure(
    _ code: krb5_error_code, service: String, host: String, server: Principal, _ context: KerberosContext
  ) -> KerberosFailure {
    guard Int(code) == KRB5KDC_ERR_S_PRINCIPAL_UNKNOWN else {
      let realm = server.realm.isEmpty ? context.defaultRealm : server.realm
      return general(code, realm: realm, doing: "asking for a ticket of \(service)/\(host)", context)
    }
    if isAddress(host) {
      return KerberosFailure(
        .unknownService,
        "the broker is known by its address \(host), and Kerberos knows brokers by their names: the KDC has no principal "
          + "\(service)/\(host)",
        advice:
          "give `server` and the brokers' advertised.listeners names; `hosts` of the data source gives a name its "
          + "address")
    }
    return KerberosFailure(
      .unknownService, "the KDC knows no principal \(service)/\(host)",
      advice:
        "correct `serviceName` in the JAAS file (the brokers' sasl.kerberos.service.name), or the broker's host name")
  }

  private static func general(
    _ code: krb5_error_code, realm: String, doing: String, _ context: KerberosContext
  ) -> KerberosFailure {
    switch Int(code) {
    case KRB5KRB_AP_ERR_SKEW, KRB5_KDCREP_SKEW, KRB5KRB_AP_ERR_TKT_NYV:
      KerberosFailure(
        .clockSkew,
        "the clocks of this machine and of the KDC of \(realm) differ by more than Kerberos allows (5 minutes)",
        advice: "set the clock, by NTP for example")
    case KRB5_KDC_UNREACH:
      KerberosFailure(
        .unreachable, "no KDC of \(realm) answers",
        advice:
          "check `kdc` of the realm in krb5.conf, and that this machine reaches it on UDP or TCP (port 88 unless given)"
      )
    case KRB5_REALM_UNKNOWN, KRB5_REALM_CANT_RESOLVE:
      KerberosFailure(
        .unreachable,
        Int(code) == KRB5_REALM_UNKNOWN
          ? "krb5.conf gives no KDC for the realm \(realm)"
          : "the KDC's name for the realm \(realm) cannot be resolved",
        advice: "give the realm a `kdc` in [realms] of krb5.conf")
    default:
      KerberosFailure(
        .refused, "\(doing) failed: \(context.words(for: code))",
        advice: "see the KDC's log; krb5.conf and the keytab must fit it")
    }
  }

  private static func isAddress(_ host: String) -> Bool {
    var bytes = in6_addr()
    return inet_pton(AF_INET, host, &bytes) == 1 || inet_pton(AF_INET6, host, &bytes) == 1
  }
}
