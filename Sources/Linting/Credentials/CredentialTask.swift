import Glibc
import JAASSyntax
import KerberosConfiguration
import KeyStores
import Rules
import SourceText

/// A file with credentials to check, with everything that is needed for it. As with `ScriptTask`, tasks share nothing that changes.
struct CredentialTask: Sendable {
  let path: FilePath
  let kind: CredentialKind
  let uses: [CredentialUse]
  let isNamed: Bool
  /// A text in place of the file's.
  let replacement: [UInt8]?
  let book: RuleBook
  let today: CalendarDate
  let environment: LintEnvironment

  enum Result: Sendable {
    case checked(CheckedFile)
    case unread(FileProblem)
  }

  /// Files with credentials are small: what is larger is something else.
  static let maximumSize = 16 << 20

  func result() -> Result {
    do throws(FileProblem) {
      let bytes = if let replacement { replacement } else { try FileReader.read(path, limit: Self.maximumSize) }
      let checked = check(subject(bytes))
      var file = CheckedFile(findings: checked.findings, isDamaged: checked.isDamaged)
      let suppressions = CommentSuppressions(
        path: path.text, bytes: bytes, comments: checked.comments, secrets: checked.secrets, book: book)
      file.suppressions = suppressions.suppressions
      file.findings += suppressions.findings
      file.credential = checked.facts
      if !checked.isBinary {
        file.source = SourceFile(path: path.text, bytes: bytes, secrets: checked.secrets)
      }
      return .checked(file)
    } catch {
      return .unread(error)
    }
  }

  private func subject(_ bytes: [UInt8]) -> CredentialSubject {
    var subject = CredentialSubject(path: path.text, bytes: bytes, uses: uses, isNamed: isNamed)
    subject.today = CertificateTime.start(ofDay: today.day, month: today.month, year: today.year)
    if kind == .keytab, replacement == nil { subject.permissions = FileReader.permissions(of: path) }
    if kind == .store { subject.passwords = uses.map { StorePasswords(of: $0, environment: environment) } }
    return subject
  }

  /// One check for each kind.
  private func check(_ subject: CredentialSubject) -> CheckedCredential {
    switch kind {
    case .jaas: JAASCheck.check(subject)
    case .kerberos: KerberosCheck.check(subject, reading: IncludedFiles.read)
    case .keytab: KeytabCheck.check(subject)
    case .store: StoreCheck.check(subject)
    }
  }
}

/// What `include` and `includedir` of a krb5.conf lead to.
enum IncludedFiles {
  private static let maximumSize = 1 << 20

  static func read(_ kind: KerberosDirective.Kind, _ path: String) -> KerberosInclusion {
    switch kind {
    case .include: return file(path).map { .files([$0]) } ?? .unreadable
    case .includedir:
      guard
        let listing = try? DirectoryReader.listing(
          of: FilePath(path), followsLink: true,
          where: { KerberosDocument.isIncluded(name: String(decoding: $0, as: UTF8.self)) })
      else { return .unreadable }
      let names = listing.entries.filter { $0.kind != .directory }
        .map { String(decoding: listing.name(of: $0), as: UTF8.self) }
      return .files(names.filter(KerberosDocument.isIncluded).sorted().compactMap { file("\(path)/\($0)") })
    case .module: return .unreadable
    }
  }

  private static func file(_ path: String) -> KerberosIncludedFile? {
    guard let bytes = try? FileReader.read(FilePath(path), limit: maximumSize) else { return nil }
    return KerberosIncludedFile(path: path, bytes: bytes)
  }
}
