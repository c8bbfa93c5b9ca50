import SourceText

/// A line of a file as a terminal shows it, cut to the part that matters where it is too long.
struct DisplayLine {
  /// What stands for one scalar, one broken sequence of bytes, or one secret.
  private struct Cell {
    var text: String
    var width: Int
    /// Bytes in the file.
    var range: ByteRange
  }

  private static let tabWidth = 4
  private static let ellipsis = "…"

  private var cells: [Cell] = []
  private var isCutAtStart = false
  private var isCutAtEnd = false

  /// - Parameters:
  ///   - range: The line without its end.
  ///   - focus: What must be seen, from its start on; nil shows the line from its own start.
  ///   - columns: Columns of the terminal to stay in.
  init(_ bytes: [UInt8], _ range: ByteRange, secrets: [ByteRange], focus: ByteRange?, columns: Int) {
    // The bytes to look at are bounded first: a file may be one line of megabytes.
    let focusStart = min(max(focus?.start ?? range.start, range.start), range.end)
    let reach = UInt32(columns * 4)
    var start = focusStart - range.start > reach ? focusStart - reach : range.start
    while start > range.start, start < range.end, bytes[Int(start)] & 0xC0 == 0x80 { start -= 1 }
    let end = range.end - focusStart > 2 * reach ? focusStart + 2 * reach : range.end
    isCutAtStart = start > range.start
    isCutAtEnd = end < range.end
    decode(bytes, ByteRange(start, end), secrets)
    cut(to: columns, focusStart: focusStart, focusEnd: focus?.end ?? focusStart)
  }

  private mutating func decode(_ bytes: [UInt8], _ range: ByteRange, _ secrets: [ByteRange]) {
    var offset = range.start
    var nextSecret = secrets.partitioningIndex { $0.end > range.start }
    while offset < range.end {
      if nextSecret < secrets.count, secrets[nextSecret].end <= offset {
        nextSecret += 1
        continue
      }
      if nextSecret < secrets.count, secrets[nextSecret].start <= offset {
        let end = min(secrets[nextSecret].end, range.end)
        let mask = LocatedSource.mask
        cells.append(Cell(text: mask, width: mask.utf8.count, range: ByteRange(offset, end)))
        offset = end
        continue
      }
      let stop = nextSecret < secrets.count ? min(secrets[nextSecret].start, range.end) : range.end
      offset = decodeText(bytes, ByteRange(offset, stop))
    }
  }

  /// Returns the offset after what it took.
  private mutating func decodeText(_ bytes: [UInt8], _ range: ByteRange) -> UInt32 {
    var offset = range.start
    while offset < range.end, (0x20..<0x7F).contains(bytes[Int(offset)]) {
      let text = String(UnicodeScalar(bytes[Int(offset)]))
      cells.append(Cell(text: text, width: 1, range: ByteRange(offset, offset + 1)))
      offset += 1
    }
    if offset == range.end { return offset }
    var iterator = bytes[ByteRange(offset, range.end).indices].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      var cell = Cell(text: "", width: 0, range: ByteRange(at: offset))
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        offset += UInt32(encoded.count)
        let scalar = Unicode.UTF8.decode(encoded)
        if scalar == "\t" {
          cell.text = String(repeating: " ", count: Self.tabWidth)
        } else {
          PrintableText.append(scalar, to: &cell.text)
        }
      case .error(let length):
        offset += UInt32(length)
        cell.text = "\u{FFFD}"
      case .emptyInput:
        return range.end
      }
      cell.width = cell.text.displayWidth
      cell.range.end = offset
      cells.append(cell)
    }
  }

  private mutating func cut(to columns: Int, focusStart: UInt32, focusEnd: UInt32) {
    let total = width(of: cells[...])
    guard total > columns || isCutAtStart || isCutAtEnd else { return }
    let focusColumn = width(of: cells.prefix { $0.range.end <= focusStart })
    let focusWidth = width(of: cells.filter { $0.range.end > focusStart && $0.range.start < focusEnd }[...])
    let isNearStart = !isCutAtStart && focusColumn + focusWidth < columns
    // What is cut costs a column of its own for the ellipsis.
    let room = columns - 2
    let centred = max(0, focusColumn - max(room - focusWidth, room / 4) / 2)
    let first = isNearStart ? 0 : isCutAtEnd ? centred : min(centred, max(0, total - room))
    var column = 0
    var kept: [Cell] = []
    for cell in cells {
      if column >= first, column + cell.width <= first + room { kept.append(cell) }
      column += cell.width
    }
    isCutAtStart = isCutAtStart || (kept.first.map { $0.range.start > cells[0].range.start } ?? false)
    isCutAtEnd = isCutAtEnd || kept.last?.range != cells.last?.range
    cells = kept
  }

  private func width(of cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  /// Safe to print, without a line end.
  var text: String {
    var bytes = Array(isCutAtStart ? Self.ellipsis.utf8 : "".utf8)
    bytes.reserveCapacity(cells.count + Self.ellipsis.utf8.count)
    for cell in cells { bytes.append(contentsOf: cell.text.utf8) }
    if isCutAtEnd { bytes += Self.ellipsis.utf8 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `text` in pieces, each with the index of the first range that it lies in; an empty range has an empty piece.
  func pieces(of ranges: [ByteRange]) -> [(text: String, range: Int?)] {
    var pieces: [(text: String, range: Int?)] = isCutAtStart ? [(Self.ellipsis, nil)] : []
    var points = ranges.indices.filter { ranges[$0].isEmpty }.sorted { ranges[$0].start < ranges[$1].start }[...]
    for cell in cells {
      while let point = points.first, ranges[point].start <= cell.range.start {
        pieces.append(("", point))
        points.removeFirst()
      }
      let index = ranges.firstIndex { $0.end > cell.range.start && $0.start < cell.range.end }
      if let last = pieces.last, last.range == index, !last.text.isEmpty {
        pieces[pieces.count - 1].text += cell.text
      } else {
        pieces.append((cell.text, index))
      }
    }
    pieces += points.map { ("", $0) }
    if isCutAtEnd { pieces.append((Self.ellipsis, nil)) }
    return pieces
  }

  /// Where a range is in `text`; at least one column wide, so that an empty place can be pointed at.
  func columns(of range: ByteRange) -> Range<Int> {
    var start = isCutAtStart ? 1 : 0
    for cell in cells where cell.range.end <= range.start { start += cell.width }
    let covered = cells.filter { $0.range.end > range.start && $0.range.start < range.end }
    return start..<(start + max(1, width(of: covered[...])))
  }

  /// True where the range begins in the part that is shown.
  func shows(_ range: ByteRange) -> Bool {
    let isBefore = isCutAtStart && (cells.first.map { range.start < $0.range.start } ?? true)
    let isAfter = isCutAtEnd && (cells.last.map { range.start >= $0.range.end } ?? true)
    return !isBefore && !isAfter
  }
}

extension Array {
  /// The first index whose element answers true, where all after it do.
  fileprivate func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
