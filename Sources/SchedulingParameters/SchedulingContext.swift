/// The value that a project or a command line gives to a parameter: a constant, or an expression.
public struct ParameterAssignment: Hashable, Sendable {
  public let name: String
  public let value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// What is wrong with an assignment. Scripts that use the parameter say nothing of it.
public struct AssignmentIssue: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// No expression can refer to it.
    case invalidName
    /// Ranges are those of the value.
    case problem(ParameterProblem)
    case unassigned(UnassignedParameter)
    /// It is one too many, as are all after it.
    case tooMany(limit: Int)
  }

  /// Index of the assignment among those that the context was given.
  public let assignment: Int
  public let kind: Kind
}

/// What expressions are expanded with: two baselines, and the values of parameters. Every value is worked out once, here.
public struct SchedulingContext: Sendable {
  /// What a parameter's value came to.
  enum Resolution {
    case value([UInt8], isSecret: Bool)
    case broken
  }

  public let baselines: ScheduleBaselines
  /// In order of the assignments.
  public let assignmentIssues: [AssignmentIssue]
  private let parameters: [String: Resolution]
  private let cache = ExpansionCache()

  /// Of two assignments to one name the later counts.
  public init(_ baselines: ScheduleBaselines, assignments: [ParameterAssignment] = []) {
    self.baselines = baselines
    var resolver = AssignmentResolver(baselines, assignments)
    resolver.resolve()
    parameters = resolver.resolved
    assignmentIssues = resolver.issues.enumerated()
      .sorted { ($0.element.assignment, $0.offset) < ($1.element.assignment, $1.offset) }.map(\.element)
  }

  /// Names that `${…}` may refer to, sorted.
  public var parameterNames: [String] { SystemVariable.names(with: parameters.keys) }

  /// Expands a value of a script; nil where it holds no expression. Names among `foreign` belong to somebody else, such as
  /// `${srcTableName}` in the topic of an entire database: those expressions stand for themselves.
  public func expand(_ text: Span<UInt8>, foreign: Set<String> = []) -> ParameterExpansion? {
    cache.expansion(of: text, foreign: foreign) { ParameterTemplate($0).map { expand($0, foreign: foreign) } }
  }

  /// Expands a text that was taken apart before.
  public func expand(_ template: ParameterTemplate, foreign: Set<String> = []) -> ParameterExpansion {
    let expander = Expander(
      baselines: baselines, limit: ParameterLimits.text, foreign: foreign, names: { parameterNames },
      lookUp: { parameters[$0] ?? SystemVariable.value(of: $0, baselines) })
    return expander.expand(template)
  }
}

/// Names that have a value without assignment.
enum SystemVariable {
  /// Theirs and those of parameters, sorted: of equally near names the same is suggested in every run.
  static func names(with parameters: some Collection<String>) -> [String] {
    Set(parameters).union(["bizdate", "bdp.system.bizdate", "bdp.system.cyctime"]).sorted()
  }

  static func value(of name: String, _ baselines: ScheduleBaselines) -> SchedulingContext.Resolution? {
    var bytes: [UInt8] = []
    switch name {
    case "bizdate", "bdp.system.bizdate": DateFormat.compactDate.append(baselines.businessDate, to: &bytes)
    case "bdp.system.cyctime": DateFormat.compactTime.append(baselines.scheduledTime, to: &bytes)
    default: return nil
    }
    return .value(bytes, isSecret: false)
  }
}

extension BuiltInParameter {
  /// Nil for those that only a scheduler knows, and where the calendar ends.
  func value(_ baselines: ScheduleBaselines) -> [UInt8]? {
    var bytes: [UInt8] = []
    let date = baselines.businessDate
    switch self {
    case .bizdate: DateFormat.compactDate.append(date, to: &bytes)
    case .cyctime: DateFormat.compactTime.append(baselines.scheduledTime, to: &bytes)
    case .gmtdate:
      guard let current = date.adding(days: 1) else { return nil }
      DateFormat.compactDate.append(current, to: &bytes)
    case .bizmonth:
      guard let current = date.adding(days: 1) else { return nil }
      guard let month = date.adding(months: current.month == date.month ? -1 : 0) else { return nil }
      DateFormat.compactMonth.append(month, to: &bytes)
    case .jobid, .nodeid, .taskid: return nil
    }
    return bytes
  }
}
