public import Findings
public import JobModel
public import YAMLSyntax

extension Place {
  /// A key or value of a project file, with its pointer.
  public init(of node: YAMLNode, in project: Project) {
    self.init(file: project.path, range: project.document.range(of: node), pointer: project.document.pointer(to: node))
  }
}
