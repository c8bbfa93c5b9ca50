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
  private let marks: [Mark]

  init(_ bytes: [UInt8], at offset: Int) {
    let lineStart = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let current = bytes[..<lineStart].count { $0 == UInt8(ascii: "\n") }
    let typed = Self.marks(in: bytes[lineStart..<offset], line: current)
    var marks: [Mark] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      marks += index == current ? typed.marks : Self.marks(in: line, line: index).marks
    }
    self.marks = marks
    let own = typed.marks.last { $0.key != nil }
    key = own?.key
    isElement = own == nil && !typed.marks.isEmpty
    wordStart = lineStart + typed.wordColumn

    let column = own?.column ?? typed.wordColumn
    var walk = Walk()
    for mark in marks where mark.line < current || mark.line == current && mark.column < column { walk.pass(mark) }
    path = walk.path(ofKeyIn: column)
    var siblings: [String] = []
    walk = Walk()
    for mark in marks {
      if let name = mark.key, mark.line != current, walk.path(ofKeyIn: mark.column) == path { siblings.append(name) }
      walk.pass(mark)
    }
    self.siblings = siblings
  }

  /// The text of a scalar anywhere in the file; nil where it is absent.
  func text(at path: [ProjectStep]) -> String? {
    guard case .key(let name)? = path.last else { return nil }
    let outer = Array(path.dropLast())
    var walk = Walk()
    for mark in marks {
      if mark.key == name, !mark.value.isEmpty, walk.path(ofKeyIn: mark.column) == outer { return mark.value }
      walk.pass(mark)
    }
    return nil
  }

  /// What is open at a mark, by the marks before it.
  private struct Walk {
    private var open: [(column: Int, step: ProjectStep)] = []

    /// The path of the mapping whose keys stand in a column.
    func path(ofKeyIn column: Int) -> [ProjectStep] {
      open.prefix { $0.column < column }.map(\.step)
    }

    mutating func pass(_ mark: Mark) {
      var step = mark.key.map { ProjectStep.key($0) } ?? .item(0)
      while let last = open.last, last.column >= mark.column {
        if mark.key == nil, last.column == mark.column {
          // A list may stand in the column of its key.
          guard case .item(let index) = last.step else { break }
          step = .item(index + 1)
        }
        open.removeLast()
      }
      if open.count < YAMLOutline.maximumDepth { open.append((mark.column, step)) }
    }
  }

  /// Levels that are told apart.
  private static let maximumDepth = 64

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
