import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText

/// VER003 and VER004: a Kafka step against the version that its data source declares.
extension ScriptCheck {
  func brokerVersion(of parameter: BoundObject) -> BrokerVersion? {
    kafkaDataSource(of: parameter).flatMap { BrokerVersion(of: $0.source, in: $0.project) }
  }

  /// Features that a step's own keys ask for; those of client settings are the settings' affair.
  mutating func checkFeatures(of reader: BoundObject) {
    guard let columns = value("column", of: reader), document.kind(of: columns) == .array,
      let version = brokerVersion(of: reader), let wording = KafkaFeature.headers.fault(in: version)
    else { return }
    for column in document.elements(of: columns) where document.contentEquals(column, "__headers__") {
      report(wording, at: column, relatedPlaces: version.related(to: wording))
    }
  }

  /// VER004, or READ022 where no version is declared.
  mutating func checkOvershoot(of reader: BoundObject) {
    let key = script.key(KafkaReaderKey.skipExceedRecord, of: reader)
    let value = script.value(KafkaReaderKey.skipExceedRecord, of: reader)
    let skips = value.flatMap { document.lenientBoolean(at: $0) }
    // A key whose value is lost or wrong is somebody else's finding.
    if key != nil, skips == nil { return }
    let version = brokerVersion(of: reader)
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
