import Catalog
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// One thing that a rule looks at, and what stands around it.
struct RuleView {
  let subject: RuleValue
  /// Nil for a data source.
  let script: JobScript?
  let step: Step?
  let scope: ProjectScope

  /// Where a path begins; nil where there is no such thing.
  func start(of path: ValuePath) -> RuleValue? {
    switch path.start {
    case .subject: return subject
    case .script: return script.map { .script($0.root.node, $0) }
    case .reader: return parameter(reading: true)
    case .writer: return parameter(reading: false)
    case .step: return step.flatMap { step in script.map { .script(step.object.node, $0) } }
    case .dataSource:
      return dataSourceName.flatMap { scope.dataSource(named: $0.text) }.map { .project($0.source.node, $0.project) }
    }
  }

  /// Nothing where a path begins with what is not there: such a place is neither present nor absent.
  func places(of path: ValuePath) -> [ValuePlace] {
    start(of: path).map { path.places(from: $0) } ?? []
  }

  private func parameter(reading: Bool) -> RuleValue? {
    guard let script, let step = script.steps.first(where: { $0.isReader == reading }) else { return nil }
    return RuleView.parameter(of: step, in: script)
  }

  static func parameter(of step: Step, in script: JobScript) -> RuleValue? {
    RuleValue.script(step.object.node, script).value(of: "parameter").flatMap { $0.kind == .object ? $0 : nil }
  }

  /// The value that names the step's data source.
  var dataSourceName: (value: RuleValue, text: String)? {
    guard script != nil, let step, let script,
      let value = RuleView.parameter(of: step, in: script)?.value(of: "datasource"), let text = value.text
    else { return nil }
    return (value, text)
  }

  // MARK: Conditions

  /// Whether a condition holds. Of several places of one path each has to pass, or one: `isEach` decides.
  func truth(of condition: Condition, isEach: Bool) -> Truth {
    switch condition {
    case .all(let parts): return .all(parts.lazy.map { truth(of: $0, isEach: isEach) })
    case .any(let parts): return .any(parts.lazy.map { truth(of: $0, isEach: isEach) })
    case .not(let part): return !truth(of: part, isEach: !isEach)
    case .value(let path, let tests):
      let places = places(of: path)
      guard !places.isEmpty else { return .unknown }
      let truths = places.lazy.map { place in Truth.all(tests.lazy.map { $0.truth(of: place) }) }
      return isEach ? .all(truths) : .any(truths)
    }
  }

  /// The places of a path for which its tests come to `wanted`.
  func places(of path: ValuePath, _ tests: [ValueTest], where wanted: Truth) -> [ValuePlace] {
    places(of: path).filter { place in Truth.all(tests.lazy.map { $0.truth(of: place) }) == wanted }
  }
}

extension OwnRule {
  /// What the rule looks at in a script.
  func views(of script: JobScript, scope: ProjectScope) -> [RuleView] {
    var views: [RuleView] = []
    for subject in subjects {
      switch subject {
      case .script:
        views.append(RuleView(subject: .script(script.root.node, script), script: script, step: nil, scope: scope))
      case .setting:
        let setting = RuleValue.script(script.root.node, script).value(of: "setting")
        if let setting, setting.kind == .object {
          views.append(RuleView(subject: setting, script: script, step: nil, scope: scope))
        }
      case .step(let type, let isReader):
        for step in script.steps {
          guard type == nil || step.type == type, isReader == nil || step.isReader == isReader,
            let parameter = RuleView.parameter(of: step, in: script)
          else { continue }
          views.append(RuleView(subject: parameter, script: script, step: step, scope: scope))
        }
      case .dataSource: break
      }
    }
    return views
  }

  /// What the rule looks at in a project file.
  func views(of project: Project) -> [RuleView] {
    var views: [RuleView] = []
    for case .dataSource(let type) in subjects {
      for source in project.dataSources
      where (type == nil || source.type == type) && project.document.kind(of: source.node) == .mapping {
        views.append(
          RuleView(
            subject: .project(source.node, project), script: nil, step: nil, scope: ProjectScope([project])))
      }
    }
    return views
  }
}
