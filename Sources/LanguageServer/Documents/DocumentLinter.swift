import Findings
import Fixing
import JSONSyntax
import JobModel
import Linting

/// Lints one open document by the core that `weir lint` runs, with the open texts in place of the files. Never walks a folder.
struct DocumentLinter {
  /// Findings of one document that are handed on.
  static let maximumFindings = 1000

  let workspace: Workspace
  let documents: OpenDocuments
  let schedule: LintSchedule

  /// What is wrong in a document itself, in the order of places.
  func findings(of document: OpenDocument) -> [Finding] {
    guard isOurs(document), !isExcluded(document) else { return [] }
    let findings = Linter.run(request(about: document)).findings
    return Array(findings.lazy.filter { $0.place.file == document.file }.prefix(Self.maximumFindings))
  }

  /// The text after the safe fixes of all findings, and of what is found then; nil where there is nothing to fix.
  func repaired(_ document: OpenDocument) -> [UInt8]? {
    guard isOurs(document), !isExcluded(document) else { return nil }
    let outcome = Fixer.run(request(about: document), includesUnsafe: false)
    return outcome.files.first { $0.path == document.name }?.text.bytes
  }

  private func request(about document: OpenDocument) -> LintRequest {
    var request = LintRequest(paths: [], schedule: schedule)
    request.standardInput = (document.name, document.text.bytes)
    request.replacements = replacements(for: document)
    return request
  }

  /// The open texts by the names that the linter has for them, seen from a document's folder.
  private func replacements(for document: OpenDocument) -> [FilePath: [UInt8]] {
    var texts: [FilePath: [UInt8]] = [:]
    for open in documents.all where open.kind == .project || open.kind == .credential {
      texts[open.name] = open.text.bytes
    }
    for name in documents.projectFiles(above: document, in: workspace) where texts[name] == nil {
      if let open = documents.document(at: workspace.path(of: name)) { texts[name] = open.text.bytes }
    }
    return texts
  }

  private func isOurs(_ document: OpenDocument) -> Bool {
    switch document.kind {
    case .other: false
    case .project, .credential: true
    case .script: JobScript.isScript(JSONDocument(parsing: document.text.bytes))
    }
  }

  /// Whether `weir lint` over the folder would leave the file out. A text that is no file yet is never left out.
  private func isExcluded(_ document: OpenDocument) -> Bool {
    var request = request(about: document)
    request.standardInput = nil
    request.paths = [document.name]
    request.forcesExclusion = true
    let found = Linter.files(of: request)
    return found.files.isEmpty && found.problems.isEmpty
  }
}
