import SourceText
import Testing
import YAMLSyntax

@Suite struct YAMLProblemTests {
  /// The first problem as `line:column message`.
  private func first(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let problem = YAMLDocument(parsing: bytes).problems.first else { return "" }
    let position = LineTable(bytes).position(of: problem.range.start)
    return "\(position.line):\(position.column) \(problem.message)"
  }

  @Test(arguments: [
    ("a: 1\nb\nc: 2\n", "2:1 neither a key with `:` nor part of the value above"),
    ("a: b: c\n", "1:5 `:` cannot make a key of what stands before it"),
    ("a:\n  b: 1\n c: 2\n", "3:2 expected a key of the mapping that is open here"),
    ("a:\n  - 1\n  b: 2\n", "3:3 expected `- ` and the next element of the list"),
    ("a: [1, 2\nb: 3\n", "2:2 expected `,` or `]`"),
    ("a: {x: 1\nb: 3\n", "2:2 expected `,` or `}`"),
    ("\ta: 1\n", "1:1 a tab cannot indent"),
    ("a: @b\n", "1:4 no value can begin with `@`"),
    ("a: \"open\n", "1:4 the quote is never closed"),
    ("a: \"\\q\"\n", "1:5 no such escape in double quotes"),
    ("exclude: [*.json]\n", "1:11 a text that begins with `*` must be quoted"),
    ("a: *none\n", "1:4 no anchor `&none` stands before this"),
    ("a: &a [*a]\n", "1:8 `*a` stands inside what it repeats"),
    ("a: 1\n---\nb: 2\n", "2:1 a second YAML document begins here"),
    ("a: 1\nb: 2\na: 3\n", "3:1 the key `a` is given twice"),
    ("? [a]\n: 1\n", "1:3 a key must be text, not a sequence"),
    ("a: !ruby/object x\n", "1:4 the tag `!ruby/object` means nothing here"),
    ("a: {<<: 1}\n", "1:9 `<<` takes a mapping or a list of mappings, not a scalar"),
    ("a: b\u{1}c\n", "1:5 the control character U+0001 cannot stand in YAML"),
    ("a: b\u{9B}c\n", "1:5 the control character U+009B cannot stand in YAML"),
    ("a: - b\n", "1:4 a list cannot begin here"),
    ("a: %x\n", "1:4 no value can begin with `%`"),
  ])
  func wording(_ text: String, _ expected: String) {
    #expect(first(text) == expected)
  }

  @Test func duplicatesShowBothPlaces() throws {
    let reading = Reading("x:\n  key: 1\n  \"key\": 2\n")
    let problem = try #require(reading.document.problems.first)
    #expect(problem.kind == .duplicateKey)
    #expect(reading.source(problem.range) == "\"key\"")
    #expect(problem.related.map { $0.range } == ByteRange(5, 8))
    #expect(reading.document.isComplete)
    #expect(reading.document.text(of: try reading.node("x", "key")) == "2")
  }

  @Test func duplicatesAmongManyKeys() throws {
    let lines = (0..<100).map { "key\($0): \($0)\n" }.joined()
    let reading = Reading(lines + "key3: again\nkey99: again\nkey100: new\n")
    #expect(reading.document.problems.map { reading.source($0.range) } == ["key3", "key99"])
    #expect(reading.document.problems.compactMap { $0.related.map { reading.source($0.range) } } == ["key3", "key99"])
    #expect(reading.document.text(of: try reading.node("key3")) == "again")
  }

  @Test func unclosedBracketShowsWhereItOpened() throws {
    let problem = try #require(Reading("a: [1, 2\nb: 3\n").document.problems.first)
    #expect(problem.related?.range.start == 3)
    #expect(problem.related?.message == "the `[` stands here")
  }

  @Test func whatStandsBeforeAnErrorIsKept() throws {
    let reading = Reading("a: 1\nb: {c: 2, d: @}\n")
    #expect(!reading.document.isComplete)
    #expect(reading.document.integer(of: try reading.node("a")) == 1)
    #expect(reading.document.integer(of: try reading.node("b", "c")) == 2)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "the file is written in UTF-16"),
      ([0x00, 0x61, 0x00, 0x3A], "the file is written in UTF-16"),
      ([0xFF, 0xFE, 0x00, 0x00], "the file is written in UTF-32"),
      ([0x61, 0x3A, 0x20, 0xC3], "the byte 0xC3 is not UTF-8"),
      ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], "the byte 0xED is not UTF-8"),
      ([0x61, 0x3A, 0x20, 0xC0, 0x80], "the byte 0xC0 is not UTF-8"),
    ] as [([UInt8], String)])
  func encodings(_ bytes: [UInt8], _ expected: String) {
    #expect(YAMLDocument(parsing: bytes).problems.map(\.message) == [expected])
  }

  @Test func depthIsBounded() {
    let deep = Reading(String(repeating: "[", count: 100_000))
    #expect(deep.document.problems.map(\.kind) == [.limit])
    #expect(Reading(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).document.problems.isEmpty)
    let aliases = (1..<100).map { "k\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
    #expect(Reading("k0: &a0 []\n" + aliases).document.problems.first?.kind == .limit)
  }

  @Test func aliasBombsAreBounded() {
    let levels = (1..<30).map { "k\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    let bomb = Reading("k0: &a0 [x, x, x]\n" + levels)
    #expect(bomb.document.problems.map(\.kind) == [.limit])
    #expect(!bomb.document.isComplete)
  }

  @Test func sizeIsBounded() {
    let large = [UInt8](repeating: UInt8(ascii: "#"), count: YAMLDocument.maximumSize + 1)
    #expect(YAMLDocument(parsing: large).problems.map(\.kind) == [.limit])
  }

  /// Every prefix and every byte replaced: whatever comes, there are ranges inside the text.
  @Test func anyBytesAreRead() {
    let text = "a: &x {b: [1, 'two', \"\\u00e9\"], ? c : |\n  d\n}\n<<: *x\ne: >-\n  f\n\n  g\n- !!str é\n"
    let bytes = Array(text.utf8)
    for cut in 0...bytes.count { check(Array(bytes[..<cut])) }
    for index in bytes.indices {
      for replacement in "\0\t\n \"&*-:[}#|".utf8 + [0x80, 0xC3, 0xFF] {
        var changed = bytes
        changed[index] = replacement
        check(changed)
      }
    }
  }

  private func check(_ bytes: [UInt8]) {
    let document = YAMLDocument(parsing: bytes)
    var ranges = document.problems.flatMap { [$0.range] + ($0.related.map { [$0.range] } ?? []) }
    var open = document.root.map { [$0] } ?? []
    while let node = open.popLast() {
      ranges.append(document.range(of: node))
      open += document.elements(of: node)
      for member in document.members(of: node) { open += [member.key, member.value] }
    }
    for range in ranges {
      #expect(range.start <= range.end && Int(range.end) <= bytes.count, "\(range) in \(bytes)")
    }
  }
}
