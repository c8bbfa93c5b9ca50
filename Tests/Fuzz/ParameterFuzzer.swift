import SchedulingParameters
import SourceText

/// Any bytes are taken apart and expanded without a trap, and what comes out of them is sound.
///
/// The first line is a value of a script, each of the others an assignment, `name=value`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParameters(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  guard let text = lines.first.map(Array.init),
    let now = ScheduleTime(year: 2025, month: 3, day: 31, hour: 13, minute: 30, second: 45),
    let baselines = try? ScheduleBaselines(businessDate: nil, scheduledTime: now, now: now)
  else { return 0 }
  let assignments = lines.dropFirst().map { line in
    let parts = line.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    return ParameterAssignment(
      name: String(decoding: parts[0], as: UTF8.self),
      value: String(decoding: parts.count > 1 ? parts[1] : [], as: UTF8.self))
  }
  let context = SchedulingContext(baselines, assignments: assignments)
  check(context, assignments)
  check(text, in: .script, context)
  check(text, in: .assignment, context)
  return 0
}

private func check(_ text: [UInt8], in place: ParameterPlace, _ context: SchedulingContext) {
  let template = ParameterTemplate(text.span, in: place)
  if place == .script {
    let holdsExpression = ParameterTemplate.holdsExpression(text.span)
    require(holdsExpression == (template != nil), "a text without expression is known by a glance")
  }
  guard let template else { return }
  let expansion = context.expand(template)
  let end = template.parts.reduce(into: UInt32(0)) { end, part in
    require(part.range.start == end && part.range.end > end, "parts follow one another")
    end = part.range.end
  }
  require(Int(end) == text.count || expansion.problems.count >= 16, "parts cover the text")
  for problem in expansion.problems { check(problem, in: text, place, context) }
  for parameter in expansion.unassigned {
    require(Int(parameter.range.end) <= text.count && !parameter.range.isEmpty, "a reference lies in the text")
    checkWords(parameter.message, parameter.help)
  }
  switch expansion.value {
  case .unknown:
    require(
      !expansion.unassigned.isEmpty || !expansion.brokenParameters.isEmpty
        || expansion.problems.contains { $0.leavesNoValue }, "there is a reason why a value is unknown")
  case .known(let expanded), .secret(let expanded):
    require(
      expansion.unassigned.isEmpty && !expansion.problems.contains { $0.leavesNoValue }, "a known value has no error")
    check(expanded, of: text)
  }
}

private func check(_ expanded: ExpandedText, of text: [UInt8]) {
  var end = ByteRange(at: 0)
  for segment in expanded.segments {
    require(segment.range.start == end.start && segment.source.start == end.end, "segments follow one another")
    end = ByteRange(segment.range.end, segment.source.end)
    if !segment.isExpression {
      require(
        expanded.bytes[segment.range.indices] == text[segment.source.indices], "what is no expression stands as it was")
    }
  }
  require(Int(end.start) == expanded.bytes.count && Int(end.end) == text.count, "segments cover both texts")
  for start in stride(from: 0, through: expanded.bytes.count, by: max(1, expanded.bytes.count / 8)) {
    for length in [0, 1, expanded.bytes.count - start] where start + length <= expanded.bytes.count {
      let source = expanded.source(of: ByteRange(UInt32(start), UInt32(start + length)))
      require(source.start <= source.end && Int(source.end) <= text.count, "a place leads back into the text")
    }
  }
}

private func check(
  _ problem: ParameterProblem, in text: [UInt8], _ place: ParameterPlace, _ context: SchedulingContext
) {
  checkPlace(problem, in: text)
  guard !problem.edits.isEmpty else { return }
  var mended = text
  for edit in problem.edits.reversed() { mended.replaceSubrange(edit.range.indices, with: edit.text.utf8) }
  guard let template = ParameterTemplate(mended.span, in: place) else {
    require(false, "an edit leaves an expression")
    return
  }
  let again = context.expand(template).problems
  require(
    !again.contains { $0.kind == problem.kind && $0.range == problem.range && $0.expression == problem.expression },
    "an edit takes its problem away")
}

private func checkPlace(_ problem: ParameterProblem, in text: [UInt8]) {
  let whole = problem.expression
  require(whole.start < whole.end && Int(whole.end) <= text.count, "an expression lies in the text")
  require(
    whole.start <= problem.range.start && problem.range.start <= problem.range.end && problem.range.end <= whole.end,
    "a problem lies in its expression")
  checkWords(problem.message, problem.help)
  for edit in problem.edits { require(whole.contains(edit.range), "an edit lies in the expression") }
  for (edit, next) in zip(problem.edits, problem.edits.dropFirst()) {
    require(edit.range.end <= next.range.start, "edits do not overlap")
  }
}

private func check(_ context: SchedulingContext, _ assignments: [ParameterAssignment]) {
  var last = 0
  for issue in context.assignmentIssues {
    require(issue.assignment >= last && issue.assignment < assignments.count, "issues are in order")
    last = issue.assignment
    switch issue.kind {
    case .problem(let problem): checkPlace(problem, in: Array(assignments[issue.assignment].value.utf8))
    case .unassigned(let parameter): checkWords(parameter.message, parameter.help)
    case .invalidName, .tooMany: break
    }
  }
}

private func checkWords(_ message: String, _ help: String) {
  require(!message.isEmpty && !help.isEmpty, "a problem has words")
  require(
    (message + help).unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F },
    "words hold no control characters")
}
