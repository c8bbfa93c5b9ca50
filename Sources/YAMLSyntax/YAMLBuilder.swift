import CYAML
import SourceText

/// Makes the flat tree of libyaml's events.
struct YAMLBuilder {
  var storage = YAMLStorage()
  var problems: [YAMLProblem] = []
  private(set) var root: YAMLNode?
  private(set) var isComplete = true
  var hasAliases = false

  /// A mapping or sequence whose end has not come yet.
  struct Container {
    var node: YAMLNode
    var anchor: String?
    /// Where its finished children begin in `finished`.
    var firstChild: Int
  }

  private(set) var containers: [Container] = []
  /// Children of the open containers, innermost last.
  private var finished: [YAMLNode] = []
  private(set) var anchors: [String: YAMLNode] = [:]
  private var documentCount = 0
  private(set) var isAtEnd = false

  mutating func read(_ bytes: [UInt8]) {
    guard bytes.count <= YAMLDocument.maximumSize else {
      stop(
        .limit, "the file is larger than \(YAMLDocument.maximumSize >> 20) MiB", at: ByteRange(0, 0),
        help: "keep only project settings here")
      return
    }
    let offsets = ScalarOffsets(bytes)
    if let problem = offsets.problem {
      stop(problem)
      return
    }
    guard bytes.count > offsets.base else { return }
    bytes.withUnsafeBufferPointer { buffer in
      let text = UnsafeBufferPointer(rebasing: buffer[offsets.base...])
      guard var events = YAMLEvents(text) else {
        stop(.limit, "there is no memory to read the file", at: ByteRange(0, 0))
        return
      }
      while !isAtEnd {
        let hasEvent = events.withNext { event in
          let start = offsets.byteOffset(ofScalar: event.start_mark.index, in: bytes)
          let end = offsets.byteOffset(ofScalar: event.end_mark.index, in: bytes)
          take(event, ByteRange(UInt32(start), UInt32(max(start, end))), bytes)
        }
        if !hasEvent {
          stop(problem(of: events.failure, offsets, bytes))
        }
      }
    }
    while let container = containers.last { close(container, endingAt: 0) }
  }

  private mutating func take(_ event: borrowing yaml_event_t, _ range: ByteRange, _ bytes: [UInt8]) {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      documentCount += 1
      if documentCount > 1 {
        stop(
          .syntax, "a second YAML document begins here", at: trimmed(range, bytes),
          help: "keep one document in a file")
      }
    case YAML_STREAM_END_EVENT:
      isAtEnd = true
    case YAML_SCALAR_EVENT:
      takeScalar(event, range, bytes)
    case YAML_ALIAS_EVENT:
      takeAlias(event, range)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      checkTag(start.tag, "map", range)
      open(.mapping, anchor: start.anchor, tag: start.tag, range, bytes)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      checkTag(start.tag, "seq", range)
      open(.sequence, anchor: start.anchor, tag: start.tag, range, bytes)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      // A block container's end is found at the next token, lines later: its last child tells better.
      if let container = containers.last { close(container, endingAt: range.isEmpty ? 0 : range.end) }
    default:
      break
    }
  }

  mutating func stop(_ problem: YAMLProblem) {
    problems.append(problem)
    isComplete = false
    isAtEnd = true
  }

  mutating func stop(
    _ kind: YAMLProblem.Kind, _ message: String, at range: ByteRange, help: String? = nil
  ) {
    stop(YAMLProblem(kind: kind, message: message, help: help, range: range))
  }
}

// MARK: - Nodes

extension YAMLBuilder {
  /// Nil, with a problem, once there are too many.
  mutating func add(_ record: YAMLStorage.Record) -> YAMLNode? {
    guard storage.records.count < YAMLDocument.maximumNodeCount else {
      if !isAtEnd {
        stop(
          .limit, "more than \(YAMLDocument.maximumNodeCount) keys and values, aliases counted in full",
          at: record.range, help: "split the file, or use fewer aliases")
      }
      return nil
    }
    storage.records.append(record)
    return YAMLNode(index: Int32(storage.records.count - 1))
  }

  /// Begins a collection without anchor and tag.
  mutating func open(_ kind: YAMLKind, at offset: Int) {
    guard let node = add(YAMLStorage.Record(kind: kind, range: ByteRange(at: UInt32(offset)))) else { return }
    containers.append(Container(node: node, anchor: nil, firstChild: finished.count))
  }

  /// Ends the innermost collection. `end` is 0 where only the children tell.
  mutating func close(endingAt end: UInt32) {
    if let container = containers.last { close(container, endingAt: end) }
  }

  /// Adds a scalar without anchor and tag whose text stands in the file as it means.
  mutating func addScalar(
    _ style: YAMLStyle, _ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, _ range: Range<Int>
  ) {
    let text = UnsafeBufferPointer(rebasing: bytes[content])
    let first = storage.text.count
    storage.text.append(contentsOf: text)
    let record = YAMLStorage.Record(
      kind: style == .plain && YAMLDocument.isNull(text) ? .null : .scalar, style: style,
      range: ByteRange(UInt32(range.lowerBound), UInt32(range.upperBound)), content: first..<storage.text.count)
    if let node = add(record) { finish(node, anchor: nil) }
  }

  mutating func finish(_ node: YAMLNode, anchor: String?) {
    if let anchor { anchors[anchor] = node }
    if containers.isEmpty {
      root = node
    } else {
      finished.append(node)
    }
  }

  private mutating func takeScalar(_ event: borrowing yaml_event_t, _ range: ByteRange, _ bytes: [UInt8]) {
    let scalar = event.data.scalar
    let style: YAMLStyle =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
    let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let tag = checkTag(scalar.tag, nil, range)
    let isNull = style == .plain && tag != .string && YAMLDocument.isNull(text)
    let first = storage.text.count
    storage.text.append(contentsOf: text)
    let hasProperties = scalar.anchor != nil || scalar.tag != nil
    let record = YAMLStorage.Record(
      kind: isNull ? .null : .scalar,
      // A text by tag is text as a quoted one is.
      style: tag == .string && style == .plain ? .quoted : style,
      range: trimmed(hasProperties ? withoutProperties(range, bytes) : range, bytes),
      content: first..<storage.text.count)
    if let node = add(record) { finish(node, anchor: Self.name(scalar.anchor)) }
  }

  private mutating func open(
    _ kind: YAMLKind, anchor: UnsafePointer<UInt8>?, tag: UnsafePointer<UInt8>?, _ range: ByteRange,
    _ bytes: [UInt8]
  ) {
    guard containers.count < YAMLDocument.maximumDepth else {
      stop(
        .limit, "more than \(YAMLDocument.maximumDepth) mappings and sequences inside one another", at: range,
        help: "flatten the structure")
      return
    }
    // libyaml gives a block container the range of its first token, or of its anchor and tag.
    let container = ByteRange(range.start, UInt32(bytes.count))
    let start = anchor == nil && tag == nil ? range.start : withoutProperties(container, bytes).start
    guard let node = add(YAMLStorage.Record(kind: kind, range: ByteRange(at: start))) else { return }
    containers.append(Container(node: node, anchor: Self.name(anchor), firstChild: finished.count))
  }

  /// `end` is 0 where only the children tell.
  private mutating func close(_ container: Container, endingAt end: UInt32) {
    containers.removeLast()
    let children = Array(finished[container.firstChild...])
    finished.removeSubrange(container.firstChild...)
    let node = container.node
    let last = children.last.map { storage[$0].range.end } ?? 0
    storage[node].range.end = max(storage[node].range.start, end == 0 ? last : end)
    if storage[node].kind == .mapping {
      fillMapping(node, children)
    } else {
      fillSequence(node, children)
    }
    finish(node, anchor: container.anchor)
  }

  mutating func fillSequence(_ node: YAMLNode, _ children: [YAMLNode]) {
    let first = storage.elements.count
    for (position, child) in children.enumerated() {
      storage[child].parent = node.index
      storage[child].step = Int32(position)
    }
    storage.elements.append(contentsOf: children)
    storage[node].content = first..<storage.elements.count
  }

  static func name(_ text: UnsafePointer<UInt8>?) -> String? {
    text.map { String(cString: $0) }
  }
}

// MARK: - Ranges

extension YAMLBuilder {
  /// Without blanks and line ends after the last byte: libyaml ends block scalars at the next token.
  private func trimmed(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    var end = range.end
    while end > range.start, Self.isBlank(bytes[Int(end) - 1]) { end -= 1 }
    return ByteRange(range.start, end)
  }

  /// Without the anchor and tag that stand before a value, and what separates them.
  private func withoutProperties(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    var index = Int(range.start)
    let end = Int(range.end)
    while index < end, bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "!") {
      while index < end, !Self.isBlank(bytes[index]) { index += 1 }
      var isComment = false
      while index < end, Self.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "#") || isComment {
        if bytes[index] == UInt8(ascii: "#") { isComment = true }
        if bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") { isComment = false }
        index += 1
      }
    }
    return ByteRange(UInt32(index), range.end)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
