/// Tells a slip of the pen from another name.
///
/// Letters compare without case, and `_`, `-` and `.` do not count; a transposition of neighbours counts one.
public enum NearMiss {
  /// The candidate nearest to `name` within the permitted distance: 2, or 1 for names under five letters. Of equally near ones the
  /// first; nil where none is near enough.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = NameOutline(name)
    guard wanted.count > 0, wanted.count <= 64 else { return nil }
    var letters: [UInt8] = []
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = NameOutline(candidate)
      let limit = min(wanted.count, other.count) < 5 ? 1 : 2
      guard wanted.mayLie(within: limit, of: other), candidate != name else { continue }
      if letters.isEmpty { letters = folded(name) }
      let distance = distance(letters, folded(candidate))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  private static func folded(_ name: String) -> [UInt8] {
    name.utf8.compactMap { folded($0) }
  }

  /// Nil for what does not count.
  fileprivate static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): nil
    default: byte
    }
  }

  /// Insertions, deletions, replacements and transpositions of neighbours between two names.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        var cost = min(last[column + 1] + 1, current[column] + 1)
        cost = min(cost, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}

/// How many letters a name has, and which: most pairs of names are told apart by that, at a hundredth of what their distance costs.
private struct NameOutline {
  private(set) var count = 0
  /// A bit for each letter that occurs; bytes 64 apart share one.
  private var letters: UInt64 = 0

  init(_ name: String) {
    for byte in name.utf8 {
      guard let letter = NearMiss.folded(byte) else { continue }
      count += 1
      letters |= 1 << UInt64(letter & 63)
    }
  }

  /// An insertion or deletion changes one letter, a replacement takes one away and brings another.
  func mayLie(within distance: Int, of other: NameOutline) -> Bool {
    abs(count - other.count) <= distance && (letters ^ other.letters).nonzeroBitCount <= 2 * distance
  }
}
