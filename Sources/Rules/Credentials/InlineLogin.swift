import Findings
import JAASSyntax
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// Where the bytes of a value stand in its file, escapes in mind.
enum ValueOffsets {
  /// For each byte of a decoded text, and for its end, the offset in the file; nil where the two do not fit.
  ///
  /// - Parameters:
  ///   - raw: The value without its quotes, as it stands.
  ///   - start: Where that begins.
  ///   - hasEscapes: A backslash begins an escape, as in JSON and in double quotes of YAML.
  static func offsets(of text: [UInt8], raw: ArraySlice<UInt8>, start: UInt32, hasEscapes: Bool) -> [UInt32]? {
    var offsets: [UInt32] = []
    offsets.reserveCapacity(text.count + 1)
    var index = raw.startIndex
    func offset(_ index: Int) -> UInt32 { start + UInt32(index - raw.startIndex) }
    while offsets.count < text.count {
      guard index < raw.endIndex else { return nil }
      guard raw[index] == UInt8(ascii: "\\"), hasEscapes else {
        guard raw[index] == text[offsets.count] else { return nil }
        offsets.append(offset(index))
        index += 1
        continue
      }
      guard index + 1 < raw.endIndex else { return nil }
      let isLong = raw[index + 1] == UInt8(ascii: "u")
      // Of a character of several bytes each stands where the escape does.
      let count = isLong ? width(of: text[offsets.count]) : 1
      for _ in 0..<count { offsets.append(offset(index)) }
      index += isLong ? (count == 4 ? 12 : 6) : 2
    }
    guard index == raw.endIndex, offsets.count == text.count else { return nil }
    return offsets + [offset(index)]
  }

  private static func width(of first: UInt8) -> Int {
    switch first {
    case 0..<0x80: 1
    case 0..<0xE0: 2
    case 0..<0xF0: 3
    default: 4
    }
  }
}

/// The value of `sasl.jaas.config`, checked as Kafka's own reader takes it.
extension ScriptCheck {
  mutating func checkLogin(_ value: JSONNodeID, under key: JSONNodeID) {
    guard document.kind(of: value) == .string, !document.isOpen(value),
      findings.findings.count < FindingList.maximumCount
    else { return }
    let source = script.document
    let text = Array(source.text(of: value).utf8)
    let content = source.contentRange(of: value)
    var surrounding = JAASCheck.Surrounding()
    if let parent = source.parent(of: key), let mechanism = source.member("sasl.mechanism", of: parent)?.value,
      isPlainText(mechanism)
    {
      surrounding.mechanisms = [(document.text(of: mechanism), place(of: mechanism))]
    }
    // The name may be the data source's.
    surrounding.hasServiceName = true
    let placement = JAASPlacement.value(
      path: script.path, pointer: script.pointer(to: value), whole: document.range(of: value),
      offsets: ValueOffsets.offsets(
        of: text, raw: source.bytes[content.indices], start: content.start, hasEscapes: true))
    var check = JAASCheck(JAASDocument(parsing: text, dialect: .property), at: placement, surrounding: surrounding)
    check.check()
    for finding in check.findings.findings { add(finding) }
  }
}

extension ProjectCheck {
  mutating func checkLogin(of source: DataSource) {
    guard let value = source.extendedNode("sasl.jaas.config", in: project), let given = document.text(of: value) else {
      return
    }
    // Where a part of it is known only when a job runs, the rest can be read all the same.
    let text = Array(given.utf8)
    let range = document.range(of: value)
    let written = project.bytes[range.indices]
    let isQuoted = written.first == UInt8(ascii: "\"") || written.first == UInt8(ascii: "'")
    let raw = isQuoted ? written.dropFirst().dropLast() : written
    var surrounding = JAASCheck.Surrounding()
    if let mechanism = source.saslMechanism(in: project), let node = source.saslMechanismNode(in: project),
      !mechanism.utf8.contains(UInt8(ascii: "$"))
    {
      surrounding.mechanisms = [(mechanism, place(of: node))]
    }
    surrounding.hasServiceName = source.extendedNode("sasl.kerberos.service.name", in: project) != nil
    let placement = JAASPlacement.value(
      path: project.path, pointer: document.pointer(to: value), whole: range,
      offsets: ValueOffsets.offsets(
        of: text, raw: raw, start: range.start + (isQuoted ? 1 : 0),
        hasEscapes: written.first == UInt8(ascii: "\"")))
    var check = JAASCheck(JAASDocument(parsing: text, dialect: .property), at: placement, surrounding: surrounding)
    check.check()
    for finding in check.findings.findings { add(finding) }
  }
}
