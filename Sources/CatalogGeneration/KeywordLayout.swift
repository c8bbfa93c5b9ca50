import SourceText

/// Lays the known keys out in an open-addressed table, as `Keywords.find` searches it.
struct KeywordLayout {
  let bits: UInt64
  /// 1 + the index of the name, 0 where none lies.
  let places: [Int]

  init(_ names: [String]) {
    var bits: UInt64 = 4
    // At most an eighth is taken, so nearly every search ends at its first place.
    while 1 << bits < names.count * 8 { bits += 1 }
    var places = [Int](repeating: 0, count: 1 << bits)
    for (index, name) in names.enumerated() {
      let hash = Array(name.utf8).withUnsafeBufferPointer { KeyHash.hash($0) }
      var place = Int(hash >> (64 - bits))
      while places[place] != 0 { place = (place + 1) % places.count }
      places[place] = index + 1
    }
    self.bits = bits
    self.places = places
  }
}
