public import Findings
public import JAASSyntax
public import JobModel
public import KerberosConfiguration
public import Keytab
public import SourceText
public import YAMLSyntax

/// What a file with credentials is.
public enum CredentialKind: Hashable, Sendable {
  /// A login configuration of Java.
  case jaas
  /// `krb5.conf`
  case kerberos
  case keytab
  /// A truststore or keystore of any type.
  case store
}

/// A data source that names a file.
public struct CredentialUse: Sendable {
  public let role: CredentialRole
  public let source: DataSource
  public let project: Project
  /// The path, as the data source has it.
  public let value: YAMLNode

  public init(role: CredentialRole, source: DataSource, project: Project, value: YAMLNode) {
    self.role = role
    self.source = source
    self.project = project
    self.value = value
  }

  /// Where the file is named.
  public var place: Place { Place(of: value, in: project) }
}

/// One file with credentials, to be checked by itself. Everything that a check may look at is here.
public struct CredentialSubject: Sendable {
  /// As `SourceFile.path`.
  public let path: String
  public let bytes: [UInt8]
  /// The data sources that name it; empty for a file that was found by its name, or named on the command line.
  public let uses: [CredentialUse]
  /// The user named it on the command line.
  public let isNamed: Bool
  /// The file's mode; nil for a text that is no file.
  public var permissions: UInt32?
  /// The day for which it is checked, as the second of its beginning since 1970.
  public var today: Int64 = 0
  /// What each of `uses` gives to open a store; empty for other files.
  public var passwords: [StorePasswords] = []

  public init(path: String, bytes: [UInt8], uses: [CredentialUse] = [], isNamed: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.uses = uses
    self.isNamed = isNamed
  }
}

/// What one file with credentials says that other files are held against.
public struct CredentialFacts: Sendable {
  /// As `SourceFile.path`.
  public let path: String
  public var jaas: JAASDocument?
  public var kerberos: KerberosConfiguration?
  public var keytab: Keytab?
  /// Findings of it that stand in other files: those that name it.
  public var elsewhere: [Finding]

  public init(
    path: String, jaas: JAASDocument? = nil, kerberos: KerberosConfiguration? = nil, keytab: Keytab? = nil,
    elsewhere: [Finding] = []
  ) {
    self.path = path
    self.jaas = jaas
    self.kerberos = kerberos
    self.keytab = keytab
    self.elsewhere = elsewhere
  }
}

/// A comment in which a suppression may stand, and the bytes that it then holds for.
public struct SuppressibleComment: Hashable, Sendable {
  /// What stands between the marks.
  public let content: ByteRange
  public let scope: ByteRange

  public init(content: ByteRange, scope: ByteRange) {
    self.content = content
    self.scope = scope
  }
}

/// What one file with credentials was found to be, and what is wrong with it.
public struct CheckedCredential: Sendable {
  public var findings: [Finding] = []
  public var facts: CredentialFacts
  /// The places that nobody may be shown, sorted, without overlap.
  public var secrets: [ByteRange] = []
  public var comments: [SuppressibleComment] = []
  /// It cannot be read to its end, or not surely.
  public var isDamaged = false
  /// It is no text, and nothing of it may be shown: its bytes are keys.
  public var isBinary = false

  public init(facts: CredentialFacts) {
    self.facts = facts
  }
}
