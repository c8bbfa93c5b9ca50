import Findings
import JSONSyntax
import JobModel
import SourceText

/// Edits that keep the layout of a script.
extension ScriptCheck {
  /// A text as a JSON string.
  func literal(_ text: String) -> String {
    JSONText.literal(text)
  }

  /// What was probably meant in place of a string or a key. Nobody can know it, so the fix is unsafe.
  func replacement(of node: JSONNodeID, by text: String) -> [Fix] {
    [Fix("Write `\(text)`", safety: .unsafe, edits: [edit(document.range(of: node), literal(text))])]
  }

  /// Puts a member at the end of an object, laid out as the last member is; nil where the object is damaged.
  func insertion(of member: String, into object: BoundObject) -> Edit? {
    guard !isDamaged(object.node) else { return nil }
    let range = document.range(of: object.node)
    var last: JSONMember?
    for member in document.members(of: object.node) { last = member }
    guard let last else { return edit(ByteRange(at: range.start + 1), member) }
    let end = document.range(of: last.value).end
    return edit(ByteRange(at: end), "," + separator(before: last.key) + member)
  }

  /// What stands between a member and the comma or bracket before it: a blank, or a line break and its indentation.
  private func separator(before key: JSONNodeID) -> String {
    let end = Int(document.range(of: key).start)
    var start = end
    while start > 0, Self.isBlank(document.bytes[start - 1]) { start -= 1 }
    let blanks = document.bytes[start..<end]
    guard let line = blanks.lastIndex(where: { Self.isLineBreak($0) }) else { return " " }
    let isPair = line > start && document.bytes[line] == UInt8(ascii: "\n") && blanks[line - 1] == UInt8(ascii: "\r")
    return String(decoding: blanks[(isPair ? line - 1 : line)...], as: UTF8.self)
  }

  /// Takes a member out of its object, with the comma that goes with it and the line it leaves empty. Comments beside it stay.
  func removal(of key: JSONNodeID) -> Edit? {
    guard let object = script.parent(of: key), document.kind(of: object) == .object, !isDamaged(object) else {
      return nil
    }
    let range = ByteRange(document.range(of: key).start, document.range(of: JSONNodeID(key.index + 1)).end)
    let bytes = document.bytes
    var before: JSONMember?
    for member in document.members(of: object) {
      if member.key == key { break }
      before = member
    }
    let next = passComments(from: Int(range.end))
    if next < bytes.count, bytes[next] == UInt8(ascii: ",") {
      let comments = bytes[Int(range.end)..<next]
      if !comments.allSatisfy(Self.isBlank) {
        return edit(ByteRange(range.start, UInt32(next + 1)), Self.text(comments.drop(while: Self.isBlank)))
      }
      // The blanks after the comma led to the next member; those before this one lead there now.
      var end = next + 1
      while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
      let isLast = end < bytes.count && bytes[end] == UInt8(ascii: "}")
      if !isLast { return edit(ByteRange(range.start, UInt32(end)), "") }
    }
    guard let before else {
      let inside = document.range(of: object).start + 1
      let isFirst = bytes[Int(inside)..<Int(range.start)].allSatisfy(Self.isBlank)
      let isTrailed = next < bytes.count && bytes[next] == UInt8(ascii: ",")
      return edit(ByteRange(isFirst ? inside : range.start, isTrailed ? UInt32(next + 1) : range.end), "")
    }
    let comma = passComments(from: Int(document.range(of: before.value).end))
    guard comma < Int(range.start), bytes[comma] == UInt8(ascii: ",") else { return nil }
    var comments = bytes[(comma + 1)..<Int(range.start)]
    if comments.allSatisfy(Self.isBlank) || isLineEnd(Int(range.end)) {
      // Without a line of its own left behind.
      while let last = comments.last, Self.isBlank(last) { comments.removeLast() }
    }
    return edit(ByteRange(UInt32(comma), range.end), Self.text(comments))
  }

  /// Index of the first byte from `start` on that is neither blank nor part of a comment.
  private func passComments(from start: Int) -> Int {
    var index = start
    while index < document.bytes.count {
      if Self.isBlank(document.bytes[index]) {
        index += 1
      } else if let end = endOfComment(at: index) {
        index = end
      } else {
        break
      }
    }
    return index
  }

  private func endOfComment(at start: Int) -> Int? {
    let bytes = document.bytes
    let second = start + 1 < bytes.count ? bytes[start + 1] : 0
    switch (bytes[start], second) {
    case (UInt8(ascii: "#"), _), (UInt8(ascii: "/"), UInt8(ascii: "/")):
      return bytes[start...].firstIndex(where: Self.isLineBreak) ?? bytes.count
    case (UInt8(ascii: "/"), UInt8(ascii: "*")):
      var index = start + 2
      while index + 1 < bytes.count, bytes[index] != UInt8(ascii: "*") || bytes[index + 1] != UInt8(ascii: "/") {
        index += 1
      }
      return min(index + 2, bytes.count)
    default:
      return nil
    }
  }

  /// Whether nothing but blanks stands between a place and the end of its line.
  private func isLineEnd(_ start: Int) -> Bool {
    let rest = document.bytes[start...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return rest.first.map(Self.isLineBreak) ?? true
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isLineBreak(byte)
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
