import Findings
import JSONSyntax
import JobModel
import Linting

/// A text that the client shows.
struct OpenDocument {
  enum Kind {
    case script
    /// `weir.yaml`
    case project
    /// A JAAS file or a krb5.conf.
    case credential
    /// Nothing of ours, or no file.
    case other
  }

  let uri: String
  /// The absolute path; nil where the document is no file.
  let path: [UInt8]?
  /// How the linter names the file.
  let name: FilePath
  /// The same as findings have it.
  var file: String { name.text }
  let kind: Kind
  fileprivate(set) var version: Int?
  fileprivate(set) var text: TextBuffer
  /// In the order of their places; those of an older text until it is checked.
  fileprivate(set) var findings: [Finding] = []
  fileprivate(set) var isChecked = false

  init(uri: String, language: String, version: Int?, text: String, in workspace: Workspace) {
    self.uri = uri
    self.version = version
    self.text = TextBuffer(text)
    path = DocumentURI.path(of: uri)
    name = path.map { workspace.name(of: $0) } ?? FilePath([])
    if path == nil {
      kind = .other
    } else if name.name.elementsEqual(ProjectFiles.name.utf8) {
      kind = .project
    } else if name.name.suffix(5).elementsEqual(".json".utf8) || language.hasPrefix("json") {
      kind = .script
    } else if FileDiscovery.holdsLogin(name.name) {
      kind = .credential
    } else {
      kind = .other
    }
  }
}

/// The open texts, and which of them are to be checked again.
struct OpenDocuments {
  private var documents: [String: OpenDocument] = [:]
  /// The URIs in the order in which they were opened.
  private var order: [String] = []
  /// Diagnostics that the client has asked for may have changed otherwise than by the text that it asked about.
  var isRefreshDue = false

  subscript(uri: String) -> OpenDocument? { documents[uri] }

  /// The open document of an absolute path.
  func document(at path: [UInt8]) -> OpenDocument? {
    order.lazy.compactMap { documents[$0] }.first { $0.path == path }
  }

  var all: [OpenDocument] { order.compactMap { documents[$0] } }

  /// The project files that count for a document, nearest first; one that is open need not be saved yet.
  func projectFiles(above document: OpenDocument, in workspace: Workspace) -> [FilePath] {
    ProjectFiles.above(document.name.directory) { self.document(at: workspace.path(of: $0)) != nil }
  }

  var nextUnchecked: String? {
    order.first { documents[$0].map { !$0.isChecked } ?? false }
  }

  mutating func open(_ document: OpenDocument) {
    if documents.updateValue(document, forKey: document.uri) == nil { order.append(document.uri) }
    if document.kind == .project { forgetOthers(than: document.uri) }
  }

  mutating func change(_ uri: String, version: Int?, _ body: (inout TextBuffer) -> Void) {
    guard var document = documents[uri] else { return }
    body(&document.text)
    document.version = version ?? document.version
    document.isChecked = false
    documents[uri] = document
    if document.kind == .project { forgetOthers(than: uri) }
  }

  /// A file that was saved may be one that others go by.
  mutating func saved(_ uri: String) {
    guard let document = documents[uri] else { return }
    documents[uri]?.isChecked = false
    if document.kind != .script { forgetOthers(than: uri) }
  }

  mutating func close(_ uri: String) -> OpenDocument? {
    guard let document = documents.removeValue(forKey: uri) else { return nil }
    order.removeAll { $0 == uri }
    // What counts now is the file as it lies there.
    if document.kind == .project { forgetOthers(than: uri) }
    return document
  }

  mutating func filesChanged() {
    forgetOthers(than: nil)
  }

  /// Notes what an open document was found to hold.
  mutating func check(_ uri: String, findings: [Finding]) -> OpenDocument? {
    documents[uri]?.findings = findings
    documents[uri]?.isChecked = true
    return documents[uri]
  }

  private mutating func forgetOthers(than uri: String?) {
    for other in order where other != uri {
      documents[other]?.isChecked = false
      isRefreshDue = true
    }
  }
}
