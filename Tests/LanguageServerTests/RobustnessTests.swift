import JSONSyntax
import TestSupport
import Testing

@testable import LanguageServer

/// Texts that are broken in every way, and questions about any of their places.
@Suite struct RobustnessTests {
  private static let methods = ["hover", "completion", "definition", "references"]

  private static let project = """
    datasources:
      events: &base
        type: kafka
        version: "3.6"
        server: kafka-1:9092
        extended:
          linger.ms: "5"
      copy:
        <<: *base
        jaas: {file: a.jaas}
    lint:
      ignore: [READ012, WRITE]
      overrides:
      - paths: ["a/**"]
        severity:
          JOB004: info
    suppressions:
      - path: a.json
        code: JOB004
        reason: x
    """

  @Test(arguments: ["jobs/orders.json", "weir.yaml"], 0..<10 as Range<UInt64>)
  func neverFails(_ name: String, _ seed: UInt64) throws {
    var random = Generator(state: seed &* 0x9E37_79B9 &+ 12345)
    let editor = try Editor(Sample.files)
    var scalars = Array((name == "weir.yaml" ? Self.project : Sample.job).unicodeScalars)
    try editor.open(name, String(String.UnicodeScalarView(scalars)), language: "")
    let pieces = [
      "", ",", "\"", "{", "}", "[", "]", "\n", "\r\n", "😀", ":", ": ", "- ", "  ", "${", "$[", "\u{0}", "\\", "//weir",
      "#", "&a", "*a",
      "<<: ",
    ]
    var last = 0
    for _ in 0..<40 {
      let start = Int.random(in: 0...scalars.count, using: &random)
      let end = min(start + Int.random(in: 0..<10, using: &random), scalars.count)
      let piece = pieces.randomElement(using: &random) ?? ""
      scalars.replaceSubrange(start..<end, with: piece.unicodeScalars)
      try editor.replace(name, with: String(String.UnicodeScalarView(scalars)))
      for method in Self.methods {
        let line = Int.random(in: 0..<40, using: &random)
        let character = Int.random(in: 0..<70, using: &random)
        last = try editor.ask(
          "textDocument/\(method)",
          """
          {"textDocument": {"uri": "\(editor.uri(name))"}, \
          "position": {"line": \(line), "character": \(character)}}
          """)
      }
      let document = "\"textDocument\": {\"uri\": \"\(editor.uri(name))\"}"
      let all = "{\"start\": {\"line\": 0, \"character\": 0}, \"end\": {\"line\": 99, \"character\": 0}}"
      last = try editor.ask("textDocument/codeAction", "{\(document), \"range\": \(all), \"context\": {}}")
      last = try editor.ask("textDocument/documentSymbol", "{\(document)}")
    }
    _ = try editor.answer(to: last)
    for message in editor.waiting { #expect(message["error"] == nil, "\(message.text)") }
    #expect(try editor.request("shutdown", "null")["error"] == nil)
    try editor.notify("exit", "null")
    #expect(try editor.exit() == .status(0))
  }

  /// A question about each place of a text, the one past its end included.
  @Test(arguments: [
    "", "{", "{\"type\": \"job\", \"steps\": [{\"stepType\": \"ka",
    "{\"type\": \"job\",\n\"order\": {\"hops\": [{\"from\": ",
  ])
  func everyPlace(_ text: String) throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/a.json", text)
    var last = 0
    for (line, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for character in 0...content.utf16.count + 1 {
        for method in Self.methods {
          last = try editor.ask(
            "textDocument/\(method)",
            """
            {"textDocument": {"uri": "\(editor.uri("jobs/a.json"))"}, \
            "position": {"line": \(line), "character": \(character)}}
            """)
        }
      }
    }
    _ = try editor.answer(to: last)
    for message in editor.waiting { #expect(message["error"] == nil, "\(message.text)") }
  }

  /// Files that nobody writes by hand are answered for in no more than moments.
  @Test func manyLines() throws {
    let editor = try Editor()
    let project = "datasources:\n" + (0..<3_000).map { "  s\($0):\n    type: kafka\n" }.joined() + "    "
    try editor.open("weir.yaml", project, language: "yaml")
    let items = try editor.ask("completion", about: "weir.yaml", at: TextPosition(line: 6_001, character: 4))
    #expect(items.elements.contains { $0["label"]?.string == "server" })
    let job =
      "{\"type\": \"job\", \"steps\": [" + (0..<3_000).map { "{\"name\": \"s\($0)\"}" }.joined(separator: ",\n") + "]}"
    try editor.open("a.json", job)
    let symbols = try editor.request(
      "textDocument/documentSymbol", "{\"textDocument\": {\"uri\": \"\(editor.uri("a.json"))\"}}")
    #expect(symbols["result"]?.elements.count == 3_000)
    let names = try editor.ask("references", about: "a.json", at: TextPosition(line: 500, character: 12))
    #expect(names.elements.count == 1)
  }
}
