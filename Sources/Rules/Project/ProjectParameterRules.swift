import Catalog
import Findings
import JobModel
import SchedulingParameters
import SourceText
import YAMLSyntax

/// PARAM001 to PARAM004 and PARAM006 of the values under `parameters`.
extension ProjectCheck {
  mutating func checkParameters() {
    for issue in surroundings.parameterIssues where project.parameters.indices.contains(issue.assignment) {
      let (assignment, value) = project.parameters[issue.assignment]
      switch issue.kind {
      case .invalidName:
        let wording = Wording.PARAM.expression(
          problem: "no expression can refer to a parameter named `\(assignment.name)`",
          advice: "Name it with letters, digits and `_`, a letter first.")
        report(wording, at: document.key(of: value) ?? value, subject: assignment.name)
      case .tooMany(let limit):
        let wording = Wording.PARAM.expression(
          problem: "there are more than \(limit) parameters", advice: "Remove this one and those after it, or others.")
        report(wording, at: document.key(of: value) ?? value, subject: assignment.name)
      case .problem(let problem):
        report(
          ParameterWording.wording(of: problem, in: assignment.value),
          at: place(of: problem.range, of: assignment.value, in: value), pointer: document.pointer(to: value),
          subject: problem.message)
      case .unassigned(let parameter):
        report(
          ParameterWording.wording(of: parameter), at: place(of: parameter.range, of: assignment.value, in: value),
          pointer: document.pointer(to: value), subject: parameter.name)
      }
    }
  }

  /// Where a part of a value's text stands in the file; the whole value where escapes or line breaks move it.
  private func place(of part: ByteRange, of text: String, in value: YAMLNode) -> ByteRange {
    let range = document.range(of: value)
    let quote: UInt32 = document.style(of: value) == .quoted ? 1 : 0
    guard range.count == text.utf8.count + Int(2 * quote), Int(part.end) <= text.utf8.count,
      project.bytes[range.indices].dropFirst(Int(quote)).starts(with: text.utf8)
    else { return range }
    return ByteRange(range.start + quote + part.start, range.start + quote + part.end)
  }
}
