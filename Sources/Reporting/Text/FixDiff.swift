import Findings
import SourceText

/// A fix as the lines that it removes and adds.
struct FixDiff {
  /// Lines of each kind that are shown; the rest is counted.
  private static let shownLines = 10
  /// Bytes beside an edit that are looked at: a line may be megabytes long.
  private static let reach: UInt32 = 2000
  /// Edits that span more bytes than this have a title and no diff.
  private static let maximumSpan = 64 << 10

  private let fix: Fix

  init(_ fix: Fix) {
    self.fix = fix
  }

  func writeTitle(on canvas: inout Canvas, gutter: Int, _ sources: inout SourceCatalog) {
    canvas.put(String(repeating: " ", count: gutter) + " = ", .gutter)
    canvas.put("help: ", .help)
    canvas.put("\(PrintableText.line(sources.maskedTitle(of: fix))) (\(fix.safety.rawValue) fix)")
    canvas.endLine()
  }

  func writeLines(on canvas: inout Canvas, gutter: Int, _ sources: inout SourceCatalog) {
    var files: [String] = []
    for edit in fix.edits where !files.contains(edit.file) { files.append(edit.file) }
    for file in files {
      guard let source = sources.source(file) else { continue }
      if files.count > 1 {
        canvas.put(String(repeating: " ", count: gutter) + "::: ", .gutter)
        canvas.put(PrintableText.line(file))
        canvas.endLine()
      }
      write(fix.edits.filter { $0.file == file }, of: source, on: &canvas, gutter)
    }
  }

  private func write(_ edits: [Edit], of source: LocatedSource, on canvas: inout Canvas, _ gutter: Int) {
    var addedLines = 0
    for group in groups(of: edits, source) {
      guard let change = change(by: group, source) else { continue }
      let first = change.firstLine + 1
      put(change.removed, of: change, "-", .removed, from: first, on: &canvas, gutter)
      put(change.added, of: change, "+", .added, from: first + addedLines, on: &canvas, gutter)
      addedLines += change.added.count - change.removed.count
    }
  }

  /// Edits that touch the same lines, together.
  private func groups(of edits: [Edit], _ source: LocatedSource) -> [[Edit]] {
    var groups: [[Edit]] = []
    var lastLine = -1
    for edit in edits.sorted(by: { $0.range.start < $1.range.start }) {
      let range = source.clamped(edit.range)
      if !groups.isEmpty, source.lines.lineIndex(of: range.start) <= lastLine {
        groups[groups.count - 1].append(edit)
      } else {
        groups.append([edit])
      }
      lastLine = max(lastLine, source.lines.lineIndex(of: range.end))
    }
    return groups
  }

  /// Lines as they were and will be, without what is the same at both ends; secrets replaced.
  private struct Change {
    var firstLine: Int
    var removed: [[UInt8]]
    var added: [[UInt8]]
  }

  /// Nil where the edits span too much to show.
  private func change(by edits: [Edit], _ source: LocatedSource) -> Change? {
    let ranges = edits.map { source.clamped($0.range) }
    guard let first = ranges.first, let end = ranges.map(\.end).max(), end >= first.start,
      Int(end - first.start) <= Self.maximumSpan
    else { return nil }
    let lineStart = source.lines.starts[source.lines.lineIndex(of: first.start)]
    let lineEnd = source.lines.contents(ofLine: source.lines.lineIndex(of: end)).end
    let start =
      first.start - lineStart > Self.reach
      ? UInt32(source.scalarStart(at: Int(first.start - Self.reach))) : lineStart
    let stop = max(end, lineEnd - min(lineEnd, end) > Self.reach ? end + Self.reach : lineEnd)
    var changed: [UInt8] = []
    var offset = start
    for (edit, range) in zip(edits, ranges) {
      if range.start > offset { changed += source.masked(ByteRange(offset, range.start)) }
      changed += source.masked(edit.text)
      offset = max(offset, range.end)
    }
    if stop > offset { changed += source.masked(ByteRange(offset, stop)) }
    return Self.difference(
      Self.lines(source.masked(ByteRange(start, stop))), Self.lines(changed),
      firstLine: source.lines.lineIndex(of: first.start))
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
  }

  private static func difference(_ old: [[UInt8]], _ new: [[UInt8]], firstLine: Int) -> Change {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    return Change(
      firstLine: firstLine + head, removed: Array(old[head..<(old.count - tail)]),
      added: Array(new[head..<(new.count - tail)]))
  }

  private func put(
    _ lines: [[UInt8]], of change: Change, _ sign: String, _ role: Canvas.Role, from firstNumber: Int,
    on canvas: inout Canvas, _ gutter: Int
  ) {
    for (index, line) in lines.prefix(Self.shownLines).enumerated() {
      let number = String(firstNumber + index)
      canvas.put(String(repeating: " ", count: max(0, gutter - number.utf8.count)) + number + " ", .gutter)
      let shown = DisplayLine(
        line, ByteRange(0, UInt32(line.count)), secrets: [], focus: Self.focus(of: index, in: change, line),
        columns: canvas.columns)
      let text = shown.text
      canvas.put(text.isEmpty ? sign : "\(sign) \(text)", role)
      canvas.endLine()
    }
    if lines.count > Self.shownLines {
      canvas.put(String(repeating: " ", count: gutter) + " \(sign) … \(lines.count - Self.shownLines) more lines", role)
      canvas.endLine()
    }
  }

  /// Where a line differs from the one that takes its place.
  private static func focus(of index: Int, in change: Change, _ line: [UInt8]) -> ByteRange? {
    guard change.removed.count == change.added.count else { return nil }
    let old = change.removed[index]
    let new = change.added[index]
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    return ByteRange(UInt32(head), UInt32(line.count - tail))
  }
}
