import TestSupport
import Testing

@testable import LanguageServer

/// Changes that are offered, and what they do.
@Suite struct CodeActionTests {
  private func actions(_ name: String, in editor: Editor, line: Int? = nil, only: String = "") throws -> [JSONValue] {
    let first = line ?? 0
    let range =
      "{\"start\": {\"line\": \(first), \"character\": 0}, \"end\": {\"line\": \(line ?? 9999), \"character\": 9999}}"
    let answer = try editor.request(
      "textDocument/codeAction",
      """
      {"textDocument": {"uri": "\(editor.uri(name))"}, "range": \(range), "context": {"diagnostics": []\(only)}}
      """)
    return answer["result"]?.elements ?? []
  }

  private func action(_ title: String, among actions: [JSONValue]) throws -> JSONValue {
    try #require(actions.first { $0["title"]?.string == title }, "\(actions.map { $0["title"]?.string })")
  }

  /// The text after an action that edits one document.
  private func text(_ text: String, after action: JSONValue) throws -> String {
    var buffer = TextBuffer(text)
    let change = try #require(action["edit"]?["documentChanges"]?.elements.first)
    for edit in (change["edits"]?.elements ?? []).reversed() {
      let range = try #require(TextRange(edit["range"]))
      buffer.replace(buffer.range(of: range, .utf16), with: edit["newText"]?.string ?? "")
    }
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test func quickFix() throws {
    let job = Sample.job.with("\"fieldDelimiter\": \",\"}", "\"fieldDelimiter\": \",\",}")
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", job)
    #expect(try editor.codes(of: "jobs/orders.json") == ["JOB003"])
    let actions = try actions("jobs/orders.json", in: editor)
    let fix = try #require(actions.first { $0["isPreferred"]?.boolean == true })
    #expect(fix["kind"]?.string == "quickfix")
    #expect(fix["diagnostics"]?.elements.first?["code"]?.string == "JOB003")
    #expect(fix["edit"]?["documentChanges"]?.elements.first?["textDocument"]?["version"]?.integer == 1)
    #expect(try text(job, after: fix) == Sample.job)
    #expect(try self.actions("jobs/orders.json", in: editor, line: 0, only: ", \"only\": [\"quickfix\"]").isEmpty)
  }

  @Test func allSafeFixes() throws {
    let job = Sample.job.with("\"fieldDelimiter\": \",\"}", "\"fieldDelimiter\": \",\",}")
      .with("\"concurrent\": 1}}", "\"concurrent\": 1,},}").with("\"type\": \"job\"", "// a job\n  'type': \"job\"")
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", job)
    _ = try editor.codes(of: "jobs/orders.json")
    for only in [", \"only\": [\"source.fixAll\"]", ", \"only\": [\"source\"]", ", \"only\": [\"source.fixAll.weir\"]"]
    {
      let actions = try actions("jobs/orders.json", in: editor, line: 0, only: only)
      #expect(actions.map { $0["kind"]?.string } == ["source.fixAll.weir"])
      let repaired = try text(job, after: try #require(actions.first))
      try editor.open("jobs/repaired.json", repaired)
      #expect(try editor.codes(of: "jobs/repaired.json") == [], "\(repaired)")
    }
    try editor.open("jobs/clean.json", Sample.job)
    #expect(try actions("jobs/clean.json", in: editor).isEmpty)
    #expect(try actions("jobs/orders.json", in: editor, only: ", \"only\": [\"refactor\"]").isEmpty)
  }

  /// After the change the finding is hidden, and the suppression is none that is in vain.
  @Test(arguments: [
    ("\"topic\"", "\"topik\"", "JOB004"), ("\"skipExceedRecord\": true,", "", "VER004"),
    ("{\"print\": true, \"fieldDelimiter\": \",\"}", "{\"prnt\": true}", "JOB004"),
    ("\"to\": \"Writer\"", "\"to\": \"Writter\"", "JOB012"),
    ("\"type\": \"job\"", "\"tpye\": 1, \"type\": \"job\"", "JOB004"),
  ])
  func suppression(_ part: String, _ replacement: String, _ code: String) throws {
    let job = Sample.job.with(part, replacement)
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", job)
    let before = try editor.codes(of: "jobs/orders.json")
    guard before.contains(code) else { return #expect(before.contains(code), "\(before)") }
    let action = try action(
      "Ignore \(code) here, with a reason", among: try actions("jobs/orders.json", in: editor))
    let ignored = try text(job, after: action)
    try editor.replace("jobs/orders.json", with: ignored)
    let after = try editor.codes(of: "jobs/orders.json")
    #expect(!after.contains(code), "\(ignored)")
    #expect(!after.contains("SUP001"))
    #expect(after.count < before.count)
  }

  @Test func secondSuppressionJoinsTheFirst() throws {
    let job = Sample.job.with("\"topic\"", "\"topik\"")
      .with("\"datasource\"", "\"//weir\": {\"ignore\": [\"JOB004\"], \"reason\": \"x\"},\n        \"datasource\"")
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", job)
    let codes = try editor.codes(of: "jobs/orders.json")
    let code = try #require(codes.first)
    let ignored = try text(
      job,
      after: try action("Ignore \(code) here, with a reason", among: try actions("jobs/orders.json", in: editor)))
    #expect(ignored.contains("\"ignore\": [\"JOB004\", \"\(code)\"]"))
    try editor.replace("jobs/orders.json", with: ignored)
    #expect(try !editor.codes(of: "jobs/orders.json").contains(code))
  }

  @Test func noSuppressionOfSyntaxErrors() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", Sample.job.with("\"topic\": \"orders\",", "\"topic\" \"orders\""))
    #expect(try editor.codes(of: "jobs/orders.json").contains("JOB001"))
    let titles = try actions("jobs/orders.json", in: editor).compactMap { $0["title"]?.string }
    #expect(!titles.contains { $0.hasPrefix("Ignore") }, "\(titles)")
  }

  @Test(arguments: [
    "", "suppressions:\n  - path: old.json\n    code: JOB004\n    reason: x\n",
    "suppressions:\n- path: old.json\n  code: JOB004\n  reason: x", "# the end",
  ])
  func suppressionInAProjectFile(_ rest: String) throws {
    let project = Sample.project.with("server:", "sever:") + "\n" + rest
    let editor = try Editor()
    try editor.open("weir.yaml", project, language: "yaml")
    let before = try editor.codes(of: "weir.yaml")
    let code = try #require(before.first)
    let ignored = try text(
      project,
      after: try action("Ignore \(code) here, with a reason", among: try actions("weir.yaml", in: editor)))
    try editor.replace("weir.yaml", with: ignored)
    let after = try editor.codes(of: "weir.yaml")
    #expect(after.count < before.count, "\(ignored)")
    #expect(!after.contains("PROJ001"))
  }

  @Test func clientsWithoutVersions() throws {
    let editor = try Editor(
      Sample.files, capabilities: "{\"textDocument\": {\"codeAction\": {\"codeActionLiteralSupport\": {}}}}")
    try editor.open("jobs/orders.json", Sample.job.with("\"fieldDelimiter\": \",\"}", "\"fieldDelimiter\": \",\",}"))
    let fix = try #require(try actions("jobs/orders.json", in: editor).first)
    #expect(fix["edit"]?["changes"]?.isObject == true)
    #expect(fix["edit"]?["documentChanges"] == nil)
    #expect(fix.text.contains(editor.uri("jobs/orders.json")))
  }
}
