/// What the client said about itself when it began the session.
struct Client {
  var encoding = PositionEncoding.utf16
  /// Insertions may have places to jump to.
  var takesSnippets = false
  /// Hovers and documentation may be Markdown.
  var takesMarkdown = false
  /// It asks for diagnostics itself, and is not sent any.
  var pullsDiagnostics = false
  /// It can be told to ask for diagnostics anew.
  var refreshesDiagnostics = false
  /// It can be asked to watch files.
  var registersWatchers = false
  /// Symbols may lie within symbols.
  var takesNestedSymbols = false
  /// Edits may name the version of the text that they are for.
  var takesVersionedEdits = false
  /// Code actions may be more than commands.
  var takesCodeActions = false
  var takesRelatedPlaces = false
  var takesTags = false

  init() {}

  init(_ capabilities: JSONValue?) {
    let text = capabilities?["textDocument"]
    let workspace = capabilities?["workspace"]
    encoding =
      capabilities?["general"]?["positionEncodings"]?.strings.lazy.compactMap { PositionEncoding(rawValue: $0) }.first
      ?? .utf16
    takesSnippets = text?["completion"]?["completionItem"]?["snippetSupport"]?.boolean ?? false
    takesMarkdown = text?["hover"]?["contentFormat"]?.strings.contains("markdown") ?? false
    pullsDiagnostics = text?["diagnostic"]?.isObject ?? false
    refreshesDiagnostics = workspace?["diagnostics"]?["refreshSupport"]?.boolean ?? false
    registersWatchers = workspace?["didChangeWatchedFiles"]?["dynamicRegistration"]?.boolean ?? false
    takesNestedSymbols = text?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.boolean ?? false
    takesVersionedEdits = workspace?["workspaceEdit"]?["documentChanges"]?.boolean ?? false
    takesCodeActions = text?["codeAction"]?["codeActionLiteralSupport"]?.isObject ?? false
    takesRelatedPlaces = text?["publishDiagnostics"]?["relatedInformation"]?.boolean ?? false
    takesTags = text?["publishDiagnostics"]?["tagSupport"]?.isObject ?? false
  }
}
