import JobModel
import SourceText
import YAMLSyntax

/// The definition of a data source as it stands in its project file, secrets left out.
struct DataSourceWords {
  let source: DataSource
  let project: Project

  var paragraphs: [String] {
    [
      "**\(Markup.code(source.name))**: data source in \(Markup.code(project.path))",
      "```yaml\n\(definition)\n```",
    ]
  }

  /// The lines of the definition, as far as the outermost of them are indented less.
  private var definition: String {
    let range = ByteRange(
      project.document.range(of: source.key).start, project.document.range(of: source.node).end)
    var text: [UInt8] = []
    var index = range.start
    for secret in project.secrets where secret.end > range.start && secret.start < range.end {
      if secret.start > index { text += project.bytes[Int(index)..<Int(secret.start)] }
      text += "•••".utf8
      index = max(index, secret.end)
    }
    if index < range.end { text += project.bytes[Int(index)..<Int(range.end)] }
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").filter { line in
      !line.allSatisfy { $0 == " " || $0 == "\r" || $0 == "`" }
    }
    return lines.prefix(Self.maximumLines).joined(separator: "\n") + (lines.count > Self.maximumLines ? "\n…" : "")
  }

  private static let maximumLines = 40
}
