import JobModel
import SchedulingParameters

/// All that the files of one folder have in common: made once before any of them is checked, and only read from then on.
///
/// Folders with the same project files above them share one.
final class FolderContext: Sendable {
  /// The project files above, nearest first.
  let projects: [FilePath]
  let scope: ProjectScope
  let parameters: SchedulingContext
  let book: RuleBook
  /// The settings of each of `projects`, with those that they extend.
  let settings: [SettingsChain]
  /// The suppressions of those of `projects` that have any.
  let suppressions: [(project: FilePath, list: [Suppression])]
  /// For files that no override is about.
  let filter: RuleFilter
  let hasOverrides: Bool

  init(
    projects: [FilePath], scope: ProjectScope, parameters: SchedulingContext, book: RuleBook, settings: [SettingsChain],
    suppressions: [(project: FilePath, list: [Suppression])], commandLine: LintSettings
  ) {
    self.projects = projects
    self.scope = scope
    self.parameters = parameters
    self.book = book
    self.settings = settings
    self.suppressions = suppressions.filter { !$0.list.isEmpty }
    let links = settings.flatMap(\.links)
    hasOverrides = links.contains { !$0.overrides.isEmpty }
    filter = RuleFilter([commandLine] + links.map(\.settings), book: book)
  }

  /// That of files without settings and suppressions around them.
  convenience init(scope: ProjectScope, parameters: SchedulingContext, book: RuleBook) {
    self.init(
      projects: [], scope: scope, parameters: parameters, book: book, settings: [], suppressions: [],
      commandLine: LintSettings())
  }
}
