/// Why a job did not end well.
public struct JobFailure: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// The job is wrong.
    case job
    /// The job could not be run here: files that cannot be opened, no threads.
    case environment
    /// More dirty records than the job allows.
    case dirty
    /// No connection to the other side, or no login.
    case unreachable
    /// The data or the other side failed.
    case data
    /// The reader of standard output went away: nothing to say about it.
    case outputClosed
    /// What was in flight at a signal could not be finished in time.
    case interrupted
  }

  public var kind: Kind
  /// What is wrong, where, in one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var advice: String?

  public init(_ kind: Kind, _ message: String, advice: String? = nil) {
    self.kind = kind
    self.message = message
    self.advice = advice
  }

  public var description: String {
    guard let advice else { return message }
    return "\(message); \(advice)"
  }
}
