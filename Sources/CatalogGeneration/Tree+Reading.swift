import YAMLSyntax

extension Tree {
  /// Reads a YAML file, or a JSON file: every JSON text is YAML.
  init(parsing bytes: [UInt8], file: String) throws {
    let document = YAMLDocument(parsing: bytes)
    if let problem = document.problems.first { throw GenerationError(file, problem.message) }
    guard let root = document.root else { throw GenerationError(file, "is empty") }
    self.init(root, in: document)
  }

  private init(_ node: YAMLNode, in document: YAMLDocument) {
    switch document.kind(of: node) {
    case .mapping:
      self = .object(
        document.members(of: node).map { (key: document.name(of: $0.key), value: Tree($0.value, in: document)) })
    case .sequence:
      self = .array(document.elements(of: node).map { Tree($0, in: document) })
    case .null:
      self = .null
    case .scalar:
      let text = document.text(of: node) ?? ""
      guard document.style(of: node) == .plain else {
        self = .string(text)
        return
      }
      if let integer = Int64(text) {
        self = .integer(integer)
      } else if text == "true" || text == "false" {
        self = .boolean(text == "true")
      } else if let number = Double(text), number.isFinite {
        self = .number(number)
      } else {
        self = .string(text)
      }
    }
  }
}
