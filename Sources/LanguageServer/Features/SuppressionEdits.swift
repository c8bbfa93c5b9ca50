import Findings
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// What stands where the reason belongs, until somebody writes one.
private let placeholder = "say why this is accepted"

/// Writes `"//weir"` into the innermost object that a finding is about.
struct ScriptSuppressionEdit {
  private let file: String
  private let document: JSONDocument

  /// Findings that no suppression of a script hides.
  private static let unhidden: Set<String> = ["JOB001", "SUP001"]

  init(_ document: OpenDocument) {
    file = document.file
    self.document = JSONDocument(parsing: document.text.bytes)
  }

  /// Nil where no suppression could hide the finding.
  func edit(for finding: Finding) -> Edit? {
    guard !Self.unhidden.contains(finding.code), !document.hasSyntaxErrors, let pointer = finding.place.pointer,
      let object = object(of: pointer)
    else { return nil }
    let code = JSONText.literal(finding.code)
    if let body = document.member("//weir", of: object)?.value {
      guard let codes = document.member("ignore", of: body)?.value, document.kind(of: codes) == .array else {
        return nil
      }
      var last: JSONNodeID?
      for element in document.elements(of: codes) { last = element }
      return last.map { insertion(at: document.range(of: $0).end, ", " + code) }
        ?? insertion(at: document.range(of: codes).start + 1, code)
    }
    let member = "\"//weir\": {\"ignore\": [\(code)], \"reason\": \(JSONText.literal(placeholder))}"
    let start = document.range(of: object).start + 1
    guard let first = document.members(of: object).first(where: { _ in true }) else {
      return insertion(at: start, member)
    }
    let place = document.range(of: first.key).start
    let before = document.bytes[Int(start)..<Int(place)]
    let isBlank = before.allSatisfy { " \t\r\n".utf8.contains($0) }
    let separator = isBlank && before.contains(UInt8(ascii: "\n")) ? String(decoding: before, as: UTF8.self) : " "
    return insertion(at: place, member + "," + separator)
  }

  private func insertion(at offset: UInt32, _ text: String) -> Edit {
    Edit(file: file, range: ByteRange(at: offset), text: text)
  }

  /// The innermost object at a place or around it.
  private func object(of pointer: String) -> JSONNodeID? {
    guard let node = document.node(at: pointer) else { return nil }
    return document.path(to: node).last { document.kind(of: $0) == .object }
  }
}

/// Adds an entry to the `suppressions` of a project file, for a finding in the file itself.
struct ProjectSuppressionEdit {
  private let file: String
  private let bytes: [UInt8]
  private let document: YAMLDocument

  init(_ document: OpenDocument) {
    file = document.file
    bytes = document.text.bytes
    self.document = YAMLDocument(parsing: bytes)
  }

  /// Nil where the file is not laid out in lines.
  func edit(for finding: Finding) -> Edit? {
    guard finding.code != "SUP001", document.isComplete, let root = document.root, document.kind(of: root) == .mapping,
      bytes[Int(document.range(of: root).start)] != UInt8(ascii: "{")
    else { return nil }
    guard let list = document.value(of: "suppressions", in: root) else {
      let isAtLine = bytes.last == UInt8(ascii: "\n")
      return insertion(at: bytes.count, (isAtLine ? "" : "\n") + "suppressions:\n" + entry(for: finding, indent: "  "))
    }
    let entries = document.elements(of: list)
    guard let first = entries.first, let last = entries.last, let indent = indent(of: first) else { return nil }
    var end = Int(document.range(of: last).end)
    while end > 0, " \t\r\n".utf8.contains(bytes[end - 1]) { end -= 1 }
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let text = entry(for: finding, indent: indent)
    return end < bytes.count ? insertion(at: end + 1, text) : insertion(at: end, "\n" + text)
  }

  private func entry(for finding: Finding, indent: String) -> String {
    var lines = ["path: weir.yaml", "code: \(finding.code)"]
    if let pointer = finding.place.pointer, !pointer.isEmpty { lines.append("pointer: \(JSONText.literal(pointer))") }
    lines.append("reason: \(placeholder)")
    return indent + "- " + lines.joined(separator: "\n\(indent)  ") + "\n"
  }

  /// What stands before the dash of a list's entry; nil where the list is not one of lines.
  private func indent(of entry: YAMLNode) -> String? {
    let start = Int(document.range(of: entry).start)
    let line = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let before = bytes[line..<start]
    let indent = before.prefix { $0 == UInt8(ascii: " ") }
    let rest = before.dropFirst(indent.count)
    guard rest.first == UInt8(ascii: "-"), rest.dropFirst().allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
    return String(decoding: indent, as: UTF8.self)
  }

  private func insertion(at offset: Int, _ text: String) -> Edit {
    Edit(file: file, range: ByteRange(at: UInt32(clamping: offset)), text: text)
  }
}

/// Writes a comment above the line of a finding in a JAAS file or a krb5.conf.
struct CommentSuppressionEdit {
  private let file: String
  private let bytes: [UInt8]
  private let mark: String

  /// Findings that no suppression of such a file hides.
  private static let unhidden: Set<String> = ["JAAS001", "KRB001", "SUP001"]

  init(_ document: OpenDocument) {
    file = document.file
    bytes = document.text.bytes
    let name = String(document.file.split(separator: "/").last ?? "").lowercased()
    mark = name.contains("jaas") ? "//" : "#"
  }

  /// Nil where no suppression could hide the finding.
  func edit(for finding: Finding) -> Edit? {
    guard !Self.unhidden.contains(finding.code), Int(finding.place.range.start) <= bytes.count else { return nil }
    var start = Int(finding.place.range.start)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), bytes[start - 1] != UInt8(ascii: "\r") { start -= 1 }
    let indentation = bytes[start...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let text =
      "\(String(decoding: indentation, as: UTF8.self))\(mark) weir: ignore \(finding.code) reason \(placeholder)\n"
    return Edit(file: file, range: ByteRange(at: UInt32(start)), text: text)
  }
}
