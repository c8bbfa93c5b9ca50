import JSONSyntax
import SourceText

/// Something that may be written at a place.
struct CompletionItem {
  /// What the client draws beside it, by the protocol's numbers.
  enum Kind: Int {
    case property = 10
    case value = 12
    case enumMember = 20
    case reference = 18
  }

  let label: String
  let kind: Kind
  let detail: String
  var documentation = Markup("")
  let text: Insertion
  /// What it replaces.
  let range: ByteRange
  /// What the typed word is compared with.
  let filter: String
  /// A comma that is missing before the place.
  var comma: UInt32?

  /// - Parameter order: Its place among the others.
  func write(order: Int, _ buffer: TextBuffer, _ client: Client, to list: inout JSONWriter) {
    let digits = String(order)
    list.object { item in
      item.field("label", label)
      item.field("kind", kind.rawValue)
      item.field("detail", detail)
      if !documentation.text.isEmpty {
        item.object("documentation") { documentation.write(for: client, to: &$0) }
      }
      item.field("sortText", String(repeating: "0", count: max(0, 5 - digits.count)) + digits)
      item.field("filterText", filter)
      item.field("insertTextFormat", client.takesSnippets ? 2 : 1)
      item.object("textEdit") { edit in
        edit.field("range", buffer.range(of: range, client.encoding))
        edit.field("newText", client.takesSnippets ? text.snippet : text.plain)
      }
      guard let comma else { return }
      item.array("additionalTextEdits") { edits in
        edits.object { edit in
          edit.field("range", buffer.range(of: ByteRange(at: comma), client.encoding))
          edit.field("newText", ",")
        }
      }
    }
  }
}

/// A text to insert, with places to jump to and without.
struct Insertion {
  private(set) var plain = ""
  private(set) var snippet = ""
  private var stops = 0

  init(_ text: String = "") {
    append(text)
  }

  mutating func append(_ text: String) {
    plain += text
    snippet += Self.escaped(text, "$}\\")
  }

  /// A place to jump to, with what stands there until something else is typed.
  mutating func appendStop(_ text: String = "") {
    stops += 1
    plain += text
    snippet += text.isEmpty ? "$\(stops)" : "${\(stops):\(Self.escaped(text, "$}\\"))}"
  }

  mutating func appendChoice(of texts: [String]) {
    stops += 1
    plain += texts.first ?? ""
    snippet += "${\(stops)|\(texts.map { Self.escaped($0, "$}\\,|") }.joined(separator: ","))|}"
  }

  private static func escaped(_ text: String, _ special: String) -> String {
    text.reduce(into: "") { result, character in
      if special.contains(character) { result += "\\" }
      result.append(character)
    }
  }
}
