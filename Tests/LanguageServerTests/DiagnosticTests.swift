import JSONSyntax
import TestSupport
import Testing

@testable import LanguageServer

/// What is said about texts while they are typed.
@Suite struct DiagnosticTests {
  private static let wrong = Sample.job.with("\"topic\"", "\"topik\"")

  @Test func whileTyping() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", Sample.job)
    #expect(try editor.codes(of: "jobs/orders.json") == [])
    try editor.replace("jobs/orders.json", with: Self.wrong)
    let diagnostics = try editor.diagnostics(of: "jobs/orders.json")
    #expect(diagnostics["version"]?.integer == 2)
    let first = try #require(diagnostics["diagnostics"]?.elements.first { $0["code"]?.string == "JOB004" })
    #expect(first["source"]?.string == "weir")
    #expect(first["severity"]?.integer == 1)
    #expect(first["codeDescription"] == nil)
    #expect(first["data"]?["name"]?.string == "unknown-key")
    #expect(first["data"]?["fingerprint"]?.string?.count == 32)
    #expect(first["message"]?.string?.contains("topic") == true)
    let range = try #require(TextRange(first["range"]))
    #expect(range.start == MarkedPlace(Self.wrong, at: "\"topik", plus: 0).position)
    #expect(range.end.character == range.start.character + 7)
    try editor.notify("textDocument/didClose", "{\"textDocument\": {\"uri\": \"\(editor.uri("jobs/orders.json"))\"}}")
    #expect(try editor.codes(of: "jobs/orders.json") == [])
  }

  @Test func incrementalChanges() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", Sample.job)
    #expect(try editor.codes(of: "jobs/orders.json") == [])
    let place = MarkedPlace(Sample.job, at: "\"topic", plus: 1).position
    let start = "{\"line\": \(place.line), \"character\": \(place.character)}"
    let end = "{\"line\": \(place.line), \"character\": \(place.character + 5)}"
    let change = "{\"range\": {\"start\": \(start), \"end\": \(end)}, \"text\": "
    try editor.change("jobs/orders.json", change + "\"topik\"}")
    #expect(try editor.codes(of: "jobs/orders.json").contains("JOB004"))
    // Two in one message, the second counted in the text after the first.
    let insertion = "{\"range\": {\"start\": \(start), \"end\": \(start)}, \"text\": \"x\"}"
    let removal = "{\"range\": {\"start\": \(start), \"end\": {\"line\": \(place.line), \"character\": "
    try editor.change(
      "jobs/orders.json", "\(insertion), \(removal)\(place.character + 6)}}, \"text\": \"topic\"}")
    #expect(try editor.codes(of: "jobs/orders.json") == [])
  }

  /// Of changes that come together only the last text is checked.
  @Test func manyChangesAtOnce() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", Sample.job)
    #expect(try editor.codes(of: "jobs/orders.json") == [])
    var stream: [UInt8] = []
    for version in 2...60 {
      let text = version == 60 ? Self.wrong : "{"
      let body = """
        {"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": \
        {"uri": "\(editor.uri("jobs/orders.json"))", "version": \(version)}, \
        "contentChanges": [{"text": \(JSONText.literal(text))}]}}
        """
      stream += Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
    }
    try editor.send(bytes: stream)
    var versions: [Int] = []
    while versions.last != 60 {
      versions.append(try editor.diagnostics(of: "jobs/orders.json")["version"]?.integer ?? 0)
    }
    // A pipe hands on at most 64 KiB at a time; all that came in one piece was drained first.
    #expect(versions.count < 20, "\(versions)")
  }

  @Test func unsavedProjectCounts() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", Sample.job)
    #expect(try editor.codes(of: "jobs/orders.json") == [])
    try editor.open("weir.yaml", Sample.project, language: "yaml")
    #expect(try editor.codes(of: "weir.yaml") == [])
    #expect(try editor.codes(of: "jobs/orders.json") == [])
    try editor.replace("weir.yaml", with: Sample.project.with("events:", "evnts:"))
    #expect(try editor.codes(of: "jobs/orders.json") == ["LINK001"])
    try editor.replace("weir.yaml", with: Sample.project.with("events:", "evnts:") + "\nlint:\n  ignore: [LINK001]\n")
    #expect(try editor.codes(of: "jobs/orders.json") == [])
    try editor.replace("weir.yaml", with: "datasources: [")
    while try editor.codes(of: "weir.yaml").isEmpty {}
    // Closed without being saved: the file counts again.
    try editor.notify("textDocument/didClose", "{\"textDocument\": {\"uri\": \"\(editor.uri("weir.yaml"))\"}}")
    #expect(try editor.codes(of: "weir.yaml") == [])
    while try editor.codes(of: "jobs/orders.json") != [] {}
  }

  @Test func filesThatChange() throws {
    let editor = try Editor(
      Sample.files, capabilities: "{\"workspace\": {\"didChangeWatchedFiles\": {\"dynamicRegistration\": true}}}")
    let registration = try editor.message { $0["method"]?.string == "client/registerCapability" }
    #expect(registration.text.contains("**/weir.yaml"))
    try editor.send("{\"jsonrpc\": \"2.0\", \"id\": \"watch\", \"result\": null}")
    try editor.open("jobs/orders.json", Sample.job)
    #expect(try editor.codes(of: "jobs/orders.json") == [])
    try editor.folder.write(Sample.project.with("events:", "evnts:").utf8, to: "weir.yaml")
    let change = "{\"uri\": \"\(editor.uri("weir.yaml"))\", \"type\": 2}"
    try editor.notify("workspace/didChangeWatchedFiles", "{\"changes\": [\(change)]}")
    #expect(try editor.codes(of: "jobs/orders.json") == ["LINK001"])
    try editor.folder.write(Sample.project.utf8, to: "weir.yaml")
    let saved = "{\"textDocument\": {\"uri\": \"\(editor.uri("jobs/orders.json"))\"}}"
    try editor.notify("textDocument/didSave", saved)
    #expect(try editor.codes(of: "jobs/orders.json") == [])
  }

  @Test func settingsOfTheProject() throws {
    let settings = Sample.project + "\nlint:\n  profile: strict\n  exclude: [\"jobs/old/**\"]\n"
    let editor = try Editor(["weir.yaml": settings, "jobs/old/orders.json": Self.wrong])
    try editor.open("jobs/old/orders.json", Self.wrong)
    #expect(try editor.codes(of: "jobs/old/orders.json") == [])
    // A text that is no file yet.
    try editor.open("jobs/new.json", Self.wrong)
    #expect(try editor.codes(of: "jobs/new.json").contains("JOB004"))
    try editor.replace(
      "jobs/new.json",
      with: Self.wrong.with(
        "\"datasource\"",
        "\"//weir\": {\"ignore\": [\"JOB004\", \"READ004\"], \"reason\": \"known\"}, \"datasource\""))
    #expect(try !editor.codes(of: "jobs/new.json").contains("JOB004"))
  }

  @Test func filesThatAreNotOurs() throws {
    let editor = try Editor(Sample.files)
    try editor.open("package.json", "{\"name\": \"x\", \"tpye\": 3,}")
    #expect(try editor.codes(of: "package.json") == [])
    try editor.open("other.yaml", "a: [", language: "yaml")
    #expect(try editor.codes(of: "other.yaml") == [])
    try editor.open("broken.json", "{\"type\": \"job\", \"steps\": [")
    #expect(try editor.codes(of: "broken.json").contains("JOB001"))
  }

  /// A name that needs escapes in a URI comes back as the client wrote it.
  @Test func namesWithBlanks() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/%C3%A4%20b.json", Self.wrong)
    #expect(try editor.codes(of: "jobs/%C3%A4%20b.json").contains("JOB004"))
  }

  @Test func relatedPlacesInOtherFiles() throws {
    let old = Sample.project.with("3.6", "0.10.2")
    let editor = try Editor(["weir.yaml": old])
    let job = Sample.job.with("\"fetch.min.bytes\": \"1024\"", "\"isolation.level\": \"read_committed\"")
    try editor.open("jobs/orders.json", job)
    let diagnostics = try editor.diagnostics(of: "jobs/orders.json")["diagnostics"]?.elements ?? []
    let related = diagnostics.flatMap { $0["relatedInformation"]?.elements ?? [] }
    let places = related.filter { $0["location"]?["uri"]?.string == editor.uri("weir.yaml") }
    #expect(places.first.flatMap { TextRange($0["location"]?["range"]) }?.start.line == 3)
  }

  @Test func unnecessaryKeysAreTagged() throws {
    let editor = try Editor(Sample.files)
    try editor.open("jobs/orders.json", Sample.job.with("\"print\": true,", "\"print\": true,,"))
    _ = try editor.codes(of: "jobs/orders.json")
    try editor.replace("jobs/orders.json", with: Sample.job.with("\",\"}", "\",\",}"))
    let diagnostics = try editor.diagnostics(of: "jobs/orders.json")["diagnostics"]?.elements ?? []
    #expect(diagnostics.map { $0["code"]?.string } == ["JOB003"])
    #expect(diagnostics.first?["tags"]?.elements.first?.integer == 1)
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32"]) func rangesBehindAstralCharacters(_ encoding: String) throws {
    let editor = try Editor(
      Sample.files, capabilities: "{\"general\": {\"positionEncodings\": [\"\(encoding)\"]}}")
    let line = "{\"type\": \"job\", \"version\": \"2.0\", \"steps\": [{\"name\": \"😀é\", \"stpeType\": 1}]}"
    try editor.open("a.json", line)
    let diagnostics = try editor.diagnostics(of: "a.json")["diagnostics"]?.elements ?? []
    let wrong = try #require(diagnostics.first { $0["code"]?.string == "JOB004" })
    let before = line.prefix { $0 != "é" } + "é\", "
    let expected =
      encoding == "utf-8" ? before.utf8.count : encoding == "utf-16" ? before.utf16.count : before.unicodeScalars.count
    #expect(wrong["range"]?["start"]?["character"]?.integer == expected)
    #expect(wrong["range"]?["end"]?["character"]?.integer == expected + 10)
  }

  @Test func pulled() throws {
    let editor = try Editor(
      Sample.files,
      capabilities:
        "{\"textDocument\": {\"diagnostic\": {}}, \"workspace\": {\"diagnostics\": {\"refreshSupport\": true}}}")
    #expect(editor.greeting?["capabilities"]?["diagnosticProvider"]?["interFileDependencies"]?.boolean == true)
    try editor.open("jobs/orders.json", Self.wrong)
    let params = "{\"textDocument\": {\"uri\": \"\(editor.uri("jobs/orders.json"))\"}}"
    let report = try editor.request("textDocument/diagnostic", params)["result"]
    #expect(report?["kind"]?.string == "full")
    #expect(report?["items"]?.elements.contains { $0["code"]?.string == "JOB004" } == true)
    try editor.open("weir.yaml", Sample.project, language: "yaml")
    let refresh = try editor.message { $0["method"]?.string == "workspace/diagnostic/refresh" }
    #expect(refresh["id"] != nil)
    // Nothing is sent to a client that asks.
    #expect(!editor.waiting.contains { $0["method"]?.string == "textDocument/publishDiagnostics" })
  }

  /// Random edits of one text leave the findings that the text has when it is opened anew.
  @Test(arguments: 0..<6 as Range<UInt64>) func editsAndTexts(_ seed: UInt64) throws {
    var random = Generator(state: seed &+ 77)
    let editor = try Editor(Sample.files)
    var text = Sample.job
    try editor.open("jobs/orders.json", text)
    _ = try editor.diagnostics(of: "jobs/orders.json")
    let pieces = ["", ",", "\"", "{", "]", "\n", "😀", "\"x\": 1,", ":", "é"]
    for round in 0..<12 {
      let offsets = text.unicodeScalars.indices.map { text.unicodeScalars.distance(from: text.startIndex, to: $0) }
      let start = offsets.randomElement(using: &random) ?? 0
      let end = min(start + Int.random(in: 0..<8, using: &random), offsets.count)
      let piece = pieces.randomElement(using: &random) ?? ""
      let scalars = Array(text.unicodeScalars)
      func position(_ index: Int) -> String {
        let before = String(String.UnicodeScalarView(scalars[..<index]))
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        return "{\"line\": \(lines.count - 1), \"character\": \(lines.last?.utf16.count ?? 0)}"
      }
      try editor.change(
        "jobs/orders.json",
        """
        {"range": {"start": \(position(start)), "end": \(position(end))}, "text": \(JSONText.literal(piece))}
        """)
      text =
        String(String.UnicodeScalarView(scalars[..<start])) + piece
        + String(String.UnicodeScalarView(scalars[end...]))
      let after = try editor.diagnostics(of: "jobs/orders.json")
      let name = "jobs/copy\(round).json"
      try editor.open(name, text)
      let anew = try editor.diagnostics(of: name)
      func ranges(_ value: JSONValue) -> [TextRange?] {
        value["diagnostics"]?.elements.map { TextRange($0["range"]) } ?? []
      }
      func codes(_ value: JSONValue) -> [String?] { value["diagnostics"]?.elements.map { $0["code"]?.string } ?? [] }
      #expect(ranges(after) == ranges(anew))
      #expect(codes(after) == codes(anew))
    }
  }

  @Test func secretsStaySecret() throws {
    let secret = "hunter2-s3cret"
    let project =
      Sample.project + "\n    extended:\n      ssl.keystore.password: \(secret)\nparameters:\n  dbPassword: \(secret)\n"
    let job = Sample.job.with(
      "\"fetch.min.bytes\": \"1024\"",
      "\"ssl.key.password\": \"\(secret)\", \"sasl.jaas.config\": \"\(secret) ${dbPassword}\", \"x\": \"${dbPassword}\""
    )
    let editor = try Editor(["weir.yaml": project])
    try editor.open("weir.yaml", project, language: "yaml")
    _ = try editor.diagnostics(of: "weir.yaml")
    try editor.open("jobs/orders.json", job)
    let diagnostics = try editor.diagnostics(of: "jobs/orders.json")
    #expect(!diagnostics.text.contains(secret))
    for name in ["jobs/orders.json", "weir.yaml"] {
      let lines = (name == "weir.yaml" ? project : job).split(separator: "\n", omittingEmptySubsequences: false)
      for (line, text) in lines.enumerated() {
        for character in stride(from: 0, to: text.utf16.count, by: 3) {
          let place = TextPosition(line: line, character: character)
          for method in ["hover", "completion"] {
            let answer = try editor.ask(method, about: name, at: place)
            #expect(!answer.text.contains(secret), "\(method) at \(place) in \(name)")
          }
        }
      }
    }
  }
}
