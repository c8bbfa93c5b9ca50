import JSONSyntax
import TestSupport
import Testing

@testable import LanguageServer

/// The life of a session, and clients that make mistakes.
@Suite struct SessionTests {
  private func code(_ message: JSONValue) -> Int? { message["error"]?["code"]?.integer }

  @Test func fromBeginningToEnd() throws {
    let editor = try Editor()
    #expect(editor.greeting?["serverInfo"]?["name"]?.string == "weir")
    #expect(editor.greeting?["capabilities"]?["positionEncoding"]?.string == "utf-16")
    #expect(editor.greeting?["capabilities"]?["textDocumentSync"]?["change"]?.integer == 2)
    #expect(try editor.request("shutdown", "null")["error"] == nil)
    #expect(code(try editor.request("textDocument/hover", "{}")) == -32600)
    try editor.notify("exit", "null")
    #expect(try editor.exit() == .status(0))
  }

  @Test func exitWithoutShutdown() throws {
    let editor = try Editor()
    try editor.notify("exit", "null")
    #expect(try editor.exit() == .status(1))
  }

  @Test func clientGoesAway() throws {
    let editor = try Editor()
    editor.close()
    #expect(try editor.exit() == .status(1))
  }

  @Test func requestsBeforeInitialize() throws {
    let editor = try Editor(capabilities: nil)
    #expect(code(try editor.request("textDocument/hover", "{}")) == -32002)
    #expect(code(try editor.request("shutdown", "null")) == -32002)
    // Notifications are dropped, and a second beginning is refused.
    try editor.open("a.json", "{")
    #expect(code(try editor.request("initialize", "{\"capabilities\": {}}")) == nil)
    #expect(code(try editor.request("initialize", "{\"capabilities\": {}}")) == -32600)
    #expect(editor.waiting.isEmpty)
  }

  @Test func malformedMessages() throws {
    let editor = try Editor()
    let wrong: [(String, Int)] = [
      ("{\"jsonrpc\": \"2.0\", \"id\": 7, ", -32700), ("", -32700), ("\u{0}", -32700), ("[]", -32600),
      ("{}", -32600), ("7", -32600), ("null", -32600), ("{\"id\": {}, \"method\": \"shutdown\"}", -32600),
      (String(repeating: "[", count: 100_000), -32700),
    ]
    for (text, expected) in wrong {
      try editor.send(text)
      let answer = try editor.message { $0["error"] != nil }
      #expect(code(answer) == expected, "\(text.prefix(60))")
      #expect(answer["id"] != nil)
    }
    try editor.send(bytes: Array("Content-Length: x\r\n\r\n{}".utf8))
    try editor.send(bytes: Array("Content-Length: 99999999999999\r\n\r\n".utf8))
    #expect(code(try editor.request("weir/nonsense", "{}")) == -32601)
    #expect(code(try editor.request("$/nonsense", "{}")) == -32601)
    try editor.notify("weir/nonsense", "{}")
    try editor.notify("$/setTrace", "{\"value\": \"off\"}")
    #expect(code(try editor.request("textDocument/hover", "{}")) == -32602)
    #expect(code(try editor.request("textDocument/hover", "null")) == -32602)
    #expect(code(try editor.request("textDocument/hover", "[1, 2]")) == -32602)
    let absent = "{\"textDocument\": {\"uri\": \"\(editor.uri("absent.json"))\"}}"
    #expect(code(try editor.request("textDocument/documentSymbol", absent)) == -32602)
    // Texts that were never opened, or are no files.
    try editor.replace("absent.json", with: "{}")
    try editor.notify("textDocument/didOpen", "{\"textDocument\": {\"uri\": \"untitled:1\", \"text\": \"{\"}}")
    try editor.notify("textDocument/didOpen", "{}")
    try editor.notify("textDocument/didChange", "{\"contentChanges\": 3}")
    try editor.notify("textDocument/didClose", "[]")
    #expect(try editor.request("shutdown", "null")["error"] == nil)
  }

  @Test func tooLargeMessage() throws {
    let editor = try Editor()
    let length = FrameReader.maximumMessage + 10
    try editor.send(bytes: Array("Content-Length: \(length)\r\n\r\n".utf8) + [UInt8](repeating: 32, count: length))
    let answer = try editor.message { $0["error"] != nil }
    #expect(code(answer) == -32600)
    #expect(answer["error"]?["message"]?.string?.contains("64 MiB") == true)
    #expect(try editor.request("shutdown", "null")["error"] == nil)
  }

  @Test func textIDs() throws {
    let editor = try Editor()
    try editor.send("{\"jsonrpc\": \"2.0\", \"id\": \"seven\", \"method\": \"shutdown\"}")
    let answer = try editor.message { $0["id"]?.string == "seven" }
    #expect(answer["error"] == nil)
  }

  /// Both come in one piece, so the request has not been looked at when it is taken back.
  @Test func cancelled() throws {
    let editor = try Editor()
    let request = "{\"jsonrpc\": \"2.0\", \"id\": 99, \"method\": \"textDocument/hover\", \"params\": {}}"
    let cancel = "{\"jsonrpc\": \"2.0\", \"method\": \"$/cancelRequest\", \"params\": {\"id\": 99}}"
    let both = [request, cancel].map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
    try editor.send(bytes: Array(both.utf8))
    let answer = try editor.message { $0["id"]?.integer == 99 }
    #expect(code(answer) == -32800)
    // One that was never asked, or has been answered, is no matter.
    try editor.notify("$/cancelRequest", "{\"id\": 99}")
    try editor.notify("$/cancelRequest", "{\"id\": null}")
    #expect(try editor.request("shutdown", "null")["error"] == nil)
  }

  @Test(arguments: [
    ("[\"utf-8\", \"utf-16\"]", "utf-8"), ("[\"utf-32\", \"utf-16\"]", "utf-32"), ("[\"utf-16\"]", "utf-16"),
    ("[\"ebcdic\"]", "utf-16"), ("7", "utf-16"),
  ])
  func encodings(_ offered: String, _ chosen: String) throws {
    let editor = try Editor(capabilities: "{\"general\": {\"positionEncodings\": \(offered)}}")
    #expect(editor.greeting?["capabilities"]?["positionEncoding"]?.string == chosen)
  }

  @Test func wrongOptions() throws {
    let outcome = try ChildProcess.run([BuiltProducts.path("weir"), "lsp", "--bizdate", "20261399"])
    #expect(outcome.exit == .status(2))
    #expect(outcome.standardOutput.isEmpty)
    #expect(outcome.standardError.hasPrefix("weir: "))
  }
}
