import Catalog
import SchedulingParameters

/// What the PARAM rules say, of scripts and of values in `weir.yaml`.
enum ParameterWording {
  /// - Parameter text: Where the problem was found.
  static func wording(of problem: ParameterProblem, in text: String) -> Wording {
    let part = String(decoding: text.utf8.dropFirst(Int(problem.range.start)).prefix(problem.range.count), as: UTF8.self)
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

  static func wording(of parameter: UnassignedParameter) -> Wording {
    if let meant = parameter.meant { return Wording.PARAM.unassignedNear(name: parameter.name, meant: meant) }
    return parameter.name.hasPrefix("$")
      ? Wording.PARAM.unassignedBuiltIn(name: parameter.name) : Wording.PARAM.unassigned(name: parameter.name)
  }
}
