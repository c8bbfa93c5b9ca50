import TestSupport
import Testing

@testable import LanguageServer

/// What the documentation hands out is what the tests use.
@Suite struct EditorFilesTests {
  private func text(_ path: String) throws -> String {
    let outcome = try ChildProcess.run(["cat", JavaTool.packageRoot + "/" + path])
    try #require(outcome.exit == .status(0))
    return String(decoding: outcome.standardOutput, as: UTF8.self)
  }

  @Test(arguments: ["neovim.lua", "eglot.el", "vscode/settings.json"]) func isQuoted(_ name: String) throws {
    let code = try text("examples/editors/\(name)").split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("--") && !$0.hasPrefix(";;") }.joined(separator: "\n")
    #expect(try text("docs/editors.md").contains(code))
  }

  @Test func schemasAreThere() throws {
    let settings = try #require(JSONValue(parsing: Array(text("examples/editors/vscode/settings.json").utf8)))
    let files = settings["json.schemas"]?.elements.compactMap { $0["url"]?.string } ?? []
    #expect(files.count == 2)
    for file in files + ["./.vscode/weir-project.json"] {
      let name = String(file.dropFirst("./.vscode/weir-".count).dropLast(".json".count))
      let outcome = try ChildProcess.run([BuiltProducts.path("weir"), "schema", name])
      #expect(outcome.exit == .status(0), "\(file)")
      #expect(JSONValue(parsing: outcome.standardOutput)?["$schema"]?.string != nil)
    }
  }
}
