import Catalog
import Findings
import JSONSyntax
import JobModel
import SchedulingParameters
import SourceText

/// PARAM001 to PARAM006: scheduling parameters in a script's values.
extension ScriptCheck {
  mutating func checkParameters() {
    for string in document.expansions {
      let (node, expansion) = (string.node, string.expansion)
      if findings.isFull { return findings.cut() }
      for problem in expansion.problems { report(problem, in: node) }
      for name in expansion.unassigned { report(name, in: node) }
    }
  }

  private mutating func report(_ problem: ParameterProblem, in node: JSONNodeID) {
    let edits = problem.edits.compactMap { edit -> Edit? in
      place(of: edit.range, in: node).map { self.edit($0, edit.text) }
    }
    let fixes =
      edits.isEmpty || edits.count < problem.edits.count
      ? [] : [Fix("Correct the expression", safety: .unsafe, edits: edits)]
    report(
      wording(of: problem, in: node), at: place(of: problem.range, in: node) ?? document.range(of: node),
      pointer: script.pointer(to: node), fixes: fixes, subject: problem.message)
  }

  private func wording(of problem: ParameterProblem, in node: JSONNodeID) -> Wording {
    ParameterWording.of(problem, in: document.document.text(of: node))
  }

  private mutating func report(_ parameter: UnassignedParameter, in node: JSONNodeID) {
    let wording = ParameterWording.of(parameter)
    report(
      wording, at: place(of: parameter.range, in: node) ?? document.range(of: node), pointer: script.pointer(to: node),
      subject: parameter.name)
  }

  /// Where a part of a value's text stands in the file; nil where escapes move it.
  private func place(of range: ByteRange, in node: JSONNodeID) -> ByteRange? {
    guard !document[node].flags.contains(.hasEscapes) else { return nil }
    let start = script.document.contentRange(of: node).start
    return ByteRange(start + range.start, start + range.end)
  }

  /// What is said of an expanded value in place of its own rule's words: the file shows the expression, not the value.
  func expandedWording(for wording: Wording, at node: JSONNodeID) -> Wording? {
    // What is only doubtful stays what it is.
    guard wording.severity == .error, document.isExpanded(node), let expected = Self.expectations[wording.rule] else {
      return nil
    }
    let key = script.key(ofValue: node).map { document.text(of: $0) } ?? "the value"
    return Wording.PARAM.expandedValue(key: key, value: shown(node), expected: expected)
  }

  /// What a value must be, by the rule that says it is not.
  private static let expectations: [Rule: String] = [
    .JOB006: "a value of another type", .JOB007: "another value", .JOB009: "a step type", .JOB013: "another version",
    .JOB017: "a number from 1 to 32", .READ002: "`host:port`", .READ003: "a topic's name",
    .READ005: "an attribute of a record", .READ006: "a constant in single quotes", .READ007: "a path",
    .READ014: "a date and time in 14 digits", .READ016: "an offset or a seek word",
    .READ026: "a charset that Java knows", .READ027: "the number of a partition", .WRITE002: "the index of a column",
    .WRITE008: "a type of a field", .WRITE014: "`0`, `1` or `all`", .WRITE016: "a whole number from 1 on",
    .WRITE018: "a delimiter", .CONF002: "a value that the setting takes", .CONF007: "`SASL_SSL`",
    .CONF008: "a SASL mechanism",
  ]
}
