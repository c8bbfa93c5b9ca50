import Findings
import SourceText

/// A part of a file with places underlined.
struct Frame {
  struct Mark {
    var range: ByteRange
    /// Nil for the place of the finding itself, which the headline speaks of.
    var label: String?

    var isPrimary: Bool { label == nil }
  }

  /// A mark with the lines (index from 0) that it covers.
  struct PlacedMark {
    var mark: Mark
    var first: Int
    var last: Int

    var isMultiline: Bool { last > first }
  }

  private static let context = 2
  /// Lines between two places that still share a frame.
  private static let nearness = 6

  private let source: LocatedSource
  private let columns: Int
  private(set) var marks: [PlacedMark]

  init(_ source: LocatedSource, around mark: Mark, columns: Int) {
    self.source = source
    self.columns = columns
    marks = []
    marks = [placed(mark)]
  }

  private func placed(_ mark: Mark) -> PlacedMark {
    let range = source.clamped(mark.range)
    let last = max(range.start, range.end == 0 ? 0 : range.end - 1)
    return PlacedMark(
      mark: Mark(range: range, label: mark.label), first: source.lines.lineIndex(of: range.start),
      last: source.lines.lineIndex(of: last))
  }

  /// Takes a second place into the frame. False where it is too far away, or could not be drawn beside the others.
  mutating func add(_ mark: Mark) -> Bool {
    let new = placed(mark)
    let isNear = marks.contains { old in
      new.first - old.last <= Self.nearness && old.first - new.last <= Self.nearness
    }
    guard isNear, !new.isMultiline || !marks.contains(where: \.isMultiline) else { return false }
    let sameLine = marks.filter { $0.first == new.first }
    if !sameLine.isEmpty, !line(new.first, focus: sameLine[0].mark.range).shows(new.mark.range) { return false }
    marks.append(new)
    return true
  }

  /// The widest line number that the frame shows.
  var gutterWidth: Int {
    String((visibleLines.last ?? 0) + 1).utf8.count
  }

  func line(_ index: Int, focus: ByteRange?) -> DisplayLine {
    DisplayLine(
      source.file.bytes, source.lines.contents(ofLine: index), secrets: source.file.secrets, focus: focus,
      columns: columns)
  }

  /// Lines (index from 0) that are drawn.
  var visibleLines: [Int] {
    // The empty line after a final line feed is none unless something is said about it.
    let count = source.lines.lineCount
    let lastLine = source.lines.contents(ofLine: count - 1).isEmpty && count > 1 ? count - 2 : count - 1
    var lines: Set<Int> = []
    for mark in marks {
      // Of a long range the ends are shown.
      lines.formUnion(mark.first...min(mark.last, mark.first + Self.context))
      lines.formUnion(max(mark.first, mark.last - 1)...mark.last)
      lines.formUnion(context(of: stride(from: mark.first - 1, through: mark.first - Self.context, by: -1), lastLine))
      lines.formUnion(context(of: stride(from: mark.last + 1, through: mark.last + Self.context, by: 1), lastLine))
    }
    // A gap of one line costs as much as showing it.
    for line in lines where lines.contains(line + 2) { lines.insert(line + 1) }
    return lines.sorted()
  }

  /// The lines of one side, nearest first, without blank ones at the far end.
  private func context(of side: StrideThrough<Int>, _ lastLine: Int) -> [Int] {
    var lines = side.filter { $0 >= 0 && $0 <= lastLine }
    while let farthest = lines.last, isBlank(farthest) { lines.removeLast() }
    return lines
  }

  private func isBlank(_ line: Int) -> Bool {
    let contents = source.lines.contents(ofLine: line)
    // A long line need not be read to its end to be told from a blank one.
    return source.file.bytes[contents.indices].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}

// MARK: - Drawing

extension Frame {
  /// The column left of the text that a range of several lines is drawn in.
  private enum Bracket: String {
    case none = ""
    case outside = "  "
    case opening = "/ "
    case inside = "| "
  }

  func draw(on canvas: inout Canvas, gutter: Int, severity: Severity) {
    let multiline = marks.first(where: \.isMultiline)
    let role: (Mark) -> Canvas.Role = { $0.isPrimary ? .severity(severity) : .secondary }
    var previous: Int?
    for index in visibleLines {
      if let previous, index > previous + 1 {
        canvas.put("...", .gutter)
        canvas.endLine()
      }
      previous = index
      let here = marks.filter { $0.first == index && !$0.isMultiline }.map(\.mark)
      let focus = focus(ofLine: index, here, multiline)
      let line = line(index, focus: focus)
      let bracket = bracket(ofLine: index, multiline)
      let number = String(index + 1)
      canvas.put(String(repeating: " ", count: gutter - number.utf8.count) + number + " |", .gutter)
      if let multiline, bracket != .none { draw(bracket, on: &canvas, role(multiline.mark)) }
      let text = line.text
      canvas.put(text.isEmpty ? "" : (bracket == .none ? " " : "") + text)
      canvas.endLine()
      for row in rows(of: here, line) {
        startRow(on: &canvas, gutter)
        canvas.put(bracket == .none ? " " : "")
        if let multiline, bracket != .none {
          draw(bracket == .opening ? .inside : bracket, on: &canvas, role(multiline.mark))
        }
        draw(row, line, on: &canvas, role)
      }
      if let multiline { drawEnds(of: multiline, index, line, on: &canvas, gutter, role(multiline.mark)) }
    }
  }

  func focus(ofLine index: Int, _ here: [Mark], _ multiline: PlacedMark?) -> ByteRange? {
    if let first = here.first(where: \.isPrimary) ?? here.first { return first.range }
    guard let multiline else { return nil }
    if index == multiline.first { return ByteRange(at: multiline.mark.range.start) }
    return index == multiline.last ? ByteRange(at: multiline.mark.range.end - 1) : nil
  }

  private func bracket(ofLine index: Int, _ multiline: PlacedMark?) -> Bracket {
    guard let multiline else { return .none }
    if index < multiline.first || index > multiline.last { return .outside }
    if index > multiline.first { return .inside }
    return beginsLine(multiline) ? .opening : .outside
  }

  private func beginsLine(_ placed: PlacedMark) -> Bool {
    let start = source.lines.starts[placed.first]
    return source.file.bytes[Int(start)..<Int(placed.mark.range.start)].allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }
  }

  private func draw(_ bracket: Bracket, on canvas: inout Canvas, _ role: Canvas.Role) {
    canvas.put(" ")
    canvas.put(bracket.rawValue, role)
  }

  private func startRow(on canvas: inout Canvas, _ gutter: Int) {
    canvas.put(String(repeating: " ", count: gutter) + " |", .gutter)
  }

  /// Marks that fit under one another's line without a clash: labels end a row.
  private func rows(of marks: [Mark], _ line: DisplayLine) -> [[Mark]] {
    let sorted = marks.sorted { $0.range.start < $1.range.start }
    let columns = sorted.map { line.columns(of: $0.range) }
    let isClear = zip(columns, columns.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
    if isClear, sorted.dropLast().allSatisfy({ ($0.label ?? "").isEmpty }) { return sorted.isEmpty ? [] : [sorted] }
    return (sorted.filter(\.isPrimary) + sorted.filter { !$0.isPrimary }).map { [$0] }
  }

  private func draw(_ row: [Mark], _ line: DisplayLine, on canvas: inout Canvas, _ role: (Mark) -> Canvas.Role) {
    var column = 0
    for mark in row {
      let range = line.columns(of: mark.range)
      canvas.put(String(repeating: " ", count: max(0, range.lowerBound - column)))
      canvas.put(String(repeating: mark.isPrimary ? "^" : "-", count: range.count), role(mark))
      column = range.upperBound
    }
    drawLabel(of: row.last, on: &canvas, role)
    canvas.endLine()
  }

  private func drawLabel(of mark: Mark?, on canvas: inout Canvas, _ role: (Mark) -> Canvas.Role) {
    if let mark, let label = mark.label, !label.isEmpty { canvas.put(" " + PrintableText.line(label), role(mark)) }
  }

  /// The strokes under the first and the last line of a range of several lines.
  private func drawEnds(
    of placed: PlacedMark, _ index: Int, _ line: DisplayLine, on canvas: inout Canvas, _ gutter: Int,
    _ role: Canvas.Role
  ) {
    let sign = placed.mark.isPrimary ? "^" : "-"
    if index == placed.first, !beginsLine(placed) {
      let column = line.columns(of: ByteRange(at: placed.mark.range.start)).lowerBound
      startRow(on: &canvas, gutter)
      canvas.put("  ")
      canvas.put(String(repeating: "_", count: column + 1) + sign, role)
      canvas.endLine()
    }
    if index == placed.last {
      let end = placed.mark.range.end
      let column = line.columns(of: ByteRange(end - 1, end)).lowerBound
      startRow(on: &canvas, gutter)
      canvas.put(" ")
      canvas.put("|" + String(repeating: "_", count: column + 1) + sign, role)
      drawLabel(of: placed.mark, on: &canvas) { _ in role }
      canvas.endLine()
    }
  }
}
