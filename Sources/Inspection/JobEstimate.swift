import Catalog
import JSONSyntax
public import JobModel
import YAMLSyntax

/// What a job needs of a resource group: one unit for each topic, and by its traffic.
///
/// By the page's table for reading in real time: for each 10 MB/s 1 unit uncompressed, 2 compressed, 3 compressed with JSON parsing. It has no
/// row for JSON that is not compressed, which counts as uncompressed here; writing counts as reading without JSON parsing.
public struct JobEstimate: Sendable {
  /// What is known of traffic beside the job.
  public struct Assumptions: Sendable {
    public var rate: TrafficRate?
    /// By topic or by the job's path.
    public var rates: [String: TrafficRate] = [:]
    /// Nil: not said.
    public var isCompressed: Bool?

    public init() {}
  }

  /// The script's path.
  public let job: String
  /// Topics that the job reads or writes, each once.
  public let topics: [String]
  /// How many topics count; nil where the job has no Kafka step, and is not estimated.
  public let topicCount: Int?
  public let rate: TrafficRate?
  public let isCompressed: Bool
  public let parsesJSON: Bool
  /// What was assumed, and why.
  public let notes: [String]

  public init(of script: JobScript, scope: ProjectScope, _ assumptions: Assumptions) {
    let steps = script.steps.filter { $0.type == "kafka" && $0.parameter != nil }
    var notes: [String] = []
    job = script.path
    var counted = TopicCount()
    for step in steps { counted.add(step, of: script) }
    topics = counted.names
    topicCount = steps.isEmpty ? nil : counted.count
    notes += counted.notes
    let reader = steps.first { $0.isReader == true }?.parameter
    parsesJSON = reader.map { Self.parsesJSON($0, of: script) } ?? false
    if steps.isEmpty {
      rate = nil
      isCompressed = false
      self.notes = ["no step of the job is a Kafka step: it is not estimated"]
      return
    }
    let throttle = Self.throttle(of: script)
    let given =
      assumptions.rates[script.path] ?? counted.names.lazy.compactMap { assumptions.rates[$0] }.first
      ?? assumptions.rate
    switch (given, throttle) {
    case (let given?, let throttle?) where throttle < given:
      rate = throttle
      notes.append("`speed.mbps` keeps the job at \(throttle) MB/s")
    case (let given?, _): rate = given
    case (nil, let throttle?):
      rate = throttle
      notes.append("no --rate was given: `speed.mbps` is taken, the most that the job may have")
    case (nil, nil):
      rate = nil
      notes.append("no --rate was given: traffic is not counted")
    }
    if let isCompressed = assumptions.isCompressed {
      self.isCompressed = isCompressed
    } else if reader == nil, let type = Self.compression(of: script, steps, scope) {
      isCompressed = type != "none"
      notes.append("`compression.type` is `\(type)`")
    } else if reader == nil {
      isCompressed = false
      notes.append("no `compression.type` is set: the producer does not compress")
    } else {
      isCompressed = true
      notes.append("whether the topic is compressed is not known: counted as compressed; --compression says it")
    }
    if parsesJSON, !isCompressed {
      notes.append("JSON that is not compressed has no row in the table: counted as uncompressed")
    }
    self.notes = notes
  }

  // MARK: Units

  /// Units for each 10 MB/s.
  public var factor: Int { isCompressed ? parsesJSON ? 3 : 2 : 1 }
  public var topicUnits: ResourceUnits { ResourceUnits(whole: topicCount ?? 0) }
  public var trafficUnits: ResourceUnits { ResourceUnits(count: (rate?.thousandths ?? 0) * factor) }
  public var sum: ResourceUnits { topicUnits + trafficUnits }
  /// The sum rounded up to the next half.
  public var units: ResourceUnits { sum.roundedUp }

  // MARK: Facts

  /// A column that is no attribute and no constant is a place in the value, which is parsed as JSON to find it.
  private static func parsesJSON(_ reader: BoundObject, of script: JobScript) -> Bool {
    guard let key = script.key(named: "column", of: reader) else { return false }
    return script.document.elements(of: JSONNodeID(key.index + 1)).contains { column in
      let text = script.text.text(of: column)
      return !text.isEmpty && !text.hasPrefix("'") && !(text.hasPrefix("__") && text.hasSuffix("__"))
    }
  }

  private static func throttle(of script: JobScript) -> TrafficRate? {
    guard let setting = script.object(ScriptKey.setting, of: script.root),
      let speed = script.key(named: "speed", of: setting).flatMap({ script.object(at: JSONNodeID($0.index + 1)) }),
      let throttle = script.key(named: "throttle", of: speed),
      script.text.lenientBoolean(at: JSONNodeID(throttle.index + 1)) == true,
      let mbps = script.key(named: "mbps", of: speed)
    else { return nil }
    return TrafficRate(script.text.text(of: JSONNodeID(mbps.index + 1)))
  }

  private static func compression(of script: JobScript, _ steps: [Step], _ scope: ProjectScope) -> String? {
    guard let parameter = steps.first?.parameter else { return nil }
    if let config = script.key(named: "kafkaConfig", of: parameter).map({ JSONNodeID($0.index + 1) }),
      let value = script.document.member("compression.type", of: config)?.value
    {
      return script.text.text(of: value).lowercased()
    }
    guard let key = script.key(named: "datasource", of: parameter),
      let (source, project) = scope.dataSource(named: script.text.text(of: JSONNodeID(key.index + 1))),
      let extended = project.document.value(of: "extended", in: source.node)
    else { return nil }
    return project.document.value(of: "compression.type", in: extended).flatMap { project.document.text(of: $0) }?
      .lowercased()
  }
}

/// The topics of a job's Kafka steps.
private struct TopicCount {
  var names: [String] = []
  var count = 0
  var notes: [String] = []

  mutating func add(_ step: Step, of script: JobScript) {
    guard let parameter = step.parameter else { return }
    let name = script.key(named: "topic", of: parameter).map { script.text.text(of: JSONNodeID($0.index + 1)) }
    if parameter.shape == .databaseKafkaWriter {
      let topic = name ?? "${srcDatabaseName}_${srcTableName}"
      names.append(topic)
      count += topic.contains("${srcTableName}") ? tables(of: script) : 1
    } else if let name, !names.contains(name) {
      names.append(name)
      count += 1
    } else if name == nil {
      count += 1
      notes.append("a Kafka step has no `topic`: one is counted")
    }
  }

  /// The tables of an entire database, each with a topic of its own.
  private mutating func tables(of script: JobScript) -> Int {
    let document = script.document
    var tables = 0
    var hasPattern = false
    for step in script.steps where step.isReader == true {
      guard let parameter = step.parameter, let connection = document.member("connection", of: parameter.node)?.value
      else {
        continue
      }
      for source in document.elements(of: connection) {
        guard let selected = document.member("selectedTables", of: source)?.value else { continue }
        names(in: selected, of: script, &tables, &hasPattern)
      }
    }
    if hasPattern {
      notes.append("tables are chosen by a pattern, which counts as one table: count those that it finds")
    }
    if tables == 0 { notes.append("no tables are named: one topic is counted") }
    return max(tables, 1)
  }

  private func names(in value: JSONNodeID, of script: JobScript, _ tables: inout Int, _ hasPattern: inout Bool) {
    var node = value
    let end = script.document[value].next
    while node.index < end {
      // Tables stand as texts, in lists and in objects' `tables` or `table`.
      if script.document.kind(of: node) == .string, isTable(node, of: script) {
        tables += 1
        let text = script.text.text(of: node)
        if text.hasPrefix("/"), text.hasSuffix("/") { hasPattern = true }
      }
      node.index += 1
    }
  }

  private func isTable(_ node: JSONNodeID, of script: JobScript) -> Bool {
    guard let key = script.key(ofValue: node) else { return true }
    let name = script.document.text(of: key).lowercased()
    return name.contains("table")
  }
}
