import Catalog
import Findings
import Rules
import SourceText

/// The settings of one project file with those of all files that it extends.
struct SettingsChain: Sendable {
  /// Files that one project file may extend, directly or through others.
  static let maximumCount = 64

  /// Files that extend one another in a circle, and what is said of them.
  struct Circle: Sendable {
    var files: Set<FilePath>
    var finding: Finding
  }

  /// The nearest first; the project file's own are the first.
  private(set) var links: [ProjectSettings] = []
  /// The files of `links`.
  private(set) var files: [FilePath] = []
  /// What is wrong with the names of files, wherever they stand.
  private(set) var findings: [Finding] = []
  private(set) var circles: [Circle] = []
  /// Files that are there and cannot be read.
  private(set) var problems: [FileProblem] = []

  /// The globs under `exclude`.
  var exclude: [GlobPattern] { links.flatMap(\.exclude) }

  /// - Parameter settings: Reads the settings of a file that is extended.
  init(
    _ root: ProjectSettings, at path: FilePath, settings: @escaping (FilePath) -> Result<ProjectSettings, FileProblem>
  ) {
    var walk = Walk(settings: settings)
    walk.visit(root, at: path)
    links = walk.links.reversed()
    files = walk.files.reversed()
    findings = walk.findings
    circles = walk.circles
    problems = walk.problems
  }

  /// Visits each file once, after all that it extends: of two that say something the later visited is the nearer.
  private struct Walk {
    let settings: (FilePath) -> Result<ProjectSettings, FileProblem>
    var links: [ProjectSettings] = []
    var files: [FilePath] = []
    var findings: [Finding] = []
    var circles: [Circle] = []
    var problems: [FileProblem] = []
    /// From the project file to the one that is being read.
    private var open: [FilePath] = []

    init(settings: @escaping (FilePath) -> Result<ProjectSettings, FileProblem>) {
      self.settings = settings
    }

    mutating func visit(_ own: ProjectSettings, at path: FilePath) {
      open.append(path)
      for name in own.extends { take(name, from: path) }
      open.removeLast()
      links.append(own)
      files.append(path)
    }

    private mutating func take(_ name: Setting<String>, from path: FilePath) {
      guard let place = name.place else { return }
      let target = path.directory.leading(to: FilePath(name.value))
      if let start = open.firstIndex(of: target) {
        let chain = (open[start...] + [target]).map(\.text).joined(separator: " → ")
        let wording = Wording.PROJ.valueCircle(path: name.value, chain: chain)
        circles.append(
          Circle(files: Set(open[start...]), finding: Finding(wording, at: place, subject: name.value)))
        return
      }
      if files.contains(target) { return }
      guard files.count + open.count <= SettingsChain.maximumCount else {
        let accepted = "at most \(SettingsChain.maximumCount) files, all counted that extend one another"
        report(
          Wording.PROJ.valueValue(value: Excerpt.of(name.value), key: "extends", accepted: accepted), name, place)
        return
      }
      switch settings(target) {
      case .success(let found): visit(found, at: target)
      case .failure(let problem): note(problem)
      }
    }

    /// A file that is not there is the named one's finding, as of any file that `weir.yaml` names.
    private mutating func note(_ problem: FileProblem) {
      if problem.reason != .notFound, problem.reason != .isDirectory { problems.append(problem) }
    }

    private mutating func report(_ wording: Wording, _ name: Setting<String>, _ place: Place) {
      findings.append(Finding(wording, at: place, subject: name.value))
    }
  }
}
