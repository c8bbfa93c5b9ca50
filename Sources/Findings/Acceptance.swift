/// A person's decision that a finding is not to be acted on.
public struct Acceptance: Hashable, Sendable {
  /// Where the decision stands.
  public enum Kind: String, Sendable {
    /// In the file of the finding: a comment, or a reserved key.
    case inSource
    /// In another file: the project file, a baseline.
    case external
  }

  public var kind: Kind
  public var reason: String?
  /// Nil where it is not known.
  public var place: Place?

  public init(_ kind: Kind, reason: String? = nil, at place: Place? = nil) {
    self.kind = kind
    self.reason = reason
    self.place = place
  }
}

/// A finding that is not shown, and why.
public struct SuppressedFinding: Sendable {
  public var finding: Finding
  /// Never empty.
  public var acceptances: [Acceptance]

  public init(_ finding: Finding, by acceptances: [Acceptance]) {
    self.finding = finding
    self.acceptances = acceptances
  }
}
