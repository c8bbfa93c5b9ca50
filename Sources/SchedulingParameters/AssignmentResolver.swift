import SourceText

/// Works out the values of parameters, each after those that it refers to.
struct AssignmentResolver {
  private let baselines: ScheduleBaselines
  private let assignments: [ParameterAssignment]
  /// Index of the assignment that counts for each name.
  private var effective: [String: Int] = [:]
  private var templates: [Int: ParameterTemplate] = [:]
  /// The values that one still waits for.
  private var waiting: [Int: Set<Int>] = [:]
  private var users: [Int: [Int]] = [:]
  private(set) var resolved: [String: SchedulingContext.Resolution] = [:]
  private(set) var issues: [AssignmentIssue] = []

  init(_ baselines: ScheduleBaselines, _ assignments: [ParameterAssignment]) {
    self.baselines = baselines
    self.assignments = Array(assignments.prefix(ParameterLimits.assignments))
    if assignments.count > ParameterLimits.assignments {
      issues.append(
        AssignmentIssue(
          assignment: ParameterLimits.assignments, kind: .tooMany(limit: ParameterLimits.assignments)))
    }
  }

  mutating func resolve() {
    for (index, assignment) in assignments.enumerated() {
      if Self.isName(assignment.name) {
        effective[assignment.name] = index
      } else {
        issues.append(AssignmentIssue(assignment: index, kind: .invalidName))
      }
    }
    for index in effective.values.sorted() {
      let assignment = assignments[index]
      if let template = ParameterTemplate(assignment.value, in: .assignment) {
        templates[index] = template
      } else {
        resolved[assignment.name] = .value(Array(assignment.value.utf8), isSecret: false)
      }
    }
    resolveTemplates()
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first else { return false }
    return first.isNameStart && name.utf8.allSatisfy(\.isNamePart)
  }

  /// Takes those values first whose references all have a value. When none is left that has, some go round in a circle.
  private mutating func resolveTemplates() {
    let order = templates.keys.sorted()
    for index in order {
      let references = references(of: index)
      waiting[index] = Set(references)
      for reference in references { users[reference, default: []].append(index) }
    }
    resolve(all: order.filter { waiting[$0]?.isEmpty == true })
    for start in order {
      while let circle = circle(from: start) {
        report(circle)
        for member in circle {
          resolved[assignments[member].name] = .broken
          waiting[member] = nil
        }
        resolve(all: circle.flatMap { release(usersOf: $0) })
      }
    }
  }

  /// Resolves those that wait for nothing, and all that then waits for nothing more.
  private mutating func resolve(all ready: [Int]) {
    var ready = ready
    while let index = ready.popLast() {
      resolve(index)
      ready += release(usersOf: index)
    }
  }

  private mutating func release(usersOf index: Int) -> [Int] {
    (users[index] ?? []).filter { user in
      waiting[user]?.remove(index) != nil && waiting[user]?.isEmpty == true
    }
  }

  /// The other values with expressions that one refers to, each once.
  private func references(of index: Int) -> [Int] {
    guard let template = templates[index] else { return [] }
    var references: [Int] = []
    var seen: Set<Int> = []
    for part in template.parts {
      guard let name = Self.reference(of: part), !isOuter(name, in: index), let target = effective[name],
        templates[target] != nil, seen.insert(target).inserted
      else { continue }
      references.append(target)
    }
    return references
  }

  private static func reference(of part: ParameterTemplate.Part) -> String? {
    switch part.meaning {
    case .reference: part.name
    case .builtIn(let builtIn) where builtIn.isAssignable: builtIn.rawValue
    default: nil
    }
  }

  /// Whether a name in its own value means what it would be without the assignment, as in `bizdate=${bizdate}` and `jobid=$jobid`.
  private func isOuter(_ name: String, in index: Int) -> Bool {
    guard assignments[index].name == name else { return false }
    return SystemVariable.value(of: name, baselines) != nil || BuiltInParameter(rawValue: name)?.isAssignable == true
  }

  private mutating func resolve(_ index: Int) {
    guard let template = templates[index] else { return }
    let name = assignments[index].name
    let expander = Expander(
      baselines: baselines, limit: ParameterLimits.value, foreign: [],
      names: { [effective] in SystemVariable.names(with: effective.keys) },
      lookUp: { [self] reference in
        (isOuter(reference, in: index) ? nil : resolved[reference]) ?? SystemVariable.value(of: reference, baselines)
      })
    let expansion = expander.expand(template)
    issues += expansion.problems.map { AssignmentIssue(assignment: index, kind: .problem($0)) }
    issues += expansion.unassigned.map { AssignmentIssue(assignment: index, kind: .unassigned($0)) }
    resolved[name] =
      switch expansion.value {
      case .known(let expanded): .value(expanded.bytes, isSecret: false)
      case .secret(let expanded): .value(expanded.bytes, isSecret: true)
      case .unknown: .broken
      }
  }

  /// The circle that one runs into; nil where it waits for nothing.
  private func circle(from start: Int) -> [Int]? {
    var path: [Int] = []
    var places: [Int: Int] = [:]
    var index = start
    while places[index] == nil {
      places[index] = path.count
      path.append(index)
      guard let next = waiting[index]?.min() else { return nil }
      index = next
    }
    return Array(path[(places[index] ?? 0)...])
  }

  private mutating func report(_ circle: [Int]) {
    guard let first = circle.min(), let place = circle.firstIndex(of: first), let template = templates[first] else {
      return
    }
    let members = Array(circle[place...] + circle[..<place])
    let names = members.map { assignments[$0].name }
    let next = names.count > 1 ? names[1] : names[0]
    guard let part = template.parts.first(where: { Self.reference(of: $0) == next }) else { return }
    let range = part.range.indices
    let problem = ParameterProblem(.cycle(names: names), range, in: range)
    issues.append(AssignmentIssue(assignment: first, kind: .problem(problem)))
  }
}
