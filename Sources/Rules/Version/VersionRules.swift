import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// A step that speaks to Kafka, with what is known of its brokers.
struct KafkaClientStep {
  let parameter: BoundObject
  let side: ClientSide
  /// The Kafka data source that the step names, where it is known.
  let dataSource: (source: DataSource, project: Project)?
  /// False where the step names a data source that cannot be looked at: what it says is not known.
  let isSourceKnown: Bool
  /// What the data source declares of its brokers.
  let version: BrokerVersion?
}

/// VER003 and VER004: a Kafka step against the version that its data source declares; and the way to the rules of client settings.
extension ScriptCheck {
  /// - Parameter found: The data source that the step names, whatever its type.
  mutating func checkKafkaClient(_ parameter: BoundObject, _ found: (source: DataSource, project: Project)?) {
    let side: ClientSide
    switch parameter.shape {
    case .kafkaReader, .realtimeKafkaReader: side = .consumer
    case .kafkaWriter, .realtimeKafkaWriter, .databaseKafkaWriter: side = .producer
    default: return
    }
    let dataSource = found.flatMap { $0.source.type == "kafka" ? $0 : nil }
    let client = KafkaClientStep(
      parameter: parameter, side: side, dataSource: dataSource,
      isSourceKnown: dataSource != nil || value("datasource", of: parameter) == nil,
      version: dataSource.flatMap { BrokerVersion(of: $0.source, in: $0.project) })
    if let version = client.version { checkFeatures(of: client, version) }
    if parameter.shape == .kafkaReader { checkOvershoot(of: parameter, client.version) }
    checkClientSettings(of: client)
  }

  /// The value of a key that several shapes have; nil where it is absent or its value was lost to a syntax error.
  func value(_ name: StaticString, of object: BoundObject) -> JSONNodeID? {
    guard let key = script.key(named: name, of: object) else { return nil }
    let value = JSONNodeID(key.index + 1)
    return document.kind(of: value) == .missing ? nil : value
  }

  // MARK: Features

  /// Features that a step's own keys ask for; those of client settings are the settings' affair.
  private mutating func checkFeatures(of client: KafkaClientStep, _ version: BrokerVersion) {
    guard version.release < KafkaFeature.headers.since else { return }
    if client.side == .producer {
      if let index = value("timestampIndex", of: client.parameter) { report(.timestamps, at: index, in: version) }
      return
    }
    guard let columns = value("column", of: client.parameter), document.kind(of: columns) == .array else { return }
    for column in document.elements(of: columns) {
      if document.contentEquals(column, "__headers__") { report(.headers, at: column, in: version) }
      if document.contentEquals(column, "__timestamp__") { report(.timestamps, at: column, in: version) }
    }
  }

  private mutating func report(_ feature: KafkaFeature, at node: JSONNodeID, in version: BrokerVersion) {
    guard let wording = feature.fault(in: version) else { return }
    report(wording, at: node, relatedPlaces: version.related(to: wording))
  }

  /// VER004, or READ022 where no version is declared.
  private mutating func checkOvershoot(of reader: BoundObject, _ version: BrokerVersion?) {
    let key = script.key(KafkaReaderKey.skipExceedRecord, of: reader)
    let value = script.value(KafkaReaderKey.skipExceedRecord, of: reader)
    let skips = value.flatMap { document.lenientBoolean(at: $0) }
    // A key whose value is lost or wrong is somebody else's finding.
    if key != nil, skips == nil { return }
    if let version, version.release < .oldestSupported {
      guard let value, skips == true else { return }
      let wording = Wording.VER.skipVersionEarly(version: version.text)
      return report(wording, at: value, relatedPlaces: version.related(to: wording))
    }
    guard skips != true else { return }
    let title = "Set `skipExceedRecord` to true"
    guard let value else {
      let wording = version.map { Wording.VER.skipVersion(version: $0.text) } ?? Wording.READ.passesTheEnd()
      let fixes = insertion(of: "\"skipExceedRecord\": true", into: reader).map {
        [Fix(title, safety: .safe, edits: [$0])]
      }
      return reportAbsent(
        wording, from: reader, relatedPlaces: version.map { $0.related(to: wording) } ?? [], fixes: fixes ?? [])
    }
    let wording =
      version.map { Wording.VER.skipVersionSwitchedOff(version: $0.text) } ?? Wording.READ.passesTheEndSwitchedOff()
    report(
      wording, at: value, relatedPlaces: version.map { $0.related(to: wording) } ?? [],
      fixes: [Fix(title, safety: .safe, edits: [edit(document.range(of: value), "true")])])
  }
}
