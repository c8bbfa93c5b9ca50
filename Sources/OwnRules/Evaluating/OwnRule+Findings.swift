public import Findings
import JSONSyntax
public import JobModel
import SourceText
import YAMLSyntax

extension OwnRule {
  /// What the rule finds in a script.
  ///
  /// - Parameter scope: The project files above the script.
  public func findings(in script: JobScript, scope: ProjectScope) -> [Finding] {
    views(of: script, scope: scope).flatMap { findings(in: $0) }
  }

  /// What the rule finds in a project file.
  public func findings(in project: Project) -> [Finding] {
    views(of: project).flatMap { findings(in: $0) }
  }

  private func findings(in view: RuleView) -> [Finding] {
    if let when, view.truth(of: when, isEach: false) != .yes { return [] }
    var findings: [Finding] = []
    for requirement in requirements { findings += places(of: requirement, in: view).map { finding(at: $0, in: view) } }
    if let forbidden, view.truth(of: forbidden, isEach: false) == .yes {
      findings += places(ofForbidden: forbidden, in: view).map { finding(at: $0, in: view) }
    }
    return findings
  }

  // MARK: Places

  /// Where a requirement is not met.
  private func places(of requirement: Condition, in view: RuleView) -> [ValuePlace] {
    if case .value(let path, let tests) = requirement { return view.places(of: path, tests, where: .no) }
    guard view.truth(of: requirement, isEach: true) == .no else { return [] }
    return [firstPlace(of: requirement.paths, in: view)]
  }

  /// Where something forbidden is: at the values of the first path, each that passes its tests.
  private func places(ofForbidden condition: Condition, in view: RuleView) -> [ValuePlace] {
    var first = condition
    while case .all(let parts) = first, let part = parts.first { first = part }
    if case .value(let path, let tests) = first { return view.places(of: path, tests, where: .yes) }
    return [firstPlace(of: condition.paths, in: view)]
  }

  /// The first value there is among several paths; without any, the first key that is absent.
  private func firstPlace(of paths: [ValuePath], in view: RuleView) -> ValuePlace {
    let places = paths.flatMap { view.places(of: $0) }
    let value = places.first { if case .value = $0 { true } else { false } }
    return value ?? places.first ?? .value(view.subject)
  }

  // MARK: Findings

  private func finding(at place: ValuePlace, in view: RuleView) -> Finding {
    let (found, key, subject) =
      switch place {
      case .value(let value): (Self.place(of: value), value.key ?? "", "")
      case .absent(let object, let key): (Self.placeOfKey(of: object), key, key)
      }
    var finding = Finding(
      code: code, name: name, severity: severity,
      message: text(of: place, key: key, in: view), help: help, place: found, subject: subject)
    // What stands in the project file is wrong for this job: it is found there, and shown beside it.
    if let name = view.dataSourceName?.value, found.file != view.script?.path {
      finding.place = Self.place(of: name)
      finding.subject = "datasource.\(key)"
      finding.related = [RelatedPlace("the data source says it here", at: found)]
    }
    return finding
  }

  private func text(of place: ValuePlace, key: String, in view: RuleView) -> String {
    message.parts.map { part in
      switch part {
      case .literal(let text): text
      case .value: if case .value(let value) = place { value.shown } else { "nothing" }
      case .key: KeyText.shown(key)
      case .path(let path):
        if case .value(let value)? = view.places(of: path).first { value.shown } else { "nothing" }
      }
    }.joined()
  }

  private static func place(of value: RuleValue) -> Place {
    switch value {
    case .script(let node, let script):
      // An object as a whole is shown by its key.
      if case .object = value.kind { return placeOfKey(of: value) }
      return Place(file: script.path, range: script.document.range(of: node), pointer: script.pointer(to: node))
    case .project(let node, let project):
      if case .object = value.kind { return placeOfKey(of: value) }
      let document = project.document
      return Place(file: project.path, range: document.range(of: node), pointer: document.pointer(to: node))
    }
  }

  /// The key under which an object stands, an array's for its elements, the first byte for a whole file; with the pointer of the object.
  private static func placeOfKey(of value: RuleValue) -> Place {
    switch value {
    case .script(let node, let script):
      var range = ByteRange(at: 0)
      var current = node
      while let parent = script.parent(of: current) {
        if script.document.kind(of: parent) == .key {
          range = script.document.range(of: parent)
          break
        }
        current = parent
      }
      return Place(file: script.path, range: range, pointer: script.pointer(to: node))
    case .project(let node, let project):
      let document = project.document
      var range = ByteRange(at: 0)
      var current: YAMLNode? = node
      while let here = current {
        if let key = document.key(of: here) {
          range = document.range(of: key)
          break
        }
        current = document.parent(of: here)
      }
      return Place(file: project.path, range: range, pointer: document.pointer(to: node))
    }
  }
}

/// A key as a message may show it: scripts from outside can have long ones.
private enum KeyText {
  static func shown(_ key: String) -> String {
    key.unicodeScalars.count <= 60 ? key : String(String.UnicodeScalarView(key.unicodeScalars.prefix(57))) + "…"
  }
}

extension RuleValue {
  /// The key that the value stands under; nil for elements and the root.
  fileprivate var key: String? {
    switch self {
    case .script(let node, let script): script.key(ofValue: node).map { script.document.text(of: $0) }
    case .project(let node, let project): project.document.key(of: node).map { project.document.name(of: $0) }
    }
  }
}
