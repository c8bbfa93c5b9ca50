public import SourceText

/// Every key that some schema knows, found by its bytes without making a text of them.
public enum Keywords {
  /// A number for a known key, nil for any other.
  @inlinable
  public static func find(_ key: UnsafeBufferPointer<UInt8>) -> UInt16? {
    guard key.count <= KeywordTable.longest else { return nil }
    let mask = 1 << KeywordTable.bits - 1
    var place = Int(KeyHash.hash(key) >> (64 - KeywordTable.bits))
    while true {
      let candidate = KeywordTable.places[place]
      if candidate == 0 { return nil }
      let keyword = KeywordTable.names[Int(candidate) - 1]
      if keyword.utf8CodeUnitCount == key.count, equal(keyword.utf8Start, key) { return candidate - 1 }
      place = (place + 1) & mask
    }
  }

  @inlinable
  static func equal(_ start: UnsafePointer<UInt8>, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<key.count where start[index] != key[index] { return false }
    return true
  }

  /// The slot of a known key in a shape, nil where the shape does not have it.
  @inlinable
  public static func slot(of keyword: UInt16, in shape: Shape) -> Int? {
    let slot = KeywordTable.slots[Int(shape.rawValue) * KeywordTable.names.count + Int(keyword)]
    return slot == 0 ? nil : Int(slot) - 1
  }
}
