import JSONSyntax
import SourceText

/// Where in a JSON text a place is, while it is being written: the tree holds what is readable, whatever is missing around it.
struct JSONCursor {
  enum Place {
    /// A member's key, or where one may be written.
    case key(object: JSONNodeID, key: JSONNodeID?)
    /// A member's value, or where it belongs.
    case value(object: JSONNodeID, key: JSONNodeID)
    /// An element of an array, or where one may be written.
    case element(array: JSONNodeID)
  }

  let place: Place
  /// The word at the place, quotes included; empty between words.
  let word: ByteRange

  /// Nil outside of every object and array.
  init?(_ document: JSONDocument, at offset: UInt32) {
    guard offset <= document.bytes.count, let root = document.root else { return nil }
    var finder = Finder(document: document, offset: offset)
    guard let found = finder.find(root) else { return nil }
    (place, word) = found
  }

  /// The word at a place, or one that ends or begins there; nil where there is none.
  static func word(in document: JSONDocument, at offset: UInt32) -> JSONCursor? {
    for place in [offset, offset &+ 1, offset &- 1] {
      if let cursor = JSONCursor(document, at: place), !cursor.word.isEmpty, cursor.word.holds(offset) { return cursor }
    }
    return nil
  }

  private struct Finder {
    let document: JSONDocument
    let offset: UInt32

    mutating func find(_ root: JSONNodeID) -> (Place, ByteRange)? {
      guard isInside(root) else { return nil }
      var container = root
      while true {
        let isObject = document.kind(of: container) == .object
        let (key, value) = isObject ? lastMember(of: container) : (nil, lastElement(of: container))
        if let value, isInside(value) {
          container = value
          continue
        }
        if let value, isOnWord(value) {
          let word = document.range(of: value)
          return (key.map { .value(object: container, key: $0) } ?? .element(array: container), word)
        }
        if let key, isOnWord(key) { return (.key(object: container, key: key), document.range(of: key)) }
        guard isObject else { return (.element(array: container), ByteRange(at: offset)) }
        if let key, isBehindColon { return (.value(object: container, key: key), valueAhead(of: key)) }
        return (.key(object: container, key: nil), ByteRange(at: offset))
      }
    }

    /// The last member that begins before the place, and its value if that does too.
    private func lastMember(of object: JSONNodeID) -> (key: JSONNodeID?, value: JSONNodeID?) {
      var last: JSONMember?
      for member in document.members(of: object) {
        guard document.range(of: member.key).start < offset else { break }
        last = member
      }
      guard let last else { return (nil, nil) }
      let range = document.range(of: last.value)
      return (last.key, range.start < offset && !range.isEmpty ? last.value : nil)
    }

    private func lastElement(of array: JSONNodeID) -> JSONNodeID? {
      var last: JSONNodeID?
      for element in document.elements(of: array) {
        guard document.range(of: element).start < offset else { break }
        last = element
      }
      return last
    }

    /// Whether the place is between the brackets of a container; a bracket that is missing closes at the file's end.
    private func isInside(_ node: JSONNodeID) -> Bool {
      let kind = document.kind(of: node)
      guard kind == .object || kind == .array else { return false }
      let range = document.range(of: node)
      guard range.start < offset else { return false }
      if offset < range.end { return true }
      let closing = kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
      return document.bytes[Int(range.end) - 1] != closing || range.count < 2
    }

    /// Whether the place is in a word or right behind it; behind a closing quote it is not.
    private func isOnWord(_ node: JSONNodeID) -> Bool {
      let range = document.range(of: node)
      guard range.start < offset, !range.isEmpty else { return false }
      switch document.kind(of: node) {
      case .key, .string:
        let flags = document[node].flags
        let isOpen = flags.contains(.isUnterminated) || flags.contains(.isBare)
        return isOpen ? offset <= range.end : offset < range.end
      case .number, .true, .false, .null, .missing: return offset <= range.end
      case .object, .array: return false
      }
    }

    private var isBehindColon: Bool {
      var index = Int(offset)
      while index > 0 {
        index -= 1
        let byte = document.bytes[index]
        if !" \t\r\n".utf8.contains(byte) { return byte == UInt8(ascii: ":") }
      }
      return false
    }

    /// The value that begins at the place; empty where there is none.
    private func valueAhead(of key: JSONNodeID) -> ByteRange {
      let range = document.range(of: JSONNodeID(key.index + 1))
      return range.start == offset ? range : ByteRange(at: offset)
    }
  }
}
