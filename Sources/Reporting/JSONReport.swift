import Findings
import SourceText

/// The machine-readable contract, version 1: fields are added, never renamed or removed.
///
/// One finding stands on one line. Lines and columns start at 1, columns count Unicode scalars, offsets are
/// bytes from 0, ranges are half-open. A file that could not be read has every place at its beginning.
struct JSONReport: ReportWriter {
  func text(of report: Report, style: Style) -> String {
    var sources = SourceCatalog(report.sources)
    var writer = JSONText()
    writer.raw("{\"version\": 1,\n \"findings\": [")
    for (index, finding) in report.findings.enumerated() {
      writer.raw(index == 0 ? "\n  " : ",\n  ")
      write(finding, to: &writer, &sources)
    }
    writer.raw("],\n \"summary\": ")
    writer.object { object in
      object.field("files", report.summary.files)
      object.field("errors", report.summary.errors)
      object.field("warnings", report.summary.warnings)
      object.field("infos", report.summary.infos)
      object.field("suppressed", report.summary.suppressed)
    }
    writer.raw("}\n")
    return writer.text
  }

  private func write(_ finding: Finding, to writer: inout JSONText, _ sources: inout SourceCatalog) {
    writer.object { object in
      object.field("code", finding.code)
      object.field("name", finding.name)
      object.field("severity", finding.severity.name)
      object.field("message", finding.message)
      if let help = finding.help { object.field("help", help) }
      write(finding.place, to: &object, &sources)
      object.array("related", finding.related) { related, writer in
        writer.object { object in
          object.field("message", related.message)
          write(related.place, to: &object, &sources)
        }
      }
      // A fix that repeats a secret would carry it out of the file.
      let fixes = finding.fixes.filter { fix in
        !fix.edits.contains { sources.source($0.file)?.revealsSecret($0.text) == true }
      }
      object.array("fixes", fixes) { fix, writer in
        writer.object { object in
          object.field("title", fix.title)
          object.field("safety", fix.safety.rawValue)
          object.array("edits", fix.edits) { edit, writer in
            writer.object { object in
              object.field("file", edit.file)
              write(edit.range, of: edit.file, to: &object, &sources)
              object.field("text", edit.text)
            }
          }
        }
      }
      object.field("fingerprint", finding.fingerprint)
      object.field("observed", finding.observed)
    }
  }

  private func write(_ place: Place, to object: inout JSONText, _ sources: inout SourceCatalog) {
    object.field("file", place.file)
    write(place.range, of: place.file, to: &object, &sources)
    if let pointer = place.pointer { object.field("pointer", pointer) }
  }

  private func write(
    _ range: ByteRange, of file: String, to object: inout JSONText, _ sources: inout SourceCatalog
  ) {
    let source = sources.source(file)
    let range = source?.clamped(range) ?? ByteRange(0, 0)
    object.name("range")
    object.object { object in
      for (name, offset) in [("start", range.start), ("end", range.end)] {
        let position = source?.position(of: offset) ?? Position(line: 1, column: 1)
        object.name(name)
        object.object { object in
          object.field("line", position.line)
          object.field("column", position.column)
          object.field("offset", Int(offset))
        }
      }
    }
  }
}
