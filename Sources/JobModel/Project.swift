import Catalog
public import SchedulingParameters
public import SourceText
public import YAMLSyntax

/// A data source of a project: what a step's `datasource` names.
public struct DataSource: Sendable {
  public let name: String
  /// `kafka`, `mysql`, …, in lower case; nil where the type is absent.
  public let type: String?
  /// The brokers' version as it stands there, such as `3.6`.
  public let version: String?
  /// The addresses of `server`, as they stand there.
  public let brokers: [String]
  /// What else the brokers are called: IP addresses by host name in lower case, from `hosts`.
  private let hosts: [String: String]
  /// Every name of every broker, as `addresses(of:)` gives them.
  public let addresses: [String]
  /// The key that names the data source.
  public let key: YAMLNode
  /// Its mapping.
  public let node: YAMLNode
}

extension DataSource {
  fileprivate init(_ member: YAMLMember, in document: YAMLDocument) {
    func text(_ name: String) -> String? {
      document.value(of: name, in: member.value).flatMap { document.text(of: $0) }
    }
    var hosts: [String: String] = [:]
    for host in document.value(of: "hosts", in: member.value).map({ document.members(of: $0) }) ?? [] {
      hosts[document.name(of: host.key).lowercased()] = document.text(of: host.value)
    }
    name = document.name(of: member.key)
    type = text("type")?.lowercased()
    version = text("version")
    brokers = (text("server") ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
    self.hosts = hosts
    addresses = brokers.flatMap { Self.addresses(of: $0, hosts) }
    key = member.key
    node = member.value
  }

  /// A broker's address in lower case, and the one that `hosts` gives for it.
  public func addresses(of broker: String) -> [String] {
    Self.addresses(of: broker, hosts)
  }

  private static func addresses(of broker: String, _ hosts: [String: String]) -> [String] {
    let broker = broker.lowercased()
    guard let colon = broker.lastIndex(of: ":"), let address = hosts[String(broker[..<colon])] else { return [broker] }
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
  /// What the file names that lies outside of it.
  public let references: ProjectReferences
  /// Values that nobody may be shown, sorted.
  public let secrets: [ByteRange]
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
    references = ProjectReferences(document, path: path, secrets: binder.secrets)
    secrets = references.secretRanges(in: document)
    sourceIndices = Dictionary(sources.enumerated().map { ($0.element.name, $0.offset) }) { $1 }
  }

  /// The data source of that name; of several the last.
  public func dataSource(named name: String) -> DataSource? {
    sourceIndices[name].map { dataSources[$0] }
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
