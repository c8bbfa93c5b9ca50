import Findings
import JSONSyntax
import SourceText

/// A finding as the protocol has it.
struct Diagnostic {
  private let finding: Finding
  private let text: TextBuffer

  init(_ finding: Finding, in text: TextBuffer) {
    self.finding = finding
    self.text = text
  }

  func write(for client: Client, _ places: PlaceFinder, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("range", text.range(of: finding.place.range, client.encoding))
      writer.field("severity", finding.severity == .error ? 1 : finding.severity == .warning ? 2 : 3)
      writer.field("code", finding.code)
      writer.field("source", "weir")
      writer.field("message", finding.help.map { finding.message + "\n" + $0 } ?? finding.message)
      if client.takesTags, isUnnecessary { writer.array("tags") { $0.value(1) } }
      if client.takesRelatedPlaces, !finding.related.isEmpty {
        writer.array("relatedInformation") { list in
          for related in finding.related { write(related, places, to: &list) }
        }
      }
      writer.object("data") { data in
        data.field("name", finding.name)
        data.field("fingerprint", finding.fingerprint)
      }
    }
  }

  private func write(_ related: RelatedPlace, _ places: PlaceFinder, to list: inout JSONWriter) {
    let text = related.place.file == finding.place.file ? text : places.text(of: related.place.file)
    guard let text else { return }
    list.object { entry in
      entry.object("location") { location in
        location.field("uri", places.uri(of: related.place.file))
        location.field("range", text.range(of: related.place.range, places.encoding))
      }
      entry.field("message", related.message)
    }
  }

  /// What a fix only takes away has no effect.
  private var isUnnecessary: Bool {
    finding.fixes.contains { fix in
      fix.safety == .safe && fix.edits.allSatisfy(\.text.isEmpty)
        && fix.edits.contains { $0.range.contains(finding.place.range) }
    }
  }
}
