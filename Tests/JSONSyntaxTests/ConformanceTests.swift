import JSONSyntax
import Testing

/// What RFC 8259 accepts and refuses.
struct ConformanceTests {
  static let accepted = [
    "{}", "[]", " [ ] ", "\t\r\n{ }\n", "null", "true", "false", "\"\"", "0", "-0", "-1", "12", "[0]", "1.25", "0.5",
    "-0.0", "1e1", "1E1", "1e+1", "1e-1", "1.5e300", "1e400", "123123123123123123123123123123", "0e0", "0e+1",
    "[1,2]", "[1 ,\n2]", "[[[[]]]]", "[[],[[]]]", "{\"\":0}", "{\"a\":{\"a\":{}}}", "{\"a\":1,\"a\":2}",
    "{\"a\":[],\"b\":{}}", "[null, 1, \"1\", {}]", "[false,null,true]", "\"abc\"", "\" \"", "\"\\u0000\"",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\uD834\\uDD1E\"", "\"\\uDFAA\"", "\"\\ud800\\ud800\"", "\"\u{7F}\"",
    "\"\u{2028}\"", "\"\u{FFFF}\"", "\"\u{10FFFF}\"", "\"€𝄞\"", "\"'\"", "\"/* no comment */ // # \"", "\"\\u0012\"",
    "[\"a\"]\n", "\"http:\\/\\/x\"", "{\"\\u0061\":1}", "{\"a b\":\"c,d:e{f}[g]\"}", "\r\n\r\n1\r\n",
  ]

  static let refused = [
    "", " ", "\u{FEFF}[]", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1}", "{]", "{\"a\"",
    "{\"a\":", "{\"a\":}", "{\"a\":1,}", "{\"a\" 1}", "{,}", "{:1}", "{a:1}", "{1:1}", "{'a':1}", "{\"a\":1,,\"b\":2}",
    "{\"a\":1 \"b\":2}", "{\"a\",1}", "{\"a\"::1}", "{\"a\":1}}", "{}{}", "{} []", "[] x", "1 2", "nul", "tru", "True",
    "NULL", "nulls", "truefalse", "NaN", "Infinity", "-Infinity", "inf", "01", "-01", "00", "+1", "-", "--1", "1.",
    ".1",
    "-.1", "1.e1", "1e", "1e+", "1e1.5", "0x10", "1_0", "1,0", "0.1.2", "1a", "1 e1", "- 1", "２", "'a'", "\"", "\"a",
    "\"\\\"", "\"\n\"", "\"\t\"", "\"\0\"", "\"\u{1F}\"", "\"\\x41\"", "\"\\u12\"", "\"\\u123g\"", "\"\\'\"", "\"\\",
    "\"\\a\"", "\"\\\u{1F600}\"", "\"a\" \"b\"", "\"a\"b", "[\"a\"b]", "a", "abc", "[a]", "\\n", "/**/", "1//x", "#",
    "[1/*x*/]", "/*", "\u{A0}1", "1\u{A0}", "\u{B}1", "\u{C}1", "1\u{0}", "\u{2028}1", "`a`", "“a”", "[1;2]", "(1)",
    "<a/>", "key: value", "{\"a\"=1}", "{\"a\":1;}", "@", "*", "[*]", "[\"\\ud8\"]", "{\"a\":1]", "[{]}", "undefined",
  ]

  @Test(arguments: accepted)
  func isAccepted(text: String) {
    let document = parse(text)
    #expect(document.problems.map(\.message) == [])
    #expect(document.root != nil)
  }

  @Test(arguments: refused)
  func isRefused(text: String) {
    #expect(!parse(text).problems.isEmpty)
  }

  @Test(arguments: accepted)
  func cutOffTextsAreRefused(text: String) {
    // Every beginning of an object or array is refused.
    guard text.utf8.first == UInt8(ascii: "{") || text.utf8.first == UInt8(ascii: "[") else { return }
    let bytes = Array(text.utf8)
    let end = bytes.lastIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") } ?? 0
    for length in 0..<end {
      #expect(JSONDocument(parsing: Array(bytes[..<length])).hasSyntaxErrors)
    }
  }
}
