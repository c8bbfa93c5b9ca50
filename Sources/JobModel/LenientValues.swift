public import JSONSyntax

/// A number as scripts give it: `12`, `"12"`, `1.5`.
public enum LenientNumber: Sendable {
  case integer(Int64)
  case fraction(Double)
}

extension JSONDocument {
  /// A number, or a string that holds one; nil for anything else.
  public func lenientNumber(at value: JSONNodeID) -> LenientNumber? {
    switch kind(of: value) {
    case .number, .string:
      let text = text(of: value)
      if let integer = Int64(text) { return .integer(integer) }
      // Beyond 64 bits an integer is as good as a fraction: no setting takes either.
      guard text.utf8.count <= 64, let fraction = Double(text), fraction.isFinite else { return nil }
      return .fraction(fraction)
    default: return nil
    }
  }

  /// An integer, or a string that holds one; nil for anything else.
  public func lenientInteger(at value: JSONNodeID) -> Int64? {
    if case .integer(let integer) = lenientNumber(at: value) { integer } else { nil }
  }

  /// A boolean, or a string that holds one in any case; nil for anything else.
  public func lenientBoolean(at value: JSONNodeID) -> Bool? {
    switch kind(of: value) {
    case .true: true
    case .false: false
    case .string:
      if contentEqualsIgnoringCase(value, "true") {
        true
      } else if contentEqualsIgnoringCase(value, "false") {
        false
      } else {
        nil
      }
    default: nil
    }
  }

  /// Whether a text holds a scheduling parameter, `${…}` or `$[…]`: what it says is known only after expansion.
  public func holdsParameter(_ value: JSONNodeID) -> Bool {
    guard kind(of: value) == .string else { return false }
    return withContent(of: value) { text in
      var index = 0
      while index + 1 < text.count {
        if text[index] == UInt8(ascii: "$"),
          text[index + 1] == UInt8(ascii: "{") || text[index + 1] == UInt8(ascii: "[")
        {
          return true
        }
        index += 1
      }
      return false
    }
  }
}
