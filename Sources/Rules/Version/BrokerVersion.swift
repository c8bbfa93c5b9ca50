import Catalog
import Findings
import JobModel
import SourceText
import YAMLSyntax

/// The version that a data source declares of its brokers, where it is one of Kafka's.
struct BrokerVersion {
  let release: KafkaVersion
  let source: DataSource
  private let project: Project

  /// Nil where the data source declares none, or none that can be told: VER001 speaks of that.
  init?(of source: DataSource, in project: Project) {
    guard let text = source.version, case .release(let release) = DeclaredVersion(parsing: text) else { return nil }
    self.release = release
    self.source = source
    self.project = project
  }

  /// As it stands there.
  var text: String { source.version ?? "" }

  func related(to wording: Wording) -> [RelatedPlace] {
    guard let node = project.document.value(of: "version", in: source.node) else { return [] }
    return [RelatedPlace(wording.related, at: Place(of: node, in: project))]
  }
}

/// Features that a release brought, and the settings that ask for them. All other settings are judged by the clients that know them.
struct KafkaFeature {
  let name: StaticString
  let since: KafkaVersion

  static let timestamps = KafkaFeature(name: "timestamps of records", since: KafkaVersion(rawValue: 1000))
  static let headers = KafkaFeature(name: "record headers", since: KafkaVersion(rawValue: 1100))
  static let idempotence = KafkaFeature(name: "idempotence", since: KafkaVersion(rawValue: 1100))
  static let transactions = KafkaFeature(name: "transactions", since: KafkaVersion(rawValue: 1100))
  static let zstd = KafkaFeature(name: "zstd compression", since: KafkaVersion(rawValue: 20100))
  static let scram = KafkaFeature(name: "SCRAM", since: KafkaVersion(rawValue: 1002))

  /// The feature that a setting with this value asks for.
  static func asked(by setting: JavaSetting, _ value: () -> String) -> KafkaFeature? {
    func isValue(_ word: String) -> Bool { value().trimmingBlanks.lowercased() == word }
    switch setting {
    case .enableIdempotence: return isValue("true") ? .idempotence : nil
    case .transactionalId: return .transactions
    case .isolationLevel: return isValue("read_committed") ? .transactions : nil
    case .compressionType: return isValue("zstd") ? .zstd : nil
    case .saslMechanism: return isScram(value()) ? .scram : nil
    default: return nil
    }
  }

  /// Whether some value of a setting asks for a feature.
  static func mayBeAsked(by setting: JavaSetting) -> Bool {
    switch setting {
    case .enableIdempotence, .transactionalId, .isolationLevel, .compressionType, .saslMechanism: true
    default: false
    }
  }

  static func isScram(_ mechanism: String) -> Bool {
    mechanism.trimmingBlanks.lowercased().hasPrefix("scram-sha-")
  }

  /// VER003, where the declared version does not have the feature yet.
  func fault(in version: BrokerVersion) -> Wording? {
    guard version.release < since else { return nil }
    return Wording.VER.featureVersion(
      feature: name.description, since: since.description, name: version.source.name, version: version.text)
  }
}
