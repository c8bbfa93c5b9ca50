import Catalog
public import Findings
public import JobModel
import Rules
import SourceText
import YAMLSyntax

/// What the `lint` part of one project file says. Values that the schema refuses are left out: they have findings of their own.
public struct ProjectSettings: Sendable {
  /// The files whose settings are taken up, as they are named, the farthest first.
  private(set) var extends: [Setting<String>] = []
  /// What holds for every file.
  public private(set) var settings = LintSettings()
  /// Globs of what is not checked, relative to the project file that is read or extends this one.
  public private(set) var exclude: [GlobPattern] = []
  /// The same as they stand there.
  private(set) var excludeSettings: [Setting<String>] = []
  /// Settings for some paths, the later wins.
  private(set) var overrides: [Override] = []
  /// What is wrong with names and patterns.
  public private(set) var findings: [Finding] = []

  /// Settings for some paths.
  struct Override: Sendable {
    /// Relative as those of `exclude`.
    var paths: [GlobPattern]
    var settings: LintSettings
    /// Where it begins.
    var place: Place
  }

  public init(_ project: Project, book: RuleBook) {
    let document = project.document
    guard let root = document.root, let lint = document.value(of: "lint", in: root) else { return }
    var reader = Reader(project: project, book: book)
    extends = reader.list("extends", in: lint) ?? []
    settings = reader.settings(lint)
    exclude = reader.globs("exclude", in: lint)
    excludeSettings = reader.list("exclude", in: lint) ?? []
    if let overrides = document.value(of: "overrides", in: lint) {
      self.overrides = document.elements(of: overrides).map { override in
        Override(
          paths: reader.globs("paths", in: override), settings: reader.settings(override),
          place: Place(of: override, in: project))
      }
    }
    if document.isComplete { findings = reader.findings }
  }

  private struct Reader {
    let project: Project
    let book: RuleBook
    var findings: [Finding] = []

    private var document: YAMLDocument { project.document }

    init(project: Project, book: RuleBook) {
      self.project = project
      self.book = book
    }

    mutating func settings(_ node: YAMLNode) -> LintSettings {
      var settings = LintSettings()
      settings.profile = project.setting("profile", in: node).flatMap { text in
        LintProfile(rawValue: text.value).map { Setting($0, at: text.place) }
      }
      settings.failOn = project.setting("fail-on", in: node).flatMap { text in
        Severity(name: text.value).map { Setting($0, at: text.place) }
      }
      settings.select = list("select", in: node)
      settings.ignore = list("ignore", in: node) ?? []
      if let severities = document.value(of: "severity", in: node) {
        settings.severities = document.members(of: severities).compactMap { member in
          let rule = Setting(document.name(of: member.key), at: Place(of: member.key, in: project))
          return document.text(of: member.value).flatMap { Severity(name: $0) }.map { (rule, $0) }
        }
      }
      for selector in settings.select ?? [] { check(selector, of: "select") }
      for selector in settings.ignore { check(selector, of: "ignore") }
      for (selector, _) in settings.severities { check(selector, of: "severity") }
      return settings
    }

    mutating func globs(_ key: String, in node: YAMLNode) -> [GlobPattern] {
      var patterns: [GlobPattern] = []
      for text in list(key, in: node) ?? [] {
        do {
          patterns.append(try GlobPattern(text.value))
        } catch {
          if let place = text.place { findings.append(Finding(error.wording(of: text.value), at: place)) }
        }
      }
      return patterns
    }

    /// Says what it finds of a text that names no rule.
    private mutating func check(_ selector: Setting<String>, of key: String) {
      guard let place = selector.place, book.codes(selectedBy: selector.value).isEmpty else { return }
      let shown = Excerpt.of(selector.value)
      let wording =
        if let nearest = book.nearest(to: selector.value) {
          Wording.PROJ.valueNear(value: shown, key: key, nearest: nearest)
        } else {
          Wording.PROJ.valueValue(
            value: shown, key: key, accepted: "the families, codes and names that `weir rules` lists")
        }
      findings.append(Finding(wording, at: place, subject: selector.value))
    }

    func list(_ key: String, in node: YAMLNode) -> [Setting<String>]? {
      guard let value = document.value(of: key, in: node) else { return nil }
      let nodes = document.kind(of: value) == .scalar ? [value] : document.elements(of: value)
      return nodes.compactMap { project.setting(at: $0) }
    }
  }
}
