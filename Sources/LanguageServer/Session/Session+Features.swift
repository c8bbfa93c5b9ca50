import JSONSyntax

// Questions about open texts.
extension Session {
  mutating func answerFeature(_ method: String, _ params: JSONValue?) throws(RequestFailure) -> Answer {
    switch method {
    case "textDocument/diagnostic": return diagnostics(of: try document(params))
    case "textDocument/codeAction": return try codeActions(of: try document(params), params)
    case "textDocument/hover":
      let (document, offset) = try place(params)
      let hover = Hover(document, view(of: document), at: offset).text
      return { [client] writer in
        guard let hover else { return writer.null() }
        writer.object { writer in
          writer.object("contents") { hover.markup.write(for: client, to: &$0) }
          writer.field("range", document.text.range(of: hover.range, client.encoding))
        }
      }
    case "textDocument/completion":
      let (document, offset) = try place(params)
      let items = Completion(document, view(of: document), at: offset, client: client).items
      return { [client] writer in
        writer.array { list in
          for (order, item) in items.enumerated() { item.write(order: order, document.text, client, to: &list) }
        }
      }
    case "textDocument/definition":
      let (document, offset) = try place(params)
      return locations(Navigation(document, view(of: document), at: offset).definitions)
    case "textDocument/references":
      let (document, offset) = try place(params)
      let includesDeclaration = params?["context"]?["includeDeclaration"]?.boolean ?? true
      let navigation = Navigation(document, view(of: document), at: offset)
      return locations(navigation.references(includingDefinition: includesDeclaration))
    case "textDocument/documentSymbol":
      let document = try document(params)
      let symbols = Symbols(document, view(of: document)).symbols
      return { [client] writer in
        writer.array { list in
          for symbol in symbols { symbol.write(in: document, container: nil, client, to: &list) }
        }
      }
    default: throw RequestFailure(code: .methodNotFound, message: "`\(method)` is not something weir does")
    }
  }

  /// The document that a request is about.
  private mutating func document(_ params: JSONValue?) throws(RequestFailure) -> OpenDocument {
    guard let uri = params?["textDocument"]?["uri"]?.string else {
      throw RequestFailure(code: .invalidParams, message: "`textDocument.uri` is missing")
    }
    guard let document = documents[uri] else {
      throw RequestFailure(code: .invalidParams, message: "\(uri) is not open")
    }
    return document
  }

  private mutating func place(_ params: JSONValue?) throws(RequestFailure) -> (OpenDocument, UInt32) {
    let document = try document(params)
    guard let position = TextPosition(params?["position"]) else {
      throw RequestFailure(code: .invalidParams, message: "`position` is missing or no position")
    }
    return (checked(document.uri) ?? document, document.text.offset(of: position, client.encoding))
  }

  private func view(of document: OpenDocument) -> DocumentView {
    DocumentView(document, workspace: workspace, documents: documents, schedule: schedule())
  }

  private func locations(_ places: [Target]) -> Answer {
    let finder = placeFinder
    return { writer in
      writer.array { list in
        for place in places {
          list.object { location in
            location.field("uri", finder.uri(of: place.file))
            location.field("range", place.text.range(of: place.range, finder.encoding))
          }
        }
      }
    }
  }

  // MARK: Findings

  private mutating func diagnostics(of document: OpenDocument) -> Answer {
    let document = checked(document.uri) ?? document
    return { [client, placeFinder] writer in
      writer.object { report in
        report.field("kind", "full")
        report.array("items") { list in
          for finding in document.findings {
            Diagnostic(finding, in: document.text).write(for: client, placeFinder, to: &list)
          }
        }
      }
    }
  }

  private mutating func codeActions(of document: OpenDocument, _ params: JSONValue?) throws(RequestFailure) -> Answer {
    guard let wanted = TextRange(params?["range"]) else {
      throw RequestFailure(code: .invalidParams, message: "`range` is missing or no range")
    }
    let document = checked(document.uri) ?? document
    let only = params?["context"]?["only"].map(\.strings)
    let linter = DocumentLinter(workspace: workspace, documents: documents, schedule: schedule())
    let actions = CodeActions(document, linter: linter, only: only).actions(
      in: document.text.range(of: wanted, client.encoding))
    return { [client, placeFinder] writer in
      writer.array { list in
        for action in actions { action.write(in: document, client, placeFinder, to: &list) }
      }
    }
  }
}
