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
      let start = KeywordTable.starts[candidate - 1]
      if KeywordTable.starts[candidate] - start == key.count, equal(KeywordTable.text.utf8Start + start, key) {
        return UInt16(truncatingIfNeeded: candidate - 1)
      }
      place = (place + 1) & mask
    }
  }

  /// - Parameter start: As many bytes as the key has.
  @inlinable
  static func equal(_ start: UnsafePointer<UInt8>, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    key.baseAddress.map { areEqualBytes($0, start, count: key.count) } ?? true
  }

  /// The slot of a known key in a shape, nil where the shape does not have it.
  @inlinable
  public static func slot(of keyword: UInt16, in shape: Shape) -> Int? {
    let slot = KeywordTable.slots[Int(shape.rawValue) * KeywordTable.count + Int(keyword)]
    return slot == 0 ? nil : slot - 1
  }
}
