/// Guesses what was meant.
enum NearestName {
  /// The known name that differs by the fewest edits, if those are few, or the only one that continues the word.
  static func of(_ word: String, among names: [String]) -> String? {
    let wanted = Array(word.lowercased().utf8.prefix(64))
    guard !wanted.isEmpty else { return nil }
    let limit = wanted.count < 5 ? 1 : 2
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(wanted, Array(name.utf8))
      if distance <= limit, best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    if let best { return best.name }
    let continued = names.filter { $0.utf8.starts(with: wanted) }
    return continued.count == 1 ? continued[0] : nil
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
