import JSONSyntax
import TestSupport
import Testing

@testable import LanguageServer

/// A client of `weir lsp`: the built executable at the other end of a pipe.
final class Editor {
  let folder: TemporaryFolder
  private let child: ChildProcess
  private var frames = FrameReader()
  private var taken = 0
  private var messages: [JSONValue] = []
  private var lastID = 0
  private var version = 1
  /// The result of `initialize`.
  private(set) var greeting: JSONValue?

  /// What most editors can do.
  static let usualCapabilities = """
    {"workspace": {"workspaceEdit": {"documentChanges": true}},
     "textDocument": {
       "hover": {"contentFormat": ["markdown", "plaintext"]},
       "completion": {"completionItem": {"snippetSupport": true}},
       "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "source"]}}},
       "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
       "publishDiagnostics": {"relatedInformation": true, "tagSupport": {"valueSet": [1, 2]}}}}
    """

  /// - Parameters:
  ///   - files: What lies in the folder that is opened, by name.
  ///   - capabilities: JSON; nil leaves the session uninitialized.
  init(_ files: [String: String] = [:], capabilities: String? = Editor.usualCapabilities) throws {
    folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text.utf8, to: name) }
    child = try ChildProcess(
      [BuiltProducts.path("weir"), "lsp", "--stdio", "--bizdate", "20260101", "--cyctime", "20260102030405"],
      workingDirectory: "/", input: .pipe)
    guard let capabilities else { return }
    greeting = try request("initialize", "{\"rootUri\": \"\(uri(""))\", \"capabilities\": \(capabilities)}")["result"]
    try notify("initialized", "{}")
  }

  func uri(_ name: String) -> String {
    "file://\(folder.path)" + (name.isEmpty ? "" : "/\(name)")
  }

  // MARK: Messages

  func send(bytes: [UInt8]) throws { try child.write(bytes) }

  func send(_ text: String) throws {
    try child.write(Array("Content-Length: \(text.utf8.count)\r\n\r\n\(text)".utf8))
  }

  func notify(_ method: String, _ params: String) throws {
    try send("{\"jsonrpc\": \"2.0\", \"method\": \"\(method)\", \"params\": \(params)}")
  }

  func ask(_ method: String, _ params: String) throws -> Int {
    lastID += 1
    try send("{\"jsonrpc\": \"2.0\", \"id\": \(lastID), \"method\": \"\(method)\", \"params\": \(params)}")
    return lastID
  }

  func request(_ method: String, _ params: String) throws -> JSONValue {
    try answer(to: try ask(method, params))
  }

  func answer(to id: Int) throws -> JSONValue {
    try message { $0["id"]?.integer == id && $0["method"] == nil }
  }

  /// The first message that nobody has taken yet and that fits.
  func message(where fits: (JSONValue) -> Bool) throws -> JSONValue {
    try child.wait(until: {
      self.receive()
      return messages.contains(where: fits)
    })
    let index = messages.firstIndex(where: fits)
    return messages.remove(at: try #require(index))
  }

  /// Messages that have come and that nobody has taken.
  var waiting: [JSONValue] {
    receive()
    return messages
  }

  private func receive() {
    let output = child.standardOutput
    guard output.count > taken else { return }
    frames.append(Array(output[taken...]))
    taken = output.count
    while case .message(let bytes)? = frames.next() {
      if let value = JSONValue(parsing: bytes) { messages.append(value) }
    }
  }

  func close() { child.closeInput() }

  /// Waits for the end of the server.
  func exit() throws -> ChildProcess.Exit { try child.wait(seconds: 60).exit }

  // MARK: Documents

  func open(_ name: String, _ text: String, language: String = "json") throws {
    try notify(
      "textDocument/didOpen",
      """
      {"textDocument": {"uri": "\(uri(name))", "languageId": "\(language)", "version": 1, \
      "text": \(JSONText.literal(text))}}
      """)
  }

  /// - Parameter changes: JSON, the elements of `contentChanges`.
  func change(_ name: String, _ changes: String) throws {
    version += 1
    try notify(
      "textDocument/didChange",
      """
      {"textDocument": {"uri": "\(uri(name))", "version": \(version)}, "contentChanges": [\(changes)]}
      """)
  }

  func replace(_ name: String, with text: String) throws {
    try change(name, "{\"text\": \(JSONText.literal(text))}")
  }

  /// The next diagnostics that are sent for a document.
  func diagnostics(of name: String) throws -> JSONValue {
    let uri = uri(name)
    let message = try message {
      $0["method"]?.string == "textDocument/publishDiagnostics" && $0["params"]?["uri"]?.string == uri
    }
    return try #require(message["params"])
  }

  /// The codes of the next diagnostics, as they come.
  func codes(of name: String) throws -> [String] {
    try diagnostics(of: name)["diagnostics"]?.elements.compactMap { $0["code"]?.string } ?? []
  }

  /// Asks about a place in an open document.
  func ask(_ method: String, about name: String, at place: TextPosition, _ more: String = "") throws -> JSONValue {
    let answer = try request(
      "textDocument/\(method)",
      """
      {"textDocument": {"uri": "\(uri(name))"}, \
      "position": {"line": \(place.line), "character": \(place.character)}\(more)}
      """)
    return try #require(answer["result"], "\(answer.text)")
  }

  /// The text of the hover at a mark.
  func hover(_ text: MarkedPlace, in name: String) throws -> String? {
    try ask("hover", about: name, at: text.position)["contents"]?["value"]?.string
  }
}

extension JSONValue {
  /// The whole message.
  var text: String { String(decoding: document.bytes, as: UTF8.self) }
}

/// A text with a place in it, marked by `‸`.
struct MarkedPlace {
  let text: String
  /// In UTF-16.
  let position: TextPosition

  init(_ marked: String) {
    let before = marked.prefix { $0 != "‸" }
    text = String(before) + marked.dropFirst(before.count + 1)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    position = TextPosition(line: lines.count - 1, character: lines.last?.utf16.count ?? 0)
  }

  /// The same text with the mark before the first occurrence of a part, moved to the right.
  init(_ text: String, at part: String, plus count: Int = 1) {
    let range = text.firstRange(of: part)
    let index = range?.lowerBound ?? text.startIndex
    let place = text.index(index, offsetBy: count, limitedBy: text.endIndex) ?? text.endIndex
    self.init(text[..<place] + "‸" + text[place...])
  }
}
