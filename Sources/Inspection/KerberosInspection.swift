import KerberosConfiguration
import SourceText

/// What a krb5.conf says: its tags by section, and what either reader says to it.
public struct KerberosInspection {
  private let path: String
  private let document: KerberosDocument

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    document = KerberosDocument(parsing: bytes)
  }

  public var page: InspectionPage {
    let lines = LineTable(document.bytes)
    let problems = document.problems.map { problem -> InspectionPage.Node in
      .object([
        ("line", .number(Int64(lines.position(of: problem.range.start).line))), ("problem", .text(problem.message)),
      ])
    }
    let sections = document.sections.map { section -> InspectionPage.Node in
      .object([
        ("section", .text(section.name.text)), ("tags", .list(Self.rows(section.relations, below: ""))),
      ])
    }
    let includes = document.directives.map { directive -> InspectionPage.Node in
      .object([("directive", .text(directive.kind.rawValue)), ("path", .text(directive.path.text))])
    }
    return InspectionPage(fields: [
      ("file", .text(path)), ("kind", .text("krb5.conf")), ("java", .text(words(.java))), ("mit", .text(words(.mit))),
      ("includes", .list(includes)), ("sections", .list(sections)), ("problems", .list(problems)),
    ])
  }

  private func words(_ reader: KerberosReader) -> String {
    switch document.verdict(of: reader, reading: { _, _ in .files([]) }) {
    case .accepts: "accepts"
    case .refuses(let text): text.isEmpty ? "refuses" : "refuses: \(text)"
    }
  }

  /// Blocks as paths: `EXAMPLE.COM/kdc`.
  private static func rows(_ relations: [KerberosRelation], below prefix: String) -> [InspectionPage.Node] {
    relations.flatMap { relation -> [InspectionPage.Node] in
      let name = prefix + relation.key.text
      if relation.isBlock { return rows(relation.relations, below: name + "/") }
      return [.object([("tag", .text(name)), ("value", .text(relation.value?.text ?? ""))])]
    }
  }
}
