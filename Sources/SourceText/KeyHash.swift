/// The hash by which tables of known keys are laid out by the generator and searched by the linter.
public enum KeyHash {
  /// Mixes length, first and last eight bytes: never more than two loads.
  @inlinable
  public static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var first: UInt64 = 0
    var last: UInt64 = 0
    if key.count >= 8, let start = key.baseAddress {
      let bytes = UnsafeRawPointer(start)
      first = bytes.loadUnaligned(as: UInt64.self)
      last = bytes.loadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self)
    } else {
      for byte in key { first = first << 8 | UInt64(byte) }
    }
    var mixed = first &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    mixed = (mixed ^ last &+ UInt64(truncatingIfNeeded: key.count)) &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 32
    return mixed &* 0x94D0_49BB_1331_11EB
  }
}
