public import Findings
public import OwnRules
public import SourceText

/// The rules of one's own around a place, for commands that look at the rules themselves.
public struct OwnRuleInventory: Sendable {
  public private(set) var rules: [OwnRule] = []
  /// Paths of the files that hold them, in order or not.
  public private(set) var files: [String] = []
  /// What is wrong with them.
  public private(set) var findings: [Finding] = []
  public private(set) var sources: [String: SourceFile] = [:]
  /// What could not be read.
  public private(set) var problems: [FileProblem] = []

  /// - Parameter path: A folder of a project, a folder of rules, or a file of either; empty for the working directory.
  public init(around path: FilePath) {
    let store = OwnRuleStore { path throws(FileProblem) in
      try FileReader.read(path, limit: OwnRuleFile.maximumSize)
    }
    let path = path.normalized(workingDirectory: ProjectFiles.workingDirectory)
    let file = Self.isRuleFile(path) ? path : nil
    let folders = ProjectFiles.foldersOfRules(above: Self.folder(of: path))
    rules = store.rules(in: folders[...]).rules
    // Each folder is asked for its own files.
    for index in folders.indices {
      for rule in store.rules(in: folders[index...]).files where file == nil || rule.path == file {
        files.append(rule.file.path)
        findings += rule.findings
        sources[rule.file.path] = SourceFile(path: rule.file.path, bytes: rule.file.bytes)
      }
    }
    if let file { rules.removeAll { $0.path != file.text } }
    rules.sort { $0.code < $1.code }
    problems = store.problems
  }

  private static func isRuleFile(_ path: FilePath) -> Bool {
    (path.text.hasSuffix(".yaml") || path.text.hasSuffix(".yml"))
      && !path.name.elementsEqual(ProjectFiles.name.utf8)
  }

  /// The folder whose rules are meant.
  private static func folder(of path: FilePath) -> FilePath {
    var folder = path
    for suffix in [".yaml", ".yml", ".json"] where path.text.hasSuffix(suffix) { folder = path.directory }
    let text = folder.text
    guard text == OwnRuleStore.folder || text.hasSuffix("/" + OwnRuleStore.folder) else { return folder }
    return folder.directory.directory
  }
}
