import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// Where client settings stand.
enum SettingHolder {
  /// A step's `kafkaConfig`.
  case kafkaConfig
  /// The wizard's pairs of a key and a value, whose types JOB006 checks.
  case kafkaClientProperties
  /// The `extended` of a data source, for consumers and producers alike.
  case extended
}

/// What is in force for a setting, and where it is said.
struct GivenSetting<Node> {
  enum Origin {
    /// In the file that is looked at.
    case own(key: Node, value: Node)
    /// In the data source of a step.
    case dataSource(Project, key: YAMLNode)
  }

  /// As it is called there: the wizard has names of its own.
  let name: StaticString
  /// The value without the blanks around it; nil where it is not known before the run.
  let text: String?
  let origin: Origin

  init(_ name: StaticString, _ text: String?, at origin: Origin) {
    self.name = name
    self.text = text?.trimmingBlanks
    self.origin = origin
  }

  var isEmpty: Bool { text?.isEmpty == true }
  var number: Int64? { text.flatMap { Int64($0) } }
}

/// The settings that are in force for one client.
protocol SettingSource {
  /// A value of the file that is looked at.
  associatedtype Node

  /// Nil where nobody says anything: a null is as good as absent.
  func given(_ setting: JavaSetting) -> GivenSetting<Node>?
}

/// A contradiction between settings, ready to be reported.
struct SettingContradiction<Node> {
  let wording: Wording
  /// Where it stands in the file that is looked at: a key or a value.
  let node: Node
  let related: GivenSetting<Node>?
}

/// What is in force for a step: its own keys and settings, and behind them those of its data source.
struct StepSettingSource: SettingSource {
  /// A client setting of the script.
  struct Setting {
    let setting: JavaSetting
    let key: JSONNodeID
    let value: JSONNodeID
    /// It stands in `kafkaConfig`, not among the wizard's pairs.
    let isInConfig: Bool
  }

  let script: JobScript
  let parameter: BoundObject
  /// Those that rules compare with one another. Of two of one name the later counts.
  let settings: [Setting]
  let dataSource: (settings: DataSourceSettings, project: Project)?

  func given(_ setting: JavaSetting) -> GivenSetting<JSONNodeID>? {
    // What is said by the writer's `acks` comes last, what the wizard's keys say comes before `kafkaConfig`.
    if setting == .acks, let own = ownKey(setting) { return own }
    if let own = settings.last(where: { $0.setting == setting && script.text.kind(of: $0.value) != .null }) {
      return given(setting.name, own.key, own.value)
    }
    if let own = ownKey(setting) { return own }
    guard let dataSource, let given = dataSource.settings.given(setting), case .own(let key, _) = given.origin else {
      return nil
    }
    return GivenSetting(given.name, given.text, at: .dataSource(dataSource.project, key: key))
  }

  /// The step's own key that says the same as a setting.
  private func ownKey(_ setting: JavaSetting) -> GivenSetting<JSONNodeID>? {
    let name: StaticString
    switch setting {
    case .sessionTimeoutMs: name = "sessionTimeoutMs"
    case .fetchMinBytes: name = "fetchMinBytes"
    case .acks: name = "acks"
    default: return nil
    }
    guard let key = script.key(named: name, of: parameter) else { return nil }
    return given(name, key, JSONNodeID(key.index + 1))
  }

  private func given(_ name: StaticString, _ key: JSONNodeID, _ value: JSONNodeID) -> GivenSetting<JSONNodeID> {
    let isKnown = !script.text.isOpen(value) && script.text.kind(of: value) != .missing
    return GivenSetting(name, isKnown ? script.text.text(of: value) : nil, at: .own(key: key, value: value))
  }
}

/// What a data source says for every step that uses it.
struct DataSourceSettings: SettingSource {
  private let source: DataSource
  private let document: YAMLDocument
  let extended: YAMLNode?

  init(of source: DataSource, in document: YAMLDocument) {
    self.source = source
    self.document = document
    extended = document.value(of: "extended", in: source.node)
  }

  func given(_ setting: JavaSetting) -> GivenSetting<YAMLNode>? {
    if let extended, let member = document.member(named: setting.name.description, in: extended) {
      return given(setting.name, member)
    }
    switch setting {
    case .securityProtocol: return ownKey("securityProtocol")
    case .saslMechanism: return ownKey("saslMechanism")
    default: return nil
    }
  }

  private func ownKey(_ name: StaticString) -> GivenSetting<YAMLNode>? {
    document.member(named: name.description, in: source.node).flatMap { given(name, $0) }
  }

  /// `${env:…}` and `${file:…}` are read when a job runs.
  private func given(_ name: StaticString, _ member: YAMLMember) -> GivenSetting<YAMLNode>? {
    if document.kind(of: member.value) == .null { return nil }
    let text = document.text(of: member.value).flatMap { $0.utf8.contains(UInt8(ascii: "$")) ? nil : $0 }
    return GivenSetting(name, text, at: .own(key: member.key, value: member.value))
  }
}
