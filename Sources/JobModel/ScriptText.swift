public import JSONSyntax
public import SchedulingParameters
public import SourceText

/// A script's document as its readers take it: scheduling parameters are expanded before a value is looked at.
///
/// Where a value's parameters have no value, or stand for a secret, the value is open: nothing can be said about it.
public struct ScriptText: Sendable {
  public let document: JSONDocument
  /// What became of each string with expressions; empty in nearly every script.
  public let expansions: [JSONNodeID: ParameterExpansion]

  init(_ document: JSONDocument, context: SchedulingContext) {
    self.document = document
    // One search over the file spares a search in each of its strings.
    guard document.bytes.contains(UInt8(ascii: "$")) else {
      expansions = [:]
      return
    }
    var expansions: [JSONNodeID: ParameterExpansion] = [:]
    for index in 0..<UInt32(document.nodes.count) {
      let node = JSONNodeID(index)
      guard document.kind(of: node) == .string else { continue }
      expansions[node] = context.expand(Array(document.text(of: node).utf8).span, foreign: Self.foreign)
    }
    self.expansions = expansions
  }

  /// Names that a real-time writer's topic takes from each record.
  private static let foreign: Set<String> = ["srcDatasourceName", "srcDatabaseName", "srcTableName"]

  private func expanded(_ node: JSONNodeID) -> ExpandedText? {
    guard !expansions.isEmpty, case .known(let text)? = expansions[node]?.value else { return nil }
    return text
  }

  /// Whether a value's text is not known.
  public func isOpen(_ node: JSONNodeID) -> Bool {
    guard !expansions.isEmpty, let expansion = expansions[node] else { return false }
    if case .known = expansion.value { return false }
    return true
  }

  /// Whether a value says something else than it stands there.
  public func isExpanded(_ node: JSONNodeID) -> Bool {
    expanded(node) != nil
  }

  // MARK: Values

  /// The text of a key or string, expanded; the source text of any other node.
  public func text(of node: JSONNodeID) -> String {
    expanded(node)?.text ?? document.text(of: node)
  }

  public func contentEquals(_ node: JSONNodeID, _ text: StaticString) -> Bool {
    guard let expanded = expanded(node) else { return document.contentEquals(node, text) }
    return expanded.text == text.description
  }

  public func contentEqualsIgnoringCase(_ node: JSONNodeID, _ text: StaticString) -> Bool {
    guard let expanded = expanded(node) else { return document.contentEqualsIgnoringCase(node, text) }
    return expanded.text.lowercased() == text.description.lowercased()
  }

  /// A number, or a string that holds one; nil for anything else.
  public func lenientNumber(at value: JSONNodeID) -> LenientNumber? {
    switch kind(of: value) {
    case .number, .string: LenientNumber(text(of: value))
    default: nil
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
    case .string where contentEqualsIgnoringCase(value, "true"): true
    case .string where contentEqualsIgnoringCase(value, "false"): false
    default: nil
    }
  }

  // MARK: The tree, as it stands

  public var root: JSONNodeID? { document.root }
  public var problems: [JSONProblem] { document.problems }
  public var bytes: [UInt8] { document.bytes }

  public subscript(node: JSONNodeID) -> JSONNode { document[node] }

  public func kind(of node: JSONNodeID) -> JSONKind { document.kind(of: node) }
  public func range(of node: JSONNodeID) -> ByteRange { document.range(of: node) }
  public func pointer(to node: JSONNodeID) -> String { document.pointer(to: node) }
  public func parent(of node: JSONNodeID) -> JSONNodeID? { document.parent(of: node) }
  public func key(ofValue node: JSONNodeID) -> JSONNodeID? { document.key(ofValue: node) }
  public func elements(of node: JSONNodeID) -> JSONElements { document.elements(of: node) }
  public func members(of node: JSONNodeID) -> JSONMembers { document.members(of: node) }

  public func member(_ name: StaticString, of node: JSONNodeID) -> JSONMember? {
    document.member(name, of: node)
  }
}
