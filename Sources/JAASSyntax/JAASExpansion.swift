/// `${…}` in the values of a file, as `sun.security.util.PropertyExpander` expands it.
public enum JAASExpansion {
  public enum Outcome: Hashable, Sendable {
    case text(String)
    /// The property of that name is not set, which is an error.
    case undefined(String)
    /// `${}`
    case noName
  }

  /// - Parameter property: The value of a system property.
  public static func expand(_ value: String, property: (String) -> String?) -> Outcome {
    var text = ""
    for part in parts(of: value) {
      switch part {
      case .text(let plain): text += plain
      case .reference("/"): text += "/"
      case .reference(""): return .noName
      case .reference(let name):
        guard let value = property(name) else { return .undefined(name) }
        text += value
      }
    }
    return .text(text)
  }

  /// The names between `${` and `}`, in their order.
  public static func references(in value: String) -> [String] {
    parts(of: value).compactMap { if case .reference(let name) = $0 { name } else { nil } }
  }

  private enum Part {
    case text(String)
    case reference(String)
  }

  private static func parts(of value: String) -> [Part] {
    let bytes = Array(value.utf8)
    var parts: [Part] = []
    var start = 0
    var index = 0
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      if index + 2 < bytes.count, bytes[index + 2] == UInt8(ascii: "{") {
        // What stands in double braces is nobody's here.
        guard let end = doubleBrace(bytes, from: index + 2) else { break }
        index = end
        continue
      }
      guard let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "}")) else { break }
      if start < index { parts.append(.text(text(start..<index))) }
      parts.append(.reference(text((index + 2)..<end)))
      index = end + 1
      start = index
    }
    if start < bytes.count { parts.append(.text(text(start..<bytes.count))) }
    return parts
  }

  /// The index behind the next `}}`.
  private static func doubleBrace(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") { return index + 2 }
      index += 1
    }
    return nil
  }
}
