public import YAMLSyntax

/// What a file is to the data source that names it.
public enum CredentialRole: Hashable, Sendable {
  case jaas
  case krb5
  case keytab
  case truststore
  case keystore
}

/// A file that a value of `weir.yaml` names.
public struct FileReference: Hashable, Sendable {
  /// The key that names it: `jaas`, `location`, …
  public let key: String
  /// As it stands there.
  public let path: String
  /// From the working directory, or absolute.
  public let resolved: String
  public let value: YAMLNode
  /// Nil for what is no credential.
  public let credential: CredentialReference?
}

/// What a file is, and to which data source.
public struct CredentialReference: Hashable, Sendable {
  public let role: CredentialRole
  /// The name of the data source.
  public let source: String
}

/// A value that gives a secret in clear.
public struct LiteralSecret: Hashable, Sendable {
  public let key: String
  public let value: YAMLNode
  /// Where the value is an address or the like, and the secret only a part of it.
  public let isWithin: Bool
  /// The value is the password of a truststore, which may be the one that is published.
  public let isOfTruststore: Bool
}

/// What `weir.yaml` names that lies outside of it, and the secrets that it does not leave outside.
public struct ProjectReferences: Sendable {
  public private(set) var files: [FileReference] = []
  public private(set) var secrets: [SecretReference<YAMLNode>] = []
  public private(set) var literals: [LiteralSecret] = []
  /// Values that are secret, or hold a secret.
  private(set) var confidential: [YAMLNode] = []

  init(_ document: YAMLDocument, path: String, secrets known: [YAMLNode]) {
    guard let root = document.root else { return }
    var reader = ReferenceReader(document, folder: ResolvedPath.folder(of: path), known: Set(known))
    for source in document.value(of: "datasources", in: root).map({ document.members(of: $0) }) ?? [] {
      reader.readFiles(ofSource: source.value, named: document.name(of: source.key))
      reader.read(source.value, under: source.key, depth: 1)
    }
    for parameter in document.value(of: "parameters", in: root).map({ document.members(of: $0) }) ?? [] {
      reader.read(parameter.value, under: parameter.key, depth: 1)
    }
    if let lint = document.value(of: "lint", in: root) { reader.readFile("extends", in: lint) }
    files = reader.files
    secrets = reader.secrets
    literals = reader.literals
    confidential = reader.confidential
  }
}

/// Paths that are relative to a file.
enum ResolvedPath {
  /// The folder of a file; empty for the working directory.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path from where the folder's is: `jobs` and `../shared/lint.yaml` make `shared/lint.yaml`. What a `..` above the folder's own first
  /// step leads to depends on links, so it stays.
  static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty && !path.hasPrefix(".") { return path }
    var steps: [Substring] = []
    for step in (folder + "/" + path).split(separator: "/") where step != "." {
      if step == "..", let last = steps.last, last != ".." {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    return (folder.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
  }
}
