/// What was found of the files and variables that a file names, so that rules need not look.
public struct Surroundings: Sendable {
  public enum FileState: Sendable {
    case file
    case folder
    case absent
  }

  public enum VariableState: Sendable {
    case set
    case empty
    case absent
  }

  /// By `resolved` path. Of a file that is not listed nothing is known.
  public var files: [String: FileState] = [:]
  /// By name, likewise.
  public var variables: [String: VariableState] = [:]

  public init() {}
}
