/// Why a store, or a key in it, cannot be read.
public enum KeyStoreFailure: Error, Hashable, Sendable {
  /// None of the formats that clients read. The text says what it looks like, when that is known.
  case unknownFormat(String?)
  /// It begins as a store does and does not go on as one: what is wrong, at which byte.
  case damaged(String, offset: Int)
  /// The password is wrong, or the store was changed: nobody can tell the two apart.
  case wrongPassword
  /// The key's own password is wrong.
  case wrongKeyPassword
  case passwordNeeded
  /// A format or algorithm that is legal and that we do not read, by its name.
  case unsupported(String)
  /// More work than a store may ask for.
  case tooLarge(String)
  /// libcrypto is not installed.
  case noCryptography
  /// There is nothing of the kind that was asked for.
  case noPrivateKey
  case noTrustedCertificate
}

extension KeyStoreFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownFormat(let likeness?): "it is neither JKS, JCEKS, PKCS#12 nor PEM but looks like \(likeness)"
    case .unknownFormat(nil): "it is neither JKS, JCEKS, PKCS#12 nor PEM"
    case .damaged(let what, let offset): "\(what) at byte \(offset)"
    case .wrongPassword: "the password is wrong, or the store was changed"
    case .wrongKeyPassword: "the password of the private key is wrong"
    case .passwordNeeded: "it needs a password"
    case .unsupported(let name): "\(name) is not supported"
    case .tooLarge(let what): what
    case .noCryptography:
      "libcrypto is not there: install OpenSSL (Debian: libssl3), which stores with passwords are read with"
    case .noPrivateKey: "it holds no private key"
    case .noTrustedCertificate: "it holds no trusted certificate"
    }
  }
}
