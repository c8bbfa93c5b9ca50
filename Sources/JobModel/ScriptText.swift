public import JSONSyntax
public import SchedulingParameters
public import SourceText

/// A string with scheduling expressions, and what became of it.
public struct ExpandedString: Sendable {
  public let node: JSONNodeID
  public let expansion: ParameterExpansion
}

/// A script's document as its readers take it: scheduling parameters are expanded before a value is looked at.
///
/// Where a value's parameters have no value, or stand for a secret, the value is open: nothing can be said about it.
public final class ScriptText: Sendable {
  public let document: JSONDocument
  /// What became of each string with expressions, in order; empty in many a script.
  public let expansions: [ExpandedString]
  /// The first and the last node with expressions: nearly all lie before or behind them.
  @usableFromInline let expandedNodes: Range<UInt32>
  /// There were more strings with expressions than are expanded.
  let isCutShort: Bool

  /// Each takes some hundred bytes, and seven of the file are enough for one.
  private static let maximumExpansions = 20_000

  init(_ document: JSONDocument, context: SchedulingContext) {
    self.document = document
    let bytes = document.bytes
    var expansions: [ExpandedString] = []
    var isCutShort = false
    for node in Self.candidates(in: document) {
      guard expansions.count < Self.maximumExpansions else {
        isCutShort = true
        break
      }
      let expansion =
        if document[node].flags.contains(.hasEscapes) {
          context.expand(Array(document.text(of: node).utf8).span, foreign: Self.foreign)
        } else {
          context.expand(bytes.span.extracting(document.contentRange(of: node).indices), foreign: Self.foreign)
        }
      if let expansion { expansions.append(ExpandedString(node: node, expansion: expansion)) }
    }
    self.expansions = expansions
    expandedNodes = (expansions.first?.node.index ?? 0)..<(expansions.last.map { $0.node.index &+ 1 } ?? 0)
    self.isCutShort = isCutShort
  }

  /// The strings that may hold an expression. One search over the file spares one in each of its strings: nodes stand in the order of
  /// their places.
  private static func candidates(in document: JSONDocument) -> [JSONNodeID] {
    let sign = UInt8(ascii: "$")
    guard var dollar = ByteSearch.first(sign, in: document.bytes) else { return [] }
    var candidates: [JSONNodeID] = []
    for index in document.nodes.indices {
      let node = document.nodes[index]
      guard node.kind == .string else { continue }
      if dollar < Int(node.start) {
        dollar = ByteSearch.first(sign, in: document.bytes, from: Int(node.start)) ?? document.bytes.count
      }
      // A dollar sign may be written as an escape.
      if dollar < Int(node.end) || node.flags.contains(.hasEscapes) { candidates.append(JSONNodeID(UInt32(index))) }
    }
    return candidates
  }

  /// Names that a real-time writer's topic takes from each record.
  private static let foreign: Set<String> = ["srcDatasourceName", "srcDatabaseName", "srcTableName"]

  /// The place in `expansions` of a string; nil where it holds no expression.
  @inline(__always)
  private func place(of node: JSONNodeID) -> Int? {
    guard expandedNodes.contains(node.index) else { return nil }
    var low = 0
    var high = expansions.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if expansions[middle].node <= node { low = middle } else { high = middle }
    }
    return expansions[low].node == node ? low : nil
  }

  /// What became of a string; nil where it holds no expression.
  public func expansion(of node: JSONNodeID) -> ParameterExpansion? {
    place(of: node).map { expansions[$0].expansion }
  }

  @inlinable
  public func hasExpression(_ node: JSONNodeID) -> Bool {
    expandedNodes.contains(node.index) && isExpression(node)
  }

  @usableFromInline
  func isExpression(_ node: JSONNodeID) -> Bool {
    place(of: node) != nil
  }

  private func expanded(_ node: JSONNodeID) -> ExpandedText? {
    guard let place = place(of: node), case .known(let text) = expansions[place].expansion.value else { return nil }
    return text
  }

  /// Whether a value's text is not known.
  @inlinable
  public func isOpen(_ node: JSONNodeID) -> Bool {
    expandedNodes.contains(node.index) && isUnknown(node)
  }

  @usableFromInline
  func isUnknown(_ node: JSONNodeID) -> Bool {
    guard let place = place(of: node) else { return false }
    if case .known = expansions[place].expansion.value { return false }
    return true
  }

  /// Whether a value says something else than it stands there.
  public func isExpanded(_ node: JSONNodeID) -> Bool {
    expanded(node)?.segments.contains(where: \.isExpression) ?? false
  }

  /// Calls `body` with the content of a key or string, expanded; with the source text of any other node.
  @inlinable
  public func withContent<Result>(of node: JSONNodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard hasExpression(node), var text = expandedText(of: node) else { return document.withContent(of: node, body) }
    return text.withUTF8(body)
  }

  @usableFromInline
  func expandedText(of node: JSONNodeID) -> String? {
    expanded(node)?.text
  }

  /// Whether two keys or strings say the same.
  public func haveSameContent(_ left: JSONNodeID, _ right: JSONNodeID) -> Bool {
    if hasExpression(left) || hasExpression(right) { return text(of: left) == text(of: right) }
    return document.haveSameContent(left, right)
  }

  // MARK: Values

  /// The text of a key or string, expanded; the source text of any other node.
  public func text(of node: JSONNodeID) -> String {
    expanded(node)?.text ?? document.text(of: node)
  }

  public func contentEquals(_ node: JSONNodeID, _ text: StaticString) -> Bool {
    guard let expanded = expanded(node) else { return document.contentEquals(node, text) }
    return expanded.text.utf8.count == text.utf8CodeUnitCount && expanded.text == text.description
  }

  public func contentEqualsIgnoringCase(_ node: JSONNodeID, _ text: StaticString) -> Bool {
    guard let expanded = expanded(node) else { return document.contentEqualsIgnoringCase(node, text) }
    return expanded.text.lowercased() == text.description.lowercased()
  }

  /// A number, or a string that holds one; nil for anything else.
  public func lenientNumber(at value: JSONNodeID) -> LenientNumber? {
    switch kind(of: value) {
    case .number, .string:
      withContent(of: value) { LenientNumber(digits: $0) } ?? LenientNumber(text(of: value))
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

  @inlinable public subscript(node: JSONNodeID) -> JSONNode { document[node] }

  @inlinable public func kind(of node: JSONNodeID) -> JSONKind { document.kind(of: node) }
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
