import Linting
import Testing

@Suite struct GlobPatternTests {
  @Test(arguments: [
    ("*.json", ["a.json", ".json"], ["a/b.json", "a.jso"]),
    ("**/*.json", ["a.json", "a/b.json", "a/b/c.json"], ["a.txt"]),
    ("archive/**", ["archive/a", "archive/a/b"], ["archive", "old/archive/a"]),
    ("a/**/z", ["a/z", "a/b/z", "a/b/c/z"], ["az", "a/bz", "b/a/z"]),
    ("**", ["a", "a/b"], []),
    ("a**b", ["ab", "axb"], ["a/b"]),
    ("?", ["a", "é", "日"], ["", "ab", "/"]),
    ("[a-cé]x", ["ax", "cx", "éx"], ["dx", "x"]),
    ("[!a-c]", ["d", "é"], ["a", "/"]),
    ("[]-]", ["]", "-"], ["a"]),
    ("[[:digit:]a]", ["5", "a"], ["b"]),
    ("{a,b/{c,d}}.json", ["a.json", "b/c.json", "b/d.json"], ["b.json", "c.json"]),
    ("x{,y}", ["x", "xy"], ["y"]),
    ("\\{a\\*\\}", ["{a*}"], ["{ab}"]),
    ("./jobs/", ["jobs"], ["jobs/a"]),
    ("*a*a*a*b", ["aaab", "xaxaxab"], ["aaac"]),
  ])
  func matches(_ pattern: String, _ right: [String], _ wrong: [String]) throws {
    let glob = try GlobPattern(pattern)
    for path in right { #expect(glob.matches(path.utf8), "\(path)") }
    for path in wrong { #expect(!glob.matches(path.utf8), "\(path)") }
  }

  @Test func coversWhatIsInAFolder() throws {
    let glob = try GlobPattern("old/*")
    #expect(glob.covers("old/a/b/c".utf8))
    #expect(glob.covers("old/a".utf8))
    #expect(!glob.covers("old".utf8))
    #expect(!glob.covers("older/a".utf8))
  }

  @Test(arguments: [
    ("", GlobPattern.Problem.empty), ("./", .empty), ("/a", .leavesFolder), ("a/../b", .leavesFolder),
    ("[a", .unclosedSet), ("a\\", .unclosedSet), ("[[:nothing:]]", .unclosedSet), ("{a", .unclosedBrace),
    (String(repeating: "{a,b}", count: 20), .tooManyAlternatives),
  ])
  func refuses(_ pattern: String, _ problem: GlobPattern.Problem) {
    #expect(throws: problem) { try GlobPattern(pattern) }
  }

  @Test func matchingIsBounded() throws {
    let glob = try GlobPattern(String(repeating: "*a", count: 50) + "b")
    #expect(!glob.matches(String(repeating: "a", count: 5000).utf8))
  }
}
