import Glibc

/// Bytes that may hold a key or a password: never copied by value, never printable, wiped when the last holder lets go.
///
/// Every access is checked against the bounds.
public final class SecretBytes: @unchecked Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  // Written only by initializers, and by the destructor when nobody else holds it.
  private let start: UnsafeMutablePointer<UInt8>
  public let count: Int

  public convenience init(_ bytes: some Collection<UInt8>) {
    self.init(count: bytes.count) { place in
      var index = 0
      for byte in bytes where index < place.count {
        place[index] = byte
        index += 1
      }
    }
  }

  /// - Parameter fill: gets `count` zero bytes to write to.
  init(count: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) throws -> Void) rethrows {
    start = .allocate(capacity: max(count, 1))
    start.initialize(repeating: 0, count: max(count, 1))
    self.count = count
    try fill(UnsafeMutableBufferPointer(start: start, count: count))
  }

  deinit {
    explicit_bzero(start, max(count, 1))
    start.deallocate()
  }

  public var description: String { "•••" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return start[index]
  }

  /// The bytes as they are, for a library's function; the pointer ends with the call.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: start, count: count))
  }

  /// A copy of a part, for what is no secret.
  func array(_ range: Range<Int>) -> [UInt8] {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return Array(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
  }

  func part(_ range: Range<Int>) -> SecretBytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return SecretBytes(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
  }

  static func joined(_ parts: [SecretBytes]) -> SecretBytes {
    SecretBytes(count: parts.reduce(0) { $0 + $1.count }) { place in
      var index = 0
      for part in parts {
        for offset in 0..<part.count { place[index + offset] = part[offset] }
        index += part.count
      }
    }
  }

  /// Equal without a hint, by the time that it takes, of where they differ.
  static func areEqual(_ left: SecretBytes, _ right: some RandomAccessCollection<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    var index = 0
    for byte in right {
      difference |= left[index] ^ byte
      index += 1
    }
    return difference == 0
  }

  static func wipe<Value: BitwiseCopyable>(_ value: inout Value) {
    withUnsafeMutableBytes(of: &value) { bytes in
      if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
    }
  }
}

extension SecretBytes {
  /// SHA-256, in pairs of capital digits with colons between them. Needs libcrypto.
  public var fingerprint: String {
    get throws(KeyStoreFailure) {
      let digest = try Cryptography.digest(.sha256, of: self)
      return digest.array(0..<digest.count).map { HexadecimalText.pair($0) }.joined(separator: ":")
    }
  }
}
