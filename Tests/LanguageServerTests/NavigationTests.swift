import TestSupport
import Testing

@testable import LanguageServer

/// Definitions, uses and outlines.
@Suite struct NavigationTests {
  private func places(_ method: String, at part: String, in editor: Editor, _ more: String = "") throws -> [String] {
    let place = MarkedPlace(Sample.job, at: part).position
    return try editor.ask(method, about: "jobs/orders.json", at: place, more).elements.map { location in
      let range = TextRange(location["range"])
      let name = location["uri"]?.string?.split(separator: "/").last ?? ""
      return "\(name):\(range?.start.line ?? -1):\(range?.start.character ?? -1)"
    }
  }

  @Test func definitions() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", Sample.job)
    #expect(try places("definition", at: "\"events\"", in: editor) == ["weir.yaml:1:2"])
    #expect(try places("definition", at: "\"Writer\"}", in: editor) == ["orders.json:25:14"])
    #expect(try places("definition", at: "\"topic\"", in: editor) == [])
    // The open text counts, not the file.
    try editor.open("weir.yaml", "# moved\n\n" + Sample.project, language: "yaml")
    #expect(try places("definition", at: "\"events\"", in: editor) == ["weir.yaml:3:2"])
  }

  @Test func references() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", Sample.job)
    let all = ", \"context\": {\"includeDeclaration\": true}"
    let uses = ", \"context\": {\"includeDeclaration\": false}"
    #expect(try places("references", at: "\"Reader\"", in: editor, all) == ["orders.json:6:14", "orders.json:30:30"])
    #expect(try places("references", at: "\"Reader\"", in: editor, uses) == ["orders.json:30:30"])
    #expect(try places("references", at: "\"events\"", in: editor, all) == ["weir.yaml:1:2", "orders.json:9:22"])
  }

  @Test func symbolsOfAScript() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", Sample.job)
    let params = "{\"textDocument\": {\"uri\": \"\(editor.uri("jobs/orders.json"))\"}}"
    let symbols = try editor.request("textDocument/documentSymbol", params)["result"]?.elements ?? []
    #expect(symbols.map { $0["name"]?.string } == ["Reader", "Writer", "order", "setting"])
    #expect(symbols.first?["detail"]?.string == "kafka reader")
    let parameters = symbols.first?["children"]?.elements.compactMap { $0["name"]?.string }
    #expect(parameters?.prefix(2) == ["datasource", "topic"])
  }

  @Test func symbolsOfAProject() throws {
    let editor = try Editor(
      capabilities: "{\"textDocument\": {\"documentSymbol\": {\"hierarchicalDocumentSymbolSupport\": false}}}")
    try editor.open("weir.yaml", Sample.project, language: "yaml")
    let params = "{\"textDocument\": {\"uri\": \"\(editor.uri("weir.yaml"))\"}}"
    let symbols = try editor.request("textDocument/documentSymbol", params)["result"]?.elements ?? []
    #expect(symbols.map { $0["name"]?.string } == ["datasources", "events"])
    #expect(symbols.last?["containerName"]?.string == "datasources")
    #expect(TextRange(symbols.last?["location"]?["range"])?.start == TextPosition(line: 1, character: 2))
  }
}
