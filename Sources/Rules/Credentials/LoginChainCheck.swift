import Catalog
public import Findings
import JAASSyntax
public import JobModel
import KerberosConfiguration
import SourceText
import YAMLSyntax

/// A data source's use of a file, and what the file says.
public struct CredentialLink: Sendable {
  public let use: CredentialUse
  public let facts: CredentialFacts

  public init(use: CredentialUse, facts: CredentialFacts) {
    self.use = use
    self.facts = facts
  }
}

/// LINK004 to LINK008 and KRB004: whether what a data source names makes a login, from the mechanism to the KDC. Each break shows both ends.
public struct LoginChainCheck {
  /// Of a data source with many jobs the first few stand for all.
  private static let relatedLimit = 8

  /// The places where jobs name a data source.
  public typealias Users = (_ project: Project, _ source: String) -> [Place]

  private let users: Users
  private let gifts: Set<JobFacts.Gift>
  private var findings: [Finding] = []
  /// Default realms without a block of which LINK006 speaks, by the path of the krb5.conf.
  private var explained: Set<String> = []

  /// - Parameters:
  ///   - links: The files that data sources name, as far as they could be read.
  ///   - files: What was found of every krb5.conf, named by a data source or not.
  ///   - jobs: What a job brings itself, its data source need not name.
  ///   - users: Asked for findings alone.
  public static func findings(
    projects: [Project], links: [CredentialLink], files: [CredentialFacts], jobs: [JobFacts], users: @escaping Users
  ) -> [Finding] {
    var check = LoginChainCheck(users: users, gifts: Set(jobs.flatMap(\.gifts)))
    var sources: [String: [CredentialLink]] = [:]
    for link in links { sources["\(link.use.project.path)\n\(link.use.source.name)", default: []].append(link) }
    for project in projects {
      for source in project.dataSources where source.type == "kafka" {
        let links = sources.isEmpty ? [] : sources["\(project.path)\n\(source.name)"] ?? []
        // Most data sources have no login at all.
        if source.securityProtocol == nil, links.isEmpty { continue }
        check.check(Login(source, in: project, links))
      }
    }
    for file in files { check.checkDefaultRealm(of: file) }
    check.checkKeytabs(links, files)
    return check.findings + files.flatMap(\.elsewhere)
  }

  private init(users: @escaping Users, gifts: Set<JobFacts.Gift>) {
    self.users = users
    self.gifts = gifts
  }

  // MARK: Reporting

  private mutating func report(
    _ wording: Wording, of login: Login, at node: YAMLNode, related: [RelatedPlace] = [], subject: String = ""
  ) {
    let jobs = users(login.project, login.source.name).prefix(Self.relatedLimit).map {
      RelatedPlace("a job uses `\(login.source.name)` here", at: $0)
    }
    findings.append(
      Finding(wording, at: Place(of: node, in: login.project), related: related + jobs, subject: subject))
  }

  // MARK: One data source

  private mutating func check(_ login: Login) {
    // How brokers are spoken to is not known, or a finding of its own.
    guard let spoken = login.protocol else { return }
    checkMissing(login, spoken)
    checkUnused(login, spoken)
    guard spoken.hasLogin, login.mechanism == .gssapi else { return }
    checkService(login)
    checkAddresses(login)
    checkRealm(login)
  }

  private mutating func reportMissing(_ login: Login, _ needed: String, _ key: String, by reason: String) {
    let gift = JobFacts.Gift(project: login.project.path, source: login.source.name, key: key)
    if gifts.contains(gift) { return }
    report(
      Wording.LINK.credentialsMissing(reason: reason, needed: needed, name: login.source.name, key: key), of: login,
      at: login.source.key, subject: key)
  }

  private mutating func checkMissing(_ login: Login, _ spoken: SecurityProtocol) {
    if spoken.hasLogin, let mechanism = login.mechanism {
      let name = mechanism.rawValue
      if !login.has("jaas", or: ["sasl.jaas.config", "java.security.auth.login.config"]) {
        reportMissing(login, "a JAAS file", "jaas", by: name)
      }
      if mechanism == .gssapi {
        if !login.has("krb5") { reportMissing(login, "a krb5.conf", "krb5", by: name) }
        if !login.has("keytab") { reportMissing(login, "a keytab", "keytab", by: name) }
      }
    }
    if spoken.hasTLS, !login.has("truststore", or: ["ssl.truststore.location", "ssl.truststore.certificates"]) {
      reportMissing(login, "a truststore", "truststore", by: spoken.rawValue)
    }
  }

  private mutating func checkUnused(_ login: Login, _ spoken: SecurityProtocol) {
    func unused(_ key: String, by reason: String) {
      guard let member = login.member(key) else { return }
      report(
        Wording.LINK.credentialsUnused(reason: reason, key: key), of: login, at: member.key,
        related: login.reasonPlaces, subject: key)
    }
    if !spoken.hasLogin {
      // A login that the protocol does not have is one mistake.
      guard login.source.saslMechanismNode(in: login.project) == nil else { return }
      for key in ["jaas", "krb5", "keytab"] { unused(key, by: spoken.rawValue) }
    } else if let mechanism = login.mechanism, mechanism != .gssapi {
      for key in ["krb5", "keytab"] { unused(key, by: mechanism.rawValue) }
    }
    if !spoken.hasTLS {
      for key in ["truststore", "keystore"] { unused(key, by: spoken.rawValue) }
    }
  }

  // MARK: Kerberos

  private mutating func checkService(_ login: Login) {
    guard let node = login.source.extendedNode("sasl.kerberos.service.name", in: login.project),
      let given = login.project.document.text(of: node), !given.isEmpty, !given.contains("$"),
      let option = login.option("serviceName"), let value = option.value, !value.text.isEmpty,
      !value.text.contains("${"), value.text != given, let path = login.jaasPath
    else { return }
    let wording = Wording.LINK.serviceName(given: Excerpt.of(given), login: Excerpt.of(value.text))
    report(
      wording, of: login, at: node,
      related: [
        RelatedPlace(
          wording.related, at: Place(file: path, range: value.range, pointer: "KafkaClient/serviceName"))
      ])
  }

  private mutating func checkAddresses(_ login: Login) {
    let document = login.project.document
    guard let node = document.value(of: "server", in: login.source.node), let text = document.text(of: node),
      !text.contains("$")
    else { return }
    let mapped = (document.value(of: "hosts", in: login.source.node).map { document.members(of: $0) } ?? [])
      .compactMap { document.text(of: $0.value) }
    let addresses = login.source.brokers.map(BrokerHost.host).filter {
      BrokerHost.isAddress($0) && !mapped.contains($0)
    }
    guard let first = addresses.first else { return }
    report(Wording.LINK.addressUnderKerberos(address: first), of: login, at: node, subject: first)
  }

  private mutating func checkRealm(_ login: Login) {
    guard let option = login.option("principal"), let value = option.value, !value.text.contains("${"),
      let jaasPath = login.jaasPath, let realm = KerberosPrincipal(value.text).realm, !realm.isEmpty,
      KerberosPrincipal(value.text).fault == nil, let link = login.link(.krb5), let kerberos = link.facts.kerberos,
      !kerberos.isDamaged, kerberos.realm(named: realm) == nil, !kerberos.sections(named: "realms").isEmpty
    else { return }
    let principal = RelatedPlace(
      "the principal", at: Place(file: jaasPath, range: value.range, pointer: "KafkaClient/principal"))
    var related = [principal]
    let defaultRealm = kerberos.defaultRealm
    if let defaultRealm {
      related.append(
        RelatedPlace("the default realm", at: kerberos.place(defaultRealm.at, pointer: "libdefaults/default_realm")))
    }
    let blocks = kerberos.realms.filter(\.relation.isBlock)
    for (file, block) in blocks.prefix(4) {
      related.append(
        RelatedPlace(
          "a block of `[realms]`",
          at: kerberos.place(
            KerberosLocation(file: file, range: block.key.range), pointer: "realms/\(block.key.text)")))
    }
    if defaultRealm?.value.text == realm { explained.insert(link.facts.path) }
    let nearest = NearMiss.nearest(to: realm, among: blocks.map(\.relation.key.text))
    let wording =
      nearest.map { Wording.LINK.realmNear(realm: Excerpt.of(realm), nearest: Excerpt.of($0)) }
      ?? Wording.LINK.realm(realm: Excerpt.of(realm))
    report(wording, of: login, at: link.use.value, related: related, subject: realm)
  }

  // MARK: Keytabs

  /// A keytab that several data sources use is held against each login of another principal.
  private mutating func checkKeytabs(_ links: [CredentialLink], _ files: [CredentialFacts]) {
    var logins: [String: [Login]] = [:]
    let bySource = Dictionary(grouping: links) { "\($0.use.project.path)\n\($0.use.source.name)" }
    for link in links where link.use.role == .keytab {
      let own = bySource["\(link.use.project.path)\n\(link.use.source.name)"] ?? []
      logins[link.facts.path, default: []].append(Login(link.use.source, in: link.use.project, own))
    }
    for file in files {
      guard let keytab = file.keytab else { continue }
      let using = logins[file.path] ?? []
      var seen: Set<String> = []
      let principals = using.compactMap(\.principal).filter { seen.insert($0.text).inserted }
      let kerberos = using.lazy.compactMap { $0.link(.krb5)?.facts.kerberos }.first { !$0.isDamaged }
      findings += KeytabChainCheck.findings(
        path: file.path, keytab: keytab, principals: principals, kerberos: kerberos)
    }
  }

  // MARK: The default realm

  private mutating func checkDefaultRealm(of file: CredentialFacts) {
    guard let kerberos = file.kerberos, !kerberos.isDamaged, !explained.contains(file.path),
      let (value, location) = kerberos.defaultRealm, !value.text.isEmpty, kerberos.realm(named: value.text) == nil,
      // A value in a file that is included is judged there.
      location.file == 0
    else { return }
    let blocks = kerberos.realms.filter(\.relation.isBlock)
    let place = Place(file: file.path, range: value.range, pointer: "libdefaults/default_realm")
    let nearest = NearMiss.nearest(to: value.text, among: blocks.map(\.relation.key.text))
    guard let nearest, let (index, block) = kerberos.realm(named: nearest) else {
      let wording = Wording.KRB.realmUndefined(realm: Excerpt.of(value.text))
      return findings.append(Finding(wording, at: place, subject: value.text))
    }
    let wording = Wording.KRB.realmUndefinedNear(realm: Excerpt.of(value.text), nearest: Excerpt.of(nearest))
    findings.append(
      Finding(
        wording, at: place,
        related: [
          RelatedPlace(
            wording.related,
            at: kerberos.place(KerberosLocation(file: index, range: block.key.range), pointer: "realms/\(nearest)"))
        ], subject: value.text))
  }
}

extension KerberosConfiguration {
  fileprivate func place(_ location: KerberosLocation, pointer: String) -> Place {
    Place(file: files[location.file].path, range: location.range, pointer: pointer)
  }
}

/// What a data source says of its login, with the files that it names.
private struct Login {
  let source: DataSource
  let project: Project
  private let links: [CredentialLink]
  /// PLAINTEXT where none is given; nil where it is not known or does not exist.
  let `protocol`: SecurityProtocol?
  /// Nil where there is none that is known.
  let mechanism: SASLMechanism?

  init(_ source: DataSource, in project: Project, _ links: [CredentialLink]) {
    self.source = source
    self.project = project
    self.links = links
    `protocol` = source.securityProtocol.map { SecurityProtocol(named: $0) } ?? .plaintext
    mechanism = source.saslMechanism(in: project).flatMap { SASLMechanism(named: $0) }
  }

  func member(_ key: String) -> YAMLMember? {
    project.document.member(named: key, in: source.node).flatMap {
      project.document.kind(of: $0.value) == .null ? nil : $0
    }
  }

  /// Whether a key of the data source, or a client's setting of the same meaning, is given.
  func has(_ key: String, or settings: [String] = []) -> Bool {
    member(key) != nil || settings.contains { source.extendedNode($0, in: project) != nil }
  }

  func link(_ role: CredentialRole) -> CredentialLink? {
    links.first { $0.use.role == role }
  }

  /// Where it is said that something has no use.
  var reasonPlaces: [RelatedPlace] {
    [source.saslMechanismNode(in: project) ?? source.securityProtocolNode(in: project)].compactMap { $0 }
      .map { RelatedPlace("the login is chosen here", at: Place(of: $0, in: project)) }
  }

  var jaasPath: String? { link(.jaas)?.facts.path }

  /// Whom it logs in as; nil where that is not written, or not well.
  var principal: KeytabChainCheck.Principal? {
    guard let value = option("principal")?.value, let path = jaasPath, !value.text.contains("${") else { return nil }
    let fault = KerberosPrincipal(value.text).fault
    guard fault == nil || fault == .noRealm else { return nil }
    return KeytabChainCheck.Principal(
      text: value.text, place: Place(file: path, range: value.range, pointer: "KafkaClient/principal"))
  }

  /// An option of the Kerberos login in the JAAS file.
  func option(_ name: String) -> JAASOption? {
    let modules = link(.jaas)?.facts.jaas?.clientEntry?.modules ?? []
    return modules.first { $0.className.flatMap { LoginModule(className: $0.text) } == .kerberos }?
      .option(named: name)
  }
}

/// The host of a broker's address.
enum BrokerHost {
  static func host(_ address: String) -> String {
    if address.hasPrefix("["), let end = address.firstIndex(of: "]") {
      return String(address[address.index(after: address.startIndex)..<end])
    }
    guard let colon = address.lastIndex(of: ":") else { return address }
    return String(address[..<colon])
  }

  /// Whether it is an IPv4 or IPv6 address, and no name.
  static func isAddress(_ host: String) -> Bool {
    if host.utf8.contains(UInt8(ascii: ":")) { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
  }
}
