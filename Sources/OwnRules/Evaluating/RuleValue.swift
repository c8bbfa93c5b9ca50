import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// A value that a condition looks at: of a script, as its readers take it, or of a project file.
enum RuleValue {
  case script(JSONNodeID, JobScript)
  case project(YAMLNode, Project)

  enum Kind {
    case object
    case array
    case string
    case number
    case boolean
    case null
    /// Lost to a syntax error, or a parameter that has no value here.
    case unknown
  }

  var kind: Kind {
    switch self {
    case .script(let node, let script):
      switch script.document.kind(of: node) {
      case .object: .object
      case .array: .array
      case .string: script.text.isOpen(node) ? .unknown : .string
      case .number: .number
      case .true, .false: .boolean
      case .null: .null
      case .missing, .key: .unknown
      }
    case .project(let node, let project):
      switch project.document.kind(of: node) {
      case .mapping: .object
      case .sequence: .array
      case .null: .null
      case .scalar: Self.kind(ofScalar: node, in: project.document)
      }
    }
  }

  private static func kind(ofScalar node: YAMLNode, in document: YAMLDocument) -> Kind {
    let text = document.text(of: node) ?? ""
    // `${env:NAME}`: what it comes to is known only where the job runs.
    if text.contains("${") { return .unknown }
    if case .value = document.boolean(of: node) { return .boolean }
    return document.style(of: node) == .plain && Double(text) != nil ? .number : .string
  }

  /// The text of a string, a number or a boolean, parameters expanded; nil for anything else.
  var text: String? {
    switch kind {
    case .string, .number, .boolean: writtenText
    case .object, .array, .null, .unknown: nil
    }
  }

  private var writtenText: String? {
    switch self {
    case .script(let node, let script): script.text.text(of: node)
    case .project(let node, let project): project.document.text(of: node)
    }
  }

  /// The value of a key; of keys given twice the last.
  func value(of key: String) -> RuleValue? {
    switch self {
    case .script(let node, let script):
      var found: JSONNodeID?
      for member in script.document.members(of: node) where script.document.contentEquals(member.key, text: key) {
        found = member.value
      }
      return found.map { .script($0, script) }
    case .project(let node, let project):
      return project.document.value(of: key, in: node).map { .project($0, project) }
    }
  }

  /// The elements of an array, or the values of an object's keys; none of anything else.
  var parts: [RuleValue] {
    switch self {
    case .script(let node, let script):
      let document = script.document
      if document.kind(of: node) == .array { return document.elements(of: node).map { .script($0, script) } }
      return document.members(of: node).lazy
        .filter { !document.contentEquals($0.key, "//weir") }.map { .script($0.value, script) }
    case .project(let node, let project):
      let document = project.document
      let nodes =
        document.kind(of: node) == .sequence ? document.elements(of: node) : document.members(of: node).map(\.value)
      return nodes.map { .project($0, project) }
    }
  }

  /// Whether a syntax error lies in the value: what seems absent may have been swallowed.
  var isDamaged: Bool {
    switch self {
    case .script(let node, let script):
      let range = script.document.range(of: node)
      return script.document.problems.contains {
        $0.severity == .error && $0.range.start >= range.start && $0.range.start <= range.end
      }
    case .project(_, let project): return !project.document.isComplete
    }
  }

  /// Whether two values are one.
  func isSame(as other: RuleValue) -> Bool {
    switch (self, other) {
    case (.script(let one, _), .script(let two, _)): one == two
    case (.project(let one, _), .project(let two, _)): one == two
    default: false
    }
  }
}

/// A text in which scheduling parameters or secrets stand for others is shown as its readers take it, a secret never.
extension RuleValue {
  /// The value as a message may show it: short, and never a secret.
  var shown: String {
    if isSecret { return "•••" }
    switch kind {
    case .string, .number, .boolean: return Self.shortened(writtenText ?? "")
    case .null: return "null"
    case .object: return "an object"
    case .array: return "an array"
    case .unknown: return "an unknown value"
    }
  }

  private static func shortened(_ text: String) -> String {
    text.unicodeScalars.count <= 60 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(57))) + "…"
  }

  /// Whether a key above the value, or the value itself, says that it is a secret.
  private var isSecret: Bool {
    switch self {
    case .script(let node, let script):
      if CredentialText.holdsPassword(writtenText ?? "") { return true }
      var current: JSONNodeID? = node
      while let node = current {
        if script.document.kind(of: node) == .key, SecretNames.isSecret(script.document.text(of: node)) { return true }
        current = script.parent(of: node)
      }
      return false
    case .project(let node, let project):
      if CredentialText.holdsPassword(writtenText ?? "") { return true }
      let range = project.document.range(of: node)
      return project.secrets.contains { $0.start < range.end && range.start < $0.end }
    }
  }
}
