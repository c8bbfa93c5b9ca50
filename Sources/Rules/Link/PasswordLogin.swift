import Catalog

/// SEC003: a password that is sent, or proved, where others can listen.
enum PasswordLogin {
  /// The protocol that logs in and hides nothing.
  static let openProtocol = "SASL_PLAINTEXT"

  /// What is said of a login; nil where it is safe, or none.
  static func wording(protocol: String?, mechanism: String?) -> Wording? {
    guard let name = `protocol`?.uppercased(), name == openProtocol, let mechanism = mechanism?.uppercased() else {
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
