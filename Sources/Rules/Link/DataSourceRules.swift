import Catalog
import Findings
import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// LINK001 and LINK002: what a step's `datasource` names.
extension ScriptCheck {
  mutating func checkDataSource(of step: Step, _ parameter: BoundObject) {
    guard let slot = parameter.shape.fields.firstIndex(where: { $0.name.description == "datasource" }),
      let key = script.key(inSlot: slot - Int(parameter.shape.entry.firstField), of: parameter)
    else { return }
    let value = JSONNodeID(key.index + 1)
    guard isPlainText(value) else { return }
    let name = document.text(of: value)
    guard let (source, project) = scope.dataSource(named: name) else { return reportUnknownDataSource(name, at: value) }
    guard let expected = step.type, let found = source.type, found != expected, !Self.areOneType(found, expected),
      let typeNode = project.document.value(of: "type", in: source.node)
    else { return }
    let wording = Wording.LINK.dataSourceType(name: name, found: found, expected: expected)
    let related = RelatedPlace(
      wording.related,
      at: Place(
        file: project.path, range: project.document.range(of: typeNode), pointer: project.document.pointer(to: typeNode)
      ))
    findings.append(Finding(wording, at: place(of: value), related: [related], subject: name))
  }

  /// MariaDB speaks MySQL's protocol, and the step is called `mysql`.
  private static func areOneType(_ found: String, _ expected: String) -> Bool {
    found == "mariadb" && expected == "mysql"
  }

  private mutating func reportUnknownDataSource(_ name: String, at value: JSONNodeID) {
    // What a broken weir.yaml defines is not known.
    if scope.projects.contains(where: { !$0.document.isComplete }) { return }
    if scope.projects.isEmpty {
      return report(Wording.LINK.dataSourceNoProject(name: shown(value)), at: value, subject: name)
    }
    if let nearest = NearMiss.nearest(to: name, among: scope.dataSourceNames) {
      return report(Wording.LINK.dataSourceNear(name: shown(value), nearest: nearest), at: value, subject: name)
    }
    report(Wording.LINK.dataSource(name: shown(value)), at: value, subject: name)
  }
}
