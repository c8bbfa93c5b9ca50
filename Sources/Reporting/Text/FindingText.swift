import Findings
import SourceText

/// One finding laid out: the frames of its places, its help and its fixes.
struct FindingText {
  /// Related places that are drawn; the rest is counted.
  private static let shownPlaces = 8

  /// One frame to draw, or the place and words of one that cannot be drawn since the file was not read.
  struct ShownPlace {
    var place: Place
    var location: String
    var frame: Frame?
    var label: String?
  }

  private let finding: Finding
  let places: [ShownPlace]
  /// Columns left of the bar.
  private let gutter: Int

  init(_ finding: Finding, columns: Int, _ sources: inout SourceCatalog) {
    self.finding = finding
    places = Self.places(of: finding, columns: columns, &sources)
    gutter = places.map { $0.frame?.gutterWidth ?? 1 }.max() ?? 1
  }

  private static func places(of finding: Finding, columns: Int, _ sources: inout SourceCatalog) -> [ShownPlace] {
    let primary = Frame.Mark(range: finding.place.range, label: nil)
    var shown = [
      ShownPlace(
        place: finding.place, location: sources.location(of: finding.place),
        frame: sources.source(finding.place.file).map { Frame($0, around: primary, columns: columns) })
    ]
    for related in finding.related.prefix(shownPlaces) {
      let mark = Frame.Mark(range: related.place.range, label: related.message)
      if related.place.file == finding.place.file, shown[0].frame?.add(mark) == true { continue }
      shown.append(
        ShownPlace(
          place: related.place, location: sources.location(of: related.place),
          frame: sources.source(related.place.file).map { Frame($0, around: mark, columns: columns) },
          label: related.message))
    }
    return shown
  }

  /// What to do; nil where it is said by the title of a fix.
  var help: String? {
    guard let help = finding.help else { return nil }
    let isSaidByFix = finding.fixes.contains { Self.withoutStop($0.title) == Self.withoutStop(help) }
    return isSaidByFix ? nil : help
  }

  private static func withoutStop(_ sentence: String) -> Substring {
    sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
  }

  // MARK: Writing

  /// Everything, from the headline to the fixes.
  func write(on canvas: inout Canvas, _ sources: inout SourceCatalog) {
    canvas.putCode(of: finding)
    canvas.put(" \(PrintableText.line(finding.name)): \(PrintableText.line(finding.message))", .title)
    canvas.endLine()
    writePlaces(on: &canvas)
    if let help { writeNote("help", help, on: &canvas) }
    for fix in finding.fixes {
      let diff = FixDiff(fix)
      diff.writeTitle(on: &canvas, gutter: gutter, &sources)
      diff.writeLines(on: &canvas, gutter: gutter, &sources)
    }
  }

  func writePlaces(on canvas: inout Canvas) {
    for (index, shown) in places.enumerated() {
      canvas.put(margin + (index == 0 ? "-->" : ":::") + " ", .gutter)
      canvas.putLocation(shown.location, in: shown.place.file)
      canvas.endLine()
      if let frame = shown.frame {
        canvas.put(margin + " |", .gutter)
        canvas.endLine()
        frame.draw(on: &canvas, gutter: gutter, severity: finding.severity)
        canvas.put(margin + " |", .gutter)
        canvas.endLine()
      } else if let label = shown.label {
        writeNote("note", label, on: &canvas)
      }
    }
    if let undrawn { writeNote("note", undrawn, on: &canvas) }
  }

  /// How many related places are not drawn; nil where all are.
  var undrawn: String? {
    let hidden = finding.related.count - Self.shownPlaces
    return hidden > 0 ? "\(hidden) more \(hidden == 1 ? "place" : "places")" : nil
  }

  private var margin: String { String(repeating: " ", count: gutter) }

  /// `   = help: text`, further lines below the first.
  private func writeNote(_ kind: String, _ text: String, on canvas: inout Canvas) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index == 0 {
        canvas.put(margin + " = ", .gutter)
        canvas.put("\(kind): ", .help)
      } else {
        canvas.put(String(repeating: " ", count: gutter + 5 + kind.utf8.count))
      }
      canvas.put(PrintableText.line(String(line)))
      canvas.endLine()
    }
  }
}
