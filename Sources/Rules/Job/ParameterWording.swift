import Catalog
import SchedulingParameters
import SourceText

/// The wordings of what is wrong with an expression, in a script or in a project file.
enum ParameterWording {
  /// - Parameter text: The text that the problem's ranges count in.
  static func of(_ problem: ParameterProblem, in text: String) -> Wording {
    let bytes = text.utf8.dropFirst(Int(problem.range.start)).prefix(problem.range.count)
    let part = String(decoding: bytes, as: UTF8.self)
    switch problem.kind {
    case .timeElement(let element): return Wording.PARAM.timeInDailyClock(element: element.letters)
    case .fractionOfDay: return Wording.PARAM.timeInDailyFraction(offset: part)
    case .monthsAsDays(let meant?): return Wording.PARAM.months(offset: part, meant: meant)
    case .monthsAsDays(nil): return Wording.PARAM.monthsSeveral(offset: part)
    case .clockFormat(true, true, let meant): return Wording.PARAM.clockFormatBoth(meant: meant)
    case .clockFormat(true, false, let meant): return Wording.PARAM.clockFormatHours(meant: meant)
    case .clockFormat(false, _, let meant): return Wording.PARAM.clockFormatMinutes(meant: meant)
    default: return Wording.PARAM.expression(problem: problem.message, advice: problem.help)
    }
  }

  static func of(_ parameter: UnassignedParameter) -> Wording {
    if let meant = parameter.meant { return Wording.PARAM.unassignedNear(name: parameter.name, meant: meant) }
    // A built-in that only a scheduler knows, such as `$jobid`.
    if parameter.name.hasPrefix("$") { return Wording.PARAM.unassignedBuiltIn(name: parameter.name) }
    return Wording.PARAM.unassigned(name: parameter.name)
  }
}
