public import Findings
import JSONSyntax
public import JobModel
import Rules
public import SchedulingParameters
public import SourceText

/// What one file was found to be, and what is wrong with it.
public struct CheckedFile: Sendable {
  /// With the secret places marked; nil where there is nothing to show.
  public var source: SourceFile?
  public var findings: [Finding]
}

/// Checks one file by its content and the project around it. Facts in, findings out: nothing is read here.
public enum FileCheck {
  /// - Parameters:
  ///   - context: What scheduling parameters are expanded with.
  ///   - isNamed: The file was named on the command line, and is checked whatever it looks like.
  /// - Returns: nil for a JSON file that is no script.
  public static func script(
    path: String, bytes: [UInt8], scope: ProjectScope, context: SchedulingContext, isNamed: Bool
  ) -> CheckedFile? {
    let document = JSONDocument(parsing: bytes)
    guard isNamed || JobScript.isScript(document) else { return nil }
    let findings =
      if let script = JobScript(path: path, document: document, context: context) {
        ScriptCheck.findings(of: script, scope: scope)
      } else {
        ScriptCheck.findings(ofText: document, path: path)
      }
    guard !findings.isEmpty else { return CheckedFile(source: nil, findings: []) }
    let source = SourceFile(path: path, bytes: bytes, secrets: SecretNames.ranges(in: document))
    return CheckedFile(source: source, findings: findings)
  }

  /// - Parameter baselines: The times that the project's parameters count from.
  public static func project(_ project: Project, baselines: ScheduleBaselines) -> CheckedFile {
    let findings = ProjectCheck.findings(of: project, baselines: baselines)
    guard !findings.isEmpty else { return CheckedFile(source: nil, findings: []) }
    let source = SourceFile(path: project.path, bytes: project.bytes, secrets: project.secrets)
    return CheckedFile(source: source, findings: findings)
  }
}
