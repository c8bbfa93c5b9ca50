import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// Where a name is defined, and where it is used.
struct Navigation {
  private let document: OpenDocument
  private let view: ScriptView?
  private let name: ScriptView.Reference?

  init(_ document: OpenDocument, _ view: DocumentView, at offset: UInt32) {
    self.document = document
    self.view = view.script.map { ScriptView(script: $0, scope: view.scope) }
    name = self.view.flatMap { script in
      guard case .value(_, let key)? = JSONCursor.word(in: script.script.document, at: offset)?.place else {
        return nil
      }
      return script.reference(at: JSONNodeID(key.index + 1))
    }
  }

  var definitions: [Target] {
    switch name {
    case .dataSource(let name):
      guard let (source, project) = view?.scope.dataSource(named: name) else { return [] }
      return [
        Target(
          file: project.path, range: project.document.range(of: source.key), text: TextBuffer(project.bytes))
      ]
    case .step(let name): return view?.definitions(ofStep: name).map { target($0) } ?? []
    case nil: return []
    }
  }

  /// The places in the script that mean the same.
  func references(includingDefinition: Bool) -> [Target] {
    guard let view, let name else { return [] }
    let document = view.script.document
    let text = name.text
    let places = document.nodes.indices.map { JSONNodeID(UInt32($0)) }.filter { node in
      document.kind(of: node) == .string && view.script.text.text(of: node) == text && view.reference(at: node) == name
    }
    let definitions: [JSONNodeID] = if case .step(let step) = name { view.definitions(ofStep: step) } else { [] }
    let own = places.filter { includingDefinition || !definitions.contains($0) }.map { target($0) }
    if case .dataSource = name, includingDefinition { return self.definitions + own }
    return own
  }

  private func target(_ node: JSONNodeID) -> Target {
    Target(
      file: document.file, range: view?.script.document.range(of: node) ?? ByteRange(at: 0), text: document.text)
  }
}
