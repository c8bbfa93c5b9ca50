/// Why a Kerberos login does not come about: what happened, and what to do.
public struct KerberosFailure: Error, CustomStringConvertible, Sendable {
  public enum Reason: Sendable {
    /// krb5.conf, a principal or a keytab that cannot be used as it is.
    case configuration
    /// No KDC answers.
    case unreachable
    /// The clocks of this machine and of the KDC differ by too much.
    case clockSkew
    /// The KDC knows no such client.
    case unknownClient
    /// The KDC does not take the keytab's key.
    case wrongKey
    /// The KDC knows no such service.
    case unknownService
    /// The KDC refuses for another reason.
    case refused
  }

  public var reason: Reason
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var advice: String

  public init(_ reason: Reason, _ message: String, advice: String) {
    self.reason = reason
    self.message = message
    self.advice = advice
  }

  public var description: String { "\(message); \(advice)" }
}
