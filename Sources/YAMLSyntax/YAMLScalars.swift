/// What a scalar says when a boolean is wanted.
public enum YAMLBoolean: Hashable, Sendable {
  case value(Bool)
  /// `yes`, `no`, `on`, `off` and their like: booleans of YAML 1.1 and text since.
  case formerly(Bool)
  case notBoolean
}

extension YAMLDocument {
  /// Reads a plain scalar by the core schema of YAML 1.2.
  public func boolean(of node: YAMLNode) -> YAMLBoolean {
    guard style(of: node) == .plain, let text = text(of: node) else { return .notBoolean }
    switch text {
    case "true", "True", "TRUE": return .value(true)
    case "false", "False", "FALSE": return .value(false)
    default: break
    }
    switch text.lowercased() {
    case "yes", "on", "y": return .formerly(true)
    case "no", "off", "n": return .formerly(false)
    default: return .notBoolean
    }
  }

  /// Reads a plain scalar as an integer of the core schema: decimal, `0o17`, `0x1F`.
  /// Nil where it is none, or does not fit 64 bits.
  public func integer(of node: YAMLNode) -> Int64? {
    guard style(of: node) == .plain, let text = text(of: node) else { return nil }
    if text.hasPrefix("0x") { return Self.unsignedInteger(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return Self.unsignedInteger(text.dropFirst(2), radix: 8) }
    return Int64(text)
  }

  private static func unsignedInteger(_ digits: Substring, radix: Int) -> Int64? {
    // `Int64.init` takes a sign, which the core schema does not have here.
    guard let first = digits.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "+") else { return nil }
    return Int64(digits, radix: radix)
  }

  /// True for plain `null`, `~` and the empty scalar, which the core schema takes as null.
  static func isNull(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text.count {
    case 0: true
    case 1: text[0] == UInt8(ascii: "~")
    case 4: ["null", "Null", "NULL"].contains { $0.utf8.elementsEqual(text) }
    default: false
    }
  }
}
