import Catalog
public import Findings
import JobModel
public import OwnRules
import Rules
import SchedulingParameters
public import SourceText

/// The outcome of one example of a rule of one's own: a wrong one yields exactly the marked findings and no other but those that it announces,
/// a right one none at all.
public struct OwnRuleTest: Sendable {
  public let rule: OwnRule
  public let example: OwnRuleExample
  /// What differs from what the example promises; empty where it passes.
  public let differences: [Difference]

  public enum Difference: Sendable {
    /// A marked place without a finding.
    case notFound(ExampleFiles.Mark)
    /// A finding of the rule that nothing marks.
    case notMarked(Finding)
    /// A finding of another rule.
    case other(Finding)
    /// A code of `also` that says nothing.
    case silent(String)
    /// The example's options cannot be used.
    case options(String)
  }

  /// The example's files as they were checked, without the marks.
  public let sources: [String: SourceFile]

  /// Checks an example in memory: by every rule of weir's and this one, as if its files were named on the command line.
  public init(_ rule: OwnRule, _ example: OwnRuleExample) {
    self.rule = rule
    self.example = example
    let files = ExampleFiles(example.parts)
    sources = Dictionary(uniqueKeysWithValues: files.files.map { ($0.key, SourceFile(path: $0.key, bytes: $0.value)) })
    let schedule: LintSchedule
    do {
      schedule = try Self.schedule(example.options)
    } catch {
      differences = [.options(error.message)]
      return
    }
    let findings = Self.findings(in: files.files, by: rule, schedule)
    differences = Self.differences(between: findings, and: files.findings, rule, example)
  }

  private static func differences(
    between findings: [Finding], and marks: [ExampleFiles.Mark], _ rule: OwnRule, _ example: OwnRuleExample
  ) -> [Difference] {
    var differences: [Difference] = []
    var open = marks
    for finding in findings {
      if finding.code == rule.code {
        let mark = ExampleFiles.Mark(path: finding.place.file, range: finding.place.range)
        if let index = open.firstIndex(of: mark) {
          open.remove(at: index)
        } else {
          differences.append(.notMarked(finding))
        }
      } else if !example.also.contains(finding.code) {
        differences.append(.other(finding))
      }
    }
    let codes = Set(findings.map(\.code))
    return open.map { .notFound($0) } + differences + example.also.filter { !codes.contains($0) }.map { .silent($0) }
  }

  // MARK: The check

  private static func findings(in files: [String: [UInt8]], by rule: OwnRule, _ schedule: LintSchedule) -> [Finding] {
    let book = RuleBook(own: [rule])
    let projects = files.filter { FilePath($0.key).name.elementsEqual(ProjectFiles.name.utf8) }
      .map { Project(path: $0.key, bytes: $0.value) }
    var findings: [Finding] = []
    let zones = TimeZoneCache()
    for project in projects {
      findings += FileCheck.project(project, environment: nil, baselines: schedule.baselines, book: book).findings
    }
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".json") {
      let scope = ProjectScope(Self.above(path, projects))
      let assignments = scope.projects.reversed().flatMap { $0.parameters.map(\.assignment) } + schedule.assignments
      let checked = FileCheck.script(
        path: path, bytes: bytes,
        folder: FolderContext(
          scope: scope, parameters: SchedulingContext(schedule.baselines, assignments: assignments), book: book),
        environment: nil, zones: zones, isNamed: true)
      findings += checked?.findings ?? []
    }
    return findings.sorted(by: Finding.precedes)
  }

  /// The project files above a path, nearest first.
  private static func above(_ path: String, _ projects: [Project]) -> [Project] {
    projects.filter { project in
      let folder = FilePath(project.path).directory.text
      return folder.isEmpty || path.hasPrefix(folder + "/")
    }.sorted { $0.path.utf8.count > $1.path.utf8.count }
  }

  /// Without times of their own examples are checked at noon of the first of July 2024: they must not depend on the day.
  private static func schedule(_ options: [(name: String, value: String)]) throws(ScheduleTimeFault) -> LintSchedule {
    func value(_ name: String) -> String? { options.last { $0.name == name }?.value }
    let prefix = "parameters."
    let assignments = options.filter { $0.name.hasPrefix(prefix) }
      .map { ParameterAssignment(name: String($0.name.dropFirst(prefix.utf8.count)), value: $0.value) }
    var businessDate: ScheduleTime?
    var scheduledTime: ScheduleTime?
    if let text = value("bizdate") { businessDate = try ScheduleTime.businessDate(text) }
    if let text = value("cyctime") { scheduledTime = try ScheduleTime.scheduledTime(text) }
    let now = ScheduleTime(year: 2024, month: 7, day: 1, hour: 12) ?? .earliest
    let baselines = try ScheduleBaselines(businessDate: businessDate, scheduledTime: scheduledTime, now: now)
    return LintSchedule(baselines, assignments: assignments)
  }
}
