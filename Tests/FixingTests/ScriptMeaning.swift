import JSONSyntax

/// Compares what two texts of a script say, but for what safe fixes are documented to change.
enum ScriptMeaning {
  /// JOB014, READ022 with VER004, READ029.
  private static let added: Set<String> = ["order", "skipExceedRecord", "waitTIme"]
  /// READ029 and WRITE012.
  private static let removed: Set<String> = ["waitTime", "writeMode", "column", "fieldDelimiter", "nullValueFormat"]

  /// The first difference that no rule documents; nil where there is none.
  static func difference(_ old: [UInt8], _ new: [UInt8]) -> String? {
    let old = JSONDocument(parsing: old)
    let new = JSONDocument(parsing: new)
    guard let oldRoot = old.root, let newRoot = new.root else { return old.root == nil ? nil : "nothing is left" }
    return difference(old, oldRoot, new, newRoot, at: "")
  }

  private static func difference(
    _ old: JSONDocument, _ oldNode: JSONNodeID, _ new: JSONDocument, _ newNode: JSONNodeID, at pointer: String
  ) -> String? {
    if pointer.hasSuffix("/skipExceedRecord"), new.kind(of: newNode) == .true { return nil }
    guard old.kind(of: oldNode) == new.kind(of: newNode) else { return "another kind at \(pointer)" }
    switch old.kind(of: oldNode) {
    case .object:
      return membersDiffer(old, oldNode, new, newNode, at: pointer)
    case .array:
      let oldElements = old.elements(of: oldNode).map { $0 }
      let newElements = new.elements(of: newNode).map { $0 }
      guard oldElements.count == newElements.count else { return "other elements at \(pointer)" }
      for (index, pair) in zip(oldElements, newElements).enumerated() {
        if let found = difference(old, pair.0, new, pair.1, at: "\(pointer)/\(index)") { return found }
      }
      return nil
    default:
      let (before, after) = (old.text(of: oldNode), new.text(of: newNode))
      // JOB008: another spelling of the same.
      return before == after || folded(before) == folded(after) ? nil : "\(before) became \(after) at \(pointer)"
    }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
  }

  /// Members in their order: what is left of the old ones is followed by what was added.
  private static func membersDiffer(
    _ old: JSONDocument, _ oldNode: JSONNodeID, _ new: JSONDocument, _ newNode: JSONNodeID, at pointer: String
  ) -> String? {
    var rest = new.members(of: newNode).map { (name: new.text(of: $0.key), value: $0.value) }[...]
    for member in old.members(of: oldNode) {
      let name = old.text(of: member.key)
      if let next = rest.first, next.name == name || (name == "waitTime" && next.name == "waitTIme") {
        if let found = difference(old, member.value, new, next.value, at: "\(pointer)/\(next.name)") { return found }
        rest.removeFirst()
      } else if !removed.contains(name) {
        return "\(name) is missing at \(pointer)"
      }
    }
    return rest.first { !added.contains($0.name) }.map { "\($0.name) is new at \(pointer)" }
  }
}
