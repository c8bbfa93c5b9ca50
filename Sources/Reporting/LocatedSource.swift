import Findings
import JSONSyntax
import SourceText

/// A file with what is needed to show a part of it. Made only for files that findings speak of.
struct LocatedSource {
  /// What stands in place of a secret; of one length, so that the secret's shows nowhere.
  static let mask = "********"
  private static let stride = 4096

  let file: SourceFile
  let lines: LineTable
  /// Scalars before each 4,096th byte: the column in a line of megabytes must not cost its length each time.
  private let scalarCounts: [UInt32]
  /// Every secret as the file spells it, and as another text would.
  private let secretSpellings: SecretSpellings

  init(_ file: SourceFile) {
    self.file = file
    lines = LineTable(file.bytes)
    var counts: [UInt32] = []
    if file.bytes.count > Self.stride {
      var count: UInt32 = 0
      for (offset, byte) in file.bytes.enumerated() {
        if offset % Self.stride == 0 { counts.append(count) }
        if byte & 0xC0 != 0x80 { count &+= 1 }
      }
    }
    scalarCounts = counts
    secretSpellings = SecretSpellings(of: file)
  }

  /// Scalars that begin before a byte of the file.
  func scalars(before offset: Int) -> Int {
    let offset = min(max(offset, 0), file.bytes.count)
    let block = offset / Self.stride
    var count = scalarCounts.indices.contains(block) ? Int(scalarCounts[block]) : 0
    let start = scalarCounts.indices.contains(block) ? block * Self.stride : 0
    for byte in file.bytes[start..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  func position(of offset: UInt32) -> Position {
    let line = lines.lineIndex(of: offset)
    let start = Int(lines.starts[line])
    let end = min(Int(offset), file.bytes.count)
    guard end > start else { return Position(line: line + 1, column: 1) }
    guard end - start > Self.stride else { return lines.position(of: offset) }
    return Position(line: line + 1, column: 1 + scalars(before: end) - scalars(before: start))
  }

  /// The range inside the file, whatever the finding says.
  func clamped(_ range: ByteRange) -> ByteRange {
    let count = UInt32(clamping: file.bytes.count)
    let start = min(range.start, count)
    return ByteRange(start, min(max(range.end, start), count))
  }

  /// The first byte of the scalar that holds `offset`.
  func scalarStart(at offset: Int) -> Int {
    var start = min(max(offset, 0), file.bytes.count)
    var steps = 0
    while start > 0, start < file.bytes.count, steps < 3, file.bytes[start] & 0xC0 == 0x80 {
      start -= 1
      steps += 1
    }
    return start
  }

  /// The part of the file with every secret, and every part of one, replaced.
  func masked(_ range: ByteRange) -> [UInt8] {
    var result: [UInt8] = []
    var offset = range.start
    for secret in file.secrets[firstSecret(after: range.start)...] {
      if secret.start >= range.end { break }
      if secret.start > offset { result += file.bytes[ByteRange(offset, secret.start).indices] }
      result += Array(Self.mask.utf8)
      offset = min(max(offset, secret.end), range.end)
    }
    if offset < range.end { result += file.bytes[ByteRange(offset, range.end).indices] }
    return result
  }

  /// A text that was made of the file, such as a replacement, with the secrets in it replaced.
  func masked(_ text: String) -> [UInt8] {
    secretSpellings.masked(Array(text.utf8), by: Self.mask)
  }

  /// Index of the first secret that ends past an offset.
  private func firstSecret(after offset: UInt32) -> Int {
    var low = 0
    var high = file.secrets.count
    while low < high {
      let middle = (low + high) / 2
      if file.secrets[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A text with the secrets replaced that stand between its backquotes, where messages quote values. Outside of them a
  /// short secret would be found in words that have nothing to do with it.
  func maskedQuotations(of text: String) -> String {
    guard !secretSpellings.isEmpty, text.utf8.contains(UInt8(ascii: "`")) else { return text }
    // Most texts hold no secret at all, between backquotes or not.
    let bytes = Array(text.utf8)
    guard secretSpellings.masked(bytes, by: Self.mask) != bytes else { return text }
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map { String($0) }
    return parts.enumerated().map { index, part in
      index % 2 == 1 ? String(decoding: masked(part), as: UTF8.self) : part
    }.joined(separator: "`")
  }

  /// True where an edit, or the title of its fix, repeats a secret of the file.
  func revealsSecret(of fix: Fix, _ edit: Edit) -> Bool {
    !secretSpellings.isEmpty && [edit.text, fix.title].contains { masked($0) != Array($0.utf8) }
  }
}

/// The files that findings speak of, located once each.
struct SourceCatalog {
  private let sources: [String: SourceFile]
  private var located: [String: LocatedSource] = [:]

  init(_ sources: [String: SourceFile]) {
    self.sources = sources
  }

  /// Nil for a file that was not read.
  mutating func source(_ path: String) -> LocatedSource? {
    if let known = located[path] { return known }
    guard let file = sources[path] else { return nil }
    let source = LocatedSource(file)
    located[path] = source
    return source
  }

  /// `path:line:column` as a person reads it; the path alone where the file was not read.
  mutating func location(of place: Place) -> String {
    let path = PrintableText.line(place.file)
    guard let source = source(place.file) else { return path }
    let position = source.position(of: source.clamped(place.range).start)
    return "\(path):\(position.line):\(position.column)"
  }

  /// The first position where the file was not read.
  mutating func position(of offset: UInt32, in path: String) -> Position {
    source(path)?.position(of: offset) ?? Position(line: 1, column: 1)
  }

  /// The fixes of a finding that may leave the tool as they are: one that repeats a secret would carry it out of its
  /// file.
  mutating func publishableFixes(of finding: Finding) -> [Fix] {
    finding.fixes.filter { fix in
      !fix.edits.contains { source($0.file)?.revealsSecret(of: fix, $0) ?? false }
    }
  }

  /// What a fix does, with the secrets of the files that it changes replaced.
  mutating func maskedTitle(of fix: Fix) -> String {
    Set(fix.edits.map(\.file)).sorted().reduce(fix.title) { title, file in
      source(file).map { String(decoding: $0.masked(title), as: UTF8.self) } ?? title
    }
  }
}
