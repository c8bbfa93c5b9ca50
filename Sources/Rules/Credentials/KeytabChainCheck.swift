import Catalog
import Findings
import JAASSyntax
import KerberosConfiguration
import Keytab
import SourceText

/// KTB002 to KTB004: whether a keytab holds what the login that uses it needs. Each break shows both ends.
struct KeytabChainCheck {
  /// The principal that a login asks for, and where it is written.
  struct Principal {
    let text: String
    let place: Place?
  }

  private let path: String
  private let keytab: Keytab
  private let kerberos: KerberosConfiguration?
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - principals: Those of the logins that use it; none: it is looked at by itself, and every principal counts.
  ///   - kerberos: The krb5.conf of the login, where it is known whole.
  static func findings(
    path: String, keytab: Keytab, principals: [Principal], kerberos: KerberosConfiguration?
  ) -> [Finding] {
    // What is wrong with the file itself is said of it alone.
    guard !keytab.isDamaged, !keytab.mit.entries.isEmpty else { return [] }
    var check = KeytabChainCheck(path: path, keytab: keytab, kerberos: kerberos)
    for principal in principals { check.check(principal) }
    if principals.isEmpty { check.checkAll() }
    return check.findings
  }

  private init(path: String, keytab: Keytab, kerberos: KerberosConfiguration?) {
    self.path = path
    self.keytab = keytab
    self.kerberos = kerberos
  }

  private mutating func report(
    _ wording: Wording, at range: ByteRange = ByteRange(at: 0), related: [RelatedPlace?], subject: String
  ) {
    findings.append(
      Finding(wording, at: Place(file: path, range: range), related: related.compactMap { $0 }, subject: subject))
  }

  // MARK: Principals

  private mutating func check(_ principal: Principal) {
    let wanted = full(principal.text)
    let related = principal.place.map { RelatedPlace("the principal", at: $0) }
    let entries = keytab.mit.entries.filter { Self.matches($0, wanted) }
    guard entries.isEmpty else { return check(entries, of: principal.text, related) }
    if isExplained(wanted) { return }
    if let other = keytab.mit.entries.first(where: { Self.matches($0, wanted, ignoringCase: true) }) {
      let wording = Wording.KTB.principalCase(
        found: Excerpt.of(other.principalText), principal: Excerpt.of(principal.text))
      return report(wording, at: other.range, related: [related], subject: principal.text)
    }
    report(
      Wording.KTB.principal(principal: Excerpt.of(principal.text), others: others), related: [related],
      subject: principal.text)
  }

  /// Whether LINK006 says that the principal's realm does not exist, and the keytab has its name in another one.
  private func isExplained(_ wanted: String) -> Bool {
    guard let kerberos, let realm = KerberosPrincipal(wanted).realm, kerberos.realm(named: realm) == nil,
      !kerberos.sections(named: "realms").isEmpty
    else { return false }
    let name = wanted.prefix { $0 != "@" }
    return keytab.mit.entries.contains { $0.principalText.prefix { $0 != "@" } == name }
  }

  private mutating func checkAll() {
    for name in names.prefix(Self.maximumNames) {
      check(keytab.mit.entries.filter { $0.principalText == name }, of: name, nil)
    }
  }

  private static let maximumNames = 100

  /// A name without a realm has the default one.
  private func full(_ text: String) -> String {
    guard KerberosPrincipal(text).realm == nil, let realm = kerberos?.defaultRealm else { return text }
    return "\(text)@\(realm.value.text)"
  }

  private static func matches(_ entry: KeytabEntry, _ wanted: String, ignoringCase: Bool = false) -> Bool {
    let text = entry.principalText
    // Without a realm, and without a default one that is known, the name decides.
    let own = KerberosPrincipal(wanted).realm == nil ? String(text.prefix { $0 != "@" }) : text
    return ignoringCase ? own.lowercased() == wanted.lowercased() : own == wanted
  }

  /// In the order of the file, each once.
  private var names: [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for entry in keytab.mit.entries where seen.insert(entry.principalText).inserted {
      names.append(entry.principalText)
    }
    return names
  }

  private var others: String {
    let shown = names.prefix(3).map { "`\(Excerpt.of($0))`" }.joined(separator: ", ")
    return names.count > 3 ? "\(shown) and \(names.count - 3) others" : shown
  }

  // MARK: Keys

  private mutating func check(_ entries: [KeytabEntry], of principal: String, _ related: RelatedPlace?) {
    let versions = Set(entries.map(\.version)).sorted()
    if versions.count > 1, let newest = versions.last, let old = entries.first(where: { $0.version != newest }) {
      let words = versions.prefix(8).map { String($0) }.joined(separator: ", ")
      report(
        Wording.KTB.oldKey(principal: Excerpt.of(principal), versions: words), at: old.range, related: [related],
        subject: principal)
    }
    checkTypes(entries.filter { $0.version == versions.last }, of: principal, related)
  }

  private mutating func checkTypes(_ entries: [KeytabEntry], of principal: String, _ related: RelatedPlace?) {
    guard let first = entries.first else { return }
    let numbers = entries.map(\.encryptionType)
    let types = Self.words(numbers.map { KeytabEncryption.name(of: $0) })
    if let kerberos, let (list, location) = kerberos.permittedEncryptionTypes {
      // A list of nothing that is known is a mistake of its own.
      guard !list.mit.isEmpty, !list.mit.contains(where: { numbers.contains($0.number) }) else {
        return checkWeakness(numbers, types, of: principal, at: first.range, related)
      }
      let wording = Wording.KTB.weakKeyNotPermitted(
        principal: Excerpt.of(principal), types: types, permitted: Self.words(list.mit.map(\.name)))
      let place = Place(file: kerberos.files[location.file].path, range: location.range)
      return report(
        wording, at: first.range, related: [RelatedPlace(wording.related, at: place), related], subject: principal)
    }
    let isKnown = numbers.contains { number in
      EncryptionType.numbered(number).map { $0.isMITs || $0.isJavas } ?? false
    }
    guard isKnown else {
      return report(
        Wording.KTB.weakKeyUnknown(principal: Excerpt.of(principal), types: types), at: first.range, related: [related],
        subject: principal)
    }
    checkWeakness(numbers, types, of: principal, at: first.range, related)
  }

  private mutating func checkWeakness(
    _ numbers: [Int], _ types: String, of principal: String, at range: ByteRange, _ related: RelatedPlace?
  ) {
    guard numbers.allSatisfy({ EncryptionType.numbered($0)?.isWeak ?? false }) else { return }
    report(
      Wording.KTB.weakKey(principal: Excerpt.of(principal), types: types), at: range, related: [related],
      subject: principal)
  }

  private static func words(_ names: [String]) -> String {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.prefix(8).joined(separator: ", ")
  }
}
