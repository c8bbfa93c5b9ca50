import Catalog
import JobModel
import YAMLSyntax

/// SEC003: a password that is sent, or proved, where others can listen.
enum PasswordLogin {
  /// What is said of a login; nil where it is safe, or none.
  static func wording(protocol: String?, mechanism: String?) -> Wording? {
    guard let name = `protocol`?.uppercased(), name == "SASL_PLAINTEXT", let mechanism = mechanism?.uppercased() else {
      return nil
    }
    switch mechanism {
    case "PLAIN": return Wording.SEC.plaintextPasswordPlain(protocol: name)
    case "SCRAM-SHA-256", "SCRAM-SHA-512":
      return Wording.SEC.plaintextPasswordScram(mechanism: mechanism, protocol: name)
    default: return nil
    }
  }
}

extension DataSource {
  /// How the data source logs in: a key of its own, or the client's setting under `extended`, which wins.
  func login(in project: Project) -> (protocol: String?, protocolNode: YAMLNode?, mechanism: String?) {
    let document = project.document
    let extended = document.value(of: "extended", in: node)
    func value(_ key: String, _ setting: String) -> YAMLNode? {
      extended.flatMap { document.value(of: setting, in: $0) } ?? document.value(of: key, in: node)
    }
    let protocolNode = value("securityProtocol", "security.protocol")
    return (
      protocolNode.flatMap { document.text(of: $0) }, protocolNode,
      value("saslMechanism", "sasl.mechanism").flatMap { document.text(of: $0) }
    )
  }
}
