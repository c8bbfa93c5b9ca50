import SourceText
import Testing

@testable import YAMLSyntax

/// What is read without libyaml is read as libyaml does.
@Suite struct BlockReaderTests {
  /// All that there is to know of a document.
  private func description(_ builder: YAMLBuilder) -> [String] {
    let storage = builder.storage
    return storage.records.map { "\($0)" } + storage.members.map { "\($0)" } + storage.elements.map { "\($0)" }
      + ["\(storage.text)", "\(String(describing: builder.root))", "\(builder.isComplete) \(builder.hasAliases)"]
      + builder.problems.map { "\($0)" }
  }

  private static let read = [
    "a: 1", "a: 1\n", "a: b\nc: d\n", "a:\n  b: c\n", "a:\n  b:\n    c: d\n  e: f\ng: h\n", "a: \"b\"\n",
    "a: 'b c'   # d\n",
    "# one\n\na: b # c\n   # d\n\nb:   c d e   \n", "a: ${env:X}\n", "a: $[yyyymmdd-1]\n", "a: b#c\n",
    "a: k-1:9092,k-2:9092\n",
    "a: {}\nb: []\n", "a: {b: c, d: \"e, f\"}\n", "a: [b, c, 'd']\n", "a: [ [ b ] , {c: d} ] # e\n", "a: null\nb: 1\n",
    "null: a\n", "a: b\na: c\n", "a: {b: 1, b: 2}\n", "a: # c\n  b: d\n", "sasl.jaas.config: x required y=z;\n",
    "a: /b/c.d\n", "a: b c: d\n".replacing("c: d", with: "c:d"),
    "datasources:\n  e:\n    type: kafka\n    version: \"3.6\"\n    truststore: {location: auth/t.jks, password: \"${env:T}\"}\n",
    "a:    b\n\n\n",
    "a: b\n   \n  # c\nd: e", "a:\n    b: c\nd:\n e: f\n", "a: true\nb: ~".replacing("~", with: "x~"), "a: 1 - 2\n",
    "a: b {c} [d], e & *f !g |\n",
  ]

  @Test(arguments: read) func asTheLibraryReads(_ text: String) throws {
    let bytes = Array(text.utf8)
    let builder = try #require(BlockReader.read(bytes))
    #expect(description(builder) == description(YAMLDocument.readByLibrary(bytes)))
  }

  @Test(arguments: [
    "", "#", "a", "a:", "a:\n", "a:\nb: c\n", "- a\n", "a:\n- b\n", "a: - b\n", "a: b\n  c\n", "a: b\n  c: d\n",
    "a: b: c\n", "a: b:\n", "a: |\n  b\n",
    "a: \"b\\n\"\n", "a: 'b''c'\n", "a: \"b\n  c\"\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "---\na: b\n",
    "a: b\n---\n", "? a\n: b\n", "a:b\n", "a : b\n",
    "\ta: b\n", "a:\tb\n", "a: é\n", "a: \"b\"#c\n", "a: {b: c\n", "a: {b}\n", "a: [b: c]\n", "a: [b,]\n", "a: {b:c}\n",
    "<<: a\n", "\u{FEFF}a: b\n",
    " a: b\nc: d\n", "a:\n  b: c\n d: e\n", "a: @b\n", "a: `b`\n", "a: %b\n", "a: ~\n", "a: -1\n", "a: \"b\" c\n",
    "a: {b: c} d\n", "...\n", "%YAML 1.2\n",
    "a: b\r\n", "a: [\n  b]\n", "-a: b\n", ".a: b\n", "a: .b\n", "\0: a",
  ])
  func leftToTheLibrary(_ text: String) {
    #expect(BlockReader.read(Array(text.utf8)) == nil)
  }
}
