import Findings
import JobModel
import SchedulingParameters
import SourceText
import YAMLSyntax

/// What holds for one file, with where each thing comes from and what it hides.
public struct EffectiveSettings: Sendable {
  /// Where something is said.
  public enum Origin: Hashable, Sendable {
    case commandLine
    /// The tool's own, where nobody says anything.
    case standard
    /// A line of a file, from 1.
    case line(file: String, Int)
  }

  public struct Choice: Sendable {
    public var text: String
    public var origin: Origin
  }

  /// What holds first, and then all that it hides, from the nearest on; never empty.
  public struct Value: Sendable {
    public var name: String
    public var choices: [Choice]
  }

  public struct RuleVerdict: Sendable {
    public var code: String
    public var name: String
    /// Nil where the rule does not speak.
    public var severity: String?
    /// What made it so, the deciding first; empty for a rule of the profile.
    public var reasons: [Choice]
  }

  /// The project files that count, the nearest first, each followed by the files that it extends.
  public var files: [(path: String, isExtended: Bool)] = []
  public var values: [Value] = []
  public var exclude: [Choice] = []
  /// Each override, and whether it holds for the file.
  public var overrides: [(choice: Choice, isHolding: Bool)] = []
  public var rules: [RuleVerdict] = []
  public var parameters: [Value] = []
  public var dataSources: [Value] = []
  /// The suppressions of project files whose paths cover the file.
  public var suppressions: [Choice] = []
}

extension Linter {
  /// What holds for a file, which need not be there.
  public static func settings(of file: FilePath, _ request: LintRequest) -> EffectiveSettings {
    let path = file.normalized(workingDirectory: ProjectFiles.workingDirectory)
    let store = ProjectStore(request.schedule, commandLine: request.settings, replacements: request.replacements)
    var reader = EffectiveReader(store: store, path: path, context: store.context(of: path.directory))
    reader.today = request.today
    return reader.settings(commandLine: request.settings, schedule: request.schedule)
  }
}

/// Gathers what holds for one file.
private struct EffectiveReader {
  typealias Origin = EffectiveSettings.Origin
  typealias Choice = EffectiveSettings.Choice

  let store: ProjectStore
  let path: FilePath
  let context: FolderContext
  var today = CalendarDate.today
  private var lines: [String: LineTable] = [:]

  init(store: ProjectStore, path: FilePath, context: FolderContext) {
    self.store = store
    self.path = path
    self.context = context
  }

  mutating func settings(commandLine: LintSettings, schedule: LintSchedule) -> EffectiveSettings {
    var result = EffectiveSettings()
    let layers = store.layers(for: path, in: context)
    let filter = store.filter(for: path)
    for chain in context.settings {
      for (index, file) in chain.files.enumerated() { result.files.append((file.text, index > 0)) }
    }
    let profiles = layers.compactMap(\.profile).map { Choice(text: $0.value.rawValue, origin: origin($0.place)) }
    result.values.append(
      EffectiveSettings.Value(
        name: "profile", choices: profiles + [Choice(text: LintProfile.recommended.rawValue, origin: .standard)]))
    let failing = layers.compactMap(\.failOn).map { Choice(text: $0.value.name, origin: origin($0.place)) }
    let standard = filter.profile == .strict ? "warning" : "error"
    result.values.append(
      EffectiveSettings.Value(name: "fail-on", choices: failing + [Choice(text: standard, origin: .standard)]))
    let selections = layers.compactMap(\.select).map { select in
      let text = select.map(\.value).joined(separator: ", ")
      return Choice(text: text.isEmpty ? "nothing" : text, origin: origin(select.first?.place))
    }
    result.values.append(
      EffectiveSettings.Value(name: "select", choices: selections + [Choice(text: "every rule", origin: .standard)]))
    result.exclude = context.settings.flatMap(\.links).flatMap(\.excludeSettings).map { choice($0) }
    readOverrides(&result)
    readRules(&result, layers, filter)
    readProjects(&result, schedule)
    readSuppressions(&result)
    return result
  }

  // MARK: Parts

  private mutating func readOverrides(_ result: inout EffectiveSettings) {
    for (project, chain) in zip(context.projects, context.settings) {
      let path = store.path(of: path, below: project)
      for override in chain.links.flatMap(\.overrides) {
        let patterns = override.paths.map(\.text).joined(separator: ", ")
        result.overrides.append(
          (
            Choice(text: patterns, origin: origin(override.place)),
            override.paths.contains { $0.covers(path.bytes) }
          ))
      }
    }
  }

  private mutating func readRules(_ result: inout EffectiveSettings, _ layers: [LintSettings], _ filter: RuleFilter) {
    var reasons: [String: [Choice]] = [:]
    _ = RuleFilter(layers, book: context.book) { code, verb, setting in
      reasons[code, default: []].insert(
        Choice(text: "\(verb) \(setting?.value ?? "others")", origin: origin(setting?.place)), at: 0)
    }
    result.rules = context.book.all.map { rule in
      EffectiveSettings.RuleVerdict(
        code: rule.code, name: rule.name, severity: filter.severity(of: rule)?.name, reasons: reasons[rule.code] ?? [])
    }
  }

  private mutating func readProjects(_ result: inout EffectiveSettings, _ schedule: LintSchedule) {
    for assignment in schedule.assignments {
      add(assignment.name, assignment.value, .commandLine, to: &result.parameters)
    }
    for project in context.scope.projects {
      for (assignment, value) in project.parameters {
        let place = origin(project, project.document.range(of: value))
        add(assignment.name, assignment.value, place, to: &result.parameters)
      }
      for source in project.dataSources {
        let text = [source.type, source.version].compactMap(\.self).joined(separator: " ")
        add(source.name, text, origin(project, project.document.range(of: source.key)), to: &result.dataSources)
      }
    }
  }

  private func add(_ name: String, _ text: String, _ origin: Origin, to values: inout [EffectiveSettings.Value]) {
    let choice = Choice(text: SecretNames.isSecret(name) ? "•••" : Excerpt.of(text), origin: origin)
    if let index = values.firstIndex(where: { $0.name == name }) {
      values[index].choices.append(choice)
    } else {
      values.append(EffectiveSettings.Value(name: name, choices: [choice]))
    }
  }

  private mutating func readSuppressions(_ result: inout EffectiveSettings) {
    for (project, list) in context.suppressions {
      let path = store.path(of: path, below: project)
      for suppression in list where suppression.files?.covers(path.bytes) ?? false {
        var text = suppression.selector.value
        if let pointer = suppression.pointer { text += " at \(pointer)" }
        if let expiry = suppression.expiry {
          text += suppression.hasExpired(on: today) ? ", ended on " : ", until "
          text += expiry.value.description
        }
        text += ": " + Excerpt.of(suppression.reason)
        result.suppressions.append(Choice(text: text, origin: origin(suppression.selector.place)))
      }
    }
  }

  // MARK: Places

  private mutating func choice(_ setting: Setting<String>) -> Choice {
    Choice(text: setting.value, origin: origin(setting.place))
  }

  private mutating func origin(_ place: Place?) -> Origin {
    guard let place else { return .commandLine }
    guard let project = store.extended(at: FilePath(place.file)) else { return .line(file: place.file, 1) }
    return origin(project, place.range)
  }

  private mutating func origin(_ project: Project, _ range: ByteRange) -> Origin {
    let table = lines[project.path] ?? LineTable(project.bytes)
    lines[project.path] = table
    return .line(file: project.path, table.position(of: range.start).line)
  }
}
