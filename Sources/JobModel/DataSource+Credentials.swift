public import YAMLSyntax

extension DataSource {
  /// The place of `saslMechanism`, or of the client's setting of the same meaning, which wins.
  public func saslMechanismNode(in project: Project) -> YAMLNode? {
    extendedNode("sasl.mechanism", in: project) ?? project.document.value(of: "saslMechanism", in: node)
  }

  /// A value under `extended`.
  public func extendedNode(_ setting: String, in project: Project) -> YAMLNode? {
    project.document.value(of: "extended", in: node).flatMap { project.document.value(of: setting, in: $0) }
  }
}
