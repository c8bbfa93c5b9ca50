import Catalog
import Findings
import JAASSyntax
import JobModel
import SourceText
import YAMLSyntax

/// JAAS001 to JAAS011, and SEC001 of a JAAS text: a file of its own, or the value of `sasl.jaas.config`.
public struct JAASCheck {
  /// What is known of the login from elsewhere.
  struct Surrounding {
    /// The mechanisms of those who use it, each with where it is chosen.
    var mechanisms: [(mechanism: String, place: Place?)] = []
    /// `sasl.kerberos.service.name` is given there.
    var hasServiceName = false
    /// It is known to be a client's, whatever entries it holds.
    var isClients = true
  }

  let document: JAASDocument
  let placement: JAASPlacement
  let surrounding: Surrounding
  private(set) var findings = FindingList()

  init(_ document: JAASDocument, at placement: JAASPlacement, surrounding: Surrounding) {
    self.document = document
    self.placement = placement
    self.surrounding = surrounding
  }

  /// Checks a file.
  public static func check(_ subject: CredentialSubject) -> CheckedCredential {
    let document = JAASDocument(parsing: subject.bytes, dialect: .file)
    var check = JAASCheck(document, at: .file(path: subject.path), surrounding: Surrounding(subject))
    check.check()
    var checked = CheckedCredential(facts: CredentialFacts(path: subject.path, jaas: document))
    checked.findings = check.findings.findings
    checked.secrets = JAASSecrets.ranges(in: document)
    checked.comments = JAASComments.suppressible(in: document)
    checked.isDamaged = !document.problems.isEmpty
    return checked
  }

  mutating func check() {
    checkSyntax()
    if document.isUnread { return }
    if document.dialect == .file { checkEntries() }
    for entry in document.entries {
      for module in entry.modules { check(module, of: entry) }
    }
    if document.dialect == .file, document.problems.isEmpty { checkReaders() }
  }

  // MARK: Reporting

  func pointer(_ entry: JAASEntry, _ option: String? = nil) -> String {
    let name = entry.name?.text ?? ""
    return option.map { "\(name)/\($0)" } ?? name
  }

  func place(_ range: ByteRange, _ pointer: String) -> Place {
    placement.place(of: range, pointer: pointer)
  }

  mutating func report(
    _ wording: Wording, at range: ByteRange, _ pointer: String, related: [Place] = [], fixes: [Fix] = [],
    subject: String = ""
  ) {
    findings.append(
      Finding(
        wording, at: place(range, pointer), related: related.map { RelatedPlace(wording.related, at: $0) },
        fixes: fixes, subject: subject))
  }

  /// The pointer of a place in the text.
  private func pointer(at range: ByteRange) -> String {
    guard let entry = document.entries.last(where: { $0.range.start <= range.start }), range.start <= entry.range.end
    else { return "" }
    let option = entry.modules.flatMap(\.options).last {
      $0.range.start <= range.start && range.start <= $0.range.end
    }
    return pointer(entry, option.flatMap { shownName($0.key) })
  }

  private static let knownOptions = Set(LoginModule.allCases.flatMap(\.options))

  /// A name that may be shown: in a text that is broken a part of a password may look like one.
  func shownName(_ key: JAASText) -> String? {
    if Self.knownOptions.contains(key.text) { return key.text }
    if !document.problems.isEmpty, NearMiss.nearest(to: key.text, among: Self.knownOptions.sorted()) == nil {
      return nil
    }
    let isName = key.text.utf8.count <= 40 && key.text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x5F }
    return isName && !key.isQuoted ? key.text : nil
  }

  /// Edits that are safe: the text is refused as it is.
  private func fixes(_ title: String, _ edits: [JAASProblem.Edit]) -> [Fix] {
    guard !edits.isEmpty, case .file(let path) = placement else { return [] }
    return [
      Fix(title, safety: .safe, edits: edits.map { Edit(file: path, range: $0.range, text: $0.text) })
    ]
  }

  // MARK: Syntax

  private mutating func checkSyntax() {
    for problem in document.problems {
      let pointer = pointer(at: problem.range)
      switch problem.kind {
      case .missingFlag:
        report(
          Wording.JAAS.controlFlag(), at: problem.range, pointer, fixes: fixes("Write `required`", problem.edits))
      case .invalidFlag(let word?):
        let nearest = NearMiss.nearest(to: word, among: JAASModule.flags)
        // A word that is like no flag may be anything.
        report(
          nearest.map { Wording.JAAS.controlFlagNear(word: word, nearest: $0) } ?? Wording.JAAS.controlFlag(),
          at: problem.range, pointer)
      case .invalidFlag(nil): report(Wording.JAAS.controlFlag(), at: problem.range, pointer)
      default:
        report(
          Wording.JAAS.syntax(problem: problem.message, advice: problem.help), at: problem.range, pointer,
          related: problem.related.map { [place($0, pointer)] } ?? [],
          fixes: fixes(problem.help, problem.edits))
      }
    }
  }

  // MARK: Entries

  private mutating func checkEntries() {
    let entries = document.entries
    guard let first = entries.first else {
      // A file that cannot be read may hold it.
      if document.problems.isEmpty { report(Wording.JAAS.entry(), at: ByteRange(at: 0), "") }
      return
    }
    if let client = document.clientEntry {
      for entry in entries where entry != client {
        guard let name = entry.name else { continue }
        if name.text == JAASDocument.clientEntryName { continue }
        let shown = JAASCheck.shownEntry(name.text)
        report(
          entry.range.start < client.range.start
            ? Wording.JAAS.entryFirst(name: shown) : Wording.JAAS.entryOther(name: shown),
          at: name.range, pointer(entry), subject: shown)
      }
      if client.modules.isEmpty, document.problems.isEmpty, let name = client.name {
        report(Wording.JAAS.entryEmpty(), at: name.range, pointer(client))
      }
      return
    }
    let wanted = JAASDocument.clientEntryName
    for entry in entries {
      guard let name = entry.name else { continue }
      if name.text == "\u{FEFF}" + wanted {
        // The mark is the first three bytes of the name.
        let mark = ByteRange(name.range.start, name.range.start + 3)
        return report(Wording.JAAS.entryMark(), at: mark, pointer(entry))
      }
      if name.text != wanted, NearMiss.nearest(to: name.text, among: [wanted]) != nil {
        return report(
          Wording.JAAS.entryNear(name: Self.shownEntry(name.text)), at: name.range, pointer(entry), subject: name.text)
      }
    }
    // The file of a broker, or of another program, is wrong only where a client has to read it.
    guard surrounding.isClients, let name = first.name else { return }
    report(Wording.JAAS.entry(), at: name.range, pointer(first))
  }

  /// A name that may be shown.
  private static func shownEntry(_ name: String) -> String {
    name.unicodeScalars.count <= 60 ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(57))) + "…"
  }

  // MARK: Modules

  private mutating func check(_ module: JAASModule, of entry: JAASEntry) {
    // What no client reads is judged by nobody here.
    guard entry.name == nil || entry == document.clientEntry || isNearClient(entry) else { return }
    let known = checkClass(module, of: entry)
    checkTwice(module, of: entry)
    guard let known else { return checkSecrets(module, of: entry) }
    checkNames(module, known, of: entry)
    checkMissing(module, known, of: entry)
    checkValues(module, known, of: entry)
    checkSecrets(module, of: entry)
  }

  private func isNearClient(_ entry: JAASEntry) -> Bool {
    guard document.clientEntry == nil, let name = entry.name?.text else { return false }
    let wanted = JAASDocument.clientEntryName
    return name == "\u{FEFF}" + wanted || NearMiss.nearest(to: name, among: [wanted]) != nil
  }

  /// - Returns: The module that it is, or is meant to be.
  private mutating func checkClass(_ module: JAASModule, of entry: JAASEntry) -> LoginModule? {
    guard let name = module.className else { return nil }
    let known = LoginModule(className: name.text)
    let pointer = pointer(entry)
    for (mechanism, place) in surrounding.mechanisms {
      guard let needed = LoginModule(mechanism: mechanism), needed != known else { continue }
      // One that is not the first may be meant for another mechanism.
      guard module == entry.modules.first else { break }
      if known == nil, LoginModule.nearest(to: name.text) == needed {
        report(nearWording(name, needed), at: name.range, pointer, fixes: fixes(name, needed))
        return needed
      }
      report(
        Wording.JAAS.loginModule(mechanism: mechanism, needed: needed.className), at: name.range, pointer,
        related: place.map { [$0] } ?? [], subject: mechanism)
      return nil
    }
    if known == nil {
      if LoginModule.forbidden.contains(name.text) {
        report(Wording.JAAS.loginModuleForbidden(), at: name.range, pointer)
      } else if let nearest = LoginModule.nearest(to: name.text) {
        report(nearWording(name, nearest), at: name.range, pointer, fixes: fixes(name, nearest))
        return nearest
      } else if surrounding.mechanisms.isEmpty, !Self.isOfOtherMechanism(name.text) {
        report(Wording.JAAS.loginModuleUnknown(), at: name.range, pointer)
      }
    }
    return known
  }

  /// Mechanisms of Kafka that no data source can have.
  private static func isOfOtherMechanism(_ className: String) -> Bool {
    className == "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule"
  }

  private func nearWording(_ name: JAASText, _ module: LoginModule) -> Wording {
    Wording.JAAS.loginModuleNear(name: Self.shownClass(name.text), nearest: module.className)
  }

  private func fixes(_ name: JAASText, _ module: LoginModule) -> [Fix] {
    guard case .file(let path) = placement else { return [] }
    let text = name.isQuoted ? "\"\(module.className)\"" : module.className
    return [
      Fix(
        "Write `\(module.className)`", safety: .unsafe,
        edits: [Edit(file: path, range: name.range, text: text)])
    ]
  }

  private static func shownClass(_ name: String) -> String {
    name.utf8.count <= 100 ? name : String(name.prefix(97)) + "…"
  }
}

extension JAASCheck.Surrounding {
  init(_ subject: CredentialSubject) {
    for use in subject.uses {
      let document = use.project.document
      if let mechanism = use.source.saslMechanism(in: use.project), !mechanism.utf8.contains(UInt8(ascii: "$")),
        let node = use.source.saslMechanismNode(in: use.project),
        !mechanisms.contains(where: { $0.mechanism == mechanism })
      {
        mechanisms.append((mechanism, Place(of: node, in: use.project)))
      }
      if let extended = document.value(of: "extended", in: use.source.node),
        document.value(of: "sasl.kerberos.service.name", in: extended) != nil
      {
        hasServiceName = true
      }
    }
    isClients = !subject.uses.isEmpty || subject.isNamed
  }
}
