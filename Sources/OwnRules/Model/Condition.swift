/// What a rule asks of a job. Conditions have no loops and no variables: each looks at a value a bounded number of times.
indirect enum Condition: Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// Every test has to pass for a value at the path.
  case value(ValuePath, [ValueTest])
}

extension Condition {
  /// The paths that the condition looks at, in the order of the file.
  var paths: [ValuePath] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.paths)
    case .not(let part): part.paths
    case .value(let path, _): [path]
    }
  }
}

/// What is asked of one value.
indirect enum ValueTest: Sendable {
  case isPresent(Bool)
  case equals([ScalarText])
  case equalsNone([ScalarText])
  case matches([TextPattern])
  case startsWith([String])
  case endsWith([String])
  case contains([String])
  case compares(Comparison, Quantity)
  /// Of a text the number of its characters, of an array or object that of its parts.
  case length([ValueTest])
  case type(Set<ValueType>)
}

/// A word of a rule that a value is compared with.
struct ScalarText: Sendable {
  let text: String
  /// Where the word is a number, equal numbers are equal however they are written.
  let number: Double?
  /// Where the word is `true` or `false`.
  let boolean: Bool?

  init(_ text: String) {
    self.text = text
    number = text.utf8.count <= 64 ? Double(text).flatMap { $0.isFinite ? $0 : nil } : nil
    boolean = text == "true" ? true : text == "false" ? false : nil
  }
}

enum Comparison: String, CaseIterable, Sendable {
  case atLeast = "at-least"
  case atMost = "at-most"
  case above
  case below

  func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .above: left > right
    case .below: left < right
    }
  }
}

/// What a value is compared with by size.
enum Quantity: Sendable {
  case number(Double)
  /// Numbers with dots between, compared one after the other: 3.10 is after 3.9.
  case version(VersionNumber)
}

/// `0.10.2`, `3.6`, `3.6.x`: absent parts are 0, and so is an `x`.
struct VersionNumber: Comparable, Sendable {
  let parts: [UInt32]

  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 7, omittingEmptySubsequences: false)
    var numbers: [UInt32] = []
    for (index, part) in parts.enumerated() {
      if index > 0, index == parts.count - 1, part.elementsEqual("x".utf8) {
        numbers.append(0)
        continue
      }
      guard (1...9).contains(part.count), part.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
      else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + UInt32($1 - UInt8(ascii: "0")) })
    }
    self.parts = numbers
  }

  static func == (left: VersionNumber, right: VersionNumber) -> Bool {
    !(left < right) && !(right < left)
  }

  static func < (left: VersionNumber, right: VersionNumber) -> Bool {
    for index in 0..<max(left.parts.count, right.parts.count) {
      let one = index < left.parts.count ? left.parts[index] : 0
      let other = index < right.parts.count ? right.parts[index] : 0
      if one != other { return one < other }
    }
    return false
  }
}

enum ValueType: String, CaseIterable, Sendable {
  case string
  case number
  case boolean
  case object
  case array
  case null
}
