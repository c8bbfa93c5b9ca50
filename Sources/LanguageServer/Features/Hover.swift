import Catalog
import Findings
import JSONSyntax
import JobModel
import SchedulingParameters
import SourceText
import YAMLSyntax

/// What is to be said about a place.
struct Hover {
  private(set) var text: (markup: Markup, range: ByteRange)?

  init(_ document: OpenDocument, _ view: DocumentView, at offset: UInt32) {
    var paragraphs: [String] = []
    var range: ByteRange?
    if let script = view.script {
      (paragraphs, range) = ScriptHover(view: ScriptView(script: script, scope: view.scope), context: view.context)
        .words(at: offset)
    } else if let project = view.project {
      (paragraphs, range) = ProjectHover(project: project).words(at: offset)
    }
    for finding in document.findings where finding.place.range.holds(offset) {
      paragraphs += FindingWords(finding: finding).paragraphs
      range = range ?? finding.place.range
    }
    if let range, !paragraphs.isEmpty { text = (Markup(paragraphs: paragraphs), range) }
  }
}

extension ByteRange {
  /// Whether a place is in the range, its ends included.
  func holds(_ offset: UInt32) -> Bool {
    start <= offset && offset <= end
  }
}

/// A finding and its rule.
struct FindingWords {
  let finding: Finding

  var paragraphs: [String] {
    var paragraphs = ["**\(finding.code)** \(finding.name) (\(finding.severity.name)): \(finding.message)"]
    if let help = finding.help { paragraphs.append(help) }
    if let rule = Rule(code: finding.code) {
      paragraphs.append(rule.entry.summary.description + " " + Self.firstParagraph(of: rule.entry.why.description))
    }
    return paragraphs
  }

  private static func firstParagraph(of text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { break }
      lines.append(line)
    }
    return lines.joined(separator: " ")
  }
}

private struct ScriptHover {
  let view: ScriptView
  let context: SchedulingContext

  private var document: JSONDocument { view.script.document }

  func words(at offset: UInt32) -> ([String], ByteRange?) {
    switch JSONCursor.word(in: document, at: offset)?.place {
    case .key(let object, let key?):
      return (words(onKey: key, of: object), document.range(of: key))
    case .value(let object, let key):
      let value = JSONNodeID(key.index + 1)
      return (words(onValue: value, of: key, in: object), document.range(of: value))
    case .element(let array):
      guard let value = document.elements(of: array).first(where: { document.range(of: $0).holds(offset) }) else {
        return ([], nil)
      }
      return (expansion(of: value), document.range(of: value))
    default: return ([], nil)
    }
  }

  private func words(onKey key: JSONNodeID, of object: JSONNodeID) -> [String] {
    let name = document.text(of: key)
    switch view.members(of: object) {
    case .fields(let shape), .settingPair(let shape, _):
      return shape.field(named: name).map { FieldWords(name: name, field: $0).paragraphs } ?? []
    case .settings(let owner):
      return words(onSetting: name, owner)
    case nil: return []
    }
  }

  private func words(onSetting name: String, _ owner: SettingOwner) -> [String] {
    switch ClientSettingName.find(name) {
    case .java(let setting): SettingWords(setting: setting, owner: owner).paragraphs
    case .librdkafka(let setting):
      ["librdkafka's name for \(Markup.code(setting.name.description))"]
        + SettingWords(setting: setting, owner: owner).paragraphs
    case nil: []
    }
  }

  private func words(onValue value: JSONNodeID, of key: JSONNodeID, in object: JSONNodeID) -> [String] {
    if case .settingPair(_, let owner) = view.members(of: object), document.contentEquals(key, "key") {
      return words(onSetting: document.text(of: value), owner)
    }
    if case .dataSource(let name) = view.reference(at: value), let found = view.scope.dataSource(named: name) {
      return DataSourceWords(source: found.source, project: found.project).paragraphs
    }
    return expansion(of: value)
  }

  /// What a value with scheduling parameters becomes.
  private func expansion(of value: JSONNodeID) -> [String] {
    guard document.kind(of: value) == .string, let expansion = view.script.text.expansion(of: value) else { return [] }
    let isSecret = SecretNames.ranges(in: document).contains { $0.contains(document.range(of: value)) }
    // A parameter whose name says so is no less secret for standing elsewhere.
    if isSecret || SecretNames.isSecret(document.text(of: value)) { return ["Secret: never shown"] }
    let times = "Business date \(context.baselines.businessDate), scheduled time \(context.baselines.scheduledTime)"
    switch expansion.value {
    case .known(let text):
      let parts = text.segments.filter(\.isExpression).prefix(20).map { segment in
        let source = Array(document.text(of: value).utf8)[segment.source.indices]
        let result = text.bytes[segment.range.indices]
        return "\(Markup.code(String(decoding: source, as: UTF8.self))) is "
          + Markup.code(String(decoding: result, as: UTF8.self))
      }
      return ["Becomes \(Markup.code(text.text))", parts.joined(separator: "  \n"), times]
    case .secret: return ["Known only when the job runs, and never shown"]
    case .unknown: return ["Its value is not known", times]
    }
  }
}

private struct ProjectHover {
  let project: Project

  func words(at offset: UInt32) -> ([String], ByteRange?) {
    let document = project.document
    guard let root = document.root, let (key, value, path) = member(at: offset, in: root, path: []) else {
      return ([], nil)
    }
    let name = document.name(of: key)
    if document.range(of: key).holds(offset) {
      if case .settings(let owner) = ProjectSchema.members(at: path, text) {
        guard case .java(let setting) = ClientSettingName.find(name) else { return ([], nil) }
        return (SettingWords(setting: setting, owner: owner).paragraphs, document.range(of: key))
      }
      let field = ProjectSchema.field(at: path + [.key(name)], text)
      return (field.map { FieldWords(name: name, field: $0).paragraphs } ?? [], document.range(of: key))
    }
    return (words(onValue: value), document.range(of: value))
  }

  /// A rule's code or name is explained, wherever it stands.
  private func words(onValue value: YAMLNode) -> [String] {
    guard let text = project.document.text(of: value), let rule = Rule.selected(by: text).first,
      rule.code == text.uppercased() || rule.name == text
    else { return [] }
    return ["**\(rule.code)** \(rule.name) (\(rule.entry.severity.name))", rule.entry.summary.description]
  }

  private func text(_ path: [ProjectStep]) -> String? {
    var node = project.document.root
    for step in path {
      guard let current = node else { return nil }
      switch step {
      case .key(let name): node = project.document.value(of: name, in: current)
      case .item(let index):
        let elements = project.document.elements(of: current)
        node = elements.indices.contains(index) ? elements[index] : nil
      }
    }
    return node.flatMap { project.document.text(of: $0) }
  }

  /// The innermost member at a place, and the path of the mapping that holds it.
  private func member(
    at offset: UInt32, in node: YAMLNode, path: [ProjectStep]
  ) -> (key: YAMLNode, value: YAMLNode, path: [ProjectStep])? {
    let document = project.document
    for (index, element) in document.elements(of: node).enumerated() {
      if let found = member(at: offset, in: element, path: path + [.item(index)]) { return found }
      if document.kind(of: element) == .scalar, document.range(of: element).holds(offset),
        let key = document.key(of: node)
      {
        return (key, element, path)
      }
    }
    for member in document.members(of: node) where !member.isMerged {
      if document.range(of: member.key).holds(offset) { return (member.key, member.value, path) }
      let inner = path + [.key(document.name(of: member.key))]
      if let found = self.member(at: offset, in: member.value, path: inner) { return found }
      if document.kind(of: member.value) == .scalar, document.range(of: member.value).holds(offset) {
        return (member.key, member.value, path)
      }
    }
    return nil
  }
}
