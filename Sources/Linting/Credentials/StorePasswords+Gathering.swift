import JobModel
public import KeyStores
public import Rules
import YAMLSyntax

extension StorePasswords {
  /// The passwords that a data source gives for one of its stores.
  public init(of use: CredentialUse, environment: LintEnvironment) {
    self.init()
    let role = use.role == .truststore ? "truststore" : "keystore"
    guard let member = use.project.document.value(of: role, in: use.source.node) else { return }
    func password(_ key: String) -> GivenPassword {
      guard let node = use.project.document.value(of: key, in: member),
        let text = use.project.document.text(of: node), !text.isEmpty
      else { return .absent }
      return Self.password(text, at: node, in: use.project, environment)
    }
    store = password("password")
    key = password("keyPassword")
  }

  /// A value is a password, or as a whole a reference to one.
  private static func password(
    _ text: String, at node: YAMLNode, in project: Project, _ environment: LintEnvironment
  ) -> GivenPassword {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return .known(StorePassword(text)) }
    let references = project.references().secrets.filter { $0.value == node }
    guard references.count == 1, let reference = references.first else {
      return references.isEmpty ? .known(StorePassword(text)) : .unknown
    }
    switch reference.source {
    case .variable where text == "${env:\(reference.name)}":
      return environment.value(reference.name).map { .known(StorePassword($0)) } ?? .unknown
    case .file(let resolved) where text == "${file:\(reference.name)}":
      return StorePassword.read(FilePath(resolved)).map { .known($0) } ?? .unknown
    case .variable, .file, .other: return .unknown
    }
  }
}

extension StorePassword {
  private static let maximumSize = 64 << 10

  /// The content of a file without the line's end; nil for one that cannot be read.
  public static func read(_ path: FilePath) -> StorePassword? {
    guard var bytes = try? FileReader.read(path, limit: maximumSize) else { return nil }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return StorePassword(utf8: bytes)
  }
}
