public import SourceText

/// The changes of one file in the unified format, as `git apply` and `patch -p1` take them.
public struct UnifiedDiff: Sendable {
  /// Unchanged lines around a change.
  private static let context = 3

  /// One line of the diff without its line feed.
  public struct Line: Sendable {
    public enum Role: Sendable {
      case header
      case hunk
      case kept
      case removed
      case added
      /// That the line before has no line feed.
      case noLineFeed
    }

    public var role: Role
    public var bytes: [UInt8]
  }

  /// Empty where nothing may be shown.
  public private(set) var lines: [Line] = []
  /// Lines (from 1) of the old text whose changes are left out, because a secret stands there or beside them.
  public private(set) var hidden: [ClosedRange<Int>] = []

  /// - Parameters:
  ///   - path: As it shall stand in the headers.
  ///   - secrets: Ranges of the old text that nobody may be shown.
  public init(of text: PatchedText, path: String, secrets: [ByteRange]) {
    let old = TextLines(text.original)
    let new = TextLines(text.bytes)
    let secret = SecretSearch(secrets, in: text.original)
    // What is left out of the new text counts for nothing in the numbers of its lines.
    var shift = 0
    for hunk in Hunk.all(of: text.changes, old, new) {
      let oldLines = hunk.lines(in: old, context: Self.context)
      let added = hunk.changes.map { text.bytes[new.bytes(of: $0.new)] }
      if secret.touches(old.bytes(of: oldLines)) || added.contains(where: { secret.isRepeated(in: $0) }) {
        hidden.append((oldLines.lowerBound + 1)...max(oldLines.upperBound, oldLines.lowerBound + 1))
        continue
      }
      if lines.isEmpty { writeHeader(path) }
      write(hunk, old, new, oldLines, shift: shift)
      shift += hunk.growth
    }
  }

  private mutating func writeHeader(_ path: String) {
    for (mark, side) in [("---", "a"), ("+++", "b")] {
      let name = Self.quoted(side + (path.hasPrefix("/") ? "" : "/") + path)
      // As git does: a tab tells where a name with blanks ends.
      let end = name.utf8.contains(UInt8(ascii: " ")) && !name.hasPrefix("\"") ? "\t" : ""
      lines.append(Line(role: .header, bytes: Array("\(mark) \(name)\(end)".utf8)))
    }
  }

  /// A name in quotes, as git writes it, where it holds what would end the line or the name, or what moves or hides text.
  private static func quoted(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { $0 == "\"" || $0 == "\\" || isUnprintable($0) }) else { return name }
    var result = "\""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where isUnprintable(scalar):
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          let digits = String(byte, radix: 8)
          result += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
        }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private mutating func write(
    _ hunk: Hunk, _ old: TextLines, _ new: TextLines, _ oldLines: Range<Int>, shift: Int
  ) {
    let newStart = oldLines.lowerBound + shift
    let newCount = oldLines.count + hunk.growth
    lines.append(
      Line(
        role: .hunk,
        bytes: Array(
          "@@ -\(Self.range(oldLines.lowerBound, oldLines.count)) +\(Self.range(newStart, newCount)) @@".utf8)))
    var next = oldLines.lowerBound
    for change in hunk.changes {
      put(old, next..<change.old.lowerBound, .kept)
      put(old, change.old, .removed)
      put(new, change.new, .added)
      next = change.old.upperBound
    }
    put(old, next..<oldLines.upperBound, .kept)
  }

  /// `first line,count`; of an empty range the line before it.
  private static func range(_ start: Int, _ count: Int) -> String {
    count == 0 ? "\(start),0" : "\(start + 1),\(count)"
  }

  private mutating func put(_ text: TextLines, _ range: Range<Int>, _ role: Line.Role) {
    let sign: UInt8 =
      switch role {
      case .removed: UInt8(ascii: "-")
      case .added: UInt8(ascii: "+")
      default: UInt8(ascii: " ")
      }
    for line in range {
      let bytes = text.text[text.bytes(of: line..<(line + 1))]
      let isEnded = bytes.last == UInt8(ascii: "\n")
      lines.append(Line(role: role, bytes: [sign] + (isEnded ? bytes.dropLast() : bytes)))
      if !isEnded { lines.append(Line(role: .noLineFeed, bytes: Array("\\ No newline at end of file".utf8))) }
    }
  }
}

/// A text by its lines, each with its line feed. A carriage return is a part of its line, as git has it.
struct TextLines {
  let text: [UInt8]
  /// Offset of each line's first byte, and at the end that of the text.
  private var starts: [Int] = []

  init(_ text: [UInt8]) {
    self.text = text
    starts = [0]
    for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    if starts.last != text.count { starts.append(text.count) }
  }

  var count: Int { starts.count - 1 }

  func bytes(of lines: Range<Int>) -> Range<Int> {
    starts[lines.lowerBound]..<starts[lines.upperBound]
  }

  /// The line that holds an offset; `count` for the end of a text whose last line is ended.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low == count && low > 0 && text.last != UInt8(ascii: "\n") ? low - 1 : low
  }

  func isEqual(_ line: Int, to other: Int, of lines: TextLines) -> Bool {
    text[bytes(of: line..<(line + 1))] == lines.text[lines.bytes(of: other..<(other + 1))]
  }
}

/// Changes of lines that stand so near together that one piece of the diff shows them.
struct Hunk {
  struct Change: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  var changes: [Change]

  /// Lines that the new text has more.
  var growth: Int { changes.reduce(0) { $0 + $1.new.count - $1.old.count } }

  /// The old lines from the first change to the last, with some around them.
  func lines(in old: TextLines, context: Int) -> Range<Int> {
    let first = changes.first?.old.lowerBound ?? 0
    let last = changes.last?.old.upperBound ?? first
    return max(0, first - context)..<min(old.count, last + context)
  }

  static func all(of changes: [PatchedText.Change], _ old: TextLines, _ new: TextLines) -> [Hunk] {
    var hunks: [Hunk] = []
    for change in lineChanges(changes, old, new) {
      if let last = hunks.last?.changes.last, change.old.lowerBound - last.old.upperBound <= 6 {
        hunks[hunks.count - 1].changes.append(change)
      } else {
        hunks.append(Hunk(changes: [change]))
      }
    }
    return hunks
  }

  /// Changes of bytes as changes of whole lines.
  private static func lineChanges(_ changes: [PatchedText.Change], _ old: TextLines, _ new: TextLines) -> [Change] {
    var result: [Change] = []
    for change in changes {
      let widened = Change(old: lines(of: change.old, in: old), new: lines(of: change.new, in: new))
      if let last = result.last, widened.old.lowerBound < last.old.upperBound {
        result[result.count - 1].old = last.old.lowerBound..<max(last.old.upperBound, widened.old.upperBound)
        result[result.count - 1].new = last.new.lowerBound..<max(last.new.upperBound, widened.new.upperBound)
      } else {
        result.append(widened)
      }
    }
    return result.map { trimmed($0, old, new) }.filter { !$0.old.isEmpty || !$0.new.isEmpty }
  }

  /// The lines that a range touches, with the line that its end stands in: what follows there has come to the end of another.
  private static func lines(of range: Range<Int>, in text: TextLines) -> Range<Int> {
    let first = text.line(of: range.lowerBound)
    return first..<max(first, min(text.line(of: range.upperBound) + 1, text.count))
  }

  /// Without the lines that are the same at both ends.
  private static func trimmed(_ change: Change, _ old: TextLines, _ new: TextLines) -> Change {
    var change = change
    while !change.old.isEmpty, !change.new.isEmpty,
      old.isEqual(change.old.lowerBound, to: change.new.lowerBound, of: new)
    {
      change.old = (change.old.lowerBound + 1)..<change.old.upperBound
      change.new = (change.new.lowerBound + 1)..<change.new.upperBound
    }
    while !change.old.isEmpty, !change.new.isEmpty,
      old.isEqual(change.old.upperBound - 1, to: change.new.upperBound - 1, of: new)
    {
      change.old = change.old.lowerBound..<(change.old.upperBound - 1)
      change.new = change.new.lowerBound..<(change.new.upperBound - 1)
    }
    return change
  }
}

/// Finds secrets in what a diff would show.
private struct SecretSearch {
  /// Different secrets that are looked for in new text. No honest file has more; of one that has, no new text is shown.
  private static let maximumCount = 1000

  private let secrets: [ByteRange]
  private let spellings: Set<[UInt8]>

  init(_ secrets: [ByteRange], in text: [UInt8]) {
    self.secrets = secrets
    var spellings: Set<[UInt8]> = []
    for secret in secrets where Int(secret.end) <= text.count && spellings.count <= Self.maximumCount {
      let value = text[secret.indices].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let length = value.reversed().drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }.count
      // A value of a letter or two stands everywhere.
      if length > 2 { spellings.insert(Array(value.prefix(length))) }
    }
    self.spellings = spellings
  }

  /// Whether a part of the old text holds a secret or a piece of one.
  func touches(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = secrets.count
    while low < high {
      let middle = (low + high) / 2
      if Int(secrets[middle].end) <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < secrets.count && Int(secrets[low].start) < range.upperBound
  }

  /// Whether a part of the new text repeats one.
  func isRepeated(in bytes: ArraySlice<UInt8>) -> Bool {
    if spellings.count > Self.maximumCount { return true }
    return spellings.contains { spelling in
      guard bytes.count >= spelling.count else { return false }
      return (bytes.startIndex...(bytes.endIndex - spelling.count)).contains { start in
        bytes[start] == spelling[0] && bytes[start..<(start + spelling.count)].elementsEqual(spelling)
      }
    }
  }
}
