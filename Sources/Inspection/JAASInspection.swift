import JAASSyntax
import Rules
import SourceText

/// What a JAAS file says: its entries and their modules with their options, without the secrets.
public struct JAASInspection {
  private let path: String
  private let document: JAASDocument

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    document = JAASDocument(parsing: bytes, dialect: .file)
  }

  public var page: InspectionPage {
    let secrets = JAASSecrets.ranges(in: document)
    func shown(_ text: JAASText?) -> InspectionPage.Node {
      guard let text else { return .text("") }
      return .text(secrets.contains { $0.start < text.range.end && text.range.start < $0.end } ? "•••" : text.text)
    }
    let lines = LineTable(document.bytes)
    let problems = document.problems.map { problem -> InspectionPage.Node in
      .object([
        ("line", .number(Int64(lines.position(of: problem.range.start).line))), ("problem", .text(problem.message)),
      ])
    }
    let entries = document.entries.map { entry -> InspectionPage.Node in
      let modules = entry.modules.map { module -> InspectionPage.Node in
        let options = module.options.map { option -> InspectionPage.Node in
          .object([("option", shown(option.key)), ("value", shown(option.value))])
        }
        return .object([
          ("class", shown(module.className)), ("flag", shown(module.flag)), ("options", .list(options)),
        ])
      }
      return .object([("entry", shown(entry.name)), ("modules", .list(modules))])
    }
    return InspectionPage(fields: [
      ("file", .text(path)), ("kind", .text("JAAS")), ("java", .text(Self.words(document.verdict(of: .file)))),
      ("inline", .text(Self.words(document.verdict(of: .property)))), ("entries", .list(entries)),
      ("problems", .list(problems)),
    ])
  }

  /// What was refused may be a part of a secret: only whether is said.
  private static func words(_ verdict: JAASVerdict) -> String {
    verdict == .accepts ? "accepts" : "refuses"
  }
}
