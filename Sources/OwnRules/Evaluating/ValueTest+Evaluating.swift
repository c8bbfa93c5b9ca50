extension ValueTest {
  /// Whether the test passes for what stands at a path.
  func truth(of place: ValuePlace) -> Truth {
    switch (self, place) {
    case (.isPresent(let wanted), .value(let value)):
      // A key with null is as good as absent.
      value.kind == .null ? Truth(!wanted) : Truth(wanted)
    case (.isPresent(let wanted), .absent(let object, _)):
      object.kind == .object && !object.isDamaged ? Truth(!wanted) : .unknown
    case (_, .absent): .unknown
    case (_, .value(let value)): truth(of: value)
    }
  }

  private func truth(of value: RuleValue) -> Truth {
    let kind = value.kind
    if kind == .unknown { return .unknown }
    switch self {
    case .isPresent: return .unknown
    case .type(let types): return Truth(types.contains(Self.type(of: kind)))
    case .length(let tests): return Self.length(of: value).map { length in Self.all(tests, length) } ?? .unknown
    default: return value.text.map { truth(of: $0, value) } ?? .unknown
    }
  }

  private func truth(of text: String, _ value: RuleValue) -> Truth {
    switch self {
    case .equals(let words): return Truth(words.contains { $0.equals(text, value) })
    case .equalsNone(let words): return Truth(!words.contains { $0.equals(text, value) })
    case .matches(let patterns): return .any(patterns.map { $0.isFound(in: text).map { Truth($0) } ?? .unknown })
    case .startsWith(let words): return Truth(words.contains { text.utf8.starts(with: $0.utf8) })
    case .endsWith(let words): return Truth(words.contains { text.utf8.reversed().starts(with: $0.utf8.reversed()) })
    case .contains(let words): return Truth(words.contains { $0.isPart(of: text) })
    case .compares(let comparison, .number(let bound)):
      guard let number = ScalarText(text).number else { return .unknown }
      return Truth(comparison.holds(number, bound))
    case .compares(let comparison, .version(let bound)):
      guard let version = VersionNumber(text) else { return .unknown }
      return Truth(comparison.holds(version, bound))
    case .isPresent, .type, .length: return .unknown
    }
  }

  private static func all(_ tests: [ValueTest], _ length: Int) -> Truth {
    .all(
      tests.map { test in
        switch test {
        case .compares(let comparison, .number(let bound)): Truth(comparison.holds(Double(length), bound))
        case .equals(let words): Truth(words.contains { $0.number == Double(length) })
        default: .unknown
        }
      })
  }

  private static func length(of value: RuleValue) -> Int? {
    switch value.kind {
    case .object, .array: value.parts.count
    case .string, .number: value.text?.unicodeScalars.count
    case .boolean, .null, .unknown: nil
    }
  }

  private static func type(of kind: RuleValue.Kind) -> ValueType {
    switch kind {
    case .object: .object
    case .array: .array
    case .string, .unknown: .string
    case .number: .number
    case .boolean: .boolean
    case .null: .null
    }
  }
}

extension ScalarText {
  /// Whether a value says the same: numbers and booleans however they are written, a word that the key's schema lists in any case.
  func equals(_ other: String, _ value: RuleValue) -> Bool {
    if text == other { return true }
    if let number, let other = ScalarText(other).number { return number == other }
    guard text.utf8.count == other.utf8.count else { return false }
    let isSpelling = text.lowercased() == other.lowercased()
    return isSpelling && (boolean != nil || value.takesAnyCase)
  }
}

extension String {
  /// Whether the text stands in another; by bytes, which for UTF-8 is the same.
  fileprivate func isPart(of text: String) -> Bool {
    let wanted = Array(utf8)
    guard !wanted.isEmpty else { return true }
    let bytes = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
