import Findings
import JSONSyntax
import SourceText

/// GitLab's code quality report: issues of the Code Climate form.
///
/// What could not be read has no place in it; the exit status says that the run is not complete.
struct GitLabReport: ReportWriter {
  func text(of report: Report, style: Style) -> String {
    var sources = SourceCatalog(report.sources)
    var fingerprints = FingerprintCount()
    var writer = JSONWriter(spacedWith: .controlsAndFormats)
    writer.array { list in
      for finding in report.findings {
        list.beginLine()
        write(finding, fingerprints.next(for: finding), report.run, to: &list, &sources)
      }
    }
    return writer.text + "\n"
  }

  private func write(
    _ finding: Finding, _ fingerprint: String, _ run: RunFacts, to writer: inout JSONWriter,
    _ sources: inout SourceCatalog
  ) {
    let source = sources.source(finding.place.file)
    let range = source?.clamped(finding.place.range)
    let begin = source.flatMap { source in range.map { source.position(of: $0.start).line } } ?? 1
    let end = source.flatMap { source in range.map { source.position(of: $0.end).line } } ?? 1
    writer.object { object in
      object.field("type", "issue")
      object.field("check_name", finding.code)
      // The check's name is not shown beside the description.
      object.field("description", "\(finding.code): \(finding.message)")
      object.array("categories") { $0.value(RuleText(of: finding).family == "SEC" ? "Security" : "Bug Risk") }
      object.field("severity", severity(of: finding))
      object.field("fingerprint", fingerprint)
      object.object("location") { location in
        location.field("path", run.repositoryPath(finding.place.file))
        location.object("lines") { lines in
          lines.field("begin", begin)
          lines.field("end", end)
        }
      }
      if let help = finding.help { object.object("content") { $0.field("body", help) } }
    }
  }

  private func severity(of finding: Finding) -> String {
    switch finding.severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
