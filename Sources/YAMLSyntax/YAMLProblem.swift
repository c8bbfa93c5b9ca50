public import SourceText

/// Something that keeps a text from being the YAML that this project reads.
public struct YAMLProblem: Sendable {
  public enum Kind: Sendable {
    /// Not YAML at all from here on, or a part of YAML that is not read.
    case syntax
    /// A key that its mapping holds already.
    case duplicateKey
    /// An alias, merge key or tag that leads nowhere.
    case reference
    /// Larger or deeper than is read.
    case limit
  }

  public var kind: Kind
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var help: String?
  public var range: ByteRange
  /// A second place that explains the problem, and why it is shown.
  public var related: Related?

  public struct Related: Sendable {
    public var message: String
    public var range: ByteRange
  }
}
