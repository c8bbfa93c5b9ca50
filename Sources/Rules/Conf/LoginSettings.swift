import Catalog
import Findings

/// How the brokers are spoken to, by the name of the protocol.
enum SecurityProtocol: String, CaseIterable {
  case plaintext = "PLAINTEXT"
  case ssl = "SSL"
  case saslPlaintext = "SASL_PLAINTEXT"
  case saslSSL = "SASL_SSL"

  /// Letters compare without case, as the clients do it.
  init?(named name: String) {
    self.init(rawValue: name.trimmingBlanks.uppercased())
  }

  var hasTLS: Bool { self == .ssl || self == .saslSSL }
  var hasLogin: Bool { self == .saslPlaintext || self == .saslSSL }
}

/// The SASL mechanisms that the page and this engine know.
enum SASLMechanism: String, CaseIterable {
  case plain = "PLAIN"
  case gssapi = "GSSAPI"
  case scram256 = "SCRAM-SHA-256"
  case scram512 = "SCRAM-SHA-512"

  init?(named name: String) {
    self.init(rawValue: name.trimmingBlanks.uppercased())
  }
}

/// Settings that ask for what the protocol does not have: CONF007 for TLS, CONF008 for a login by a mechanism.
///
/// Of one protocol that does not fit only one thing is said.
struct LoginSettings<Source: SettingSource> {
  typealias Node = Source.Node

  let source: Source
  /// Where the protocol belongs, in words.
  let place: String

  func contradiction() -> SettingContradiction<Node>? {
    let given = source.given(.securityProtocol)
    guard let given else { return mechanismWithoutProtocol() }
    // A protocol that does not exist is a finding of its own, one that is not known none.
    guard let spoken = given.text.flatMap({ SecurityProtocol(named: $0) }) else { return nil }
    let name = spoken.rawValue
    if !spoken.hasLogin, let mechanism = source.given(.saslMechanism), !mechanism.isEmpty {
      // What a data source says of its own login is said there.
      guard case .own(_, let value) = mechanism.origin else { return nil }
      let wording = Wording.CONF.mechanismWithoutLogin(
        setting: mechanism.name.description, protocol: name, place: place)
      return SettingContradiction(wording: wording, node: value, related: given)
    }
    if !spoken.hasTLS, let (setting, key) = first(of: Self.asksForTLS) {
      let wording = Wording.CONF.protocolWithoutTls(setting: setting, protocol: name, place: place)
      return SettingContradiction(wording: wording, node: key, related: given)
    }
    if !spoken.hasLogin, let (setting, key) = first(of: Self.asksForLogin) {
      let wording = Wording.CONF.protocolWithoutLogin(setting: setting, protocol: name, place: place)
      return SettingContradiction(wording: wording, node: key, related: given)
    }
    return nil
  }

  /// Without a protocol it is PLAINTEXT.
  private func mechanismWithoutProtocol() -> SettingContradiction<Node>? {
    guard let mechanism = source.given(.saslMechanism), !mechanism.isEmpty, case .own(_, let value) = mechanism.origin
    else { return nil }
    let wording = Wording.CONF.mechanismWithoutProtocol(setting: mechanism.name.description, place: place)
    return SettingContradiction(wording: wording, node: value, related: nil)
  }

  private static var asksForTLS: [JavaSetting] {
    [
      .sslTruststoreLocation, .sslTruststoreCertificates, .sslKeystoreLocation, .sslKeystoreKey,
      .sslKeystoreCertificateChain,
    ]
  }

  private static var asksForLogin: [JavaSetting] { [.saslJaasConfig, .javaSecurityAuthLoginConfig] }

  /// The first of some settings that the file itself holds.
  private func first(of settings: [JavaSetting]) -> (setting: String, key: Node)? {
    for setting in settings {
      if let given = source.given(setting), !given.isEmpty, case .own(let key, _) = given.origin {
        return (setting.name.description, key)
      }
    }
    return nil
  }
}
