import SourceText

/// What may be written at a place, the likeliest first.
struct Completion {
  let items: [CompletionItem]

  init(_ document: OpenDocument, _ view: DocumentView, at offset: UInt32, client: Client) {
    switch document.kind {
    case .script:
      items = view.draft.map { ScriptCompletion($0, view, at: offset).items } ?? []
    case .project: items = ProjectCompletion(document.text, at: offset).items
    case .credential, .other: items = []
    }
  }
}
