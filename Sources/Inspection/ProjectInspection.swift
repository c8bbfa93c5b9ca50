public import JobModel
public import Linting
import SchedulingParameters
import SourceText
import YAMLSyntax

/// What a project file says: its data sources without their secrets, and its parameters with what they come to.
public struct ProjectInspection {
  private let project: Project
  private let schedule: LintSchedule

  public init(_ project: Project, schedule: LintSchedule) {
    self.project = project
    self.schedule = schedule
  }

  public var page: InspectionPage {
    var fields: [(name: String, value: InspectionPage.Node)] = [
      ("file", .text(project.path)), ("scheduled", .text(schedule.baselines.scheduledTime.description)),
    ]
    if !project.parameters.isEmpty { fields.append(("parameters", .list(parameters))) }
    let secrets = project.secrets
    let sources = project.dataSources.map { source -> InspectionPage.Node in
      .object([("name", .text(source.name))] + self.fields(of: source.node, hiding: secrets))
    }
    fields.append(("dataSources", .list(sources)))
    return InspectionPage(fields: fields)
  }

  private var parameters: [InspectionPage.Node] {
    let assignments = project.parameters.map(\.assignment) + schedule.assignments
    let context = SchedulingContext(schedule.baselines, assignments: assignments)
    return project.parameters.map { parameter, node in
      let range = project.document.range(of: node)
      let isSecret = project.secrets.contains { $0.start < range.end && range.start < $0.end }
      let expression = Array("${\(parameter.name)}".utf8)
      var value = "not known"
      switch context.expand(expression.span)?.value {
      case .known(let text)?: value = text.text
      case .secret?: value = "•••"
      case .unknown?, nil: break
      }
      return .object([
        ("name", .text(parameter.name)), ("written", .text(isSecret ? "•••" : parameter.value)),
        ("value", .text(isSecret ? "•••" : value)),
      ])
    }
  }

  private func fields(
    of node: YAMLNode, hiding secrets: [ByteRange], prefix: String = ""
  ) -> [(name: String, value: InspectionPage.Node)] {
    let document = project.document
    return document.members(of: node).flatMap { member -> [(name: String, value: InspectionPage.Node)] in
      let name = prefix + document.name(of: member.key)
      if document.kind(of: member.value) == .mapping {
        return fields(of: member.value, hiding: secrets, prefix: name + ".")
      }
      let range = document.range(of: member.value)
      let isSecret = secrets.contains { $0.start < range.end && range.start < $0.end }
      let text =
        document.text(of: member.value)
        ?? document.elements(of: member.value)
        .compactMap { document.text(of: $0) }.joined(separator: ", ")
      return [(name, .text(isSecret ? "•••" : text))]
    }
  }
}
