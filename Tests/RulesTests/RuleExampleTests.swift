import Catalog
import Findings
import Glibc
import Linting
import OwnRules
import SchedulingParameters
import SourceText
import TestSupport
import Testing

/// Every example of every rule, run as its page promises: a wrong one yields exactly the marked findings, a right one none.
@Suite struct RuleExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: RuleExample
    var testDescription: String { "\(rule.code): \(example.title)" }
  }

  static let cases = Rule.allCases.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }

  @Test(arguments: cases) func example(_ one: Case) throws {
    let files = ExampleFiles(one.example.parts)
    let findings = try Self.findings(in: files.files, one.example)
    guard one.example.isWrong else {
      #expect(findings.map(Self.words).isEmpty)
      return
    }
    let also = Set(one.example.also.description.split(separator: " ").map { String($0) })
    let own = findings.filter { $0.code == one.rule.code }
    let others = findings.filter { $0.code != one.rule.code }
    #expect(
      own.map { ExampleFiles.Mark(path: $0.place.file, range: $0.place.range) }
        == files.findings.sorted(by: Self.precedes), "\(findings.map(Self.words))")
    #expect(Set(others.map(\.code)) == also, "\(others.map(Self.words))")
    #expect(!files.findings.isEmpty)
    if !files.related.isEmpty {
      let related = own.flatMap { $0.related.map { ExampleFiles.Mark(path: $0.place.file, range: $0.place.range) } }
      #expect(Set(related) == Set(files.related))
    }
    if let severity = one.example.severity { #expect(own.allSatisfy { $0.severity == severity }) }
    for finding in own {
      #expect(!finding.message.isEmpty && finding.help?.isEmpty == false)
      #expect(finding.related.allSatisfy { !$0.message.isEmpty })
    }
  }

  static let repairs = cases.filter { $0.example.fixed != nil }

  @Test(arguments: repairs) func repair(_ one: Case) throws {
    let files = ExampleFiles(one.example.parts)
    let fixed = ExampleFiles(try #require(one.example.fixed)).files
    let own = try Self.findings(in: files.files, one.example).filter { $0.code == one.rule.code }
    var texts = files.files
    for edit in own.flatMap({ $0.fixes.first?.edits ?? [] }).sorted(by: { $0.range.start > $1.range.start }) {
      texts[edit.file]?.replaceSubrange(edit.range.indices, with: Array(edit.text.utf8))
    }
    for (path, bytes) in fixed {
      #expect(String(decoding: texts[path] ?? [], as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    }
    #expect(try Self.findings(in: texts, one.example).filter { $0.code == one.rule.code }.isEmpty)
  }

  // MARK: -

  /// What the linter says of the files, each named, and of their folder as a whole.
  static func findings(in files: [String: [UInt8]], _ example: RuleExample) throws -> [Finding] {
    let folder = try TemporaryFolder()
    let options = ExampleOptions(example.options)
    for (path, bytes) in files {
      try folder.write(bytes, to: path)
      chmod(folder.path(path), options.mode(of: path))
    }
    let named = files.keys.filter { $0.hasSuffix(".json") || $0.hasSuffix("weir.yaml") }.sorted()
    var request = LintRequest(
      paths: [FilePath(folder.path)] + named.map { FilePath(folder.path($0)) }, schedule: options.schedule)
    request.environment = options.environment
    if let today = options.today { request.today = today }
    let findings = Linter.run(request).findings
    return findings.map { finding in
      var finding = finding
      func shorten(_ path: inout String) { path = path.split(separator: folder.path + "/").joined() }
      shorten(&finding.place.file)
      for index in finding.related.indices { shorten(&finding.related[index].place.file) }
      for fix in finding.fixes.indices {
        for edit in finding.fixes[fix].edits.indices { shorten(&finding.fixes[fix].edits[edit].file) }
      }
      return finding
    }
  }

  static func precedes(_ left: ExampleFiles.Mark, _ right: ExampleFiles.Mark) -> Bool {
    (left.path, left.range.start) < (right.path, right.range.start)
  }

  static func words(_ finding: Finding) -> String {
    "\(finding.code) \(finding.place.range.start)-\(finding.place.range.end) \(finding.message)"
  }
}
