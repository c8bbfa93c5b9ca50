import SourceText

/// Reads the part of YAML that nearly every `weir.yaml` keeps to, at a tenth of what libyaml takes: block mappings whose values are scalars
/// of one line, and flow mappings and sequences of words on one line. No anchors, tags, escapes, block sequences or texts of several lines.
///
/// It makes the very tree that libyaml's events make. Whatever it is not sure of, it leaves to libyaml: mistakes too, so that there is one
/// place that words them. `Tests/Fuzz/run yaml` holds the two against each other.
struct BlockReader {
  /// Characters of a key; libyaml has a limit, too.
  private static let longestKey = 128
  private static let maximumDepth = 16

  private let bytes: UnsafeBufferPointer<UInt8>
  private var builder = YAMLBuilder()
  private var index = 0
  /// The columns of the keys of the open mappings.
  private var columns: [Int] = []
  /// A mapping must come next, deeper than the open one: that of the file, or the value of a key.
  private var awaitsMapping = true

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Nil for a text that libyaml has to read.
  static func read(_ bytes: [UInt8]) -> YAMLBuilder? {
    // As many nodes as that are a case for the limit.
    guard bytes.count <= YAMLDocument.maximumNodeCount else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var reader = BlockReader(bytes)
      return reader.readLines() ? reader.builder : nil
    }
  }

  private mutating func readLines() -> Bool {
    while index < bytes.count {
      let start = index
      skipBlanks()
      if isAtLineEnd {
        index += 1
      } else if bytes[index] == UInt8(ascii: "#") {
        guard skipComment() else { return false }
      } else {
        guard enterMapping(at: index - start), readMember() else { return false }
      }
    }
    guard !awaitsMapping else { return false }
    while !columns.isEmpty { leaveMapping() }
    return true
  }

  // MARK: Lines

  private var isAtLineEnd: Bool { index >= bytes.count || bytes[index] == UInt8(ascii: "\n") }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
  }

  /// From its `#` to the next line. False for a byte that YAML may not allow.
  private mutating func skipComment() -> Bool {
    while !isAtLineEnd {
      guard Self.isPlain(bytes[index]) else { return false }
      index += 1
    }
    index += 1
    return true
  }

  /// What may follow a value: blanks, and a comment after one.
  private mutating func endLine() -> Bool {
    let start = index
    skipBlanks()
    if isAtLineEnd {
      index += 1
      return true
    }
    return index > start && bytes[index] == UInt8(ascii: "#") && skipComment()
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }

  // MARK: Mappings

  /// Opens the mapping that a key at this column begins, or leaves those that it is no part of.
  private mutating func enterMapping(at column: Int) -> Bool {
    if awaitsMapping {
      guard column > columns.last ?? -1, columns.count < Self.maximumDepth else { return false }
      builder.open(.mapping, at: index)
      columns.append(column)
      awaitsMapping = false
      return true
    }
    while let inner = columns.last, column < inner { leaveMapping() }
    return columns.last == column
  }

  private mutating func leaveMapping() {
    columns.removeLast()
    builder.close(endingAt: 0)
  }

  /// A key, and what stands on its line.
  private mutating func readMember() -> Bool {
    guard readWord(), index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return false }
    index += 1
    guard isAtLineEnd || bytes[index] == UInt8(ascii: " ") else { return false }
    skipBlanks()
    if isAtLineEnd || bytes[index] == UInt8(ascii: "#") {
      awaitsMapping = true
      if isAtLineEnd { index += 1 }
      return index > bytes.count || bytes[index - 1] == UInt8(ascii: "\n") || skipComment()
    }
    switch bytes[index] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return readFlow(depth: 0) && endLine()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return readQuoted() && endLine()
    default: return readPlain()
    }
  }

  // MARK: Scalars

  /// A key, or a value in a flow collection: it begins like nothing else, and ends before whatever is no part of a word.
  private mutating func readWord() -> Bool {
    let start = index
    while index < bytes.count, Self.isWordByte(bytes[index]) { index += 1 }
    guard index > start, index - start <= Self.longestKey, bytes[start] != UInt8(ascii: "-"),
      bytes[start] != UInt8(ascii: ".")
    else { return false }
    builder.addScalar(.plain, bytes, start..<index, start..<index)
    return true
  }

  private mutating func readQuoted() -> Bool {
    let quote = bytes[index]
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != quote {
      guard Self.isPlain(bytes[index]), bytes[index] != UInt8(ascii: "\\") else { return false }
      index += 1
    }
    guard index < bytes.count else { return false }
    index += 1
    // Two single quotes stand for one.
    if index < bytes.count, bytes[index] == quote { return false }
    builder.addScalar(.quoted, bytes, start + 1..<index - 1, start..<index)
    return true
  }

  /// The rest of the line, but for a comment.
  private mutating func readPlain() -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "$"): break
    case let first where Self.isWordByte(first) && first != UInt8(ascii: "-") && first != UInt8(ascii: "."): break
    default: return false
    }
    let start = index
    var end = index
    while !isAtLineEnd {
      let byte = bytes[index]
      guard Self.isPlain(byte) else { return false }
      if byte == UInt8(ascii: "#"), bytes[index - 1] == UInt8(ascii: " ") { break }
      index += 1
      // A colon before a blank would make a key.
      if byte == UInt8(ascii: ":"), isAtLineEnd || bytes[index] == UInt8(ascii: " ") { return false }
      if byte != UInt8(ascii: " ") { end = index }
    }
    builder.addScalar(.plain, bytes, start..<end, start..<end)
    if isAtLineEnd {
      index += 1
      return true
    }
    return skipComment()
  }

  // MARK: Flow collections

  private mutating func readFlow(depth: Int) -> Bool {
    guard depth < Self.maximumDepth else { return false }
    let isMapping = bytes[index] == UInt8(ascii: "{")
    let end = UInt8(ascii: isMapping ? "}" : "]")
    builder.open(isMapping ? .mapping : .sequence, at: index)
    index += 1
    skipBlanks()
    if index < bytes.count, bytes[index] == end { return closeFlow() }
    while index < bytes.count {
      if isMapping {
        guard readWord(), index + 1 < bytes.count, bytes[index] == UInt8(ascii: ":"),
          bytes[index + 1] == UInt8(ascii: " ")
        else { return false }
        index += 1
        skipBlanks()
      }
      guard readFlowValue(depth: depth) else { return false }
      skipBlanks()
      guard index < bytes.count else { return false }
      if bytes[index] == end { return closeFlow() }
      guard bytes[index] == UInt8(ascii: ",") else { return false }
      index += 1
      skipBlanks()
    }
    return false
  }

  private mutating func readFlowValue(depth: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return readFlow(depth: depth + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return readQuoted()
    default: return readWord()
    }
  }

  private mutating func closeFlow() -> Bool {
    index += 1
    builder.close(endingAt: UInt32(index))
    return true
  }
}
