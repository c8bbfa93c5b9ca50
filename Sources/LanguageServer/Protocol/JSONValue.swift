import JSONSyntax

/// A value of a message, read where it stands.
struct JSONValue {
  let document: JSONDocument
  let node: JSONNodeID

  /// Nil where the text is not JSON.
  init?(parsing bytes: [UInt8]) {
    let document = JSONDocument(parsing: bytes)
    guard !document.hasSyntaxErrors, let root = document.root else { return nil }
    self.init(document: document, node: root)
  }

  private init(document: JSONDocument, node: JSONNodeID) {
    self.document = document
    self.node = node
  }

  /// The value of a member; nil where it is absent, and for anything but objects.
  subscript(name: StaticString) -> JSONValue? {
    document.member(name, of: node).map { JSONValue(document: document, node: $0.value) }
  }

  var isObject: Bool { document.kind(of: node) == .object }
  var isArray: Bool { document.kind(of: node) == .array }

  var string: String? {
    document.kind(of: node) == .string ? document.text(of: node) : nil
  }

  /// A number without fraction.
  var integer: Int? { document.integer(of: node) }

  var boolean: Bool? {
    switch document.kind(of: node) {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The elements of an array; none for anything else.
  var elements: [JSONValue] {
    document.elements(of: node).map { JSONValue(document: document, node: $0) }
  }

  var strings: [String] { elements.compactMap(\.string) }
}
