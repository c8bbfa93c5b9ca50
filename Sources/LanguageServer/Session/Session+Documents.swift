import Findings
import JSONSyntax

// Open texts, and what is said about them.
extension Session {
  mutating func didOpen(_ params: JSONValue?) {
    guard let item = params?["textDocument"], let uri = item["uri"]?.string, let text = item["text"]?.string else {
      return
    }
    let document = OpenDocument(
      uri: uri, language: item["languageId"]?.string ?? "", version: item["version"]?.integer, text: text,
      in: workspace)
    documents.open(document)
  }

  mutating func didChange(_ params: JSONValue?) {
    guard let item = params?["textDocument"], let uri = item["uri"]?.string else { return }
    documents.change(uri, version: item["version"]?.integer) { [client] buffer in
      for change in params?["contentChanges"]?.elements ?? [] {
        guard let text = change["text"]?.string else { continue }
        if let range = TextRange(change["range"]) {
          buffer.replace(buffer.range(of: range, client.encoding), with: text)
        } else {
          buffer = TextBuffer(text)
        }
      }
    }
  }

  mutating func didSave(_ params: JSONValue?) {
    guard let uri = params?["textDocument"]?["uri"]?.string else { return }
    documents.saved(uri)
  }

  mutating func didClose(_ params: JSONValue?) {
    guard let uri = params?["textDocument"]?["uri"]?.string, documents.close(uri) != nil else { return }
    if !client.pullsDiagnostics { publish([], of: uri, version: nil, in: TextBuffer("")) }
  }

  // MARK: Diagnostics

  /// Whether a text waits for being checked, or its client for being told.
  var hasWork: Bool {
    phase == .running && (client.pullsDiagnostics ? documents.isRefreshDue : documents.nextUnchecked != nil)
  }

  /// Does a piece of what waits, short enough to look for new messages after it.
  mutating func work() {
    if client.pullsDiagnostics {
      documents.isRefreshDue = false
      if client.refreshesDiagnostics { send(Message.request("refresh", "workspace/diagnostic/refresh", nil)) }
    } else if let uri = documents.nextUnchecked, let document = checked(uri) {
      publish(document.findings, of: uri, version: document.version, in: document.text)
    }
  }

  /// An open document with its findings up to date.
  mutating func checked(_ uri: String) -> OpenDocument? {
    guard let document = documents[uri] else { return nil }
    if document.isChecked { return document }
    let linter = DocumentLinter(workspace: workspace, documents: documents, schedule: schedule())
    return documents.check(uri, findings: linter.findings(of: document))
  }

  private mutating func publish(_ findings: [Finding], of uri: String, version: Int?, in text: TextBuffer) {
    let places = placeFinder
    let client = client
    send(
      Message.notification("textDocument/publishDiagnostics") { params in
        params.field("uri", uri)
        if let version { params.field("version", version) }
        params.array("diagnostics") { list in
          for finding in findings { Diagnostic(finding, in: text).write(for: client, places, to: &list) }
        }
      })
  }

  var placeFinder: PlaceFinder {
    PlaceFinder(workspace: workspace, documents: documents, encoding: client.encoding)
  }
}
