import Findings
import SourceText

/// Each finding with its frames, its help and its fixes; for a person at a terminal.
struct FullReport: ReportWriter {
  /// Related places that are drawn; the rest is counted.
  private static let shownPlaces = 8

  func text(of report: Report, style: Style) -> String {
    var canvas = Canvas(style)
    var sources = SourceCatalog(report.sources)
    for finding in report.findings {
      write(finding, on: &canvas, &sources)
      canvas.endLine()
    }
    canvas.put(report.summary.closingLines)
    return canvas.text
  }

  private func write(_ finding: Finding, on canvas: inout Canvas, _ sources: inout SourceCatalog) {
    let frames = frames(of: finding, columns: canvas.style.columns, &sources)
    let gutter = frames.map { $0.frame?.gutterWidth ?? 1 }.max() ?? 1
    let margin = String(repeating: " ", count: gutter)
    canvas.put("\(finding.severity.name)[\(PrintableText.line(finding.code))]", .severity(finding.severity))
    canvas.put(" \(PrintableText.line(finding.name)): \(PrintableText.line(finding.message))", .title)
    canvas.endLine()
    for (index, shown) in frames.enumerated() {
      canvas.put(margin + (index == 0 ? "-->" : ":::") + " ", .gutter)
      canvas.put(location(of: shown.place, &sources))
      canvas.endLine()
      if let frame = shown.frame {
        canvas.put(margin + " |", .gutter)
        canvas.endLine()
        frame.draw(on: &canvas, gutter: gutter, severity: finding.severity)
        canvas.put(margin + " |", .gutter)
        canvas.endLine()
      } else if let label = shown.label {
        writeNote("note", label, on: &canvas, margin)
      }
    }
    let hidden = finding.related.count - Self.shownPlaces
    if hidden > 0 { writeNote("note", "\(hidden) more \(hidden == 1 ? "place" : "places")", on: &canvas, margin) }
    if let help = finding.help { writeNote("help", help, on: &canvas, margin) }
    for fix in finding.fixes { FixDiff(fix).write(on: &canvas, gutter: gutter, &sources) }
  }

  /// One frame to draw, or the place and words of one that cannot be drawn since the file was not read.
  private struct ShownPlace {
    var place: Place
    var frame: Frame?
    var label: String?
  }

  private func frames(of finding: Finding, columns: Int, _ sources: inout SourceCatalog) -> [ShownPlace] {
    let primary = Frame.Mark(range: finding.place.range, label: nil)
    var shown = [
      ShownPlace(
        place: finding.place,
        frame: sources.source(finding.place.file).map { Frame($0, around: primary, columns: columns) })
    ]
    for related in finding.related.prefix(Self.shownPlaces) {
      let mark = Frame.Mark(range: related.place.range, label: related.message)
      if related.place.file == finding.place.file, shown[0].frame?.add(mark) == true { continue }
      shown.append(
        ShownPlace(
          place: related.place,
          frame: sources.source(related.place.file).map { Frame($0, around: mark, columns: columns) },
          label: related.message))
    }
    return shown
  }

  private func location(of place: Place, _ sources: inout SourceCatalog) -> String {
    let path = PrintableText.line(place.file)
    guard let source = sources.source(place.file) else { return path }
    let position = source.position(of: source.clamped(place.range).start)
    return "\(path):\(position.line):\(position.column)"
  }

  /// `   = help: text`, further lines below the first.
  private func writeNote(_ kind: String, _ text: String, on canvas: inout Canvas, _ margin: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index == 0 {
        canvas.put(margin + " = ", .gutter)
        canvas.put("\(kind): ", .help)
      } else {
        canvas.put(String(repeating: " ", count: margin.utf8.count + 5 + kind.utf8.count))
      }
      canvas.put(PrintableText.line(String(line)))
      canvas.endLine()
    }
  }
}
