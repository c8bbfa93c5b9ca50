import Catalog
import Findings
import Fixing
import Glibc
import JSONSyntax
import Linting
import OwnRules
import SourceText
import TestSupport
import Testing

/// What holds for the fixes of every file there is: the examples of all rules, those of the project, and both written anew in other
/// layouts and with mistakes.
@Suite struct CorpusTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let title: String
    let files: [String: [UInt8]]
    let options: StaticString
    /// Nothing is wrong with it.
    let isRight: Bool
    var testDescription: String { title }
  }

  static let examples: [Case] = Rule.allCases.flatMap { rule in
    rule.examples.map { example in
      Case(
        title: "\(rule.code): \(example.title)", files: ExampleFiles(example.parts).files, options: example.options,
        isRight: !example.isWrong)
    }
  }

  /// Every script below `examples/`, each by itself with the project file beside or above it.
  static let project: [Case] = {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/examples"
    let outcome = try? ChildProcess.run(["find", root, "-name", "*.json", "-o", "-name", "weir.yaml"])
    let paths = String(decoding: outcome?.standardOutput ?? [], as: UTF8.self).split(separator: "\n")
    var files: [String: [UInt8]] = [:]
    for path in paths {
      files[String(path.dropFirst(root.utf8.count + 1))] = (try? FileReader.read(FilePath(String(path)))) ?? []
    }
    return [Case(title: "examples", files: files, options: "", isRight: false)]
  }()

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  // MARK: As they stand

  @Test(arguments: examples + project) func asTheyStand(_ one: Case) throws {
    for includesUnsafe in [false, true] { try check(one, includesUnsafe: includesUnsafe) }
  }

  /// Fixes a case, looks at what became of it, writes it and looks again.
  private func check(_ one: Case, includesUnsafe: Bool) throws {
    let workspace = try Workspace(one.files, options: one.options)
    let outcome = workspace.fix(unsafe: includesUnsafe)
    #expect(outcome.left(unsafe: includesUnsafe).isEmpty)
    #expect(outcome.refused.map { "\($0.finding.code) \($0.fix.title) \($0.reason)" }.isEmpty)
    #expect(!outcome.isUnfinished)
    if one.isRight { #expect(outcome.files.isEmpty) }
    for file in outcome.files where !includesUnsafe && !outcome.lint.credentialFiles.contains(file.path.text) {
      let difference = ScriptMeaning.difference(file.text.original, file.text.bytes)
      #expect(
        difference == nil,
        "\(difference ?? "") in\n\(Self.text(file.text.original))\n---\n\(Self.text(file.text.bytes))")
    }
    guard !outcome.files.isEmpty else { return }
    #expect(outcome.write().map(\.message).isEmpty)
    for file in outcome.files {
      #expect(workspace.folder.read(workspace.name(file.path.text)) == file.text.bytes)
    }
    let again = workspace.fix(unsafe: includesUnsafe)
    #expect(again.files.isEmpty && again.fixed.isEmpty)
    #expect(again.lint.findings.map(\.fingerprint) == outcome.lint.findings.map(\.fingerprint))
  }

  // MARK: In other layouts

  /// A right script is right in every layout of JSON, and no fix touches it.
  @Test(arguments: examples.filter(\.isRight)) func rightInEveryLayout(_ one: Case) throws {
    for seed in 0..<3 {
      let files = laidOut(one.files, seed: UInt64(seed), hasLenience: false, hasMistakes: false)
      let outcome = try Workspace(files, options: one.options).fix(unsafe: true)
      #expect(outcome.files.isEmpty)
    }
  }

  @Test(arguments: examples) func lenientLayouts(_ one: Case) throws {
    let files = laidOut(one.files, seed: 7, hasLenience: true, hasMistakes: false)
    let changed = Case(title: one.title, files: files, options: one.options, isRight: false)
    try check(changed, includesUnsafe: false)
    guard one.isRight else { return }
    // What was right but for its syntax is right again.
    let outcome = try Workspace(files, options: one.options).fix()
    #expect(outcome.lint.findings.map { "\($0.code) \($0.message)" }.isEmpty)
  }

  @Test(arguments: examples) func mistakes(_ one: Case) throws {
    for seed in [21, 22] {
      let files = laidOut(one.files, seed: UInt64(seed), hasLenience: seed == 22, hasMistakes: true)
      let changed = Case(title: one.title, files: files, options: one.options, isRight: false)
      try check(changed, includesUnsafe: false)
      try check(changed, includesUnsafe: true)
    }
  }

  private func laidOut(
    _ files: [String: [UInt8]], seed: UInt64, hasLenience: Bool, hasMistakes: Bool
  ) -> [String: [UInt8]] {
    var result = files
    for (path, bytes) in files where path.hasSuffix(".json") {
      let document = JSONDocument(parsing: bytes)
      if document.hasSyntaxErrors { continue }
      let own = bytes.reduce(seed) { $0 &* 31 &+ UInt64($1) }
      result[path] = ScriptLayout.text(of: document, seed: own, hasLenience: hasLenience, hasMistakes: hasMistakes)
    }
    return result
  }

  // MARK: Patches

  /// `--diff` and `git apply` come to what `--fix` writes.
  @Test func patchesSayTheSame() throws {
    let folder = try TemporaryFolder()
    var patch: [UInt8] = []
    var expected: [String: [UInt8]] = [:]
    for (number, one) in Self.examples.enumerated() {
      let files = laidOut(one.files, seed: UInt64(number), hasLenience: true, hasMistakes: true)
      let workspace = try Workspace(files, options: one.options)
      for file in workspace.fix().files {
        let name = "\(number)/\(workspace.name(file.path.text))"
        let diff = UnifiedDiff(of: file.text, path: name, secrets: file.source.secrets)
        guard diff.hidden.isEmpty else { continue }
        try folder.write(file.text.original, to: name)
        expected[name] = file.text.bytes
        for line in diff.lines { patch += line.bytes + [UInt8(ascii: "\n")] }
      }
    }
    #expect(expected.count > 100)
    try folder.write(patch, to: "all.patch")
    let applied = try ChildProcess.run(
      ["git", "apply", "--whitespace=nowarn", "all.patch"], workingDirectory: folder.path)
    #expect(applied.exit == .status(0), "\(applied.standardError)")
    for (name, bytes) in expected { #expect(folder.read(name) == bytes, "\(name)") }
  }

  // MARK: The catalogue

  /// A rule says that it repairs, and how safely, exactly where its findings bring repairs.
  @Test func theCatalogueSaysWhatIsRepaired() throws {
    var found: [String: Set<String>] = [:]
    for one in Self.examples {
      for finding in try Workspace(one.files, options: one.options).lint().findings {
        for fix in finding.fixes { found[finding.code, default: []].insert(fix.safety.rawValue) }
      }
    }
    for rule in Rule.allCases {
      let safeties = found[rule.code] ?? []
      let best = safeties.contains("safe") ? "safe" : safeties.first
      #expect(rule.entry.fix?.rawValue == best, "\(rule.code)")
    }
  }
}
