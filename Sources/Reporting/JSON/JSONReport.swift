import Findings
import JSONSyntax
import SourceText

/// The machine-readable contract, version 1: fields are added, never renamed or removed.
///
/// One finding stands on one line. Lines and columns start at 1, columns count Unicode scalars, offsets are
/// bytes from 0, ranges are half-open. A file that could not be read has every place at its beginning.
struct JSONReport: ReportWriter {
  func text(of report: Report, style: Style) -> String {
    var sources = SourceCatalog(report.sources)
    var writer = JSONWriter(spacedWith: .controlsAndFormats)
    writer.object { object in
      object.field("version", 1)
      object.beginLine()
      object.array("findings") { list in
        for finding in report.findings {
          list.beginLine()
          write(finding, to: &list, &sources)
        }
      }
      object.beginLine()
      object.object("summary") { summary in
        summary.field("files", report.summary.files)
        summary.field("errors", report.summary.errors)
        summary.field("warnings", report.summary.warnings)
        summary.field("infos", report.summary.infos)
        summary.field("suppressed", report.summary.suppressed)
        if let fixed = report.summary.fixed { summary.field("fixed", fixed) }
      }
    }
    return writer.text + "\n"
  }

  private func write(_ finding: Finding, to writer: inout JSONWriter, _ sources: inout SourceCatalog) {
    writer.object { object in
      object.field("code", finding.code)
      object.field("name", finding.name)
      object.field("severity", finding.severity.name)
      object.field("message", finding.message)
      if let help = finding.help { object.field("help", help) }
      write(finding.place, to: &object, &sources)
      object.array("related") { list in
        for related in finding.related {
          list.object { object in
            object.field("message", related.message)
            write(related.place, to: &object, &sources)
          }
        }
      }
      let fixes = sources.publishableFixes(of: finding)
      object.array("fixes") { list in
        for fix in fixes { write(fix, to: &list, &sources) }
      }
      object.field("fingerprint", finding.fingerprint)
      object.field("observed", finding.observed)
    }
  }

  private func write(_ fix: Fix, to writer: inout JSONWriter, _ sources: inout SourceCatalog) {
    writer.object { object in
      object.field("title", fix.title)
      object.field("safety", fix.safety.rawValue)
      object.array("edits") { list in
        for edit in fix.edits {
          list.object { object in
            object.field("file", edit.file)
            write(edit.range, of: edit.file, to: &object, &sources)
            object.field("text", edit.text)
          }
        }
      }
    }
  }

  private func write(_ place: Place, to object: inout JSONWriter, _ sources: inout SourceCatalog) {
    object.field("file", place.file)
    write(place.range, of: place.file, to: &object, &sources)
    if let pointer = place.pointer { object.field("pointer", pointer) }
  }

  private func write(
    _ range: ByteRange, of file: String, to object: inout JSONWriter, _ sources: inout SourceCatalog
  ) {
    let source = sources.source(file)
    let range = source?.clamped(range) ?? ByteRange(0, 0)
    object.object("range") { object in
      for (name, offset) in [("start", range.start), ("end", range.end)] {
        let position = source?.position(of: offset) ?? Position(line: 1, column: 1)
        object.object(name) { object in
          object.field("line", position.line)
          object.field("column", position.column)
          object.field("offset", Int(offset))
        }
      }
    }
  }
}
