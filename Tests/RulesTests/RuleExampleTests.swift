import Catalog
import Findings
import JobModel
import Linting
import SchedulingParameters
import SourceText
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
    let findings = Self.findings(in: files.files, one.example)
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
    let own = Self.findings(in: files.files, one.example).filter { $0.code == one.rule.code }
    var texts = files.files
    for edit in own.flatMap({ $0.fixes.first?.edits ?? [] }).sorted(by: { $0.range.start > $1.range.start }) {
      texts[edit.file]?.replaceSubrange(edit.range.indices, with: Array(edit.text.utf8))
    }
    for (path, bytes) in fixed {
      #expect(String(decoding: texts[path] ?? [], as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    }
    #expect(Self.findings(in: texts, one.example).filter { $0.code == one.rule.code }.isEmpty)
  }

  // MARK: -

  /// What the files of an example yield under its options.
  static func findings(in files: [String: [UInt8]], _ example: RuleExample) -> [Finding] {
    let options = ExampleOptions(example.options)
    let projects = files.filter { $0.key.hasSuffix("weir.yaml") }
      .map { (folder: folder(of: $0.key), project: Project(path: $0.key, bytes: $0.value)) }
      .sorted { $0.folder.utf8.count > $1.folder.utf8.count }
    var findings = projects.flatMap { FileCheck.project($0.project, baselines: options.schedule.baselines).findings }
    for (path, bytes) in files where path.hasSuffix(".json") {
      let folder = folder(of: path)
      let above = projects.filter { $0.folder.isEmpty || folder == $0.folder || folder.hasPrefix($0.folder + "/") }
      let scope = ProjectScope(above.map(\.project))
      let assignments =
        above.reversed().flatMap { $0.project.parameters.map(\.assignment) } + options.schedule.assignments
      let context = SchedulingContext(options.schedule.baselines, assignments: assignments)
      findings +=
        FileCheck.script(path: path, bytes: bytes, scope: scope, context: context, isNamed: true)?.findings ?? []
    }
    return findings.sorted(by: Finding.precedes)
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  static func precedes(_ left: ExampleFiles.Mark, _ right: ExampleFiles.Mark) -> Bool {
    (left.path, left.range.start) < (right.path, right.range.start)
  }

  static func words(_ finding: Finding) -> String {
    "\(finding.code) \(finding.place.range.start)-\(finding.place.range.end) \(finding.message)"
  }
}
