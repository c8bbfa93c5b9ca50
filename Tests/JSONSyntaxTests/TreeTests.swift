import JSONSyntax
import SourceText
import Testing

/// The tree of a file that is in order: places, navigation, texts and numbers.
struct TreeTests {
  let document = parse(#"{"a": [1, {"b/c": null}], "d~": "x\n", "": true}"#)

  @Test func nodesStandInPreorder() {
    #expect(
      document.nodes.map(\.kind) == [
        .object, .key, .array, .number, .object, .key, .null, .key, .string, .key, .true,
      ])
    #expect(document.nodes.map(\.next) == [11, 7, 7, 4, 7, 7, 7, 9, 9, 11, 11])
    #expect(document.nodes.map { [$0.start, $0.end] }[2] == [6, 24])
    #expect(document.problems.isEmpty)
  }

  @Test func rangesHoldQuotesAndBrackets() throws {
    let member = try #require(document.root.flatMap { document.member("d~", of: $0) })
    #expect(document.range(of: member.key) == ByteRange(26, 30))
    #expect(document.contentRange(of: member.key) == ByteRange(27, 29))
    #expect(document.contentRange(of: member.value) == ByteRange(33, 36))
    #expect(Array(document.content(of: member.value)) == Array(#"x\n"#.utf8))
  }

  @Test func pointersNameEveryPlace() throws {
    let pointers = document.nodes.indices.map { document.pointer(to: JSONNodeID(UInt32($0))) }
    #expect(
      pointers == ["", "/a", "/a", "/a/0", "/a/1", "/a/1/b~1c", "/a/1/b~1c", "/d~0", "/d~0", "/", "/"])
    for (index, node) in document.nodes.enumerated() where node.kind != .key {
      #expect(document.node(at: pointers[index]) == JSONNodeID(UInt32(index)))
    }
  }

  @Test(arguments: ["a", "/a/2", "/a/01", "/a/-1", "/a/x", "/b", "/d~", "/d~2", "/d~0/x", "/a/99999999999999999999"])
  func pointersToNothing(pointer: String) {
    #expect(document.node(at: pointer) == nil)
  }

  @Test func parents() throws {
    let inner = try #require(document.node(at: "/a/1/b~1c"))
    let key = try #require(document.key(ofValue: inner))
    #expect(document.text(of: key) == "b/c")
    let object = try #require(document.parent(of: key))
    #expect(document.kind(of: object) == .object)
    #expect(document.parent(of: object) == document.node(at: "/a"))
    #expect(document.key(ofValue: object) == nil)
    #expect(document.parent(of: JSONNodeID(UInt32(0))) == nil)
    #expect(document.path(to: JSONNodeID(UInt32(99))).isEmpty)
  }

  @Test func emptyContainers() throws {
    let document = parse("[{}, []]")
    let root = try #require(document.root)
    #expect(document.elements(of: root).map { document.kind(of: $0) } == [.object, .array])
    #expect(document.elements(of: root).allSatisfy { Array(document.elements(of: $0)).isEmpty })
    #expect(Array(document.members(of: root)).isEmpty)
  }

  @Test func firstMemberOfANameCounts() throws {
    let document = parse(#"{"a": 1, "\u0061": 2}"#)
    let root = try #require(document.root)
    let members = Array(document.members(of: root))
    #expect(members.count == 2)
    #expect(document.member("a", of: root) == members[0])
    #expect(document.member(named: "a", of: root) == members[0])
    #expect(document.contentEquals(members[1].key, "a"))
    #expect(document.contentEquals(members[1].key, "ab" as StaticString) == false)
    #expect(document.contentHash(of: members[0].key) == document.contentHash(of: members[1].key))
    #expect(document.contentHash(of: members[0].key) == JSONDocument.contentHash("a".utf8))
    #expect(JSONDocument.contentHash("b".utf8) != JSONDocument.contentHash("a".utf8))
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u4E2D""#, "é中"),
    (#""\ud83d\ude00""#, "😀"), ("\"é😀\"", "é😀"), (#""\u0000""#, "\0"),
  ])
  func escapes(literal: String, text: String) throws {
    let document = parse(literal)
    #expect(document.problems.isEmpty)
    #expect(document.text(of: try #require(document.root)) == text)
  }

  @Test(arguments: [
    (#""\ud800""#, "\u{FFFD}"), (#""\udc00x""#, "\u{FFFD}x"), (#""\ud800\ud83d\ude00""#, "\u{FFFD}😀"),
    (#""\ud800\n""#, "\u{FFFD}\n"),
  ])
  func halvesOfSurrogatePairs(literal: String, text: String) throws {
    let document = parse(literal)
    let root = try #require(document.root)
    #expect(document.problems.isEmpty)
    #expect(document[root].flags.contains(.hasLoneSurrogate))
    #expect(document.text(of: root) == text)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("42", 42), ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
  ])
  func integers(literal: String, value: Int) throws {
    let document = parse(literal)
    #expect(document.integer(of: try #require(document.root)) == value)
  }

  @Test(arguments: [
    "9223372036854775808", "-9223372036854775809", "1.0", "1e3", "true", "\"1\"", "123456789012345678901",
  ])
  func noIntegers(literal: String) throws {
    let document = parse(literal)
    #expect(document.integer(of: try #require(document.root)) == nil)
  }

  @Test func numbers() throws {
    let document = parse("[1.5, -2e3, 7, null]")
    let root = try #require(document.root)
    #expect(document.elements(of: root).map { document.number(of: $0) } == [1.5, -2000, 7, nil])
    #expect(document.elements(of: root).map { document[$0].flags.contains(.isInteger) } == [false, false, true, false])
  }

  @Test func membersWithoutAKeyAreLeftOut() throws {
    let document = parse("{: 1, \"b\": 2}")
    let root = try #require(document.root)
    #expect(document.nodes.count == 5)
    #expect(document.nodes[1].isAbsentKey)
    #expect(document.members(of: root).map { document.text(of: $0.key) } == ["b"])
  }

  @Test func oddQuotesAreNoContent() throws {
    let document = parse("{'a': “b”, c: \"d\n}")
    let root = try #require(document.root)
    let texts = document.members(of: root).flatMap { [document.text(of: $0.key), document.text(of: $0.value)] }
    #expect(texts == ["a", "b", "c", "d"])
  }
}
