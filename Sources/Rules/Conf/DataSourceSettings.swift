import Catalog
import Findings
import JobModel
import SourceText
import YAMLSyntax

/// The VER and CONF rules of a Kafka data source: its version, and its `extended`.
extension ProjectCheck {
  mutating func checkKafka(_ source: DataSource) {
    checkVersion(of: source)
    let version = BrokerVersion(of: source, in: project)
    if let version, let mechanism = document.value(of: "saslMechanism", in: source.node),
      let text = document.text(of: mechanism), KafkaFeature.isScram(text),
      let wording = KafkaFeature.scram.fault(in: version)
    {
      report(wording, at: mechanism, related: version.related(to: wording))
    }
    if let extended = document.value(of: "extended", in: source.node) { checkSettings(extended, version) }
  }

  // MARK: The version

  private mutating func checkVersion(of source: DataSource) {
    guard let member = document.member(named: "version", in: source.node) else {
      return report(Wording.VER.versionUnknown(name: source.name), at: source.key, subject: source.name)
    }
    guard let text = document.text(of: member.value) else { return }
    let shown = SettingJudge.shown(text)
    switch DeclaredVersion(parsing: text) {
    case .unparsable: report(Wording.VER.brokerVersionUnparsable(version: shown), at: member.value)
    case .neverReleased: report(Wording.VER.brokerVersionUnknown(version: shown), at: member.value)
    case .release(let release):
      if release < .oldestSupported {
        report(Wording.VER.brokerVersionOld(version: shown), at: member.value)
      } else if release > .newestSupported {
        report(Wording.VER.brokerVersionNew(version: shown), at: member.value)
      }
    }
  }

  // MARK: Settings

  private mutating func checkSettings(_ extended: YAMLNode, _ version: BrokerVersion?) {
    let judge = SettingJudge(client: nil, isInGroup: false, version: version, servers: "`server`")
    var known: [(setting: JavaSetting, value: YAMLNode)] = []
    for member in document.members(of: extended) {
      let name = document.name(of: member.key)
      switch ClientSettingName.find(name) {
      case nil: report(judge.verdict(onUnknown: name), of: member, by: judge)
      case .librdkafka(let java)?: report(judge.verdict(onLibrdkafkas: name, java), of: member, by: judge)
      case .java(let java)?:
        known.append((java, member.value))
        if let verdict = judge.verdict(on: java, settingValue(of: member.value), serializes: { _, _ in false }) {
          report(verdict, of: member, by: judge)
        }
      }
    }
    guard !known.isEmpty else { return }
    let pairs = SettingPairs<YAMLNode> { [document, known] setting in
      known.last { $0.setting == setting }.map {
        GivenSetting(name: setting.text, text: document.text(of: $0.value) ?? "", origin: .own($0.value))
      }
    }
    for contradiction in pairs.contradictionsOfConsumer() + pairs.contradictionsOfProducer() {
      let wording = contradiction.wording
      var related: [RelatedPlace] = []
      if case .own(let node)? = contradiction.related?.origin {
        related = [RelatedPlace(wording.related, at: place(of: node))]
      }
      report(wording, at: contradiction.node, related: related)
    }
  }

  private func settingValue(of node: YAMLNode) -> SettingValue {
    switch document.kind(of: node) {
    case .mapping: .structure("a mapping")
    case .sequence: .structure("a list")
    case .null: .null
    case .scalar:
      // `${env:…}` and `${file:…}` are read when a job runs.
      document.text(of: node).map { $0.contains("${") ? .open : .text($0) } ?? .open
    }
  }

  /// Another spelling is accepted in silence, as everywhere in `weir.yaml`.
  private mutating func report(_ verdict: SettingVerdict, of member: YAMLMember, by judge: SettingJudge) {
    guard case .finding(let wording) = verdict.statement else { return }
    let related = verdict.goesByVersion ? judge.version.map { $0.related(to: wording) } ?? [] : []
    let node = verdict.part == .key ? member.key : member.value
    report(wording, at: node, related: related, subject: document.name(of: member.key))
  }
}
