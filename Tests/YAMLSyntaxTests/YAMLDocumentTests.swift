import SourceText
import Testing
import YAMLSyntax

/// A document beside its text, so that tests can speak in texts instead of offsets.
struct Reading {
  let bytes: [UInt8]
  let document: YAMLDocument

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    document = YAMLDocument(parsing: bytes)
  }

  func source(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  func source(_ node: YAMLNode) -> String {
    source(document.range(of: node))
  }

  /// The value at a path of keys and positions.
  func node(_ path: String...) throws -> YAMLNode {
    var node = try #require(document.root)
    for step in path {
      switch document.kind(of: node) {
      case .sequence:
        let position = try #require(Int(step))
        let elements = document.elements(of: node)
        try #require(elements.indices.contains(position))
        node = elements[position]
      default:
        node = try #require(document.value(of: step, in: node))
      }
    }
    return node
  }
}

@Suite struct YAMLDocumentTests {
  @Test func projectFile() throws {
    let reading = Reading(
      """
      # the project
      datasources:
        events:
          type: kafka
          version: "3.6"   # brokers
          hosts: {kafka-1: 10.0.0.5}
          extended: {"linger.ms": 50}
      lint:
        exclude: ["archive/**", 'old']

      """)
    let document = reading.document
    #expect(document.problems.isEmpty)
    #expect(document.isComplete)
    let events = try reading.node("datasources", "events")
    #expect(document.members(of: events).map { document.name(of: $0.key) } == ["type", "version", "hosts", "extended"])
    #expect(document.text(of: try reading.node("datasources", "events", "version")) == "3.6")
    #expect(document.style(of: try reading.node("datasources", "events", "version")) == .quoted)
    #expect(reading.source(try reading.node("datasources", "events", "version")) == "\"3.6\"")
    #expect(reading.source(try reading.node("datasources", "events", "hosts")) == "{kafka-1: 10.0.0.5}")
    #expect(reading.source(try reading.node("lint", "exclude", "1")) == "'old'")
    #expect(document.integer(of: try reading.node("datasources", "events", "extended", "linger.ms")) == 50)
    #expect(document.pointer(to: try reading.node("lint", "exclude", "1")) == "/lint/exclude/1")
    #expect(reading.source(try reading.node("lint")) == "exclude: [\"archive/**\", 'old']")
  }

  @Test func blockScalarsAreExact() throws {
    let reading = Reading(
      "a: |\n  one\n\n   two\n  \u{e9}\nb: |-\n  x\n\n\nc: >\n  folded\n  text\n\n  more\nd: |+\n  kept\n\n")
    #expect(reading.document.text(of: try reading.node("a")) == "one\n\n two\né\n")
    #expect(reading.document.text(of: try reading.node("b")) == "x")
    #expect(reading.document.text(of: try reading.node("c")) == "folded text\nmore\n")
    #expect(reading.document.text(of: try reading.node("d")) == "kept\n\n")
    #expect(reading.document.style(of: try reading.node("a")) == .block)
    #expect(reading.source(try reading.node("b")) == "|-\n  x")
  }

  @Test func offsetsAreBytesPastNonASCII() throws {
    let reading = Reading("\u{FEFF}# \u{1F642}é\r\nschlüssel: \"wért\"\r\nnächster: 日本\r\n")
    #expect(reading.document.problems.isEmpty)
    #expect(reading.source(try reading.node("schlüssel")) == "\"wért\"")
    #expect(reading.source(try reading.node("nächster")) == "日本")
    let key = try #require(reading.document.key(of: try reading.node("nächster")))
    #expect(reading.source(key) == "nächster")
  }

  @Test func offsetsPastManyNonASCIIScalars() throws {
    let lines = (0..<500).map { "k\($0): ä\(String(repeating: "ö", count: $0 % 7))\n" }.joined()
    let reading = Reading(lines)
    for number in 0..<500 {
      #expect(
        reading.source(try reading.node("k\(number)")) == "ä" + String(repeating: "ö", count: number % 7))
    }
  }

  @Test func nullsAndMissingValues() throws {
    let reading = Reading("a:\nb: ~\nc: null\nd: \"\"\ne: 'null'\nf: !!str null\n")
    for key in ["a", "b", "c"] { #expect(reading.document.kind(of: try reading.node(key)) == .null) }
    for key in ["d", "e", "f"] { #expect(reading.document.kind(of: try reading.node(key)) == .scalar) }
    #expect(reading.document.range(of: try reading.node("a")) == ByteRange(2, 2))
    #expect(reading.source(try reading.node("f")) == "null")
    #expect(Reading("").document.root == nil)
    #expect(Reading("# only a comment\n").document.root == nil)
  }

  @Test func aliasesHaveTheirOwnPlaceAndPointer() throws {
    let reading = Reading("base: &b\n  x: 1\nuse: *b\nlist: [*b, &t text, *t]\n")
    #expect(reading.document.problems.isEmpty)
    #expect(reading.source(try reading.node("base")) == "x: 1")
    #expect(reading.source(try reading.node("use")) == "*b")
    let inside = try reading.node("use", "x")
    #expect(reading.document.pointer(to: inside) == "/use/x")
    #expect(reading.document.range(of: inside) == reading.document.range(of: try reading.node("base", "x")))
    #expect(reading.document.text(of: try reading.node("list", "2")) == "text")
    #expect(reading.source(try reading.node("list", "1")) == "text")
    #expect(reading.source(try reading.node("list", "2")) == "*t")
  }

  @Test func mergeKeys() throws {
    let reading = Reading(
      """
      one: &one {a: 1, b: 1}
      two: &two {b: 2, c: 2}
      both:
        <<: [*one, *two]
        c: 3
      """)
    let both = try reading.node("both")
    let document = reading.document
    #expect(document.problems.isEmpty)
    #expect(document.members(of: both).map { document.name(of: $0.key) } == ["c", "a", "b"])
    #expect(document.members(of: both).map(\.isMerged) == [false, true, true])
    #expect(document.integer(of: try reading.node("both", "b")) == 1)
    #expect(document.integer(of: try reading.node("both", "c")) == 3)
    #expect(document.pointer(to: try reading.node("both", "a")) == "/both/a")
  }

  @Test func pointersEscape() throws {
    let reading = Reading("a/b: {c~d: [0, {e: 1}]}\n")
    #expect(reading.document.pointer(to: try reading.node("a/b", "c~d", "1", "e")) == "/a~1b/c~0d/1/e")
    #expect(reading.document.pointer(to: try reading.node()) == "")
    let member = try #require(reading.document.member(named: "a/b", in: try reading.node()))
    #expect(reading.document.pointer(to: member.key) == "/a~1b")
  }

  @Test func booleans() throws {
    let reading = Reading("[true, FALSE, yes, Off, 'true', 1, tRUE]")
    let root = try reading.node()
    #expect(
      reading.document.elements(of: root).map { reading.document.boolean(of: $0) } == [
        .value(true), .value(false), .formerly(true), .formerly(false), .notBoolean, .notBoolean, .notBoolean,
      ])
  }

  @Test func integers() throws {
    let reading = Reading("[12, -3, +4, 0x1F, 0o17, 9223372036854775808, '5', 1.0, 0x-1, a]")
    let root = try reading.node()
    #expect(
      reading.document.elements(of: root).map { reading.document.integer(of: $0) } == [
        12, -3, 4, 31, 15, nil, nil, nil, nil, nil,
      ])
  }
}
