import JSONSyntax
import JobModel
import SourceText
import YAMLSyntax

/// The values of a job and its project that no output may show.
struct Secrets {
  private(set) var values: [String] = []

  init(scope: ProjectScope) {
    for project in scope.projects {
      for source in project.dataSources { add(source.node, in: project.document) }
    }
  }

  mutating func add(_ script: JobScript) {
    for range in SecretNames.ranges(in: script.document) {
      let text = String(decoding: script.text.bytes[range.indices], as: UTF8.self)
      values.append(text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text)
    }
  }

  private mutating func add(_ mapping: YAMLNode, in document: YAMLDocument) {
    for member in document.members(of: mapping) {
      if SecretNames.isSecret(document.name(of: member.key)), let text = document.text(of: member.value) {
        // A reference such as `${env:NAME}` is no secret; what it stands for is.
        if !text.hasPrefix("${") { values.append(text) }
      } else {
        add(member.value, in: document)
      }
    }
  }
}
