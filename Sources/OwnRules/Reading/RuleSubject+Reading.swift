import Catalog
import SourceText

extension RuleSubject {
  enum Fault: Error {
    case unknown
    case unknownType(String, nearest: String?)

    func message(of text: String) -> String {
      switch self {
      case .unknown: return "`\(text)` is nothing that a rule can look at"
      case .unknownType(let type, let nearest):
        return "no step has the type `\(type)`" + (nearest.map { "; did you mean `\($0)`?" } ?? "")
      }
    }

    var help: String {
      switch self {
      case .unknown:
        "Write `script`, `setting`, `step`, `reader`, `writer` or `datasource`, the last four after a type if you like: `kafka reader`."
      case .unknownType(_, let nearest):
        nearest.map { "Write `\($0)`." } ?? "Write the step's type before `reader`, `writer` or `step`: `kafka reader`."
      }
    }
  }

  /// Reads `kafka reader`, `step`, `datasource`.
  init(_ text: String) throws(Fault) {
    let words = text.lowercased().split(separator: " ").map { String($0) }
    guard let last = words.last, words.count <= 2 else { throw .unknown }
    let type = words.count == 2 ? words[0] : nil
    switch last {
    case "script" where type == nil: self = .script
    case "setting" where type == nil: self = .setting
    case "step": self = .step(type: type, isReader: nil)
    case "reader": self = .step(type: type, isReader: true)
    case "writer": self = .step(type: type, isReader: false)
    case "datasource": self = .dataSource(type: type)
    default: throw .unknown
    }
    if case .step(let type?, let isReader) = self {
      let types = Set(
        StepTables.parameters.filter { isReader == nil || $0.isReader == isReader }.map { $0.type.description })
      guard types.contains(type) else {
        throw .unknownType(type, nearest: NearMiss.nearest(to: type, among: types.sorted()))
      }
    }
  }

  /// The shapes that the object may have; empty where it may have any.
  var shapes: [Shape] {
    switch self {
    case .script: [.script, .realtime]
    case .setting, .dataSource: []
    case .step(let type?, let isReader):
      StepTables.parameters.filter { $0.type.description == type && (isReader == nil || $0.isReader == isReader) }
        .map(\.shape)
    case .step: []
    }
  }
}
