import Findings
import Linting
import SourceText
import TestSupport
import Testing

@testable import Fixing

/// Fixes that make matters worse are taken back, and only they.
@Suite struct HarmTests {
  /// Fixes a job while the linter offers more fixes than its rules do.
  ///
  /// - Parameter offers: Safe fixes by the text that they replace.
  private func fix(
    _ files: [String: String], severity: Severity = .warning, offers: [(old: String, new: String)]
  ) throws -> (outcome: FixOutcome, workspace: Workspace) {
    let workspace = try Workspace(files.mapValues { Array($0.utf8) })
    let outcome = Fixer.run(workspace.request, includesUnsafe: false) { request in
      var outcome = Linter.run(request)
      for file in files.keys.sorted() {
        let path = workspace.folder.path(file)
        let bytes = request.replacements[FilePath(path)] ?? Array((files[file] ?? "").utf8)
        if outcome.sources[path] == nil { outcome.sources[path] = SourceFile(path: path, bytes: bytes) }
        let text = String(decoding: bytes, as: UTF8.self)
        for (old, new) in offers {
          guard let found = text.firstRange(of: old) else { continue }
          let start = UInt32(text.utf8.distance(from: text.startIndex, to: found.lowerBound))
          let range = ByteRange(start, start + UInt32(old.utf8.count))
          outcome.findings.append(
            Finding(
              code: "X001", name: "x", severity: severity, message: old, help: nil,
              place: Place(file: path, range: range),
              fixes: [Fix("Write \(new)", safety: .safe, edits: [Edit(file: path, range: range, text: new)])]))
        }
      }
      outcome.findings.sort(by: Finding.precedes)
      return outcome
    }
    return (outcome, workspace)
  }

  private static let job = SampleJob.reading("\"skipExceedRecord\": true")

  @Test func aFileStaysReadable() throws {
    let (outcome, _) = try fix(
      ["job.json": Self.job], offers: [("\"type\":", "\"type\""), ("20240101000000", "20240101000001")])
    #expect(outcome.onlyText == Self.job.replacing("20240101000000", with: "20240101000001"))
    #expect(outcome.refused.map(\.reason) == [.unreadable])
    #expect(outcome.refused.map(\.finding.message) == ["\"type\":"])
    #expect(outcome.fixed.map(\.message) == ["20240101000000"])
  }

  /// Also where nobody asks for syntax.
  @Test func aFileStaysReadableForOtherRules() throws {
    let files = ["job.json": Self.job, "weir.yaml": "lint:\n  ignore: [JOB001]\n"]
    let (outcome, _) = try fix(files, offers: [("\"type\":", "\"type\""), ("ignore:", "ignore: [")])
    #expect(outcome.files.isEmpty)
    #expect(Set(outcome.refused.map(\.reason)) == [.unreadable])
    #expect(outcome.refused.count == 2)
  }

  @Test func noNewError() throws {
    let (outcome, _) = try fix(
      ["job.json": Self.job],
      offers: [("\"topic\": \"orders\"", "\"topic\": \"or ders\""), ("20240101000000", "20240101000001")])
    #expect(outcome.refused.map(\.reason) == [.newError("READ003")])
    #expect(outcome.onlyText == Self.job.replacing("20240101000000", with: "20240101000001"))
  }

  /// What repairs an error may show another that it hid.
  @Test func anErrorMayGiveWayToAnother() throws {
    let offers = [(old: "\"topic\": \"orders\"", new: "\"topic\": \"or ders\"")]
    #expect(try fix(["job.json": Self.job], severity: .error, offers: offers).outcome.files.count == 1)
  }

  /// One bad fix among many is found, and all others are made.
  @Test func oneAmongMany() throws {
    let columns = (0..<40).map { "\"column\($0)\"" }.joined(separator: ", ")
    let job = Self.job.replacing("\"__key__\", \"__value__\"", with: columns)
    var offers = (0..<40).map { (old: "\"column\($0)\"", new: "\"path\($0)\"") }
    offers[17].new = "\"path17"
    let (outcome, _) = try fix(["job.json": job], offers: offers)
    #expect(outcome.refused.map(\.finding.message) == ["\"column17\""])
    #expect(outcome.fixed.count == 39)
  }

  @Test func otherFilesAreNotHeldUp() throws {
    let other = Self.job.replacing("20240101000000", with: "20240101000005")
    let (outcome, workspace) = try fix(
      ["a.json": Self.job, "b.json": other],
      offers: [("20240101000000", "2024010100000x\n"), ("20240101000005", "20240101000006")])
    #expect(outcome.files.map { workspace.name($0.path.text) } == ["b.json"])
    #expect(outcome.refused.map { workspace.name($0.finding.place.file) } == ["a.json"])
  }

  /// Fixes that undo each other come to an end.
  @Test func circlesEnd() throws {
    let (outcome, _) = try fix(
      ["job.json": Self.job], offers: [("20240101000000", "20240101000001"), ("20240101000001", "20240101000000")])
    #expect(outcome.isUnfinished)
    #expect(outcome.files.isEmpty)
  }
}
