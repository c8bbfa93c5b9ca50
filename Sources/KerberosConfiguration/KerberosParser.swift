import SourceText

/// Reads a krb5.conf line by line into sections, and goes on behind each mistake.
struct KerberosParser {
  let bytes: [UInt8]
  private let limits: KerberosLimits
  private(set) var sections: [KerberosSection] = []
  private(set) var directives: [KerberosDirective] = []
  private(set) var comments: [KerberosComment] = []
  private(set) var outside: [ByteRange] = []
  private(set) var problems: [KerberosProblem] = []
  private(set) var differences: [KerberosDifference] = []
  /// The blocks that are open, outermost first.
  private var open: [OpenBlock] = []
  /// Blocks that are open beyond the permitted depth.
  private var skippedDepth = 0
  /// A tag without a value, which a `{` may follow.
  private var pending: PendingTag?

  private struct OpenBlock {
    var key: KerberosName
    var isFinal: Bool
    var brace: ByteRange
    var relations: [KerberosRelation] = []
  }

  private struct PendingTag {
    var key: KerberosName
    var isFinal: Bool
    var equals: ByteRange
    /// Blank or comment lines stand between.
    var isParted = false
  }

  init(_ bytes: [UInt8], limits: KerberosLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func parse() {
    checkBytes()
    var start = 0
    // A byte-order mark belongs to no line.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      differ(.byteOrderMark, ByteRange(0, 3))
      start = 3
    }
    while start < bytes.count {
      let end = lineEnd(from: start)
      parse(line: start..<end)
      start = end
      if start < bytes.count {
        let isCarriageReturn = bytes[start] == 0x0D
        start += 1
        if isCarriageReturn, start < bytes.count, bytes[start] == 0x0A { start += 1 }
      }
    }
    settlePending()
    closeAll()
    problems = problems.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }
    .map(\.element)
    differences = differences.enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }.map(\.element)
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  // MARK: Problems

  mutating func report(_ kind: KerberosProblem.Kind, _ range: ByteRange, related: ByteRange? = nil) {
    guard problems.count <= limits.problems else { return }
    problems.append(
      problems.count == limits.problems
        ? KerberosProblem(.tooMany(limit: limits.problems), range) : KerberosProblem(kind, range, related: related))
  }

  mutating func differ(_ kind: KerberosDifference.Kind, _ range: ByteRange) {
    guard differences.count < limits.problems else { return }
    differences.append(KerberosDifference(kind, range))
  }

  /// What shows in bytes alone: encoding, line ends, the length of lines.
  private mutating func checkBytes() {
    var lineStart = 0
    var index = 0
    var isValid = true
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x0A:
        checkLength(lineStart, index)
        lineStart = index + 1
      case 0x0D:
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
        if next != 0x0A, differences.last?.kind != .loneCarriageReturn {
          differ(.loneCarriageReturn, ByteRange(UInt32(index), UInt32(index + 1)))
        }
      case 0: differ(.nulByte, ByteRange(UInt32(index), UInt32(index + 1)))
      case 0x80...:
        let length = KerberosText.sequenceLength(bytes, at: index)
        if length == 0, isValid {
          isValid = false
          report(.invalidUTF8, ByteRange(UInt32(index), UInt32(index + 1)))
        }
        index += max(length, 1)
        continue
      default: break
      }
      index += 1
    }
    checkLength(lineStart, bytes.count)
  }

  private mutating func checkLength(_ start: Int, _ end: Int) {
    if end - start >= 2048 { differ(.longLine, ByteRange(UInt32(start + 2047), UInt32(start + 2048))) }
  }

  // MARK: Lines

  private mutating func parse(line: Range<Int>) {
    let text = KerberosText.trimmed(bytes, line)
    guard let first = text.first.map({ bytes[$0] }) else {
      pending?.isParted = true
      return
    }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: ";") {
      comments.append(KerberosComment(range: range(text.lowerBound..<line.upperBound)))
      pending?.isParted = true
      return
    }
    if first == UInt8(ascii: "{") { return parseBrace(text) }
    settlePending()
    if parseDirective(text, line) { return }
    switch first {
    case UInt8(ascii: "["): parseHeader(text, isIndented: text.lowerBound > line.lowerBound)
    case UInt8(ascii: "}"): parseClosing(text)
    default:
      if sections.isEmpty {
        outside.append(range(text))
      } else {
        parseRelation(text)
      }
    }
  }

  private func range(_ indices: Range<Int>) -> ByteRange {
    ByteRange(UInt32(indices.lowerBound), UInt32(indices.upperBound))
  }

  private func name(_ indices: Range<Int>) -> KerberosName {
    KerberosName(text: String(decoding: bytes[indices], as: UTF8.self), range: range(indices))
  }

  // MARK: Directives

  private mutating func parseDirective(_ text: Range<Int>, _ line: Range<Int>) -> Bool {
    var end = text.lowerBound
    while end < text.upperBound, bytes[end] &- 0x61 < 26 { end += 1 }
    if end == text.upperBound, text.lowerBound == line.lowerBound,
      bytes[text].elementsEqual("include".utf8) || bytes[text].elementsEqual("includedir".utf8)
    {
      report(.missingFile, range(text))
      return true
    }
    guard end < text.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09,
      let kind = KerberosDirective.Kind(
        rawValue: String(decoding: bytes[text.lowerBound..<end], as: UTF8.self))
    else { return false }
    let path = KerberosText.trimmed(bytes, end..<text.upperBound)
    // A relation may have such a tag, but not in the first column to MIT's library.
    if bytes[path.lowerBound] == UInt8(ascii: "="), text.lowerBound > line.lowerBound { return false }
    let isIndented = text.lowerBound > line.lowerBound
    let isInSection = !sections.isEmpty
    // There it is a line without `=` to both.
    if isInSection, isIndented || kind == .module { return false }
    let keyword = range(text.lowerBound..<end)
    let hasBlank = bytes[end] == 0x20
    directives.append(
      KerberosDirective(
        kind: kind, keyword: keyword, path: name(path), isInSection: isInSection, isIndented: isIndented,
        hasBlank: hasBlank))
    if kind == .module {
      differ(.module, keyword)
    } else if isInSection {
      report(.includeInSection, keyword)
    } else if isIndented {
      differ(.indentedDirective, keyword)
    } else if !hasBlank {
      differ(.directiveTab, range(end..<path.lowerBound))
    } else if bytes[path.lowerBound] != UInt8(ascii: "/") {
      report(.relativeInclude, range(path))
    }
    return true
  }

  // MARK: Sections

  private mutating func parseHeader(_ text: Range<Int>, isIndented: Bool) {
    if let block = open.last {
      report(.unclosedBlock, block.brace, related: range(text))
      closeAll(isReported: true)
    }
    let bracket = bytes[text].firstIndex(of: UInt8(ascii: "]"))
    let inner = KerberosText.trimmed(bytes, (text.lowerBound + 1)..<(bracket ?? text.upperBound))
    let isFirst = sections.isEmpty
    var isFinal = false
    if let bracket {
      isFinal = bracket + 1 < text.upperBound && bytes[bracket + 1] == UInt8(ascii: "*")
      let rest = KerberosText.trimmed(bytes, (bracket + (isFinal ? 2 : 1))..<text.upperBound)
      if !rest.isEmpty {
        report(.textAfterHeader, range(rest))
      } else if isFinal {
        report(.finalHeader, range((bracket + 1)..<(bracket + 2)))
      } else if inner.isEmpty {
        report(.emptyHeader, range(text))
      }
    } else {
      report(.unclosedHeader, range(text))
    }
    let name = name(inner)
    sections.append(
      KerberosSection(
        name: name, header: range(text.lowerBound..<(bracket.map { $0 + 1 } ?? text.upperBound)), isFinal: isFinal,
        relations: []))
    if isFirst, isIndented { differ(.indentedFirstHeader, range(text)) }
    let written = bytes[(text.lowerBound + 1)..<(bracket ?? text.upperBound)]
    let canonical = name.text.lowercased()
    if KerberosTag.sections.contains(canonical), !written.elementsEqual(canonical.utf8) {
      differ(.headerSpelling(canonical), range(text))
    }
  }

  /// A line that begins with `{`.
  private mutating func parseBrace(_ text: Range<Int>) {
    let brace = range(text.lowerBound..<(text.lowerBound + 1))
    guard let tag = pending else { return report(.strayBrace, brace) }
    pending = nil
    if tag.isParted { report(.braceTooLate, tag.equals, related: brace) }
    enter(OpenBlock(key: tag.key, isFinal: tag.isFinal, brace: brace))
    let rest = KerberosText.trimmed(bytes, (text.lowerBound + 1)..<text.upperBound)
    guard !rest.isEmpty else { return }
    differ(.braceLineContent, range(rest))
    if bytes[rest.lowerBound] == UInt8(ascii: "}") { parseClosing(rest) } else { parseRelation(rest) }
  }

  private mutating func parseClosing(_ text: Range<Int>) {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    guard !open.isEmpty else { return report(.extraBrace, range(text.lowerBound..<(text.lowerBound + 1))) }
    close(at: UInt32(text.lowerBound + 1))
    let rest = KerberosText.trimmed(bytes, (text.lowerBound + 1)..<text.upperBound)
    if !rest.isEmpty { report(.textAfterBrace, range(rest)) }
  }

  private mutating func enter(_ block: OpenBlock) {
    if open.count < limits.depth, skippedDepth == 0 {
      open.append(block)
    } else {
      if skippedDepth == 0 { report(.tooDeep(limit: limits.depth), block.key.range) }
      skippedDepth += 1
    }
  }

  private mutating func close(at end: UInt32) {
    guard let block = open.popLast() else { return }
    append(
      KerberosRelation(
        key: block.key, isFinal: block.isFinal, content: .block(block.relations, brace: block.brace),
        range: ByteRange(block.key.range.start, end)))
  }

  private mutating func closeAll(isReported: Bool = false) {
    if !isReported, let block = open.last { report(.unclosedBlock, block.brace) }
    skippedDepth = 0
    while let block = open.last { close(at: max(block.brace.end, block.relations.last?.range.end ?? 0)) }
  }

  private mutating func append(_ relation: KerberosRelation) {
    if !open.isEmpty {
      if skippedDepth == 0 { open[open.count - 1].relations.append(relation) }
    } else if !sections.isEmpty {
      sections[sections.count - 1].relations.append(relation)
    }
  }

  // MARK: Relations

  private mutating func settlePending() {
    guard let tag = pending else { return }
    pending = nil
    report(.missingValue, tag.equals)
    append(
      KerberosRelation(
        key: tag.key, isFinal: tag.isFinal, content: .none, range: ByteRange(tag.key.range.start, tag.equals.end)))
  }

  private mutating func parseRelation(_ text: Range<Int>) {
    guard let equals = bytes[text].firstIndex(of: UInt8(ascii: "=")) else {
      return report(.missingEquals, range(text))
    }
    var tag = KerberosText.trimmed(bytes, text.lowerBound..<equals)
    if tag.isEmpty {
      report(.missingKey, range(equals..<(equals + 1)))
    } else if bytes[tag].contains(where: { KerberosText.isBlank($0) }) {
      report(.blankInKey, range(tag))
    }
    var isFinal = false
    if let star = bytes[tag].firstIndex(of: UInt8(ascii: "*")) {
      isFinal = true
      differ(.finalMark, range(star..<(star + 1)))
      tag = tag.lowerBound..<star
    }
    let key = name(tag)
    let rest = KerberosText.trimmed(bytes, (equals + 1)..<text.upperBound)
    guard let first = rest.first.map({ bytes[$0] }) else {
      pending = PendingTag(key: key, isFinal: isFinal, equals: range(equals..<(equals + 1)))
      return
    }
    if first == UInt8(ascii: "{") {
      guard rest.count > 1 else {
        return enter(OpenBlock(key: key, isFinal: isFinal, brace: range(rest)))
      }
      report(.blockOnOneLine, range(rest))
      return append(
        KerberosRelation(
          key: key, isFinal: isFinal, content: .none, range: range(tag.lowerBound..<rest.upperBound)))
    }
    append(
      KerberosRelation(
        key: key, isFinal: isFinal, content: .value(value(rest)), range: range(tag.lowerBound..<rest.upperBound)))
  }

  private mutating func value(_ text: Range<Int>) -> KerberosValue {
    let java = KerberosText.javaValue(bytes, text)
    let mit = KerberosText.mitValue(bytes, text)
    if java.elementsEqual([UInt8(ascii: "{")]) { report(.quotedBrace, range(text)) }
    if java != mit {
      let hasEscape = bytes[text].contains(UInt8(ascii: "\\"))
      differ(hasEscape ? .escape : .quotes, range(text))
    }
    return KerberosValue(
      text: String(decoding: java, as: UTF8.self), mitText: String(decoding: mit, as: UTF8.self), range: range(text))
  }
}
