import Linting
import Testing

/// What git itself ignores is the reference.
@Suite struct GitIgnoreTests {
  private struct Random {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
      elements[next(elements.count)]
    }
  }

  private static let folders = ["", "a/", "b/", "a/b/", "a/a/", "a/b/a/", "b/x.json/", "b/é/", "a b/", ".h/", "a-b/c/"]
  private static let names = [
    "a.json", "b.json", "ab.json", "aab.json", "[a].json", "é.json", "a .json", "#a.json", "!b.json",
  ]

  private func pattern(_ random: inout Random) -> String {
    let pieces = [
      "a", "b", "ab", "*", "?", "**", "/", "/", "**/", "/**", ".json", "*.json", "[ab]", "[!a]", "[^b-z]", "[a-",
      "[]a]",
      "[[:alpha:]]", "[[:digit:]a]", "\\a", "\\*", "\\", "é", "x.json", "a/b", "a b", "-", "c", ".h", "[", "]",
      "[\\]a]",
      "[a\\-z]", "[z-a]",
    ]
    var text = random.next(5) == 0 ? "!" : ""
    if random.next(6) == 0 { text += "/" }
    for _ in 0...random.next(3) { text += random.pick(pieces) }
    switch random.next(12) {
    case 0: text += "/"
    case 1: text += " "
    case 2: text += "\\ "
    case 3: text += "\r"
    case 4: text = "#" + text
    case 5: text = "\\" + text
    default: break
    }
    return text
  }

  private func ignoredByGit(_ folder: TemporaryFolder, _ files: [String]) -> Set<String> {
    folder.write("paths", files.joined(separator: "\0") + "\0")
    let output = folder.run("git check-ignore --no-index --stdin -z < paths | tr '\\0' '\\n'; rm paths")
    return Set(output.split(separator: "\n").map(String.init))
  }

  @Test func agreesWithGit() {
    let folder = TemporaryFolder()
    let files = Self.folders.flatMap { folder in Self.names.map { folder + $0 } }
    for file in files { folder.write(file) }
    folder.run("git init -q . && mkdir -p .git/info")
    var random = Random(state: 20_261_123)
    var patterns = 0
    var leftOut = 0
    for round in 0..<120 {
      folder.run("find . -name .gitignore -delete; : > .git/info/exclude")
      for place in ["", "", "a/", "b/", "a/b/"].prefix(1 + random.next(5)) {
        let lines = (0...random.next(4)).map { _ in pattern(&random) }
        patterns += lines.count
        folder.write(place + ".gitignore", (round % 7 == 0 ? "\u{FEFF}" : "") + lines.joined(separator: "\n"))
      }
      if round % 3 == 0 { folder.write(".git/info/exclude", pattern(&random) + "\n") }
      let ignored = ignoredByGit(folder, files)
      leftOut += ignored.count
      let expected = Set(files).subtracting(ignored)
      let found = Set(folder.find())
      #expect(
        found == expected,
        """
        left out wrongly: \(expected.subtracting(found)), found wrongly: \(found.subtracting(expected))
        \(folder.run("head -50 .git/info/exclude $(find . -name .gitignore)"))
        """)
    }
    #expect(patterns >= 200)
    // Neither nothing nor everything was ignored.
    #expect((100...(119 * files.count)).contains(leftOut))
  }

  @Test func onlyInsideARepository() {
    let folder = TemporaryFolder()
    folder.write("a.json")
    folder.write(".gitignore", "*.json\n")
    #expect(folder.find() == ["a.json"])
    folder.run("git init -q .")
    #expect(folder.find() == [])
    #expect(folder.find { $0.respectsGit = false } == ["a.json"])
    #expect(folder.find(["a.json"]) == ["a.json"])
    #expect(folder.find(["a.json"]) { $0.forcesExclusion = true } == [])
  }

  @Test func rulesFromAboveTheStart() {
    let folder = TemporaryFolder()
    folder.run("git init -q .")
    folder.write(".gitignore", "/sub/deep/a.json\nbuild/\n")
    folder.write("sub/.gitignore", "b.json\n")
    for name in ["a.json", "b.json", "c.json"] { folder.write("sub/deep/\(name)") }
    folder.write("build/sub/d.json")
    #expect(folder.find(["sub/deep"]) == ["sub/deep/c.json"])
    // A folder that is named is walked though git ignores it.
    #expect(folder.find(["build"]) == ["build/sub/d.json"])
    #expect(folder.find(["build/sub/d.json"]) { $0.forcesExclusion = true } == [])
    #expect(folder.find(["build/sub"]) { $0.forcesExclusion = true } == [])
  }

  @Test func repositoriesInsideOneAnother() {
    let folder = TemporaryFolder()
    folder.run("git init -q . && git init -q inner")
    folder.write(".gitignore", "*.json\n")
    folder.write("inner/a.json")
    folder.write("b.json")
    #expect(folder.find() == ["inner/a.json"])
  }

  @Test func worktreesShareTheirExcludeFile() {
    let folder = TemporaryFolder()
    folder.run(
      """
      git init -q main && cd main && git -c user.name=a -c user.email=a@b.c commit -q --allow-empty -m x
      git worktree add -q ../tree && mkdir -p .git/info && echo b.json > .git/info/exclude
      """)
    folder.write("tree/a.json")
    folder.write("tree/b.json")
    #expect(folder.find(["tree"]) == ["tree/a.json"])
  }

  @Test func aLinkedIgnoreFileIsNone() {
    let folder = TemporaryFolder()
    folder.run("git init -q . && echo '*.json' > rules && ln -s rules .gitignore")
    folder.write("a.json")
    #expect(folder.find() == ["a.json"])
  }
}
