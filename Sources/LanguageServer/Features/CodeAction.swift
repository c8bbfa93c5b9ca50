import Findings
import JSONSyntax

enum CodeActionKind: String, CaseIterable {
  case quickFix = "quickfix"
  case fixAll = "source.fixAll.weir"

  /// Whether a client that asks for some kinds wants this one; a kind includes those below it.
  func isWanted(among kinds: [String]?) -> Bool {
    guard let kinds else { return true }
    return kinds.contains { $0.isEmpty || $0 == rawValue || rawValue.hasPrefix($0 + ".") }
  }
}

/// A change that the client may offer.
struct CodeAction {
  var title: String
  var kind: CodeActionKind
  /// The first that comes to mind for its findings.
  var isPreferred = false
  /// What it repairs.
  var findings: [Finding] = []
  var edits: [Edit]

  func write(in document: OpenDocument, _ client: Client, _ places: PlaceFinder, to list: inout JSONWriter) {
    list.object { action in
      action.field("title", title)
      action.field("kind", kind.rawValue)
      if isPreferred { action.field("isPreferred", true) }
      if !findings.isEmpty {
        action.array("diagnostics") { list in
          for finding in findings { Diagnostic(finding, in: document.text).write(for: client, places, to: &list) }
        }
      }
      action.object("edit") { write(for: client, places, to: &$0) }
    }
  }

  /// Writes the members of a `WorkspaceEdit`.
  private func write(for client: Client, _ places: PlaceFinder, to writer: inout JSONWriter) {
    let files = edits.reduce(into: [String]()) { if !$0.contains($1.file) { $0.append($1.file) } }
    guard client.takesVersionedEdits else {
      return writer.object("changes") { changes in
        for file in files { changes.array(places.uri(of: file)) { write(to: file, places, &$0) } }
      }
    }
    writer.array("documentChanges") { changes in
      for file in files {
        changes.object { change in
          change.object("textDocument") { document in
            document.field("uri", places.uri(of: file))
            document.key("version")
            if let version = places.document(of: file)?.version { document.value(version) } else { document.null() }
          }
          change.array("edits") { write(to: file, places, &$0) }
        }
      }
    }
  }

  private func write(to file: String, _ places: PlaceFinder, _ list: inout JSONWriter) {
    guard let text = places.text(of: file) else { return }
    for edit in edits where edit.file == file {
      list.object { entry in
        entry.field("range", text.range(of: edit.range, places.encoding))
        entry.field("newText", edit.text)
      }
    }
  }
}
