import Catalog
import Findings
import JobModel
import SourceText
import YAMLSyntax

/// The VER and CONF rules of a Kafka data source: its version, its login, and its `extended`. Judged once for each file, not for each job.
extension ProjectCheck {
  mutating func checkKafka(_ source: DataSource) {
    checkVersion(of: source)
    let version = BrokerVersion(of: source, in: project)
    checkMechanism(of: source, version)
    let given = DataSourceSettings(of: source, in: document)
    if let extended = given.extended { checkSettings(extended, version) }
    if let contradiction = LoginSettings(source: given, place: "`securityProtocol`").contradiction() {
      report(contradiction)
    }
    guard given.extended != nil else { return }
    checkLogin(of: source)
    var pairs = SettingPairs(given)
    pairs.compareConsumers(.all)
    pairs.compareProducers(.all)
    for contradiction in pairs.contradictions { report(contradiction) }
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

  // MARK: The login

  private mutating func checkMechanism(of source: DataSource, _ version: BrokerVersion?) {
    guard let mechanism = document.value(of: "saslMechanism", in: source.node),
      let text = document.text(of: mechanism)?.trimmingBlanks, !text.utf8.contains(UInt8(ascii: "$"))
    else { return }
    if SASLMechanism(named: text) == nil {
      report(SettingJudge.fault(ofMechanism: text), at: mechanism)
    } else if KafkaFeature.isScram(text), let version, let wording = KafkaFeature.scram.fault(in: version) {
      report(wording, at: mechanism, related: version.related(to: wording))
    }
  }

  // MARK: Settings

  private mutating func checkSettings(_ extended: YAMLNode, _ version: BrokerVersion?) {
    let judge = SettingJudge(client: nil, isInGroup: false, version: version, servers: "`server`")
    for member in document.members(of: extended) {
      let name = document.name(of: member.key)
      switch ClientSettingName.find(name) {
      case nil: report(judge.verdict(onUnknown: name), of: member, by: judge)
      case .librdkafka(let java)?: report(judge.verdict(onLibrdkafkas: name, java), of: member, by: judge)
      case .java(let java)?:
        let verdict = judge.verdict(
          on: java, kind(ofSetting: member.value), in: .extended, written: nil,
          text: { document.text(of: member.value) ?? "" }, serializes: { _, _ in false })
        if let verdict { report(verdict, of: member, by: judge) }
      }
    }
  }

  private func kind(ofSetting node: YAMLNode) -> SettingValue {
    switch document.kind(of: node) {
    case .mapping: return .structure("a mapping")
    case .sequence: return .structure("a list")
    case .null: return .null
    case .scalar:
      // `${env:…}` and `${file:…}` are read when a job runs.
      return document.text(of: node)?.utf8.contains(UInt8(ascii: "$")) == false ? .scalar : .open
    }
  }

  /// Another spelling is accepted in silence, as everywhere in `weir.yaml`.
  private mutating func report(_ verdict: SettingVerdict, of member: YAMLMember, by judge: SettingJudge) {
    guard case .finding(let wording) = verdict.statement else { return }
    let related = verdict.goesByVersion ? judge.version.map { $0.related(to: wording) } ?? [] : []
    let node = verdict.part == .key ? member.key : member.value
    report(wording, at: node, related: related, subject: document.name(of: member.key))
  }

  private mutating func report(_ contradiction: SettingContradiction<YAMLNode>) {
    var related: [RelatedPlace] = []
    if case .own(let key, _)? = contradiction.related?.origin {
      related = [RelatedPlace(contradiction.wording.related, at: place(of: key))]
    }
    report(contradiction.wording, at: contradiction.node, related: related)
  }
}
