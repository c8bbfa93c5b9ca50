import Catalog
import JSONSyntax
import JobModel
import Linting
import SchedulingParameters
import SourceText

/// A document taken apart, and the project around it: what questions about a place are answered from.
struct DocumentView {
  /// The script; nil for other documents.
  let script: JobScript?
  /// The same, and what may become a script: an object within a project that has no other keys than a script's yet.
  let draft: JobScript?
  /// The project file that the document is itself.
  let project: Project?
  /// The project files that count for the document, nearest first.
  let scope: ProjectScope
  let context: SchedulingContext

  init(_ document: OpenDocument, workspace: Workspace, documents: OpenDocuments, schedule: LintSchedule) {
    let projects = documents.projectFiles(above: document, in: workspace).compactMap { name -> Project? in
      let open = documents.document(at: workspace.path(of: name))?.text.bytes
      return (open ?? (try? FileReader.read(name))).map { Project(path: name.text, bytes: $0) }
    }
    scope = ProjectScope(projects)
    let assignments = projects.reversed().flatMap { $0.parameters.map(\.assignment) }
    context = SchedulingContext(schedule.baselines, assignments: assignments + schedule.assignments)
    let json = JSONDocument(parsing: document.kind == .script ? document.text.bytes : [])
    let isScript = JobScript.isScript(json)
    draft =
      isScript || !projects.isEmpty && Self.mayBecomeScript(json)
      ? JobScript(path: document.file, document: json, context: context) : nil
    script = isScript ? draft : nil
    project = document.kind == .project ? Project(path: document.file, bytes: document.text.bytes) : nil
  }

  private static func mayBecomeScript(_ document: JSONDocument) -> Bool {
    guard let root = document.root, document.kind(of: root) == .object else { return false }
    return document.members(of: root).allSatisfy { member in
      document.kind(of: JSONNodeID(member.key.index + 1)) == .missing
        || ScriptKey.shape.fields.contains { document.contentEquals(member.key, $0.name) }
    }
  }
}

/// A place in a file that may not be open.
struct Target {
  let file: String
  let range: ByteRange
  let text: TextBuffer
}
