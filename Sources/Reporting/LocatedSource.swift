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
  }

  private func scalars(before offset: Int) -> Int {
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
    for secret in file.secrets where secret.end > range.start && secret.start < range.end {
      if secret.start > offset { result += file.bytes[ByteRange(offset, secret.start).indices] }
      result += Array(Self.mask.utf8)
      offset = min(max(offset, secret.end), range.end)
    }
    if offset < range.end { result += file.bytes[ByteRange(offset, range.end).indices] }
    return result
  }

  /// A text that was made of the file, such as a replacement, with the secrets in it replaced.
  func masked(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for secret in file.secrets where !secret.isEmpty && Int(secret.end) <= file.bytes.count {
      bytes = Self.replacing(file.bytes[secret.indices], in: bytes)
    }
    return bytes
  }

  /// True where a text repeats a secret of the file.
  func revealsSecret(_ text: String) -> Bool {
    !file.secrets.isEmpty && masked(text) != Array(text.utf8)
  }

  private static func replacing(_ secret: ArraySlice<UInt8>, in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let first = secret.first {
      guard let candidate = rest.firstIndex(of: first) else { break }
      result += rest[..<candidate]
      rest = rest[candidate...]
      if rest.starts(with: secret) {
        result += Array(mask.utf8)
        rest = rest.dropFirst(secret.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result + rest
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

  /// The first position where the file was not read.
  mutating func position(of offset: UInt32, in path: String) -> Position {
    source(path)?.position(of: offset) ?? Position(line: 1, column: 1)
  }
}
