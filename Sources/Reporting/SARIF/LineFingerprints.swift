/// `primaryLocationLineHash`: the hash by which GitHub's code scanning knows a line again when others move it.
///
/// GitHub's upload action computes it where a report lacks it; uploads by the interface alone do not. From each line
/// start, a hundred UTF-16 code units without blanks and tabs are hashed, over line ends, which all count as line
/// feeds; after the text come one unit of 65,535 and zeros. The unsigned hash in hexadecimal digits is followed by how
/// often it occurred up to that line (github/codeql-action, `src/fingerprints.ts`).
struct LineFingerprints {
  private static let reach = 100
  private static let base: UInt64 = 37
  private static let endOfText: UInt16 = 0xFFFF

  private var fingerprints: [Int: String] = [:]

  /// - Parameter lines: The lines to know, from 1.
  init(of bytes: [UInt8], lines: Set<Int>) {
    let hashes = Self.hashes(of: bytes)
    let wanted = Set(lines.compactMap { hashes.indices.contains($0 - 1) ? hashes[$0 - 1] : nil })
    var counts: [UInt64: Int] = [:]
    for (index, hash) in hashes.enumerated() where wanted.contains(hash) {
      counts[hash, default: 0] += 1
      if lines.contains(index + 1) {
        fingerprints[index + 1] = String(hash, radix: 16) + ":" + String(counts[hash] ?? 1)
      }
    }
  }

  /// Nil for a line that was not asked for or does not exist.
  subscript(line: Int) -> String? { fingerprints[line] }

  /// The hash of every line.
  private static func hashes(of bytes: [UInt8]) -> [UInt64] {
    var window = Window()
    var isLineStart = true
    var isAfterReturn = false
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      let isSecondHalf = isAfterReturn && unit == 0x0A
      isAfterReturn = false
      if isSecondHalf || unit == 0x20 || unit == 0x09 { continue }
      isAfterReturn = unit == 0x0D
      let unit = isAfterReturn ? 0x0A : unit
      window.add(unit, startsLine: isLineStart)
      isLineStart = unit == 0x0A
    }
    window.add(endOfText, startsLine: isLineStart)
    for _ in 0..<reach { window.add(0, startsLine: false) }
    return window.hashes
  }

  /// The units that the hash covers at a time.
  private struct Window {
    private(set) var hashes: [UInt64] = []
    private var units = [UInt16](repeating: 0, count: reach)
    private var lineStarts = [Bool](repeating: false, count: reach)
    private var hash: UInt64 = 0
    private var index = 0
    private let power = (0..<reach).reduce(into: UInt64(1)) { power, _ in power = power &* base }

    mutating func add(_ unit: UInt16, startsLine: Bool) {
      // What is about to leave the window began a line: the window is that line's.
      if lineStarts[index] { hashes.append(hash) }
      lineStarts[index] = startsLine
      hash = base &* hash &+ UInt64(unit) &- power &* UInt64(units[index])
      units[index] = unit
      index = (index + 1) % reach
    }
  }
}
