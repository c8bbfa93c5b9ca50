/// A secret that a value takes from elsewhere: `${env:NAME}`, `${file:PATH}`.
public struct SecretReference<Node: Hashable & Sendable>: Hashable, Sendable {
  public let source: SecretSource
  /// The variable's name, or the path as it stands there.
  public let name: String
  public let value: Node
}

/// Where a secret is kept.
public enum SecretSource: Hashable, Sendable {
  case variable
  /// The path from the working directory, or absolute.
  case file(resolved: String)
  /// A place that does not exist, by its name; nil where it has none that may be shown.
  case other(String?)
}

/// `${…}` in a text.
struct ReferenceText {
  /// What stands before the first colon; empty without one.
  let source: String
  /// What stands after it.
  let name: String

  static func all(in text: String) -> [ReferenceText] {
    let bytes = Array(text.utf8)
    var references: [ReferenceText] = []
    var index = 0
    while index + 1 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "{"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
      else { continue }
      let content = bytes[(index + 2)..<end]
      let colon = content.firstIndex(of: UInt8(ascii: ":"))
      references.append(
        ReferenceText(
          source: colon.map { String(decoding: content[..<$0], as: UTF8.self) } ?? "",
          name: colon.map { String(decoding: content[($0 + 1)...], as: UTF8.self) } ?? ""))
      index = end
    }
    return references
  }

  /// Nil for a text that is no reference to a secret. Paths are relative to `folder`.
  func secret<Node>(at value: Node, folder: String) -> SecretReference<Node>? {
    switch source {
    case "env" where name.isEmpty, "file" where name.isEmpty:
      SecretReference(source: .other(nil), name: "", value: value)
    case "env": SecretReference(source: .variable, name: name, value: value)
    case "file":
      SecretReference(source: .file(resolved: ResolvedPath.join(folder, name)), name: name, value: value)
    default: nil
    }
  }
}
