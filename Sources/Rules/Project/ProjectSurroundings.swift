public import JobModel

/// What a project file names that lies outside of it, and what was found there, so that rules need not look.
public struct ProjectSurroundings: Sendable {
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

  public let references: ProjectReferences
  /// By `resolved` path. Of a file that is not listed nothing is known.
  public var files: [String: FileState] = [:]
  /// By name, likewise.
  public var variables: [String: VariableState] = [:]

  public init(_ references: ProjectReferences) {
    self.references = references
  }
}
