import Catalog
public import Findings
public import JobModel
public import SchedulingParameters
import SourceText
import YAMLSyntax

/// PROJ001 to PROJ005, SEC001 and SEC002, and what else can be said of one `weir.yaml` by itself: READ002, CONF and VER of its Kafka data sources.
public struct ProjectCheck {
  let project: Project
  let references: ProjectReferences
  let surroundings: Surroundings
  private var findings: [Finding] = []

  var document: YAMLDocument { project.document }

  private init(_ project: Project, _ references: ProjectReferences, _ surroundings: Surroundings) {
    self.project = project
    self.references = references
    self.surroundings = surroundings
  }

  /// - Parameters:
  ///   - references: Those of the project.
  ///   - surroundings: What was found of them.
  ///   - baselines: The times that the values under `parameters` count from.
  public static func findings(
    of project: Project, references: ProjectReferences, in surroundings: Surroundings, baselines: ScheduleBaselines
  ) -> [Finding] {
    var check = ProjectCheck(project, references, surroundings)
    check.checkSyntax()
    // Of a file that breaks off, what seems missing or misshapen may only be unread.
    if project.document.isComplete {
      for issue in project.issues { check.report(issue) }
      for source in project.dataSources where source.type == "kafka" { check.checkKafka(source) }
      check.checkReferences()
    }
    check.checkServers()
    check.checkSecrets()
    check.checkParameters(baselines)
    return check.findings
  }

  mutating func report(
    _ wording: Wording, at range: ByteRange, pointer: String, severity: Severity? = nil, related: [RelatedPlace] = [],
    subject: String = ""
  ) {
    var finding = Finding(
      wording, at: Place(file: project.path, range: range, pointer: pointer), related: related, subject: subject)
    if let severity { finding.severity = severity }
    findings.append(finding)
  }

  mutating func report(
    _ wording: Wording, at node: YAMLNode, severity: Severity? = nil, related: [RelatedPlace] = [], subject: String = ""
  ) {
    report(
      wording, at: document.range(of: node), pointer: document.pointer(to: node), severity: severity, related: related,
      subject: subject)
  }

  mutating func add(_ finding: Finding) {
    findings.append(finding)
  }

  func place(of node: YAMLNode) -> Place {
    Place(of: node, in: project)
  }

  private mutating func checkSyntax() {
    for problem in document.problems {
      let related = problem.related.map {
        [RelatedPlace($0.message, at: Place(file: project.path, range: $0.range))]
      }
      if problem.kind == .duplicateKey {
        let key = String(decoding: text(at: problem.range), as: UTF8.self)
        let wording = Wording.PROJ.yamlDuplicate(key: key)
        let first = problem.related.map {
          [RelatedPlace(wording.related, at: Place(file: project.path, range: $0.range))]
        }
        report(wording, at: problem.range, pointer: "", related: first ?? [], subject: key)
      } else {
        let advice = problem.help ?? Rule.PROJ001.entry.help.description
        report(
          Wording.PROJ.yaml(problem: problem.message, advice: advice), at: problem.range, pointer: "",
          related: related ?? [])
      }
    }
    if document.isComplete, let root = document.root, document.kind(of: root) != .mapping,
      document.kind(of: root) != .null
    {
      let wording = Wording.PROJ.valueType(key: "weir.yaml", expected: "a mapping", found: words(for: root))
      report(wording, at: ByteRange(at: document.range(of: root).start), pointer: "")
    }
  }

  private func text(at range: ByteRange) -> ArraySlice<UInt8> {
    project.bytes[range.indices.clamped(to: 0..<project.bytes.count)]
  }

  private mutating func report(_ issue: ProjectIssue) {
    switch issue {
    case .unknownKey(let key, let shape): reportUnknown(key, of: shape)
    case .missingKey(let mapping, let shape, let slot):
      let field = shape.field(slot)
      let wording = Wording.PROJ.valueMissing(key: field.name.description, object: shape.entry.title.description)
      let place = document.key(of: mapping) ?? mapping
      let range = document.range(of: place)
      report(
        wording, at: document.key(of: mapping) == nil ? ByteRange(at: range.start) : range,
        pointer: document.pointer(to: mapping), subject: field.name.description)
    case .wrongType(let value, let index):
      let field = SchemaTables.fields[index]
      report(
        Wording.PROJ.valueType(
          key: name(of: field, holding: value), expected: field.types.yamlWords, found: words(for: value)),
        at: value)
    case .invalidValue(let value, let index):
      let field = SchemaTables.fields[index]
      // Some values are judged by a rule of their own.
      if !field.hasInvalidRule { reportValue(value, field) }
    }
  }

  private mutating func reportUnknown(_ key: YAMLNode, of shape: Shape) {
    let name = document.name(of: key)
    let title = shape.entry.title.description
    if let nearest = NearMiss.nearest(to: name, among: shape.fields.lazy.map(\.name.description)) {
      return report(Wording.PROJ.unknownKeyNear(key: name, object: title, nearest: nearest), at: key, subject: name)
    }
    let others = [Shape.project, .projectLint, .datasourceKafka, .datasourceMysql]
    if let owner = others.first(where: { $0 != shape && $0.fields.contains { $0.name.description == name } }) {
      let wording = Wording.PROJ.unknownKeyElsewhere(key: name, object: title, owner: owner.entry.title.description)
      return report(wording, at: key, subject: name)
    }
    report(Wording.PROJ.unknownKey(key: name, object: title), at: key, subject: name)
  }

  private mutating func reportValue(_ value: YAMLNode, _ field: FieldEntry) {
    let name = name(of: field, holding: value)
    let text = field.isSecret ? "•••" : String(CredentialText.shown(document.text(of: value) ?? "").prefix(60))
    guard field.valueCount > 0 else {
      return report(
        Wording.PROJ.valueRange(key: name, value: text, minimum: String(field.minimum), maximum: String(field.maximum)),
        at: value)
    }
    let accepted = field.values.filter(\.isCanonical).map(\.text.description)
    if let nearest = NearMiss.nearest(to: text, among: accepted) {
      return report(Wording.PROJ.valueNear(value: text, key: name, nearest: nearest), at: value)
    }
    let list = accepted.map { "`\($0)`" }.joined(separator: ", ")
    report(Wording.PROJ.valueValue(value: text, key: name, accepted: list), at: value)
  }

  private mutating func checkServers() {
    for source in project.dataSources where source.type == "kafka" {
      guard let value = document.value(of: "server", in: source.node), let list = document.text(of: value) else {
        continue
      }
      for fault in ServerList.faults(in: list) { report(fault, at: value, subject: fault.message) }
    }
  }

  private func name(of field: FieldEntry, holding value: YAMLNode) -> String {
    if field.name.utf8CodeUnitCount > 0 { return field.name.description }
    var current = value
    while let parent = document.parent(of: current) {
      if let key = document.key(of: current) { return document.name(of: key) }
      current = parent
    }
    return ""
  }

  private func words(for value: YAMLNode) -> String {
    switch document.kind(of: value) {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar: "a text"
    case .null: "nothing"
    }
  }
}

extension ValueTypes {
  /// The types as people who write YAML name them.
  fileprivate var yamlWords: String {
    var names: [String] = []
    if contains(.object) { names.append("a mapping") }
    if contains(.array) { names.append("a list") }
    if contains(.integer) { names.append("an integer") }
    if contains(.number) { names.append("a number") }
    if contains(.boolean) { names.append("true or false") }
    if contains(.string) { names.append("a text") }
    guard let last = names.popLast() else { return "another value" }
    return names.isEmpty ? last : names.joined(separator: ", ") + " or " + last
  }
}
