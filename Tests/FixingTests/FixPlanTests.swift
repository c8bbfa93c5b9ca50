import Findings
import SourceText
import Testing

@testable import Fixing

/// Which fixes are made together.
@Suite struct FixPlanTests {
  private static let text = PatchedText(Array("abcdefghijklmnopqrstuvwxyz".utf8))

  private func edit(_ start: UInt32, _ end: UInt32, _ text: String, _ file: String = "a") -> Edit {
    Edit(file: file, range: ByteRange(start, end), text: text)
  }

  private func finding(_ offset: UInt32, _ fixes: [Fix]) -> Finding {
    Finding(
      code: "JOB001", name: "n", severity: .error, message: "m", help: nil,
      place: Place(file: "a", range: ByteRange(at: offset)), fixes: fixes)
  }

  /// The fixes that are made of some that have these edits each.
  private func planned(_ edits: [[Edit]], safety: Fix.Safety = .safe, includesUnsafe: Bool = false) -> [[Edit]] {
    let findings = edits.enumerated().map {
      finding(UInt32($0.offset), [Fix("\($0.offset)", safety: safety, edits: $0.element)])
    }
    return FixPlan(findings, includesUnsafe: includesUnsafe) { $0 == "none" ? nil : Self.text }.fixes.map(\.fix.edits)
  }

  @Test func theFirstOfTwoThatOverlapIsMade() {
    let first = [edit(2, 5, "x")]
    for other in [edit(4, 6, "y"), edit(0, 3, "y"), edit(3, 4, "y"), edit(0, 9, "y"), edit(2, 5, "y"), edit(3, 3, "y")]
    {
      #expect(planned([first, [other]]) == [first])
    }
    for other in [edit(5, 6, "y"), edit(0, 2, "y"), edit(6, 6, "y"), edit(1, 1, "y")] {
      #expect(planned([first, [other]]) == [first, [other]])
    }
  }

  @Test func insertionsThatTouchWait() {
    let first = [edit(2, 2, "x")]
    for other in [edit(2, 2, "y"), edit(2, 4, "y"), edit(0, 2, "y")] { #expect(planned([first, [other]]) == [first]) }
    #expect(planned([first, [edit(3, 4, "y")]]).count == 2)
    #expect(planned([[edit(2, 4, "")], [edit(4, 4, "y")]]).count == 1)
  }

  @Test func aFixIsMadeWholeOrNotAtAll() {
    let first = [edit(2, 5, "x")]
    #expect(planned([first, [edit(0, 1, "y"), edit(4, 6, "y")], [edit(0, 1, "z")]]) == [first, [edit(0, 1, "z")]])
    let both = [edit(0, 1, "y"), edit(0, 1, "y", "b")]
    #expect(planned([[edit(0, 2, "", "b")], both, [edit(0, 1, "z")]]) == [[edit(0, 2, "", "b")], [edit(0, 1, "z")]])
    #expect(planned([[edit(0, 1, "y"), edit(0, 1, "y", "none")]]).isEmpty)
  }

  @Test func equalEditsAreMadeOnce() throws {
    let shared = edit(2, 5, "x")
    let plan = planned([[shared], [shared, edit(7, 8, "y")], [edit(3, 3, "z")]])
    #expect(plan == [[shared], [shared, edit(7, 8, "y")]])
    let same = Fix("same", safety: .safe, edits: [shared])
    let merged = FixPlan([finding(0, [same]), finding(1, [same])], includesUnsafe: false) { _ in Self.text }
    #expect(merged.fixes.count == 1)
    #expect(merged.fixes.first?.findings.count == 2)
    #expect(PlannedFix.edits(of: merged.fixes) == ["a": [shared]])
  }

  @Test func whatCannotBeMadeOrChangesNothingIsLeftOut() {
    #expect(planned([[edit(20, 30, "")]]).isEmpty)
    #expect(planned([[edit(5, 2, "")]]).isEmpty)
    #expect(planned([[edit(0, 3, "abc")]]).isEmpty)
    #expect(planned([[]]).isEmpty)
  }

  @Test func safetyDecides() {
    let edits = [[edit(0, 1, "x")]]
    #expect(planned(edits, safety: .unsafe).isEmpty)
    #expect(planned(edits, safety: .unsafe, includesUnsafe: true) == edits)
    let unsafe = Fix("u", safety: .unsafe, edits: edits[0])
    let safe = Fix("s", safety: .safe, edits: [edit(1, 2, "y")])
    #expect(finding(0, [unsafe, safe]).fix(includingUnsafe: true) == safe)
    #expect(finding(0, [unsafe]).fix(includingUnsafe: true) == unsafe)
    #expect(finding(0, [unsafe]).fix(includingUnsafe: false) == nil)
  }
}
