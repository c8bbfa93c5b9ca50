import Findings
public import JobModel
import YAMLSyntax

/// What the `lint` part of one `weir.yaml` says. Values that the schema refuses are left out: they have findings of their own.
public struct ProjectSettings: Sendable {
  public var lint = LintSettings()
  /// Globs of what is not checked, relative to the project file.
  public var exclude: [String] = []
  /// Settings for some paths, the later wins.
  var overrides: [(paths: [GlobPattern], settings: LintSettings)] = []

  public init(_ project: Project) {
    let document = project.document
    guard let root = document.root, let lint = document.value(of: "lint", in: root) else { return }
    let reader = Reader(document: document)
    self.lint = reader.settings(lint)
    exclude = reader.list("exclude", in: lint) ?? []
    guard let overrides = document.value(of: "overrides", in: lint) else { return }
    self.overrides = document.elements(of: overrides).map { override in
      (
        paths: (reader.list("paths", in: override) ?? []).compactMap { try? GlobPattern($0) },
        settings: reader.settings(override)
      )
    }
  }

  /// The settings for a file.
  ///
  /// - Parameter path: Relative to the project file.
  func settings(for path: String) -> LintSettings {
    overrides.filter { $0.paths.contains { $0.matches(path.utf8) } }.reduce(lint) { $1.settings.over($0) }
  }

  private struct Reader {
    let document: YAMLDocument

    func settings(_ node: YAMLNode) -> LintSettings {
      var settings = LintSettings()
      settings.profile = text("profile", in: node).flatMap { LintProfile(rawValue: $0) }
      settings.failOn = text("fail-on", in: node).flatMap { Severity(name: $0) }
      settings.select = list("select", in: node)
      settings.ignore = list("ignore", in: node) ?? []
      if let severities = document.value(of: "severity", in: node) {
        settings.severities = document.members(of: severities).compactMap { member in
          document.text(of: member.value).flatMap { Severity(name: $0) }.map { (document.name(of: member.key), $0) }
        }
      }
      return settings
    }

    func text(_ key: String, in node: YAMLNode) -> String? {
      document.value(of: key, in: node).flatMap { document.text(of: $0) }
    }

    func list(_ key: String, in node: YAMLNode) -> [String]? {
      guard let value = document.value(of: key, in: node) else { return nil }
      if let text = document.text(of: value) { return [text] }
      return document.elements(of: value).compactMap { document.text(of: $0) }
    }
  }
}
