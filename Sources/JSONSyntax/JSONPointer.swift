// Places by JSON pointer (RFC 6901). Worked out on demand by walking down from the root: only findings need them.

extension JSONDocument {
  /// The container of an element or of a member's key; the key of a member's value; nil for the root.
  public func parent(of id: JSONNodeID) -> JSONNodeID? {
    path(to: id).dropLast().last
  }

  /// The key of a member's value; nil for elements and the root.
  public func key(ofValue id: JSONNodeID) -> JSONNodeID? {
    guard let parent = parent(of: id), kind(of: parent) == .key else { return nil }
    return parent
  }

  /// The nodes from the root down to `id`, both included. Empty when the document has no such node.
  public func path(to id: JSONNodeID) -> [JSONNodeID] {
    guard Int(id.index) < nodes.count else { return [] }
    var path: [JSONNodeID] = []
    var index: UInt32 = 0
    while true {
      path.append(JSONNodeID(index))
      if index == id.index { return path }
      // The child whose subtree holds the node: children stand one after the other.
      var child = index + 1
      while nodes[Int(child)].next <= id.index { child = nodes[Int(child)].next }
      index = child
    }
  }

  /// The JSON pointer of a value. A key has the pointer of its member.
  public func pointer(to id: JSONNodeID) -> String {
    var pointer = ""
    let path = path(to: id)
    for (parent, child) in zip(path, path.dropFirst()) {
      if kind(of: child) == .key {
        pointer += "/"
        for scalar in text(of: child).unicodeScalars {
          switch scalar {
          case "~": pointer += "~0"
          case "/": pointer += "~1"
          default: pointer.unicodeScalars.append(scalar)
          }
        }
      } else if kind(of: parent) == .array {
        pointer += "/\(position(of: child, in: parent))"
      }
    }
    return pointer
  }

  private func position(of element: JSONNodeID, in array: JSONNodeID) -> Int {
    var position = 0
    for other in elements(of: array) where other < element { position += 1 }
    return position
  }

  /// The value at a JSON pointer; nil where there is none. Of several members with one name, the first.
  public func node(at pointer: some StringProtocol) -> JSONNodeID? {
    guard var id = root else { return nil }
    if pointer.isEmpty { return id }
    guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
    for token in pointer.unicodeScalars.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      switch kind(of: id) {
      case .object:
        guard let name = Self.unescape(token), let member = member(named: name, of: id) else { return nil }
        id = member.value
      case .array:
        guard let position = Self.arrayIndex(token), let element = element(position, of: id) else { return nil }
        id = element
      default:
        return nil
      }
    }
    return id
  }

  private func element(_ position: Int, of array: JSONNodeID) -> JSONNodeID? {
    var left = position
    for element in elements(of: array) {
      if left == 0 { return element }
      left -= 1
    }
    return nil
  }

  private static func unescape(_ token: some Sequence<Unicode.Scalar>) -> String? {
    var name = String.UnicodeScalarView()
    var afterTilde = false
    for scalar in token {
      switch (afterTilde, scalar) {
      case (false, "~"): afterTilde = true
      case (false, _): name.append(scalar)
      case (true, "0"), (true, "1"):
        name.append(scalar == "0" ? "~" : "/")
        afterTilde = false
      case (true, _): return nil
      }
    }
    return afterTilde ? nil : String(name)
  }

  private static func arrayIndex(_ token: some Collection<Unicode.Scalar>) -> Int? {
    guard let first = token.first, token.count == 1 || first != "0", token.allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return Int(String(String.UnicodeScalarView(token)))
  }
}
