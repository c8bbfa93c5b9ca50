/// What a value is.
public enum KerberosValueType: Sendable {
  case text
  case realm
  /// Names of encryption types.
  case encryptionTypes
  /// MIT's library refuses other words when it starts.
  case strictBoolean
  /// MIT's library takes any other word for no.
  case laxBoolean
  /// Other words leave the default.
  case boolean
  /// `ticket_lifetime`: a login fails for one that cannot be read.
  case duration
  /// Whole seconds for MIT's library, any time for Heimdal.
  case integer
  /// `Ns` or milliseconds, to Java.
  case timeout
  /// A host, with a port or without.
  case server
  /// `tag = { … }`
  case block
}

/// The implementations that know a tag.
public struct KerberosImplementations: OptionSet, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let mit = KerberosImplementations(rawValue: 1)
  public static let java = KerberosImplementations(rawValue: 2)
  public static let heimdal = KerberosImplementations(rawValue: 4)
  public static let all: KerberosImplementations = [.mit, .java, .heimdal]

  /// In words, as in "Heimdal" or "MIT and Java".
  public var words: String {
    var names: [String] = []
    if contains(.mit) { names.append("MIT") }
    if contains(.java) { names.append("Java") }
    if contains(.heimdal) { names.append("Heimdal") }
    guard let last = names.popLast() else { return "nobody" }
    return names.isEmpty ? last : "\(names.joined(separator: ", ")) and \(last)"
  }
}

/// A tag that some implementation reads.
public struct KerberosTag: Sendable {
  public let name: String
  public let type: KerberosValueType
  public let implementations: KerberosImplementations

  /// Sections that some program reads.
  public static let sections: Set<String> = [
    "libdefaults", "realms", "domain_realm", "capaths", "appdefaults", "plugins", "logging", "kdcdefaults",
    "dbdefaults", "dbmodules", "otp", "login", "kdc", "kadmin", "kcm", "gssapi", "password_quality",
  ]

  /// The tag of that name in `[libdefaults]`.
  public static func inDefaults(_ name: String) -> KerberosTag? { defaults.first { $0.name == name } }

  /// The tag of that name in the block of a realm.
  public static func inRealm(_ name: String) -> KerberosTag? { realm.first { $0.name == name } }

  private static func tags(
    _ names: String, _ type: KerberosValueType, _ implementations: KerberosImplementations
  ) -> [KerberosTag] {
    names.split(separator: " ").map { KerberosTag(name: String($0), type: type, implementations: implementations) }
  }

  /// Of MIT 1.22, Java 8 to 25 and Heimdal 7.8.
  public static let defaults: [KerberosTag] =
    tags("default_realm", .realm, .all)
    + tags("default_tkt_enctypes default_tgs_enctypes permitted_enctypes", .encryptionTypes, .all)
    + tags("default_etypes default_as_etypes default_tgs_etypes default_etypes_des", .encryptionTypes, .heimdal)
    + tags("allow_weak_crypto", .strictBoolean, .all)
    + tags("allow_des3 allow_rc4", .strictBoolean, .mit)
    + tags("ticket_lifetime renew_lifetime", .duration, .all)
    + tags("forwardable proxiable dns_lookup_kdc dns_lookup_realm", .laxBoolean, .all)
    + tags("canonicalize noaddresses dns_fallback", .laxBoolean, [.mit, .java])
    + tags("no_addresses", .boolean, .java)
    + tags("no-addresses", .boolean, .heimdal)
    + tags("renewable", .boolean, .java)
    + tags("kdc_default_options", .integer, [.mit, .java])
    + tags("clockskew", .integer, .all)
    + tags("kdc_timesync", .integer, [.mit, .heimdal])
    + tags("ccache_type realm_try_domains", .integer, .mit)
    + tags("kdc_timeout", .timeout, [.java, .heimdal])
    + tags("max_retries", .integer, [.java, .heimdal])
    + tags("udp_preference_limit", .integer, [.mit, .java])
    + tags("request_timeout", .duration, .mit)
    + tags("dns_canonicalize_hostname", .strictBoolean, .all)
    + tags("dns_uri_lookup rdns", .boolean, .mit)
    + tags("qualify_shortname preferred_preauth_types spake_preauth_groups", .text, .mit)
    + tags("default_keytab_name", .text, .all)
    + tags("default_client_keytab_name default_ccache_name", .text, [.mit, .heimdal])
    + tags("default_rcache_name plugin_base_dir err_fmt kcm_socket kcm_mach_service", .text, .mit)
    + tags("extra_addresses", .text, .all)
    + tags("k5login_authoritative", .boolean, [.mit, .heimdal])
    + tags("k5login_directory", .text, [.mit, .heimdal])
    + tags("verify_ap_req_nofail", .laxBoolean, [.mit, .heimdal])
    + tags("enforce_ok_as_delegate ignore_acceptor_hostname", .strictBoolean, .mit)
    + tags("client_aware_channel_bindings", .boolean, .mit)
    + tags(
      "pkinit_anchors pkinit_pool pkinit_identities pkinit_revoke pkinit_cert_match pkinit_eku_checking "
        + "pkinit_kdc_hostname pkinit_require_crl_checking", .text, .mit)
    + tags("pkinit_dh_min_bits", .text, [.mit, .heimdal])
    + tags(
      "accept_null_addresses block_dns check_pac date_format default_cc_name default_cc_type default_cc_collection "
        + "dns_proxy fcache_version host_timeout http_proxy large_message_size log_utc maximum_message_size "
        + "name_canon_rules scan_interfaces srv_lookup time_format transited_realms_reject use_fallback warn_pwexpire",
      .text, .heimdal)

  public static let realm: [KerberosTag] =
    tags("kdc", .server, .all)
    + tags("admin_server kpasswd_server", .text, [.mit, .heimdal])
    + tags("default_domain auth_to_local", .text, [.mit, .heimdal])
    + tags("auth_to_local_names v4_instance_convert", .block, [.mit, .heimdal])
    + tags("v4_realm primary_kdc http_anchors sitename", .text, .mit)
    + tags("master_kdc", .text, [.mit, .heimdal])
    + tags("disable_encrypted_timestamp", .boolean, .mit)
    + tags("kdc_timeout", .timeout, .java)
    + tags("max_retries udp_preference_limit", .integer, .java)
    + tags("ticket_lifetime renew_lifetime", .duration, .heimdal)
    + tags("forwardable proxiable no-addresses", .boolean, .heimdal)
    + tags("warn_pwexpire krb524_server", .text, .heimdal)
    + tags(
      "pkinit_anchors pkinit_pool pkinit_identities pkinit_identity pkinit_revoke pkinit_cert_match pkinit_dh_min_bits "
        + "pkinit_eku_checking pkinit_kdc_hostname pkinit_require_crl_checking pkinit_indicator pkinit_allow_upn",
      .text, [.mit, .heimdal])
    // What the KDC itself reads.
    + tags(
      "acl_file database_name database_module key_stash_file max_life max_renewable_life supported_enctypes kdc_ports "
        + "kdc_tcp_ports kdc_listen kdc_tcp_listen kadmind_port kadmind_listen kpasswd_port kpasswd_listen "
        + "master_key_type master_key_name admin_keytab dict_file default_principal_flags default_principal_expiration "
        + "iprop_enable iprop_port iprop_listen iprop_replica_poll iprop_master_ulogsize host_based_services "
        + "no_host_referral reject_bad_transit restrict_anonymous_to_tgt encrypted_challenge_indicator",
      .text, [.mit, .heimdal])
}
