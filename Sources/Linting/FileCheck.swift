public import Findings
import JSONSyntax
public import JobModel
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
  /// What other files have to be held against; nil for files that are no scripts.
  public var facts: JobFacts?
}

/// Checks one file by its content and the project around it. Facts in, findings out: nothing is read here, and nothing is left out yet.
public enum FileCheck {
  /// - Parameters:
  ///   - context: What scheduling parameters are expanded with.
  ///   - environment: What `${env:…}` finds.
  ///   - zones: Where time zones are looked up.
  ///   - isNamed: The file was named on the command line, and is checked whatever it looks like.
  /// - Returns: nil for a JSON file that is no script.
  public static func script(
    path: String, bytes: [UInt8], scope: ProjectScope, context: SchedulingContext, book: RuleBook = RuleBook(),
    environment: LintEnvironment, zones: TimeZoneCache, isNamed: Bool
  ) -> CheckedFile? {
    let document = JSONDocument(parsing: bytes)
    guard isNamed || JobScript.isScript(document) else { return nil }
    var checked = CheckedFile(findings: [], isDamaged: document.hasSyntaxErrors)
    if let script = JobScript(path: path, document: document, context: context) {
      checked.findings = ScriptCheck.findings(
        of: script, scope: scope,
        surroundings: Surroundings(of: script.secretReferences(), environment: environment)
      ) { zones.zone(named: $0) }
      let facts = JobFacts(of: script, scope: scope)
      if !facts.isEmpty { checked.facts = facts }
    } else {
      checked.findings = ScriptCheck.findings(ofText: document, path: path)
    }
    if checked.isDamaged { checked.findings = checked.findings.map(\.withUnsafeFixes) }
    let suppressions = ScriptSuppressions(path: path, document: document, book: book)
    checked.findings += suppressions.findings
    checked.suppressions = suppressions.suppressions
    if !checked.findings.isEmpty || !checked.suppressions.isEmpty {
      checked.source = SourceFile(path: path, bytes: bytes, secrets: SecretNames.ranges(in: document))
    }
    return checked
  }

  /// - Parameters:
  ///   - environment: What `${env:…}` finds.
  ///   - baselines: The times that the project's parameters count from.
  public static func project(
    _ project: Project, environment: LintEnvironment, baselines: ScheduleBaselines, book: RuleBook = RuleBook()
  ) -> CheckedFile {
    let references = project.references()
    let surroundings = Surroundings(of: references, environment: environment)
    var checked = CheckedFile(findings: [], isDamaged: !project.document.isComplete)
    checked.findings =
      ProjectCheck.findings(of: project, references: references, in: surroundings, baselines: baselines)
      + ProjectSettings(project, book: book).findings
      + ProjectSuppressions(project, book: book).findings
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
