import Catalog
import Findings
import JobModel
public import KerberosConfiguration
import SourceText

/// KRB001 to KRB003 and KRB005 to KRB010 of one krb5.conf. What else holds for it shows beside the login that uses it.
public struct KerberosCheck {
  let subject: CredentialSubject
  let configuration: KerberosConfiguration
  /// The file itself, without what it includes.
  let document: KerberosDocument
  private(set) var findings = FindingList()

  private init(_ subject: CredentialSubject, _ configuration: KerberosConfiguration) {
    self.subject = subject
    self.configuration = configuration
    document = configuration.files[0].document
  }

  /// - Parameter reading: What an `include` leads to.
  public static func check(
    _ subject: CredentialSubject, reading: @escaping KerberosFileReading
  ) -> CheckedCredential {
    let configuration = KerberosConfiguration(path: subject.path, bytes: subject.bytes, reading: reading)
    var check = KerberosCheck(subject, configuration)
    check.check()
    var checked = CheckedCredential(facts: CredentialFacts(path: subject.path, kerberos: configuration))
    checked.findings = check.findings.findings
    checked.comments = KerberosComments.suppressible(in: check.document)
    checked.isDamaged = configuration.isDamaged
    return checked
  }

  private mutating func check() {
    checkSyntax()
    if document.isUnread { return }
    checkSections()
    checkOutside()
    for section in document.sections {
      switch section.name.text.lowercased() {
      case "libdefaults": checkDefaults(section)
      case "realms": checkRealms(section)
      default: checkUnknown(section)
      }
    }
    checkDuplicates()
  }

  // MARK: Reporting

  static func pointer(_ section: KerberosSection, _ path: String...) -> String {
    ([section.name.text.lowercased()] + path).joined(separator: "/")
  }

  mutating func report(
    _ wording: Wording, at range: ByteRange, _ pointer: String, severity: Severity? = nil, related: [ByteRange] = [],
    fixes: [Fix] = [], subject: String = ""
  ) {
    var finding = Finding(
      wording, at: Place(file: self.subject.path, range: range, pointer: pointer),
      related: related.map { RelatedPlace(wording.related, at: Place(file: self.subject.path, range: $0)) },
      fixes: fixes, subject: subject)
    if let severity { finding.severity = severity }
    findings.append(finding)
  }

  static func shown(_ text: String) -> String {
    text.unicodeScalars.count <= 60 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(57))) + "…"
  }

  /// The section, and the tags down to a place.
  private func pointer(at range: ByteRange) -> String {
    guard let section = document.sections.last(where: { $0.header.start <= range.start }) else { return "" }
    var path = [section.name.text.lowercased()]
    var relations = section.relations
    while let inner = relations.last(where: { $0.range.start <= range.start && range.start <= $0.range.end }) {
      path.append(inner.key.text)
      relations = inner.relations
    }
    return path.joined(separator: "/")
  }

  // MARK: Syntax

  private mutating func checkSyntax() {
    for problem in document.problems + configuration.files[0].problems {
      report(
        Wording.KRB.syntax(problem: problem.message, advice: problem.help), at: problem.range,
        pointer(at: problem.range), related: problem.related.map { [$0] } ?? [])
    }
    for difference in document.differences {
      report(
        Wording.KRB.readersDiffer(difference: difference.message, advice: difference.help), at: difference.range,
        pointer(at: difference.range))
    }
  }

  // MARK: Sections

  /// A part of a configuration, which lies beside it, need not be whole.
  private var isWhole: Bool {
    !subject.uses.isEmpty || subject.isNamed || subject.path.split(separator: "/").last == "krb5.conf"
  }

  private mutating func checkSections() {
    guard isWhole, !configuration.isIncomplete else { return }
    for name in ["libdefaults", "realms"] where configuration.sections(named: name).isEmpty {
      // Behind a broken header the section may be there.
      if document.problems.contains(where: { $0.kind == .unclosedHeader || $0.kind == .textAfterHeader }) { continue }
      report(Wording.KRB.sectionMissing(section: name), at: ByteRange(at: 0), "", subject: name)
    }
    checkDefaultRealm()
  }

  /// A tag in place of `default_realm`.
  static func isMeantAsDefaultRealm(_ tag: String) -> Bool {
    tag != "default_realm" && NearMiss.nearest(to: tag, among: ["default_realm"]) != nil
  }

  private mutating func checkDefaultRealm() {
    guard configuration.defaults("default_realm").isEmpty,
      let section = document.sections.first(where: { $0.name.text.lowercased() == "libdefaults" })
    else { return }
    let near = document.sections.filter { $0.name.text.lowercased() == "libdefaults" }.flatMap(\.relations)
      .first { Self.isMeantAsDefaultRealm($0.key.text) }
    if let near {
      let pointer = Self.pointer(section, near.key.text)
      report(Wording.KRB.defaultRealmNear(found: near.key.text), at: near.key.range, pointer)
    } else if document.problems.isEmpty {
      report(Wording.KRB.defaultRealm(), at: section.header, Self.pointer(section))
    }
  }

  private mutating func checkOutside() {
    for range in document.outside.prefix(8) { report(Wording.KRB.unknownKeyOutside(), at: range, "") }
  }

  private mutating func checkUnknown(_ section: KerberosSection) {
    let name = section.name.text
    guard !KerberosTag.sections.contains(name.lowercased()),
      let nearest = NearMiss.nearest(to: name, among: KerberosTag.sections.sorted())
    else { return }
    report(
      Wording.KRB.unknownKeySection(section: Self.shown(name), nearest: nearest), at: section.header,
      Self.pointer(section))
  }

  // MARK: Tags

  private mutating func checkDefaults(_ section: KerberosSection) {
    for relation in section.relations {
      // MIT's library looks for some tags in the block of a realm there.
      if relation.isBlock { continue }
      let pointer = Self.pointer(section, relation.key.text)
      guard let tag = KerberosTag.inDefaults(relation.key.text) else {
        checkUnknown(relation, in: "[libdefaults]", KerberosTag.defaults, other: KerberosTag.realm, "[realms]", pointer)
        continue
      }
      check(relation, tag, "[libdefaults]", pointer)
    }
  }

  private mutating func checkRealms(_ section: KerberosSection) {
    for realm in section.relations {
      guard realm.isBlock else { continue }
      let kdcs = realm.relations.filter { $0.key.text == "kdc" }
      if kdcs.isEmpty, !hasProblem(in: realm.range), configuration.kdcs(of: realm.key.text).isEmpty {
        report(
          Wording.KRB.kdc(realm: Self.shown(realm.key.text)), at: realm.key.range,
          Self.pointer(section, realm.key.text), subject: realm.key.text)
      }
      for relation in realm.relations {
        let pointer = Self.pointer(section, realm.key.text, relation.key.text)
        guard let tag = KerberosTag.inRealm(relation.key.text) else {
          checkUnknown(
            relation, in: "the block of a realm", KerberosTag.realm, other: KerberosTag.defaults, "[libdefaults]",
            pointer)
          continue
        }
        check(relation, tag, "the block of a realm", pointer)
      }
    }
  }

  private func hasProblem(in range: ByteRange) -> Bool {
    document.problems.contains { $0.range.start >= range.start && $0.range.start <= range.end }
  }

  private mutating func checkUnknown(
    _ relation: KerberosRelation, in place: String, _ tags: [KerberosTag], other: [KerberosTag], _ owner: String,
    _ pointer: String
  ) {
    let name = relation.key.text
    let isDefaults = place == "[libdefaults]"
    if isDefaults, configuration.defaults("default_realm").isEmpty, Self.isMeantAsDefaultRealm(name) { return }
    // A tag with a blank, or none, is a mistake of the syntax.
    if name.isEmpty || hasProblem(in: relation.key.range) { return }
    let shown = Self.shown(name)
    let place = isDefaults ? "`\(place)`" : place
    if other.contains(where: { $0.name == name && !$0.implementations.isDisjoint(with: [.mit, .java]) }) {
      let owner = isDefaults ? "the block of a realm in `[realms]`" : "`[libdefaults]`"
      report(Wording.KRB.unknownKeyElsewhere(tag: shown, owner: owner), at: relation.key.range, pointer)
    } else if let nearest = NearMiss.nearest(to: name, among: tags.map(\.name)) {
      report(
        Wording.KRB.unknownKeyNear(tag: shown, place: place, nearest: nearest), at: relation.key.range, pointer)
    } else {
      report(Wording.KRB.unknownKey(tag: shown, place: place), at: relation.key.range, pointer)
    }
  }

  private mutating func check(
    _ relation: KerberosRelation, _ tag: KerberosTag, _ place: String, _ pointer: String
  ) {
    if tag.implementations == .heimdal {
      report(
        Wording.KRB.unknownKeyOther(
          readers: tag.implementations.words, tag: tag.name, place: place == "[libdefaults]" ? "`\(place)`" : place),
        at: relation.key.range, pointer)
      return
    }
    guard let value = relation.value else { return }
    check(value, tag, pointer)
  }

  // MARK: Duplicates

  /// Tags that may be given several times.
  private static let lists: Set<String> = [
    "kdc", "admin_server", "kpasswd_server", "primary_kdc", "master_kdc", "auth_to_local", "http_anchors",
    "pkinit_anchors", "pkinit_pool", "pkinit_identities", "pkinit_revoke", "pkinit_cert_match", "pkinit_eku_checking",
    "pkinit_kdc_hostname", "host_based_services", "no_host_referral",
  ]

  private mutating func checkDuplicates() {
    var sections: [String: KerberosSection] = [:]
    var realms: [String: KerberosRelation] = [:]
    var defaults: [String: KerberosRelation] = [:]
    for section in document.sections {
      let name = section.name.text.lowercased()
      if let first = sections[name], name == "libdefaults" || name == "realms" {
        report(
          Wording.KRB.duplicateSection(section: name), at: section.header, Self.pointer(section),
          related: [first.header])
      }
      sections[name] = sections[name] ?? section
      switch name {
      case "libdefaults": checkTwice(section.relations, Self.pointer(section), &defaults)
      case "realms":
        for realm in section.relations {
          if let first = realms[realm.key.text] {
            report(
              Wording.KRB.duplicateRealm(realm: Self.shown(realm.key.text)), at: realm.key.range,
              Self.pointer(section, realm.key.text), related: [first.key.range])
          }
          realms[realm.key.text] = realms[realm.key.text] ?? realm
          var tags: [String: KerberosRelation] = [:]
          checkTwice(realm.relations, Self.pointer(section, realm.key.text), &tags)
        }
      default: break
      }
    }
  }

  private mutating func checkTwice(
    _ relations: [KerberosRelation], _ pointer: String, _ known: inout [String: KerberosRelation]
  ) {
    for relation in relations where !Self.lists.contains(relation.key.text) && !relation.key.text.isEmpty {
      guard let first = known[relation.key.text] else {
        known[relation.key.text] = relation
        continue
      }
      report(
        Wording.KRB.duplicate(tag: Self.shown(relation.key.text)), at: relation.key.range,
        "\(pointer)/\(relation.key.text)", related: [first.key.range])
    }
  }
}
