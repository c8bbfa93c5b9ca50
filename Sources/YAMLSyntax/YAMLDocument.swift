public import SourceText

/// What a value is. Aliases and merge keys are resolved before anybody asks.
public enum YAMLKind: UInt8, Sendable {
  case mapping
  case sequence
  case scalar
  /// `null`, `~`, or nothing at all after a key.
  case null
}

/// How a scalar was written. It decides what a scalar can mean: a quoted `true` is text.
public enum YAMLStyle: UInt8, Sendable {
  case plain
  case quoted
  /// `|` or `>`.
  case block
}

/// One key or value of a `YAMLDocument`; means nothing to another document.
@frozen
public struct YAMLNode: Hashable, Sendable {
  @usableFromInline let index: Int32

  @inlinable
  init(index: Int32) {
    self.index = index
  }
}

/// A key of a mapping and its value.
public struct YAMLMember: Hashable, Sendable {
  public var key: YAMLNode
  public var value: YAMLNode
  /// True where a merge key (`<<`) brought the member from another mapping.
  public var isMerged: Bool
}

/// The keys and values of one YAML file, each with the bytes where it stands.
///
/// A value that came through an alias has the range of the alias (`*name`); what is inside it has the range
/// of its definition, where it can be changed. Both have pointers of their own.
public final class YAMLDocument: Sendable {
  /// Files above this many bytes are refused.
  public static let maximumSize = 16 << 20
  /// Containers inside one another.
  public static let maximumDepth = 64
  /// Keys and values together, counted after aliases are resolved.
  public static let maximumNodeCount = 100_000

  /// Nil where the file holds no value.
  public let root: YAMLNode?
  /// What is wrong with the text, in the order of discovery.
  public let problems: [YAMLProblem]
  /// False where a problem ended the reading: the tree then holds what stands before it.
  public let isComplete: Bool

  /// Whether a value was taken over from elsewhere, by an alias.
  public let hasAliases: Bool

  let storage: YAMLStorage

  /// Reads the text of a file. Never fails: what cannot be read is in `problems`.
  public convenience init(parsing bytes: [UInt8]) {
    self.init(BlockReader.read(bytes) ?? Self.readByLibrary(bytes))
  }

  static func readByLibrary(_ bytes: [UInt8]) -> YAMLBuilder {
    var builder = YAMLBuilder()
    builder.read(bytes)
    return builder
  }

  init(_ builder: YAMLBuilder) {
    root = builder.root
    problems = builder.problems
    isComplete = builder.isComplete
    hasAliases = builder.hasAliases
    storage = builder.storage
  }

  public func kind(of node: YAMLNode) -> YAMLKind {
    storage[node].kind
  }

  /// `.plain` for mappings and sequences.
  public func style(of node: YAMLNode) -> YAMLStyle {
    storage[node].style
  }

  /// The bytes of the value without anchor and tag; empty for a value that is not written.
  public func range(of node: YAMLNode) -> ByteRange {
    storage[node].range
  }

  /// The members of a mapping in the order of the file, merged ones last; none for anything else.
  /// A key that is given twice is there twice.
  public func members(of node: YAMLNode) -> [YAMLMember] {
    let record = storage[node]
    return record.kind == .mapping ? Array(storage.members[record.content]) : []
  }

  /// The elements of a sequence; none for anything else.
  public func elements(of node: YAMLNode) -> [YAMLNode] {
    let record = storage[node]
    return record.kind == .sequence ? Array(storage.elements[record.content]) : []
  }

  /// The value under `key`; of duplicates the last.
  public func value(of key: String, in node: YAMLNode) -> YAMLNode? {
    member(named: key, in: node)?.value
  }

  /// The member under `key`; of duplicates the last.
  public func member(named key: String, in node: YAMLNode) -> YAMLMember? {
    let record = storage[node]
    guard record.kind == .mapping else { return nil }
    var key = key
    return key.withUTF8 { storage.lastMember(in: record.content, named: $0) }
  }

  /// The text of a key or scalar with escapes, folding and indentation undone; nil for anything else.
  public func text(of node: YAMLNode) -> String? {
    let record = storage[node]
    return record.kind == .scalar ? String(decoding: storage.text[record.content], as: UTF8.self) : nil
  }

  /// Hands the bytes of a key or scalar to `body`, as they mean; none for anything else.
  public func withText<Result>(of node: YAMLNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let content = storage[node].kind == .mapping || storage[node].kind == .sequence ? 0..<0 : storage[node].content
    return storage.text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[content])) }
  }

  /// The text of a key. Unlike a value, a key that is written `null` is text.
  public func name(of key: YAMLNode) -> String {
    text(of: key) ?? String(decoding: storage.written(key), as: UTF8.self)
  }

  /// The mapping or sequence that holds the node; nil for the root.
  public func parent(of node: YAMLNode) -> YAMLNode? {
    let parent = storage[node].parent
    return parent < 0 ? nil : YAMLNode(index: parent)
  }

  /// The key under which a value stands; nil in sequences and for the root. A key is its own key.
  public func key(of node: YAMLNode) -> YAMLNode? {
    guard let parent = parent(of: node), storage[parent].kind == .mapping else { return nil }
    return YAMLNode(index: storage[node].step)
  }

  /// The JSON pointer (RFC 6901) of a value, or of the member whose key is given; empty for the root.
  public func pointer(to node: YAMLNode) -> String {
    var steps: [String] = []
    var current = node
    while let parent = parent(of: current) {
      let step = storage[current].step
      if storage[parent].kind == .mapping {
        steps.append(Self.escaped(name(of: YAMLNode(index: step))))
      } else {
        steps.append(String(step))
      }
      current = parent
    }
    return steps.reversed().reduce(into: "") { $0 += "/" + $1 }
  }

  private static func escaped(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
