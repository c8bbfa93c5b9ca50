/// Whether two runs of bytes are the same, eight at a time. Names in scripts are short, and the collection algorithms cost ten times as much.
///
/// - Parameter count: As many bytes as both have.
@inlinable
public func areEqualBytes(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, count: Int) -> Bool {
  let one = UnsafeRawPointer(left)
  let other = UnsafeRawPointer(right)
  var offset = 0
  while offset &+ 8 <= count {
    let same =
      one.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    if !same { return false }
    offset &+= 8
  }
  while offset < count {
    if left[offset] != right[offset] { return false }
    offset &+= 1
  }
  return true
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of a text.
  @inlinable
  public func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount, let start = baseAddress else {
      return text.utf8CodeUnitCount == 0 && count == 0
    }
    return areEqualBytes(start, text.utf8Start, count: count)
  }
}
