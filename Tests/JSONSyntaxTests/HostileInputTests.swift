import JSONSyntax
import Testing

/// Inputs that are made to take long, to nest deep or to have many mistakes. A parser that is not linear does not end
/// within the time limit, which is wide enough for a debug build on a busy machine.
@Suite(.timeLimit(.minutes(10)))
struct HostileInputTests {
  static let units = [
    "\"", "'", "[", "]", "{", "}", ",", ":", "/", "/*", "//\n", "#\n", "\\", "\n", " ", "0", "-", "a", "\"\"", "\"a\":",
    "{\"a\":", "[1,", "{}", "[]", "1,", "\"a\",", "{:", "\"\n", "'\n", "\"\"\"\"", "\u{A0}", "，", "“", "“a”", "\0", "$",
    "${",
    "${a}", "\\u", "\"\\", "a:", "a\n", "}{", "][", "[}", "{]", "<<<<<<< a\n", "=======\n", ">>>>>>> a\n", "\n{",
    "\n }",
    "\"a\" \"b\" ", "x=", ";", "\u{FEFF}", "\r", "1 ", "\\\"", "{\"a\" ", "\"a\": \"b ",
  ]

  @Test(arguments: units)
  func repeatedUnits(unit: String) {
    let count = 20_000 / unit.utf8.count
    for start in ["", "[", "{", "{\"a\": ", "\"", "[1", String(repeating: "[", count: 600) + "\""] {
      let document = parse(start + String(repeating: unit, count: count))
      #expect(document.problems.count <= 1200)
      // Sixteen bytes a node: the tree takes no more than eight times the file.
      #expect(document.nodes.count <= document.bytes.count / 2 + 2000)
    }
  }

  @Test func manyKeys() throws {
    let keys = (0..<200_000).map { "\"k\($0)\":\($0)" }
    let document = parse("{" + keys.joined(separator: ",") + "}")
    #expect(document.problems.isEmpty)
    #expect(document.nodes.count == 400_001)
    #expect(document.integer(of: try #require(document.nodes.indices.last.map { JSONNodeID(UInt32($0)) })) == 199_999)
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")])
  func depth(opening: String, closing: String) throws {
    let levels = 20_000
    let text = "{\"before\": 1, \"deep\": " + String(repeating: opening, count: levels) + "1"
    let document = parse(text + String(repeating: closing, count: levels) + ", \"after\": 2}")
    #expect(document.problems.map(\.kind) == [.tooDeep(limit: 512)])
    let root = try #require(document.root)
    #expect(document.members(of: root).map { document.text(of: $0.key) } == ["before", "deep", "after"])
    #expect(document.nodes.contains { $0.kind == .missing })
  }

  @Test func depthAtTheLimit() {
    let text = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(parse(text).problems.isEmpty)
    #expect(parse("[\(text)]").problems.map(\.kind) == [.tooDeep(limit: 512)])
  }

  @Test func bracketsInDeepStringsDoNotCount() {
    let limits = JSONLimits(depth: 2)
    let document = JSONDocument(parsing: Array(#"[[["]\"]", {"a": "}"}], 1], 2]"#.utf8), limits: limits)
    #expect(document.problems.map(\.kind) == [.tooDeep(limit: 2)])
    #expect(outline(document) == "[[? 1] 2]")
  }

  @Test func errorsAreBounded() {
    let document = parse("[" + String(repeating: "tru, ", count: 1000) + "1]")
    #expect(document.problems.count == 101)
    #expect(document.problems.last?.kind == .tooMany(.error, limit: 100))
    #expect(document.problems.last?.message == "more than 100 syntax errors; the rest of the file was not read")
  }

  @Test func sizeIsBounded() {
    let document = JSONDocument(parsing: Array("[1, 2, 3]".utf8), limits: JSONLimits(bytes: 8))
    #expect(document.problems.map(\.kind) == [.tooLarge(limit: 8)])
    #expect(document.nodes.isEmpty)
  }

  /// What the fuzzer found, in Latin-1.
  @Test(arguments: [
    "}", "]", "[,\u{17}null]", "{\u{12}\n{\"type\"ob\":[{\n !\" :a\"  \"a\"]`c{\n 2\t_\"]} :\"} 1\n}\n", "[1,[\"a\":]]",
    "{\",S\0\\\"\". \0\0\0,S\0\\\"\". \0\0\0\n{\n=\u{BD}{\n}:\n{=3{\n}:{{\n=}:\n{y\n{\n={\n:y\n}{={\n=={y"
      + "\n{\n=\u{BD}{\n}:=={\n{u\n=={#\n}:{{\n=}:\0=3=={\n{u}:{{\n=}:\n{y\n{\n={\n:y\n}{={\n=={y\n{\n=\u{BD}"
      + "{\n}:\n{\0=3=={\n{u\n=={\n}:{{\n=}:\0=3=={\n{u\n=={\n}:{{\n=}:\n{y\n{\n={\n:y\n}{={\n=={\n}:{{\n==3{"
      + ":]-0\t \u{A0}3\n}\":]-0\t \u{A0}3\n}\"",
  ])
  func regressions(text: String) {
    let document = JSONDocument(parsing: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    checkSoundness(document)
    #expect(document.hasSyntaxErrors)
  }
}
