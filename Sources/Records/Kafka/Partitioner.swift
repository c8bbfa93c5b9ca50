/// Chooses partitions as the Java client does: by murmur2 of the key's bytes. Records without a key go round the
/// partitions in turn.
public struct Partitioner: Sendable {
  private let count: Int32
  private let fixed: Int32?
  private var turn: Int32 = 0

  /// - Parameters:
  ///   - count: partitions of the topic, at least 1.
  ///   - fixed: the partition that takes all records, where the job names one.
  public init(count: Int32, fixed: Int32? = nil) {
    precondition(count > 0, "a topic has at least one partition")
    self.count = count
    self.fixed = fixed
  }

  public mutating func partition(forKey key: UnsafeRawBufferPointer?) -> Int32 {
    if let fixed { return fixed }
    guard let key else {
      defer { turn = turn + 1 == count ? 0 : turn + 1 }
      return turn
    }
    return Int32(bitPattern: Self.murmur2(key) & 0x7FFF_FFFF) % count
  }

  /// The hash of `org.apache.kafka.common.utils.Utils.murmur2`.
  static func murmur2(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    let multiplier: UInt32 = 0x5BD1_E995
    var hash = 0x9747_B28C ^ UInt32(truncatingIfNeeded: bytes.count)
    var index = 0
    while index &+ 4 <= bytes.count {
      var word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)) &* multiplier
      word = (word ^ word >> 24) &* multiplier
      hash = hash &* multiplier ^ word
      index &+= 4
    }
    if index < bytes.count {
      for offset in index..<bytes.count { hash ^= UInt32(bytes[offset]) << UInt32(8 * (offset - index)) }
      hash = hash &* multiplier
    }
    hash = (hash ^ hash >> 13) &* multiplier
    return hash ^ hash >> 15
  }
}
