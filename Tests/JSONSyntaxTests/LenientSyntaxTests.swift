import JSONSyntax
import SourceText
import Testing

/// What some readers accept: it is in the tree as meant, and the edits make strict JSON of it.
struct LenientSyntaxTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var repaired: String
    var tree: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "[1, 2«,»]", repaired: "[1, 2]", tree: "[1 2]"),
    Case(text: "{\"a\": 1«,»\n}", repaired: "{\"a\": 1\n}", tree: "{a:1}"),
    Case(text: "{\"a\": 1«,» «// last»\n}", repaired: "{\"a\": 1\n}", tree: "{a:1}"),
    Case(text: "«// first»\n[1]", repaired: "[1]", tree: "[1]"),
    Case(text: "[\n  «# one»\r\n  1\n]", repaired: "[\n  1\n]", tree: "[1]"),
    Case(text: "[1, «/* two */» 2]", repaired: "[1, 2]", tree: "[1 2]"),
    Case(text: "[1 «/* one */», 2]", repaired: "[1, 2]", tree: "[1 2]"),
    Case(text: "  «/* a */» «/* b */» [1]", repaired: "   [1]", tree: "[1]"),
    Case(text: "[1] «// end»", repaired: "[1]", tree: "[1]"),
    Case(text: "«/* two\n lines */»\n[1]", repaired: "[1]", tree: "[1]"),
    Case(text: "[«'a'», «''»]", repaired: "[\"a\", \"\"]", tree: "[a ]"),
    Case(
      text: "{«'a'»: «'say \"x\" it\\'s'»}", repaired: "{\"a\": \"say \\\"x\\\" it's\"}", tree: "{a:say \"x\" it's}"),
    Case(text: "[«'\\n\\u0041'»]", repaired: "[\"\\n\\u0041\"]", tree: "[\nA]"),
    Case(text: "«\u{FEFF}»{}", repaired: "{}", tree: "{}"),
    Case(text: "«'root'»", repaired: "\"root\"", tree: "root"),
    Case(text: "[1«// x»\n, 2«/**/»]", repaired: "[1\n, 2]", tree: "[1 2]"),
  ]

  @Test(arguments: cases)
  func isReadAndRepaired(example: Case) {
    let marked = MarkedText(example.text)
    let document = JSONDocument(parsing: marked.bytes)
    #expect(document.problems.map(\.range) == marked.ranges)
    #expect(document.problems.allSatisfy { $0.severity == .lenient && !$0.edits.isEmpty && !$0.help.isEmpty })
    #expect(!document.hasSyntaxErrors)
    #expect(outline(document) == example.tree)
    #expect(repaired(document) == example.repaired)
    #expect(parse(repaired(document)).problems.isEmpty)
  }

  @Test func editsShowNothingOfTheText() {
    let document = parse("['se\"cr\\'et']")
    #expect(document.problems.flatMap(\.edits).map(\.text) == ["\"", "\\\"", "", "\""])
  }

  @Test func manyPlacesAreCounted() {
    let document = JSONDocument(
      parsing: Array(String(repeating: "/**/", count: 50).utf8) + Array("[]".utf8), limits: JSONLimits(lenient: 10))
    #expect(document.problems.count == 11)
    #expect(document.problems.last?.kind == .tooMany(.lenient, limit: 10))
    #expect(outline(document) == "[]")
  }
}
