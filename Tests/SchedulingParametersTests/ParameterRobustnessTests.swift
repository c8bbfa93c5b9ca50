import SchedulingParameters
import SourceText
import TestSupport
import Testing

/// Whatever the bytes, every part of the text is accounted for and every range lies in it.
@Suite struct ParameterRobustnessTests {
  private static let fragments = [
    "$", "${", "$[", "}", "]", "{", "[", "yyyy", "yy", "mm", "dd", "hh24", "hh12", "hh", "mi", "ss", "MM", "HH", "-",
    "+", "*", "/",
    "1", "24", "0", "99999999999999999999", "999999999", "add_months(", ",", ")", "(", " ", "=", ":", ".", "_", "name",
    "env:",
    "file:", "bizdate", "$bizdate", "$jobid", "bdp.system.cyctime", "，", "年", "−", "\t", "\u{0}", "x",
  ]

  @Test func sequencesOfFragments() throws {
    var generator = SeededGenerator(seed: 4)
    let context = try context(cyctime: "20251101023045", [("name", "value"), ("mm", "m"), ("x", "${env:X}")])
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...14, using: &generator)
      let text = (0..<count).compactMap { _ in Self.fragments.randomElement(using: &generator) }.joined()
      check(Array(text.utf8), context)
    }
  }

  @Test func randomBytes() throws {
    var generator = SeededGenerator(seed: 5)
    let context = try context(cyctime: "20251101023045")
    for _ in 0..<20_000 {
      var bytes: [UInt8] = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        .random(in: 0...255, using: &generator)
      }
      bytes.insert(contentsOf: Bool.random(using: &generator) ? "${".utf8 : "$[".utf8, at: bytes.count / 2)
      check(bytes, context)
    }
  }

  private func check(_ bytes: [UInt8], _ context: SchedulingContext) {
    for place in [ParameterPlace.script, .assignment] {
      guard let template = ParameterTemplate(bytes.span, in: place) else {
        let holdsExpression = ParameterTemplate.holdsExpression(bytes.span)
        #expect(!holdsExpression)
        continue
      }
      let expansion = context.expand(template)
      var end: UInt32 = 0
      for part in template.parts {
        #expect(part.range.start == end && part.range.end > end)
        end = part.range.end
      }
      #expect(Int(end) == bytes.count || expansion.problems.count >= 16)
      let whole = ByteRange(0, UInt32(bytes.count))
      for problem in expansion.problems {
        let isInside = problem.expression.start <= problem.range.start && problem.range.end <= problem.expression.end
        #expect(
          isInside && whole.contains(problem.expression), "\(problem) in \(String(decoding: bytes, as: UTF8.self))")
        #expect(!problem.message.isEmpty && !problem.help.isEmpty)
        for edit in problem.edits { #expect(problem.expression.contains(edit.range)) }
        for (edit, next) in zip(problem.edits, problem.edits.dropFirst()) {
          #expect(edit.range.end <= next.range.start)
        }
      }
      switch expansion.value {
      case .unknown:
        #expect(
          !expansion.unassigned.isEmpty || !expansion.brokenParameters.isEmpty
            || expansion.problems.contains { $0.leavesNoValue })
      case .known(let expanded), .secret(let expanded):
        #expect(expansion.problems.allSatisfy { !$0.leavesNoValue })
        #expect(expanded.segments.last?.source.end == whole.end)
        #expect(expanded.source(of: ByteRange(0, UInt32(expanded.bytes.count))).end <= whole.end)
      }
    }
  }
}
