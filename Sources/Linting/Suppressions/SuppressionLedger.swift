import Catalog
import Findings
import Glibc
import Rules
import SourceText

/// Takes the findings that suppressions hide out of a run, and in the end says which suppressions hide nothing or have expired.
struct SuppressionLedger {
  /// A file that was looked at.
  private struct SettledFile {
    var path: FilePath
    /// It is no JSON or YAML: findings may be missing for that alone.
    var isDamaged: Bool
  }

  /// What became of one suppression.
  private struct Use {
    var hidesSomething = false
    /// It has expired, and would hide something.
    var isMissed = false
  }

  private let today: CalendarDate
  private let store: ProjectStore
  /// Whether every file below a project file's folder was looked at.
  private let isWhole: (FilePath) -> Bool
  private var uses: [FilePath: [Use]] = [:]
  /// The files below each of `projects`.
  private var files: [FilePath: [SettledFile]] = [:]
  /// Project files with suppressions that are above some file.
  private var projects: Set<FilePath> = []
  private(set) var suppressed: [SuppressedFinding] = []

  init(today: CalendarDate, store: ProjectStore, isWhole: @escaping (FilePath) -> Bool) {
    self.today = today
    self.store = store
    self.isWhole = isWhole
  }

  /// Notes a file that was looked at; asked for each, whether it has findings or not.
  mutating func add(_ file: FilePath, isDamaged: Bool) {
    for suppressions in store.context(of: file.directory).suppressions {
      let project = suppressions.project
      if projects.insert(project).inserted { files[project] = [] }
      files[project]?.append(SettledFile(path: file, isDamaged: isDamaged))
    }
  }

  /// The findings of a file that no suppression hides, and those about the file's own suppressions.
  ///
  /// - Parameter own: The suppressions that stand in the file itself.
  mutating func settle(_ findings: [Finding], of file: FilePath, isDamaged: Bool, own: [Suppression]) -> [Finding] {
    let context = store.context(of: file.directory)
    guard !own.isEmpty || !context.suppressions.isEmpty else { return findings }
    let projects = context.suppressions.map { project, list in
      (path: project, suppressions: indexed(list, about: findings, of: file, project))
    }
    var ownUses = [Use](repeating: Use(), count: own.count)
    var shown: [Finding] = []
    for finding in findings {
      var hiders: [Suppression] = []
      for (index, suppression) in own.enumerated() where suppression.covers(finding) {
        note(suppression, in: &ownUses[index], &hiders)
      }
      for project in projects {
        for (index, suppression) in project.suppressions where suppression.covers(finding) {
          note(suppression, in: &uses[project.path, default: []][index], &hiders)
        }
      }
      if hiders.isEmpty {
        shown.append(finding)
      } else {
        suppressed.append(SuppressedFinding(finding, by: hiders.map(\.acceptance)))
      }
    }
    let filter = store.filter(for: file)
    for (suppression, use) in zip(own, ownUses) {
      let finding = finding(about: suppression, use) {
        isJudged(
          suppression, in: SettledFile(path: file, isDamaged: isDamaged), project: context.projects.first)
      }
      if let finding = finding.flatMap(filter.apply(to:)) { shown.append(finding) }
    }
    return shown
  }

  /// The findings about the suppressions of project files; asked when every file is settled.
  func findings() -> [(project: FilePath, findings: [Finding])] {
    projects.sorted().map { project in
      let uses = uses[project]
      let findings = store.suppressions(at: project).suppressions.enumerated().compactMap { index, suppression in
        finding(about: suppression, uses?[index] ?? Use()) { isJudged(suppression, of: project) }
      }
      return (project, findings.compactMap(store.filter(for: project).apply(to:)))
    }
  }

  // MARK: One suppression

  /// The suppressions of a project file that are about some findings of a file, with their places in the list.
  private mutating func indexed(
    _ suppressions: [Suppression], about findings: [Finding], of file: FilePath, _ project: FilePath
  ) -> [(Int, Suppression)] {
    if uses[project] == nil { uses[project] = [Use](repeating: Use(), count: suppressions.count) }
    let codes = Set(findings.map(\.code))
    let path = store.path(of: file, below: project)
    // Most are told apart by their rules: patterns cost more.
    return suppressions.enumerated().filter { _, suppression in
      suppression.rules.contains { codes.contains($0.code) } && suppression.files?.covers(path.bytes) ?? false
    }.map { ($0.offset, $0.element) }
  }

  private func note(_ suppression: Suppression, in use: inout Use, _ hiders: inout [Suppression]) {
    if suppression.hasExpired(on: today) {
      use.isMissed = true
    } else {
      use.hidesSomething = true
      hiders.append(suppression)
    }
  }

  private func finding(
    about suppression: Suppression, _ use: Use, isJudged: () -> Bool
  ) -> Finding? {
    let code = Excerpt.of(suppression.selector.value)
    if use.isMissed, let expiry = suppression.expiry, let place = expiry.place {
      let wording = Wording.SUP.suppressionUnusedExpired(code: code, date: expiry.value.description)
      return Finding(wording, at: place, subject: suppression.selector.value)
    }
    guard !use.hidesSomething, !use.isMissed, let place = suppression.selector.place, isJudged() else { return nil }
    let wording = Wording.SUP.suppressionUnused(kind: "suppression", code: code)
    return Finding(wording, at: place, subject: suppression.selector.value)
  }

  // MARK: Whether it could have hidden something

  private func isJudged(_ suppression: Suppression, in file: SettledFile, project: FilePath?) -> Bool {
    guard !file.isDamaged else { return false }
    let filter = store.filter(for: file.path)
    return suppression.rules.contains { rule in
      filter.speaks(rule) && RunDependence.of(rule.code).isMet(inWholeProject: project.map(isWhole) ?? false)
    }
  }

  /// Of files that were not looked at nothing is known, but that they exist.
  private func isJudged(_ suppression: Suppression, of project: FilePath) -> Bool {
    if let path = suppression.files?.literalPath, !exists(path, below: project) { return true }
    return (files[project] ?? []).contains { file in
      suppression.files?.covers(store.path(of: file.path, below: project).bytes) ?? false
        && isJudged(suppression, in: file, project: project)
    }
  }

  private func exists(_ path: [UInt8], below project: FilePath) -> Bool {
    let path = project.directory.appending(path)
    var status = stat()
    return path.withCString { stat($0, &status) } == 0
  }
}

extension Suppression {
  fileprivate var acceptance: Acceptance {
    Acceptance(origin == .script ? .inSource : .external, reason: reason, at: selector.place)
  }
}

/// What a rule's findings depend on beside the file in which they stand. Where that is not given, the absence of a finding tells nothing.
enum RunDependence {
  case none
  /// The other files of the project.
  case project
  /// The moment of the run, or the times and variables that it is given.
  case time

  static func of(_ code: String) -> RunDependence {
    switch code {
    case "READ019", "READ032", "PARAM005", "PROJ005", "SSL003": .time
    case "LINK003", "LINK004", "LINK005", "LINK006", "LINK007", "LINK008", "LINK009", "LINK011", "SEC003": .project
    default: .none
    }
  }

  func isMet(inWholeProject isWhole: Bool) -> Bool {
    switch self {
    case .none: true
    case .project: isWhole
    case .time: false
    }
  }
}

extension GlobPattern {
  /// The path that the pattern names, where it has no wildcard.
  fileprivate var literalPath: [UInt8]? {
    let special = Set("*?[{\\".utf8)
    return text.utf8.contains(where: special.contains) ? nil : Array(text.utf8)
  }
}
