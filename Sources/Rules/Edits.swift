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
    guard let newline = blanks.lastIndex(of: UInt8(ascii: "\n")) else { return " " }
    let carriageReturn = newline > start && document.bytes[newline - 1] == UInt8(ascii: "\r")
    return String(decoding: blanks[(carriageReturn ? newline - 1 : newline)...], as: UTF8.self)
  }

  /// Takes a member out of its object, with the comma that goes with it and the line it leaves empty.
  func removal(of key: JSONNodeID) -> Edit? {
    guard let object = script.parent(of: key), document.kind(of: object) == .object, !isDamaged(object) else {
      return nil
    }
    let bytes = document.bytes
    var start = Int(document.range(of: key).start)
    var end = Int(document.range(of: JSONNodeID(key.index + 1)).end)
    var after = end
    while after < bytes.count, Self.isBlank(bytes[after]) { after += 1 }
    if after < bytes.count, bytes[after] == UInt8(ascii: ",") {
      end = after + 1
      // The blanks after the comma led to the next member; those before this one lead there now.
      while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
      return edit(ByteRange(UInt32(start), UInt32(end)), "")
    }
    while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
    if start > 0, bytes[start - 1] == UInt8(ascii: ",") { start -= 1 }
    return edit(ByteRange(UInt32(start), UInt32(end)), "")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
  }
}
