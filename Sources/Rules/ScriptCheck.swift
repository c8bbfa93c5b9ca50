public import Catalog
public import Findings
public import JSONSyntax
public import JobModel
import SourceText
public import TimeZones

/// A time zone by its name, the machine's own for nil; nil where there is none of that name.
public typealias ZoneLookUp = @Sendable (_ name: String?) -> TimeZone?

/// Looks at one script by every rule that needs nothing but the script and its project, and collects what they find.
///
/// The checks are methods in extensions, one file for each group of rules. They see facts only: no file system, clock or network.
public struct ScriptCheck {
  let script: JobScript
  /// The script's document, scheduling parameters expanded.
  let document: ScriptText
  let scope: ProjectScope
  let surroundings: Surroundings
  let zone: ZoneLookUp
  var findings = FindingList()
  /// Nil where they cannot be known.
  lazy var readerColumns = findReaderColumns()
  lazy var stepNames = StepNames(script.steps)
  /// The shapes of the script's objects and of those that have a place in them, each once.
  lazy var shapesInPlace = findShapesInPlace()

  init(_ script: JobScript, scope: ProjectScope, surroundings: Surroundings, zone: @escaping ZoneLookUp) {
    self.script = script
    document = script.text
    self.scope = scope
    self.surroundings = surroundings
    self.zone = zone
  }

  /// Every finding of one script, in no particular order.
  ///
  /// - Parameter surroundings: What was found of the script's `secretReferences`.
  public static func findings(
    of script: JobScript, scope: ProjectScope, surroundings: Surroundings, zone: @escaping ZoneLookUp
  ) -> FindingList {
    var check = ScriptCheck(script, scope: scope, surroundings: surroundings, zone: zone)
    check.checkSyntax()
    check.checkSchema()
    check.checkParameters()
    check.checkKind()
    check.checkSteps()
    check.checkOrder()
    check.checkSettings()
    for step in script.steps { check.check(step) }
    check.checkConnections()
    check.checkSecrets()
    check.checkSecretReferences()
    if script.isCutShort { check.findings.cut() }
    return check.findings
  }

  /// The findings of a file that holds no object at all: its syntax, and that it is none.
  public static func findings(ofText document: JSONDocument, path: String) -> FindingList {
    var findings = FindingList()
    for finding in SyntaxRules(document: document, path: path).findings() { findings.append(finding) }
    if let root = document.root, document.kind(of: root) != .missing, !document.hasSyntaxErrors {
      let place = Place(file: path, range: document.range(of: root), pointer: "")
      findings.append(Finding(Wording.JOB.wrongTypeDocument(found: document.kind(of: root).words), at: place))
    }
    return findings
  }

  private mutating func check(_ step: Step) {
    checkIgnored(step)
    guard let parameter = step.parameter else { return }
    let dataSource = checkDataSource(of: step, parameter)
    switch parameter.shape {
    case .kafkaReader: checkKafkaReader(parameter)
    case .realtimeKafkaReader: checkRealtimeKafkaReader(parameter)
    case .kafkaWriter: checkKafkaWriter(parameter)
    case .realtimeKafkaWriter: checkRealtimeKafkaWriter(parameter)
    case .databaseKafkaWriter: checkDatabaseKafkaWriter(parameter)
    default: break
    }
    checkKafkaClient(parameter, dataSource)
  }
}

// MARK: - Reporting

extension ScriptCheck {
  /// Reports a finding at a node, with its pointer.
  mutating func report(
    _ wording: Wording, at node: JSONNodeID, severity: Severity? = nil, related: [JSONNodeID] = [],
    relatedPlaces: [RelatedPlace] = [], fixes: [Fix] = [], subject: String = ""
  ) {
    // A pointer can be as long as the file: none is made for nothing.
    if findings.isFull { return findings.cut() }
    let expanded = expandedWording(for: wording, at: node)
    report(
      expanded ?? wording, at: document.range(of: node), pointer: script.pointer(to: node), severity: severity,
      related: related, relatedPlaces: relatedPlaces, fixes: document.isExpanded(node) ? [] : fixes, subject: subject)
  }

  /// - Parameters:
  ///   - severity: Another than the wording's.
  ///   - relatedPlaces: Second places in other files.
  mutating func report(
    _ wording: Wording, at range: ByteRange, pointer: String, severity: Severity? = nil, related: [JSONNodeID] = [],
    relatedPlaces: [RelatedPlace] = [], fixes: [Fix] = [], subject: String = ""
  ) {
    let places = related.map { RelatedPlace(wording.related, at: place(of: $0)) } + relatedPlaces
    var finding = Finding(
      wording, at: Place(file: script.path, range: range, pointer: pointer), related: places, fixes: fixes,
      subject: subject)
    if let severity { finding.severity = severity }
    add(finding)
  }

  mutating func add(_ finding: Finding) {
    findings.append(finding)
  }

  /// Reports something that is absent from an object: at the key under which the object stands, or at the file's first byte.
  ///
  /// Says nothing where a syntax error lies in the object: what seems absent may have been swallowed.
  mutating func reportAbsent(
    _ wording: Wording, from object: BoundObject, related: [JSONNodeID] = [], relatedPlaces: [RelatedPlace] = [],
    fixes: [Fix] = [], subject: String = ""
  ) {
    if findings.isFull { return findings.cut() }
    guard !isDamaged(object.node) else { return }
    let range = object.key.map { document.range(of: $0) } ?? enclosingRange(of: object.node)
    report(
      wording, at: range, pointer: script.pointer(to: object.node), related: related, relatedPlaces: relatedPlaces,
      fixes: fixes, subject: subject)
  }

  /// Of an array's element the key of the array, of the root the file's first byte.
  private func enclosingRange(of node: JSONNodeID) -> ByteRange {
    var current = node
    while let parent = script.parent(of: current) {
      if document.kind(of: parent) == .key { return document.range(of: parent) }
      current = parent
    }
    return ByteRange(at: 0)
  }

  func place(of node: JSONNodeID) -> Place {
    Place(file: script.path, range: document.range(of: node), pointer: script.pointer(to: node))
  }

  /// Whether a syntax error lies in a value.
  func isDamaged(_ node: JSONNodeID) -> Bool {
    let range = document.range(of: node)
    return document.problems.contains {
      $0.severity == .error && $0.range.start >= range.start && $0.range.start <= range.end
    }
  }

  func edit(_ range: ByteRange, _ text: String) -> Edit {
    Edit(file: script.path, range: range, text: text)
  }

  /// A value as a message may show it: short, and never a secret.
  func shown(_ node: JSONNodeID) -> String {
    if let key = script.key(ofValue: node), SecretNames.isSecret(node, under: key, in: script.document) { return "•••" }
    let text = CredentialText.shown(document.text(of: node))
    return text.count <= 60 ? text : String(text.prefix(57)) + "…"
  }
}

extension Finding {
  public init(
    _ wording: Wording, at place: Place, related: [RelatedPlace] = [], fixes: [Fix] = [], subject: String = ""
  ) {
    self.init(
      code: wording.rule.code, name: wording.rule.name, severity: wording.severity, message: wording.message,
      help: wording.help, place: place, related: related, fixes: fixes, subject: subject)
  }
}
