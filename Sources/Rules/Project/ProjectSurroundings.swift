public import JobModel
public import SchedulingParameters

/// What was found out about the surroundings of a project file, so that rules need not look.
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

  /// By `resolved` path. Of a file that is not listed nothing is known.
  public var files: [String: FileState] = [:]
  /// By name, likewise.
  public var variables: [String: VariableState] = [:]
  /// What is wrong with the values under `parameters`, by their places in `Project.parameters`.
  public var parameterIssues: [AssignmentIssue] = []

  public init() {}
}
