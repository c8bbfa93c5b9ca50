import Catalog
import JSONSyntax
import JobModel
import SourceText

/// What a place in a script means: which schema holds there, whose settings stand there.
struct ScriptView {
  let script: JobScript
  let scope: ProjectScope

  private var document: JSONDocument { script.document }

  /// What an object's members are.
  enum Members {
    case fields(Shape)
    /// Client settings as members; the shape has those keys that the schema describes itself.
    case settings(SettingOwner)
    /// `{"key": …, "value": …}` of a client setting.
    case settingPair(Shape, SettingOwner)
  }

  func members(of object: JSONNodeID) -> Members? {
    guard let bound = script.object(at: object) else { return nil }
    switch bound.shape {
    case .consumerConfig: return .settings(owner(at: object, .consumer))
    case .producerConfig: return .settings(owner(at: object, .producer))
    case .realtimeKafkaWriterKafkaClientPropertiesEntry, .databaseKafkaWriterKafkaClientPropertiesEntry:
      return .settingPair(bound.shape, owner(at: object, .producer))
    default: return .fields(bound.shape)
    }
  }

  /// The step that a node lies in.
  func step(around node: JSONNodeID) -> Step? {
    script.steps.first { $0.object.node <= node && node.index < document[$0.object.node].next }
  }

  private func owner(at object: JSONNodeID, _ side: ClientSide) -> SettingOwner {
    let step = step(around: object)
    let source = step?.parameter.flatMap { text("datasource", of: $0.node) }.flatMap { scope.dataSource(named: $0) }
    var owner = SettingOwner(side: side, version: source?.source.release)
    owner.isInGroup = step?.parameter?.shape == .realtimeKafkaReader
    return owner
  }

  /// The text of a member; nil where it is absent or no string.
  func text(_ name: StaticString, of object: JSONNodeID) -> String? {
    guard let value = document.member(name, of: object)?.value, document.kind(of: value) == .string else { return nil }
    return document.text(of: value)
  }

  /// The keys of an object as they stand there.
  func keys(of object: JSONNodeID) -> [String] {
    document.members(of: object).map { document.text(of: $0.key) }
  }

  /// What the schema says of a member's value.
  func field(of key: JSONNodeID, in object: JSONNodeID) -> FieldEntry? {
    script.object(at: object)?.shape.field(named: document.text(of: key))
  }

  // MARK: References

  /// What a string names beside itself.
  enum Reference: Equatable {
    case dataSource(String)
    case step(String)

    var text: String {
      switch self {
      case .dataSource(let name), .step(let name): name
      }
    }
  }

  func reference(at value: JSONNodeID) -> Reference? {
    guard document.kind(of: value) == .string, let key = script.key(ofValue: value), let object = script.parent(of: key)
    else { return nil }
    let name = document.text(of: key)
    let text = script.text.text(of: value)
    if script.steps.contains(where: { $0.parameter?.node == object }), name == "datasource" {
      return .dataSource(text)
    }
    switch script.object(at: object)?.shape {
    case .orderHopsEntry where name == "from" || name == "to", .step where name == "name": return .step(text)
    default: return nil
    }
  }

  /// The values of `name` of the steps that are called so.
  func definitions(ofStep name: String) -> [JSONNodeID] {
    script.steps.filter { $0.name == name }.compactMap { document.member("name", of: $0.object.node)?.value }
  }
}

extension DataSource {
  /// The brokers' version, where it is one.
  var release: KafkaVersion? {
    guard let version, case .release(let release) = DeclaredVersion(parsing: version) else { return nil }
    return release
  }
}
