/// Where in the lines of a YAML text a place is, by indentation alone: half a line is no YAML yet, and the rest of the file is not the
/// less readable for it. Knows mappings and lists in lines, not those in brackets.
struct YAMLOutline {
  /// A key or a dash, and the column where it stands.
  private struct Mark {
    let column: Int
    let line: Int
    /// Nil for a dash.
    let key: String?
    var value = ""
  }

  /// The mapping or list at the place.
  let path: [ProjectStep]
  /// The key whose value the place is in; nil where a key may be written.
  let key: String?
  /// The place is an element of a list.
  let isElement: Bool
  /// The first byte of the word at the place.
  let wordStart: Int
  /// The keys of the mapping around the place but the one that is being written.
  let siblings: [String]
  private let values: [[ProjectStep]: String]

  /// The text of a scalar anywhere above or beside the place.
  func text(at path: [ProjectStep]) -> String? { values[path] }

  init(_ bytes: [UInt8], at offset: Int) {
    let lineStart = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let typed = Self.marks(in: bytes[lineStart..<offset], line: 0)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let current = bytes[..<lineStart].count { $0 == UInt8(ascii: "\n") }

    var all: [Mark] = []
    for (index, line) in lines.enumerated() {
      let part = index == current ? bytes[lineStart..<offset] : line
      all += Self.marks(in: part, line: index).marks
    }
    let own = typed.marks.last { $0.key != nil }
    key = own?.key
    let column = own?.column ?? typed.wordColumn
    isElement = own == nil && typed.marks.last.map { $0.key == nil && $0.column < typed.wordColumn } ?? false
    wordStart = lineStart + typed.wordColumn

    let before = all.filter { $0.line < current || $0.line == current && $0.column < column }
    path = Self.path(to: column, before)
    var values: [[ProjectStep]: String] = [:]
    var siblings: [String] = []
    for (index, mark) in all.enumerated() {
      guard let name = mark.key else { continue }
      let outer = Self.path(to: mark.column, Array(all[..<index]))
      if !mark.value.isEmpty { values[outer + [.key(name)]] = mark.value }
      if outer == path, mark.line != current { siblings.append(name) }
    }
    self.values = values
    self.siblings = siblings
  }

  /// The path of the mapping whose keys stand in a column, by the marks before it.
  private static func path(to column: Int, _ marks: [Mark]) -> [ProjectStep] {
    var path: [ProjectStep] = []
    var limit = column
    var dashes: (column: Int, count: Int)?
    for mark in marks.reversed() {
      if let list = dashes {
        // Further entries of the list that was entered; its key may stand in the same column.
        if mark.key == nil, mark.column == list.column {
          dashes?.count += 1
          continue
        }
        guard mark.column < list.column || mark.key != nil && mark.column == list.column else { continue }
        path.append(.item(list.count - 1))
        dashes = nil
        limit = mark.column + 1
      }
      guard mark.column < limit else { continue }
      limit = mark.column
      if let key = mark.key { path.append(.key(key)) } else { dashes = (mark.column, 1) }
    }
    if let dashes { path.append(.item(dashes.count - 1)) }
    return path.reversed()
  }

  /// The dashes and the key of a line, and the column of the word at its end.
  private static func marks(in line: ArraySlice<UInt8>, line number: Int) -> (marks: [Mark], wordColumn: Int) {
    var marks: [Mark] = []
    let start = line.startIndex
    var index = start
    func skipBlanks() {
      while index < line.endIndex, line[index] == UInt8(ascii: " ") { index += 1 }
    }
    skipBlanks()
    while index < line.endIndex, line[index] == UInt8(ascii: "-"),
      index + 1 == line.endIndex || line[index + 1] == UInt8(ascii: " ")
    {
      marks.append(Mark(column: index - start, line: number, key: nil))
      index += 1
      skipBlanks()
    }
    guard index < line.endIndex, line[index] != UInt8(ascii: "#") else { return (marks, index - start) }
    let rest = line[index...]
    guard let colon = colon(in: rest) else { return (marks, index - start) }
    let key = unquoted(rest[..<colon])
    var mark = Mark(column: index - start, line: number, key: key)
    index = colon + 1
    skipBlanks()
    // Of a list in brackets the word is its last element.
    let value = line[index...]
    mark.value = unquoted(value)
    marks.append(mark)
    if value.first == UInt8(ascii: "["), let last = value.lastIndex(where: { "[,".utf8.contains($0) }) {
      index = last + 1
      skipBlanks()
    }
    return (marks, index - start)
  }

  /// The colon that ends a key: at the end, or before a blank.
  private static func colon(in text: ArraySlice<UInt8>) -> Int? {
    text.indices.first { index in
      text[index] == UInt8(ascii: ":")
        && (index + 1 == text.endIndex || text[index + 1] == UInt8(ascii: " ") || text[index + 1] == UInt8(ascii: "\r"))
    }
  }

  private static func unquoted(_ text: ArraySlice<UInt8>) -> String {
    let blanks = " \t\r".utf8
    let trimmed = text.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed()
    let quote = trimmed.first
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), trimmed.count > 1, trimmed.last == quote {
      return String(decoding: trimmed.dropFirst().dropLast(), as: UTF8.self)
    }
    return String(decoding: trimmed, as: UTF8.self)
  }
}
