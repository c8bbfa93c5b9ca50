import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// A part of a document that has a name.
struct Symbol {
  /// What the client draws beside it, by the protocol's numbers.
  enum Kind: Int {
    case module = 2
    case namespace = 3
    case property = 7
    case object = 19
    case key = 20
  }

  let name: String
  var detail = ""
  let kind: Kind
  /// All of it.
  let range: ByteRange
  /// Its name.
  let selection: ByteRange
  var children: [Symbol] = []

  /// - Parameter container: The symbol that this one lies in, for clients that take no nested ones.
  func write(in document: OpenDocument, container: String?, _ client: Client, to list: inout JSONWriter) {
    list.object { symbol in
      symbol.field("name", name.isEmpty ? "(no name)" : name)
      symbol.field("kind", kind.rawValue)
      guard client.takesNestedSymbols else {
        if let container { symbol.field("containerName", container) }
        return symbol.object("location") { location in
          location.field("uri", document.uri)
          location.field("range", document.text.range(of: range, client.encoding))
        }
      }
      if !detail.isEmpty { symbol.field("detail", detail) }
      symbol.field("range", document.text.range(of: range, client.encoding))
      symbol.field("selectionRange", document.text.range(of: selection, client.encoding))
      symbol.array("children") { list in
        for child in children { child.write(in: document, container: name, client, to: &list) }
      }
    }
    if !client.takesNestedSymbols {
      for child in children { child.write(in: document, container: name, client, to: &list) }
    }
  }
}

/// The named parts of a document in their order.
struct Symbols {
  let symbols: [Symbol]

  init(_ document: OpenDocument, _ view: DocumentView) {
    if let script = view.script {
      symbols = Self.symbols(of: script)
    } else if let project = view.project {
      symbols = Self.symbols(of: project)
    } else {
      symbols = []
    }
  }

  private static func symbols(of script: JobScript) -> [Symbol] {
    let document = script.document
    let steps = script.steps.map { step in
      let name = document.member("name", of: step.object.node)?.value
      let range = document.range(of: step.object.node)
      var symbol = Symbol(
        name: step.name ?? step.type ?? "", kind: .module, range: range,
        selection: name.map { document.range(of: $0) } ?? ByteRange(range.start, min(range.end, range.start + 1)))
      let category = step.isReader.map { $0 ? "reader" : "writer" }
      symbol.detail = [step.type, category].compactMap { $0 }.joined(separator: " ")
      symbol.children = step.parameter.map { members(of: $0.node, in: document) } ?? []
      return symbol
    }
    let others = document.root.map { root in
      members(of: root, in: document).filter { $0.name != "steps" && $0.kind == .object }
    }
    return (steps + (others ?? [])).sorted { $0.range.start < $1.range.start }
  }

  private static func members(of object: JSONNodeID, in document: JSONDocument) -> [Symbol] {
    document.members(of: object).map { member in
      let key = document.range(of: member.key)
      let value = document.range(of: member.value)
      return Symbol(
        name: document.text(of: member.key), kind: document.kind(of: member.value) == .object ? .object : .property,
        range: ByteRange(key.start, max(key.end, value.end)), selection: key)
    }
  }

  private static func symbols(of project: Project) -> [Symbol] {
    let document = project.document
    guard let root = document.root else { return [] }
    return document.members(of: root).filter { !$0.isMerged }.map { member in
      var symbol = self.symbol(member, .namespace, in: document)
      if symbol.name == "datasources" {
        symbol.children = project.dataSources.map { source in
          let key = document.range(of: source.key)
          let node = document.range(of: source.node)
          return Symbol(
            name: source.name, detail: [source.type, source.version].compactMap { $0 }.joined(separator: " "),
            kind: .object, range: ByteRange(key.start, max(key.end, node.end)), selection: key)
        }
      } else {
        symbol.children = document.members(of: member.value).filter { !$0.isMerged }.map {
          self.symbol($0, .key, in: document)
        }
      }
      return symbol
    }
  }

  private static func symbol(_ member: YAMLMember, _ kind: Symbol.Kind, in document: YAMLDocument) -> Symbol {
    let key = document.range(of: member.key)
    let value = document.range(of: member.value)
    return Symbol(
      name: document.name(of: member.key), kind: kind, range: ByteRange(key.start, max(key.end, value.end)),
      selection: key)
  }
}
