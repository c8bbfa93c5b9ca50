/// A regular expression that takes time proportional to the text, whatever the pattern: there is no backtracking, and nothing that needs it.
///
/// Characters, `.`, sets (`[a-z_]`, `[^0-9]`), `\d`, `\w`, `\s`, groups, `|`, `*`, `+`, `?`, `{2}`, `{2,5}`, `{2,}`, `^` and `$`. It is searched for
/// anywhere in the text, unless `^` and `$` say otherwise.
struct TextPattern: Sendable {
  static let maximumStates = 1000
  static let maximumDepth = 16
  /// Longer texts are not looked at.
  static let maximumText = 10_000

  enum State: Sendable {
    case one(ScalarSet)
    case split(Int, Int)
    case start(Int)
    case end(Int)
    case match
  }

  let text: String
  private let states: [State]
  private let first: Int

  init(_ text: String) throws(PatternFault) {
    self.text = text
    var compiler = PatternCompiler(text)
    first = try compiler.compile()
    states = compiler.states
  }

  /// Whether the pattern is somewhere in a text; nil where the text is longer than is looked at.
  func isFound(in text: String) -> Bool? {
    guard text.utf8.count <= Self.maximumText else { return nil }
    var current = StateList(count: states.count)
    var next = current
    var isFirst = true
    for scalar in text.unicodeScalars {
      if add(first, to: &current, atStart: isFirst, atEnd: false) { return true }
      isFirst = false
      next.removeAll()
      // Whether the text ends after this scalar is found out by the last round below.
      for state in current.members {
        if case .one(let set) = states[state], set.contains(scalar),
          add(state + 1, to: &next, atStart: false, atEnd: false)
        {
          return true
        }
      }
      swap(&current, &next)
    }
    if add(first, to: &current, atStart: isFirst, atEnd: true) { return true }
    return current.members.contains { state in
      var last = StateList(count: states.count)
      return add(state, to: &last, atStart: isFirst, atEnd: true)
    }
  }

  /// Adds a state and all that is reached from it without a character; true where that is the end of the pattern.
  private func add(_ state: Int, to list: inout StateList, atStart: Bool, atEnd: Bool) -> Bool {
    var open = [state]
    while let state = open.popLast() {
      guard list.insert(state) else { continue }
      switch states[state] {
      case .match: return true
      case .one: break
      case .split(let left, let right): open += [left, right]
      case .start(let next): if atStart { open.append(next) }
      case .end(let next): if atEnd { open.append(next) }
      }
    }
    return false
  }
}

/// The states that are reached, each once.
private struct StateList {
  private(set) var members: [Int] = []
  private var marks: [Bool]

  init(count: Int) {
    marks = Array(repeating: false, count: count)
  }

  mutating func insert(_ state: Int) -> Bool {
    guard !marks[state] else { return false }
    marks[state] = true
    members.append(state)
    return true
  }

  mutating func removeAll() {
    for state in members { marks[state] = false }
    members.removeAll(keepingCapacity: true)
  }
}

/// Characters that stand at one place.
struct ScalarSet: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isNegated = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isNegated
  }

  static let any = ScalarSet(isNegated: true)
}

/// Why a text is no pattern.
enum PatternFault: Error {
  case unclosedSet
  case unclosedGroup
  case strayClose
  case nothingToRepeat
  case badRepeat
  case badRange
  case badEscape(Unicode.Scalar?)
  case unsupportedGroup
  case tooLarge

  /// In words that go on after the pattern.
  var message: String {
    switch self {
    case .unclosedSet: "has a `[` without its `]`"
    case .unclosedGroup: "has a `(` without its `)`"
    case .strayClose: "has a `)` without its `(`"
    case .nothingToRepeat: "repeats nothing: `*`, `+`, `?` and `{` follow what they repeat"
    case .badRepeat: "has a `{…}` that is no count such as `{2}`, `{2,5}` or `{2,}`"
    case .badRange: "has a range that runs backwards"
    case .badEscape(let scalar?):
      "has a `\\\(Character(scalar))`: of letters only `\\d`, `\\w` and `\\s` mean something here"
    case .badEscape(nil): "ends with a backslash"
    case .unsupportedGroup: "has a `(?…)`, which is not known here"
    case .tooLarge: "is too large"
    }
  }
}
