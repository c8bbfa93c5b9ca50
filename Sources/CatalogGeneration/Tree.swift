/// A parsed JSON or YAML file as the generator looks at it: order kept, places forgotten.
indirect enum Tree {
  case object([(key: String, value: Tree)])
  case array([Tree])
  case string(String)
  case integer(Int64)
  case number(Double)
  case boolean(Bool)
  case null

  subscript(key: String) -> Tree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var members: [(key: String, value: Tree)] {
    if case .object(let members) = self { members } else { [] }
  }

  var elements: [Tree] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var integer: Int64? {
    if case .integer(let number) = self { number } else { nil }
  }

  var boolean: Bool? {
    if case .boolean(let truth) = self { truth } else { nil }
  }

  /// A scalar as it would stand in a script.
  var scalarText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .boolean(let truth): truth ? "true" : "false"
    case .null: "null"
    case .object, .array: nil
    }
  }
}

/// Why a file of `rules/` or `schemas/` cannot be used.
public struct GenerationError: Error, CustomStringConvertible {
  public let description: String

  init(_ file: String, _ reason: String) {
    description = "\(file): \(reason)"
  }
}
