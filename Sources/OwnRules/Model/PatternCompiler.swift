/// Makes states of a pattern.
struct PatternCompiler {
  private(set) var states: [TextPattern.State] = []
  private let pattern: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) {
    pattern = Array(text.unicodeScalars)
  }

  /// The first state.
  mutating func compile() throws(PatternFault) -> Int {
    let tree = try alternatives(depth: 0)
    guard index == pattern.count else { throw .strayClose }
    let first = try emit(tree)
    try append(.match)
    return first
  }

  // MARK: Reading

  private indirect enum Tree {
    case one(ScalarSet)
    case start
    case end
    case sequence([Tree])
    case either([Tree])
    case repeated(Tree, least: Int, most: Int?)
  }

  private var next: Unicode.Scalar? { index < pattern.count ? pattern[index] : nil }

  private mutating func alternatives(depth: Int) throws(PatternFault) -> Tree {
    guard depth <= TextPattern.maximumDepth else { throw .tooLarge }
    var all = [try sequence(depth: depth)]
    while next == "|" {
      index += 1
      all.append(try sequence(depth: depth))
    }
    return all.count == 1 ? all[0] : .either(all)
  }

  private mutating func sequence(depth: Int) throws(PatternFault) -> Tree {
    var parts: [Tree] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let part = try atom(depth: depth)
      parts.append(try repeated(part))
    }
    return .sequence(parts)
  }

  private mutating func atom(depth: Int) throws(PatternFault) -> Tree {
    let scalar = pattern[index]
    index += 1
    switch scalar {
    case "^": return .start
    case "$": return .end
    case ".": return .one(.any)
    case "*", "+", "?", "{": throw .nothingToRepeat
    case "[": return .one(try set())
    case "\\": return .one(try escape())
    case "(":
      if next == "?" {
        guard index + 1 < pattern.count, pattern[index + 1] == ":" else { throw .unsupportedGroup }
        index += 2
      }
      let group = try alternatives(depth: depth + 1)
      guard next == ")" else { throw .unclosedGroup }
      index += 1
      return group
    default: return .one(ScalarSet(ranges: [scalar.value...scalar.value]))
    }
  }

  private mutating func repeated(_ part: Tree) throws(PatternFault) -> Tree {
    switch next {
    case "*":
      index += 1
      return .repeated(part, least: 0, most: nil)
    case "+":
      index += 1
      return .repeated(part, least: 1, most: nil)
    case "?":
      index += 1
      return .repeated(part, least: 0, most: 1)
    case "{": return try counted(part)
    default: return part
    }
  }

  private mutating func counted(_ part: Tree) throws(PatternFault) -> Tree {
    index += 1
    guard let least = number() else { throw .badRepeat }
    var most: Int? = least
    if next == "," {
      index += 1
      most = number()
    }
    guard next == "}", most.map({ $0 >= least }) ?? true else { throw .badRepeat }
    index += 1
    return .repeated(part, least: least, most: most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = next, ("0"..."9").contains(scalar) {
      value = min((value ?? 0) * 10 + Int(scalar.value - 48), TextPattern.maximumStates)
      index += 1
    }
    return value
  }

  private mutating func escape() throws(PatternFault) -> ScalarSet {
    guard let scalar = next else { throw .badEscape(nil) }
    index += 1
    switch scalar {
    case "d": return ScalarSet(ranges: [48...57])
    case "w": return ScalarSet(ranges: [48...57, 65...90, 95...95, 97...122])
    case "s": return ScalarSet(ranges: [9...13, 32...32])
    case "a"..."z", "A"..."Z", "0"..."9": throw .badEscape(scalar)
    default: return ScalarSet(ranges: [scalar.value...scalar.value])
    }
  }

  private mutating func set() throws(PatternFault) -> ScalarSet {
    var set = ScalarSet()
    if next == "^" {
      set.isNegated = true
      index += 1
    }
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      isFirst = false
      index += 1
      guard scalar != "\\" else {
        set.ranges += try escape().ranges
        continue
      }
      var last = scalar
      if next == "-", index + 1 < pattern.count, pattern[index + 1] != "]" {
        last = pattern[index + 1]
        index += 2
      }
      guard scalar.value <= last.value else { throw .badRange }
      set.ranges.append(scalar.value...last.value)
    }
    guard next == "]" else { throw .unclosedSet }
    index += 1
    return set
  }

  // MARK: States

  private mutating func append(_ state: TextPattern.State) throws(PatternFault) {
    guard states.count < TextPattern.maximumStates else { throw .tooLarge }
    states.append(state)
  }

  /// Appends the states of a part, which go on to the state behind them; the index of the first.
  @discardableResult
  private mutating func emit(_ tree: Tree) throws(PatternFault) -> Int {
    let first = states.count
    switch tree {
    case .one(let set): try append(.one(set))
    case .start: try append(.start(first + 1))
    case .end: try append(.end(first + 1))
    case .sequence(let parts):
      for part in parts { try emit(part) }
    case .either(let parts): try emit(either: parts[...])
    case .repeated(let part, let least, let most):
      for _ in 0..<least {
        let before = states.count
        try emit(part)
        // What has no characters needs no repetition, and must not cost the time of one.
        if states.count == before { break }
      }
      if let most {
        try emit(upTo: most - least, part)
      } else {
        let split = states.count
        try append(.split(split + 1, split))
        try emit(part)
        try append(.split(split, split))
        states[split] = .split(split + 1, states.count)
      }
    }
    return first
  }

  private mutating func emit(either parts: ArraySlice<Tree>) throws(PatternFault) {
    guard let part = parts.first else { return }
    guard parts.count > 1 else {
      try emit(part)
      return
    }
    let split = states.count
    try append(.split(split + 1, split))
    try emit(part)
    let jump = states.count
    try append(.split(jump, jump))
    states[split] = .split(split + 1, states.count)
    try emit(either: parts.dropFirst())
    states[jump] = .split(states.count, states.count)
  }

  /// As often as `count`, or less.
  private mutating func emit(upTo count: Int, _ part: Tree) throws(PatternFault) {
    var splits: [Int] = []
    for _ in 0..<count {
      splits.append(states.count)
      try append(.split(states.count, states.count))
      try emit(part)
    }
    for split in splits { states[split] = .split(split + 1, states.count) }
  }
}
