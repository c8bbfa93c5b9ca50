import JSONSyntax
import SourceText
import Testing

/// Every syntax error: its place, its words, and the tree that is left.
struct SyntaxErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var messages: [String]
    var tree: String
    var testDescription: String { text }

    init(_ text: String, _ messages: String..., tree: String) {
      self.text = text
      self.messages = messages
      self.tree = tree
    }
  }

  static func check(_ example: Case) {
    let marked = MarkedText(example.text)
    let document = JSONDocument(parsing: marked.bytes)
    #expect(document.problems.map(\.message) == example.messages)
    #expect(document.problems.map(\.range) == marked.ranges)
    #expect(outline(document) == example.tree)
    #expect(document.problems.allSatisfy { !$0.help.isEmpty })
    if !marked.related.isEmpty {
      #expect(document.problems.compactMap(\.related?.range) == marked.related)
    }
  }

  static let punctuation = [
    Case("{\"a\": 1‹› «\"b\"»: 2}", "expected `,` or `}` after the value, found the key `\"b\"`", tree: "{a:1 b:2}"),
    Case(
      "{\"a\": 1‹›\n«\"b\"»: 2}",
      "expected `,` or `}` after the value, found the key `\"b\"`", tree: "{a:1 b:2}"),
    Case("[1‹› «2»]", "expected `,` or `]` after the element, found a number", tree: "[1 2]"),
    Case(
      "[1 «// one»\n «2»]", "JSON has no comments", "expected `,` or `]` after the element, found a number",
      tree: "[1 2]"),
    Case("[\"a\" «\"b\"»]", "expected `,` or `]` after the element, found a string", tree: "[a b]"),
    Case("[{} «{»}]", "expected `,` or `]` after the element, found `{`", tree: "[{} {}]"),
    Case("{\"a\": 1«;» \"b\": 2}", "expected `,` or `}` after the value, found `;`", tree: "{a:1 b:2}"),
    Case("{\"a\": 1 «2», \"b\": 3}", "expected `,` or `}` after the value, found a number", tree: "{a:1 b:3}"),
    Case("{\"a\" «1»}", "expected `:` after the key, found a number", tree: "{a:1}"),
    Case("{\"a\" «=» 1}", "expected `:` after the key, found `=`", tree: "{a:1}"),
    Case("{\"a\" «=»> 1}", "expected `:` after the key, found `=`", tree: "{a:1}"),
    Case("{\"a\" «\"b\"»}", "expected `:` after the key, found a string", tree: "{a:b}"),
    Case("{«\"a\"» \"b\": 1}", "expected `:` and a value after this key", tree: "{a:? b:1}"),
    Case("{«\"a\"»}", "expected `:` and a value after this key", tree: "{a:?}"),
    Case("{«\"a\"», \"b\", \"c\"}", "expected `:` and a value after this key", tree: "{a:? b:? c:?}"),
    Case("{«\"a\"»: \"b\": 1}", "expected `:` and a value after this key", tree: "{a:? b:1}"),
    Case("{\"a\": «,» \"b\": 1}", "expected a value after `:`, found `,`", tree: "{a:? b:1}"),
    Case("{\"a\": «}»", "expected a value after `:`, found `}`", tree: "{a:?}"),
    Case("{\"a\": «:» 1}", "expected a value, found `:`", tree: "{a:1}"),
    Case("{\"a\": 1,«,» \"b\": 2}", "expected a key, found `,`", tree: "{a:1 b:2}"),
    Case("{«,»}", "expected a key, found `,`", tree: "{}"),
    Case("[«,»]", "expected a value, found `,`", tree: "[]"),
    Case("[1,«, , ,» 2]", "expected a value, found `,`", tree: "[1 2]"),
    Case("[1,«,»]", "expected a value, found `,`", tree: "[1]"),
    Case("[\"a\"«:» 1, \"b\": 2]", "expected `,` or `]` after the element, found `:`", tree: "[a 1 b 2]"),
    Case("{«:» 1, \"b\": 2}", "expected a key in double quotes, found `:`", tree: "{b:2}"),
    Case("{«{»\"a\": 1}, \"b\": 2}", "expected a key in double quotes, found `{`", tree: "{b:2}"),
    Case("{«a»: 1}", "the key `a` has no double quotes", tree: "{a:1}"),
    Case("{«group.id»: 1}", "the key `group.id` has no double quotes", tree: "{group.id:1}"),
    Case("{«a» = 1}", "the key `a` has no double quotes", tree: "{a:1}"),
    Case("{«1»: 2}", "expected a key in double quotes, found a number", tree: "{1:2}"),
    Case("{«a»}", "expected a key in double quotes, found text without quotes", tree: "{a:?}"),
    Case("{\"a\": 1 «b»: 2}", "expected `,` or `}` after the value, found text without quotes", tree: "{a:1 b:2}"),
    Case("{«a\"»: 1}", "expected `\"` at the beginning of this string", tree: "{a:1}"),
  ]

  static let brackets = [
    Case("«»", "the file is empty", tree: ""),
    Case("«»  \n ", "the file is empty", tree: ""),
    Case("‹[›1, 2«»", "expected `]` to close the array, found the end of the file", tree: "[1 2]"),
    Case("‹{›\"a\": 1,«»", "expected `}` to close the object, found the end of the file", tree: "{a:1}"),
    Case("‹{›\"a\":«»", "expected `}` to close the object, found the end of the file", tree: "{a:?}"),
    Case("{\"a\": [‹{›\"b\"«»", "the file ends while 3 brackets are still open", tree: "{a:[{b:?}]}"),
    Case("{\"a\": ‹[›1«}», \"b\": 2}", "expected `]` to close the array, found `}`", tree: "{a:[1] b:2}"),
    Case("[‹{›\"a\": 1«]»", "expected `}` to close the object, found `]`", tree: "[{a:1}]"),
    Case("{\"x\": {\"a\": ‹[›1«}», \"b\": 2}", "expected `]` to close the array, found `}`", tree: "{x:{a:[1]} b:2}"),
    Case("{\"a\": 1}«}»", "`}` closes nothing", tree: "{a:1}"),
    Case("[1]«]»]}", "`]` closes nothing", tree: "[1]"),
    Case("{\"a\": {\"b\": 1}«}», \"c\": 2}", "`}` closes nothing", tree: "{a:{b:1} c:2}"),
    Case("{\"a\": 1} «{»\"b\": 2}", "expected the end of the file after its value, found `{`", tree: "{a:1}"),
    Case("{\"a\": 1}«,»", "expected the end of the file after its value, found `,`", tree: "{a:1}"),
    Case("1 «2»", "expected the end of the file after its value, found a number", tree: "1"),
    Case("«}»", "expected a JSON object, found `}`", tree: ""),
    Case("«,»{\"a\": 1}", "expected a JSON object, found `,`", tree: "{a:1}"),
    Case("«var» x = {\"a\": 1};", "expected a JSON object, found text without quotes", tree: "{a:1}"),
    Case("«<»html>\n{\"a\": 1}\n</html>", "expected a JSON object, found `<`", tree: "{a:1}"),
    // By the indentation.
    Case(
      """
      {
        "a": ‹{›
          "b": 1,
        «"c"»: 2
      }
      """, "expected `}` before the key `\"c\"`", tree: "{a:{b:1} c:2}"),
    Case(
      """
      {
        "steps": ‹[›
          {
            "a": 1
          },
        «"order"»: {
          "b": 2
        }
      }
      """, "expected `]` before the key `\"order\"`", tree: "{steps:[{a:1}] order:{b:2}}"),
    Case(
      """
      {
        "steps": [
          ‹{›
            "a": {
              "x": 1
            }
          «,»
          { "b": 1 }
        ]
      }
      """, "expected `}` before `,`", tree: "{steps:[{a:{x:1}} {b:1}]}"),
    Case(
      """
      {
        "steps": [
          {
            "a": {
              "x": 1
            }
            «}»
          },
          { "b": 1 }
        ]
      }
      """, "`}` closes nothing", tree: "{steps:[{a:{x:1}} {b:1}]}"),
  ]

  static let values = [
    Case("[«tru»]", "`tru` is not a JSON value; did you mean `true`?", tree: "[?]"),
    Case(
      "[«True», «NULL»]", "`True` is not a JSON value; did you mean `true`?",
      "`NULL` is not a JSON value; did you mean `null`?", tree: "[? ?]"),
    Case("[«fasle»]", "`fasle` is not a JSON value; did you mean `false`?", tree: "[?]"),
    Case(
      "[«None», «undefined», «yes»]", "`None` is not a JSON value; did you mean `null`?",
      "`undefined` is not a JSON value; did you mean `null`?", "`yes` is not a JSON value; did you mean `true`?",
      tree: "[? ? ?]"),
    Case("[«truex»]", "`truex` is not a JSON value; did you mean `true`?", tree: "[?]"),
    Case("{\"a\": «hello world», \"b\": 1}", "expected a value, found text without quotes", tree: "{a:? b:1}"),
    Case("{\"a\": «kafka-1:9092», \"b\": 1}", "expected a value, found text without quotes", tree: "{a:? b:1}"),
    Case("{\"a\": «http://h/p»}", "expected a value, found text without quotes", tree: "{a:?}"),
    Case("{\"a\": «hello\"», \"b\": 1}", "expected `\"` at the beginning of this string", tree: "{a:? b:1}"),
    Case(
      "{\"a\": «${start}», \"b\": «$[yyyymmdd-1]»}", "a scheduling parameter stands outside of a string",
      "a scheduling parameter stands outside of a string", tree: "{a:? b:?}"),
    Case("[«@», 1]", "expected a value, found `@`", tree: "[? 1]"),
    Case("«hello»", "expected a value, found text without quotes", tree: "?"),
    Case(
      "[«01», «-007»]", "a number begins with a superfluous `0`", "a number begins with a superfluous `0`",
      tree: "[? ?]"),
    Case("[«+1»]", "a number begins with `+`", tree: "[?]"),
    Case(
      "[«.5», «-.5»]", "expected a digit before the `.` of a number",
      "expected a digit before the `.` of a number", tree: "[? ?]"),
    Case(
      "[«1.», «1.e5»]", "expected a digit after the `.` of a number", "expected a digit after the `.` of a number",
      tree: "[? ?]"),
    Case(
      "[«1e», «2E+»]", "expected a digit in the exponent of a number", "expected a digit in the exponent of a number",
      tree: "[? ?]"),
    Case("[«0x1F»]", "JSON has no hexadecimal numbers", tree: "[?]"),
    Case(
      "[«NaN», «-Infinity»]", "JSON has neither infinite numbers nor NaN",
      "JSON has neither infinite numbers nor NaN", tree: "[? ?]"),
    Case("[«1_000», «-»]", "this is not a JSON number", "this is not a JSON number", tree: "[? ?]"),
    Case(
      "[«10MB», «2024-01-01»]", "expected a value, found text without quotes",
      "expected a value, found text without quotes", tree: "[? ?]"),
  ]

  static let strings = [
    Case(
      "{\"a\": «\"x»,\n\"b\": 1}", "expected `\"` at the end of this string, found the end of the line",
      tree: "{a:x b:1}"),
    Case("{\"a\": «\"x»}", "expected `\"` at the end of this string, found the end of the line", tree: "{a:x}"),
    Case("{\"a\": «\"${x}»\n}", "expected `\"` at the end of this string, found the end of the line", tree: "{a:${x}}"),
    Case(
      "{«\"a»: 1,\n\"b\": 2}", "expected `\"` at the end of this string, found the end of the line",
      tree: "{a:1 b:2}"),
    Case("{«\"a»: \"x\", \"b\": 2}", "expected `\"` at the end of this string", tree: "{a:x b:2}"),
    Case("{\"a\": \"one«\n»two\", \"b\": 2}", "a string runs over the end of its line", tree: "{a:one\ntwo b:2}"),
    Case(
      "{\"a\": \"x «\"»y\" z\", \"b\": 2}", "a double quote inside of a string is not escaped",
      tree: "{a:x \"y\" z b:2}"),
    Case("[\"a«\t»b\"]", "a tab inside of a string", tree: "[a\tb]"),
    Case(
      "[\"a«\u{0}\u{1}»b«\u{1B}»\"]", "the control character U+0000 inside of a string",
      "the control character U+001B inside of a string", tree: "[a\0\u{1}b\u{1B}]"),
    Case(
      "[\"«\\k»\\q\", \"«\\x»41\"]", "`\\k` is not an escape of JSON", "`\\x` is not an escape of JSON",
      tree: "[\\k\\q \\x41]"),
    Case(
      "[\"«\\u12»\", \"«\\u»\"]", "expected four hexadecimal digits after `\\u`",
      "expected four hexadecimal digits after `\\u`", tree: "[\\u12 \\u]"),
    Case("[«“text”»]", "a string stands in typographic quotes", tree: "[text]"),
  ]

  static let characters = [
    Case(
      "{\"a\"«：»1«，»\"b\": 2}", "expected `:`, found the full-width `：`", "expected `,`, found the full-width `，`",
      tree: "{a:1 b:2}"),
    Case(
      "{«\u{A0}»\"a\":«\u{3000}» 1}", "the character U+00A0 is not a blank in JSON",
      "the character U+3000 is not a blank in JSON", tree: "{a:1}"),
    Case("[1, «\u{FEFF}»2]", "the character U+FEFF is not a blank in JSON", tree: "[1 2]"),
    Case(
      "[1 «\u{0}», 2]", "expected `,` or `]` after the element, found the control character U+0000", tree: "[1 ? 2]"),
    Case(
      "{\"a\": «将», \"b\": «1个»}", "expected a value, found text without quotes",
      "expected a value, found text without quotes", tree: "{a:? b:?}"),
    Case(
      "[1«\u{A0}», true«，»2]", "the character U+00A0 is not a blank in JSON",
      "expected `,`, found the full-width `，`", tree: "[1 true 2]"),
    Case("[1, «/*» two", "expected `*/` at the end of this comment, found the end of the file", tree: "[1]"),
    Case(
      """
      {"a": 1,
      «<<<<<<< HEAD»
       "b": 2,
      =======
       "b": 3,
      >>>>>>> other
       "c": 4}
      """, "a merge conflict was not resolved", tree: "{a:1 b:2 c:4}"),
  ]

  @Test(arguments: punctuation) func punctuationIsExpected(example: Case) { Self.check(example) }
  @Test(arguments: brackets) func bracketsMatch(example: Case) { Self.check(example) }
  @Test(arguments: values) func valuesAreRead(example: Case) { Self.check(example) }
  @Test(arguments: strings) func stringsEnd(example: Case) { Self.check(example) }
  @Test(arguments: characters) func charactersBelong(example: Case) { Self.check(example) }
}
