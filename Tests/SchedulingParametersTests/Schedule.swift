import SchedulingParameters
import SourceText

/// A context as the command line and a project would give it.
func context(
  bizdate: String? = nil, cyctime: String? = nil, now: String = "2026-10-05 12:00:00",
  _ parameters: [(String, String)] = []
) throws -> SchedulingContext {
  let clock = try ScheduleTime.scheduledTime(now)
  let baselines = try ScheduleBaselines(
    businessDate: bizdate.map { text throws in try ScheduleTime.businessDate(text) },
    scheduledTime: cyctime.map { text throws in try ScheduleTime.scheduledTime(text) }, now: clock)
  return SchedulingContext(
    baselines, assignments: parameters.map { ParameterAssignment(name: $0.0, value: $0.1) })
}

extension SchedulingContext {
  func expand(_ text: String, foreign: Set<String> = []) -> ParameterExpansion? {
    ParameterTemplate(text).map { expand($0, foreign: foreign) }
  }

  /// The text after expansion; nil where it has no value.
  func value(_ text: String) -> String? {
    guard let expansion = expand(text) else { return text }
    if case .known(let expanded) = expansion.value { return expanded.text }
    return nil
  }
}

/// A text in which « and » enclose a range.
struct MarkedText {
  let text: String
  let range: ByteRange?

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var start: UInt32?
    var range: ByteRange?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = UInt32(bytes.count)
      case "»": range = start.map { ByteRange($0, UInt32(bytes.count)) }
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.range = range
  }
}

func applying(_ edits: [ParameterProblem.Edit], to text: String) -> String {
  var bytes = Array(text.utf8)
  for edit in edits.reversed() { bytes.replaceSubrange(edit.range.indices, with: Array(edit.text.utf8)) }
  return String(decoding: bytes, as: UTF8.self)
}
