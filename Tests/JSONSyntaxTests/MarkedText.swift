import JSONSyntax
import SourceText

/// A text in which `«…»` marks the places of problems, in their order, and `‹…›` the second places.
struct MarkedText {
  var bytes: [UInt8] = []
  var ranges: [ByteRange] = []
  var related: [ByteRange] = []

  init(_ marked: String) {
    var starts: [UInt32] = []
    var relatedStarts: [UInt32] = []
    for scalar in marked.unicodeScalars {
      let offset = UInt32(bytes.count)
      switch scalar {
      case "«":
        starts.append(offset)
        ranges.append(ByteRange(at: offset))
      case "»":
        // Marks may nest: the innermost that is open closes.
        guard let start = starts.popLast(), let index = ranges.lastIndex(where: { $0 == ByteRange(at: start) })
        else { continue }
        ranges[index].end = offset
      case "‹":
        relatedStarts.append(offset)
      case "›":
        guard let start = relatedStarts.popLast() else { continue }
        related.append(ByteRange(start, offset))
      default:
        bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
  }
}

/// The tree in short: `{a:1 b:[true ?]}`, with `?` for what is missing.
func outline(_ document: JSONDocument) -> String {
  func outline(_ id: JSONNodeID) -> String {
    switch document.kind(of: id) {
    case .object:
      "{" + document.members(of: id).map { document.text(of: $0.key) + ":" + outline($0.value) }.joined(separator: " ")
        + "}"
    case .array: "[" + document.elements(of: id).map(outline).joined(separator: " ") + "]"
    case .missing: "?"
    default: document.text(of: id)
    }
  }
  return document.root.map(outline) ?? ""
}

func parse(_ text: String) -> JSONDocument {
  JSONDocument(parsing: Array(text.utf8))
}

/// The text after the edits of all its lenient problems.
func repaired(_ document: JSONDocument) -> String {
  var bytes = document.bytes
  let edits = document.problems.flatMap(\.edits).sorted { $0.range.start > $1.range.start }
  for edit in edits { bytes.replaceSubrange(edit.range.indices, with: Array(edit.text.utf8)) }
  return String(decoding: bytes, as: UTF8.self)
}
