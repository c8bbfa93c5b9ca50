import Catalog
import JSONSyntax
public import JobModel
public import SchedulingParameters

/// What a script comes to: its steps with what is in force in each.
public struct ScriptInspection {
  private let script: JobScript
  private let scope: ProjectScope
  private let context: SchedulingContext

  public init(_ script: JobScript, scope: ProjectScope, context: SchedulingContext) {
    self.script = script
    self.scope = scope
    self.context = context
  }

  public var page: InspectionPage {
    var fields: [(name: String, value: InspectionPage.Node)] = [
      ("file", .text(script.path)), ("kind", .text(kind)),
      ("dialect", .text(script.isFromWizard ? "the console's wizard" : "the page's")),
      ("scheduled", .text(script.baselines.scheduledTime.description)),
      ("businessDate", .text(String(script.baselines.businessDate.description.prefix { $0 != " " }))),
    ]
    if let setting = script.object(ScriptKey.setting, of: script.root) {
      let keys = self.keys(of: setting)
      if !keys.isEmpty { fields.append(("setting", .list(keys))) }
    }
    if !parameters.isEmpty { fields.append(("parameters", .list(parameters))) }
    fields.append(("steps", .list(script.steps.map { node(of: $0) })))
    return InspectionPage(fields: fields)
  }

  private var kind: String {
    switch script.kind {
    case .batch: return "batch"
    case .unknown: return "batch, of a `type` that does not exist"
    case .realtime:
      let setting = script.object(ScriptKey.setting, of: script.root) ?? script.root
      return script.key(named: "taskType", of: setting) == nil ? "real time, one table" : "real time, entire database"
    }
  }

  /// Each text that holds an expression, with what it comes to.
  private var parameters: [InspectionPage.Node] {
    script.text.expansions.map { string in
      let (node, expansion) = (string.node, string.expansion)
      let value =
        switch expansion.value {
        case .known(let text): shown(text.text, at: node)
        case .secret: "•••"
        case .unknown: "not known" + (expansion.unassigned.first.map { ": nothing is assigned to `\($0.name)`" } ?? "")
        }
      return .object([
        ("at", .text(script.pointer(to: node))), ("written", .text(shown(script.document.text(of: node), at: node))),
        ("value", .text(value)),
      ])
    }
  }

  // MARK: Steps

  private func node(of step: Step) -> InspectionPage.Node {
    let role = step.isReader.map { $0 ? "reader" : "writer" } ?? "step"
    var fields: [(name: String, value: InspectionPage.Node)] = [
      ("name", .text(step.name ?? "")), ("step", .text("\(step.type ?? "unknown") \(role)")),
    ]
    guard let parameter = step.parameter else { return .object(fields) }
    if let key = script.key(named: "datasource", of: parameter) {
      fields.append(("dataSource", .text(dataSource(named: text(of: key)))))
    }
    if parameter.shape == .kafkaReader {
      fields.append(("window", WindowInspection(parameter, of: script).node))
    }
    if let key = script.key(named: "column", of: parameter) {
      let columns = script.document.elements(of: JSONNodeID(key.index + 1)).map { column($0) }
      if !columns.isEmpty { fields.append(("columns", .list(columns))) }
    }
    let keys = keys(of: parameter)
    if !keys.isEmpty { fields.append(("keys", .list(keys))) }
    if let client = ClientSettingInspection(parameter, of: script, scope: scope) {
      fields.append(("client", client.node))
    }
    return .object(fields)
  }

  private func dataSource(named name: String) -> String {
    guard let (source, project) = scope.dataSource(named: name) else { return "\(name), which no weir.yaml defines" }
    let facts = [source.type, source.version, source.brokers.isEmpty ? nil : source.brokers.joined(separator: ",")]
    return "\(name): \(facts.compactMap(\.self).joined(separator: " ")) (\(project.path))"
  }

  private func column(_ node: JSONNodeID) -> InspectionPage.Node {
    let document = script.document
    guard document.kind(of: node) == .object else { return .text(shown(script.text.text(of: node), at: node)) }
    let members = document.members(of: node).map { "\(document.text(of: $0.key)) \(scalar(at: $0.value))" }
    return .text(members.joined(separator: " "))
  }

  /// The object's keys that hold one value, given or by default, without those that are shown elsewhere.
  private func keys(of object: BoundObject) -> [InspectionPage.Node] {
    let shownElsewhere: Set<String> = [
      "datasource", "beginDateTime", "endDateTime", "beginOffset", "endOffset", "beginTimestampMillis",
      "endTimestampMillis",
      "beginType", "endType", "column", "kafkaConfig", "kafkaClientProperties", "autoOffsetReset",
      "fetchMinBytes", "fetchMaxWaitMs", "sessionTimeoutMs",
    ]
    var rows: [InspectionPage.Node] = []
    for slot in 0..<object.shape.entry.fieldCount {
      let field = object.shape.field(slot)
      let name = field.name.description
      if shownElsewhere.contains(name) || field.standsFor != FieldEntry.none { continue }
      if let key = script.key(inSlot: slot, of: object) {
        let value = JSONNodeID(key.index + 1)
        if let inner = script.object(at: value) {
          rows += keys(of: inner).map { Self.prefixed($0, by: name) }
        } else {
          rows.append(Self.row(name, field.isSecret ? "•••" : scalar(at: value), "script"))
        }
      } else if field.standard.utf8CodeUnitCount > 0 {
        rows.append(Self.row(name, field.standard.description, "default"))
      }
    }
    return rows
  }

  private static func row(_ key: String, _ value: String, _ origin: String) -> InspectionPage.Node {
    .object([("key", .text(key)), ("value", .text(value)), ("origin", .text(origin))])
  }

  private static func prefixed(_ node: InspectionPage.Node, by name: String) -> InspectionPage.Node {
    guard case .object(var fields) = node, case .text(let key)? = fields.first?.value else { return node }
    fields[0].value = .text("\(name).\(key)")
    return .object(fields)
  }

  // MARK: Values

  private func text(of key: JSONNodeID) -> String {
    shown(script.text.text(of: JSONNodeID(key.index + 1)), at: JSONNodeID(key.index + 1))
  }

  private func scalar(at node: JSONNodeID) -> String {
    switch script.document.kind(of: node) {
    case .object: return "an object"
    case .array:
      let elements = script.document.elements(of: node).map { scalar(at: $0) }
      return "[" + elements.joined(separator: ", ") + "]"
    case .missing: return "unreadable"
    default: return shown(script.text.text(of: node), at: node)
    }
  }

  /// A text of the script, unless it is a secret.
  private func shown(_ text: String, at node: JSONNodeID) -> String {
    if CredentialText.holdsPassword(text) { return "•••" }
    var current: JSONNodeID? = node
    while let node = current {
      if script.document.kind(of: node) == .key, SecretNames.isSecret(script.document.text(of: node)) { return "•••" }
      current = script.parent(of: node)
    }
    return text
  }
}
