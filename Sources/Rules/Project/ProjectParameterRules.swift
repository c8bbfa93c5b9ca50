import Catalog
import Findings
import JobModel
import SchedulingParameters
import SourceText
import YAMLSyntax

/// PARAM001 to PARAM004 and PARAM006 of the values under `parameters`.
extension ProjectCheck {
  /// The values under `parameters`, which may hold expressions themselves.
  mutating func checkParameters(_ baselines: ScheduleBaselines) {
    let context = SchedulingContext(baselines, assignments: project.parameters.map(\.assignment))
    for issue in context.assignmentIssues {
      let (assignment, value) = project.parameters[issue.assignment]
      switch issue.kind {
      case .problem(let problem):
        report(
          ParameterWording.of(problem, in: assignment.value), at: value, part: problem.range, subject: assignment.name)
      case .unassigned(let parameter):
        report(ParameterWording.of(parameter), at: value, part: parameter.range, subject: assignment.name)
      case .invalidName:
        let key = document.key(of: value) ?? value
        report(
          Wording.PROJ.valueValue(
            value: assignment.name, key: "parameters", accepted: "names of letters, digits, `_` and `.`"), at: key)
      case .tooMany(let limit):
        report(
          Wording.PROJ.valueValue(value: assignment.name, key: "parameters", accepted: "at most \(limit) parameters"),
          at: document.key(of: value) ?? value)
      }
    }
  }

  private mutating func report(_ wording: Wording, at value: YAMLNode, part: ByteRange, subject: String) {
    report(
      wording, at: place(of: part, in: value), pointer: document.pointer(to: value), subject: subject)
  }

  /// Where a part of a value's text stands in the file; the whole value where escapes or line breaks move it.
  private func place(of part: ByteRange, in value: YAMLNode) -> ByteRange {
    let range = document.range(of: value)
    let quote: UInt32 = document.style(of: value) == .quoted ? 1 : 0
    guard let text = document.text(of: value), range.count == text.utf8.count + Int(2 * quote),
      Int(part.end) <= text.utf8.count, project.bytes[range.indices].dropFirst(Int(quote)).starts(with: text.utf8)
    else { return range }
    return ByteRange(range.start + quote + part.start, range.start + quote + part.end)
  }
}
