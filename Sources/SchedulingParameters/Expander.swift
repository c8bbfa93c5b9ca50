import SourceText

/// Replaces the expressions of one text.
struct Expander {
  let baselines: ScheduleBaselines
  /// Bytes that the expanded text may have.
  let limit: Int
  /// Names whose expressions stand for themselves.
  let foreign: Set<String>
  /// Every name that has a value, for suggestions.
  let names: () -> [String]
  let lookUp: (String) -> SchedulingContext.Resolution?

  func expand(_ template: ParameterTemplate) -> ParameterExpansion {
    var expansion = ParameterExpansion(value: .unknown)
    var expanded = ExpandedText()
    var isKnown = true
    var isSecret = false
    for part in template.parts {
      let source = template.text[part.range.indices]
      switch replacement(for: part, in: template.place) {
      case .literal:
        expanded.append(source, from: part.range, isExpression: false)
      case .secret:
        isSecret = true
        expanded.append(source, from: part.range, isExpression: true)
      case .value(let bytes, let holdsSecret):
        isSecret = isSecret || holdsSecret
        expanded.append(bytes, from: part.range, isExpression: true)
        if let warning = part.warning { expansion.append(warning) }
      case .problem(let problem):
        isKnown = false
        expansion.append(problem)
      case .unassigned(let name):
        isKnown = false
        let meant = Suggestion.meant(by: name, in: template.place, names: names())
        expansion.unassigned.append(UnassignedParameter(name: name, range: part.range, meant: meant))
      case .broken(let name):
        isKnown = false
        if !expansion.brokenParameters.contains(name) { expansion.brokenParameters.append(name) }
      }
      if expanded.bytes.count > limit {
        let range = part.range.indices
        expansion.problems.append(ParameterProblem(.valueTooLong(limit: limit), range, in: range))
        return expansion
      }
    }
    if isKnown { expansion.value = isSecret ? .secret(expanded) : .known(expanded) }
    return expansion
  }

  private enum Replacement {
    case literal
    case secret
    case value([UInt8], isSecret: Bool)
    case problem(ParameterProblem)
    case unassigned(String)
    case broken(String)
  }

  private func replacement(for part: ParameterTemplate.Part, in place: ParameterPlace) -> Replacement {
    if let name = part.name, place == .script || part.meaning == .reference {
      if foreign.contains(name) { return .literal }
      switch lookUp(name) {
      case .value(let bytes, let isSecret): return .value(bytes, isSecret: isSecret)
      case .broken: return .broken(name)
      case nil: break
      }
    }
    switch part.meaning {
    case .literal: return .literal
    case .secret: return .secret
    case .problem(let problem): return .problem(problem)
    case .reference: return .unassigned(part.name ?? "")
    case .date(let date):
      guard let time = date.time(from: baselines) else { return .problem(outOfRange(part)) }
      var bytes: [UInt8] = []
      date.format.append(time, to: &bytes)
      return .value(bytes, isSecret: false)
    case .builtIn(let builtIn):
      if let bytes = builtIn.value(baselines) { return .value(bytes, isSecret: false) }
      guard builtIn.isAssignable else { return .problem(outOfRange(part)) }
      switch lookUp(builtIn.rawValue) {
      case .value(let bytes, let isSecret): return .value(bytes, isSecret: isSecret)
      case .broken: return .broken(builtIn.rawValue)
      case nil: return .unassigned("$" + builtIn.rawValue)
      }
    }
  }

  private func outOfRange(_ part: ParameterTemplate.Part) -> ParameterProblem {
    let range = part.range.indices
    return ParameterProblem(.outOfRange, range, in: range)
  }
}

extension BuiltInParameter {
  /// Whether its value is that of a parameter of the same name: only a scheduler knows it.
  var isAssignable: Bool {
    switch self {
    case .jobid, .nodeid, .taskid: true
    case .bizdate, .cyctime, .gmtdate, .bizmonth: false
    }
  }
}

/// What an unassigned name may stand for.
enum Suggestion {
  static func meant(by name: String, in place: ParameterPlace, names: [String]) -> String? {
    if name.utf8.first == UInt8(ascii: "$") {
      let bare = String(name.dropFirst())
      return NearMiss.nearest(to: bare, among: BuiltInParameter.allCases.map(\.rawValue)).map { "$" + $0 }
    }
    if let format = format(meantBy: Array(name.utf8)) { return format }
    return NearMiss.nearest(to: name, among: names).map { ParameterProblem.Bracket.brace.enclosing($0) }
  }

  /// `yyyyMMdd` and `yyyymm01` are names by their letters: `${yyyymmdd}` and `${yyyymm}01` are meant.
  private static func format(meantBy name: [UInt8]) -> String? {
    let scan = FormatScan(name, from: 0, in: 0..<name.count, foldingCase: true)
    let constant = scan.end..<name.count
    guard !scan.isEmpty, constant.count <= 14, name[constant].allSatisfy(\.isDigit) else { return nil }
    // A single element in other letters is rather a name: `DD`, `Ss`.
    guard scan.elements.count > 1 else { return nil }
    let corrected = scan.corrected(name)
    let bracket: ParameterProblem.Bracket =
      corrected.elements.contains { $0.element.isTimeOfDay } ? .square : .brace
    return bracket.enclosing(corrected.format.description) + name[constant].map { String(Unicode.Scalar($0)) }.joined()
  }
}
