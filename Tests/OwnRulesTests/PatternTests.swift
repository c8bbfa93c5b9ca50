import Testing

@testable import OwnRules

@Suite struct PatternTests {
  @Test(arguments: [
    ("^[a-z.]+$", "orders.paid", true), ("^[a-z.]+$", "Orders", false), ("^[a-z.]+$", "", false),
    ("a|b", "xbx", true), ("^(a|b)$", "ab", false), ("^a{2,3}$", "aa", true), ("^a{2,3}$", "aaaa", false),
    ("^a{2}$", "aaa", false), ("^a{2,}$", "aaaaa", true), ("^\\d+ms$", "500ms", true), ("^\\d+ms$", "5e2ms", false),
    ("[^a-z]", "abc", false), ("[^a-z]", "abC", true), ("^$", "", true), ("^$", "a", false), ("$", "a", true),
    ("x$|^y", "ax", true), ("x$|^y", "yb", true), ("x$|^y", "xy", false), ("^.$", "é", true),
    ("^(?:ab)*$", "abab", true),
    ("^(a*)*$", "aaaa", true), ("a\\.b", "a.b", true), ("a\\.b", "axb", false), ("^[]a]+$", "]a", true),
    ("^[a-]+$", "a-", true), ("", "anything", true), ("(|a)b", "b", true), ("(^a)+b", "ab", true),
  ]) func finds(_ pattern: String, _ text: String, _ isFound: Bool) throws {
    #expect(try TextPattern(pattern).isFound(in: text) == isFound)
  }

  @Test(arguments: ["[a", "(a", "a)", "*a", "a{x}", "a{3,2}", "[z-a]", "\\q", "a\\", "(?=a)", "(((((((((((((((((a"])
  func refuses(_ pattern: String) {
    #expect(throws: PatternFault.self) { try TextPattern(pattern) }
  }

  /// What keeps a backtracking engine busy for a lifetime.
  @Test func takesLinearTime() throws {
    #expect(try TextPattern("^(a+)+$").isFound(in: String(repeating: "a", count: 5000) + "b") == false)
    #expect(throws: PatternFault.self) { try TextPattern("((a{100}){100}){100}") }
    #expect(try TextPattern("((){1000}){1000}").isFound(in: "") == true)
    #expect(try TextPattern("a").isFound(in: String(repeating: "b", count: 20_000)) == nil)
  }
}
