public import Findings
import JSONSyntax
public import JobModel
import OwnRules
public import Rules
public import SchedulingParameters
public import SourceText
import YAMLSyntax

/// What one file was found to be, and what is wrong with it.
public struct CheckedFile: Sendable {
  /// With the secret places marked; nil where there is nothing to show.
  public var source: SourceFile?
  public var findings: [Finding]
  /// Those that stand in the file itself.
  public var suppressions: [Suppression] = []
  /// The file cannot be read to its end, or not surely: what is not found may be there all the same.
  public var isDamaged = false
  /// More was found than is kept.
  public var isCutShort = false
  /// What other files have to be held against; nil for files that are no scripts.
  public var facts: JobFacts?
  /// What other files have to be held against; nil for files without credentials.
  public var credential: CredentialFacts?
  /// What stands under `datasource`, wherever; expressions are not expanded.
  var dataSources: [String] = []
}

extension CheckedFile {
  fileprivate mutating func take(_ list: FindingList) {
    findings = list.findings
    isCutShort = list.isCutShort
  }

  /// Adds as many as there is room for.
  mutating func take(_ others: [Finding]) {
    let room = max(0, FindingList.maximumCount - findings.count)
    findings += others.prefix(room)
    if others.count > room { isCutShort = true }
  }
}

/// Checks one file by its content and the project around it. Facts in, findings out: nothing is read here, and nothing is left out yet.
public enum FileCheck {
  /// - Parameters:
  ///   - folder: What holds in the file's folder.
  ///   - environment: What `${env:…}` finds; nil: nothing outside of the file is looked at.
  ///   - zones: Where time zones are looked up.
  ///   - isNamed: The file was named on the command line, and is checked whatever it looks like.
  /// - Returns: nil for a JSON file that is no script.
  static func script(
    path: String, bytes: [UInt8], folder: FolderContext, environment: LintEnvironment?, zones: TimeZoneCache,
    isNamed: Bool
  ) -> CheckedFile? {
    let document = JSONDocument(parsing: bytes)
    guard isNamed || JobScript.isScript(document) else { return nil }
    var checked = CheckedFile(findings: [], isDamaged: document.hasSyntaxErrors)
    let script = JobScript(path: path, document: document, context: folder.parameters)
    if let script {
      checked.take(
        ScriptCheck.findings(
          of: script, scope: folder.scope,
          surroundings: environment.map { Surroundings(of: script.secretReferences(), environment: $0) }
            ?? Surroundings()
        ) { zones.zone(named: $0) })
      for rule in folder.book.own { checked.take(rule.findings(in: script, scope: folder.scope)) }
      let facts = JobFacts(of: script, scope: folder.scope)
      if !facts.isEmpty { checked.facts = facts }
    } else {
      checked.take(ScriptCheck.findings(ofText: document, path: path))
    }
    if checked.isDamaged { checked.findings = checked.findings.map(\.withUnsafeFixes) }
    let keys = NotableKeys(document)
    checked.dataSources = DataSourceUse.names(in: document, at: keys.dataSources)
    if !keys.suppressions.isEmpty {
      let suppressions = ScriptSuppressions(
        path: path, document: document, at: keys.suppressions, script: script, book: folder.book)
      checked.take(suppressions.findings)
      checked.suppressions = suppressions.suppressions
      if suppressions.isCutShort { checked.isCutShort = true }
    }
    if !checked.findings.isEmpty || !checked.suppressions.isEmpty {
      checked.source = SourceFile(path: path, bytes: bytes, secrets: SecretNames.ranges(in: document))
    }
    return checked
  }

  /// - Parameters:
  ///   - environment: What `${env:…}` finds; nil: nothing outside of the file is looked at.
  ///   - references: Those of the project, where they are known already.
  ///   - baselines: The times that the project's parameters count from.
  public static func project(
    _ project: Project, references: ProjectReferences? = nil, environment: LintEnvironment?,
    baselines: ScheduleBaselines, book: RuleBook = RuleBook()
  ) -> CheckedFile {
    let references = references ?? project.references()
    let surroundings = environment.map { Surroundings(of: references, environment: $0) } ?? Surroundings()
    var checked = CheckedFile(findings: [], isDamaged: !project.document.isComplete)
    checked.take(ProjectCheck.findings(of: project, references: references, in: surroundings, baselines: baselines))
    checked.take(ProjectSettings(project, book: book).findings)
    checked.take(ProjectSuppressions(project, book: book).findings)
    if !checked.isDamaged {
      for rule in book.own { checked.take(rule.findings(in: project)) }
    }
    if !checked.findings.isEmpty {
      checked.source = SourceFile(path: project.path, bytes: project.bytes, secrets: project.secrets)
    }
    return checked
  }
}

extension Finding {
  /// In a file that cannot be read to its end nobody knows what a change does.
  fileprivate var withUnsafeFixes: Finding {
    guard fixes.contains(where: { $0.safety == .safe }) else { return self }
    var finding = self
    for index in finding.fixes.indices { finding.fixes[index].safety = .unsafe }
    return finding
  }
}
