import Catalog
import Findings
import Keytab
import SourceText

/// KTB001 and KTB005 of one keytab. Whose keys it has to hold shows beside the login that uses it.
public struct KeytabCheck {
  private let subject: CredentialSubject
  private let keytab: Keytab
  private var findings = FindingList()

  public static func check(_ subject: CredentialSubject) -> CheckedCredential {
    var check = KeytabCheck(subject: subject, keytab: Keytab(subject.bytes))
    check.checkReaders()
    check.checkMode()
    var checked = CheckedCredential(facts: CredentialFacts(path: subject.path, keytab: check.keytab))
    checked.findings = check.findings.findings
    checked.isDamaged = check.keytab.isDamaged
    checked.isBinary = true
    return checked
  }

  private init(subject: CredentialSubject, keytab: Keytab) {
    self.subject = subject
    self.keytab = keytab
  }

  private mutating func report(_ wording: Wording, at range: ByteRange = ByteRange(at: 0)) {
    findings.append(Finding(wording, at: Place(file: subject.path, range: range)))
  }

  // MARK: KTB001

  private mutating func checkReaders() {
    let mit = keytab.mit
    if case .unknownVersion = mit.end { return report(Wording.KTB.damagedNoKeytab()) }
    if let entry = mit.entries.first(where: \.isKeyCutShort) ?? keytab.java.entries.first(where: \.isKeyCutShort) {
      return report(Wording.KTB.damagedKey(principal: Excerpt.of(entry.principalText)), at: entry.range)
    }
    let count = Self.counted(mit.entries.count)
    switch (keytab.java.fault, keytab.fault) {
    case (let fault?, let end?):
      report(
        Wording.KTB.damaged(offset: String(fault.range.start), fault: KeytabWords.words(fault.reason), readable: count),
        at: min(fault.range.start, end.start) == fault.range.start ? fault.range : end)
    case (let fault?, nil):
      let reason = mit.isFormOne ? "it has the old form 05 01" : KeytabWords.words(fault.reason)
      report(
        Wording.KTB.damagedJava(fault: reason, offset: String(fault.range.start), readable: count), at: fault.range)
    case (nil, let range?):
      report(
        Wording.KTB.damagedMit(
          offset: String(range.start), readable: count, all: String(keytab.java.entries.count)), at: range)
    case (nil, nil): if mit.entries.isEmpty { report(Wording.KTB.damagedEmpty()) }
    }
  }

  private static func counted(_ count: Int) -> String {
    count == 1 ? "1 key" : "\(count) keys"
  }

  // MARK: KTB005

  private mutating func checkMode() {
    guard let permissions = subject.permissions, permissions & 0o044 != 0 else { return }
    report(Wording.KTB.readable(mode: "0" + String(permissions & 0o777, radix: 8)))
  }
}

extension Keytab {
  /// Where MIT's library ends before the file does, and something is lost by that; nil where nothing is.
  var fault: ByteRange? {
    switch mit.end {
    case .complete: nil
    // Zeros at the end are how some writers fill a file up.
    case .early(.zeroSize, _) where java.isValid && java.entries.count == mit.entries.count: nil
    case .early(_, let range), .badSize(let range): range
    case .unknownVersion, .tooLarge: ByteRange(at: 0)
    }
  }

  /// Whether a reader does not see all of it.
  var isDamaged: Bool {
    fault != nil || !java.isValid || mit.entries.contains { $0.isKeyCutShort }
  }
}
