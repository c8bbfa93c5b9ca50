/// What a node of the tree is.
@frozen
public enum JSONKind: UInt8, Sendable {
  case object
  case array
  /// A member's key. Its value is the next node.
  case key
  case string
  case number
  case `true`
  case `false`
  case null
  /// A value that is absent or that a syntax error made unreadable. Its range holds the unreadable text, or is
  /// empty where the value should stand. A problem has been recorded for it: nothing more is to be said about it.
  case missing
}

/// What a node's text looks like.
@frozen
public struct JSONNodeFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  @inlinable
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// A string or key that holds a backslash: its text differs from its bytes.
  @inlinable public static var hasEscapes: JSONNodeFlags { JSONNodeFlags(rawValue: 1 << 0) }
  /// A number without fraction and exponent.
  @inlinable public static var isInteger: JSONNodeFlags { JSONNodeFlags(rawValue: 1 << 1) }
  /// A string or key with a `\u` escape of half a surrogate pair: grammatical, but no text. Read as U+FFFD.
  @inlinable public static var hasLoneSurrogate: JSONNodeFlags { JSONNodeFlags(rawValue: 1 << 2) }
  /// A string or key whose content a problem speaks of: a bad escape, bad UTF-8, a raw control character.
  @inlinable public static var isDamaged: JSONNodeFlags { JSONNodeFlags(rawValue: 1 << 3) }
  /// A key without quotes. With an empty range, a key that is absent.
  @inlinable public static var isBare: JSONNodeFlags { JSONNodeFlags(rawValue: 1 << 4) }
  /// A string or key without a closing quote.
  @inlinable public static var isUnterminated: JSONNodeFlags { JSONNodeFlags(rawValue: 1 << 5) }
  /// A string or key in `'…'`.
  @inlinable public static var isSingleQuoted: JSONNodeFlags { JSONNodeFlags(rawValue: 1 << 6) }
  /// A string or key in `“…”` or `‘…’`: quotes of three bytes.
  @inlinable public static var hasTypographicQuotes: JSONNodeFlags { JSONNodeFlags(rawValue: 1 << 7) }
  /// A container in which a mistake was found that would show again at each of its elements.
  static let isReported = JSONNodeFlags(rawValue: 1 << 8)
}

/// One value or key: 16 bytes, with its place in the file and the extent of its subtree.
@frozen
public struct JSONNode: Sendable {
  /// Offset of the first byte, quotes and brackets included.
  public var start: UInt32
  /// Offset of the byte after the last.
  public var end: UInt32
  /// Index of the node after this subtree. A key's subtree includes its value, so this is the next key of the object.
  public var next: UInt32
  public var kind: JSONKind
  public var flags: JSONNodeFlags

  @inlinable
  init(start: Int, end: Int, next: Int, kind: JSONKind, flags: JSONNodeFlags = []) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = UInt32(truncatingIfNeeded: next)
    self.kind = kind
    self.flags = flags
  }

  /// A key that a syntax error swallowed: it stands in the tree so that keys and values alternate.
  @inlinable public var isAbsentKey: Bool { kind == .key && start == end }
}

/// A node's index in its document.
@frozen
public struct JSONNodeID: Hashable, Comparable, Sendable {
  public var index: UInt32

  @inlinable
  public init(_ index: UInt32) {
    self.index = index
  }

  @inlinable
  init(_ index: Int) {
    self.index = UInt32(truncatingIfNeeded: index)
  }

  @inlinable
  public static func < (left: JSONNodeID, right: JSONNodeID) -> Bool {
    left.index < right.index
  }
}

/// A key and its value.
@frozen
public struct JSONMember: Hashable, Sendable {
  public var key: JSONNodeID
  public var value: JSONNodeID

  @inlinable
  init(key: JSONNodeID) {
    self.key = key
    self.value = JSONNodeID(key.index &+ 1)
  }
}
