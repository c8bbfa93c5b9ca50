import Findings
import SourceText
import TestSupport
import Testing

@testable import Fixing

/// Patches as the programs take them that people have.
@Suite struct UnifiedDiffTests {
  private func patched(_ old: String, _ changes: [(ByteRange, String)]) -> PatchedText {
    var text = PatchedText(Array(old.utf8))
    text.apply(changes.map { Edit(file: "a", range: $0.0, text: $0.1) })
    return text
  }

  private func words(_ diff: UnifiedDiff) -> String {
    diff.lines.map { String(decoding: $0.bytes, as: UTF8.self) + "\n" }.joined()
  }

  @Test func aLineOfSeveral() {
    let text = patched("1\n2\n3\n4\n5\n6\n7\n8\n9\n", [(ByteRange(8, 9), "five")])
    #expect(
      words(UnifiedDiff(of: text, path: "jobs/a b.json", secrets: [])) == """
        --- a/jobs/a b.json\t
        +++ b/jobs/a b.json\t
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test func anEndWithoutLineFeed() {
    let text = patched("1\n2", [(ByteRange(3, 3), "!\n3\r")])
    #expect(
      words(UnifiedDiff(of: text, path: "a", secrets: []))
        == "--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n 1\n-2\n\\ No newline at end of file\n+2!\n+3\r\n\\ No newline at end of file\n"
    )
  }

  @Test func namesThatEndLines() {
    let text = patched("1", [(ByteRange(0, 1), "2")])
    #expect(words(UnifiedDiff(of: text, path: "a\n\u{1B}\"b", secrets: [])).hasPrefix("--- \"a/a\\n\\033\\\"b\"\n"))
    #expect(words(UnifiedDiff(of: text, path: "a\u{202E}", secrets: [])).hasPrefix("--- \"a/a\\342\\200\\256\"\n"))
    #expect(words(UnifiedDiff(of: text, path: "/tmp/a", secrets: [])).hasPrefix("--- a/tmp/a\n+++ b/tmp/a\n"))
  }

  @Test func secretsAreLeftOut() {
    let lines = (1...40).map { "line \($0)\n" }.joined()
    let old = lines.replacing("line 20\n", with: "\"hunter2\"\n")
    func offset(_ text: String) -> UInt32 {
      old.firstRange(of: text).map { UInt32(old.utf8.distance(from: old.startIndex, to: $0.lowerBound)) } ?? 0
    }
    let secret = ByteRange(offset("\"hunter2"), offset("\"hunter2") + 9)
    let edits = ["line 2\n", "line 18\n", "line 30\n"].map { (ByteRange(at: offset($0)), "new\n") }
    let diff = UnifiedDiff(of: patched(old, edits), path: "a", secrets: [secret])
    let text = words(diff)
    #expect(!text.contains("hunter2"))
    #expect(diff.hidden == [15...20])
    #expect(text.contains("@@ -1,4 +1,5 @@\n line 1\n+new\n line 2\n"))
    // Without the lines that are left out it is the second line that was added.
    #expect(text.contains("@@ -27,6 +28,7 @@\n"))
    let repeated = UnifiedDiff(
      of: patched(old, [(ByteRange(at: offset("line 30\n")), "x hunter2 x\n")]), path: "a", secrets: [secret])
    #expect(repeated.lines.isEmpty && repeated.hidden.count == 1)
  }

  // MARK: git and patch

  /// Random texts with random changes: both programs make of the old text exactly the new one.
  @Test func gitAndPatchTakeThem() throws {
    var generator = SeededGenerator(seed: 11)
    let folder = try TemporaryFolder()
    var patch: [UInt8] = []
    var expected: [String: [UInt8]] = [:]
    for number in 0..<150 {
      let name = number % 7 == 0 ? "sub folder/\(number).json" : "\(number).json"
      var text = PatchedText(Self.lines(&generator))
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        text.apply(Self.edits(of: text.bytes, &generator))
      }
      for side in ["git/sub", "patch"] { try folder.write(text.original, to: "\(side)/\(name)") }
      expected[name] = text.bytes
      for line in UnifiedDiff(of: text, path: name, secrets: []).lines { patch += line.bytes + [UInt8(ascii: "\n")] }
    }
    try folder.write(patch, to: "all.patch")
    #expect(try ChildProcess.run(["git", "init", "-q", folder.path("git")]).exit == .status(0))
    // Below the root of a repository as well.
    let git = try ChildProcess.run(
      ["git", "apply", "--whitespace=nowarn", folder.path("all.patch")], workingDirectory: folder.path("git/sub"))
    #expect(git.exit == .status(0), "\(git.standardError)")
    let patched = try ChildProcess.run(
      ["patch", "--binary", "-s", "-p1", "-i", folder.path("all.patch")], workingDirectory: folder.path("patch"))
    #expect(
      patched.exit == .status(0), "\(patched.standardError) \(String(decoding: patched.standardOutput, as: UTF8.self))")
    for (name, bytes) in expected {
      #expect(folder.read("git/sub/\(name)") == bytes, "\(name) by git")
      #expect(folder.read("patch/\(name)") == bytes, "\(name) by patch")
    }
  }

  private static func lines(_ generator: inout SeededGenerator) -> [UInt8] {
    let end = ["\n", "\r\n", "\r", "\n"].randomElement(using: &generator) ?? "\n"
    let count = Int.random(in: 1...30, using: &generator)
    let lines = (0..<count).map { _ in ["a", "b", "", "c d", "é"].randomElement(using: &generator) ?? "" }
    let isEnded = Bool.random(using: &generator)
    return Array((lines.joined(separator: end) + (isEnded ? end : "x")).utf8)
  }

  private static func edits(of bytes: [UInt8], _ generator: inout SeededGenerator) -> [Edit] {
    var edits: [Edit] = []
    var offset = 0
    while offset <= bytes.count, edits.count < 3 {
      let start = Int.random(in: offset...bytes.count, using: &generator)
      let end = Int.random(in: start...min(bytes.count, start + 6), using: &generator)
      let text = ["", "Q", "R\n", "\nS\r\nT", "\n"].randomElement(using: &generator) ?? ""
      edits.append(Edit(file: "a", range: ByteRange(UInt32(start), UInt32(end)), text: text))
      offset = end + 1
    }
    // Neither program makes or takes away a file here.
    if bytes.count - edits.reduce(0, { $0 + $1.range.count }) < 1 { return [] }
    return edits
  }
}
