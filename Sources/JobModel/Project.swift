import Catalog
public import SchedulingParameters
public import SourceText
public import YAMLSyntax

/// A data source of a project: what a step's `datasource` names.
public final class DataSource: Sendable {
  public let name: String
  /// `kafka`, `mysql`, …, in lower case; nil where the type is absent.
  public let type: String?
  /// The brokers' version as it stands there, such as `3.6`.
  public let version: String?
  /// The list of brokers, as it stands there.
  private let server: String?
  /// How the brokers are spoken to, in upper case: `securityProtocol`, or the client's setting under `extended`, which wins.
  public let securityProtocol: String?
  /// The key that names the data source.
  public let key: YAMLNode
  /// Its mapping.
  public let node: YAMLNode

  fileprivate init(_ member: YAMLMember, in document: YAMLDocument) {
    func text(_ name: String) -> String? {
      document.value(of: name, in: member.value).flatMap { document.text(of: $0) }
    }
    name = document.name(of: member.key)
    type = text("type")?.lowercased()
    version = text("version")
    securityProtocol = Self.login("securityProtocol", "security.protocol", of: member.value, in: document)
      .flatMap { document.text(of: $0)?.uppercased() }
    server = text("server")
    key = member.key
    node = member.value
  }
}

extension DataSource {
  /// The addresses of `server`, without blanks.
  public var brokers: [String] {
    (server ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
  }

  /// Where a key of a login or the client's setting of the same meaning is given.
  fileprivate static func login(
    _ key: String, _ setting: String, of node: YAMLNode, in document: YAMLDocument
  ) -> YAMLNode? {
    document.value(of: "extended", in: node).flatMap { document.value(of: setting, in: $0) }
      ?? document.value(of: key, in: node)
  }

  /// The place of `securityProtocol`.
  public func securityProtocolNode(in project: Project) -> YAMLNode? {
    Self.login("securityProtocol", "security.protocol", of: node, in: project.document)
  }

  /// How clients log in, in upper case, given as `securityProtocol` is.
  public func saslMechanism(in project: Project) -> String? {
    Self.login("saslMechanism", "sasl.mechanism", of: node, in: project.document)
      .flatMap { project.document.text(of: $0)?.uppercased() }
  }

  /// Every name of every broker, as `addresses(of:in:)` gives them.
  public func addresses(in project: Project) -> [String] {
    brokers.flatMap { addresses(of: $0, in: project) }
  }

  /// A broker's address in lower case, and the one that `hosts` gives for its host.
  public func addresses(of broker: String, in project: Project) -> [String] {
    let broker = broker.lowercased()
    guard let colon = broker.lastIndex(of: ":"), let hosts = project.document.value(of: "hosts", in: node) else {
      return [broker]
    }
    let member = project.document.members(of: hosts).last {
      project.document.name(of: $0.key).lowercased() == broker[..<colon]
    }
    guard let address = member.flatMap({ project.document.text(of: $0.value) }) else { return [broker] }
    return [broker, address.lowercased() + broker[colon...]]
  }
}

/// One `weir.yaml` with the schema laid over it.
public final class Project: Sendable {
  /// As `SourceFile.path`.
  public let path: String
  public let bytes: [UInt8]
  public let document: YAMLDocument
  public let dataSources: [DataSource]
  /// The values under `parameters`, each with its place.
  public let parameters: [(assignment: ParameterAssignment, value: YAMLNode)]
  public let issues: [ProjectIssue]
  private let declaredSecrets: [YAMLNode]
  private let sourceIndices: [String: Int]

  public init(path: String, bytes: [UInt8]) {
    let document = YAMLDocument(parsing: bytes)
    self.path = path
    self.bytes = bytes
    self.document = document
    var binder = ProjectBinder(document)
    var sources: [DataSource] = []
    if let root = document.root, document.kind(of: root) == .mapping {
      binder.bind(root, to: .project)
      if let mapping = document.value(of: "datasources", in: root) {
        sources = document.members(of: mapping).map { DataSource($0, in: document) }
      }
    }
    dataSources = sources
    parameters = Self.parameters(in: document)
    issues = binder.issues
    declaredSecrets = binder.secrets
    sourceIndices = Dictionary(sources.enumerated().map { ($0.element.name, $0.offset) }) { $1 }
  }

  /// The data source of that name; of several the last.
  public func dataSource(named name: String) -> DataSource? {
    sourceIndices[name].map { dataSources[$0] }
  }

  /// The place in `dataSources` of the data source of that name; of several that of the last.
  public func placeOfDataSource(named name: String) -> Int? {
    sourceIndices[name]
  }

  /// What the file names that lies outside of it, and the secrets that it gives in clear. Worked out anew each time.
  public func references() -> ProjectReferences {
    ProjectReferences(document, path: path, secrets: declaredSecrets)
  }

  /// Values that nobody may be shown, sorted. Worked out anew each time: only findings need them.
  public var secrets: [ByteRange] {
    var named = NamedSecrets(document)
    if let root = document.root { named.look(below: root) }
    return Self.merged(
      declaredSecrets.map { document.range(of: $0) } + named.ranges
        + references().confidential.map { document.range(of: $0) })
  }

  /// Sorted, without overlap.
  private static func merged(_ ranges: [ByteRange]) -> [ByteRange] {
    ranges.sorted { $0.start < $1.start }.reduce(into: []) { merged, range in
      if let last = merged.last, range.start < last.end {
        merged[merged.count - 1].end = max(last.end, range.end)
      } else {
        merged.append(range)
      }
    }
  }

  private static func parameters(in document: YAMLDocument) -> [(assignment: ParameterAssignment, value: YAMLNode)] {
    guard let root = document.root, let mapping = document.value(of: "parameters", in: root) else { return [] }
    return document.members(of: mapping).compactMap { member in
      document.text(of: member.value).map {
        (ParameterAssignment(name: document.name(of: member.key), value: $0), member.value)
      }
    }
  }
}

/// The values of keys whose names say that they are secret, wherever they stand.
private struct NamedSecrets {
  let document: YAMLDocument
  private(set) var ranges: [ByteRange] = []
  /// What was said of a name before: many a key stands in every data source.
  private var known: [String: Bool] = [:]

  init(_ document: YAMLDocument) {
    self.document = document
  }

  mutating func look(below node: YAMLNode) {
    for member in document.members(of: node) {
      let name = document.name(of: member.key)
      let isSecret = known[name] ?? SecretNames.isSecret(name)
      known[name] = isSecret
      if isSecret { ranges.append(document.range(of: member.value)) } else { look(below: member.value) }
    }
    for element in document.elements(of: node) { look(below: element) }
  }
}

/// What a script's data sources are looked up in: every `weir.yaml` from its folder upwards, the nearest first.
public struct ProjectScope: Sendable {
  public let projects: [Project]

  public init(_ projects: [Project]) {
    self.projects = projects
  }

  /// The nearest definition of a name.
  public func dataSource(named name: String) -> (source: DataSource, project: Project)? {
    for project in projects {
      if let source = project.dataSource(named: name) { return (source, project) }
    }
    return nil
  }

  public var dataSourceNames: [String] {
    projects.flatMap { $0.dataSources.map(\.name) }
  }
}
